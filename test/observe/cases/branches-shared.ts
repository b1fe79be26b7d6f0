/** Branches of industry that share the class word or the total of the last, and those that a total of all names. */
import type { CaseGroup } from './types.js';

export const branchesShared: readonly CaseGroup[] = [
  {
    expect: [
      ['汽车产业', 'growth', 40, '%'],
      ['电子信息产业', 'growth', 15, '%'],
    ],
    texts: ['汽车、电子信息产业分别增长40%、15%', '汽车和电子信息产业分别增长40%和15%'],
  },
  {
    expect: [
      ['食品产业链', 'growth', 40, '%'],
      ['装备制造产业链', 'growth', 15, '%'],
    ],
    texts: ['食品、装备制造产业链分别增长40%、15%'],
  },
  {
    expect: [
      ['农业', 'growth', 4, '%'],
      ['文化旅游产业', 'growth', 15, '%'],
    ],
    texts: ['农业、文化旅游产业分别增长4%、15%'],
  },
  {
    expect: [
      ['炼铁先进产能占比', 'level', 40, '%'],
      ['炼钢先进产能占比', 'level', 50, '%'],
    ],
    texts: ['炼铁、炼钢先进产能占比分别达到40%、50%'],
  },
  {
    expect: [
      ['轻工产业集群产值', 'level', 100, '亿元', 'at_least'],
      ['食品医药产业集群产值', 'level', 100, '亿元', 'at_least'],
    ],
    texts: ['轻工、食品医药产业集群产值突破百亿元'],
  },
  {
    expect: [
      ['轻工产业链产值', 'level', 100, '亿元', 'at_least'],
      ['食品医药产业链产值', 'level', 100, '亿元', 'at_least'],
    ],
    texts: ['轻工、食品医药产业链产值突破百亿元'],
  },
  {
    expect: [['软件、新材料、生物医药等产业增加值', 'growth', 12, '%', null]],
    texts: ['软件、新材料、生物医药等产业增加值增长12%'],
  },
  { expect: [['软件、生物医药等新兴产业产值', 'growth', 12, '%', null]], texts: ['软件、生物医药等新兴产业产值增长12%'] },
  { expect: [['集成电路、生物医药等优势产业产值', 'growth', 12, '%', null]], texts: ['集成电路、生物医药等优势产业产值增长12%'] },
  { expect: [['集成电路、现代化工等传统产业产值', 'growth', 12, '%', null]], texts: ['集成电路、现代化工等传统产业产值增长12%'] },
  { expect: [['烟叶种植业、中药材等特色产业产值', 'growth', 12, '%', null]], texts: ['烟叶种植业、中药材等特色产业产值增长12%'] },
  // a count of things is of their kind, whatever the examples
  { expect: [['产业项目', 'level', 12, '个']], texts: ['实施集成电路、生物医药等产业项目12个'] },
];
