/** Small passes over the records of a report, each takes and gives a list. */
import type { IndicatorRecord } from '../record.js';
import { flagSuspects } from './suspect.js';

type Pass = (records: IndicatorRecord[]) => IndicatorRecord[];

/** Text order; records of one span by name. */
const order: Pass = (records) => [...records].sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end);

/** No two records share a span and a name; those of one span stand together. */
const unique: Pass = (records) => {
  const kept: IndicatorRecord[] = [];
  for (const r of records) {
    const { start, end } = r.source;
    let at = kept.length - 1;
    for (let other = kept[at]; other !== undefined && other.source.start === start && other.source.end === end; other = kept[at]) {
      if (other.name === r.name) break;
      at -= 1;
    }
    const other = kept[at];
    if (other === undefined || other.source.start !== start || other.source.end !== end) kept.push(r);
  }
  return kept;
};

export const passes: readonly Pass[] = [order, unique, flagSuspects];

export function refine(records: IndicatorRecord[]): IndicatorRecord[] {
  return passes.reduce((list, pass) => pass(list), records);
}
