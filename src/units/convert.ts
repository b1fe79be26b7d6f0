/** Units that convert into one another exactly, as rows; all others only by their multiplier (万, 亿). */
import { indicatorById } from '../catalogue/index.js';
import { unitInfo } from '../quantity/units.js';
import { fromNumber, over, powerOfTen, type Ratio, ratio, times, toNumber } from './exact.js';

/** `one` of this unit is n/d of the family's. */
interface UnitRow {
  readonly unit: string;
  readonly family: string;
  readonly n: bigint;
  readonly d: bigint;
}

const family = (name: string, rows: readonly (readonly [unit: string, n: bigint, d?: bigint])[]): UnitRow[] =>
  rows.map(([unit, n, d = 1n]) => ({ unit, family: name, n, d }));

/** The rates are fixed by definition; currencies have none. */
export const CONVERSIONS: readonly UnitRow[] = [
  ...family('吨', [
    ['吨', 1n],
    ['公斤', 1n, 1000n],
    ['斤', 1n, 2000n],
    ['担', 1n, 20n],
    ['克', 1n, 1000000n],
  ]),
  ...family('公顷', [
    ['公顷', 1n],
    ['亩', 1n, 15n],
    ['平方公里', 100n],
    ['平方米', 1n, 10000n],
  ]),
  ...family('公里', [
    ['公里', 1n],
    ['米', 1n, 1000n],
    ['里', 1n, 2n],
    ['华里', 1n, 2n],
  ]),
  ...family('千瓦', [
    ['千瓦', 1n],
    ['瓦', 1n, 1000n],
    ['兆瓦', 1000n],
    ['吉瓦', 1000000n],
    ['KW', 1n],
    ['kW', 1n],
    ['MW', 1000n],
    ['GW', 1000000n],
  ]),
  ...family('千瓦时', [
    ['千瓦时', 1n],
    ['兆瓦时', 1000n],
    ['吉瓦时', 1000000n],
    ['kWh', 1n],
    ['MWh', 1000n],
    ['GWh', 1000000n],
  ]),
  ...family('%', [
    ['%', 1n],
    ['‰', 1n, 10n],
    ['‱', 1n, 100n],
  ]),
  ...family('个百分点', [
    ['个百分点', 1n],
    ['个千分点', 1n, 10n],
    ['个基点', 1n, 100n],
    ['基点', 1n, 100n],
  ]),
  ...family('小时', [
    ['小时', 1n],
    ['个小时', 1n],
    ['分钟', 1n, 60n],
    ['分', 1n, 60n],
  ]),
  ...family('人', [
    ['人', 1n],
    ['名', 1n],
    ['位', 1n],
  ]),
  ...family('立方米', [
    ['立方米', 1n],
    ['方', 1n],
    ['m³', 1n],
    ['m3', 1n],
  ]),
  ...family('标准箱', [
    ['标准箱', 1n],
    ['标箱', 1n],
    ['TEU', 1n],
  ]),
  ...family('个月', [
    ['个月', 1n],
    ['月', 1n],
  ]),
  ...family('天', [
    ['天', 1n],
    ['日', 1n],
  ]),
  ...family('个工作日', [
    ['个工作日', 1n],
    ['工作日', 1n],
  ]),
];

const BY_UNIT: ReadonlyMap<string, UnitRow> = new Map(CONVERSIONS.map((row) => [row.unit, row]));

/** What a unit measures, and how many of the family's unit it is: 亿斤 is 50,000 吨. */
export interface Dimension {
  readonly family: string;
  readonly factor: Ratio;
}

/** `公斤/亩` converts as 公斤 does; what stands under the line stays as it is. */
function plainDimension(base: string): Dimension {
  const [, top = base, below = ''] = /^([^/每]+)([/每].+)$/.exec(base) ?? [];
  const row = BY_UNIT.get(top);
  return row === undefined
    ? { family: base.replace('每', '/'), factor: ratio(1n) }
    : { family: `${row.family}${below.replace('每', '/')}`, factor: ratio(row.n, row.d) };
}

/** Words that count people, visits or homes: never the same thing as another word. */
const KEPT_APART = new Set(['人', '人次', '套', '间', '次', '场次', '家次', '户次']);

/** Measure words that the catalogue lists for one indicator (家, 户, 个 of enterprises) count the same things. */
function countsAlike(base: string, indicator: string | null): boolean {
  const units = indicator === null ? [] : (indicatorById(indicator)?.units ?? []);
  return units.includes(base) && units.every((unit) => unitInfo(unit).kind === 'count' && !KEPT_APART.has(unit));
}

/** A bare multiplier (`突破4万亿`) counts in the one unit of its indicator, money in 元; where the catalogue knows several it stays bare. */
export function fullUnit(unit: string, indicator: string | null): string {
  if (unit === '' || unitInfo(unit).base !== '' || indicator === null) return unit;
  const [first = '', ...rest] = indicatorById(indicator)?.units ?? [];
  if (first === '' || first === '%' || first.includes('/')) return unit;
  const isAlike = (other: string): boolean =>
    countsAlike(other, indicator) ||
    plainDimension(other).family === plainDimension(first).family ||
    (first === '元' && unitInfo(other).kind === 'money');
  return rest.every(isAlike) ? unit + first : unit;
}

/** Dimension of a unit as written, for figures of that indicator. Without a unit the family is ''. */
export function dimensionOf(unit: string | null, indicator: string | null): Dimension {
  const { base, scale10 } = unitInfo(fullUnit(unit ?? '', indicator));
  const { family: name, factor } = countsAlike(base, indicator) ? { family: '个', factor: ratio(1n) } : plainDimension(base);
  return { family: name, factor: times(factor, powerOfTen(scale10)) };
}

/** An amount in one unit as an amount in another of the same family. Throws RangeError where the families differ. */
export function convert(value: Ratio | number, from: string, to: string, indicator: string | null = null): Ratio {
  const source = dimensionOf(from, indicator);
  const goal = dimensionOf(to, indicator);
  if (source.family !== goal.family) throw new RangeError(`${from} does not convert to ${to}`);
  const amount = typeof value === 'number' ? fromNumber(value) : value;
  return over(times(amount, source.factor), goal.factor);
}

/** 个, or no unit at all, stands for any measure word. */
const isAny = (unit: string | null): boolean => unit === null || unit === '个';
const isCount = (unit: string | null): boolean => isAny(unit) || unitInfo(unit ?? '').kind === 'count';

/**
 * An amount of a base unit in another, where 个 and no unit stand for any measure word; null where one cannot be had from the other.
 * `indicator`: whose figures they are, for the measure words that the catalogue lists beside one another.
 */
export function inUnit(value: number, from: string | null, to: string | null, indicator: string | null = null): number | null {
  if (from === to) return value;
  if ((isAny(from) || isAny(to)) && isCount(from) && isCount(to)) return value;
  if (from === null || to === null || dimensionOf(from, indicator).family !== dimensionOf(to, indicator).family) return null;
  return toNumber(convert(value, from, to, indicator));
}
