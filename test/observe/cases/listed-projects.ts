/** The industrial ones in a list of projects: what they cost is not what the region invests in industry. */
import type { CaseGroup } from './types.js';

export const listedProjects: readonly CaseGroup[] = [
  {
    expect: [
      ['重点项目', 'level', 120, '个', 'key_projects'],
      ['重点项目投资', 'level', 60, '亿元', 'key_project_investment'],
      ['工业项目投资', 'level', 30, '亿元', null],
      ['工业项目投资', 'completion', 70, '%', null],
    ],
    texts: ['120个重点项目完成投资60亿元,其中工业项目完成投资30亿元,占年度计划的70%'],
  },
  {
    expect: [
      ['引进亿元以上项目', 'level', 40, '个'],
      ['工业项目', 'level', 12, '个'],
      ['工业项目投资额', 'level', 30, '亿元', null],
    ],
    texts: ['引进亿元以上项目40个,工业项目12个,投资额30亿元'],
  },
  {
    expect: [
      ['工业项目投资', 'level', 30, '亿元', null],
      ['农业项目投资', 'level', 8, '亿元', null],
    ],
    texts: [
      '分行业看,工业项目完成投资30亿元,农业项目完成投资8亿元',
      '按行业划分,工业项目完成投资30亿元,农业项目完成投资8亿元',
      '从行业来看,工业项目完成投资30亿元,农业项目完成投资8亿元',
    ],
  },
  {
    expect: [['工业项目投资', 'level', 30, '亿元', 'industrial_investment']],
    texts: ['工业项目完成投资30亿元', '全行业平稳增长,工业项目完成投资30亿元'],
  },
  {
    expect: [
      ['重点项目投资', 'level', 60, '亿元', 'key_project_investment'],
      ['工业投资', 'growth', 12, '%', 'industrial_investment'],
    ],
    texts: ['重点项目完成投资60亿元,工业投资增长12%'],
  },
];
