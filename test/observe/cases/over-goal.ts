/** A goal with its figure, and how far it was passed or missed. */
import type { CaseGroup } from './types.js';

export const overGoal: readonly CaseGroup[] = [
  {
    expect: [
      ['财政总收入', 'level', 42, '亿元', 'total_budget_revenue'],
      ['财政总收入计划目标', 'level', 30, '亿元', null],
      ['财政总收入高于计划目标', 'gap', 12, '亿元', null],
    ],
    texts: [
      '财政总收入达到42亿元,比计划目标30亿元超额12亿元',
      '财政总收入达到42亿元,比计划目标30亿元高出12亿元',
      '财政总收入达到42亿元,较计划目标30亿元高12亿元',
      '财政总收入达到42亿元,比计划目标的30亿元增加了12亿元',
    ],
  },
  {
    expect: [
      ['财政总收入', 'level', 42, '亿元', 'total_budget_revenue'],
      ['财政总收入“十四五”计划目标', 'level', 30, '亿元', null],
      ['财政总收入高于“十四五”计划目标', 'gap', 12, '亿元', 'at_least', null],
    ],
    texts: ['财政总收入达到42亿元,比“十四五”计划目标30亿元超过12亿元', '财政总收入达到42亿元,比“十四五”计划目标30亿元超12亿元'],
  },
  {
    expect: [
      ['税收收入', 'level', 10, '亿元', 'tax_revenue'],
      ['税收收入年初预算数', 'level', 11, '亿元', null],
      ['税收收入低于年初预算数', 'gap', -1, '亿元', null],
    ],
    texts: ['税收收入10亿元,比年初预算数11亿元短收1亿元', '税收收入10亿元,比年初预算数11亿元少1亿元'],
  },
  {
    expect: [
      ['税收收入', 'level', 12, '亿元', 'tax_revenue'],
      ['税收收入年初预算', 'level', 11, '亿元', null],
      ['税收收入高于年初预算', 'gap', 1, '亿元', null],
      ['税收收入', 'growth', 8, '%', 'tax_revenue'],
    ],
    texts: ['税收收入12亿元,比年初预算11亿元超收1亿元,增长8%'],
  },
  // the year before is no goal
  {
    expect: [
      ['税收收入', 'level', 12, '亿元', 'tax_revenue'],
      ['税收收入', 'baseline', 11, '亿元'],
      ['税收收入', 'change', 1, '亿元', 'tax_revenue'],
    ],
    texts: ['税收收入12亿元,比上年的11亿元增加1亿元'],
  },
];
