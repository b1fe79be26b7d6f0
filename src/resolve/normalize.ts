/** Values in base units, exact in decimal, and the interval that sign and bound allow. */
import { unitInfo } from '../quantity/units.js';
import type { Bound, Normalized } from '../record.js';

/** `value × 10^power` without binary rounding on the way: 16.4 × 10^8 is 1640000000. */
export function shift(value: number, power: number): number {
  if (power === 0 || value === 0 || !Number.isFinite(value)) return value;
  const digits = value.toString();
  if (!digits.includes('e')) return Number(`${digits}e${power}`);
  const [mantissa = '0', exponent = '0'] = digits.split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/**
 * The normal form of a quantity. `value` is signed as in the record; a fall of `at_least` 14 % is −14 with the interval (−∞, −14].
 * Source of the base units: the rows of `quantity/units.ts`.
 */
export function normalize(value: number | { min: number; max: number } | null, unit: string, bound: Bound): Normalized {
  const info = unitInfo(unit);
  const base = info.base === '' ? null : info.base;
  if (value === null) return { value: null, min: null, max: null, unit: base };
  if (typeof value === 'object')
    return { value: null, min: shift(value.min, info.scale10), max: shift(value.max, info.scale10), unit: base };
  const v = shift(value, info.scale10);
  const falls = v < 0;
  if (bound === 'exact') return { value: v, min: v, max: v, unit: base };
  if (bound === 'at_least') return falls ? { value: v, min: null, max: v, unit: base } : { value: v, min: v, max: null, unit: base };
  if (bound === 'at_most') return falls ? { value: v, min: v, max: null, unit: base } : { value: v, min: null, max: v, unit: base };
  return { value: v, min: null, max: null, unit: base };
}
