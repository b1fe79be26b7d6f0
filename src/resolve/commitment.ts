/** How firmly a goal is meant. */
import type { IndicatorRecord } from '../record.js';

/** 约束性 or 预期性, where the sentence says which. */
export function attributeOf(sentence: string): IndicatorRecord['attribute'] {
  if (/约束性指标/.test(sentence) && !/预期/.test(sentence)) return 'binding';
  if (/预期性指标|预期性目标/.test(sentence)) return 'expected';
  return null;
}

/** 确保 or 力争, 争取, in the clause left of the quantity. */
export function strengthOf(context: string): IndicatorRecord['strength'] {
  const last = context.match(/确保|力争|争取|努力实现/g)?.at(-1);
  if (last === undefined) return null;
  return last === '确保' ? 'ensure' : 'strive';
}
