/** Counts of bare projects and firms: how far they are makes the class. */
import type { CaseGroup } from './types.js';

export const stages: readonly CaseGroup[] = [
  { expect: [['开工建设项目', 'level', 22, '个', null]], texts: ['22个项目开工建设', '安泰电子等22个项目开工建设'] },
  { expect: [['开工工程', 'level', 22, '个']], texts: ['22个工程开工'] },
  { expect: [['落地项目', 'level', 7, '个']], texts: ['云山酒店等7个项目落地'] },
  { expect: [['动工项目', 'level', 7, '个']], texts: ['云山酒店等7个项目动工'] },
  { expect: [['主体封顶项目', 'level', 7, '个']], texts: ['云山酒店等7个项目主体封顶'] },
  { expect: [['签约入驻企业', 'level', 9, '家']], texts: ['9家企业签约入驻', '安泰电子等9家企业签约入驻'] },
  { expect: [['筹备上市企业', 'level', 9, '家', null]], texts: ['9家企业筹备上市'] },
  { expect: [['筹备挂牌企业', 'level', 9, '家', null]], texts: ['9家企业筹备挂牌'] },
  {
    expect: [['在建项目', 'level', 31, '个']],
    texts: ['31个项目正在紧张建设', '31个项目正在抓紧施工', '31个项目正在建设'],
  },
  { expect: [['前期工作项目', 'level', 31, '个']], texts: ['31个项目正在进行前期工作'] },
  { expect: [['开展前期工作项目', 'level', 31, '个']], texts: ['31个项目开展前期工作'] },
  // a project of a kind stays what it is, however far
  {
    expect: [['水利项目', 'level', 31, '个', null]],
    texts: ['31个水利项目正在紧张建设', '31个水利项目正在有序推进'],
  },
  { expect: [['项目', 'level', 31, '个']], texts: ['31个项目有序推进', '31个项目加快建设'] },
  { expect: [['项目前期工作', 'level', 31, '个']], texts: ['31个项目前期工作加快推进'] },
  { expect: [['企业技术改造', 'level', 12, '家']], texts: ['12家企业技术改造全面完成'] },
  // what households came to
  { expect: [['产业增收脱贫户', 'level', 860, '户', null]], texts: ['860户脱贫户实现产业增收'] },
  { expect: [['稳定增收群众', 'level', 3.2, '万', null]], texts: ['3.2万群众实现稳定增收'] },
  { expect: [['脱贫贫困户', 'level', 96, '户', null]], texts: ['96户贫困户实现脱贫', '96户贫困户全部脱贫'] },
  {
    expect: [
      ['稳定脱贫建档立卡贫困户', 'level', 96, '户', null],
      ['稳定脱贫建档立卡贫困户', 'level', 280, '人', null],
    ],
    texts: ['96户280人建档立卡贫困户实现稳定脱贫'],
  },
  {
    expect: [
      ['搬迁户', 'level', 96, '户'],
      ['搬迁户', 'level', 280, '人'],
    ],
    texts: ['96户280人搬迁户'],
  },
  { expect: [['建档立卡贫困户', 'level', 96, '户', null]], texts: ['96户建档立卡贫困户得到帮扶'] },
];
