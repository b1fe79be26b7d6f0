/** Reads a Chinese numeral at one place. */
import { withBounds } from './bounded.js';
import { matchExclusion } from './excluded.js';
import { readFraction } from './fractions.js';
import { isRoundSum, judgeHan } from './han.js';
import { HAN_EXCLUSIONS } from './hanExclusions.js';
import { readHanRange } from './hanRanges.js';
import type { Reading } from './lex.js';
import { HAN, parseHan } from './numbers.js';
import { one, skip } from './readers.js';
import { readTimes, readUnit } from './units.js';

/** 学科进入全球前百分之一: how far in front. */
const RANKED = /(?:[全环]球|世界|国际|全国|国内|排名|SI|进入|跻身)前$/;

/** `百分之五`, `八成`, `千亿元`, `四个村`: a figure, or the reason why it is none. */
export function readHan(text: string, at: number): Reading {
  HAN.lastIndex = at;
  const written = HAN.exec(text)?.[0];
  if (written === undefined) return null;
  const percent = /^([百千])分之(?:([一二三四五六七八九十百零]+)(?:点([一二三四五六七八九零]+))?|(\d+(?:\.\d+)?))/.exec(
    text.slice(at, at + 16),
  );
  if (percent)
    return RANKED.test(text.slice(Math.max(0, at - 3), at)) ? skip(at, at + percent[0].length, 'rank') : readHanPercent(text, at, percent);
  const fraction = readFraction(text, at);
  if (fraction) return one(fraction);
  const decimal = readHanDecimal(text, at);
  if (decimal) return decimal;
  const out = matchExclusion(HAN_EXCLUSIONS, text, at);
  if (out) return skip(at, out.end, out.reason);
  const tenths = /^([一二两三四五六七八九])成(?=以上|左右|多|以内|[,。;、)的]|$)/.exec(text.slice(at, at + 4));
  if (tenths) {
    const value = (parseHan(tenths[1] ?? '')?.value ?? 0) * 10;
    return one(withBounds(text, { start: at, end: at + 2, outerEnd: at + 2, value, unit: '%', more: '', kind: 'number' }));
  }
  const number = parseHan(written);
  const numberEnd = at + written.length;
  if (number === null) return null;
  const range = readHanRange(text, at, written);
  if (range) return one(range);
  const bareUnit = readTimes(text, numberEnd) ?? readUnit(text, numberEnd);
  if (bareUnit === null) {
    if (!isRoundSum(text, at, written, numberEnd)) return null;
    const { value, scale } = number;
    return one(withBounds(text, { start: at, end: numberEnd, outerEnd: numberEnd, value, unit: scale, more: '', kind: 'number' }));
  }
  const { kind, end, outerEnd, more } = bareUnit;
  const unit = { unit: number.scale + bareUnit.unit, kind, end, outerEnd, more };
  const verdict = judgeHan(text, at, written, unit);
  if (verdict !== null) return verdict === 'ignore' ? null : skip(at, unit.outerEnd, verdict);
  return one(
    withBounds(text, {
      start: at,
      end: unit.end,
      outerEnd: unit.outerEnd,
      value: number.value,
      unit: unit.unit,
      more: unit.more,
      kind: unit.unit === '倍' ? 'multiple' : 'number',
    }),
  );
}

const DECIMAL = /([一二两三四五六七八九十百千零]{1,7})点([零〇一二三四五六七八九]{1,4})(万亿|亿|万)?/y;

/** `四十九点五亿元`; a point with neither a multiplier nor a measured unit behind it is another word: 两点一线. */
function readHanDecimal(text: string, at: number): Reading {
  DECIMAL.lastIndex = at;
  const [whole = '', integer = '', decimals = '', scale = ''] = DECIMAL.exec(text) ?? [];
  const unit = whole === '' ? null : (readTimes(text, at + whole.length) ?? readUnit(text, at + whole.length));
  if (unit === null || unit.kind === 'time' || (scale === '' && unit.kind === 'count' && unit.unit !== '倍')) return null;
  const value = withDecimals(parseHan(integer)?.value ?? Number.NaN, decimals);
  const { end, outerEnd, more } = unit;
  const kind = unit.unit === '倍' ? 'multiple' : 'number';
  return Number.isNaN(value) ? null : one(withBounds(text, { start: at, end, outerEnd, value, unit: scale + unit.unit, more, kind }));
}

/** `百分之二到三`, `百分之五至百分之八`: the high end. */
const HIGH_PERCENT = /(?:至|到|—{1,2}|-)(百分之)?([一二三四五六七八九十百零]{1,7})(?:点([一二三四五六七八九零]{1,4}))?/y;

function highPercent(text: string, at: number, end: number): { readonly value: number; readonly end: number } | null {
  if ('由从自'.includes(text.charAt(at - 1) || '?')) return null;
  HIGH_PERCENT.lastIndex = end;
  const [whole, again, integer = '', decimals = ''] = HIGH_PERCENT.exec(text) ?? [];
  // 由百分之五到三个百分点, 百分之二到三年: a figure of its own
  if (whole === undefined || (again === undefined && readUnit(text, end + whole.length) !== null)) return null;
  const value = withDecimals(parseHan(integer)?.value ?? Number.NaN, decimals);
  return { value, end: end + whole.length };
}

const withDecimals = (high: number, decimals: string): number =>
  decimals === '' ? high : Number(`${high}.${[...decimals].map((c) => parseHan(c)?.value ?? 0).join('')}`);

function readHanPercent(text: string, at: number, match: RegExpExecArray): Reading {
  const [whole, parts, integer, decimals, digits] = match;
  const value = withDecimals(integer === undefined ? Number(digits) : (parseHan(integer)?.value ?? Number.NaN), decimals ?? '');
  const end = at + whole.length;
  const unit = parts === '千' ? '‰' : '%';
  if (Number.isNaN(value)) return null;
  const high = integer !== undefined && parts === '百' ? highPercent(text, at, end) : null;
  if (high === null || !(value < high.value))
    return one(withBounds(text, { start: at, end, outerEnd: end, value, unit, more: '', kind: 'number' }));
  const range = { min: value, max: high.value };
  return one(withBounds(text, { start: at, end: high.end, outerEnd: high.end, value: range, unit, more: '', kind: 'range' }));
}
