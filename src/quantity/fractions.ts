/** Fractions that say a share: `占全国1/3`, `三分之二的公园`, `一半以上的村`. Others (24/7, 1/2号线) stay numbers that are none. */
import type { Quantity } from '../model.js';
import { withBounds } from './bounded.js';
import { boundAfter } from './bounds.js';

const DIGITS = /(?<![\d/.A-Za-z])([1-9])\/([1-9]\d?)(?![\d/万A-Za-z])/y;
const HAN = /(?<![一二三四五六七八九十百千万])([一二两三四五六七八九])分之([一二三四五六七八九])(?![点一二三四五六七八九十百千万分])/y;
const NUMERALS = '一二三四五六七八九';
/** What a share is of, or how far something fell, stands before it. */
const SHARED =
  /(?:[占的国省市县区州球界]|占比|比重|比例|(?:下降|减少|降低|缩短|压缩|精简|压减|缩减|减|增加|提高|增长|达到?|不足|不到|[近约超过至到为])了?)$/;
/** One fraction of a list: `占全国1/3、1/4`. */
const NEXT_OF_LIST = /(?:[1-9]\/[1-9]\d?|[一二两三四五六七八九]分之[一二三四五六七八九])[、和]$/;
const BEHIND = /^(?:以上|左右|以内|以下|强|的[一-鿿])/;

const countOf = (numeral: string): number => (numeral === '两' ? 2 : NUMERALS.indexOf(numeral) + 1 || Number(numeral));

/** Whether the fraction stands behind another one that is a share. */
function behindShare(text: string, at: number): boolean {
  const mark = text.charAt(at - 1);
  if (mark !== '、' && mark !== '和') return false;
  const [before = ''] = NEXT_OF_LIST.exec(text.slice(Math.max(0, at - 5), at)) ?? [];
  return before !== '' && readFraction(text, at - before.length) !== null;
}

const isShare = (text: string, at: number, end: number): boolean =>
  SHARED.test(text.slice(Math.max(0, at - 4), at)) ||
  BEHIND.test(text.slice(end, end + 3)) ||
  boundAfter(text, end) !== null ||
  behindShare(text, at);

const shareOf = (text: string, start: number, end: number, value: number): Quantity =>
  withBounds(text, { start, end, outerEnd: end, value, unit: '%', more: '', kind: 'number' });

/** The share that starts at `at`, in percent to two places; null where there is none. */
export function readFraction(text: string, at: number): Quantity | null {
  const next = text.charAt(at + 1);
  if (next === '半' && text.charAt(at) === '一') return isShare(text, at, at + 2) ? shareOf(text, at, at + 2, 50) : null;
  if (next !== '/' && next !== '分') return null;
  const pattern = next === '/' ? DIGITS : HAN;
  pattern.lastIndex = at;
  const [whole = '', first = '', second = ''] = pattern.exec(text) ?? [];
  const [part, parts] = next === '/' ? [countOf(first), countOf(second)] : [countOf(second), countOf(first)];
  const end = at + whole.length;
  if (whole === '' || part >= parts) return null;
  return isShare(text, at, end) ? shareOf(text, at, end, Math.round((10000 * part) / parts) / 100) : null;
}
