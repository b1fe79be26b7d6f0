/** Names to catalogue rows. A name is matched whole: an alias with allowed modifiers around it; anything else is a part and matches nothing. */
import type { Measure } from '../record.js';
import { mayEndAt } from './endings.js';
import { type Affix, type CatalogueIndex, catalogueIndex, type Entry } from './lookup.js';
import { countyLevelLength, levelLength, type Modifier, PATTERNS, type Place, regionLengths } from './modifiers.js';
import { spellings } from './normalise.js';
import { wordKey } from './spelled.js';
import type { Alias, Indicator } from './types.js';
import { baseUnit } from './units.js';

/** What a name is said of. */
export interface Figure {
  /** as written, `''` or `-` where the text has none */
  readonly unit: string;
  readonly measure: Measure;
}

export interface MatchContext extends Place, Figure {}

export interface IndicatorMatch {
  readonly id: string;
  readonly alias: string;
  /** basis words of the row that the name holds */
  readonly basis: readonly string[];
  /** doubt that the alias brings: `basis_changed`, `basis_unclear` */
  readonly flag: string | null;
  /** false where the alias names a series that does not join the row's own */
  readonly comparable: boolean;
}

interface Cut {
  readonly at: number;
  readonly words: readonly Modifier[];
}
const MAX_CUTS = 24;
const MAX_WORDS = 4;

/**
 * The catalogue row that `name` stands for, or null for a part, another thing or a unit that does not fit.
 * `gap` never has an indicator of its own.
 */
export function matchIndicator(name: string, ctx: MatchContext): IndicatorMatch | null {
  return new NameMatcher(name, ctx).match(ctx.unit, ctx.measure);
}

/** A part of a name that is a name of the catalogue, with the words around it. */
interface Core {
  readonly text: string;
  readonly entries: Entry;
  readonly words: readonly Modifier[];
}

/**
 * One name, to be asked with several units and measures: what of it the catalogue knows is looked up once, and no further than asked for.
 * Its cores are tried in the order in which they are found: each spelling whole, then its longest parts first.
 */
export class NameMatcher {
  private found: Core[] = NO_CORES;
  private spellings: readonly string[] | undefined;
  /** how many steps were taken: two for each spelling */
  private steps = 0;

  constructor(
    private readonly name: string,
    private readonly place: Place,
  ) {}

  private core(i: number): Core | undefined {
    this.spellings ??= spellings(this.name);
    while (i >= this.found.length && this.steps < 2 * this.spellings.length) this.step(this.spellings);
    return this.found[i];
  }

  private step(all: readonly string[]): void {
    const text = all[this.steps >> 1] ?? '';
    const index = catalogueIndex();
    if (this.steps % 2 === 0) {
      const entries = mayEndAt(index, text, text.length) ? index.entries.get(text) : undefined;
      if (entries) this.add({ text, entries, words: NO_MODIFIERS });
    } else for (const core of partsOf(text, this.place, index)) this.add(core);
    this.steps += 1;
  }

  private add(core: Core): void {
    if (this.found.length === 0) this.found = [core];
    else this.found.push(core);
  }

  /** The catalogue knows no part of it, whatever the unit. */
  get isStrange(): boolean {
    return this.core(0) === undefined;
  }

  /** As {@link matchIndicator}. */
  match(unit: string, measure: Measure): IndicatorMatch | null {
    if (measure === 'gap') return null;
    const index = catalogueIndex();
    const ctx = { unit, measure };
    for (let i = 0, core = this.core(0); core !== undefined; i += 1, core = this.core(i)) {
      const found = pick(core.entries, core.words, core.text, ctx, index);
      if (found) return found;
    }
    return null;
  }
}

const NO_CORES: Core[] = [];
const NO_MODIFIERS: readonly Modifier[] = [];

/** Whether a name of the catalogue may end at a place of a text. */
const endsName = (text: string, at: number, index: CatalogueIndex): boolean =>
  mayEndAt(index, text, at) &&
  (index.endings.has(text.slice(Math.max(0, at - 3), at)) || index.endings.has(text.slice(Math.max(0, at - 2), at)));

/** The parts of a spelling that are names, the longest first. */
function partsOf(text: string, place: Place, index: CatalogueIndex): readonly Core[] {
  // most phrases end in no alias at all: asked first, it spares the walk over their fronts
  const ends = suffixCuts(text, index);
  const tails: Cut[] = [];
  for (let k = 0; k < ends.length; k += 1) {
    const end = ends[k] as Cut;
    if (endsName(text, end.at, index)) tails.push(end);
  }
  if (tails.length === 0) return NO_CORES;
  const heads = prefixCuts(text, place, index);
  const cuts: { start: Cut; end: Cut }[] = [];
  for (let h = 0; h < heads.length; h += 1)
    for (let t = 0; t < tails.length; t += 1) {
      const start = heads[h] as Cut;
      const end = tails[t] as Cut;
      if (start.at < end.at) cuts.push({ start, end });
    }
  if (cuts.length > 1) cuts.sort((a, b) => b.end.at - b.start.at - (a.end.at - a.start.at));
  const cores: Core[] = [];
  for (let k = 0; k < cuts.length; k += 1) {
    const { start, end } = cuts[k] as (typeof cuts)[number];
    const entries = index.entries.get(text.slice(start.at, end.at));
    if (entries) cores.push({ text, entries, words: [...start.words, ...end.words] });
  }
  return cores;
}

