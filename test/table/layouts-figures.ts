/** Invented tables: what the figures measure, in which unit and with which sign. */
import type { Layout } from './layouts.js';
import { tabbed } from './read.js';

export const figureLayouts: readonly Layout[] = [
  {
    layout: 'two plans in one heading',
    kind: 'five_year_plan',
    year: 2021,
    text: tabbed(`指标|单位|“十三五”实际|“十四五”目标|年均增长（%）
地区生产总值|亿元|398|558|7
城镇新增就业|万人|15|16|`),
    rows: [
      '地区生产总值 level 398亿元 actual 2020',
      '地区生产总值 level 558亿元 target 2025',
      '地区生产总值 avg_growth 7% target 2021/2025',
      '城镇新增就业 level 15万人 actual 2020',
      '城镇新增就业 level 16万人 target 2025',
    ],
  },
  {
    layout: 'two plans, other report',
    kind: 'other',
    year: null,
    text: tabbed(`指标|单位|“十三五”末|“十四五”末
粮食产量|万吨|82|85`),
    rows: ['粮食产量 level 82万吨 actual 2020', '粮食产量 level 85万吨 target 2025'],
  },
  {
    layout: 'flows in all years',
    kind: 'five_year_plan',
    year: 2021,
    text: tabbed(`指标|单位|2020年|2025年|五年累计|属性
城镇新增就业|万人|3.2|3|15|预期性
常住人口城镇化率|%|58.2|63|4.8|预期性
森林蓄积量|万立方米|1520|1680|[160]|约束性`),
    rows: [
      '城镇新增就业 level 3.2万人 actual 2020',
      '城镇新增就业 level 3万人 target 2025 ?',
      '城镇新增就业 level 15万人 target 2021/2025 ?',
      '常住人口城镇化率 level 58.2% actual 2020',
      '常住人口城镇化率 level 63% target 2025 ?',
      '常住人口城镇化率 change 4.8个百分点 target 2021/2025 ?',
      '森林蓄积量 level 1520万立方米 actual 2020',
      '森林蓄积量 level 1680万立方米 target 2025 !',
      '森林蓄积量 change 160万立方米 target 2021/2025 !',
    ],
  },
  {
    layout: 'units',
    kind: 'communique',
    year: 2023,
    text: tabbed(`指标|单位|绝对量|增长
地区生产总值|亿元、%|845.3|6.1
机动车保有量|辆|12.4万|3.2‰
旅游收入|亿元|120|1.2倍
商品房销售面积|万平方米|56|12
在校学生|人|1.2万|
民用汽车|万辆|12.4万|`),
    rows: [
      '地区生产总值 level 845.3亿元 actual 2023',
      '地区生产总值 growth 6.1% actual 2023',
      '机动车保有量 level 12.4万辆 actual 2023',
      '机动车保有量 growth 3.2‰ actual 2023',
      '旅游收入 level 120亿元 actual 2023',
      '旅游收入 growth 1.2倍 actual 2023',
      '商品房销售面积 level 56万平方米 actual 2023',
      '商品房销售面积 growth 12% actual 2023',
      '在校学生 level 1.2万人 actual 2023',
      '民用汽车 level 12.4万辆 actual 2023',
    ],
  },
  {
    layout: 'shares in columns',
    kind: 'communique',
    year: 2023,
    text: tabbed(`指标|总量（亿元）|占比|增长
第一产业增加值|96.7|11.4|4
第二产业增加值|310.5|36.7|-1.2`),
    rows: [
      '第一产业增加值 level 96.7亿元 actual 2023',
      '第一产业增加值占比 level 11.4% actual 2023',
      '第一产业增加值 growth 4% actual 2023',
      '第二产业增加值 level 310.5亿元 actual 2023',
      '第二产业增加值占比 level 36.7% actual 2023',
      '第二产业增加值 growth -1.2% actual 2023',
    ],
  },
  {
    layout: 'changes in points',
    kind: 'communique',
    year: 2023,
    text: tabbed(`指标|2023年|比上年增减（百分点）
城镇调查失业率（%）|5.2|-0.3
常住人口城镇化率（%）|63.1|0.8`),
    rows: [
      '城镇调查失业率 level 5.2% actual 2023',
      '城镇调查失业率 change -0.3个百分点 actual 2023',
      '常住人口城镇化率 level 63.1% actual 2023',
      '常住人口城镇化率 change 0.8个百分点 actual 2023',
    ],
  },
  {
    layout: 'growth in the cell without a mark',
    kind: 'communique',
    year: 2023,
    text: tabbed(`指标|单位|绝对量
地区生产总值|亿元|845.3（+6.1）
接待游客|万人次|120（-3.2）
出口|万美元|36（增长5‰）`),
    rows: [
      '地区生产总值 level 845.3亿元 actual 2023',
      '地区生产总值 growth 6.1% actual 2023',
      '接待游客 level 120万人次 actual 2023',
      '接待游客 growth -3.2% actual 2023',
      '出口 level 36万美元 actual 2023',
      '出口 growth 5‰ actual 2023',
    ],
  },
  {
    layout: 'words in cells with relations',
    kind: 'five_year_plan',
    year: 2021,
    text: tabbed(`指标|单位|2025年|属性
居民人均可支配收入增长|%|快于经济增速|预期性
单位生产总值能耗降低|%|不低于全省平均|约束性
城镇调查失业率|%|不高于全国平均水平|预期性
居民消费价格涨幅|%|低于全国平均水平|预期性
财政收入增长|%|与GDP增长相适应|预期性
环境质量|—|持续改善|预期性
R&D经费投入增长|%|高于上年|预期性`),
    rows: [
      '居民人均可支配收入 qualitative 快于经济增速 target 2025 ?',
      '单位生产总值能耗 qualitative 不低于全省平均 target 2025 !',
      '城镇调查失业率 qualitative 不高于全国平均水平 target 2025 ?',
      '居民消费价格 qualitative 低于全国平均水平 target 2025 ?',
      '财政收入 qualitative 与GDP增长相适应 target 2025 ?',
      '环境质量 qualitative 持续改善 target 2025 ?',
      'R&D经费投入 qualitative 高于上年 target 2025 ?',
    ],
  },
  {
    layout: 'falls and rises',
    kind: 'five_year_plan',
    year: 2021,
    text: tabbed(`指标|单位|2020年|2025年|年均|累计
单位地区生产总值能耗|吨标准煤/万元|0.52|0.45|下降2.8%|
单位生产总值用水量下降|%|||3|[15]
耕地保有量|万亩|186|185||[提高2]
居民收入|元|30000|42000|提高7%|
人均预期寿命|岁|77.1|78.5|提高0.3|
学位|个|||年均0.6万|`),
    rows: [
      '单位地区生产总值能耗 level 0.52吨标准煤/万元 actual 2020',
      '单位地区生产总值能耗 level 0.45吨标准煤/万元 target 2025',
      '单位地区生产总值能耗 avg_growth -2.8% target 2021/2025',
      '单位生产总值用水量 avg_growth -3% target 2021/2025',
      '单位生产总值用水量 growth -15% target 2021/2025',
      '耕地保有量 level 186万亩 actual 2020',
      '耕地保有量 level 185万亩 target 2025',
      '耕地保有量 change -2万亩 target 2021/2025',
      '居民收入 level 30000元 actual 2020',
      '居民收入 level 42000元 target 2025',
      '居民收入 avg_growth 7% target 2021/2025',
      '人均预期寿命 level 77.1岁 actual 2020',
      '人均预期寿命 level 78.5岁 target 2025',
      '人均预期寿命 change 0.3岁 target 2021/2025',
      '学位 avg_level 0.6万个 target 2021/2025',
    ],
  },
  {
    layout: 'goals at most beside rates',
    kind: 'five_year_plan',
    year: 2021,
    text: tabbed(`指标|2020年|2025年|年均/累计|属性
城镇调查失业率（%）|5.4|—|<5.6|预期性
城镇登记失业率（%）|3.1|4|4.5|预期性
公积金（亿元）|30||≥5|预期性
财政收入增长（%）|3||≥5|预期性
劳动生产率（万元）|3||≥5%|预期性`),
    rows: [
      '城镇调查失业率 level 5.4% actual 2020',
      '城镇调查失业率 level <=5.6% target 2021/2025 ?',
      '城镇登记失业率 level 3.1% actual 2020',
      '城镇登记失业率 level 4% target 2025 ?',
      '城镇登记失业率 avg_growth 4.5% target 2021/2025 ?',
      '公积金 level 30亿元 actual 2020',
      '公积金 avg_growth >=5% target 2021/2025 ?',
      '财政收入 growth 3% actual 2020',
      '财政收入 avg_growth >=5% target 2021/2025 ?',
      '劳动生产率 level 3万元 actual 2020',
      '劳动生产率 avg_growth >=5% target 2021/2025 ?',
    ],
  },
  {
    layout: 'ranges of falls',
    kind: 'plan_report',
    year: 2024,
    text: tabbed(`指标|单位|2023年|2024年目标
单位生产总值能耗降低|%|2.1|2—3
万元工业增加值用水量下降|%|4|与全省持平`),
    rows: [
      '单位生产总值能耗 growth -2.1% actual 2023',
      '单位生产总值能耗 growth -3..-2% target 2024',
      '万元工业增加值用水量 growth -4% actual 2023',
    ],
  },
  {
    layout: 'yearly averages in the name',
    kind: 'five_year_plan',
    year: 2021,
    text: tabbed(`指标|单位|2020年|2025年|属性
地区生产总值年均增长|%|—|7|预期性
PM2.5年均浓度|微克/立方米|40|35|约束性
改造老旧小区（五年累计）|个|—|120|预期性
造林面积五年累计增长|%|—|12|预期性
年均降雨量|毫米|800|810|预期性
住房建设（年均）|套|3000|3100|预期性`),
    rows: [
      '地区生产总值 avg_growth 7% target 2021/2025 ?',
      'PM2.5年均浓度 level 40微克/立方米 actual 2020',
      'PM2.5年均浓度 level 35微克/立方米 target 2025 !',
      '改造老旧小区 level 120个 target 2021/2025 ?',
      '造林面积 growth 12% target 2021/2025 ?',
      '年均降雨量 level 800毫米 actual 2020',
      '年均降雨量 level 810毫米 target 2025 ?',
      '住房建设 avg_level 3000套 actual 2020',
      '住房建设 avg_level 3100套 target 2025 ?',
    ],
  },
];
