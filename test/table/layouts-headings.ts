/** Invented tables: headings, rows that go on with the one above, parts of a whole. */
import type { Layout } from './layouts.js';
import { tabbed } from './read.js';

export const headingLayouts: readonly Layout[] = [
  {
    layout: 'rates without a unit, falls without one',
    kind: 'plan_report',
    year: 2024,
    text: tabbed(`指标|2023年|2024年目标
地区生产总值增速|5.8|6
PM2.5下降|3.1|2
城镇登记失业率|3.1|4以内`),
    rows: [
      '地区生产总值 growth 5.8% actual 2023',
      '地区生产总值 growth 6% target 2024',
      'PM2.5 change -3.1 actual 2023',
      'PM2.5 change -2 target 2024',
      '城镇登记失业率 level 3.1 actual 2023',
      '城镇登记失业率 level <=4 target 2024',
    ],
  },
  {
    layout: 'changes of the year in per cent',
    kind: 'communique',
    year: 2023,
    text: tabbed(`指标|年末数（亿元）|比年初增减额
金融机构存款余额|1862.5|8.4%
金融机构贷款余额|1430.2|-12.5`),
    rows: [
      '金融机构存款余额 level 1862.5亿元 actual 2023',
      '金融机构存款余额 growth 8.4% actual 2023',
      '金融机构贷款余额 level 1430.2亿元 actual 2023',
      '金融机构贷款余额 change -12.5亿元 actual 2023',
    ],
  },
  {
    layout: 'kept above and below in all years, sums in brackets',
    kind: 'five_year_plan',
    year: 2021,
    text: tabbed(`指标|单位|2020年|2025年|年均/累计
空气质量优良天数比率|%|88|—|≥90
地表水优良比例|%|86|—|≥90%
新增高标准农田|万亩|—|[60]|—
高标准农田面积|万亩|150|200|[50]
研发经费投入|亿元|—|—|10
居民收入年均增加|元|2100|2500|—
全社会固定资产投资|亿元|—|—|年均增长7%`),
    rows: [
      '空气质量优良天数比率 level 88% actual 2020',
      '空气质量优良天数比率 level >=90% target 2021/2025',
      '地表水优良比例 level 86% actual 2020',
      '地表水优良比例 level >=90% target 2021/2025',
      '新增高标准农田 level 60万亩 target 2021/2025',
      '高标准农田面积 level 150万亩 actual 2020',
      '高标准农田面积 level 200万亩 target 2025',
      '高标准农田面积 change 50万亩 target 2021/2025',
      '研发经费投入 avg_level 10亿元 target 2021/2025',
      '居民收入 change 2100元 actual 2020',
      '居民收入 change 2500元 target 2025',
      '全社会固定资产投资 avg_growth 7% target 2021/2025',
    ],
  },
  {
    layout: 'columns of one plan, years before its first',
    kind: 'five_year_plan',
    year: 2021,
    text: tabbed(`指标|单位|2015年|2020年|十三五年均增速|2025年目标
地区生产总值|亿元|398|558|7|780
粮食产量|万吨|80|82|0.5|85`),
    rows: [
      '地区生产总值 level 398亿元 actual 2015',
      '地区生产总值 level 558亿元 actual 2020',
      '地区生产总值 avg_growth 7% actual 2016/2020',
      '地区生产总值 level 780亿元 target 2025',
      '粮食产量 level 80万吨 actual 2015',
      '粮食产量 level 82万吨 actual 2020',
      '粮食产量 avg_growth 0.5% actual 2016/2020',
      '粮食产量 level 85万吨 target 2025',
    ],
  },
  {
    layout: 'a title of several years over months',
    kind: 'communique',
    year: 2024,
    text: tabbed(`2023—2024年主要产品产量
指标|单位|产量
水泥|万吨|412.6`),
    rows: ['水泥产量 level 412.6万吨 actual 2024'],
  },
  {
    layout: 'a title with a year that is no year',
    kind: 'communique',
    year: 2024,
    text: tabbed(`2050指标情况
指标|单位|产量
水泥|万吨|412.6`),
    rows: ['水泥产量 level 412.6万吨 actual 2024'],
  },
  {
    layout: 'more than three lines over the heading',
    kind: 'communique',
    year: 2023,
    text: tabbed(`云泽市统计局||
二〇二四年一月||
印发范围：各县||
单位：万吨||
说明如下||
指标|产量|增长
水泥|412.6|3.1%`),
    rows: ['水泥产量 level 412.6万吨 actual 2023', '水泥产量 growth 3.1% actual 2023'],
  },
  {
    layout: 'headings of one part under those of another',
    kind: 'communique',
    year: 2023,
    text: tabbed(`指标|绝对量（亿元）|增长（%）
地区生产总值|845.3|6.1
指标|绝对量（万人）|增长（%）
常住人口|215.6|-0.4`),
    rows: [
      '地区生产总值 level 845.3亿元 actual 2023',
      '地区生产总值 growth 6.1% actual 2023',
      '常住人口 level 215.6万人 actual 2023',
      '常住人口 growth -0.4% actual 2023',
    ],
  },
  {
    layout: 'a heading whose words are the names',
    kind: 'communique',
    year: 2023,
    text: tabbed(`类别|2022年|2023年
粮食产量（万吨）|82.4|83
油料产量（万吨）|3.7|3.9`),
    rows: [
      '粮食产量 level 82.4万吨 actual 2022',
      '粮食产量 level 83万吨 actual 2023',
      '油料产量 level 3.7万吨 actual 2022',
      '油料产量 level 3.9万吨 actual 2023',
    ],
  },
  {
    layout: 'blank over the names, one column',
    kind: 'communique',
    year: 2023,
    text: tabbed(`|2023年
粮食产量（万吨）|83
油料产量（万吨）|3.9`),
    rows: [],
  },
  {
    layout: 'two columns that say the same',
    kind: 'communique',
    year: 2023,
    text: tabbed(`指标|城区|农村|城区|农村
|2023年|2023年|2023年|2023年
用水量（万吨）|1|2|3|4`),
    rows: [],
  },
  {
    layout: 'ranks and notes left out',
    kind: 'communique',
    year: 2023,
    text: tabbed(`指标|2023年|增速排名|备注
粮食产量（万吨）|83|3|快报
油料产量（万吨）|3.9|5|快报`),
    rows: ['粮食产量 level 83万吨 actual 2023', '油料产量 level 3.9万吨 actual 2023'],
  },
  {
    layout: 'rows of growth and of shares under rows of amounts',
    kind: 'communique',
    year: 2023,
    text: tabbed(`指标|2022年|2023年
进出口总额（亿元）|11.9|12.6
增长（%）|-5.6|5.9
占全省比重（%）|3.1|3.3`),
    rows: [
      '进出口总额 level 11.9亿元 actual 2022',
      '进出口总额 level 12.6亿元 actual 2023',
      '进出口总额 growth -5.6% actual 2022',
      '进出口总额 growth 5.9% actual 2023',
      '进出口总额占全省比重 level 3.1% actual 2022',
      '进出口总额占全省比重 level 3.3% actual 2023',
    ],
  },
  {
    layout: 'of a whole and its parts',
    kind: 'communique',
    year: 2023,
    text: tabbed(`指标|单位|2023年|增长（%）
地区生产总值|亿元|845.3|6.1
第一产业|亿元|96.7|4
建筑业增加值|亿元|51|3
批发和零售业|亿元|60|5
就业|万人|120|1
常住人口|万人|215.6|-0.4
其中：城镇|万人|144.7|1
乡村|万人|70.9|-3
旅客运输量|万人|320|5
其中：公路|万人|280|4
铁路|万人|40|9
农机总动力|万千瓦|310|2
全体居民人均可支配收入|元|36120|5.9
其中：农村居民|元|21830|7.2
其中：工资性收入|元|12000|5`),
    rows: [
      '地区生产总值 level 845.3亿元 actual 2023',
      '地区生产总值 growth 6.1% actual 2023',
      '第一产业增加值 level 96.7亿元 actual 2023',
      '第一产业增加值 growth 4% actual 2023',
      '建筑业增加值 level 51亿元 actual 2023',
      '建筑业增加值 growth 3% actual 2023',
      '批发和零售业增加值 level 60亿元 actual 2023',
      '批发和零售业增加值 growth 5% actual 2023',
      '就业 level 120万人 actual 2023',
      '就业 growth 1% actual 2023',
      '常住人口 level 215.6万人 actual 2023',
      '常住人口 growth -0.4% actual 2023',
      '城镇人口 level 144.7万人 actual 2023',
      '城镇人口 growth 1% actual 2023',
      '乡村人口 level 70.9万人 actual 2023',
      '乡村人口 growth -3% actual 2023',
      '旅客运输量 level 320万人 actual 2023',
      '旅客运输量 growth 5% actual 2023',
      '公路旅客运输量 level 280万人 actual 2023',
      '公路旅客运输量 growth 4% actual 2023',
      '铁路旅客运输量 level 40万人 actual 2023',
      '铁路旅客运输量 growth 9% actual 2023',
      '农机总动力 level 310万千瓦 actual 2023',
      '农机总动力 growth 2% actual 2023',
      '全体居民人均可支配收入 level 36120元 actual 2023',
      '全体居民人均可支配收入 growth 5.9% actual 2023',
      '农村居民人均可支配收入 level 21830元 actual 2023',
      '农村居民人均可支配收入 growth 7.2% actual 2023',
      '工资性收入 level 12000元 actual 2023',
      '工资性收入 growth 5% actual 2023',
    ],
  },
];
