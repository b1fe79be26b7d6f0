/** Statements as older reports make them: firms and their taxes, outputs in a row, what one thing adds to the growth of another. */
import type { CaseGroup } from './types.js';

export const tenthPlan: readonly CaseGroup[] = [
  // no growth of the whole
  {
    expect: [
      ['工业对经济增长的贡献率', 'level', 46, '%', null],
      ['工业拉动经济增长', 'change', 3.6, '个百分点', null],
    ],
    texts: ['工业对经济增长的贡献率达46%，拉动经济增长3.6个百分点'],
  },
  {
    expect: [
      ['三产占生产总值比重', 'level', 46, '%'],
      ['三产对经济增长的贡献率', 'level', 52, '%', null],
      ['三产拉动生产总值增长', 'change', 4.1, '个百分点', null],
    ],
    texts: ['三产占生产总值比重46%，对经济增长的贡献率达52%，拉动生产总值增长4.1个百分点'],
  },
  {
    expect: [['投资拉动GDP增长', 'change', 2.3, '个百分点', null]],
    texts: ['投资拉动GDP增长2.3个百分点', '投资拉动全市GDP增长2.3个百分点'],
  },
  { expect: [['GDP', 'growth', 6, '%', 'gdp']], texts: ['GDP增长6%'] },
  // of the whole region
  {
    expect: [
      ['计划生育率', 'level', 96, '%'],
      ['总人口', 'level', 26.8, '万人', 'at_most', 'total_population'],
    ],
    texts: ['计划生育率达到96%，总人口控制在26.8万人以内'],
  },
  // firms and what they earn
  {
    expect: [
      ['国有工业企业增加值', 'level', 6.8, '亿元', null],
      ['国有工业企业利税', 'level', 1.2, '亿元', null],
    ],
    texts: ['国有工业企业完成增加值6.8亿元，实现利税1.2亿元'],
  },
  {
    expect: [
      ['乡镇企业总产值', 'level', 26, '亿元', null],
      ['乡镇企业增加值', 'level', 6.2, '亿元', null],
      ['乡镇企业上缴税金', 'level', 0.4, '亿元', null],
    ],
    texts: ['乡镇企业完成总产值26亿元、增加值6.2亿元，上缴税金0.4亿元'],
  },
  {
    expect: [
      ['生产总值', 'level', 26, '亿元', 'gdp'],
      ['利税', 'level', 1.2, '亿元'],
    ],
    texts: ['生产总值26亿元，实现利税1.2亿元'],
  },
  // outputs in a row, of any weight
  {
    expect: [
      ['原煤产量', 'level', 0.2, '亿吨', 'coal_output'],
      ['焦炭产量', 'level', 56, '万吨', null],
      ['发电量', 'level', 36, '亿千瓦时', 'power_generation'],
      ['电解铝产量', 'level', 8, '万吨', null],
    ],
    texts: ['原煤产量0.2亿吨，焦炭56万吨，发电量36亿千瓦时，电解铝8万吨'],
  },
  {
    expect: [
      ['棉花总产', 'level', 12, '万吨'],
      ['甜菜产量', 'level', 8, '万吨', null],
    ],
    texts: ['棉花总产12万吨，甜菜8万吨'],
  },
  {
    expect: [
      ['粮食产量', 'level', 12, '万吨', 'grain_output'],
      ['储备粮', 'level', 2, '万吨', null],
    ],
    texts: ['粮食产量12万吨，储备粮2万吨'],
  },
  // what people and herds lacked
  {
    expect: [
      ['解决饮水困难', 'level', 4.2, '万人'],
      ['牲畜饮水困难|解决牲畜饮水困难', 'level', 3.6, '万头'],
    ],
    texts: ['累计解决4.2万人、3.6万头牲畜饮水困难'],
  },
];
