/** What a figure of a table measures, and of which time: from its column, its row's name and its own marks. */
import type { Measure, ReportKind, Status } from '../record.js';
import type { ValueColumn } from './column.js';
import type { RowName } from './name.js';
import type { CellValue } from './value.js';

/** What is known of the report around the table. */
export interface TableContext {
  readonly kind: ReportKind;
  readonly year: number | null;
  /** the months that a report of a part of its year is of */
  readonly months?: { readonly from: number; readonly to: number } | null;
}

export interface CellFrame {
  readonly measure: Measure;
  readonly status: Status;
  readonly period: string | null;
  /** the report says the period, not the table */
  readonly implied: boolean;
}

/** First and last year that the table's goals speak of; null where it has no plan of several years. `titleSpan`: what its title says. */
export function tableSpan(
  columns: readonly ValueColumn[],
  context: TableContext,
  titleSpan: readonly [number, number] | null,
): readonly [number, number] | null {
  const own = context.kind === 'five_year_plan' && context.year !== null ? ([context.year, context.year + 4] as const) : null;
  // “十三五”实际 beside “十四五”目标, and in the report of the later plan: the later one's
  const plans = [...columns.map((c) => c.span), titleSpan, own].filter((plan) => plan !== null);
  const [latest] = plans.sort((a, b) => b[0] - a[0]);
  if (latest) return latest;
  const years = columns.flatMap((c) => (c.year === null ? [] : [c.year]));
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (columns.some((c) => c.average || c.cumulative) && last - first >= 2) return [first + 1, last] as const;
  return null;
}

type Span = ReturnType<typeof tableSpan>;

/** What a table as a whole says of its times. */
export interface TableTime {
  readonly span: Span;
  /** the one year that its title names */
  readonly said: number | null;
  /** a column of aims names no year, and so is of the year of the report: 上年 beside it is the one before */
  readonly aims: boolean;
}

/** The year of a title that names one: `2012年主要农产品产量`. */
export function yearOfTitle(title: string): number | null {
  const years = new Set(title.match(/(?:19|20)\d\d(?=年)/g));
  return years.size === 1 && !/(?:19|20)\d\d年?(?:-|—|~|至)/.test(title) ? Number([...years][0]) : null;
}

function statusOf(column: ValueColumn, span: Span, context: TableContext): Status {
  if (column.status !== null) return column.status;
  if (column.span && isOver(column.span, span, context)) return 'actual';
  const plan = context.kind === 'five_year_plan' || context.kind === 'plan_report' || context.kind === 'work_report';
  if (column.year !== null) {
    const first = span ? span[0] : context.year;
    if (first === null) return 'actual';
    if (span) return column.year < first ? 'actual' : 'target';
    return plan ? (column.year < first ? 'actual' : 'target') : column.year <= first ? 'actual' : 'target';
  }
  return span || context.kind === 'five_year_plan' ? 'target' : 'actual';
}

/** A plan before that of the table, or before the report. */
const isOver = ([, last]: readonly [number, number], span: Span, { year }: TableContext): boolean =>
  (span !== null && last < span[0]) || (year !== null && last < year);

interface Dated {
  readonly year: number | null;
  readonly implied: boolean;
}

/** The year of a column that names none: the title's, that of the plan, or the report's. */
function yearOf(column: ValueColumn, status: Status, { span, said, aims }: TableTime, context: TableContext): Dated {
  if (column.year !== null) return { year: column.year, implied: false };
  if (column.lastYear && !span) {
    const year = said ?? (context.year === null || aims ? context.year : lastOf(context));
    return { year: year === null ? null : year - 1, implied: said === null };
  }
  if (column.span) return { year: column.span[1], implied: false };
  if (said !== null && !span) return { year: said, implied: false };
  if (column.months !== null) return { year: context.year, implied: true };
  if (span) return { year: status === 'target' ? span[1] : span[0] - 1, implied: status !== 'target' };
  if (context.year === null) return { year: null, implied: true };
  return { year: status === 'target' ? context.year : lastOf(context), implied: true };
}

