/** Reads the digits, word or code at one place. */
import type { Quantity } from '../model.js';
import { isBareQuantity } from './bare.js';
import { withBounds } from './bounded.js';
import { boundAfter } from './bounds.js';
import { readCompound } from './compound.js';
import { matchExclusion } from './excluded.js';
import { DIGIT_EXCLUSIONS } from './exclusions.js';
import { readFraction } from './fractions.js';
import type { Reading } from './lex.js';
import { DIGITS, parseDigits, SPACED_DIGITS } from './numbers.js';
import { readRange, readRatio } from './ranges.js';
import { specification } from './specification.js';
import { readTimes, readUnit } from './units.js';
import { matchWord } from './words.js';

export const skip = (start: number, end: number, reason: string): Reading => ({ excluded: { start, end, reason } });
export const one = (q: Quantity): Reading => ({ quantities: [q] });

/** A growth word: 翻番, 倍增, 持平. */
export function readWord(text: string, at: number): Reading {
  const word = matchWord(text, at);
  if (word === null) return null;
  if (word.name) return skip(at, word.end, 'name');
  const bound = boundAfter(text, word.end);
  const outerEnd = bound?.end ?? word.end;
  return one({
    start: at,
    end: word.end,
    outerStart: at,
    outerEnd,
    kind: 'word',
    value: word.value,
    unit: '%',
    bound: word.bound ?? bound?.bound ?? 'exact',
  });
}

/** 成 as tenths, not 成立, 成果 */
const TENTHS_AFTER = /^成(?=以上|左右|多|以内|[,。;、)的]|$)/;
const CODE = /[A-Za-z][A-Za-z0-9]*(?:(?::\/\/|[-./:_@?=&%])[A-Za-z0-9]+){0,12}/y;

/** Indicators by their letters, behind which a figure may stand at once: GDP4408亿元. */
const SIGNS: ReadonlySet<string> = new Set(['GDP', 'GRP', 'CPI', 'PPI']);

/** Letters: a code with digits (G228, PM2.5) is taken whole; letters before a figure (GDP5.5%) are stepped over. */
export function readAscii(text: string, at: number, first: string): Reading {
  const digit = first.search(/[0-9]/);
  if (digit > 0 && SIGNS.has(first.slice(0, digit))) {
    const figure = readDigits(text, at + digit);
    if (figure !== null && ('excluded' in figure ? figure.excluded.reason === 'date' : figure.quantities.every(({ unit }) => unit !== '')))
      return figure;
  }
  if (digit < 0 && !/^(?:PM|https?|www)$/i.test(first) && !/[-./:_@]/.test(text.charAt(at + first.length))) return null;
  CODE.lastIndex = at;
  const code = CODE.exec(text)?.[0] ?? first;
  if (!/\d/.test(code)) return null;
  return skip(at, at + code.length, 'code');
}

/** Digits: a date, code, range, ratio or number with its unit. */
export function readDigits(text: string, at: number): Reading {
  const fraction = readFraction(text, at);
  if (fraction) return one(fraction);
  const out = matchExclusion(DIGIT_EXCLUSIONS, text, at);
  if (out && !(/^(?:duration|age)$/.test(out.reason) && isMeasuredTime(text, at))) return skip(at, out.end, out.reason);
  const ratio = readRatio(text, at);
  if (ratio) return { quantities: ratio };
  const range = readRange(text, at);
  if (range) return one(range);
  const compound = readCompound(text, at);
  if (compound) {
    const { value, unit } = compound;
    return one(
      withBounds(text, { start: at, end: unit.end, outerEnd: unit.outerEnd, value, unit: unit.unit, more: unit.more, kind: 'number' }),
    );
  }
  SPACED_DIGITS.lastIndex = at;
  DIGITS.lastIndex = at;
  const written = (SPACED_DIGITS.exec(text) ?? DIGITS.exec(text))?.[0] ?? '';
  const numberEnd = at + written.length;
  const unit = readTimes(text, numberEnd) ?? readUnit(text, numberEnd);
  if (TENTHS_AFTER.test(text.slice(numberEnd, numberEnd + 3)) && /^[1-9]$/.test(written)) {
    return one(
      withBounds(text, {
        start: at,
        end: numberEnd + 1,
        outerEnd: numberEnd + 1,
        value: Number(written) * 10,
        unit: '%',
        more: '',
        kind: 'number',
      }),
    );
  }
  const start = text.charAt(at - 1) === '-' && !/[\w)性-]/.test(text.charAt(at - 2)) ? at - 1 : at;
  const value = start < at ? -parseDigits(written) : parseDigits(written);
  if (unit === null) return readBare(text, start, numberEnd, value);
  const spec = specification(text, at, unit);
  if (spec) return skip(at, unit.outerEnd, spec);
  if (unit.kind === 'time' && !isMeasuredTime(text, at)) return skip(at, unit.outerEnd, 'duration');
  return one(
    withBounds(text, {
      start,
      end: unit.end,
      outerEnd: unit.outerEnd,
      value,
      unit: unit.unit,
      more: unit.more,
      kind: unit.unit === '倍' ? 'multiple' : 'number',
    }),
  );
}

