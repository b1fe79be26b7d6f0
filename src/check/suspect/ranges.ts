/** Plausible sizes by the catalogue, and sizes that lack their 万. */
import { indicatorById } from '../../catalogue/index.js';
import { unitInfo } from '../../quantity/units.js';
import { shift } from '../../resolve/normalize.js';
import { amountOf, magnitude, written } from '../amount.js';
import type { Fact, RegionLevel } from '../types.js';

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
export function outside(fact: Fact, level: RegionLevel | null, slack: number): Outside | null {
  if (fact.measure !== 'level' || fact.period?.includes('/') === true) return null;
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
