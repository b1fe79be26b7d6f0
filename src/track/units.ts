/** Amounts of two base units in one, and differences that are exact in decimal. */
import { unitInfo } from '../quantity/units.js';

/** Base units of one kind, as whole parts of the smallest: 1 吨 is 2000 斤, 1 公顷 is 15 亩. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { 斤: 1, 公斤: 2, 千克: 2, 吨: 2000 },
  { 亩: 1, 公顷: 15, 平方公里: 1500 },
  { 米: 1, 公里: 1000, 千米: 1000 },
  { 千瓦时: 1, 度: 1, 度电: 1 },
  { 人: 1, 名: 1, 位: 1 },
  { 家: 1, 户: 1, 所: 1, 处: 1 },
  { 件: 1, 项: 1 },
  { 辆: 1, 台: 1 },
  { 标准箱: 1, 标箱: 1, TEU: 1 },
];

/** 个, or no unit at all, stands for any measure word. */
const isAny = (unit: string | null): boolean => unit === null || unit === '个';
const isCount = (unit: string | null): boolean => isAny(unit) || unitInfo(unit ?? '').kind === 'count';

/** `value` of unit `from` in unit `to`; null where one cannot be had from the other. */
export function inUnit(value: number, from: string | null, to: string | null): number | null {
  if (from === to) return value;
  if ((isAny(from) || isAny(to)) && isCount(from) && isCount(to)) return value;
  for (const family of FAMILIES) {
    const [a, b] = [family[from ?? ''], family[to ?? '']];
    if (a !== undefined && b !== undefined) return tidy((value * a) / b);
  }
  return null;
}

/** Twelve digits: more than any report gives, fewer than binary rounding reaches. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

const decimals = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** `a − b` as one would write it: 5.5 − 5.2 is 0.3. */
export function minus(a: number, b: number): number {
  return tidy(Number((a - b).toFixed(Math.min(12, Math.max(decimals(a), decimals(b))))));
}
