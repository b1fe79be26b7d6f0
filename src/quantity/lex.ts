/** Finds every quantity of a folded text, and names the numbers that are none. */
import type { Excluded, Quantity } from '../model.js';
import { Triggers } from '../triggers.js';
import { readHan } from './hanReader.js';
import { shareBounds } from './lists.js';
import { Quotes } from './quotes.js';
import { readAscii, readDigits, readWord } from './readers.js';
import { isThreshold, isThresholdToo } from './thresholds.js';

const CANDIDATES = new Triggers([
  ...'0123456789〇零一二两三四五六七八九十百千万亿翻倍持“”《》\n',
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
]);

/** What a reader makes of one place. */
export type Reading = { readonly quantities: readonly Quantity[] } | { readonly excluded: Excluded } | null;

/** Every quantity of `text` (folded), in order and without overlaps, and every number that is none with its reason. Time is linear in the text. */
export function lexQuantities(text: string): { quantities: Quantity[]; excluded: Excluded[] } {
  const found: Quantity[] = [];
  const excluded: Excluded[] = [];
  const quotes = new Quotes(text);
  for (let at = CANDIDATES.next(text, 0, text.length), next = 0; at >= 0; at = CANDIDATES.next(text, next, text.length)) {
    const letters = lettersAt(text, at);
    next = letters === 0 ? at + 1 : letters;
    if (quotes.see(text.charAt(at), at)) continue;
    const reading = letters === 0 ? read(text, at) : readAscii(text, at, text.slice(at, letters));
    if (reading === null) continue;
    if ('excluded' in reading) {
      const bare = reading.excluded.reason === 'bare' ? quotes.reason(at) : null;
      const { start, end } = reading.excluded;
      excluded.push(bare === null ? reading.excluded : { start, end, reason: bare });
      next = Math.max(next, end);
      continue;
    }
    const reason = quotes.reason(at);
    for (const q of reading.quantities) {
      if (reason === null) found.push(q);
      else excluded.push({ start: q.start, end: q.end, reason });
      next = Math.max(at + 1, q.outerEnd);
    }
  }
  const shared = shareBounds(text, found);
  const quantities: Quantity[] = [];
  let nextIs = false;
  for (let i = shared.length - 1; i >= 0; i--) {
    const [before, q, after] = [shared[i - 1], shared[i], shared[i + 1]];
    if (!q) continue;
    nextIs = isThreshold(text, q, before, after) || (after !== undefined && isThresholdToo(text, q, after, nextIs));
    if (nextIs) excluded.push({ start: q.start, end: q.end, reason: 'threshold' });
    else quantities.push(q);
  }
  quantities.reverse();
  excluded.sort((a, b) => a.start - b.start);
  return { quantities, excluded };
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** Where the letters and digits end that a letter at `at` opens; 0 if there is none. */
function lettersAt(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at))) return 0;
  let end = at + 1;
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function read(text: string, at: number): Reading {
  if (isDigit(text.charCodeAt(at))) return readDigits(text, at);
  return '翻倍持'.includes(text.charAt(at)) ? readWord(text, at) : readHan(text, at);
}
