/** Flags a magnitude that cannot be for its indicator at its level of region; the value stays as the text has it. */
import { indicatorById } from '../catalogue/index.js';
import { unitInfo } from '../quantity/units.js';
import type { IndicatorRecord } from '../record.js';
import { shift } from '../resolve/normalize.js';

type Level = 'province' | 'city' | 'county';

/** Level of a GB/T 2260 code; null where the area has none. */
function levelOf(code: string | null): Level | null {
  if (code === null) return null;
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/** How far beyond the plausible bounds a value must lie. */
const SLACK = 10;

function isSuspect(record: IndicatorRecord): boolean {
  const level = levelOf(record.regionCode);
  const row = record.indicator === null ? undefined : indicatorById(record.indicator);
  // spans of years say nothing about a year's range
  if (level === null || !row?.range?.[level] || record.period?.includes('/') || typeof record.value !== 'number') return false;
  const plausible = row.range[level];
  if (record.measure === 'growth') {
    const bounds = plausible.growth;
    return bounds !== undefined && (record.value > bounds[1] * 3 + 20 || record.value < Math.min(bounds[0] * 3, -30) - 20);
  }
  if (record.measure !== 'level' || plausible.level === undefined || record.normalized.value === null) return false;
  const [min, max, unit] = plausible.level;
  const info = unitInfo(unit);
  if (info.base !== record.normalized.unit || info.kind === 'percent') return false;
  const value = record.normalized.value;
  return value > shift(max, info.scale10) * SLACK || value < shift(min, info.scale10) / SLACK;
}

export function flagSuspects(records: IndicatorRecord[]): IndicatorRecord[] {
  return records.map((record) => (isSuspect(record) ? { ...record, flags: [...record.flags, 'unit_suspect'] } : record));
}
