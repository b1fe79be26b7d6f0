/** Works and their objects: what is done with a thing is kept after it, coordinated verbs are kept whole. */
import type { CaseGroup } from './types.js';

export const works: readonly CaseGroup[] = [
  { expect: [['新建改造公厕', 'level', 34, '座']], texts: ['新建改造公厕34座'] },
  { expect: [['新建、改扩建敬老院|新建改扩建敬老院', 'level', 8, '所', null]], texts: ['新建、改扩建敬老院8所'] },
  { expect: [['新建、改造高标准农田', 'level', 2.1, '万亩', 'high_standard_farmland.new']], texts: ['新建、改造高标准农田2.1万亩'] },
  {
    expect: [
      ['新建及改造城市主次干道', 'level', 21, '条', null],
      ['新建及改造过街天桥|新建过街天桥|过街天桥', 'level', 2, '座', null],
    ],
    texts: ['新建及改造城市主次干道21条、过街天桥2座'],
  },
  {
    expect: [
      ['新建精品示范村', 'level', 5, '个'],
      ['新建省级中心村', 'level', 16, '个'],
    ],
    texts: ['新建精品示范村5个、省级中心村16个'],
  },
  {
    expect: [
      ['清理棚改垃圾|清理建筑垃圾', 'level', 6, '万吨'],
      ['新建垃圾转运站', 'level', 3, '座'],
    ],
    texts: ['清理建筑垃圾6万吨、新建垃圾转运站3座'],
  },
  {
    expect: [
      ['新建改建农村公路', 'level', 170, '公里', 'rural_roads'],
      ['处治隐患里程|处治安全隐患里程', 'level', 79, '公里', null],
    ],
    texts: ['新建改建农村公路170公里，处治安全隐患里程79公里'],
  },
  {
    expect: [['遴选支持创新创业人才|创新创业领军人才|支持创新创业领军人才|遴选支持创新创业领军人才', 'level', 19, '名', null]],
    texts: ['遴选支持创新创业领军人才19名'],
  },
  { expect: [['下放管理权限|下放审批权限', 'level', 71, '项']], texts: ['下放审批权限71项'] },
  { expect: [['节约资金', 'level', 3.4, '亿元', null]], texts: ['节约资金3.4亿元'] },
  { expect: [['污染企业搬迁投资', 'level', 5600, '万元', null]], texts: ['投资5600万元完成污染企业搬迁'] },
  {
    expect: [['广场升级改造投资|市民广场升级改造投资|市民广场投资', 'level', 1400, '万元', null]],
    texts: ['投资1400万元对市民广场升级改造'],
  },
  {
    expect: [
      ['棚户区改造', 'level', 1.8, '万户'],
      ['棚户区改造|棚户区改造面积', 'level', 89, '万平方米'],
    ],
    texts: ['完成1.8万户、89万平方米棚户区改造任务'],
  },
  {
    expect: [
      ['新增亮化楼宇', 'level', 82, '栋'],
      ['亮化桥梁|新增亮化桥梁|新增桥梁', 'level', 4, '座'],
    ],
    texts: ['新增亮化楼宇82栋、桥梁4座'],
  },
  { expect: [['改革任务', 'level', 43, '项']], texts: ['完成43项改革任务'] },
  { expect: [['安置退役士兵|退役士兵安置', 'level', 59, '人']], texts: ['安置退役士兵59人'] },
  { expect: [['新增高速公路', 'level', 53, '公里']], texts: ['新增高速公路53公里'] },
  // a sum is of what it pays for, a count of what is counted
  { expect: [['企业发放社会保险补贴|社会保险补贴', 'level', 497, '万元', null]], texts: ['发放社会保险补贴497万元'] },
  {
    expect: [
      ['发放社会保险补贴企业', 'level', 19, '家', null],
      ['社会保险补贴|企业社会保险补贴', 'level', 497, '万元', null],
    ],
    texts: ['为19家企业发放社会保险补贴497万元'],
  },
  {
    expect: [['智能制造产业投资基金|智能制造产业基金', 'level', 100, '亿元', 'at_least', null]],
    texts: [],
    todo: ['设立100多亿元的智能制造产业投资基金'],
  },
  { expect: [['营业执照|颁发营业执照', 'level', 1239, '户']], texts: ['颁发营业执照1239户'] },
];
