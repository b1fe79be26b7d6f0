/** Values that can be compared: in base units, with what their last digit is worth. */
import { unitInfo } from '../quantity/units.js';
import type { IndicatorRecord } from '../record.js';
import { shift } from './normalize.js';

export interface Amount {
  /** in the base unit */
  readonly value: number;
  readonly unit: string;
  /** half of what the last written digit is worth: the value was rounded by no more */
  readonly rounding: number;
  /** power of ten of the multiplier written: 万 4, 亿 8, none 0 */
  readonly scale10: number;
}

type Valued = Pick<IndicatorRecord, 'value' | 'unit' | 'text'>;

/** Units that are written for one another where only size matters: to which base, and how many of it. */
const ALIKE: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  万人次: ['人次', 1e4],
  人: ['人次', 1],
  吨: ['斤', 2000],
  公斤: ['斤', 2],
  公顷: ['亩', 15],
  美元: ['元', 7],
  家: ['个', 1],
  户: ['个', 1],
};

/** The decimals that a number is written with. */
const decimalsOf = (text: string): number => /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** The amount of a single value, or null for a range or words. */
export function amountOf(record: Valued): Amount | null {
  if (typeof record.value !== 'number') return null;
  const written = record.unit ?? '';
  const info = unitInfo(written);
  const wan = info.base === '万人次';
  const scale10 = info.scale10 + (wan ? 4 : 0);
  return {
    value: shift(record.value, scale10),
    unit: wan ? '人次' : info.base,
    rounding: shift(0.5, scale10 - decimalsOf(record.text)),
    scale10,
  };
}

/** The same size in the unit that all of its kind are measured in: for magnitudes, not for arithmetic. */
export function magnitude(value: number, unit: string): { readonly value: number; readonly unit: string } {
  const [base, factor] = ALIKE[unit] ?? [unit, 1];
  return { value: value * factor, unit: base };
}

/** A number for people: without the tail that binary arithmetic leaves. */
export const plain = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));

/** A base amount with the multiplier that people would write. */
export function written(value: number, unit: string): string {
  const size = Math.abs(value);
  if (size >= 1e12) return `${plain(value / 1e12)}万亿${unit}`;
  if (size >= 1e8) return `${plain(value / 1e8)}亿${unit}`;
  return size >= 1e4 ? `${plain(value / 1e4)}万${unit}` : `${plain(value)}${unit}`;
}
