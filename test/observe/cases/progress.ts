/** How the year's plan and budget go: half-year reports, budget reports. */
import type { CaseGroup } from './types.js';

export const progress: readonly CaseGroup[] = [
  // thousands in groups
  {
    expect: [
      ['一般公共预算收入', 'level', 28583, '万元', 'general_budget_revenue'],
      ['一般公共预算收入', 'growth', 10.85, '%', 'general_budget_revenue'],
      ['一般公共预算收入', 'change', 2798, '万元', 'general_budget_revenue'],
    ],
    texts: [
      '一般公共预算收入完成28,583万元，同比增长10.85%，增收2,798万元',
      '一般公共预算收入28,583万元,同比增长10.85%,增收2,798万元',
      '完成一般公共预算收入28583万元，同比增长10.85%，增收2798万元',
    ],
  },
  {
    expect: [
      ['税收收入', 'level', 5, '万元', 'tax_revenue'],
      ['土地出让收入', 'level', 283, '万元'],
    ],
    texts: ['税收收入5万元,土地出让收入283万元'],
  },
  // letters right before the figure
  {
    expect: [
      ['GDP', 'level', 4408.1, '亿元', 'gdp'],
      ['GDP', 'growth', 13.7, '%', 'gdp'],
    ],
    texts: ['全省完成GDP4408.1亿元，增长13.7%', '实现GDP4408.1亿元、增长13.7%', 'GDP4408.1亿元，同比增长13.7%'],
  },
  { expect: [], texts: ['G228、S104等国道改线', 'CPI2型设备投入使用', 'GDP1强县'] },
  // one unit behind a list
  {
    expect: [
      ['第二产业增加值占地区生产总值比重|第二产业占地区生产总值的比重', 'change', -2.16, '个百分点', 'secondary_share_of_gdp'],
      ['第三产业增加值占地区生产总值比重|第三产业占地区生产总值的比重', 'change', -1.66, '个百分点', 'service_share_of_gdp'],
    ],
    texts: [
      '第二、第三产业占地区生产总值的比重分别回落2.16和1.66个百分点',
      '第二、第三产业占地区生产总值的比重分别回落2.16、1.66个百分点',
      '第二、第三产业占地区生产总值的比重分别回落2.16个和1.66个百分点',
    ],
  },
  {
    expect: [
      ['工业投资', 'growth', 5.2, '%'],
      ['民间投资', 'growth', 6.3, '%'],
    ],
    texts: ['工业投资、民间投资分别增长5.2和6.3%', '工业投资、民间投资分别增长5.2、6.3%'],
  },
  {
    expect: [
      ['工业投资', 'growth', 33, '%'],
      ['民间投资', 'growth', 30.2, '%'],
      ['工业投资', 'change', 9.7, '个百分点'],
      ['民间投资', 'change', 8, '个百分点'],
    ],
    texts: ['工业投资增长33.0%，民间投资增长30.2%，分别较上年同期回升9.7和8.0个百分点'],
  },
];
