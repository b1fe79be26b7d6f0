/** Finds names of divisions in a short text. */
import type { Region } from '../model.js';
import { lookupRegion } from './lookup.js';
import { fullNameAt } from './match.js';

export interface Detected {
  readonly name: string;
  readonly start: number;
  /** null where several divisions bear the name and the text does not tell which */
  readonly region: Region | null;
}

const CONTEXT = 24;

/** The words just before decide, then the whole text. */
function resolve(text: string, start: number, name: string): Region | null {
  const near = lookupRegion(name, { parent: text.slice(Math.max(0, start - CONTEXT), start) }).region;
  return near ?? lookupRegion(name, { parent: text }).region;
}

/**
 * Full names of divisions in order of place, each the longest at its place, none inside another word.
 * Names that are ordinary nouns as well (城区, 新城区) count only after a division above them or before words such as 人民政府.
 * Meant for a title, a subtitle, the first 2,000 characters; at most `max` are returned.
 */
export function detectRegions(text: string, max = 50): Detected[] {
  const found: Detected[] = [];
  for (let start = 0; start < text.length && found.length < max; ) {
    const name = fullNameAt(text, start);
    if (name === null) {
      start++;
      continue;
    }
    found.push({ name, start, region: resolve(text, start, name) });
    start += name.length;
  }
  return found;
}
