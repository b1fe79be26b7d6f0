import type { ReportKind } from '../../record.js';
import type { Cue } from './cues.js';
import { isMulti, type Span, year, years } from './span.js';

/** What a stretch of a report speaks of: a review or a plan, and of which years. */
export interface Scope {
  readonly mode: 'back' | 'forward';
  readonly span: Span | null;
  /** the several years that 年均 speaks of where `span` is one year; null where the text has named none */
  readonly wide: Span | null;
}

/** What frames need to know of a report. */
export interface ReportFacts {
  readonly kind: ReportKind;
  /** plan year of a work or plan report, year reported of a communiqué, first year of a five-year plan; of a text that tells of its own year the next */
  readonly year: number | null;
  /** the year that the report is filed under and speaks from: 去年 is the one before it */
  readonly filed: number | null;
  /** the report was given before its plan year began, so that 今年 is the year reviewed */
  readonly early: boolean;
  /** the years that a text of no known kind aims at, where it tells of nothing else */
  readonly aims?: Span | null;
  /** the months of `year` that the report is of, where it is of a part of the year */
  readonly months?: { readonly from: number; readonly to: number } | null;
}

/** What a report looks back on where nothing says more: the year before its plan's, or its own part of the year. */
export function reviewed(facts: ReportFacts): Span | null {
  const { year: y, months } = facts;
  if (y !== null && months) return { from: y, to: y, months };
  const last = lastYear(facts);
  return last === null ? null : year(last);
}

/** Whether the span lies in the part of the year that the report is of. */
export const isReported = ({ to, months }: Span, facts: ReportFacts): boolean =>
  months !== undefined && to === facts.year && months.to <= (facts.months?.to ?? 0);

/** In a report of a part of the year a review of that year is one of the part, and what is planned is for the year. */
export function settled(scope: Scope, facts: ReportFacts): Scope {
  const { span, mode, wide } = scope;
  if (!facts.months || span === null || span.from !== facts.year || span.to !== facts.year) return scope;
  if (mode === 'back') return span.months ? scope : { mode, span: reviewed(facts), wide };
  return { mode, span: year(span.to), wide };
}

/** The last year that is over when the report is given. */
export function lastYear(facts: Pick<ReportFacts, 'kind' | 'year'>): number | null {
  if (facts.year === null) return null;
  return facts.kind === 'communique' ? facts.year : facts.year - 1;
}

/** Whether a text of no known kind tells of the very year that it is filed under. */
export const tellsOwnYear = ({ kind, filed, year: planned }: ReportFacts): boolean => kind === 'other' && filed !== planned;

/** The frame before any heading has spoken. */
export function documentScope(facts: ReportFacts): Scope {
  const y = facts.year;
  if (facts.aims) return { mode: 'forward', span: facts.aims, wide: null };
  if (facts.kind === 'five_year_plan') return { mode: 'forward', span: y === null ? null : years(y, y + 4), wide: null };
  const last = lastYear(facts);
  if (facts.kind === 'midterm_review') return { mode: 'back', span: last === null ? null : midtermSpan(last), wide: null };
  return { mode: 'back', span: reviewed(facts), wide: wideBack(facts) };
}

function midtermSpan(last: number): Span {
  const start = last - ((((last - 1) % 5) + 5) % 5);
  return years(start, last);
}

/** In the first year of a five-year plan 年均 looks back on the plan before. */
function wideBack(facts: ReportFacts): Span | null {
  const last = lastYear(facts);
  return last !== null && facts.kind !== 'communique' && !facts.months && last % 5 === 0 ? years(last - 4, last) : null;
}

/** The plan that a report of its first year opens. */
export function wideForward(facts: ReportFacts): Span | null {
  return facts.year !== null && facts.year % 5 === 1 ? years(facts.year, facts.year + 4) : null;
}

export function backYear(facts: ReportFacts, wide: Span | null): Scope {
  const last = lastYear(facts);
  // what a five-year plan looks back on is the plan before
  if (facts.kind === 'five_year_plan' && last !== null) return { mode: 'back', span: years(last - 4, last), wide: years(last - 4, last) };
  return { mode: 'back', span: reviewed(facts), wide: wide ?? wideBack(facts) };
}

export function forwardYear(facts: ReportFacts, wide: Span | null): Scope {
  const y = facts.year;
  if (facts.kind === 'five_year_plan') return { mode: 'forward', span: y === null ? null : years(y, y + 4), wide: null };
  if (facts.kind === 'communique') return { mode: 'forward', span: y === null ? null : year(y + 1), wide };
  return { mode: 'forward', span: y === null ? null : year(y), wide: wide ?? wideForward(facts) };
}

/** The years that a time cue means in a report; null where it gives none. `scope` is the frame where it stands. */
export function spanOf(cue: Cue, scope: Scope, facts: ReportFacts): Span | null {
  const time = cue.time;
  if (!time) return null;
  const last = lastYear(facts);
  const plan = facts.year;
  const current = scope.mode === 'back' ? (scope.span?.to ?? last) : plan;
  switch (time.at) {
    case 'span':
      return time.span;
    case 'last':
      return facts.filed === null ? null : year(facts.filed - 1);
    case 'this':
      return current === null ? null : year(current);
    case 'now':
      return reviewed(facts);
    case 'next':
      return plan === null ? null : year(facts.early || scope.mode === 'back' ? plan : plan + 1);
    case 'before_last':
      return facts.filed === null ? null : year(facts.filed - 2);
    case 'past':
      return last === null ? null : years(last - time.years + 1, last);
    case 'coming':
      // 五年内造林30万亩, in a review of five years: all of them
      if (scope.mode === 'back' && cue.text.endsWith('内') && isMulti(scope.span) && lengthOf(scope.span) === time.years) return scope.span;
      return plan === null ? null : years(plan, plan + time.years - 1);
    case 'several':
      return severalSpan(time.years, scope, facts);
    case 'term':
      if (time.ahead || scope.mode === 'forward') return plan === null ? null : years(plan, plan + 4);
      return last === null ? null : years(last - 4, last);
    case 'since':
      return last === null ? null : years(time.year, Math.max(last, time.year));
    case 'part': {
      const y = time.year === 'last' ? (facts.filed === null ? null : facts.filed - 1) : (time.year ?? current);
      return y === null ? null : { from: y, to: y, months: { from: time.from, to: time.to } };
    }
    case 'vague':
      return null;
  }
}

const lengthOf = (span: Span | null): number => (span === null ? 0 : span.to - span.from + 1);

function severalSpan(count: number, scope: Scope, facts: ReportFacts): Span | null {
  const known = [scope.span, scope.wide].find((s) => count > 1 && lengthOf(s) === count);
  if (known) return known;
  if (scope.mode === 'forward') return facts.year === null ? null : years(facts.year, facts.year + count - 1);
  const last = facts.months ? facts.year : lastYear(facts);
  return last === null ? null : years(last - count + 1, last);
}
