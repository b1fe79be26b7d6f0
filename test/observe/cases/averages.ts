/** 年均: a mean growth or a mean level over several years. */
import type { CaseGroup } from './types.js';

export const averages: readonly CaseGroup[] = [
  {
    expect: [['地区生产总值', 'avg_growth', 7.6, '%', 'gdp']],
    texts: ['地区生产总值年均增长7.6%', '地区生产总值年均递增7.6%', '地区生产总值年平均增长7.6%', '五年来地区生产总值年均增长7.6%'],
  },
  {
    expect: [['城镇新增就业', 'avg_level', 6500, '人', 'urban_new_employment']],
    texts: ['城镇新增就业年均6500人', '年均城镇新增就业6500人'],
  },
  { expect: [['新增就业', 'avg_level', 6500, '人']], texts: ['年均新增就业6500人'] },
  {
    expect: [
      ['地区生产总值', 'level', 213, '亿元', 'gdp'],
      ['地区生产总值', 'avg_growth', 7.6, '%', 'gdp'],
    ],
    texts: ['地区生产总值达213亿元，年均增长7.6%', '地区生产总值达到213亿元、年均增长7.6%'],
  },
  {
    expect: [
      ['固定资产投资', 'avg_growth', 11, '%', 'fixed_asset_investment'],
      ['社会消费品零售总额', 'avg_growth', 8, '%', 'retail_sales'],
    ],
    texts: ['固定资产投资年均增长11%，社会消费品零售总额年均增长8%', '固定资产投资、社会消费品零售总额年均增长11%、8%'],
  },
  {
    expect: [
      ['地区生产总值', 'baseline', 162, '亿元'],
      ['地区生产总值', 'level', 213, '亿元', 'gdp'],
      ['地区生产总值', 'avg_growth', 7.1, '%', 'gdp'],
    ],
    texts: ['地区生产总值由162亿元增加到213亿元，年均增长7.1%'],
  },
  // not an average: a mean per head, a mean over stations, a name with 年
  { expect: [['细颗粒物年均浓度', 'level', 31, '微克/立方米', 'pm25']], texts: ['细颗粒物年均浓度31微克/立方米'] },
  { expect: [['人均地区生产总值', 'level', 6.3, '万元', 'gdp_per_capita']], texts: ['人均地区生产总值6.3万元'] },
  { expect: [['农民人均纯收入', 'growth', 11, '%']], texts: ['农民人均纯收入增长11%'] },
  { expect: [['百岁老人', 'level', 32, '人', null]], texts: ['百岁老人达32人'] },
  { expect: [['全员劳动生产率', 'growth', 6, '%', 'labor_productivity']], texts: ['全员劳动生产率增长6%'] },
  // over several years at once, and a year's average
  {
    expect: [
      ['一般公共预算收入', 'level', 3.7, '万亿元'],
      ['一般公共预算收入', 'growth', 18.7, '%', 'general_budget_revenue'],
    ],
    texts: ['一般公共预算收入累计完成3.7万亿元，5年增长18.7%'],
  },
  // over all of the years, not each
  { expect: [['财政收入', 'growth', 58, '%']], texts: ['财政收入3年增长58%', '财政收入三年增长58%'] },
  { expect: [['财政收入', 'avg_growth', 8, '%']], texts: ['财政收入3年年均增长8%'] },
];
