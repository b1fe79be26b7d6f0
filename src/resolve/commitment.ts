/** How firmly a goal is meant. */
import type { IndicatorRecord } from '../record.js';
import { wordFinder } from '../triggers.js';

/** 约束性 or 预期性, where the sentence says which. */
export function attributeOf(sentence: string): IndicatorRecord['attribute'] {
  if (sentence.includes('约束性指标') && !sentence.includes('预期')) return 'binding';
  if (sentence.includes('预期性指标') || sentence.includes('预期性目标')) return 'expected';
  return null;
}

const saysStrength = wordFinder(['确保', '力争', '争取', '努力实现']);

/** 确保 or 力争, 争取, in the clause left of the quantity. */
export function strengthOf(context: string): IndicatorRecord['strength'] {
  if (!saysStrength(context)) return null;
  const last = context.match(/确保|力争|争取|努力实现/g)?.at(-1);
  if (last === undefined) return null;
  return last === '确保' ? 'ensure' : 'strive';
}
