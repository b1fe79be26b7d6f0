/** `120个断面优良率和86个水功能区达标率均为100%`: one rate of the things that several counts tell. */
import type { Reading } from './types.js';

/** The rates before the one of reading `i` that it holds for as well, in the order of the text. */
export function ratesBefore(readings: readonly Reading[], i: number): string[] {
  const rate = readings[i];
  const last = readings[i - 1];
  if (rate?.slot.quantity.unit !== '%' || rate.left.share !== 'all' || !last?.slot.glued || !last.slot.listed) return [];
  const out: string[] = [];
  for (let k = i - 2; k >= 0; k -= 1) {
    const { right, slot } = readings[k] ?? last;
    if (!right.name.endsWith('率') || right.de) break;
    out.unshift(right.name);
    if (!slot.listed) break;
  }
  return out;
}
