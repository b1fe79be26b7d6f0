/** Names of a list that share their head, their front or one rate of completion. */
import type { CaseGroup } from './types.js';

export const sharedFrontsHeads: readonly CaseGroup[] = [
  {
    expect: [
      ['民营经济贷款余额', 'growth', 12, '%', null],
      ['涉农贷款余额', 'growth', 15, '%'],
    ],
    texts: ['民营经济和涉农贷款余额分别增长12%、15%'],
  },
  {
    expect: [
      ['先进材料营业收入', 'growth', 11, '%', 'at_least'],
      ['先进装备营业收入', 'growth', 11, '%', 'at_least'],
      ['航空装备营业收入', 'growth', 20, '%', 'at_least'],
      ['生物制药营业收入', 'growth', 7, '%', 'about'],
    ],
    texts: ['先进材料和先进装备营业收入增长11%以上、航空装备增长20%以上、生物制药增长7%左右'],
  },
  {
    expect: [
      ['县级重点产业链', 'level', 12, '条'],
      ['特色镇', 'level', 15, '个'],
      ['县级重点产业链营业收入', 'growth', 13, '%'],
      ['特色镇营业收入', 'growth', 11, '%'],
    ],
    texts: ['12条县级重点产业链、15个特色镇营业收入分别增长13%、11%'],
  },
  {
    expect: [
      ['在建、新开工重点项目', 'level', 36, '个'],
      ['在建、新开工重点项目投资', 'level', 52, '亿元'],
      ['在建、新开工重点项目投资', 'growth', 31, '%'],
    ],
    texts: ['36个在建、新开工重点项目完成投资52亿元,增长31%'],
  },
  {
    expect: [
      ['县、镇人大代表建议', 'level', 210, '件', 'npc_suggestions'],
      ['县、镇政协提案', 'level', 95, '件', 'cppcc_proposals'],
    ],
    texts: ['办理县、镇人大代表建议210件和县、镇政协提案95件'],
  },
  {
    expect: [
      ['新增就业', 'level', 5400, '人', 'urban_new_employment'],
      ['失业人员再就业', 'level', 1600, '人', 'reemployment'],
      ['新增就业', 'completion', 112, '%', 'urban_new_employment'],
      ['失业人员再就业', 'completion', 112, '%', 'reemployment'],
    ],
    texts: ['新增就业5400人,失业人员再就业1600人,分别完成目标任务的112%'],
  },
  // one name, one rate; two industries of which each has its own head
  {
    expect: [
      ['新增就业', 'level', 5400, '人'],
      ['新增就业', 'completion', 112, '%'],
    ],
    texts: ['新增就业5400人,完成目标任务的112%'],
  },
  {
    expect: [
      ['民营经济增加值', 'growth', 7, '%'],
      ['涉农贷款余额', 'growth', 15, '%'],
    ],
    texts: ['民营经济增加值、涉农贷款余额分别增长7%、15%'],
  },
  {
    expect: [
      ['装备制造业营业收入', 'growth', 11, '%'],
      ['外贸出口', 'growth', 7, '%'],
    ],
    texts: ['装备制造业营业收入增长11%、外贸出口增长7%'],
  },
  // the head stands behind the amount
  { expect: [['退休教师每人每月增发生活补贴', 'level', 120, '元']], texts: ['为退休教师每人每月增发120元生活补贴'] },
  { expect: [['处置企业拖欠债务', 'level', 8, '亿元']], texts: ['处置了企业拖欠的8亿元债务'] },
  { expect: [['农民人均果园', 'level', 3.2, '亩']], texts: ['农民人均达到3.2亩果园'] },
  { expect: [['农民人均收入', 'change', 320, '元']], texts: ['农民人均增收320元'] },
  {
    expect: [
      ['县财政对教育投入', 'growth', 21, '%'],
      ['县财政对文化投入', 'growth', 38, '%'],
      ['县财政对卫生投入', 'growth', 19, '%'],
    ],
    texts: ['县财政对教育投入增长21%、文化投入增长38%、卫生投入增长19%'],
  },
  {
    expect: [
      ['清洁能源装机容量占比', 'level', 50, '%', 'at_least'],
      ['清洁能源发电量占比', 'level', 50, '%', 'at_least'],
    ],
    texts: ['清洁能源装机容量和发电量占比均超过50%'],
  },
  {
    expect: [
      ['对沿线国家投资额占全县', 'level', 48.3, '%'],
      ['对沿线国家进出口额占全县', 'level', 49, '%'],
    ],
    texts: ['对沿线国家投资额、进出口额分别占全县的48.3%、49%'],
  },
  // two hands
  {
    expect: [
      ['县财政对教育投入', 'growth', 21, '%'],
      ['研发投入', 'growth', 8, '%'],
    ],
    texts: ['县财政对教育投入增长21%、研发投入增长8%'],
  },
  {
    expect: [
      ['单位国内生产总值用水量', 'growth', -23, '%'],
      ['单位国内生产总值能耗', 'growth', -15, '%', 'energy_intensity'],
      ['单位国内生产总值二氧化碳排放量', 'growth', -18, '%', 'carbon_intensity'],
    ],
    texts: ['单位国内生产总值用水量、能耗、二氧化碳排放量分别下降23%、15%、18%'],
  },
];
