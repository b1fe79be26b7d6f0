import type { ReportKind } from '../../src/record.js';

export interface Layout {
  readonly layout: string;
  readonly kind: ReportKind;
  readonly year: number | null;
  readonly text: string;
  readonly rows: readonly string[];
}

/** Invented tables in the shapes in which they come. */
export const layouts: readonly Layout[] = [
  {
    layout: 'single spaces, one line a row',
    kind: 'five_year_plan',
    year: 2021,
    text: `云泽市“十四五”经济社会发展主要指标
序号 指标 单位 2020年 2025年 年均增长 属性
1 地区生产总值 亿元 1862.5 2600 7%左右 预期性
2 常住人口城镇化率 % 61.3 67 - 预期性
3 森林覆盖率 % 38.2 >39 - 约束性
各区县要结合实际认真落实。`,
    rows: [
      '地区生产总值 level 1862.5亿元 actual 2020',
      '地区生产总值 level 2600亿元 target 2025 ?',
      '地区生产总值 avg_growth ~7% target 2021/2025 ?',
      '常住人口城镇化率 level 61.3% actual 2020',
      '常住人口城镇化率 level 67% target 2025 ?',
      '森林覆盖率 level 38.2% actual 2020',
      '森林覆盖率 level >=39% target 2025 !',
    ],
  },
  {
    layout: 'single spaces, the category before the first row of each',
    kind: 'five_year_plan',
    year: 2021,
    text: `云泽市“十四五”经济社会发展主要指标
类别 序号 指标 单位 2020年 2025年 年均增速 属性
经济发展 1 地区生产总值 亿元 1862.5 2600 7% 预期性
2 常住人口城镇化率 % 61.3 67 - 预期性
创新驱动 3 每万人口高价值发明专利拥有量 件 3.2 6.5 - 预期性
绿色生态 4 森林覆盖率 % 38.2 39 - 约束性
各区县要结合实际认真落实。`,
    rows: [
      '地区生产总值 level 1862.5亿元 actual 2020',
      '地区生产总值 level 2600亿元 target 2025 ?',
      '地区生产总值 avg_growth 7% target 2021/2025 ?',
      '常住人口城镇化率 level 61.3% actual 2020',
      '常住人口城镇化率 level 67% target 2025 ?',
      '每万人口高价值发明专利拥有量 level 3.2件 actual 2020',
      '每万人口高价值发明专利拥有量 level 6.5件 target 2025 ?',
      '森林覆盖率 level 38.2% actual 2020',
      '森林覆盖率 level 39% target 2025 !',
    ],
  },
  {
    layout: 'tabs, units in the names, a merged category',
    kind: 'five_year_plan',
    year: 2021,
    text: `专栏1 “十四五”时期主要指标
类别\t指标\t2020年\t2025年\t年均/累计\t属性
经济发展\t1.地区生产总值（亿元）\t930\t1300\t6.5%\t预期性
\t2.全员劳动生产率（万元/人）\t12.6\t17\t>6%\t预期性
绿色生态\t3.单位地区生产总值能源消耗降低（%）\t—\t—\t[13.5]\t约束性
\t4.城市空气质量优良天数比率（%）\t88.4\t90以上\t—\t约束性`,
    rows: [
      '地区生产总值 level 930亿元 actual 2020',
      '地区生产总值 level 1300亿元 target 2025 ?',
      '地区生产总值 avg_growth 6.5% target 2021/2025 ?',
      '全员劳动生产率 level 12.6万元/人 actual 2020',
      '全员劳动生产率 level 17万元/人 target 2025 ?',
      '全员劳动生产率 avg_growth >=6% target 2021/2025 ?',
      '单位地区生产总值能源消耗 growth -13.5% target 2021/2025 !',
      '城市空气质量优良天数比率 level 88.4% actual 2020',
      '城市空气质量优良天数比率 level >=90% target 2025 !',
    ],
  },
  {
    layout: 'tortoise-shell brackets, goals in words, a rate to be kept below',
    kind: 'five_year_plan',
    year: 2021,
    text: `类别 指标 2020年 2025年 年均/累计 属性
经济发展
1.全员劳动生产率增长（%） 3.1 — 高于GDP增长 预期性
2.研发经费投入增长（%） — — ＞8、力争高于前五年 预期性
3.城镇调查失业率（%） 5.4 — <5.6 预期性
4.人均预期寿命（岁） 76.9* — 〔1.2〕 预期性
5.单位GDP能源消耗降低（%） — — 〔14〕 约束性`,
    rows: [
      '全员劳动生产率 growth 3.1% actual 2020',
      '全员劳动生产率 qualitative 高于GDP增长 target 2021/2025 ?',
      '研发经费投入 avg_growth >=8% target 2021/2025 ?',
      '城镇调查失业率 level 5.4% actual 2020',
      '城镇调查失业率 level <=5.6% target 2021/2025 ?',
      '人均预期寿命 level 76.9岁 actual 2020',
      '人均预期寿命 change 1.2岁 target 2021/2025 ?',
      '单位GDP能源消耗 growth -14% target 2021/2025 !',
    ],
  },
  {
    layout: 'names broken before the line of their figures',
    kind: 'five_year_plan',
    year: 2021,
    text: `类别 指标 2020年 2025年 年均/累计 属性
经济发展
1.规模以上工业企
业营业收入（亿元） 820 1200 8 预期性
2.常住人口城镇化率（%） 58.2 63 — 预期性
创新驱动
3.每万人口高价值发
明专利拥有量（件） 2.6 5 — 预期性
4.数字经济核心产业
增加值占比（%） 6.2 9 — 预期性`,
    rows: [
      '规模以上工业企业营业收入 level 820亿元 actual 2020',
      '规模以上工业企业营业收入 level 1200亿元 target 2025 ?',
      '规模以上工业企业营业收入 avg_growth 8% target 2021/2025 ?',
      '常住人口城镇化率 level 58.2% actual 2020',
      '常住人口城镇化率 level 63% target 2025 ?',
      '每万人口高价值发明专利拥有量 level 2.6件 actual 2020',
      '每万人口高价值发明专利拥有量 level 5件 target 2025 ?',
      '数字经济核心产业增加值占比 level 6.2% actual 2020',
      '数字经济核心产业增加值占比 level 9% target 2025 ?',
    ],
  },
  {
    layout: 'numbered groups over rows without numbers',
    kind: 'five_year_plan',
    year: 2016,
    text: `指 标 2015年 2020年 年均增速[累计] 属性
经济发展
（1）全员劳动生产率（万元/人） 8.7 >12 >6.6% 预期性
（2）城镇化率
常住人口城镇化率（%） 51.2 57 [5.8] 预期性
户籍人口城镇化率（%） 33.8 41 [7.2]
（3）新增建设用地规模（万亩） — — [<3.3] 约束性
（4）主要污染物排放总量减少（%）
化学需氧量 — — [10] 约束性
氨氮 — — [12]`,
    rows: [
      '全员劳动生产率 level 8.7万元/人 actual 2015',
      '全员劳动生产率 level >=12万元/人 target 2020 ?',
      '全员劳动生产率 avg_growth >=6.6% target 2016/2020 ?',
      '常住人口城镇化率 level 51.2% actual 2015',
      '常住人口城镇化率 level 57% target 2020 ?',
      '常住人口城镇化率 change 5.8个百分点 target 2016/2020 ?',
      '户籍人口城镇化率 level 33.8% actual 2015',
      '户籍人口城镇化率 level 41% target 2020',
      '户籍人口城镇化率 change 7.2个百分点 target 2016/2020',
      '新增建设用地规模 level <=3.3万亩 target 2016/2020 !',
      '化学需氧量排放总量 growth -10% target 2016/2020 !',
      '氨氮排放总量 growth -12% target 2016/2020',
    ],
  },
  {
    layout: 'bars between cells, one before an empty first cell',
    kind: 'five_year_plan',
    year: 2016,
    text: `类别|指标|单位|2015年|2020年
经济发展|地区生产总值|亿元|398|558
|人均地区生产总值|元|39800|52000
社会民生|城乡居民收入比||2.4:1|2.2:1`,
    rows: [
      '地区生产总值 level 398亿元 actual 2015',
      '地区生产总值 level 558亿元 target 2020',
      '人均地区生产总值 level 39800元 actual 2015',
      '人均地区生产总值 level 52000元 target 2020',
      '城乡居民收入比 level 2.4:1 actual 2015',
      '城乡居民收入比 level 2.2:1 target 2020',
    ],
  },
  {
    layout: 'one cell a line, headings broken, numbers beside the names',
    kind: 'five_year_plan',
    year: 2021,
    text: `类
别
指 标
单位
2020 年
2025 年
年均增长
（累计）
指标
属性
1 城区绿地率
%
36.5
40
—
约束性
2 人均预期寿命
岁
77.1
78.5
〔1.4〕
预期性`,
    rows: [
      '城区绿地率 level 36.5% actual 2020',
      '城区绿地率 level 40% target 2025 !',
      '人均预期寿命 level 77.1岁 actual 2020',
      '人均预期寿命 level 78.5岁 target 2025 ?',
      '人均预期寿命 change 1.4岁 target 2021/2025 ?',
    ],
  },
  {
    layout: 'bars as in Markdown',
    kind: 'plan_report',
    year: 2024,
    text: `| 指标 | 单位 | 2023年预计 | 2024年预期目标 |
| --- | :---: | ---: | ---: |
| 地区生产总值增长 | % | 5.8 | 6左右 |
| 城镇新增就业 | 万人 | 3.2 | 3以上 |
| 居民消费价格涨幅 | % | 0.4 | 3左右 |`,
    rows: [
      '地区生产总值 growth 5.8% estimate 2023',
      '地区生产总值 growth ~6% target 2024',
      '城镇新增就业 level 3.2万人 estimate 2023',
      '城镇新增就业 level >=3万人 target 2024',
      '居民消费价格 growth 0.4% estimate 2023',
      '居民消费价格 growth ~3% target 2024',
    ],
  },
  {
    layout: 'one cell a line',
    kind: 'five_year_plan',
    year: 2021,
    text: `序号
指标名称
单位
2020年
2025年
属性
1
粮食综合生产能力
万吨
86.4
>90
约束性
2
每千人口拥有执业（助理）医师数
人
2.9
3.6
预期性
3
人均预期寿命
岁
77.8
79
预期性
第四章 空间布局`,
    rows: [
      '粮食综合生产能力 level 86.4万吨 actual 2020',
      '粮食综合生产能力 level >=90万吨 target 2025 !',
      '每千人口拥有执业(助理)医师数 level 2.9人 actual 2020',
      '每千人口拥有执业(助理)医师数 level 3.6人 target 2025 ?',
      '人均预期寿命 level 77.8岁 actual 2020',
      '人均预期寿命 level 79岁 target 2025 ?',
    ],
  },
  {
    layout: 'cells of a PDF, centred on their row',
    kind: 'five_year_plan',
    year: 2021,
    text: `云泽县“十四五”规划主要指标
序 规划目标
指 标 单位 属性
号
2025年 年均[累计]
1 全县生产总值年均增长率 % 预期性 - 6左右
万元/
2 规上工业亩均税收 预期性 18左右 -
亩
规模以上工业企业研发费用支出占
3 % 预期性 2.6 -
营业收入比例1
4 单位耕地化肥使用量降低 % 约束性 - [8]
老旧管网 公 [供水：五年累计约60
5 约束性 -
改造长度 里 供热：五年累计约35]
6 城镇调查失业率 % 预期性 - <5.5
1 指年主营业务收入两千万元及以上的法人单位，其口径与统计制度一致，按年度核算。`,
    rows: [
      '生产总值 avg_growth ~6% target 2021/2025 ?',
      '规上工业亩均税收 level ~18万元/亩 target 2025 ?',
      '规模以上工业企业研发费用支出占营业收入比例 level 2.6% target 2025 ?',
      '单位耕地化肥使用量 growth -8% target 2021/2025 !',
      '供水老旧管网改造长度 level ~60公里 target 2021/2025 !',
      '供热老旧管网改造长度 level ~35公里 target 2021/2025 !',
      '城镇调查失业率 level <=5.5% target 2021/2025 ?',
    ],
  },
  {
    layout: 'wide gaps, cumulated figures beside levels',
    kind: 'five_year_plan',
    year: 2016,
    text: `　　指标　　　　　　　　　单位　　2015年　　2020年　　年均增速[累计]　　属性
一、经济发展
　　地区生产总值　　　　　亿元　　480.2　　　720　　　　8.5　　　　　　　预期性
　　常住人口城镇化率　　　%　　　 47.5　　　 55　　　　 [7.5]　　　　　　预期性
二、资源环境
　　耕地保有量　　　　　　万亩　　186　　　　185　　　　[-1]　　　　　　 约束性
　　城镇新增就业　　　　　万人　　—　　　　 —　　　　　[>6]　　　　　　预期性
　　万元生产总值用水量下降　%　　 —　　　　 —　　　　　[23]　　　　　　 约束性`,
    rows: [
      '地区生产总值 level 480.2亿元 actual 2015',
      '地区生产总值 level 720亿元 target 2020 ?',
      '地区生产总值 avg_growth 8.5% target 2016/2020 ?',
      '常住人口城镇化率 level 47.5% actual 2015',
      '常住人口城镇化率 level 55% target 2020 ?',
      '常住人口城镇化率 change 7.5个百分点 target 2016/2020 ?',
      '耕地保有量 level 186万亩 actual 2015',
      '耕地保有量 level 185万亩 target 2020 !',
      '耕地保有量 change -1万亩 target 2016/2020 !',
      '城镇新增就业 level >=6万人 target 2016/2020 ?',
      '万元生产总值用水量 growth -23% target 2016/2020 !',
    ],
  },
  {
    layout: 'communiqué: amount and growth, of which',
    kind: 'communique',
    year: 2023,
    text: `表2 2023年主要数据
指标\t绝对量（亿元）\t比上年增长（%）
地区生产总值\t845.3\t6.1
其中：第一产业\t96.7\t4.0
第二产业增加值\t310.5\t-1.2
居民人均可支配收入（元）\t36120\t5.9
其中：城镇\t45210\t5.0
农村\t21830\t7.2`,
    rows: [
      '地区生产总值 level 845.3亿元 actual 2023',
      '地区生产总值 growth 6.1% actual 2023',
      '第一产业增加值 level 96.7亿元 actual 2023',
      '第一产业增加值 growth 4% actual 2023',
      '第二产业增加值 level 310.5亿元 actual 2023',
      '第二产业增加值 growth -1.2% actual 2023',
      '居民人均可支配收入 level 36120元 actual 2023',
      '居民人均可支配收入 growth 5.9% actual 2023',
      '城镇居民人均可支配收入 level 45210元 actual 2023',
      '城镇居民人均可支配收入 growth 5% actual 2023',
      '农村居民人均可支配收入 level 21830元 actual 2023',
      '农村居民人均可支配收入 growth 7.2% actual 2023',
    ],
  },
  {
    layout: 'communiqué by spaces, the unit over the table',
    kind: 'communique',
    year: 2022,
    text: `2022年主要工业产品情况
单位：万吨
指标 绝对数 比上年增长（%）
水泥产量 412.6 -3.5
生铁产量 1,208.4 2.1
注：产量为规模以上工业企业数据。`,
    rows: [
      '水泥产量 level 412.6万吨 actual 2022',
      '水泥产量 growth -3.5% actual 2022',
      '生铁产量 level 1208.4万吨 actual 2022',
      '生铁产量 growth 2.1% actual 2022',
    ],
  },
  {
    layout: 'goals in words and ranges',
    kind: 'five_year_plan',
    year: 2021,
    text: `指标\t单位\t2020年\t2025年\t属性
居民人均可支配收入增长\t%\t4.6\t与经济增长基本同步\t预期性
单位地区生产总值二氧化碳排放降低\t%\t—\t完成国家下达任务\t约束性
地区生产总值增长\t%\t3.1\t5.5-6\t预期性
战略性新兴产业增加值占比\t%\t18\t约25%\t预期性
公众安全感\t%\t98.2\t保持稳定\t预期性`,
    rows: [
      '居民人均可支配收入 growth 4.6% actual 2020',
      '居民人均可支配收入 qualitative 与经济增长基本同步 target 2025 ?',
      '单位地区生产总值二氧化碳排放 qualitative 完成国家下达任务 target 2025 !',
      '地区生产总值 growth 3.1% actual 2020',
      '地区生产总值 growth 5.5..6% target 2025 ?',
      '战略性新兴产业增加值占比 level 18% actual 2020',
      '战略性新兴产业增加值占比 level ~25% target 2025 ?',
      '公众安全感 level 98.2% actual 2020',
      '公众安全感 qualitative 保持稳定 target 2025 ?',
    ],
  },
  {
    layout: 'several years, goals of two of them',
    kind: 'other',
    year: null,
    text: `指标 单位 2020年实际 2023年实际 2025年目标 2030年目标
森林蓄积量 万立方米 1520 1610 1680 1900
湿地保护率 % 48.5 52 55 60`,
    rows: [
      '森林蓄积量 level 1520万立方米 actual 2020',
      '森林蓄积量 level 1610万立方米 actual 2023',
      '森林蓄积量 level 1680万立方米 target 2025',
      '森林蓄积量 level 1900万立方米 target 2030',
      '湿地保护率 level 48.5% actual 2020',
      '湿地保护率 level 52% actual 2023',
      '湿地保护率 level 55% target 2025',
      '湿地保护率 level 60% target 2030',
    ],
  },
  {
    layout: 'a heading in two rows of cells',
    kind: 'five_year_plan',
    year: 2021,
    text: `指标\t单位\t基期\t“十四五”目标\t\t属性
\t\t2020年\t2025年\t年均增长（%）\t
规模以上工业增加值\t亿元\t210\t320\t8.8\t预期性
公路总里程\t公里\t5600\t6100\t\t预期性`,
    rows: [
      '规模以上工业增加值 level 210亿元 actual 2020',
      '规模以上工业增加值 level 320亿元 target 2025 ?',
      '规模以上工业增加值 avg_growth 8.8% target 2021/2025 ?',
      '公路总里程 level 5600公里 actual 2020',
      '公路总里程 level 6100公里 target 2025 ?',
    ],
  },
  {
    layout: 'names that run on under their row, a page number and the heading once more',
    kind: 'five_year_plan',
    year: 2021,
    text: `指标 单位 2020年 2025年 属性
地区生产总值 亿元 1405 1950 预期性
城乡居民基本养老保险参保 % 92.5 95 预期性
率
15
指标 单位 2020年 2025年 属性
每千人口拥有三岁以下婴幼 个 1.2 4.5 预期性
儿托位数
地表水优良比例 % 83.3 >= 85 约束性`,
    rows: [
      '地区生产总值 level 1405亿元 actual 2020',
      '地区生产总值 level 1950亿元 target 2025 ?',
      '城乡居民基本养老保险参保率 level 92.5% actual 2020',
      '城乡居民基本养老保险参保率 level 95% target 2025 ?',
      '每千人口拥有三岁以下婴幼儿托位数 level 1.2个 actual 2020',
      '每千人口拥有三岁以下婴幼儿托位数 level 4.5个 target 2025 ?',
      '地表水优良比例 level 83.3% actual 2020',
      '地表水优良比例 level >=85% target 2025 !',
    ],
  },
  {
    layout: 'the results of last year and the aims of this one',
    kind: 'plan_report',
    year: 2023,
    text: `附表：国民经济和社会发展主要指标
指标名称 计量单位 2022年计划 2022年完成 2023年计划
一般公共预算收入 亿元 56 57.3 60
社会消费品零售总额增长 % 8 3.2 9左右
进出口总额 亿美元 12 10.6 11`,
    rows: [
      '一般公共预算收入 level 56亿元 target 2022',
      '一般公共预算收入 level 57.3亿元 actual 2022',
      '一般公共预算收入 level 60亿元 target 2023',
      '社会消费品零售总额 growth 8% target 2022',
      '社会消费品零售总额 growth 3.2% actual 2022',
      '社会消费品零售总额 growth ~9% target 2023',
      '进出口总额 level 12亿美元 target 2022',
      '进出口总额 level 10.6亿美元 actual 2022',
      '进出口总额 level 11亿美元 target 2023',
    ],
  },
  {
    layout: 'areas in rows, two lines of headings, a rank',
    kind: 'plan_report',
    year: 2026,
    text: `附表1 2025年各县（市、区）主要指标完成情况
县（市、区）\t地区生产总值\t\t固定资产投资\t位次
\t总量（亿元）\t增速（%）\t增速（%）\t
全市\t1580.5\t6.0\t5.5\t
青岭县\t310.2\t6.5\t—\t2
河口区\t420.8\t-1.2\t8\t1`,
    rows: [
      '地区生产总值 level 1580.5亿元 actual 2025',
      '地区生产总值 growth 6% actual 2025',
      '固定资产投资 growth 5.5% actual 2025',
      '青岭县地区生产总值 level 310.2亿元 actual 2025',
      '青岭县地区生产总值 growth 6.5% actual 2025',
      '河口区地区生产总值 level 420.8亿元 actual 2025',
      '河口区地区生产总值 growth -1.2% actual 2025',
      '河口区固定资产投资 growth 8% actual 2025',
    ],
  },
  {
    layout: 'short names of areas in rows, what is to be reached, bars',
    kind: 'plan_report',
    year: 2026,
    text: `2026年各县区目标任务分解表
| 地区 | 粮食总产量（万吨） | 城镇新增就业（人） |
| --- | --- | --- |
| 合计 | 120.5 | 31000 |
| 青岭 | 70.2 | 11000 |
| 河口 | 50.3 | 20000以上 |`,
    rows: [
      '粮食总产量 level 120.5万吨 target 2026',
      '城镇新增就业 level 31000人 target 2026',
      '青岭粮食总产量 level 70.2万吨 target 2026',
      '青岭城镇新增就业 level 11000人 target 2026',
      '河口粮食总产量 level 50.3万吨 target 2026',
      '河口城镇新增就业 level >=20000人 target 2026',
    ],
  },
];
