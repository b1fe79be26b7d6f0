/** The works of a year as reports tell them: herds brought back, people served, places rebuilt, what there is by now. */
import type { CaseGroup } from './types.js';

export const worksOfYear: readonly CaseGroup[] = [
  // how much of what it was in other years
  {
    expect: [
      ['生猪存栏', 'level', 95, '%', null],
      ['生猪出栏', 'level', 90, '%', null],
    ],
    texts: ['生猪存栏、出栏分别恢复到常年水平的95%和90%', '生猪存栏、出栏分别恢复至2017年水平的95%和90%'],
  },
  { expect: [['生猪存栏', 'growth', 95, '%', 'pig_inventory']], texts: ['生猪存栏增长95%'] },
  // of as many people, whatever is counted
  {
    expect: [
      ['每千人口床位', 'level', 6.1, '张', 'hospital_beds_per_1000'],
      ['每千人口执业医师', 'level', 2.8, '人'],
    ],
    texts: ['每千人口床位6.1张、执业医师2.8人'],
  },
  {
    expect: [
      ['新登记市场主体', 'level', 6.8, '万户'],
      ['日均新登记市场主体', 'level', 186, '户', null],
    ],
    texts: ['新登记市场主体6.8万户、日均186户'],
  },
  {
    expect: [
      ['中欧班列开行', 'level', 32, '列'],
      ['中欧班列货值', 'level', 1.2, '亿美元', null],
    ],
    texts: ['中欧班列开行32列、货值1.2亿美元', '中欧班列开行32列，货值1.2亿美元'],
  },
  { expect: [['出口货值', 'level', 1.2, '亿美元']], texts: ['出口货值1.2亿美元'] },
  {
    expect: [
      ['新农合参合率', 'level', 99, '%', 'at_least'],
      ['新农合人均筹资标准', 'level', 480, '元'],
      ['新农合政策范围内住院费用报销比例', 'level', 75, '%'],
    ],
    texts: ['新农合参合率稳定在99%以上，人均筹资标准提高到480元，政策范围内住院费用报销比例达到75%'],
  },
  {
    expect: [
      ['中心城区面积', 'level', 12, '平方公里'],
      ['中心城区人口', 'level', 10, '万人', null],
    ],
    texts: ['中心城区面积达12平方公里，人口达10万人', '中心城区面积扩大到12平方公里、人口达到10万人'],
  },
  {
    expect: [
      ['开工改造老旧小区', 'level', 32, '个'],
      ['开工改造棚户区', 'level', 1.6, '万套'],
    ],
    texts: ['开工改造老旧小区32个、棚户区1.6万套'],
  },
  {
    expect: [
      ['乡镇环境综合整治', 'level', 35, '个'],
      ['行政村环境综合整治', 'level', 260, '个'],
    ],
    texts: ['完成35个乡镇、260个行政村环境综合整治'],
  },
  { expect: [['基本公共卫生服务经费补助标准', 'level', 89, '元']], texts: ['基本公共卫生服务经费补助标准提高到89元'] },
  {
    expect: [
      ['摘帽出列贫困县', 'level', 2, '个'],
      ['摘帽出列贫困村', 'level', 56, '个'],
    ],
    texts: ['2个贫困县、56个贫困村摘帽出列'],
  },
  { expect: [['去向落实率', 'level', 90, '%', 'at_least']], texts: ['应届毕业生年底前去向落实率不低于90%'] },
  // what there is by now, behind what was added
  {
    expect: [
      ['新建高标准农田', 'level', 5.6, '万亩', 'high_standard_farmland.new'],
      ['高标准农田', 'level', 48.6, '万亩', 'high_standard_farmland'],
    ],
    texts: ['新建高标准农田5.6万亩，累计建成48.6万亩', '新建高标准农田5.6万亩、累计达48.6万亩'],
  },
  {
    expect: [
      ['盘活闲置土地', 'level', 1260, '亩'],
      ['盘活闲置资产', 'level', 6.8, '亿元', null],
    ],
    texts: ['盘活闲置土地1260亩、闲置资产6.8亿元'],
  },
  { expect: [['国考断面优良比例', 'level', 92, '%', 'water_quality_rate']], texts: ['国考断面优良比例达到92%'] },
];
