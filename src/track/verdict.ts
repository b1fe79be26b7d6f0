/** A target and what answers it, made into a verdict. */
import { indicatorById } from '../catalogue/index.js';
import type { IndicatorRecord } from '../record.js';
import { inUnit } from '../units/convert.js';
import { basisOf, isReal } from './basis.js';
import { allowed, type Better, type Goal, goalOf, isRate, type Judgement, judge } from './judge.js';
import type { RegionKey } from './places.js';
import type { Ranks, Said } from './rank.js';
import { answers, isPositiveGrowth, isRelative, measureMeant, referenceFor, relativeGoal } from './relative.js';
import { type Results, sameKind } from './results.js';
import type { Target } from './targets.js';
import type { JudgedBy, NoFigure, Tolerance, Verdict } from './types.js';

/** What the verdict of one target rests on. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: NoFigure | null;
  readonly result: IndicatorRecord | null;
  readonly reference: IndicatorRecord | null;
  readonly judgedBy: JudgedBy | null;
  /** in the target's base unit, of relative goals in the result's */
  readonly difference: number | null;
  readonly tolerance: number | null;
  readonly flags: readonly string[];
  /** a rank, where there is nothing else */
  readonly words?: Said;
}

export interface Context {
  readonly results: Results;
  readonly ranks: Ranks;
  readonly regionKey: RegionKey;
  readonly tolerance: Tolerance;
}

const NOTHING = { result: null, reference: null, judgedBy: null, difference: null, tolerance: null, flags: [] } as const;

/** The good side; a figure outside the catalogue has none. */
export const betterOf = (subject: string): Better => indicatorById(subject)?.better ?? 'neutral';

const RANK: Readonly<Record<Judgement['verdict'], number>> = { met: 0, above: 1, below: 1, missed: 2 };

/** Holds a result against a goal; of a range both ends, and the worse one counts. */
function hold(goal: Goal, result: IndicatorRecord, unit: string | null, better: Better): (Judgement & { flags: string[] }) | null {
  const { value, normalized } = result;
  const ends = typeof value === 'object' ? [normalized.min, normalized.max] : [normalized.value];
  const held = ends.flatMap((end) => {
    const amount = end === null ? null : inUnit(end, normalized.unit, unit, result.indicator);
    return amount === null ? [] : [judge(goal, amount, better)];
  });
  const worst = held.sort((a, b) => RANK[b.verdict] - RANK[a.verdict])[0];
  if (worst === undefined) return null;
  const unsure = typeof value === 'object' || ((result.bound === 'at_least' || result.bound === 'at_most') && worst.verdict !== 'met');
  return { ...worst, flags: unsure ? ['result_bounded'] : [] };
}

const JUDGED_BY: Partial<Record<IndicatorRecord['measure'], JudgedBy>> = {
  growth: 'growth',
  avg_growth: 'growth',
  level: 'level',
  avg_level: 'level',
  change: 'change',
};

/** A level of another size than the goal's is rather a stock beside the year's figure, or a total beside a part. */
const UNLIKE = 3;

function isLike(target: IndicatorRecord, result: IndicatorRecord): boolean {
  const [goal, got] = [target.normalized.value, result.normalized.value];
  if (target.measure !== 'level' || isRate(target) || goal === null || got === null || goal === 0 || got === 0) return true;
  const amount = inUnit(got, result.normalized.unit, target.normalized.unit, target.indicator) ?? got;
  return Math.max(amount / goal, goal / amount) < UNLIKE;
}

/** Results of the goal's size before others, else in the order of their sources. */
const likeFirst = (target: IndicatorRecord, results: readonly IndicatorRecord[]): IndicatorRecord[] => [
  ...results.filter((r) => isLike(target, r)),
  ...results.filter((r) => !isLike(target, r)),
];

/** A target with a figure against the best result of its measure and basis, or null. */
export function byFigure(
  target: IndicatorRecord,
  candidates: readonly IndicatorRecord[],
  better: Better,
  tolerance: Tolerance,
): Outcome | null {
  const goal = goalOf(target, tolerance);
  const same = candidates.filter((r) => sameKind(target, r) && basisOf(target, r) === 'same');
  const fuller = candidates.filter((r) => sameKind(target, r) && basisOf(target, r) === 'fuller');
  for (const result of [...likeFirst(target, same), ...likeFirst(target, fuller)]) {
    const held = hold(goal, result, target.normalized.unit, better);
    if (held === null) continue;
    return {
      verdict: held.verdict,
      reason: null,
      result,
      reference: null,
      judgedBy: JUDGED_BY[target.measure] ?? null,
      difference: held.difference,
      tolerance: allowed(target, tolerance),
      flags: [...held.flags, ...(fuller.includes(result) ? ['basis_unclear'] : []), ...(isLike(target, result) ? [] : ['size_differs'])],
    };
  }
  return null;
}

