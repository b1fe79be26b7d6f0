import { headlineIds } from '../catalogue/index.js';
import type { IndicatorRecord, ReportKind } from '../record.js';

/** What the filter options keep; null keeps everything. */
export interface Filters {
  readonly indicators: ReadonlySet<string> | null;
  readonly statuses: ReadonlySet<string> | null;
  readonly measures: ReadonlySet<string> | null;
  readonly periods: ReadonlySet<string> | null;
  readonly headline: boolean;
}

/** A predicate for all filters together. */
export function keeps(filters: Filters): (record: IndicatorRecord) => boolean {
  const { indicators, statuses, measures, periods, headline } = filters;
  const idsByKind = new Map<ReportKind, ReadonlySet<string>>();
  const isHeadline = (record: IndicatorRecord): boolean => {
    const { kind } = record.document;
    const ids = idsByKind.get(kind) ?? new Set(headlineIds(kind));
    idsByKind.set(kind, ids);
    return record.indicator !== null && ids.has(record.indicator);
  };
  return (record) =>
    (indicators === null || (record.indicator !== null && indicators.has(record.indicator))) &&
    (statuses === null || statuses.has(record.status)) &&
    (measures === null || measures.has(record.measure)) &&
    (periods === null || (record.period !== null && periods.has(record.period))) &&
    (!headline || isHeadline(record));
}
