/** Flags a magnitude that cannot be for its indicator at its level of region; the value stays as the text has it. */
import type { IndicatorRecord } from '../record.js';
import { growthOutside, levelOf, outside } from './ranges.js';

/** How far beyond the plausible bounds a value must lie. */
export const SLACK = 10;

function isSuspect(record: IndicatorRecord): boolean {
  const level = levelOf(record.region, record.regionCode);
  return outside(record, level, SLACK) !== null || growthOutside(record, level) !== null;
}

export function flagSuspects(records: IndicatorRecord[]): IndicatorRecord[] {
  return records.map((record) => (isSuspect(record) ? { ...record, flags: [...record.flags, 'unit_suspect'] } : record));
}
