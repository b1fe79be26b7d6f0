import { type Example, example, work } from '../reports.js';

const twice = (first: string, second: string): string =>
  work({ review: `${first}\n全年工作情况如下。${second}`, plan: '地区生产总值增长6%。' });

export const fails: readonly Example[] = [
  example('two growth rates of output', twice('地区生产总值增长6.2%。', '地区生产总值增长6.5%。'), '6.2%'),
  example('digits that changed places', twice('一般公共预算收入24.37亿元。', '一般公共预算收入24.73亿元。')),
  example('two levels', twice('社会消费品零售总额138.2亿元。', '社会消费品零售总额141.2亿元。')),
  example('a rate against a bound', twice('固定资产投资增长8.2%以上。', '固定资产投资增长7.1%。')),
  example('two incomes', twice('城镇居民人均可支配收入36218元。', '城镇居民人均可支配收入36128元。')),
  example(
    'two targets',
    work({ review: '地区生产总值增长5.8%。', plan: '地区生产总值增长6%。\n围绕这一目标，抓好三项工作。今年地区生产总值增长7%。' }),
  ),
];

export const passes: readonly Example[] = [
  example('the same value twice', twice('地区生产总值增长6.2%。', '地区生产总值增长6.2%。')),
  example('a rounded value', twice('地区生产总值412.6亿元。', '地区生产总值突破410亿元。')),
  example('fewer digits', twice('地区生产总值412.6亿元。', '地区生产总值413亿元。')),
  example('last year and this year', work({ review: '地区生产总值增长6.2%。', plan: '地区生产总值增长6%。' })),
  example('comparable basis', twice('一般公共预算收入增长1.7%。', '一般公共预算收入同口径增长2.5%。')),
  example('two currencies', twice('外贸进出口总额86亿元。', '外贸进出口总额12亿美元。')),
  example('ensure and strive', twice('地区生产总值增长6.2%。', '力争地区生产总值增长6.5%。')),
  example('about', work({ review: '地区生产总值增长5.8%。', plan: '地区生产总值增长6%左右。\n今年地区生产总值增长6.2%。' })),
];
