/** Plausible sizes by the catalogue, and sizes that lack their 万. */
import { indicatorById } from '../catalogue/index.js';
import { unitInfo } from '../quantity/units.js';
import type { IndicatorRecord } from '../record.js';
import { amountOf, magnitude, written } from '../resolve/amount.js';
import { shift } from '../resolve/normalize.js';

export type RegionLevel = 'nation' | 'province' | 'city' | 'county';

/** Level of a region by its code; a zone without a code counts as a county. */
export function levelOf(region: string | null, code: string | null): RegionLevel | null {
  if (region === null) return null;
  if (code === null) return region === '全国' ? 'nation' : 'county';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/** What of a record its size is judged by. */
export type Sized = Pick<IndicatorRecord, 'indicator' | 'measure' | 'period' | 'value' | 'unit' | 'text'>;

export interface Bounds {
  readonly min: number;
  readonly max: number;
  /** written with 万 or 亿 in the catalogue */
  readonly scaled: boolean;
  /** in the catalogue's unit */
  readonly shown: string;
}

/** The catalogue's bounds in the unit that magnitudes are compared in; null where it has none. */
export function boundsOf(id: string, level: RegionLevel | null, unit: string): Bounds | null {
  if (level === null || level === 'nation') return null;
  const row = indicatorById(id)?.range?.[level]?.level;
  if (row === undefined) return null;
  const [min, max, inUnit] = row;
  const info = unitInfo(inUnit);
  if (info.kind === 'percent') return null;
  const scale10 = info.scale10 + (info.base === '万人次' ? 4 : 0);
  const base = info.base === '万人次' ? '人次' : info.base;
  const low = magnitude(shift(min, scale10), base);
  if (low.unit !== magnitude(1, unit).unit) return null;
  const [least, most] = [shift(min, scale10), shift(max, scale10)];
  return { min: low.value, max: magnitude(most, base).value, scaled: scale10 > 0, shown: `${written(least, base)}–${written(most, base)}` };
}

export interface Outside {
  readonly side: 'low' | 'high';
  readonly bounds: Bounds;
  /** the multiplier that would bring it inside: 万, 亿, or none */
  readonly lost: '万' | '亿' | null;
}

/**
 * Whether a level lies outside what its region can have: by more than `slack` times, or at all where it is written
 * without the multiplier that such figures have.
 */
export function outside(fact: Sized, level: RegionLevel | null, slack: number): Outside | null {
  if (fact.measure !== 'level' || fact.indicator === null || fact.period?.includes('/') === true) return null;
  if (level === null || level === 'nation' || indicatorById(fact.indicator)?.range?.[level]?.level === undefined) return null;
  const amount = amountOf(fact);
  const bounds = amount === null ? null : boundsOf(fact.indicator, level, amount.unit);
  if (amount === null || bounds === null || amount.value <= 0) return null;
  const { value } = magnitude(amount.value, amount.unit);
  const bare = bounds.scaled && amount.scale10 === 0 && bounds.min > 0;
  const lost =
    (
      [
        ['万', 1e4],
        ['亿', 1e8],
      ] as const
    ).find(([, by]) => amount.scale10 === 0 && within(value * by, bounds))?.[0] ?? null;
  if (value > bounds.max * slack) return { side: 'high', bounds, lost: null };
  if (value < bounds.min / slack || (bare && value < bounds.min && lost !== null)) return { side: 'low', bounds, lost };
  return null;
}

const within = (value: number, { min, max }: Bounds): boolean => value >= min && value <= max;

/** The catalogue's yearly growth, in per cent, where a rate lies far beyond it: three times and twenty points. */
export function growthOutside(fact: Sized, level: RegionLevel | null): readonly [min: number, max: number] | null {
  if (fact.measure !== 'growth' || fact.indicator === null || level === null || level === 'nation') return null;
  if (fact.period?.includes('/') === true || typeof fact.value !== 'number' || fact.unit !== '%') return null;
  const bounds = indicatorById(fact.indicator)?.range?.[level]?.growth;
  if (bounds === undefined) return null;
  const [min, max] = bounds;
  return fact.value > max * 3 + 20 || fact.value < Math.min(min * 3, -30) - 20 ? bounds : null;
}
