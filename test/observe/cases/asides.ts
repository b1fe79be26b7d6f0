/** Figures of other areas in a bracket, and brackets that hold something else. */
import type { CaseGroup } from './types.js';

export const asides: readonly CaseGroup[] = [
  {
    expect: [
      ['工业增加值', 'growth', 7.5, '%', 'industrial_value_added'],
      ['全国工业增加值', 'growth', 6.1, '%', null],
      ['全省工业增加值', 'growth', -5.8, '%', null],
    ],
    texts: ['工业增加值增长7.5%(全国6.1%、全省下降5.8%)', '工业增加值增长7.5%(全国6.1%,全省下降5.8%)'],
  },
  {
    expect: [
      ['城镇登记失业率', 'level', 3.1, '%', 'registered_unemployment_rate'],
      ['全省城镇登记失业率', 'level', 3.4, '%', null],
    ],
    texts: ['城镇登记失业率3.1%(全省3.4%)'],
  },
  // what opens the bracket is no aside, and what follows in it is none of it
  {
    expect: [
      ['失业率', 'change', -0.3, '个百分点'],
      ['全国|全国失业率', 'level', 5.2, '%'],
      ['全省|全省失业率', 'level', 5, '%'],
    ],
    texts: ['失业率降低0.3个百分点(全国5.2%,全省5%)'],
  },
  {
    expect: [
      ['固定资产投资', 'level', 200, '亿元', 'fixed_asset_investment'],
      ['全省|全省固定资产投资', 'level', 1000, '亿元'],
      ['全国|全国固定资产投资', 'level', 20000, '亿元'],
    ],
    texts: ['固定资产投资200亿元(全省1000亿元,全国20000亿元)'],
  },
  {
    expect: [
      ['工业增加值', 'growth', 7.5, '%', 'industrial_value_added'],
      ['全省|全省企业', 'level', 5, '家'],
      ['全国|全国企业', 'level', 3, '%'],
    ],
    texts: ['工业增加值增长7.5%(全省5家,全国3%)'],
  },
  // another thing than an area, a goal, a count
  {
    expect: [
      ['工业增加值', 'growth', 7.5, '%', 'industrial_value_added'],
      ['全省工业增加值', 'growth', 6.1, '%', null],
      ['企业', 'level', 30, '家'],
    ],
    texts: ['工业增加值增长7.5%(全省6.1%,企业30家)'],
  },
  {
    expect: [
      ['工业增加值', 'growth', 7.5, '%', 'industrial_value_added'],
      ['全国工业增加值', 'growth', 6.1, '%', null],
      ['工业增加值', 'growth', 8, '%', 'at_least', 'industrial_value_added'],
    ],
    texts: ['工业增加值增长7.5%(全国6.1%,力争8%以上)'],
  },
  {
    expect: [
      ['工业增加值', 'growth', 7.5, '%', 'industrial_value_added'],
      ['全省工业增加值', 'growth', 6.1, '%', null],
      ['全国|全国企业', 'level', 3, '家'],
    ],
    texts: ['工业增加值增长7.5%(全省6.1%,全国3家)'],
  },
];
