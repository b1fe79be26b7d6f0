import { type Example, example, type Parts, work } from '../reports.js';

const years = (plan: string, review: string, second: Parts = {}): readonly string[] => [
  work({ review: '地区生产总值增长5%。', plan }),
  work({ review, plan: '地区生产总值增长6%。', year: 2026, ...second }),
];

export const fails: readonly Example[] = [
  example('investment', years('地区生产总值增长6%，固定资产投资增长8%。', '地区生产总值增长6.1%。'), '固定资产投资'),
  example('revenue', years('地区生产总值增长6%，一般公共预算收入增长5%。', '地区生产总值增长6.1%。')),
  example('output', years('地区生产总值增长6%。', '社会消费品零售总额增长6%。')),
  example('jobs', years('城镇新增就业5000人。', '地区生产总值增长6.1%。')),
  example(
    'a name without a result',
    years('社会消费品零售总额增长7%。', '地区生产总值增长6.1%。完善社会消费品零售总额统计制度。'),
    '提到名称',
  ),
  example('two targets', years('固定资产投资增长8%，社会消费品零售总额增长7%。', '地区生产总值增长6.1%。')),
];

export const passes: readonly Example[] = [
  example('all have results', years('地区生产总值增长6%，固定资产投资增长8%。', '地区生产总值增长6.1%，固定资产投资增长7%。')),
  example('a level answers a rate', years('社会消费品零售总额增长7%。', '社会消费品零售总额138亿元。')),
  example('words are a result', years('社会消费品零售总额增长7%。', '地区生产总值增长6.1%，社会消费品零售总额稳步回升。')),
  example('one report only', work({ review: '地区生产总值增长5%。', plan: '固定资产投资增长8%。' })),
  example('another region', years('固定资产投资增长8%。', '地区生产总值增长6%。', { region: '湄潭县' })),
  example('two years later', years('固定资产投资增长8%。', '地区生产总值增长6%。', { year: 2027 })),
  example('no headline indicator', years('新建充电桩500个，地区生产总值增长6%。', '地区生产总值增长6.1%。')),
];
