/** A figure of each of several is no figure of the region: its name says of each of whom. */
import type { CaseGroup } from './types.js';

export const perEach: readonly CaseGroup[] = [
  {
    expect: [
      ['每个园区固定资产投资', 'level', 5, '亿元', null],
      ['每个园区地区生产总值', 'growth', 9, '%', 'at_least', null],
    ],
    texts: ['每个园区力争完成固定资产投资5亿元,地区生产总值增长9%以上'],
  },
  { expect: [['每个园区基础设施投资', 'level', 1, '亿元', 'at_least', null]], texts: ['确保每个园区完成基础设施投资1亿元以上'] },
  { expect: [['每个县级工业园区固定资产投资', 'level', 5, '亿元', null]], texts: ['每个县级工业园区完成固定资产投资5亿元'] },
  { expect: [['每个乡镇普通高中', 'level', 2, '所', null]], texts: ['每个乡镇办好2所普通高中'] },
  { expect: [['每个县公立医院', 'level', 1, '所', 'at_least', null]], texts: ['每个县(市、区)至少办好1所公立医院'] },
  { expect: [['每个县公立医院', 'level', 1, '所', null]], texts: ['每个县(市、区)办好1所公立医院'] },
  { expect: [['每个产业链5亿元以上的大项目', 'level', 2, '个']], texts: ['每个产业链重点引进培育2个5亿元以上的大项目'] },
  {
    expect: [
      ['贫困县', 'level', 36, '个'],
      ['每个县县乡道改造项目', 'level', 30, '公里'],
    ],
    texts: ['对36个贫困县每个县安排30公里县乡道改造项目'],
  },
  // the next figure is of another, or the region's again
  {
    expect: [
      ['每个园区主导产业', 'level', 2, '个', null],
      ['规模以上工业增加值', 'growth', 6, '%', 'industrial_value_added_above_scale'],
    ],
    texts: ['每个园区做强2个主导产业,规模以上工业增加值增长6%'],
  },
  {
    expect: [
      ['每个园区固定资产投资', 'level', 5, '亿元', null],
      ['城镇新增就业', 'level', 5000, '人', 'urban_new_employment'],
    ],
    texts: ['每个园区完成固定资产投资5亿元,城镇新增就业5000人'],
  },
  // per unit of time there is no each
  { expect: [['新增经营主体', 'level', 200, '户']], texts: ['平均每个工作日新增经营主体200户'] },
];
