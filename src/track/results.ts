/** The results of all reports, and which of them answer a target. */
import { byRank } from '../output/precise.js';
import type { IndicatorRecord, ReportDocument } from '../record.js';
import { inUnit } from '../units/convert.js';
import { endYear, lastYearCovered, type RegionKey, sourceRank } from './places.js';
import { subjectOf } from './subject.js';

export interface Results {
  /** whether a report among the inputs can know how the region fared in the period */
  covered(region: string, period: string): boolean;
  /** everything said of the subject in that region and period as a result, best source first */
  of(region: string, subject: string, period: string): readonly IndicatorRecord[];
}

/** Best first: 公报 before 快报 before 预计, then the report nearest to the period, then as tables choose. */
const byWeight = (a: IndicatorRecord, b: IndicatorRecord): number => {
  const away = (r: IndicatorRecord): number => Math.abs((lastYearCovered(r.document) ?? 0) - endYear(r.period ?? '0'));
  return sourceRank(a) - sourceRank(b) || away(a) - away(b) || byRank(a, b);
};

/** A report speaks of what it can know; an estimate may come before the year is over, and of a report of unknown kind one cannot tell. */
function known(record: IndicatorRecord): boolean {
  const covered = lastYearCovered(record.document);
  if (record.period === null || covered === null) return false;
  const early = record.status === 'estimate' || record.document.kind === 'other';
  return covered >= endYear(record.period) || (early && (record.document.year ?? 0) >= endYear(record.period));
}

/** Indexes results by region, indicator and period; a gap stands under the indicator that it is a gap of. */
export function resultsOf(documents: readonly ReportDocument[], records: readonly IndicatorRecord[], regionKey: RegionKey): Results {
  const last = new Map<string, number>();
  for (const document of documents) {
    const key = regionKey({ ...document, document });
    last.set(key, Math.max(last.get(key) ?? 0, lastYearCovered(document) ?? 0));
  }
  const index = new Map<string, IndicatorRecord[]>();
  for (const record of records) {
    const subject = subjectOf(record) ?? (record.measure === 'gap' ? (record.reference?.indicator ?? null) : null);
    if (record.status === 'target' || subject === null || !known(record)) continue;
    const key = `${regionKey(record)}|${subject}|${record.period}`;
    const list = index.get(key);
    if (list === undefined) index.set(key, [record]);
    else list.push(record);
  }
  for (const list of index.values()) list.sort(byWeight);
  return {
    covered: (region, period) => (last.get(region) ?? 0) >= endYear(period),
    of: (region, subject, period) => index.get(`${region}|${subject}|${period}`) ?? [],
  };
}

/** Whether a result is of the same measure and can be put into the target's unit. */
export const sameKind = (target: IndicatorRecord, result: IndicatorRecord): boolean =>
  result.measure === target.measure &&
  result.value !== null &&
  inUnit(1, result.normalized.unit, target.normalized.unit, target.indicator) !== null;