const NO_AFFIXES: readonly Affix[] = [];
type PatternRow = (typeof PATTERNS)[string] & { readonly word: string };
const PATTERN_ROWS: readonly PatternRow[] = Object.entries(PATTERNS).map(([word, row]) => ({ word, ...row }));

function prefixCuts(text: string, place: Place, index: CatalogueIndex): Cut[] {
  const cuts: Cut[] = [{ at: 0, words: NO_MODIFIERS }];
  for (let i = 0; i < cuts.length && cuts.length < MAX_CUTS; i++) {
    const { at, words } = cuts[i] as Cut;
    if (words.length === MAX_WORDS) continue;
    const step = (length: number, found: readonly Modifier[]): void => {
      for (const modifier of found) cuts.push({ at: at + length, words: [...words, modifier] });
    };
    // by index: in code that has not run often, an iterator is an object and so is each of its steps
    const affixes = index.prefixes.get(text.charCodeAt(at)) ?? NO_AFFIXES;
    for (let k = 0; k < affixes.length; k += 1) {
      const { word, modifiers } = affixes[k] as Affix;
      if (at + word.length < text.length && text.startsWith(word, at)) step(word.length, modifiers);
    }
    const rest = text.slice(at);
    const regions = regionLengths(rest, place);
    for (let k = 0; k < regions.length; k += 1) {
      const length = regions[k] as number;
      step(length, [{ word: rest.slice(0, length), class: 'generic' }]);
    }
    const level = levelLength(rest, place);
    if (level > 0) step(level, [{ word: '@level', class: 'own' }]);
    const county = countyLevelLength(rest, place);
    if (county > 0) step(county, [{ word: '@county-level', class: 'own' }]);
    for (let k = 0; k < PATTERN_ROWS.length; k += 1) {
      const { word, holds, pattern } = PATTERN_ROWS[k] as PatternRow;
      const length = rest.includes(holds) ? (pattern.exec(rest)?.[0].length ?? 0) : 0;
      if (length > 0) step(length, [{ word, class: 'own' }]);
    }
  }
  return cuts;
}

function suffixCuts(text: string, index: CatalogueIndex): Cut[] {
  const cuts: Cut[] = [{ at: text.length, words: NO_MODIFIERS }];
  for (let i = 0; i < cuts.length && cuts.length < MAX_CUTS; i++) {
    const { at, words } = cuts[i] as Cut;
    if (words.length === MAX_WORDS) continue;
    const affixes = index.suffixes.get(text.charCodeAt(at - 1)) ?? NO_AFFIXES;
    for (let k = 0; k < affixes.length; k += 1) {
      const { word, modifiers } = affixes[k] as Affix;
      if (at > word.length && text.endsWith(word, at))
        for (const modifier of modifiers) cuts.push({ at: at - word.length, words: [...words, modifier] });
    }
  }
  return cuts;
}

function pick(
  first: Entry | undefined,
  words: readonly Modifier[],
  text: string,
  ctx: Figure,
  index: CatalogueIndex,
): IndicatorMatch | null {
  for (let entry = first; entry; entry = entry.next) {
    const target = accepted(entry.row, words, index);
    const alias: Alias = typeof entry.alias === 'string' ? { text: entry.alias } : entry.alias;
    if (!target || !fits(target, alias, ctx)) continue;
    return {
      id: target.id,
      alias: alias.text,
      basis: basisIn(text, target),
      flag: alias.flag ?? null,
      comparable: alias.comparable ?? true,
    };
  }
  return null;
}

/** The row's basis words that a name holds; of words inside one another the longest. */
function basisIn(text: string, row: Indicator): string[] {
  const found = row.basis.filter((word) => text.includes(wordKey(word)));
  return found.length < 2 ? found : found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
}

/** The row itself, or its `.new` row when an addition was said, or null when a word is not allowed around its name. */
function accepted(row: Indicator, words: readonly Modifier[], index: CatalogueIndex): Indicator | null {
  let target = row;
  for (const { word, class: kind } of words) {
    if (kind === 'generic') continue;
    if (kind === 'own') {
      if (!index.ownWords(row).has(word)) return null;
    } else if (kind === 'add') {
      const added = index.byId.get(`${row.id}.new`);
      if (!added || target !== row) return null;
      target = added;
    } else if (kindOf(row) !== kind) return null;
  }
  return target;
}

const MONEY = new Set(['元', '美元']);
const RATES = new Set(['%', '‰']);

function kindOf(row: Indicator): 'amount' | 'count' | 'rate' {
  const unit = row.units[0] ?? '';
  if (RATES.has(unit) || unit.includes('/')) return 'rate';
  return MONEY.has(unit) ? 'amount' : 'count';
}

const GROWTH_UNITS = new Set(['%', '', '倍', '番', '‰']);

/** Whether a figure of this measure and unit can be the row's. */
export function fits(row: Indicator, alias: Alias, ctx: Figure): boolean {
  const { measure } = ctx;
  if (alias.measures && !alias.measures.includes(measure)) return false;
  const unit = baseUnit(ctx.unit);
  if (measure === 'qualitative') return true;
  if (measure === 'growth' || measure === 'avg_growth') return GROWTH_UNITS.has(unit);
  if (measure === 'completion') return unit === '%' || unit === '' || unit === '倍';
  if (measure === 'change' && unit === '个百分点') return true;
  const units = alias.units ?? row.units;
  return unit === '' ? !RATES.has(units[0] ?? '') : units.includes(unit);
}
