/** Earlier levels and earlier plans: what a figure is told from is a baseline or a comparison, and no part of a name. */
import type { CaseGroup } from './types.js';

export const thanBefore: readonly CaseGroup[] = [
  {
    expect: [
      ['粮食产量', 'level', 42, '万吨', 'grain_output'],
      ['粮食产量', 'baseline', 38, '万吨', 'grain_output'],
      ['粮食产量', 'growth', 10.5, '%', 'grain_output'],
    ],
    texts: [
      '粮食产量达到42万吨，比2020年的38万吨增长10.5%',
      '粮食产量42万吨，较2020年38万吨增10.5%',
      '粮食产量达到42万吨，比“十三五”末的38万吨提高10.5%',
    ],
  },
  {
    expect: [
      ['公路里程', 'level', 1200, '公里'],
      ['公路里程', 'baseline', 800, '公里'],
      ['公路里程', 'change', 400, '公里'],
    ],
    texts: ['公路里程达到1200公里，比2020年的800公里增加400公里'],
  },
  // what is told of the year itself is a level
  { expect: [['粮食产量', 'level', 38, '万吨']], texts: ['2020年粮食产量38万吨', '2020年的粮食产量为38万吨'] },
  {
    expect: [
      ['粮食产量', 'level', 42, '万吨'],
      ['粮食产量', 'growth', 10.5, '%'],
    ],
    texts: ['粮食产量42万吨，比2020年增长10.5%', '粮食产量42万吨，较“十三五”末增长10.5%'],
  },
  {
    expect: [
      ['财政收入', 'level', 12, '亿元'],
      ['财政收入', 'avg_growth', 11.6, '%'],
    ],
    texts: [
      '财政收入达到12亿元，“十三五”年均增长11.6%',
      '财政收入达到12亿元，“十三五”期间，年均增长11.6%',
      '财政收入12亿元，“十三五”前4年年均增长11.6%',
    ],
  },
  {
    expect: [
      ['财政收入', 'avg_growth', 11.6, '%', 'local_fiscal_revenue'],
      ['财政收入', 'change', 1.5, '个百分点', 'local_fiscal_revenue'],
    ],
    texts: ['财政收入年均增长11.6%，比“十二五”快1.5个百分点', '财政收入年均增长11.6%，比“十二五”期间增幅高1.5个百分点'],
  },
  // what the plan aimed at is another figure
  {
    expect: [
      ['财政收入', 'avg_growth', 11.6, '%', 'local_fiscal_revenue'],
      ['财政收入增速高于“十三五”计划', 'gap', 1.5, '个百分点', null],
    ],
    texts: ['财政收入年均增长11.6%，比“十三五”计划快1.5个百分点'],
  },
  {
    expect: [['农民人均纯收入', 'level', 2, '万元', 'at_least']],
    texts: ['农民人均纯收入到2030年达2万元以上', '到2030年农民人均纯收入达2万元以上'],
  },
  {
    expect: [
      ['农民人均纯收入', 'baseline', 1.2, '万元'],
      ['农民人均纯收入', 'level', 2, '万元'],
    ],
    texts: ['农民人均纯收入由2020年的1.2万元提高到2024年的2万元'],
  },
  // the number of a list is no part of what the line counts
  {
    expect: [['常住人口千人床位数', 'level', 4.3, '张']],
    texts: ['2、全县常住人口千人床位数达到4.3张', '(2)全县常住人口千人床位数达到4.3张'],
  },
  { expect: [['每万人口年度专利授权数量', 'level', 12, '项', null]], texts: ['每万人口年度专利授权数量达到12项'] },
];
