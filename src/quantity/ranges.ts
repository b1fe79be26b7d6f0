/** Ranges (`5%—5.5%`, `10至15家`) and ratios (`7.4:39.6:53`). */
import type { Quantity } from '../model.js';
import { withBounds } from './bounded.js';
import { parseDigits } from './numbers.js';
import { readUnit, unitInfo } from './units.js';

const RANGE =
  /(\d[\d,]{0,20}(?:\.\d+)?)((?:[万亿千百]{0,2}[个美]?[%‰元吨家个户人亩名处条项件]?)|[万亿]?(?:个?百分点|公里|平方米))(—{1,3}|–{1,2}|-{1,3}|[~～]{1,2}|至|到)(\d[\d,]{0,20}(?:\.\d+)?)/y;

const isFigure = (unit: number): boolean => (unit >= 48 && unit <= 57) || unit === 44 || unit === 46;
/** The longest unit inside a range. */
const LONGEST_UNIT = 5;

/** Whether a dash or 至 stands so close behind the figure at `at` that it may be a range. */
function mayGoOn(text: string, at: number): boolean {
  let end = at;
  while (isFigure(text.charCodeAt(end))) end += 1;
  for (let i = end; i <= end + LONGEST_UNIT; i += 1) if ('—–-~～至到'.includes(text.charAt(i) || '?')) return true;
  return false;
}

/** The range that starts at `at`, or null. */
export function readRange(text: string, at: number): Quantity | null {
  if (!mayGoOn(text, at)) return null;
  RANGE.lastIndex = at;
  const match = RANGE.exec(text);
  if (!match) return null;
  const [whole, low = '', lowUnit = '', dash = '', high = ''] = match;
  if (/[由从自]$/.test(text.slice(Math.max(0, at - 1), at)) && /[至到]/.test(dash)) return null;
  if (/[-—A-Za-z]/.test(text.charAt(at - 1)) && dash === '-') return null;
  const end = at + whole.length;
  const unit = readUnit(text, end);
  if (unit === null && lowUnit === '') return rangeWithoutUnit(text, at, end, low, high);
  if (unit === null || (unit.kind === 'time' && !/^(?:天|岁)$/.test(unit.unit))) return null;
  let min = parseDigits(low);
  const max = parseDigits(high);
  const info = unitInfo(unit.unit);
  const lowInfo = unitInfo(lowUnit);
  if (lowUnit !== '' && lowUnit !== unit.unit) {
    if (lowInfo.base !== '' && lowInfo.base !== info.base) return null;
    if (lowUnit !== '' && lowInfo.scale10 !== info.scale10) min /= 10 ** (info.scale10 - lowInfo.scale10);
  } else if (min > max && info.scale10 > 0) min /= 10 ** info.scale10;
  if (!(min < max)) return null;
  return withBounds(text, {
    start: at,
    end: unit.end,
    outerEnd: unit.outerEnd,
    value: { min, max },
    unit: unit.unit,
    more: '',
    kind: 'range',
  });
}

/** `4.5-5左右` of a table: only where a bound word follows. */
function rangeWithoutUnit(text: string, at: number, end: number, low: string, high: string): Quantity | null {
  if (!/^(?:左右|以上|以内)/.test(text.slice(end, end + 2))) return null;
  const [min, max] = [parseDigits(low), parseDigits(high)];
  return min < max ? withBounds(text, { start: at, end, outerEnd: end, value: { min, max }, unit: '', more: '', kind: 'range' }) : null;
}

const RATIO = /\d+(?:\.\d+)?(?:[:︰∶]\d+(?:\.\d+)?){1,3}(?![\d:])/y;
/** 7.2%:41.2%:51.6% */
const PERCENT_RATIO = /\d+(?:\.\d+)?%(?:[:︰∶]\d+(?:\.\d+)?%){2}(?![\d:])/y;
const RATIO_LEFT =
  /(?:比例?|结构|构成|比值|占比)[^,。;]{0,12}$|(?:调整|优化|演进|转变|下降|缩小|提高|达到?|为|由|到|至|从|降至|控制在|稳定在)[^,。;\d]{0,2}$/;

/** The ratio at `at`: of `7.4:39.6:53` three shares, of `2.04:1` one figure with unit `:1`. */
export function readRatio(text: string, at: number): Quantity[] | null {
  RATIO.lastIndex = at;
  PERCENT_RATIO.lastIndex = at;
  const whole = RATIO.exec(text)?.[0] ?? PERCENT_RATIO.exec(text)?.[0];
  if (whole === undefined) return null;
  const parts = whole.split(/[:︰∶]/);
  if (parts.length === 2) {
    if (parts[1] !== '1' || !RATIO_LEFT.test(text.slice(Math.max(0, at - 24), at))) return null;
    const end = at + whole.length;
    return [withBounds(text, { start: at, end, outerEnd: end, value: Number(parts[0]), unit: ':1', more: '', kind: 'number' })];
  }
  const sum = parts.reduce((total, part) => total + Number.parseFloat(part), 0);
  const unit = sum > 98 && sum < 102 ? '%' : '';
  if (unit === '' && !RATIO_LEFT.test(text.slice(Math.max(0, at - 24), at))) return null;
  let pos = at;
  return parts.map((part) => {
    const start = pos;
    pos += part.length + 1;
    const end = start + part.length;
    return { start, end, outerStart: start, outerEnd: end, kind: 'number', value: Number.parseFloat(part), unit, bound: 'exact' };
  });
}
