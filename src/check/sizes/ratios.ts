/** Pairs of indicators whose quotient has known bounds: what one figure says of the other's unit. */

export interface Ratio {
  readonly over: string;
  readonly under: string;
  readonly min: number;
  readonly max: number;
  /** of the quotient, in the units that magnitudes are compared in */
  readonly unit: string;
  /** what the quotient is called */
  readonly name: readonly [zh: string, en: string];
  /** how the quotient is shown: divided by this, in this unit */
  readonly shown: readonly [divisor: number, unit: string];
  readonly example: string;
}

export const RATIOS: readonly Ratio[] = [
  {
    over: 'grain_output',
    under: 'grain_sown_area',
    min: 200,
    max: 2400,
    unit: '斤/亩',
    name: ['亩产', 'yield per mu'],
    shown: [2, '公斤/亩'],
    example: '粮食播种面积30万亩，总产量12万吨',
  },
  {
    over: 'tourism_revenue',
    under: 'tourist_arrivals',
    min: 15,
    max: 15000,
    unit: '元/人次',
    name: ['人次均花费', 'spending per visit'],
    shown: [1, '元/人次'],
    example: '接待游客300万人次，旅游收入24亿元',
  },
  {
    over: 'retail_sales',
    under: 'gdp',
    min: 0.03,
    max: 2.5,
    unit: '',
    name: ['社零与GDP之比', 'retail sales to GDP'],
    shown: [1, ''],
    example: '地区生产总值400亿元，社会消费品零售总额150亿元',
  },
  {
    over: 'general_budget_revenue',
    under: 'gdp',
    min: 0.003,
    max: 0.6,
    unit: '',
    name: ['财政收入与GDP之比', 'revenue to GDP'],
    shown: [1, ''],
    example: '地区生产总值400亿元，一般公共预算收入25亿元',
  },
];
