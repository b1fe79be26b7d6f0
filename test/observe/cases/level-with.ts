/** Figures that stand where an area or a goal does: 与全省持平 is no growth of 0. */
import type { CaseGroup } from './types.js';

export const levelWith: readonly CaseGroup[] = [
  {
    expect: [
      ['规上工业增加值', 'growth', 5, '%', 'industrial_value_added_above_scale'],
      ['规上工业增加值增速与全省持平', 'gap', 0, '%', null],
    ],
    texts: [
      '规上工业增加值增长5%,与全省持平',
      '规上工业增加值增长5%、与全省持平',
      '规上工业增加值增长5%,与全省增速基本持平',
      '规上工业增加值增长5%,增速和全省平均水平大体持平',
      '规上工业增加值增长5%,增幅同全省总体持平',
    ],
  },
  {
    expect: [
      ['规上工业增加值', 'growth', 5, '%', 'industrial_value_added_above_scale'],
      ['规上工业增加值增速与全国持平', 'gap', 0, '%', null],
      ['规上工业增加值增速高于全省', 'gap', 1, '个百分点', null],
    ],
    texts: ['规上工业增加值增长5%,与全国平均增速持平、高于全省1个百分点'],
  },
  {
    expect: [
      ['城镇化率', 'level', 62, '%', 'urbanization_rate'],
      ['城镇化率与全市持平', 'gap', 0, '%', null],
    ],
    texts: ['城镇化率达到62%,与全市平均水平持平', '城镇化率达到62%,与全市持平'],
  },
  { expect: [['税收占比与全州、全省持平', 'gap', 0, '%', null]], texts: ['税收占比与全州、全省持平'] },
  {
    expect: [['固定资产投资增速与全县持平', 'gap', 0, '%', null]],
    texts: ['固定资产投资增速与全县保持持平', '固定资产投资增长与全县持平'],
  },
  {
    expect: [
      ['财政收入', 'level', 20, '亿元'],
      ['财政收入与时序进度持平', 'gap', 0, '%', null],
    ],
    texts: ['财政收入完成20亿元,与时序进度持平'],
  },
  {
    expect: [
      ['财政收入', 'growth', 6, '%'],
      ['财政收入增速与年度预期目标持平', 'gap', 0, '%', null],
    ],
    texts: ['财政收入增长6%,与年度预期目标持平', '财政收入增长6%,与年度预期目标值基本持平'],
  },
  // with the year before, or with another thing: a growth of 0
  {
    expect: [
      ['粮食产量', 'level', 32, '万吨', 'grain_output'],
      ['粮食产量', 'growth', 0, '%', 'grain_output'],
    ],
    texts: ['粮食产量32万吨,与上年基本持平', '粮食产量32万吨,与去年同期持平', '粮食产量32万吨,同比持平'],
  },
  { expect: [['出口', 'growth', 0, '%', 'exports']], texts: ['与上年相比,出口持平'] },
];
