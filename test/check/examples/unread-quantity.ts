import { type Example, example, review } from '../reports.js';

/** Sentences that rules learn to read leave this list. */
export const fails: readonly Example[] = [];

export const passes: readonly Example[] = [
  example('read', review('地区生产总值412亿元，增长6%。')),
  example('a date', review('2024年11月20日，一般公共预算收入超过去年全年。')),
  example('no headline words', review('图书馆藏书丰富，统筹20亿元。')),
  example('a unit that the indicator cannot have', review('规模以上工业增加值增速居全市前列，获科技进步奖1项。')),
  example('a name behind the figure', review('规划共设置26项指标，地区生产总值等6项完成较好。')),
  example('an ordinal', review('地区生产总值增速居全市第3位。')),
];