function readBare(text: string, start: number, end: number, value: number): Reading {
  if (/^(?:19|20)\d\d$/.test(text.slice(start, end)) && !boundAfter(text, end)) return skip(start, end, 'year');
  const letters = /^[A-Za-z]+\d*/.exec(text.slice(end, end + 12))?.[0];
  if (letters !== undefined) return skip(start, end + letters.length, 'code');
  const shared = sharedUnit(text, start, end);
  if (shared !== '') return one({ start, end, outerStart: start, outerEnd: end, value, unit: shared, kind: 'number', bound: 'exact' });
  if (!isBareQuantity(text, start, end)) return skip(start, end, 'bare');
  return one(withBounds(text, { start, end, outerEnd: end, value, unit: '', more: '', kind: 'number' }));
}

/** `分别高17.2、23.1个百分点`: one unit behind a list of rates. */
const REST_OF_LIST = /(?:(?:、|和|及|与|以及)(?:全[国省市州区县])?\d{1,4}(?:\.\d{1,3})?){1,8}(%|‰|个?百分点)/y;
/** `产量分别为4665、2611亿千瓦时`: one unit of any kind behind a list of as many things. */
const REST_OF_EACH = /(?:(?:、|和|及|与|以及)\d{1,5}(?:\.\d{1,3})?){1,8}(?=[一-鿿])/y;
const OF_EACH = /分别[一-鿿]{0,6}(?:\d{1,5}(?:\.\d{1,3})?(?:、|和|及|与|以及)){0,8}$/;
const LISTED = /[一-鿿](?:\d{1,4}(?:\.\d{1,3})?(?:、|和|及|与|以及)){0,8}$/;

function sharedUnit(text: string, start: number, end: number): string {
  const left = text.slice(Math.max(0, start - 40), start);
  if (/第(?:\d+、)*$/.test(left) || !LISTED.test(left)) return '';
  REST_OF_LIST.lastIndex = end;
  const rate = REST_OF_LIST.exec(text)?.[1];
  if (rate !== undefined || !OF_EACH.test(left)) return rate ?? '';
  REST_OF_EACH.lastIndex = end;
  const each = REST_OF_EACH.exec(text);
  return each === null ? '' : (readUnit(text, end + each[0].length)?.unit ?? '');
}

/** a time that is an indicator: 优良天数, 预期寿命, 平均受教育年限 */
const TIME_MEASURED = /(?:天数|寿命|优良|达标|空气|平均年龄|受教育年限|好于二级|蓝天)[^,。;]{0,8}$/;
/** the same where the clause is longer, or a clause before names it and this one says only how it changed: `预期寿命达到79岁、提高1岁` */
const TOPIC: ReadonlyMap<string, RegExp> = new Map([
  ['岁', /(?:寿命|平均[^,。;]{0,4}年龄)(?:[^,。;]{0,24}|[^。;]{0,24}[,、](?:[比较][^,。;、]{1,8}|同比)?)$/],
  ['年', /受教育年限(?:[^,。;]{0,24}|[^。;]{0,24}[,、](?:[比较][^,。;、]{1,8}|同比)?)$/],
  ['天', /(?:优良|达标|污染|蓝天)[^,。;]{0,6}天(?:[^,。;]{0,14}|[^。;]{0,24}[,、](?:[比较][^,。;、]{1,8}|同比)?)$/],
]);
const CHANGED = /(?:提高|增加|延长|提升|减少|下降|多|达到?|突破|超过|到|至|为)(?:了|约|近)?$/;
function isMeasuredTime(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - 40), at);
  if (TIME_MEASURED.test(left.slice(-14))) return true;
  const unit = /^\d{1,3}(?:\.\d+)?([岁天年])/.exec(text.slice(at, at + 8))?.[1] ?? '';
  const line = left.slice(left.lastIndexOf('\n') + 1);
  const changed = CHANGED.exec(line);
  return changed !== null && (TOPIC.get(unit)?.test(line.slice(0, changed.index)) ?? false);
}
