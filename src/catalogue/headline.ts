/** Which indicators a reader of a kind of report looks for first. */
import type { ReportKind } from '../record.js';
import { indicators } from './indicators/index.js';
import type { Indicator } from './types.js';

/** The rows of a report kind's default table, in table order; empty for a kind without rows of its own. */
export function headlineFor(kind: ReportKind): readonly Indicator[] {
  return indicators.filter((row) => row.headline.includes(kind));
}

/** A kind without rows of its own has those of a related one. */
const RELATED: Partial<Record<ReportKind, ReportKind>> = { midterm_review: 'five_year_plan' };

/** Ids of the headline indicators of a kind of report, in table order. */
export function headlineIds(kind: ReportKind): string[] {
  const own = headlineFor(kind);
  return (own.length > 0 ? own : headlineFor(RELATED[kind] ?? 'work_report')).map((row) => row.id);
}
