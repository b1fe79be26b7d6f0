/** How a plan is carried out: what was done of it, how fast, and what that is held against. */
import type { CaseGroup } from './types.js';

export const executed: readonly CaseGroup[] = [
  // those counted stand in the name already
  {
    expect: [
      ['规模以上工业企业', 'level', 26, '家'],
      ['规模以上工业企业总产值', 'level', 5.2, '亿元', 'industrial_output_above_scale'],
      ['规模以上工业企业总产值', 'completion', 22.8, '%', 'industrial_output_above_scale'],
    ],
    texts: ['26家规模以上工业企业实现总产值5.2亿元,完成年度计划22.8%'],
  },
  {
    expect: [
      ['建制镇', 'level', 18, '个'],
      ['建制镇固定资产投资', 'level', 3, '亿元', null],
    ],
    texts: ['18个建制镇完成固定资产投资3亿元'],
  },
  { expect: [['规模工业企业增加值', 'growth', 4.1, '%', 'industrial_value_added_above_scale']], texts: ['规模工业企业增加值增长4.1%'] },
  { expect: [['规模企业工业增加值', 'growth', 4.1, '%', 'industrial_value_added_above_scale']], texts: ['规模企业工业增加值增长4.1%'] },
  { expect: [['规模工业企业总产值', 'level', 41, '亿元', 'industrial_output_above_scale']], texts: ['规模工业企业总产值达41亿元'] },
  { expect: [['规模工业企业产值', 'level', 41, '亿元', 'industrial_output_above_scale']], texts: ['规模工业企业产值达41亿元'] },
  { expect: [['骨干工业企业产值', 'level', 41, '亿元', null]], texts: ['骨干工业企业产值达41亿元'] },
  { expect: [['固定投资', 'growth', 9, '%', 'fixed_asset_investment']], texts: ['固定投资增长9%'] },
  { expect: [['固定资产', 'growth', 9, '%', null]], texts: ['固定资产增长9%'] },
  // what grew is what was done, not how much of the plan that is
  {
    expect: [
      ['工业投资', 'level', 9, '亿元', 'industrial_investment'],
      ['工业投资完成率', 'level', 120, '%', null],
      ['工业投资', 'growth', 6.3, '%', 'industrial_investment'],
    ],
    texts: [
      '工业投资9亿元、完成率120%、增长6.3%',
      '工业投资9亿元、完成率120%;增长6.3%、居全市第1位',
      '工业投资9亿元,完成率120%,同比增长6.3%',
    ],
  },
  {
    expect: [
      ['工业投资', 'level', 9, '亿元', 'industrial_investment'],
      ['工业投资完成率', 'level', 120, '%', null],
      ['工业投资', 'growth', -6.3, '%', 'industrial_investment'],
    ],
    texts: ['工业投资9亿元、完成率120%、下降6.3%', '工业投资9亿元、完成率120%;同比下降6.3%'],
  },
  {
    expect: [
      ['社会消费品零售总额', 'level', 7.6, '亿元', 'retail_sales'],
      ['社会消费品零售总额完成率', 'level', 101, '%', null],
    ],
    texts: ['社会消费品零售总额7.6亿元、完成率101%', '社会消费品零售总额7.6亿元,完成率101%'],
  },
  {
    expect: [
      ['项目完成率', 'level', 98, '%', null],
      ['项目完成率', 'change', 2, '个百分点', null],
    ],
    texts: ['项目完成率98%,提高2个百分点'],
  },
  // held against the month or the quarter before a rate has not stood still
  {
    expect: [
      ['规上工业增加值', 'growth', 6.1, '%', 'industrial_value_added_above_scale'],
      ['规上工业增加值增速高于全省', 'gap', 0.2, '个百分点', null],
      ['规上工业增加值增速高于全国', 'gap', 3.1, '个百分点', null],
    ],
    texts: ['规上工业增加值增长6.1%,与1-2月份持平,分别高于全省、全国0.2个、3.1个百分点'],
  },
  {
    expect: [['规上工业增加值', 'growth', 6.1, '%', 'industrial_value_added_above_scale']],
    texts: [
      '规上工业增加值增长6.1%,居全市第1位、与上季度持平',
      '规上工业增加值增长6.1%,与上半年增速基本持平',
      '规上工业增加值增长6.1%,与上个月持平',
    ],
  },
  // lower, said with 了, and areas without a mark between them
  {
    expect: [
      ['二产增加值增速低于全国', 'gap', -5.5, '个百分点', null],
      ['二产增加值增速低于全区', 'gap', -1.8, '个百分点', null],
    ],
    texts: ['二产增加值增速比全国全区分别低了5.5个和1.8个百分点', '二产增加值增速比全国和全区分别低了5.5个和1.8个百分点'],
  },
  {
    expect: [
      ['生产总值', 'growth', 5.2, '%', 'gdp'],
      ['生产总值增速低于全国', 'gap', -3.1, '个百分点', null],
    ],
    texts: [
      '生产总值增长5.2%,这个增速比全国低了3.1个百分点',
      '生产总值增长5.2%,该增速比全国低了3.1个百分点',
      '生产总值增长5.2%,这一增速比全国低了3.1个百分点',
      '生产总值增长5.2%,增速比全国低了3.1个百分点',
    ],
  },
  { expect: [['就业率高于全国', 'gap', 3.1, '个百分点', null]], texts: ['就业率比全国高了3.1个百分点', '比如就业率比全国高了3.1个百分点'] },
  { expect: [['就业率', 'change', 3.1, '个百分点', null]], texts: ['就业率提高了3.1个百分点', '例如就业率提高3.1个百分点'] },
  // the growth of both, given out behind 分别为
  {
    expect: [
      ['接待游客', 'level', 20, '万人次', 'tourist_arrivals'],
      ['旅游收入', 'level', 8.8, '亿元', 'tourism_revenue'],
      ['接待游客', 'growth', 16.2, '%', 'tourist_arrivals'],
      ['旅游收入', 'growth', 17, '%', 'tourism_revenue'],
    ],
    texts: ['接待游客20万人次,实现旅游收入8.8亿元,同比增长分别为16.2%、17.0%', '接待游客20万人次,实现旅游收入8.8亿元,分别增长16.2%、17.0%'],
  },
  {
    expect: [
      ['基本养老保险参保率', 'level', 80, '%', 'pension_insurance_rate'],
      ['基本医疗保险参保率', 'level', 82, '%', 'medical_insurance_rate'],
    ],
    texts: ['基本养老保险、基本医疗保险参保率力争分别达到80%和82%', '基本养老保险、基本医疗保险参保率确保分别达到80%和82%'],
  },
  // so much in each of the years
  {
    expect: [['造林|完成造林', 'avg_level', 2, '万亩']],
    texts: ['每年计划完成造林2万亩', '每年规划完成造林2万亩', '每年力争完成造林2万亩', '每年完成造林2万亩'],
  },
  { expect: [['造林|完成造林', 'level', 2, '万亩']], texts: ['计划完成造林2万亩', '全年计划完成造林2万亩'] },
  // a threshold whose 元 is left out
  {
    expect: [
      ['重点项目', 'level', 42, '个'],
      ['5000万以上项目|5000万以上重点项目', 'level', 30, '个', null],
    ],
    texts: ['重点项目42个,其中5000万以上项目30个'],
  },
  {
    expect: [['惠及学生', 'level', 3000, '万', 'at_least', null]],
    texts: ['惠及3000万以上学生'],
  },
  // how much of the year has gone
  {
    expect: [
      ['重点项目投资', 'level', 12, '亿元', 'key_project_investment'],
      ['重点项目投资', 'completion', 60.3, '%', 'key_project_investment'],
    ],
    texts: [
      '重点项目完成投资12亿元,完成年度投资计划60.3%,高于时间进度(41.67%)',
      '重点项目完成投资12亿元,完成年度投资计划60.3%,高于时序进度(41.67%)',
      '重点项目完成投资12亿元,完成年度投资计划60.3%,高于序时进度(41.67%)',
    ],
  },
];
