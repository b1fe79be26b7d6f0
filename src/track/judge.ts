/** One result against one target. */
import { unitInfo } from '../quantity/units.js';
import type { IndicatorRecord } from '../record.js';
import { minus, tidy } from './difference.js';
import type { Tolerance, Verdict } from './types.js';

export type Better = 'higher' | 'lower' | 'neutral';

/** What a figure is held against: the ends that the words allow, null: open. */
export interface Goal {
  readonly min: number | null;
  readonly max: number | null;
  /** the end itself is not enough: 高于, 正增长 */
  readonly strict?: boolean;
  /** the figure that the difference is taken from; of a range null */
  readonly centre: number | null;
}

export interface Judgement {
  readonly verdict: Extract<Verdict, 'met' | 'missed' | 'below' | 'above'>;
  /** result less goal, in the goal's base unit */
  readonly difference: number;
}

/** Whether the figure is a rate: its differences are points. */
export const isRate = (record: IndicatorRecord): boolean => {
  const { kind } = unitInfo(record.unit ?? '');
  return kind === 'percent' || kind === 'points';
};

/** What an `about` target allows, in its base unit; null for other bounds. */
export function allowed(target: IndicatorRecord, tolerance: Tolerance): number | null {
  const { value } = target.normalized;
  if (target.bound !== 'about' || value === null) return null;
  return isRate(target) ? tolerance.rate : tidy((Math.abs(value) * tolerance.level) / 100);
}

/** The ends of a target in its base unit. */
export function goalOf(target: IndicatorRecord, tolerance: Tolerance): Goal {
  const { value, min, max } = target.normalized;
  const slack = allowed(target, tolerance);
  if (slack !== null && value !== null) return { min: tidy(value - slack), max: tidy(value + slack), centre: value };
  return { min, max, centre: value };
}

/**
 * The verdict. Where both ends are given (a figure, 左右, a range), passing the one on the good side is met;
 * where the words give one end only (以上, 以内), that end decides. Without a good side the verdict says on which side it is.
 */
export function judge(goal: Goal, result: number, better: Better): Judgement {
  const { min, max, centre, strict = false } = goal;
  const oneEnd = min === null || max === null;
  const short = min !== null && (strict ? result <= min : result < min);
  const over = max !== null && (strict ? result >= max : result > max);
  const difference =
    centre !== null ? minus(result, centre) : short && min !== null ? minus(result, min) : over && max !== null ? minus(result, max) : 0;
  if (!short && !over) return { verdict: 'met', difference };
  if (better === 'neutral') return { verdict: short ? 'below' : 'above', difference };
  const good = !oneEnd && (short ? better === 'lower' : better === 'higher');
  return { verdict: good ? 'met' : 'missed', difference };
}
