/** Cells as a document's reader makes them. */
import { foldCharacters } from '../fold/fold.js';
import type { Cell } from './types.js';

/** Words that folding leaves as they are. */
const PLAIN = /^[\x21-\x7e\u4e00-\u9fa5]+$/;

/** A cell of the words that stand at `start` of the source text: plain forms, white space dropped, with the way back where they differ. */
export function cellOf(words: string, start: number, row: number, column: number): Cell {
  if (PLAIN.test(words)) return { text: words, start, end: start + words.length, row, column };
  const folded = foldCharacters(words);
  const origin: number[] = [];
  let text = '';
  for (let at = 0; at < folded.text.length; at += 1) {
    const unit = folded.text[at] ?? '';
    if (unit === ' ' || unit === '\n') continue;
    text += unit;
    origin.push(start + (folded.toSource[at] ?? 0));
  }
  return { text, start: origin[0] ?? start, end: (origin[origin.length - 1] ?? start - 1) + 1, row, column, origin };
}
