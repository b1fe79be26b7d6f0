/** Words of counties, townships and their parks. */
import type { CaseGroup } from './types.js';

export const townships: readonly CaseGroup[] = [
  // who speaks, and since when
  { expect: [['劳动力', 'level', 7400, '人']], texts: ['我乡共有劳动力7400人', '我镇共有劳动力7400人', '全镇现有劳动力7400人'] },
  { expect: [['转移劳动力', 'level', 4900, '人']], texts: ['现已转移劳动力4900人', '我镇已转移劳动力4900人'] },
  {
    expect: [['水产养殖面积占养殖总面积', 'level', 82, '%']],
    texts: ['水产养殖面积已占养殖总面积的82%', '水产养殖面积占养殖总面积的82%', '水产养殖面积现占养殖总面积的82%'],
  },
  {
    expect: [['地区生产总值|国内生产总值', 'level', 4.1, '亿元', 'gdp']],
    texts: ['我镇地区生产总值实现4.1亿元', '我街道国内生产总值达4.1亿元'],
  },
  // taxes of two offices
  { expect: [['地税收入', 'level', 1.9, '亿元', null]], texts: ['地税收入1.9亿元', '全年完成地税收入1.9亿元'] },
  { expect: [['国税收入', 'level', 1.9, '亿元', null]], texts: ['国税收入1.9亿元'] },
  // the head stands twice
  {
    expect: [['固定资产投资', 'level', 192, '亿元', 'fixed_asset_investment']],
    texts: ['固定资产投资累计完成投资192亿元', '固定资产投资完成投资192亿元'],
  },
  {
    expect: [
      ['道路改造', 'level', 12, '公里'],
      ['道路改造投资|完成投资|投资', 'level', 3, '亿元'],
    ],
    texts: ['道路改造12公里，累计完成投资3亿元'],
  },
  // of firms above designated size
  {
    expect: [
      ['规模工业总产值|规模以上工业总产值|规模以上企业工业总产值|规上工业总产值', 'level', 28, '亿元', 'industrial_output_above_scale'],
    ],
    texts: ['规模企业实现工业总产值28亿元', '规模以上企业完成工业总产值28亿元', '规上企业累计完成工业总产值28亿元'],
  },
  {
    expect: [['工业总产值', 'level', 28, '亿元', 'industrial_output']],
    texts: ['全镇企业实现工业总产值28亿元', '全县实现工业总产值28亿元'],
  },
  // of a park, over the clauses behind
  {
    expect: [
      ['园区新开工项目', 'level', 11, '个'],
      ['园区在建项目|在建项目', 'level', 24, '个', null],
      ['园区固定资产投资', 'level', 11, '亿元', null],
      ['园区工业增加值', 'level', 10, '亿元', null],
    ],
    texts: ['园区新开工项目11个，在建项目达到24个，固定资产投资完成11亿元，实现工业增加值10亿元'],
  },
  {
    expect: [
      ['在建项目', 'level', 24, '个'],
      ['固定资产投资', 'level', 11, '亿元', 'fixed_asset_investment'],
    ],
    texts: ['在建项目达到24个，固定资产投资完成11亿元'],
  },
  // bonds that are no emphasis
  { expect: [['特别国债项目|获批特别国债项目', 'level', 4, '个']], texts: ['洼地治理、防洪治理等4个特别国债项目已获批'] },
  // near a mark
  {
    expect: [['地区生产总值', 'level', 300, '亿元', 'about', 'gdp']],
    texts: ['地区生产总值逼近300亿元大关', '地区生产总值接近300亿元'],
  },
  {
    expect: [['一般公共预算收入|财政一般公共预算收入|一般财政公共预算收入', 'level', 26, '亿元', 'general_budget_revenue']],
    texts: ['财政一般公共预算收入26亿元', '一般财政公共预算收入26亿元'],
  },
  { expect: [['限额以上固定资产投资', 'level', 16, '亿元', 'fixed_asset_investment']], texts: ['限额以上固定资产投资完成16亿元'] },
];
