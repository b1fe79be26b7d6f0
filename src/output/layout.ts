import { isPartOfYear } from '../partOfYear.js';
import type { IndicatorRecord, Measure, ReportDocument, ReportKind } from '../record.js';
import { codeWord, type Heading, type Lang } from './words.js';

/** One column of the headline table: which records may fill its cells. Earlier measures are preferred. */
export interface HeadlineColumn {
  readonly heading: Heading;
  readonly measures: readonly Measure[];
  readonly accepts: (record: IndicatorRecord, year: number | null) => boolean;
  /** left out of the table when no row has it */
  readonly optional?: boolean;
  /** a cell may hold one record of each of the measures, up to this many */
  readonly several?: number;
  /** lower comes first, before any other merit */
  readonly distance?: (record: IndicatorRecord, year: number | null) => number;
  readonly show?: (record: IndicatorRecord, lang: Lang) => string;
}

/** The year in which a period ends. */
function endYear(period: string | null): number | null {
  const last = period?.split('/').at(-1)?.slice(0, 4);
  return last === undefined ? null : Number(last);
}

const isSpan = (record: IndicatorRecord): boolean => record.period !== null && /^\d{4}\/\d{4}$/.test(record.period);

/** Whether the record speaks of that one year; where either is unknown nothing speaks against it. */
function ofYear(record: IndicatorRecord, year: number | null): boolean {
  if (isSpan(record)) return false;
  const end = endYear(record.period);
  return year === null || end === null || end === year;
}

/** Years between the end of the record's period and a year; far where either is unknown. */
const away = (record: IndicatorRecord, year: number | null): number => {
  const end = endYear(record.period);
  return year === null || end === null ? 50 : Math.abs(end - year);
};

const plus = (year: number | null, years: number): number | null => (year === null ? null : year + years);
/** A five-year plan ends four years after its first. */
const PLAN_END = 4;

const before = (year: number | null): number | null => plus(year, -1);
const isTarget = (record: IndicatorRecord): boolean => record.status === 'target';
const done = (record: IndicatorRecord): boolean => record.status !== 'target';

const yearly: readonly HeadlineColumn[] = [
  {
    heading: 'lastPlan',
    measures: ['growth', 'level', 'change'],
    accepts: (r, y) => isTarget(r) && y !== null && endYear(r.period) === y - 1 && !isSpan(r),
    optional: true,
  },
  { heading: 'lastResult', measures: ['level'], accepts: (r, y) => done(r) && ofYear(r, before(y)) },
  { heading: 'growth', measures: ['growth', 'change'], accepts: (r, y) => done(r) && ofYear(r, before(y)) },
  { heading: 'completion', measures: ['completion'], accepts: (r, y) => done(r) && ofYear(r, before(y)), optional: true },
  { heading: 'target', measures: ['growth', 'level', 'change', 'qualitative'], accepts: (r, y) => isTarget(r) && ofYear(r, y), several: 2 },
];

const fiveYears: readonly HeadlineColumn[] = [
  { heading: 'base', measures: ['baseline', 'level'], accepts: done, distance: (r, y) => away(r, before(y)) },
  { heading: 'goal', measures: ['level', 'qualitative'], accepts: isTarget, distance: (r, y) => away(r, plus(y, PLAN_END)) },
  {
    heading: 'yearly',
    measures: ['avg_growth', 'growth', 'change', 'avg_level'],
    accepts: isTarget,
    distance: (r, y) => away(r, plus(y, PLAN_END)),
  },
  {
    heading: 'attribute',
    measures: ['level', 'avg_growth', 'growth', 'change', 'avg_level', 'qualitative'],
    accepts: (r) => r.attribute !== null,
    optional: true,
    show: (r, lang) => (r.attribute === null ? '' : codeWord('attribute', r.attribute, lang)),
  },
];

const reported: readonly HeadlineColumn[] = [
  { heading: 'result', measures: ['level', 'qualitative'], accepts: (r, y) => done(r) && ofYear(r, y) },
  { heading: 'growth', measures: ['growth', 'change'], accepts: (r, y) => done(r) && ofYear(r, y) },
];

const partOfYear: readonly HeadlineColumn[] = [
  ...reported,
  { heading: 'completion', measures: ['completion'], accepts: (r, y) => done(r) && ofYear(r, y), optional: true },
  {
    heading: 'target',
    measures: ['growth', 'level', 'change', 'qualitative'],
    accepts: (r, y) => isTarget(r) && ofYear(r, y),
    optional: true,
  },
];

/** The columns of a kind of report. */
function columnsOf(kind: ReportKind): readonly HeadlineColumn[] {
  if (kind === 'five_year_plan' || kind === 'midterm_review') return fiveYears;
  return kind === 'communique' ? reported : yearly;
}

/** The columns of a report's headline table: they go by its kind, and by whether it tells of a part of its year. */
export const headlineColumns = (document: ReportDocument, records: readonly IndicatorRecord[]): readonly HeadlineColumn[] =>
  columnsOf(document.kind) === yearly && isPartOfYear(document, records) ? partOfYear : columnsOf(document.kind);
