/** Invented tables: of which time the figures are, and whether results or aims. */
import type { Layout } from './layouts.js';
import { tabbed } from './read.js';

export const timeLayouts: readonly Layout[] = [
  {
    layout: "a month's bulletin: by months, the year before, changes since its beginning",
    kind: 'other',
    year: 2023,
    text: tabbed(`云泽市2023年11月主要经济指标
指标|单位|1-11月|同比增长（%）|上年同期|11月末|比年初增加额
规模以上工业增加值|亿元|312.4|6.3|293.9||
金融机构存款余额|亿元||||1862.5|143.7
社会用电量|亿千瓦时|45.6|-2.1|46.6||`),
    rows: [
      '规模以上工业增加值 level 312.4亿元 actual 2023-01/2023-11',
      '规模以上工业增加值 growth 6.3% actual 2023-01/2023-11',
      '规模以上工业增加值 level 293.9亿元 actual 2022-01/2022-11',
      '金融机构存款余额 level 1862.5亿元 actual 2023-11',
      '金融机构存款余额 change 143.7亿元 actual 2023-11',
      '社会用电量 level 45.6亿千瓦时 actual 2023-01/2023-11',
      '社会用电量 growth -2.1% actual 2023-01/2023-11',
      '社会用电量 level 46.6亿千瓦时 actual 2022-01/2022-11',
    ],
  },
  {
    layout: 'the whole year in months, months of last year',
    kind: 'communique',
    year: 2023,
    text: tabbed(`指标|单位|1-12月|去年|12月末|增减（百分点）
一般公共预算收入|亿元|57.3|54.1||
居民消费价格指数|%|100.4|101.9||-1.5
产品销售率|%|97.2|96.8||0.4`),
    rows: [],
  },
  {
    layout: 'a budget and what was done of it',
    kind: 'budget_report',
    year: 2024,
    text: tabbed(`2024年预算草案附表
项目|单位|2023年预算数|2023年执行数|占年初预算比重（%）|比上年增长（%）|2024年预算数
一般公共预算收入|亿元|56|57.3|102.3|6.1|60
一般公共预算支出|亿元|210|205.2|97.7|-1.3|215`),
    rows: [
      '一般公共预算收入 level 56亿元 target 2023',
      '一般公共预算收入 level 57.3亿元 actual 2023',
      '一般公共预算收入 completion 102.3% actual 2023',
      '一般公共预算收入 growth 6.1% actual 2023',
      '一般公共预算收入 level 60亿元 target 2024',
      '一般公共预算支出 level 210亿元 target 2023',
      '一般公共预算支出 level 205.2亿元 actual 2023',
      '一般公共预算支出 completion 97.7% actual 2023',
      '一般公共预算支出 growth -1.3% actual 2023',
      '一般公共预算支出 level 215亿元 target 2024',
    ],
  },
  {
    layout: 'a plan of last year, no years named',
    kind: 'plan_report',
    year: 2024,
    text: tabbed(`指标|单位|上年完成|上年计划|本年计划|完成计划%
一般公共预算收入|亿元|57.3|56|60|102.3
固定资产投资增长|%|7.1|8|7|`),
    rows: [
      '一般公共预算收入 level 57.3亿元 actual 2023',
      '一般公共预算收入 level 56亿元 target 2023',
      '一般公共预算收入 level 60亿元 target 2024',
      '一般公共预算收入 completion 102.3% actual 2023',
      '固定资产投资 growth 7.1% actual 2023',
      '固定资产投资 growth 8% target 2023',
      '固定资产投资 growth 7% target 2024',
    ],
  },
  {
    layout: "a work report's annex",
    kind: 'work_report',
    year: 2024,
    text: tabbed(`指标|单位|上年实际|预期目标
地区生产总值增长|%|5.8|6左右
城镇新增就业|万人|3.2|3以上`),
    rows: [
      '地区生产总值 growth 5.8% actual 2023',
      '地区生产总值 growth ~6% target 2024',
      '城镇新增就业 level 3.2万人 actual 2023',
      '城镇新增就业 level >=3万人 target 2024',
    ],
  },
  {
    layout: 'an annex of one that looks back',
    kind: 'other',
    year: 2023,
    text: tabbed(`指标|单位|完成|增长
粮食产量|万吨|82.4|1.5%
造林面积|万亩|6.2|-3%`),
    rows: [
      '粮食产量 level 82.4万吨 actual 2023',
      '粮食产量 growth 1.5% actual 2023',
      '造林面积 level 6.2万亩 actual 2023',
      '造林面积 growth -3% actual 2023',
    ],
  },
  {
    layout: 'no year anywhere',
    kind: 'other',
    year: null,
    text: tabbed(`指标|单位|上年|1-6月|完成|目标
粮食产量|万吨|80.1|40.2|82.4|85`),
    rows: [
      '粮食产量 level 80.1万吨 actual -',
      '粮食产量 level 40.2万吨 actual -',
      '粮食产量 level 82.4万吨 actual -',
      '粮食产量 level 85万吨 target -',
    ],
  },
  {
    layout: 'year in title',
    kind: 'communique',
    year: 2023,
    text: tabbed(`2022年主要产品产量
指标|单位|产量|上年|增长
水泥|万吨|412.6|400.2|3.1%
发电量|亿千瓦时|96.9|90.3|7.3%`),
    rows: [
      '水泥产量 level 412.6万吨 actual 2022',
      '水泥产量 level 400.2万吨 actual 2021',
      '水泥产量 growth 3.1% actual 2022',
      '发电量 level 96.9亿千瓦时 actual 2022',
      '发电量 level 90.3亿千瓦时 actual 2021',
      '发电量 growth 7.3% actual 2022',
    ],
  },
  {
    layout: 'a plan named by column only',
    kind: 'other',
    year: null,
    text: tabbed(`指标|单位|十四五期末目标|年均增长
粮食产量|万吨|85|1.2%
研发投入|亿元|60|10%`),
    rows: [
      '粮食产量 level 85万吨 target 2025',
      '粮食产量 avg_growth 1.2% target 2021/2025',
      '研发投入 level 60亿元 target 2025',
      '研发投入 avg_growth 10% target 2021/2025',
    ],
  },
  {
    layout: 'averages between years',
    kind: 'other',
    year: null,
    text: tabbed(`指标|单位|2015年|2020年|年均增长（%）
地区生产总值|亿元|398|558|7
粮食产量|万吨|80|85|1.2`),
    rows: [
      '地区生产总值 level 398亿元 actual 2015',
      '地区生产总值 level 558亿元 target 2020',
      '地区生产总值 avg_growth 7% target 2016/2020',
      '粮食产量 level 80万吨 actual 2015',
      '粮食产量 level 85万吨 target 2020',
      '粮食产量 avg_growth 1.2% target 2016/2020',
    ],
  },
  {
    layout: 'averages, one year apart',
    kind: 'other',
    year: 2022,
    text: tabbed(`指标|单位|2021年|2022年|年均增长（%）
地区生产总值|亿元|398|428|7`),
    rows: ['地区生产总值 level 398亿元 actual 2021', '地区生产总值 level 428亿元 actual 2022', '地区生产总值 avg_growth 7% actual 2022'],
  },
  {
    layout: 'totals between years',
    kind: 'other',
    year: null,
    text: tabbed(`指标|单位|2015年|2020年|五年累计
新增造林面积|万亩|6|8|35`),
    rows: ['新增造林面积 level 6万亩 actual 2015', '新增造林面积 level 8万亩 target 2020', '新增造林面积 level 35万亩 target 2016/2020'],
  },
  {
    layout: 'years of a work report',
    kind: 'work_report',
    year: 2024,
    text: tabbed(`指标|单位|2023年|2024年
粮食产量|万吨|82.4|85`),
    rows: ['粮食产量 level 82.4万吨 actual 2023', '粮食产量 level 85万吨 target 2024'],
  },
  {
    layout: 'years of a plan report',
    kind: 'plan_report',
    year: 2024,
    text: tabbed(`指标|单位|2023年|2024年
粮食产量|万吨|82.4|85`),
    rows: ['粮食产量 level 82.4万吨 actual 2023', '粮食产量 level 85万吨 target 2024'],
  },
  {
    layout: 'years of another',
    kind: 'communique',
    year: 2024,
    text: tabbed(`指标|单位|2023年|2024年|2025年
粮食产量|万吨|82.4|85|86`),
    rows: ['粮食产量 level 82.4万吨 actual 2023', '粮食产量 level 85万吨 actual 2024', '粮食产量 level 86万吨 target 2025'],
  },
  {
    layout: 'span of plan and earlier years',
    kind: 'five_year_plan',
    year: 2021,
    text: tabbed(`指标|单位|2019年|2020年|2023年|2025年
粮食产量|万吨|80.4|82.4|84|86`),
    rows: [
      '粮食产量 level 80.4万吨 actual 2019',
      '粮食产量 level 82.4万吨 actual 2020',
      '粮食产量 level 84万吨 target 2023',
      '粮食产量 level 86万吨 target 2025',
    ],
  },
  {
    layout: 'five-year plan without a year',
    kind: 'five_year_plan',
    year: null,
    text: tabbed(`指标|单位|基期|目标|年均增长
粮食产量|万吨|82.4|86|1%`),
    rows: ['粮食产量 level 86万吨 target -', '粮食产量 avg_growth 1% target -'],
  },
  {
    layout: "plan's columns without years",
    kind: 'five_year_plan',
    year: 2021,
    text: tabbed(`指标|单位|现状值|目标值|年均增长|累计
粮食产量|万吨|82.4|86|1%|420
水质达标率|%|88|95||
新增就业|人||||50000`),
    rows: [
      '粮食产量 level 82.4万吨 actual 2020',
      '粮食产量 level 86万吨 target 2025',
      '粮食产量 avg_growth 1% target 2021/2025',
      '粮食产量 level 420万吨 target 2025',
      '水质达标率 level 88% actual 2020',
      '水质达标率 level 95% target 2025',
      '新增就业 level 50000人 target 2025',
    ],
  },
  {
    layout: 'a title of several years tells none of its columns',
    kind: 'other',
    year: 2023,
    text: tabbed(`2021—2022年主要产品产量
指标|单位|2021年|2022年|增长
水泥|万吨|400.2|412.6|3.1%`),
    rows: ['水泥 level 400.2万吨 actual 2021', '水泥 level 412.6万吨 actual 2022', '水泥 growth 3.1% actual 2022'],
  },
];
