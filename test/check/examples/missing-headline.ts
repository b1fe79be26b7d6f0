import { type Example, example, work } from '../reports.js';

const FULL_REVIEW = '地区生产总值增长5.8%，一般公共预算收入增长4%，居民人均可支配收入增长6%。';
const FULL_PLAN = '地区生产总值增长6%，一般公共预算收入增长5%，居民人均可支配收入增长6.5%。';
const UPPER_PLAN = '地区生产总值增长5%左右，城镇调查失业率5.5%左右，居民收入与经济同步增长，居民消费价格涨幅2%左右，城镇新增就业43万人。';
const UPPER_REVIEW = '地区生产总值增长5.2%，居民人均可支配收入增长5.6%，城镇新增就业44万人。';

export const fails: readonly Example[] = [
  example(
    'no target for output',
    work({ review: FULL_REVIEW, plan: '一般公共预算收入增长5%，居民人均可支配收入增长6.5%。' }),
    '地区生产总值的目标',
  ),
  example(
    'no result for output',
    work({ review: '一般公共预算收入增长4%，居民人均可支配收入增长6%。', plan: FULL_PLAN }),
    '地区生产总值的结果',
  ),
  example('no income', work({ review: '地区生产总值增长5.8%，一般公共预算收入增长4%。', plan: FULL_PLAN }), '可支配收入的结果'),
  example(
    'a target in words only',
    work({ review: FULL_REVIEW, plan: '地区生产总值增长6%，一般公共预算收入稳步增长，居民人均可支配收入增长6.5%。' }),
    '只有文字',
  ),
  example('no target at all', work({ review: FULL_REVIEW, plan: '坚持稳中求进。' }), '没有任何'),
  example(
    'a province without a price target',
    work({ region: '贵州省', review: UPPER_REVIEW, plan: UPPER_PLAN.replace('，居民消费价格涨幅2%左右', '') }),
    '居民消费价格',
  ),
  example(
    'a province without jobs',
    work({ region: '贵州省', review: UPPER_REVIEW.replace('，城镇新增就业44万人', ''), plan: UPPER_PLAN }),
    '城镇新增就业的结果',
  ),
];

export const passes: readonly Example[] = [
  example('a county with all', work({ review: FULL_REVIEW, plan: FULL_PLAN })),
  example('a province with all', work({ region: '贵州省', review: UPPER_REVIEW, plan: UPPER_PLAN })),
  example(
    'income for town and country',
    work({ review: '地区生产总值增长5.8%，一般公共预算收入增长4%，城镇、农村居民人均可支配收入分别增长5%、7%。', plan: FULL_PLAN }),
  ),
  example(
    'a relative goal is a goal',
    work({ review: FULL_REVIEW, plan: '地区生产总值增长6%，一般公共预算收入增长5%，居民人均可支配收入增长与经济增长同步。' }),
  ),
  example(
    'levels instead of rates',
    work({ review: '地区生产总值412亿元，一般公共预算收入26亿元，居民人均可支配收入26400元。', plan: FULL_PLAN }),
  ),
  example('half a year', '凤冈县2025年上半年国民经济和社会发展计划执行情况的报告\n上半年，工业增加值增长6%，投资增长5%。\n'),
  example('counties owe no prices', work({ region: '湄潭县', review: FULL_REVIEW, plan: FULL_PLAN })),
];
