/** Invented tables with areas in rows, and tables turned around. */
import type { Layout } from './layouts.js';
import { tabbed } from './read.js';

export const areaLayouts: readonly Layout[] = [
  {
    layout: 'areas: short names under 区域, a title that says what was done',
    kind: 'plan_report',
    year: 2026,
    text: tabbed(`2025年各区域计划完成情况
区域|粮食总产量（万吨）|完成计划%
全市|120.5|101.2
青岭|70.2|99.8
河口|50.3|103.1`),
    rows: [
      '粮食总产量 level 120.5万吨 actual 2025',
      '粮食总产量 completion 101.2% actual 2025',
      '青岭粮食总产量 level 70.2万吨 actual 2025',
      '青岭粮食总产量 completion 99.8% actual 2025',
      '河口粮食总产量 level 50.3万吨 actual 2025',
      '河口粮食总产量 completion 103.1% actual 2025',
    ],
  },
  {
    layout: 'areas: aims in one column, results in the other',
    kind: 'plan_report',
    year: 2026,
    text: tabbed(`2026年各县区目标任务
县区名称|城镇新增就业（人）|2025年完成（人）
青岭县|11000|10200
河口区|20000|21000`),
    rows: [
      '青岭县城镇新增就业 level 11000人 target 2026',
      '青岭县城镇新增就业 level 10200人 actual 2025',
      '河口区城镇新增就业 level 20000人 target 2026',
      '河口区城镇新增就业 level 21000人 actual 2025',
    ],
  },
  {
    layout: 'areas: a line over the heading, a unit over all',
    kind: 'communique',
    year: 2025,
    text: tabbed(`2025年各乡镇主要指标完成情况
|单位：万元
乡镇|序号|财政收入|固定资产投资
|||
城关镇|1|5600|12000
柳林乡|2|1200|—
白水街道|3|3300|8000
河湾街道办事处|4|2100|4500`),
    rows: [
      '城关镇财政收入 level 5600万元 actual 2025',
      '城关镇固定资产投资 level 12000万元 actual 2025',
      '柳林乡财政收入 level 1200万元 actual 2025',
      '白水街道财政收入 level 3300万元 actual 2025',
      '白水街道固定资产投资 level 8000万元 actual 2025',
      '河湾街道办事处财政收入 level 2100万元 actual 2025',
      '河湾街道办事处固定资产投资 level 4500万元 actual 2025',
    ],
  },
  {
    layout: 'areas: a note below',
    kind: 'communique',
    year: 2025,
    text: tabbed(`地区|财政收入（万元）|税收占比（%）
全县|56000|70
城关镇|5600|72
柳林乡|1200|61
东山乡|900|66
备注|快报数|快报数`),
    rows: [
      '财政收入 level 56000万元 actual 2025',
      '税收占比 level 70% actual 2025',
      '城关镇财政收入 level 5600万元 actual 2025',
      '城关镇税收占比 level 72% actual 2025',
      '柳林乡财政收入 level 1200万元 actual 2025',
      '柳林乡税收占比 level 61% actual 2025',
      '东山乡财政收入 level 900万元 actual 2025',
      '东山乡税收占比 level 66% actual 2025',
    ],
  },
  {
    layout: 'areas: too few of the rows',
    kind: 'communique',
    year: 2025,
    text: tabbed(`单位|财政收入（万元）
青岭县|5600
发展改革局|1200
财政局|300
教育局|100`),
    rows: [],
  },
  {
    layout: 'areas: only one',
    kind: 'communique',
    year: 2025,
    text: tabbed(`地区|财政收入（万元）
青岭县|5600`),
    rows: [],
  },
  {
    layout: 'areas: districts and cities',
    kind: 'communique',
    year: 2025,
    text: tabbed(`城市|常住人口（万人）|城镇化率
云泽市|120|70%
河阳市|80|61%`),
    rows: [
      '云泽市常住人口 level 120万人 actual 2025',
      '云泽市城镇化率 level 70% actual 2025',
      '河阳市常住人口 level 80万人 actual 2025',
      '河阳市城镇化率 level 61% actual 2025',
    ],
  },
  {
    layout: 'areas: columns of words',
    kind: 'communique',
    year: 2025,
    text: tabbed(`县（区）|主要指标|财政收入（万元）|备注
青岭县|见附件|5600|
河口区|见附件|1200|`),
    rows: ['青岭县财政收入 level 5600万元 actual 2025', '河口区财政收入 level 1200万元 actual 2025'],
  },
  {
    layout: 'areas: names below two headings',
    kind: 'communique',
    year: 2025,
    text: tabbed(`行政区|财政收入||税收收入|
|本年（万元）|增速|本年（万元）|增速
青岭县|5600|6.5%|4100|5%
河口区|1200|-1.2%|900|3%`),
    rows: [
      '青岭县财政收入 level 5600万元 actual 2025',
      '青岭县财政收入 growth 6.5% actual 2025',
      '青岭县税收收入 level 4100万元 actual 2025',
      '青岭县税收收入 growth 5% actual 2025',
      '河口区财政收入 level 1200万元 actual 2025',
      '河口区财政收入 growth -1.2% actual 2025',
      '河口区税收收入 level 900万元 actual 2025',
      '河口区税收收入 growth 3% actual 2025',
    ],
  },
  {
    layout: 'areas: figures beside the word of a rank',
    kind: 'communique',
    year: 2025,
    text: tabbed(`市县|排名|接待游客（万人次）|同比增长（%）
云泽市|1|120|12
河阳市|2|80|8.5`),
    rows: [
      '云泽市接待游客 level 120万人次 actual 2025',
      '云泽市接待游客 growth 12% actual 2025',
      '河阳市接待游客 level 80万人次 actual 2025',
      '河阳市接待游客 growth 8.5% actual 2025',
    ],
  },
  {
    layout: 'works of areas',
    kind: 'communique',
    year: 2025,
    text: tabbed(`县区|投资额（万元）|建设内容
青岭县|5600|道路
河口区|1200|水库`),
    rows: [],
  },
  {
    layout: 'turned around: months',
    kind: 'communique',
    year: 2025,
    text: tabbed(`月份|规模以上工业增加值（亿元）|增长（%）
1-3月|31.2|6.1
1-6月|66.8|6.4
1—9月|98.0|6.2`),
    rows: [
      '规模以上工业增加值 level 31.2亿元 actual 2025-01/2025-03',
      '规模以上工业增加值 growth 6.1% actual 2025-01/2025-03',
      '规模以上工业增加值 level 66.8亿元 actual 2025-01/2025-06',
      '规模以上工业增加值 growth 6.4% actual 2025-01/2025-06',
      '规模以上工业增加值 level 98亿元 actual 2025-01/2025-09',
      '规模以上工业增加值 growth 6.2% actual 2025-01/2025-09',
    ],
  },
  {
    layout: 'turned around: with aims',
    kind: 'other',
    year: null,
    text: tabbed(`年份|粮食产量（万吨）|森林覆盖率（%）
2023年（实际）|82.4|38.2
2024年（预计）|83|38.6
2025年（目标）|85|39`),
    rows: [
      '粮食产量 level 82.4万吨 actual 2023',
      '森林覆盖率 level 38.2% actual 2023',
      '粮食产量 level 83万吨 estimate 2024',
      '森林覆盖率 level 38.6% estimate 2024',
      '粮食产量 level 85万吨 target 2025',
      '森林覆盖率 level 39% target 2025',
    ],
  },
  {
    layout: 'turned around: too few times',
    kind: 'other',
    year: null,
    text: tabbed(`年份|粮食产量（万吨）|森林覆盖率（%）
2023年|82.4|38.2
平均|83|38.6
合计|85|39`),
    rows: [],
  },
  {
    layout: 'turned around: words',
    kind: 'other',
    year: null,
    text: tabbed(`年份|重点工作|责任单位
2023年|修路|交通局
2024年|造林|林业局`),
    rows: [],
  },
  {
    layout: 'turned around: no indicator',
    kind: 'other',
    year: null,
    text: tabbed(`年份|增长|总量
2023年|5|100
2024年|6|106`),
    rows: [],
  },
  {
    layout: 'turned around: a title line in the grid',
    kind: 'other',
    year: null,
    text: tabbed(`云泽市历年粮食生产||
时间|粮食产量（万吨）|播种面积（万亩）
2023|82.4|210
2024|83|212
||`),
    rows: [
      '粮食产量 level 82.4万吨 actual 2023',
      '播种面积 level 210万亩 actual 2023',
      '粮食产量 level 83万吨 actual 2024',
      '播种面积 level 212万亩 actual 2024',
    ],
  },
  {
    layout: 'turned around: an empty corner under another',
    kind: 'other',
    year: null,
    text: tabbed(`指标|粮食|油料
年份|产量（万吨）|产量（万吨）
2023|82.4|3.1
2024|83|3.2`),
    rows: [
      '粮食产量 level 82.4万吨 actual 2023',
      '油料产量 level 3.1万吨 actual 2023',
      '粮食产量 level 83万吨 actual 2024',
      '油料产量 level 3.2万吨 actual 2024',
    ],
  },
];
