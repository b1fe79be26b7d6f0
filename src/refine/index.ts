/** Small passes over the records of a report, each takes and gives a list. */
import type { IndicatorRecord } from '../record.js';
import { flagSuspects } from './suspect.js';

type Pass = (records: IndicatorRecord[]) => IndicatorRecord[];

/** Text order; records of one span by name. */
const order: Pass = (records) => [...records].sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end);

/** No two records share a span and a name. */
const unique: Pass = (records) => {
  const seen = new Set<string>();
  return records.filter((r) => {
    const key = `${r.source.start}|${r.source.end}|${r.name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

export const passes: readonly Pass[] = [order, unique, flagSuspects];

export function refine(records: IndicatorRecord[]): IndicatorRecord[] {
  return passes.reduce((list, pass) => pass(list), records);
}
