/** Fractions that say a share: `占全国1/3`, `三分之二的公园`. Others (24/7, 1/2号线) stay numbers that are none. */
import type { Quantity } from '../model.js';
import { withBounds } from './bounded.js';
import { boundAfter } from './bounds.js';

const DIGITS = /(?<![\d/.A-Za-z])([1-9])\/([1-9]\d?)(?![\d/万A-Za-z])/y;
const HAN = /(?<![一二三四五六七八九十百千万])([一二两三四五六七八九])分之([一二三四五六七八九])(?![点一二三四五六七八九十百千万分])/y;
const NUMERALS = '一二三四五六七八九';
/** What a share is of, or how far something fell, stands before it. */
const SHARED = /(?:[占的国省市县区州球界]|(?:下降|减少|降低|缩短|压减|缩减|减|增加|提高|增长|达到?|不足|不到|[近约超过至到为])了?)$/;
const BEHIND = /^(?:以上|左右|以内|以下|强|的[一-鿿])/;

const countOf = (numeral: string): number => (numeral === '两' ? 2 : NUMERALS.indexOf(numeral) + 1 || Number(numeral));

/** The share that starts at `at`, in percent to two places; null where there is none. */
export function readFraction(text: string, at: number): Quantity | null {
  const next = text.charAt(at + 1);
  if (next !== '/' && next !== '分') return null;
  const pattern = next === '/' ? DIGITS : HAN;
  pattern.lastIndex = at;
  const [whole = '', first = '', second = ''] = pattern.exec(text) ?? [];
  const [part, parts] = next === '/' ? [countOf(first), countOf(second)] : [countOf(second), countOf(first)];
  const end = at + whole.length;
  if (whole === '' || part >= parts) return null;
  if (!SHARED.test(text.slice(Math.max(0, at - 4), at)) && !BEHIND.test(text.slice(end, end + 3)) && boundAfter(text, end) === null)
    return null;
  const value = Math.round((10000 * part) / parts) / 100;
  return withBounds(text, { start: at, end, outerEnd: end, value, unit: '%', more: '', kind: 'number' });
}
