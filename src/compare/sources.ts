/** Which of two reports is the better source of a figure. */
import type { IndicatorRecord, ReportKind } from '../record.js';

/** Results: the communiqué has the final figure, the reports of the congress the first count. */
const RESULTS: Readonly<Record<ReportKind, number>> = {
  communique: 0,
  work_report: 1,
  plan_report: 2,
  budget_report: 3,
  midterm_review: 4,
  five_year_plan: 5,
  other: 6,
};
/** Aims: the report that sets them. */
const AIMS: Readonly<Record<ReportKind, number>> = { ...RESULTS, communique: 6, five_year_plan: 3, budget_report: 4, midterm_review: 5 };
const STATUS = { actual: 0, estimate: 1, target: 2 } as const;
const FAR = 100;

/** Years between the report and the end of the period that it speaks of. */
function distance({ document, period }: IndicatorRecord): number {
  const end = Number(period?.split('/').at(-1)?.slice(0, 4) ?? Number.NaN);
  return document.year === null || Number.isNaN(end) ? FAR : Math.abs(document.year - end);
}

const pathOf = ({ document }: IndicatorRecord): string => `${document.path}#${String(document.index).padStart(4, '0')}`;

/** Results before estimates; 公报, 快报 by kind of report; the report nearest to the period; then by path. Sorts best first. */
export function bySource(a: IndicatorRecord, b: IndicatorRecord): number {
  const ranks = a.status === 'target' ? AIMS : RESULTS;
  const [left, right] = [pathOf(a), pathOf(b)];
  return (
    STATUS[a.status] - STATUS[b.status] ||
    ranks[a.document.kind] - ranks[b.document.kind] ||
    distance(a) - distance(b) ||
    (left === right ? 0 : left < right ? -1 : 1)
  );
}
