/** Records of a part of the report's own year: 上半年计划执行情况, 一季度经济运行. */
import type { IndicatorRecord, ReportDocument } from './record.js';

type Dated = Pick<IndicatorRecord, 'status' | 'period'>;

/** Whether the record is a result of some months of that year. */
export const isResultOfPart = ({ status, period }: Dated, year: number | null): boolean =>
  year !== null && status !== 'target' && (period?.startsWith(`${year}-`) ?? false);

/** Whether a report's results are of a part of its own year. A report of a whole year has none of the year that it plans. */
export const isPartOfYear = ({ year }: Pick<ReportDocument, 'year'>, records: readonly Dated[]): boolean =>
  records.some((record) => isResultOfPart(record, year));
