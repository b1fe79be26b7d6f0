/** Invented tables whose cells white space or lines part. */
import type { Layout } from './layouts.js';

export const spacedLayouts: readonly Layout[] = [
  {
    layout: 'by spaces: numbers and categories before the names, a unit of its own line',
    kind: 'five_year_plan',
    year: 2021,
    text: `云泽市“十四五”主要指标
类别 序号 指标 单位 2020年 2025年 属性
经济发展 1 地区生产总值 亿元 620 860 预期性
2 全员劳动生产率 万元/ 11.8 15.2 预期性
人
创新驱动 3 研发经费投入强度 % 1.8 2.5 预期性
4 每万人口高价值 件 2.6 5 预期性
发明专利拥有量
5 万元工业增加值用水量（降 % — [12] 约束性
低）`,
    rows: [
      '地区生产总值 level 620亿元 actual 2020',
      '地区生产总值 level 860亿元 target 2025 ?',
      '全员劳动生产率 level 11.8万元/人 actual 2020',
      '全员劳动生产率 level 15.2万元/人 target 2025 ?',
      '研发经费投入强度 level 1.8% actual 2020',
      '研发经费投入强度 level 2.5% target 2025 ?',
      '每万人口高价值发明专利拥有量 level 2.6件 actual 2020',
      '每万人口高价值发明专利拥有量 level 5件 target 2025 ?',
      '万元工业增加值用水量 growth -12% target 2021/2025 !',
    ],
  },
  {
    layout: 'by spaces: marks parted from their figures',
    kind: 'five_year_plan',
    year: 2021,
    text: `指标 单位 2020年 2025年 属性
森林覆盖率 % 38.2 > 39 约束性
人均预期寿命 岁 77.1 78.5 左右 预期性
城镇新增就业 万人 3.2 [ 15 ] 预期性
PM2.5浓度 微克/立方米 40 ≤ 35 约束性`,
    rows: [
      '森林覆盖率 level 38.2% actual 2020',
      '森林覆盖率 level >=39% target 2025 !',
      '人均预期寿命 level 77.1岁 actual 2020',
      '人均预期寿命 level ~78.5岁 target 2025 ?',
      '城镇新增就业 level 3.2万人 actual 2020',
      '城镇新增就业 level 15万人 target 2021/2025 ?',
      'PM2.5浓度 level 40微克/立方米 actual 2020',
      'PM2.5浓度 level <=35微克/立方米 target 2025 !',
    ],
  },
  {
    layout: 'by spaces: rows lacking a figure, words in cells',
    kind: 'plan_report',
    year: 2024,
    text: `指标 单位 2023年实际 2024年目标
地区生产总值增长 % 5.8 6左右
居民收入增长 % 5.9 与经济增长同步
单位能耗降低 % — 完成省下达任务
城镇新增就业 万人 3.2
进出口总额增长 % 4.1 5`,
    rows: [
      '地区生产总值 growth 5.8% actual 2023',
      '地区生产总值 growth ~6% target 2024',
      '居民收入 growth 5.9% actual 2023',
      '居民收入 qualitative 与经济增长同步 target 2024',
      '单位能耗 qualitative 完成省下达任务 target 2024',
      '进出口总额 growth 4.1% actual 2023',
      '进出口总额 growth 5% target 2024',
    ],
  },
  {
    layout: 'by spaces: a slash for no unit',
    kind: 'five_year_plan',
    year: 2021,
    text: `指标 单位 2020年 2025年 属性
地区生产总值 亿元 620 860 预期性
城乡居民收入比 / 2.3:1 2.1:1 预期性`,
    rows: [
      '地区生产总值 level 620亿元 actual 2020',
      '地区生产总值 level 860亿元 target 2025 ?',
      '城乡居民收入比 level 2.3:1 actual 2020',
      '城乡居民收入比 level 2.1:1 target 2025 ?',
    ],
  },
  {
    layout: 'by spaces: prose ends it',
    kind: 'communique',
    year: 2022,
    text: `指标 绝对数 比上年增长（%）
水泥产量（万吨） 412.6 -3.5
生铁产量（万吨） 120.4 2.1
全年规模以上工业企业实现利润82.4亿元，比上年增长6.3%。
钢材产量（万吨） 98.2 1.4`,
    rows: [
      '水泥产量 level 412.6万吨 actual 2022',
      '水泥产量 growth -3.5% actual 2022',
      '生铁产量 level 120.4万吨 actual 2022',
      '生铁产量 growth 2.1% actual 2022',
    ],
  },
  {
    layout: 'by spaces: a note ends it',
    kind: 'communique',
    year: 2022,
    text: `指标 绝对数 比上年增长（%）
水泥产量（万吨） 412.6 -3.5
生铁产量（万吨） 120.4 2.1
资料来源：统计局
钢材产量（万吨） 98.2 1.4`,
    rows: [
      '水泥产量 level 412.6万吨 actual 2022',
      '水泥产量 growth -3.5% actual 2022',
      '生铁产量 level 120.4万吨 actual 2022',
      '生铁产量 growth 2.1% actual 2022',
    ],
  },
  {
    layout: 'by spaces: page numbers and groups between',
    kind: 'five_year_plan',
    year: 2021,
    text: `指标 2020年 2025年 属性
一、经济发展
地区生产总值（亿元） 620 860 预期性
— 12 —
（二）民生福祉
人均预期寿命（岁） 77.1 78.5 预期性
绿色生态
森林覆盖率（%） 38.2 39 约束性`,
    rows: [
      '地区生产总值 level 620亿元 actual 2020',
      '地区生产总值 level 860亿元 target 2025 ?',
      '人均预期寿命 level 77.1岁 actual 2020',
      '人均预期寿命 level 78.5岁 target 2025 ?',
      '森林覆盖率 level 38.2% actual 2020',
      '森林覆盖率 level 39% target 2025 !',
    ],
  },
  {
    layout: 'by spaces: names over and under their line',
    kind: 'five_year_plan',
    year: 2021,
    text: `指标 单位 2020年 2025年 属性
规模以上工业企业
% 1.6 2.1 预期性
研发经费占营收比重
战略性新兴产业
% 18 25 预期性
增加值占全部的比重`,
    rows: [
      '规模以上工业企业研发经费占营收比重 level 1.6% actual 2020',
      '规模以上工业企业研发经费占营收比重 level 2.1% target 2025 ?',
      '战略性新兴产业增加值占全部的比重 level 18% actual 2020',
      '战略性新兴产业增加值占全部的比重 level 25% target 2025 ?',
    ],
  },
  {
    layout: 'by spaces: only one column of figures and no unit',
    kind: 'communique',
    year: 2022,
    text: `指标 2022年
水泥产量 412.6
生铁产量 120.4`,
    rows: [],
  },
  {
    layout: 'by spaces: one row',
    kind: 'communique',
    year: 2022,
    text: `指标 单位 2022年
水泥产量 万吨 412.6`,
    rows: [],
  },
  {
    layout: 'by spaces: a plan over its years',
    kind: 'five_year_plan',
    year: 2021,
    text: `指标 单位 2020年 “十四五”规划目标 属性
2025年 年均
地区生产总值 亿元 620 860 6.8 预期性
森林覆盖率 % 38.2 39 - 约束性`,
    rows: [
      '地区生产总值 level 620亿元 actual 2020',
      '地区生产总值 level 860亿元 target 2025 ?',
      '地区生产总值 avg_growth 6.8% target 2021/2025 ?',
      '森林覆盖率 level 38.2% actual 2020',
      '森林覆盖率 level 39% target 2025 !',
    ],
  },
  {
    layout: 'by spaces: names in two words, numbers before names without Chinese',
    kind: 'five_year_plan',
    year: 2021,
    text: `序号 指标 属性 2020年 2025年
1 全员 劳动生产率（万元） 预期性 11 15
2 PM2.5 约束性 40 35`,
    rows: [
      '全员劳动生产率 level 11万元 actual 2020',
      '全员劳动生产率 level 15万元 target 2025 ?',
      'PM2.5 level 40 actual 2020',
      'PM2.5 level 35 target 2025 !',
    ],
  },
];
