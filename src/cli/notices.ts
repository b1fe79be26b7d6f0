import type { TextInput } from '../read/index.js';
import type { Extraction } from '../record.js';
import type { Words } from './words.js';

/** What a command says of a report that it cannot place. */
export interface PlaceWords {
  readonly noRegion: string;
  readonly noYear: string;
  readonly sharedRegion: (name: string) => string;
}

/** What decoding has done to a text, a line each. */
export function decodingNotices({ replaced, mixed }: Pick<TextInput, 'replaced' | 'mixed'>, words: Words): string[] {
  return [...(mixed === undefined ? [] : [words.mixed(mixed.join(words.and))]), ...(replaced === 0 ? [] : [words.damaged(replaced)])];
}

/** What is said of a text in a script that the rules do not know. */
export const scriptNotices = ({ documents }: Extraction, words: Words): string[] =>
  documents.some(({ flags }) => flags.includes('traditional_script')) ? [words.traditional] : [];

/** What the reader should know of one text whose reports are to be placed by region and year, a line each. */
export function placeNotices(text: TextInput, extraction: Extraction, words: Words, own: PlaceWords): string[] {
  const found = [...decodingNotices(text, words), ...scriptNotices(extraction, words)];
  if (extraction.records.length === 0) found.push(words.noFigures);
  for (const document of extraction.documents) {
    if (document.region !== null && document.flags.includes('region_ambiguous')) found.push(own.sharedRegion(document.region));
    if (document.records === 0) continue;
    if (document.region === null) found.push(own.noRegion);
    if (document.year === null) found.push(own.noYear);
  }
  return [...new Set(found)].map((line) => words.about(text.path, line));
}