/** The year that the report looks back on. */
function lastOf({ kind, year }: TableContext): number {
  const plans = kind === 'plan_report' || kind === 'work_report' || kind === 'budget_report';
  return (year ?? 0) - (plans ? 1 : 0);
}

const RATE_UNIT = /^[%‰]$/;
/** What is counted anew each year: over several years it is the sum. */
const FLOW = /新增|净增/;

/**
 * The measure of a figure. `levels`: the row has figures of single years beside it, so that a bracketed one is the change between them;
 * `ownRate`: the row itself counts in percent.
 */
function measureOf(column: ValueColumn, name: RowName, value: CellValue, unit: string, levels: boolean, ownRate: boolean): Measure {
  if (value.value === null) return 'qualitative';
  if (value.growth && !column.change) return 'growth';
  if (column.completion) return 'completion';
  if (column.change) return RATE_UNIT.test(value.unit) ? 'growth' : 'change';
  const changes = name.change !== null || value.change !== null;
  const percent = RATE_UNIT.test(value.unit || unit || (changes && name.rate ? '%' : ''));
  const changed: Measure = percent ? 'growth' : 'change';
  const spans = column.average || column.cumulative;
  // <5.5 beside a rate's own levels, in the column of yearly averages: kept below it in all those years
  const kept = value.bound === 'at_most' || value.bound === 'at_least';
  if (spans && kept && !changes && !value.cumulative && ownRate) return 'level';
  if (value.cumulative || (column.cumulative && !column.average)) {
    if (changes) return changed;
    return spans && levels && !FLOW.test(name.name) ? 'change' : 'level';
  }
  if (value.average || name.average) return percent || !name.change ? (changes || percent ? 'avg_growth' : 'avg_level') : 'change';
  if (column.average) {
    if (changes) return percent ? 'avg_growth' : 'change';
    if (column.growth || levels) return 'avg_growth';
    return percent ? 'level' : 'avg_level';
  }
  if (column.growth) return 'growth';
  return changes ? changed : 'level';
}

const two = (month: number): string => String(month).padStart(2, '0');

/** `2023-01/2023-11` of a heading that names months. */
function monthly(year: string, months: ValueColumn['months']): string {
  if (months === null) return year;
  const [from, to] = months;
  return from === to ? `${year}-${two(to)}` : `${year}-${two(from)}/${year}-${two(to)}`;
}

/** The months of a report of a part of its year, for a result whose column names no time of its own. */
function partOf(column: ValueColumn, status: Status, span: Span, said: number | null, { year, months }: TableContext): string | null {
  if (!months || year === null || span || status === 'target' || (said !== null && said !== year)) return null;
  if (column.year !== null || column.months !== null || column.lastYear) return null;
  return monthly(String(year), [months.from, months.to]);
}

/** Measure, status and period of a figure. */
export function frameOf(
  column: ValueColumn,
  name: RowName,
  value: CellValue,
  unit: string,
  levels: boolean,
  ownRate: boolean,
  time: TableTime,
  context: TableContext,
): CellFrame {
  const { span, said } = time;
  const measure = measureOf(column, name, value, unit, levels, ownRate);
  const ofColumn = statusOf(column, span, context);
  const status = ofColumn === 'actual' && value.estimate ? 'estimate' : ofColumn;
  const long =
    column.average ||
    column.cumulative ||
    value.cumulative ||
    value.average ||
    measure === 'avg_growth' ||
    (name.cumulative && !column.growth);
  if (long && span && (status === 'target' || column.year === null))
    return { measure, status, period: (column.span ?? span).join('/'), implied: false };
  const part = partOf(column, status, span, said, context);
  if (part !== null) return { measure, status, period: part, implied: said === null };
  const { year, implied } = yearOf(column, status, time, context);
  return { measure, status, period: year === null ? null : monthly(String(year), column.months), implied };
}
