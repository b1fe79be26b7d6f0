/** Finds every quantity of a folded text, and names the numbers that are none. */
import type { Excluded, Quantity } from '../model.js';
import { readHan } from './hanReader.js';
import { shareBounds } from './lists.js';
import { Quotes } from './quotes.js';
import { readAscii, readDigits, readWord } from './readers.js';
import { isThreshold, isThresholdToo } from './thresholds.js';

const CANDIDATE = /[0-9〇零一二两三四五六七八九十百千万亿翻倍持“”《》\n]|[A-Za-z][A-Za-z0-9]*/g;

/** What a reader makes of one place. */
export type Reading = { readonly quantities: readonly Quantity[] } | { readonly excluded: Excluded } | null;

/** Every quantity of `text` (folded), in order and without overlaps, and every number that is none with its reason. Time is linear in the text. */
export function lexQuantities(text: string): { quantities: Quantity[]; excluded: Excluded[] } {
  const found: Quantity[] = [];
  const excluded: Excluded[] = [];
  const quotes = new Quotes(text);
  const candidate = new RegExp(CANDIDATE);
  for (let match = candidate.exec(text); match !== null; match = candidate.exec(text)) {
    const at = match.index;
    const first = match[0];
    if (quotes.see(first, at)) continue;
    const reading = read(text, at, first);
    if (reading === null) continue;
    if ('excluded' in reading) {
      const bare = reading.excluded.reason === 'bare' ? quotes.reason(at) : null;
      excluded.push(bare === null ? reading.excluded : { ...reading.excluded, reason: bare });
      candidate.lastIndex = Math.max(candidate.lastIndex, reading.excluded.end);
      continue;
    }
    const reason = quotes.reason(at);
    for (const q of reading.quantities) {
      if (reason === null) found.push(q);
      else excluded.push({ start: q.start, end: q.end, reason });
      candidate.lastIndex = Math.max(at + 1, q.outerEnd);
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

function read(text: string, at: number, first: string): Reading {
  if (/^[A-Za-z]/.test(first)) return readAscii(text, at, first);
  if (/^[0-9]/.test(first)) return readDigits(text, at);
  if (/^[翻倍持]/.test(first)) return readWord(text, at);
  return readHan(text, at);
}
