import type { Layout } from './layouts.js';

/** Invented tables as copies from web pages leave them: each cell on a line of its own. */
export const stackedLayouts: readonly Layout[] = [
  {
    layout: 'one cell a line, each closed by a bar',
    kind: 'five_year_plan',
    year: 2021,
    text: `表1：“十三五”主要目标完成情况
指 标 |
2015年 完成 |
2020年 完成 |
“十三五”年均增长（%） |
指标属性 |
|
一、经济发展 |
|||||
地区生产总值（亿元） |
212.4 |
318.6 |
8.4 |
预期性 |
|
服务业增加值占地区生产总值比重（%） |
38.2 |
44.7 |
提高6.5个百分点 |
预期性 |
|
二、绿色发展 |
|||||
森林覆盖率（%） |
36.1 |
40.2 |
/ |
约束性 |`,
    rows: [
      '地区生产总值 level 212.4亿元 actual 2015',
      '地区生产总值 level 318.6亿元 actual 2020',
      '地区生产总值 avg_growth 8.4% actual 2016/2020',
      '服务业增加值占地区生产总值比重 level 38.2% actual 2015',
      '服务业增加值占地区生产总值比重 level 44.7% actual 2020',
      '服务业增加值占地区生产总值比重 change 6.5个百分点 actual 2016/2020',
      '森林覆盖率 level 36.1% actual 2015',
      '森林覆盖率 level 40.2% actual 2020',
    ],
  },
  {
    layout: 'one cell a line, lines of bars between them',
    kind: 'communique',
    year: 2022,
    text: `2022年全县生产总值及其增长速度
|
单位：亿元
|
指 标
|
绝对数
|
比上年增长%
|
生产总值
|
186.3
|
6.2
|
第一产业
|
21.5
|
3.9
|
住宿和餐饮业
|
3.8
|
-1.4
|`,
    rows: [
      '生产总值 level 186.3亿元 actual 2022',
      '生产总值 growth 6.2% actual 2022',
      '第一产业增加值 level 21.5亿元 actual 2022',
      '第一产业增加值 growth 3.9% actual 2022',
      '住宿和餐饮业增加值 level 3.8亿元 actual 2022',
      '住宿和餐饮业增加值 growth -1.4% actual 2022',
    ],
  },
  {
    layout: 'one cell a line with blank lines between, categories, estimates, percent of amounts',
    kind: 'plan_report',
    year: 2019,
    text: `表1：2018年全县主要目标完成情况

指标

类型

指标名称

目标

全年实绩

规模

地区生产总值

7.5%左右

预计7.2 %左右

一般公共预算收入

8%

11.6%

外贸出口总额

与全省同步

预计占比1.2‰

动力

民间投资

10%以上

预计-3%左右

货物进出口

5%

6.1%

工业投资项目开工率

达到60%

85.7%`,
    rows: [
      '地区生产总值 growth ~7.5% target 2018',
      '地区生产总值 growth ~7.2% estimate 2018',
      '一般公共预算收入 growth 8% target 2018',
      '一般公共预算收入 growth 11.6% actual 2018',
      '外贸出口总额 qualitative 与全省同步 target 2018',
      '民间投资 growth >=10% target 2018',
      '民间投资 growth ~-3% estimate 2018',
      '货物进出口 growth 5% target 2018',
      '货物进出口 growth 6.1% actual 2018',
      '工业投资项目开工率 level 60% target 2018',
      '工业投资项目开工率 level 85.7% actual 2018',
    ],
  },
  {
    layout: 'shares of amounts are no growth',
    kind: 'communique',
    year: 2020,
    text: `2020年三次产业构成
指标\t单位\t2019年\t2020年
第一产业增加值\t%\t9.8\t9.4
第二产业增加值\t%\t44.1\t43.7`,
    rows: [
      '第一产业增加值 level 9.8% actual 2019',
      '第一产业增加值 level 9.4% actual 2020',
      '第二产业增加值 level 44.1% actual 2019',
      '第二产业增加值 level 43.7% actual 2020',
    ],
  },
  {
    layout: 'one cell a line: numbers with marks, a slash, a group',
    kind: 'five_year_plan',
    year: 2021,
    text: `序号
指标
单位
2020年
2025年
属性
一、经济发展
1.
地区生产总值
亿元
620
860
预期性
2、
城乡居民收入比
—
2.3:1
2.1:1
预期性
二、民生
3
人均预期寿命
岁
77.1
>78
预期性`,
    rows: [
      '地区生产总值 level 620亿元 actual 2020',
      '地区生产总值 level 860亿元 target 2025 ?',
      '城乡居民收入比 level 2.3:1 actual 2020',
      '城乡居民收入比 level 2.1:1 target 2025 ?',
      '人均预期寿命 level 77.1岁 actual 2020',
      '人均预期寿命 level >=78岁 target 2025 ?',
    ],
  },
  {
    layout: 'one cell a line: names over two lines, no attribute',
    kind: 'communique',
    year: 2022,
    text: `指标
单位
2021年
2022年
每千人口拥有三岁以下
婴幼儿托位数
个
1.2
2.5
森林覆盖率
%
38.2
39`,
    rows: [
      '每千人口拥有三岁以下婴幼儿托位数 level 1.2个 actual 2021',
      '每千人口拥有三岁以下婴幼儿托位数 level 2.5个 actual 2022',
      '森林覆盖率 level 38.2% actual 2021',
      '森林覆盖率 level 39% actual 2022',
    ],
  },
  {
    layout: 'one cell a line: a figure is lacking',
    kind: 'communique',
    year: 2022,
    text: `指标
单位
2021年
2022年
粮食产量
万吨
82.4
油料产量
万吨
3.1
3.2
蔬菜产量
万吨
120
121.8
以上数据为初步统计数。
牛奶产量
万吨
17
18`,
    rows: [
      '油料产量 level 3.1万吨 actual 2021',
      '油料产量 level 3.2万吨 actual 2022',
      '蔬菜产量 level 120万吨 actual 2021',
      '蔬菜产量 level 121.8万吨 actual 2022',
    ],
  },
  {
    layout: 'one cell a line: a slash for a figure, no column of units',
    kind: 'five_year_plan',
    year: 2021,
    text: `指标
2020年
2025年
属性
地区生产总值（亿元）
/
860
预期性
森林覆盖率（%）
38.2
39
约束性`,
    rows: ['地区生产总值 level 860亿元 target 2025 ?', '森林覆盖率 level 38.2% actual 2020', '森林覆盖率 level 39% target 2025 !'],
  },
  {
    layout: 'one cell a line: the unit over it closed by a bar',
    kind: 'communique',
    year: 2022,
    text: `2022年主要产品产量
单位：万吨 |
指标 |
产量 |
增长（%） |
水泥 |
412.6 |
-3.5 |
生铁 |
120.4 |
2.1 |`,
    rows: [
      '水泥产量 level 412.6万吨 actual 2022',
      '水泥产量 growth -3.5% actual 2022',
      '生铁产量 level 120.4万吨 actual 2022',
      '生铁产量 growth 2.1% actual 2022',
    ],
  },
  {
    layout: 'results of the first half of the year beside the goals',
    kind: 'plan_report',
    year: 2021,
    text: `2021年上半年云泽市主要目标完成情况
指标名称 | 年度目标 | 上半年完成 |
1.社会消费品零售总额 | 5% | 26.4% |
2.规模以上工业总产值（区属） | 8%以上 | 11.7% |`,
    rows: [
      '社会消费品零售总额 growth 5% target 2021',
      '社会消费品零售总额 growth 26.4% actual 2021',
      '规模以上工业总产值(区属) growth >=8% target 2021',
      '规模以上工业总产值(区属) growth 11.7% actual 2021',
    ],
  },
  {
    layout: 'a heading over two, whose line was pushed to the left',
    kind: 'plan_report',
    year: 2023,
    text: `2023年上半年云泽市主要目标完成情况
指标名称 | 年度目标 | 上半年完成情况 | |
绝对值 | 增幅 | |
1.社会消费品零售总额 | 6% | 795.2亿元 | 14.1% |
2.一般公共预算收入 | 6%以上 | 144.2亿元 | 25.7% |
3.城镇登记失业人数 | 5600人以内 | 5457人 | |`,
    rows: [
      '社会消费品零售总额 growth 6% target 2023',
      '社会消费品零售总额 level 795.2亿元 actual 2023',
      '社会消费品零售总额 growth 14.1% actual 2023',
      '一般公共预算收入 growth >=6% target 2023',
      '一般公共预算收入 level 144.2亿元 actual 2023',
      '一般公共预算收入 growth 25.7% actual 2023',
      '城镇登记失业人数 level <=5600人 target 2023',
      '城镇登记失业人数 level 5457人 actual 2023',
    ],
  },
  {
    layout: 'two lines of headings over as many columns as the first has',
    kind: 'plan_report',
    year: 2023,
    text: `2023年云泽市主要目标
指标名称 | 2023年目标 | 2022年实绩
绝对值 | 增幅
1.社会消费品零售总额 | 6% | 795.2亿元`,
    rows: ['社会消费品零售总额 growth 6% target 2023', '社会消费品零售总额 level 795.2亿元 actual 2022'],
  },
];
