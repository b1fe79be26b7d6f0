/** Numbers whose digits go on behind a multiplier: `2万5千公里`, `1亿3千多万人`, `3亿5000万元`. */
import { boundAfter } from './bounds.js';
import { matchUnit, type UnitAt } from './units.js';

/** 1亿3千多万, 3亿5000万 */
const HUNDRED_MILLIONS = /(\d{1,4})亿零?(\d{1,4})(千|百)?(多|余)?万(多|余)?/y;
/** 2万5千, 1万6千多, 3万2000 */
const TEN_THOUSANDS = /(\d{1,4})万零?(?:(\d)([千百])|(\d{4})(?![.\d]))(多|余)?/y;

const SMALL: ReadonlyMap<string, number> = new Map([
  ['千', 1000],
  ['百', 100],
]);

/** Value and unit of such a number, in its highest multiplier: `2万5千公里` → 2.5 and 万公里; null where there is none. */
export function readCompound(text: string, at: number): { readonly value: number; readonly unit: UnitAt } | null {
  HUNDRED_MILLIONS.lastIndex = at;
  TEN_THOUSANDS.lastIndex = at;
  const high = HUNDRED_MILLIONS.exec(text);
  const low = high ? null : TEN_THOUSANDS.exec(text);
  const match = high ?? low;
  if (!match) return null;
  const [whole, first = ''] = match;
  const [digits = '', small = ''] = high ? [match[2], match[3]] : [match[2] ?? match[4], match[3]];
  const rest = Number(digits) * (SMALL.get(small) ?? 1);
  // 1亿20000万 is no number, 2万个3千瓦 two
  if (rest >= 10_000) return null;
  const more = (high ? (match[4] ?? match[5]) : match[5]) !== undefined;
  const end = at + whole.length;
  const row = matchUnit(text, end);
  if (row === null && !(high || more || boundAfter(text, end) !== null || /^(?:[,。;、)]|$)/.test(text.slice(end, end + 1)))) return null;
  const scale = high ? '亿' : '万';
  const outerEnd = end + (row?.unit.length ?? 0);
  return {
    value: Math.round((Number(first) + rest / 10_000) * 10_000) / 10_000,
    unit: { unit: scale + (row?.unit ?? ''), kind: row?.kind ?? 'count', end: outerEnd, outerEnd, more: more ? 'at_least' : '' },
  };
}
