/** Works that a list shares, where they are done, and how far what money was spent on has come. */
import type { CaseGroup } from './types.js';

export const worksInLists: readonly CaseGroup[] = [
  // how far it is says nothing of the amount
  {
    expect: [['机场快速路投资', 'level', 3.3, '亿元', null]],
    texts: ['投资3.3亿元的机场快速路建成通车', '投资3.3亿元的机场快速路开工建设', '投资3.3亿元的机场快速路'],
  },
  { expect: [['城北快速通道投资', 'level', 2, '亿元']], texts: ['投资2亿元的城北快速通道全面开工'] },
  { expect: [['快速公交线路', 'level', 3, '条']], texts: ['快速公交线路达到3条'] },
  { expect: [['新建快速路', 'level', 12, '公里']], texts: ['新建快速路12公里'] },
  {
    expect: [['客运站投资', 'level', 6000, '万元']],
    texts: [
      '投资6000万元的客运站主体封顶',
      '投资6000万元的客运站动工',
      '投资6000万元的客运站主体完工',
      '投资6000万元的客运站建成投产',
      '投资6000万元的客运站顺利竣工',
      '投资6000万元的客运站投入使用',
      '投资6000万元的客运站投入运营',
      '投资6000万元的客运站正式开工',
    ],
  },
  { expect: [['农贸市场项目投资', 'level', 5, '亿元']], texts: ['投资5亿元的农贸市场项目主体完工', '投资5亿元的农贸市场项目主体封顶'] },
  // what is no stage of it stays
  { expect: [['训练中心运营维护投资', 'level', 3, '亿元']], texts: ['投资3亿元的训练中心运营维护'] },
  // where it is done stands alone before the count
  {
    expect: [
      ['道路扩建', 'level', 22.8, '公里'],
      ['沿街楼体亮化', 'level', 163, '栋'],
    ],
    texts: ['做好22.8公里道路的扩建、沿街163栋楼体的亮化'],
  },
  { expect: [['沿江堤防加固', 'level', 35, '公里']], texts: ['沿江35公里堤防加固完成'] },
  {
    expect: [
      ['景观改造', 'level', 26, '万平方米'],
      ['沿河道路建设', 'level', 5.3, '公里'],
    ],
    texts: ['完成景观改造26万平方米、沿河5.3公里道路的建设任务'],
  },
  { expect: [['主城区企业迁建前期工作', 'level', 21, '家']], texts: ['主城区21家企业迁建前期工作全面展开'] },
  { expect: [['组团内通车主次干道', 'level', 9, '条']], texts: ['组团内9条主次干道实现通车'] },
  // the whole region, or a place that the name holds already
  { expect: [['通车主次干道', 'level', 9, '条']], texts: ['全区9条主次干道实现通车'] },
  { expect: [['沿江堤防加固', 'level', 35, '公里']], texts: ['沿江35公里沿江堤防加固完成'] },
  // what is done, and 的 before it
  { expect: [['棚户区调查摸底', 'level', 450, '万平方米']], texts: ['完成450万平方米棚户区的调查摸底'] },
  { expect: [['棚户区摸底调查', 'level', 450, '万平方米']], texts: ['完成450万平方米棚户区的摸底调查'] },
  { expect: [['大苗植树', 'level', 13.5, '万株']], texts: ['完成13.5万株大苗的植树任务'] },
  // a work told behind the last of a list is done to all
  {
    expect: [
      ['污水管网改扩建', 'level', 11, '公里'],
      ['雨水管网改扩建', 'level', 16, '公里'],
      ['城市道路改扩建', 'level', 19, '公里'],
    ],
    texts: [
      '11公里污水管网、16公里雨水管网和19公里城市道路等改扩建工程顺利完工',
      '完成了11公里污水管网、16公里雨水管网和19公里城市道路等改扩建工程',
    ],
  },
  {
    expect: [
      ['乡镇卫生院改扩建', 'level', 23, '个', null],
      ['村卫生室改扩建', 'level', 55, '个', null],
    ],
    texts: [
      '23个乡镇卫生院、55个村卫生室改扩建进展顺利',
      '23个乡镇卫生院、55个村卫生室改扩建有序推进',
      '23个乡镇卫生院、55个村卫生室改扩建全面启动',
    ],
  },
  {
    expect: [
      ['城市道路绿化', 'level', 6, '条'],
      ['广场绿化', 'level', 10, '处'],
      ['小区绿化', 'level', 60, '个'],
    ],
    texts: ['完成了6条城市道路、10处广场、60个小区等城区绿化工程'],
  },
  {
    expect: [
      ['老旧小区改造', 'level', 6000, '平方米'],
      ['背街小巷改造', 'level', 32, '条'],
    ],
    texts: ['6000平方米老旧小区改造、32条背街小巷改造等民生工程顺利完工'],
  },
  { expect: [['村道硬化', 'level', 12, '公里']], texts: ['完成12公里村道等硬化工程', '完成12公里村道、晒场等硬化工程'] },
  { expect: [['桥梁加固', 'level', 12, '座']], texts: ['完成12座桥梁等加固工程'] },
  { expect: [['楼宇亮化', 'level', 12, '栋']], texts: ['完成12栋楼宇等亮化工程'] },
  { expect: [['楼宇整治', 'level', 12, '幢']], texts: ['完成12幢楼宇等整治工程'] },
  { expect: [['民房修复', 'level', 12, '户']], texts: ['完成12户民房等修复工程'] },
  { expect: [['河道治理', 'level', 12, '条']], texts: ['完成12条河道等治理工程'] },
  // what each has by itself, a class without a work, and a head that is counted
  {
    expect: [
      ['改造乡镇卫生院', 'level', 23, '个'],
      ['改造村卫生室', 'level', 55, '个'],
    ],
    texts: ['改造乡镇卫生院23个、村卫生室55个'],
  },
  {
    expect: [
      ['广场', 'level', 5, '个'],
      ['建成开放公园', 'level', 3, '个'],
    ],
    texts: ['5个广场、3个公园建成开放'],
  },
  { expect: [['园区改造', 'level', 5, '个']], texts: ['5个园区改造加快推进'] },
  {
    expect: [
      ['项目', 'level', 12, '个'],
      ['园区改造', 'level', 5, '个'],
    ],
    texts: ['12个项目、5个园区改造加快推进'],
  },
  {
    expect: [
      ['桥梁', 'level', 3, '座'],
      ['通过验收村庄整治', 'level', 20, '个'],
    ],
    texts: ['3座桥梁、20个村庄整治通过验收'],
  },
  // pipes, which the last of a list names for what flows in the others
  {
    expect: [
      ['老城供水管网铺设', 'level', 26, '公里'],
      ['供热管网铺设', 'level', 117, '公里'],
      ['燃气管网铺设', 'level', 20, '公里'],
    ],
    texts: ['实施了老城26公里供水、117公里供热、20公里燃气管网铺设'],
  },
  {
    expect: [
      ['供水管网二期工程', 'level', 68, '公里'],
      ['雨水管网二期工程', 'level', 15, '公里'],
    ],
    texts: ['确保68公里供水、15公里雨水管网二期工程按期竣工'],
  },
  {
    expect: [
      ['铺设供水管道', 'level', 5, '公里'],
      ['铺设供热管道', 'level', 3, '公里'],
    ],
    texts: ['铺设5公里供水、3公里供热管道'],
  },
  {
    expect: [
      ['新建道路', 'level', 12, '公里'],
      ['新建供热管道', 'level', 3, '公里'],
    ],
    texts: ['新建12公里道路、3公里供热管道'],
  },
];