/** 完成年计划的113.4%: the report's own word on the plan. Its difference is in points. */
export function byCompletion(candidates: readonly IndicatorRecord[]): Outcome | null {
  const result = candidates.find((r) => r.measure === 'completion' && r.normalized.value !== null);
  if (result === undefined) return null;
  const held = hold({ min: 100, max: null, centre: 100 }, result, '%', 'higher');
  return held === null ? null : { ...NOTHING, ...held, reason: null, result, judgedBy: 'completion' };
}

/** A goal relative to a figure: the report's own comparison if it gives one, else the two figures. */
export function byReference(target: Target, candidates: readonly IndicatorRecord[], context: Context): Outcome {
  const { record, subject, period } = target;
  const better = betterOf(subject);
  const meant = measureMeant(record, period);
  const slack = context.tolerance.rate;
  const fits = candidates.filter((r) => r.measure === meant && r.normalized.value !== null);
  // growth of output is real, so that real income may well be held against it
  const result = fits.find((r) => basisOf(record, r) === 'same') ?? fits.find((r) => isReal(record, r));
  const reference = result === undefined ? null : referenceFor(target, result, context.results, context.regionKey);
  const against = reference?.normalized.value ?? null;
  if (result !== undefined && reference !== null && against !== null) {
    const held = hold(relativeGoal(record, against, slack), result, reference.normalized.unit, better);
    const tolerance = record.reference?.relation === 'equal' ? slack : null;
    if (held !== null) return { ...held, reason: null, result, reference, judgedBy: 'relative', tolerance };
  }
  const gap = candidates.find((r) => r.measure === 'gap' && answers(record, r) && typeof r.value === 'number');
  if (gap !== undefined && typeof gap.value === 'number') {
    const signed = gap.reference?.relation === 'below' ? -Math.abs(gap.value) : Math.abs(gap.value);
    const { verdict, difference } = judge(relativeGoal(record, 0, slack), signed, better);
    return { ...NOTHING, verdict, reason: null, result: gap, judgedBy: 'gap', difference };
  }
  const words = candidates.find((r) => r.measure === 'qualitative' && answers(record, r));
  if (words !== undefined) {
    const met =
      words.reference?.relation === record.reference?.relation ||
      (record.reference?.relation === 'equal' && words.reference?.relation === 'above');
    if (met) return { ...NOTHING, verdict: 'met', reason: null, result: words, judgedBy: 'words' };
  }
  if (result !== undefined) return { ...NOTHING, verdict: 'no_figure', reason: 'no_reference', result };
  return without(target, candidates, context);
}

/** 正增长: more than nothing. */
function byGrowth(target: Target, candidates: readonly IndicatorRecord[], context: Context): Outcome {
  const meant = measureMeant(target.record, target.period);
  const result = candidates.find((r) => r.measure === meant && r.normalized.value !== null && basisOf(target.record, r) === 'same');
  const held = result === undefined ? null : hold({ min: 0, max: null, centre: 0, strict: true }, result, '%', 'higher');
  if (result === undefined || held === null) return without(target, candidates, context);
  return { ...NOTHING, ...held, reason: null, result, judgedBy: 'growth' };
}

/** No figure to judge by: open, or the reason why. A level that has a result decides where the growth has none. */
function without(target: Target, candidates: readonly IndicatorRecord[], { results, ranks, regionKey }: Context): Outcome {
  const { record, period } = target;
  const none = (reason: NoFigure, result: IndicatorRecord | null = null): Outcome => ({ ...NOTHING, verdict: 'no_figure', reason, result });
  const meant = record.value === null ? measureMeant(record, period) : record.measure;
  const other = candidates.find((r) => r.measure === meant && r.value !== null);
  if (other !== undefined) return none('other_basis', other);
  const gap = candidates.find((r) => r.measure === 'gap');
  if (gap !== undefined) return none('gap_or_rank_only', gap);
  const rank = ranks(regionKey(record), target.subject, period);
  if (rank !== null && !candidates.some((r) => r.value !== null)) return { ...none('gap_or_rank_only'), words: rank };
  const words = candidates.find((r) => r.measure === 'qualitative');
  if (words !== undefined) return none('words_only', words);
  const unlike = candidates.find((r) => r.measure === 'growth' || r.measure === 'level');
  if (unlike !== undefined) return none('other_measure', unlike);
  return results.covered(regionKey(record), period) ? none('not_published') : { ...NOTHING, verdict: 'open', reason: null };
}

/** The verdict on a target, before its level goal is looked at. */
export function outcomeOf(target: Target, candidates: readonly IndicatorRecord[], context: Context): Outcome {
  const { record, subject } = target;
  if (isPositiveGrowth(record)) return byGrowth(target, candidates, context);
  if (isRelative(record)) return byReference(target, candidates, context);
  if (record.value === null) {
    const outcome = without(target, candidates, context);
    return outcome.verdict === 'open' ? outcome : { ...NOTHING, verdict: 'no_figure', reason: 'goal_in_words' };
  }
  const figure = byFigure(record, candidates, betterOf(subject), context.tolerance);
  return figure ?? without(target, candidates, context);
}
