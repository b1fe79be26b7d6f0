import type { Extraction } from '../record.js';
import type { Words } from './words.js';

/** What a command says of a report that it cannot place. */
export interface PlaceWords {
  readonly noRegion: string;
  readonly noYear: string;
  readonly sharedRegion: (name: string) => string;
}

/** What the reader should know of one text whose reports are to be placed by region and year, a line each. */
export function placeNotices(path: string, replaced: number, extraction: Extraction, words: Words, own: PlaceWords): string[] {
  const found: string[] = [];
  if (replaced > 0) found.push(words.damaged(replaced));
  if (extraction.records.length === 0) found.push(words.noFigures);
  for (const document of extraction.documents) {
    if (document.region !== null && document.flags.includes('region_ambiguous')) found.push(own.sharedRegion(document.region));
    if (document.records === 0) continue;
    if (document.region === null) found.push(own.noRegion);
    if (document.year === null) found.push(own.noYear);
  }
  return [...new Set(found)].map((text) => words.about(path, text));
}
