/** Rates of growth of which one turned into the other: 由下降3%转为增长2%. */
import type { CaseGroup } from './types.js';

export const turned: readonly CaseGroup[] = [
  {
    expect: [
      ['规模以上工业增加值', 'baseline', -3, '%', null],
      ['规模以上工业增加值', 'growth', 2, '%', 'industrial_value_added_above_scale'],
    ],
    texts: [
      '规模以上工业增加值由下降3%转为增长2%',
      '规模以上工业增加值由上年的下降3%转变为增长2%',
      '规模以上工业增加值由负增长3%转为正增长2%',
      '规模以上工业增加值从一季度下降3%到增长2%',
      '规模以上工业增加值由年初的同比下降3%回升至同比增长2%',
      '规模以上工业增加值增速由-3%转为2%',
    ],
  },
  {
    expect: [
      ['民间投资', 'baseline', 4, '%', null],
      ['民间投资', 'growth', -1, '%', 'private_investment'],
    ],
    texts: ['民间投资由增长4%转为下降1%', '民间投资由上涨4%变为下滑1%'],
  },
  {
    expect: [
      ['民间投资', 'baseline', -9, '%', null],
      ['民间投资', 'growth', -2, '%', 'private_investment'],
    ],
    texts: ['民间投资由年初下降9%收窄至下降2%', '民间投资降幅由9%收窄到2%'],
  },
  {
    expect: [
      ['民间投资', 'baseline', 3, '%', null],
      ['民间投资', 'growth', 8, '%', 'private_investment'],
    ],
    texts: ['民间投资增速由3%提高到8%', '民间投资增幅从3%提升到8%'],
  },
  // shares and rates are no growth, and an amount that grew is none either
  {
    expect: [
      ['城镇化率', 'baseline', 52, '%'],
      ['城镇化率', 'level', 58, '%', 'urbanization_rate'],
    ],
    texts: ['城镇化率由52%提高到58%', '城镇化率由52%增长到58%'],
  },
  {
    expect: [
      ['财政收入', 'baseline', 8, '亿元'],
      ['财政收入', 'level', 12, '亿元', 'local_fiscal_revenue'],
    ],
    texts: ['财政收入由8亿元增长到12亿元'],
  },
];
