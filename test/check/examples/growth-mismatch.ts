import { type Example, example, review } from '../reports.js';

const years = (first: string, second: string): readonly string[] => [review(first), review(second, { year: 2026 })];

export const fails: readonly Example[] = [
  example('retail sales', years('社会消费品零售总额120亿元。', '社会消费品零售总额138亿元，增长6.2%。'), '推算上年'),
  example('revenue', years('一般公共预算收入24.4亿元。', '一般公共预算收入26.3亿元，增长12.5%。')),
  example('income', years('农村居民人均可支配收入18600元。', '农村居民人均可支配收入20400元，增长6.8%。')),
  example('investment that fell', years('固定资产投资98亿元。', '固定资产投资97亿元，下降12%。')),
  example('trade', years('外贸进出口总额52亿元。', '外贸进出口总额61亿元，增长8%。')),
  example('output, far apart', years('地区生产总值412亿元。', '地区生产总值300亿元，增长6%。'), '可比价'),
];

export const passes: readonly Example[] = [
  example('they agree', years('社会消费品零售总额130亿元。', '社会消费品零售总额138亿元，增长6.2%。')),
  example('rounding', years('一般公共预算收入24.4亿元。', '一般公共预算收入25.6亿元，增长4.8%。')),
  example('constant prices', years('地区生产总值400亿元。', '地区生产总值412亿元，增长6%。')),
  example('another basis', years('一般公共预算收入24.4亿元。', '一般公共预算收入23.1亿元，同口径增长6%。')),
  example('no level before', years('地区生产总值增长5%。', '社会消费品零售总额138亿元，增长6.2%。')),
  example('two years apart', [review('社会消费品零售总额100亿元。', { year: 2023 }), review('社会消费品零售总额138亿元，增长6.2%。')]),
  example('another region', [
    review('社会消费品零售总额20亿元。', { region: '湄潭县', year: 2024 }),
    review('社会消费品零售总额138亿元，增长6.2%。'),
  ]),
];
