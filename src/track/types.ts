/** What `track` gives: targets held against results. */
import type { DocumentRef, IndicatorRecord } from '../record.js';

/**
 * `met`/`missed` where the indicator has a good side, `below`/`above` where it has none (CPI);
 * `open`: no report among the inputs covers the target's year; `no_figure`: one does, and gives nothing to judge by.
 */
export type Verdict = 'met' | 'missed' | 'below' | 'above' | 'open' | 'no_figure';

/** Why there is no verdict. */
export type NoFigure =
  /** the report says nothing of it, 未公布 */
  | 'not_published'
  /** the result is given in words, 仅有文字 */
  | 'words_only'
  /** only the distance to another area or a rank is given, 仅有差距或位次 */
  | 'gap_or_rank_only'
  /** what the goal is relative to is not among the inputs, 无对照值 */
  | 'no_reference'
  /** only figures of another basis or currency are given, 仅有不同口径 */
  | 'other_basis'
  /** a level was aimed at and growth is given, or the other way round, 仅有总量或增速 */
  | 'other_measure'
  /** the goal itself is words that no figure can be held against, 目标仅有文字 */
  | 'goal_in_words';

/** Which figure decided. */
export type JudgedBy = 'growth' | 'level' | 'change' | 'completion' | 'relative' | 'gap' | 'words';

/** How far a result may fall short of an `about` target: percentage points for rates, percent of the target for levels. */
export interface Tolerance {
  readonly rate: number;
  readonly level: number;
}

export interface TrackRow {
  readonly region: string | null;
  readonly regionCode: string | null;
  /** null of a figure outside the catalogue, which goes by its name */
  readonly indicator: string | null;
  readonly indicatorName: string;
  /** the year or span that the target names */
  readonly period: string;
  readonly target: IndicatorRecord;
  /** the level goal of the same indicator in the same report, where `target` is a growth goal */
  readonly levelTarget: IndicatorRecord | null;
  /** other mentions of the goal, also in other reports */
  readonly otherTargets: readonly IndicatorRecord[];
  /** what the verdict rests on; null where there is none */
  readonly result: IndicatorRecord | null;
  /** the result of `levelTarget`'s kind, where the growth decided */
  readonly levelResult: IndicatorRecord | null;
  /** results of other sources, and figures that are shown but not judged by */
  readonly otherResults: readonly IndicatorRecord[];
  /** what stands in place of a result: a rank in words, and where it is said */
  readonly words: { readonly text: string; readonly document: string; readonly line: number } | null;
  /** the figure that a relative goal was held against */
  readonly reference: IndicatorRecord | null;
  readonly judgedBy: JudgedBy | null;
  /** result less target, in `differenceUnit`; of a range the distance to its nearest end */
  readonly difference: number | null;
  readonly differenceUnit: string | null;
  /** what was allowed, in the unit of the difference; null where the target is not `about` */
  readonly tolerance: number | null;
  readonly verdict: Verdict;
  readonly reason: NoFigure | null;
  readonly attribute: IndicatorRecord['attribute'];
  /** basis_changed, target_differs, result_bounded, completion_disagrees, end_of_span, and the doubts of the records */
  readonly flags: readonly string[];
}

export interface TrackSummary {
  readonly region: string | null;
  readonly regionCode: string | null;
  readonly targets: number;
  readonly met: number;
  readonly missed: number;
  /** off the target of an indicator without a good side */
  readonly off: number;
  readonly open: number;
  readonly noFigure: number;
}

/** A report that cannot be placed, and what it lacks. */
export interface Unplaced {
  readonly document: DocumentRef;
  readonly lacks: 'region' | 'year';
}

/** Everything `track` knows; formats print it. */
export interface TrackTable {
  readonly tolerance: Tolerance;
  readonly rows: readonly TrackRow[];
  readonly summaries: readonly TrackSummary[];
  readonly unplaced: readonly Unplaced[];
}
