/** The catalogue of indicators: rows, and the ways to find them. */

import { nearest } from '../nearest.js';
import { aliasesOf } from './aliases.js';
import { indicators } from './indicators/index.js';
import { catalogueIndex } from './lookup.js';
import { normaliseName } from './normalise.js';
import type { Indicator } from './types.js';

export { aliasesOf } from './aliases.js';
export { mayBeName } from './endings.js';
export { type Matcher, percentIsGrowth } from './growth.js';
export { headlineFor, headlineIds } from './headline.js';
export { indicators } from './indicators/index.js';
export { type IndicatorMatch, type MatchContext, matchIndicator, NameMatcher } from './match.js';
export type { Place } from './modifiers.js';
export { normaliseName } from './normalise.js';
export type { Alias, Indicator, Plausible } from './types.js';
export { baseUnit } from './units.js';

/** The row with this id, or undefined. */
export function indicatorById(id: string): Indicator | undefined {
  return catalogueIndex().byId.get(id);
}

/** All names, for a tokenizer's dictionary: as written, and without quotes and brackets. */
export function catalogueWords(): string[] {
  const words = new Set<string>();
  for (const row of indicators) {
    for (const { text } of aliasesOf(row)) {
      words.add(text);
      words.add(text.replace(/[“”"‘’（）()、]/g, ''));
    }
  }
  return [...words].filter((w) => w.length > 1);
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  if (found.size === 0 && text) found.add(text);
  return found;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}

/** Ids whose id, name or alias shares most character pairs with `text`, best first, a mistyped id before them; empty where nothing is alike. */
export function suggestIds(text: string, limit = 5): string[] {
  const wanted = pairs(normaliseName(text));
  const scored = indicators.map((row) => {
    const names = [row.id, row.en, ...aliasesOf(row).map((a) => a.text)];
    return { id: row.id, score: Math.max(...names.map((n) => likeness(wanted, pairs(normaliseName(n))))) };
  });
  const mistyped = nearest(
    text,
    indicators.map((row) => row.id),
  );
  const alike = scored
    .filter((s) => s.score >= 0.3)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map((s) => s.id);
  return [...new Set(mistyped === '' ? alike : [mistyped, ...alike])].slice(0, limit);
}
