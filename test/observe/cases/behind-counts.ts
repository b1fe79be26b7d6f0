/** Names behind counts: what two counts share, and what each has for itself. */
import type { CaseGroup } from './types.js';

export const behindCounts: readonly CaseGroup[] = [
  {
    expect: [
      ['投资', 'level', 30, '亿元'],
      ['旅游公路全长|旅游公路建成全长', 'level', 130, '公里'],
    ],
    texts: ['投资30亿元全长130公里的旅游公路建成'],
  },
  {
    expect: [
      ['投资', 'level', 30, '亿元'],
      ['建成旅游公路', 'level', 130, '公里'],
    ],
    texts: ['投资30亿元、全长130公里旅游公路建成'],
  },
  {
    expect: [
      ['支出', 'level', 30, '亿元'],
      ['旅游公路全长|旅游公路建成全长', 'level', 130, '公里'],
    ],
    texts: ['支出30亿元、全长130公里的旅游公路建成'],
  },
  {
    expect: [
      ['园林绿化', 'level', 8, '条'],
      ['道路', 'level', 12, '公里'],
    ],
    texts: ['园林绿化8条、12公里道路'],
  },
  {
    expect: [
      ['老城区|老城区道路', 'level', 8, '条'],
      ['道路', 'level', 12, '公里'],
    ],
    texts: ['老城区8条、新修12公里道路'],
  },
  {
    expect: [
      ['首批|首批重点改革', 'level', 12, '项'],
      ['其他重点改革|其他重点改革落地', 'level', 14, '项'],
    ],
    texts: ['首批12项及其他14项重点改革落地'],
  },
  {
    expect: [
      ['改革', 'level', 12, '项'],
      ['重点改革|重点改革落地', 'level', 14, '项'],
    ],
    texts: ['改革12项及第二批14项重点改革落地'],
  },
  {
    expect: [['改造项目|开工改造项目', 'level', 3, '个']],
    texts: ['道路、管网、广场3个改造项目开工'],
  },
  {
    expect: [['市级重点项目', 'level', 65, '个']],
    texts: ['市级65个重点项目'],
  },
  {
    expect: [['乡村学校|帮扶乡村学校', 'level', 160, '所']],
    texts: ['教育对口帮扶160所乡村学校'],
  },
  {
    expect: [
      ['新增园区', 'level', 2, '个'],
      ['投资', 'level', 30, '亿元'],
    ],
    texts: ['新增2个园区、30亿元投资'],
  },
  {
    expect: [['卫星地面接收测控中心|卫星地面接收测控中心组网', 'level', 17, '颗']],
    texts: ['“云岭一号”17颗卫星地面接收测控中心组网'],
  },
  {
    expect: [['绿道', 'level', 80, '处']],
    texts: ['环二环80处绿道全线贯通'],
  },
];
