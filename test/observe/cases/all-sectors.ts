/** The sectors of the economy named without marks between them, a figure for each; and what is one thing of them all. */
import type { CaseGroup } from './types.js';

export const allSectors: readonly CaseGroup[] = [
  {
    expect: [
      ['第一产业增加值', 'level', 24, '亿元', 'primary_industry_value_added'],
      ['第二产业增加值', 'level', 56, '亿元', 'secondary_industry_value_added'],
      ['第三产业增加值', 'level', 36, '亿元', 'tertiary_industry_value_added'],
    ],
    texts: ['一二三产业增加值分别完成24亿元、56亿元和36亿元'],
  },
  {
    expect: [
      ['第一产业增加值', 'growth', 2, '%', 'primary_industry_value_added'],
      ['第二产业增加值', 'growth', 6, '%', 'secondary_industry_value_added'],
      ['第三产业增加值', 'growth', 3, '%', 'tertiary_industry_value_added'],
    ],
    texts: ['第一二三产业增加值分别增长2%、6%和3%'],
  },
  {
    expect: [
      ['第一产业', 'growth', 2, '%', 'primary_industry_value_added'],
      ['第二产业', 'growth', 6, '%', 'secondary_industry_value_added'],
      ['第三产业', 'growth', 3, '%', 'tertiary_industry_value_added'],
    ],
    texts: ['三次产业分别增长2%、6%和3%'],
  },
  {
    expect: [
      ['第一产业增加值', 'level', 9, '亿元', 'primary_industry_value_added'],
      ['第二产业增加值', 'level', 16, '亿元', 'secondary_industry_value_added'],
      ['第三产业增加值', 'level', 12, '亿元', 'tertiary_industry_value_added'],
    ],
    texts: ['三次产业分别实现增加值9亿元、16亿元和12亿元'],
  },
  {
    expect: [
      ['第二产业增加值', 'growth', 6, '%', 'secondary_industry_value_added'],
      ['第三产业增加值', 'growth', 3, '%', 'tertiary_industry_value_added'],
    ],
    texts: ['二三产业增加值分别增长6%和3%'],
  },
  {
    expect: [
      ['第一产业投资', 'growth', 2, '%'],
      ['第二产业投资', 'growth', 6, '%'],
      ['第三产业投资', 'growth', 3, '%'],
    ],
    texts: ['一二三产投资分别增长2%、6%和3%'],
  },
  {
    expect: [
      ['第一产业占比', 'level', 10, '%', 'primary_share_of_gdp'],
      ['第二产业占比', 'level', 50, '%', 'secondary_share_of_gdp'],
      ['第三产业占比', 'level', 40, '%', 'service_share_of_gdp'],
    ],
    texts: ['三次产业比例分别为10%、50%和40%'],
  },
  {
    expect: [['三次产业增加值', 'growth', 5, '%']],
    texts: ['三次产业增加值增长5%'],
  },
  {
    expect: [['一二三产业融合项目', 'level', 12, '个']],
    texts: ['推进一二三产业融合项目12个'],
  },
  {
    expect: [['二三产业从业人员', 'level', 3, '万人']],
    texts: ['二三产业从业人员3万人'],
  },
];
