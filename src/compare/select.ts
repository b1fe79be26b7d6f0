/** Which records a panel takes where nothing is asked for. */
import { headlineIds } from '../catalogue/index.js';
import { isResultOfPart } from '../partOfYear.js';
import type { IndicatorRecord, ReportDocument, ReportKind } from '../record.js';
import { isWords, subjectOf } from './series.js';

/** A five-year plan ends four years after its first. */
const PLAN_END = 4;

const isPlan = (kind: ReportKind): boolean => kind === 'five_year_plan' || kind === 'midterm_review';

/** The year that the figures of a report are chiefly about: targets of the year of the report, results of a communiqué. */
function ownYears(year: number, kind: ReportKind, status: 'target' | 'result'): readonly number[] {
  if (isPlan(kind)) return [year + PLAN_END];
  return [status === 'target' || kind === 'communique' ? year : year - 1];
}

const endOf = (period: string): number => Number(period.split('/').at(-1)?.slice(0, 4));
const isSpan = (period: string): boolean => /^\d{4}\/\d{4}$/.test(period);

/** Whether the record speaks of the report's own year or, of a plan, of its goal. Where the year is not known nothing speaks against it. */
function ofOwnYear(record: IndicatorRecord, status: 'target' | 'result'): boolean {
  const { year, kind } = record.document;
  if (year === null || record.period === null) return true;
  if (isSpan(record.period) && !isPlan(kind)) return false;
  // 上半年 of the report's own year
  if (status === 'result' && !isPlan(kind) && isResultOfPart(record, year)) return true;
  return ownYears(year, kind, status).includes(endOf(record.period));
}

/** Whether a record's indicator is a headline row of its kind of report. */
export function headlineFilter(): (record: IndicatorRecord) => boolean {
  const byKind = new Map<ReportKind, ReadonlySet<string>>();
  return (record) => {
    const { kind } = record.document;
    const ids = byKind.get(kind) ?? new Set(headlineIds(kind));
    byKind.set(kind, ids);
    const subject = subjectOf(record);
    return subject !== null && ids.has(subject);
  };
}

/** The newest year of the reports, by the years that they are about; null where none is known. */
export const newestYear = (documents: readonly Pick<ReportDocument, 'year'>[]): number | null => {
  const years = documents.flatMap(({ year }) => (year === null ? [] : [year]));
  return years.length === 0 ? null : Math.max(...years);
};

/**
 * The headline targets of the newest year; of reports that set none (communiqués) the headline results.
 * Words count where a figure could stand too.
 */
export function defaultRecords(records: readonly IndicatorRecord[], documents: readonly ReportDocument[]): IndicatorRecord[] {
  const newest = newestYear(documents.filter((document) => document.records > 0));
  const isHeadline = headlineFilter();
  const now = records.filter(
    (record) => isHeadline(record) && (record.document.year === null || record.document.year === newest) && record.measure !== 'baseline',
  );
  const targets = now.filter((record) => record.status === 'target' && ofOwnYear(record, 'target'));
  if (targets.some((record) => !isWords(record))) return targets;
  const results = now.filter((record) => record.status !== 'target' && ofOwnYear(record, 'result'));
  return results.length > 0 ? results : targets;
}
