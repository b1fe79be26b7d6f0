import type { ReportKind } from '../../../src/record.js';

export interface HtmlLayout {
  readonly layout: string;
  readonly kind: ReportKind;
  readonly year: number | null;
  /** body of the page */
  readonly html: string;
  readonly rows: readonly string[];
  /** the extracted text alone, without merged cells, tells the same */
  readonly alike?: false;
}

/** Rows of a table: cells parted by `|`, `~2` covers two columns, `^2` two rows. */
export function table(rows: readonly string[], cell = 'td'): string {
  const made = rows.map((row) =>
    row.split('|').map((written) => {
      const [, text = '', right, down] = /^(.*?)(?:~(\d))?(?:\^(\d))?$/s.exec(written.trim()) ?? [];
      return `<${cell}${right ? ` colspan="${right}"` : ''}${down ? ` rowspan=${down}` : ''}>${text}</${cell}>`;
    }),
  );
  return `<table border=1>${made.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}</table>`;
}

/** Invented tables in the shapes in which pages show them. */
export const layouts: readonly HtmlLayout[] = [
  {
    layout: 'merged headings and categories, cumulated figures, attributes',
    kind: 'five_year_plan',
    year: 2021,
    html: `<p>专栏1 云泽市“十四五”时期主要指标</p>${table([
      '类别^2|指标^2|单位^2|2020年^2|“十四五”目标~2|属性^2',
      '2025年|年均[累计]',
      '经济^2|地区生产总值|亿元|620|860|6.8|预期性^2',
      '常住人口城镇化率|%|58.2|63|[4.8]',
      '绿色^2|森林覆盖率|%|38.2|39|—|约束性^2',
      '单位地区生产总值能耗降低|%|—|—|[13.5]',
    ])}`,
    rows: [
      '地区生产总值 level 620亿元 actual 2020',
      '地区生产总值 level 860亿元 target 2025 ?',
      '地区生产总值 avg_growth 6.8% target 2021/2025 ?',
      '常住人口城镇化率 level 58.2% actual 2020',
      '常住人口城镇化率 level 63% target 2025 ?',
      '常住人口城镇化率 change 4.8个百分点 target 2021/2025 ?',
      '森林覆盖率 level 38.2% actual 2020',
      '森林覆盖率 level 39% target 2025 !',
      '单位地区生产总值能耗 growth -13.5% target 2021/2025 !',
    ],
    alike: false,
  },
  {
    layout: 'units in the names, several years as columns, empty cells and dashes',
    kind: 'other',
    year: null,
    html: `<p>云泽市历年主要指标</p>${table([
      '指标名称|2019年|2020年|2021年|2022年',
      '粮食产量（万吨）|82.4|83.1|—|85.6',
      '公路通车里程（公里）|…|5 120|5,340|5600',
      '人口自然增长率（‰）|4.2||2.1|-0.3',
    ])}`,
    rows: [
      '粮食产量 level 82.4万吨 actual 2019',
      '粮食产量 level 83.1万吨 actual 2020',
      '粮食产量 level 85.6万吨 actual 2022',
      '公路通车里程 level 5120公里 actual 2020',
      '公路通车里程 level 5340公里 actual 2021',
      '公路通车里程 level 5600公里 actual 2022',
      '人口自然增长率 level 4.2‰ actual 2019',
      '人口自然增长率 level 2.1‰ actual 2021',
      '人口自然增长率 level -0.3‰ actual 2022',
    ],
  },
  {
    layout: 'communiqué: absolute amounts and growth, the unit over the table, sectors of the value added',
    kind: 'communique',
    year: 2023,
    html: `<p align=center>表1 2023年地区生产总值</p><p align=right>单位：亿元</p>${table([
      '指&nbsp;&nbsp;标|绝对量|比上年增长（%）',
      '地区生产总值|845.3|6.1',
      '第一产业|96.7|4.0',
      '第二产业|310.5|-1.2',
      '&nbsp;&nbsp;工业|268.9|-2.0',
      '第三产业|438.1|持平',
      '&nbsp;&nbsp;金融业|51.2|8.3',
    ])}`,
    rows: [
      '地区生产总值 level 845.3亿元 actual 2023',
      '地区生产总值 growth 6.1% actual 2023',
      '第一产业增加值 level 96.7亿元 actual 2023',
      '第一产业增加值 growth 4% actual 2023',
      '第二产业增加值 level 310.5亿元 actual 2023',
      '第二产业增加值 growth -1.2% actual 2023',
      '工业增加值 level 268.9亿元 actual 2023',
      '工业增加值 growth -2% actual 2023',
      '第三产业增加值 level 438.1亿元 actual 2023',
      '第三产业增加值 growth 0% actual 2023',
      '金融业增加值 level 51.2亿元 actual 2023',
      '金融业增加值 growth 8.3% actual 2023',
    ],
  },
  {
    layout: 'sub-rows: of which, and parts after it',
    kind: 'communique',
    year: 2022,
    html: `<p>2022年居民收支情况</p>${table([
      '指标|单位|绝对数|增长%',
      '居民人均可支配收入|元|36120|5.9',
      '其中：城镇|元|45210|5.0',
      '农村|元|21830|7.2',
      '年末常住人口|万人|215.6|-0.4',
      '其中：男性|万人|110.2|',
      '女性|万人|105.4|',
    ])}`,
    rows: [
      '居民人均可支配收入 level 36120元 actual 2022',
      '居民人均可支配收入 growth 5.9% actual 2022',
      '城镇居民人均可支配收入 level 45210元 actual 2022',
      '城镇居民人均可支配收入 growth 5% actual 2022',
      '农村居民人均可支配收入 level 21830元 actual 2022',
      '农村居民人均可支配收入 growth 7.2% actual 2022',
      '年末常住人口 level 215.6万人 actual 2022',
      '年末常住人口 growth -0.4% actual 2022',
      '男性人口 level 110.2万人 actual 2022',
      '女性人口 level 105.4万人 actual 2022',
    ],
  },
  {
    layout: 'products: the heading says what is counted',
    kind: 'communique',
    year: 2021,
    html: `<p>2021年主要工业产品产量</p>${table([
      '产品名称|单位|产量|同比增长（±%）',
      '原油|万吨|120.4|-3.5',
      '水泥|万吨|412.6|2.1',
      '发电量|亿千瓦时|96.9|与上年持平',
    ])}`,
    rows: [
      '原油产量 level 120.4万吨 actual 2021',
      '原油产量 growth -3.5% actual 2021',
      '水泥产量 level 412.6万吨 actual 2021',
      '水泥产量 growth 2.1% actual 2021',
      '发电量 level 96.9亿千瓦时 actual 2021',
      '发电量 growth 0% actual 2021',
    ],
  },
  {
    layout: 'groups between the rows say what is counted',
    kind: 'communique',
    year: 2021,
    html: `<p>2021年畜牧业生产情况</p>${table([
      '指标名称|指标值|同比增长（%）',
      '一、期末存栏||',
      '猪（万头）|71.5|7.4',
      '羊（万只）|21.7|-2',
      '二、期末出栏||',
      '猪（万头）|121.3|12.9',
    ])}`,
    rows: [
      '猪存栏 level 71.5万头 actual 2021',
      '猪存栏 growth 7.4% actual 2021',
      '羊存栏 level 21.7万只 actual 2021',
      '羊存栏 growth -2% actual 2021',
      '猪出栏 level 121.3万头 actual 2021',
      '猪出栏 growth 12.9% actual 2021',
    ],
  },
  {
    layout: 'months, changes since the year began, two tables in one',
    kind: 'other',
    year: 2023,
    html: table([
      '金融~5',
      '||||单位：亿元',
      '指标|3月末|比年初增减额|4月末|比年初增减额',
      '金融机构存款余额|1291.6|34.8|1262.5|-5.7',
      '~5',
      '外贸~5',
      '||||单位：万美元',
      '指标|1-3月|增长（%）|1-4月|增长（%）',
      '出口|6939.2|-39.5|10343.9|29.7',
    ]),
    rows: [
      '金融机构存款余额 level 1291.6亿元 actual 2023-03',
      '金融机构存款余额 change 34.8亿元 actual 2023-03',
      '金融机构存款余额 level 1262.5亿元 actual 2023-04',
      '金融机构存款余额 change -5.7亿元 actual 2023-04',
      '出口 level 6939.2万美元 actual 2023-01/2023-03',
      '出口 growth -39.5% actual 2023-01/2023-03',
      '出口 level 10343.9万美元 actual 2023-01/2023-04',
      '出口 growth 29.7% actual 2023-01/2023-04',
    ],
  },
  {
    layout: 'turned around: years in rows, indicators in columns',
    kind: 'other',
    year: null,
    html: `<p>云泽市近年主要经济数据</p>${table([
      '年份|地区生产总值（亿元）|增长（%）|一般公共预算收入（亿元）|常住人口（万人）',
      '2020年|620.4|3.1|40.2|215.1',
      '2021年|688.0|8.2|44.5|214.9',
      '2022年|702.3|2.6|—|214.0',
    ])}`,
    rows: [
      '地区生产总值 level 620.4亿元 actual 2020',
      '地区生产总值 growth 3.1% actual 2020',
      '一般公共预算收入 level 40.2亿元 actual 2020',
      '常住人口 level 215.1万人 actual 2020',
      '地区生产总值 level 688亿元 actual 2021',
      '地区生产总值 growth 8.2% actual 2021',
      '一般公共预算收入 level 44.5亿元 actual 2021',
      '常住人口 level 214.9万人 actual 2021',
      '地区生产总值 level 702.3亿元 actual 2022',
      '地区生产总值 growth 2.6% actual 2022',
      '常住人口 level 214万人 actual 2022',
    ],
  },
  {
    layout: 'turned around, with two rows of headings',
    kind: 'other',
    year: null,
    html: table([
      '年份^2|地区生产总值~2|社会消费品零售总额~2',
      '绝对量（亿元）|增长（%）|绝对量（亿元）|增长（%）',
      '2021|688.0|8.2|201.4|9.9',
      '2022|702.3|2.6|203.0|0.8',
    ]),
    rows: [
      '地区生产总值 level 688亿元 actual 2021',
      '地区生产总值 growth 8.2% actual 2021',
      '社会消费品零售总额 level 201.4亿元 actual 2021',
      '社会消费品零售总额 growth 9.9% actual 2021',
      '地区生产总值 level 702.3亿元 actual 2022',
      '地区生产总值 growth 2.6% actual 2022',
      '社会消费品零售总额 level 203亿元 actual 2022',
      '社会消费品零售总额 growth 0.8% actual 2022',
    ],
    alike: false,
  },
  {
    layout: 'side by side: two groups of names and figures in a row',
    kind: 'communique',
    year: 2020,
    html: `<p>2020年主要农产品产量</p>${table([
      '指标|单位|绝对数|指标|单位|绝对数',
      '粮食产量|万吨|82.4|肉类总产量|万吨|33.8',
      '油料产量|万吨|3.7|牛奶产量|万吨|17.5',
      '蔬菜产量|万吨|121.8|||',
    ])}`,
    rows: [
      '粮食产量 level 82.4万吨 actual 2020',
      '肉类总产量 level 33.8万吨 actual 2020',
      '油料产量 level 3.7万吨 actual 2020',
      '牛奶产量 level 17.5万吨 actual 2020',
      '蔬菜产量 level 121.8万吨 actual 2020',
    ],
  },
  {
    layout: 'the growth in brackets in the cell',
    kind: 'communique',
    year: 2022,
    html: table([
      '指标|2021年|2022年',
      '地区生产总值（亿元）|688.0（8.2%）|702.3（增长2.6%）',
      '进出口总额（亿元）|12.6（+31%）|11.9（下降5.6%）',
    ]),
    rows: [
      '地区生产总值 level 688亿元 actual 2021',
      '地区生产总值 growth 8.2% actual 2021',
      '地区生产总值 level 702.3亿元 actual 2022',
      '地区生产总值 growth 2.6% actual 2022',
      '进出口总额 level 12.6亿元 actual 2021',
      '进出口总额 growth 31% actual 2021',
      '进出口总额 level 11.9亿元 actual 2022',
      '进出口总额 growth -5.6% actual 2022',
    ],
  },
  {
    layout: 'rows of growth under rows of amounts',
    kind: 'other',
    year: null,
    html: table([
      '指标|2021年|2022年',
      '地区生产总值（亿元）|688.0|702.3',
      '增长（%）|8.2|2.6',
      '固定资产投资（亿元）|310|325',
      '比上年增长（%）|-1|4.8',
    ]),
    rows: [
      '地区生产总值 level 688亿元 actual 2021',
      '地区生产总值 level 702.3亿元 actual 2022',
      '地区生产总值 growth 8.2% actual 2021',
      '地区生产总值 growth 2.6% actual 2022',
      '固定资产投资 level 310亿元 actual 2021',
      '固定资产投资 level 325亿元 actual 2022',
      '固定资产投资 growth -1% actual 2021',
      '固定资产投资 growth 4.8% actual 2022',
    ],
  },
  {
    layout: 'plan, result and completion of last year, the aim of this one',
    kind: 'plan_report',
    year: 2024,
    html: `<p>2024年国民经济和社会发展计划主要指标</p>${table([
      '指标名称|计量单位|2023年计划|2023年完成|完成计划（%）|2024年计划',
      '一般公共预算收入|亿元|56|57.3|102.3|60',
      '城镇新增就业|万人|3|3.2|106.7|3以上',
    ])}`,
    rows: [
      '一般公共预算收入 level 56亿元 target 2023',
      '一般公共预算收入 level 57.3亿元 actual 2023',
      '一般公共预算收入 completion 102.3% actual 2023',
      '一般公共预算收入 level 60亿元 target 2024',
      '城镇新增就业 level 3万人 target 2023',
      '城镇新增就业 level 3.2万人 actual 2023',
      '城镇新增就业 completion 106.7% actual 2023',
      '城镇新增就业 level >=3万人 target 2024',
    ],
  },
  {
    layout: 'shares beside amounts, ranks left out',
    kind: 'communique',
    year: 2020,
    html: `<p>2020年人口构成情况</p>${table(['指标|年末数（万人）|比重（%）|全省位次', '总人口|281.7|100.0|5', '其中：城镇|144.7|51.4|7'])}`,
    rows: [
      '总人口 level 281.7万人 actual 2020',
      '总人口比重 level 100% actual 2020',
      '城镇人口 level 144.7万人 actual 2020',
      '城镇人口比重 level 51.4% actual 2020',
    ],
  },
  {
    layout: 'broken over pages, with its heading once more; notes raised beside names and figures',
    kind: 'five_year_plan',
    year: 2021,
    html: `<p>云泽市“十四五”主要指标</p>${table([
      '指标|2020年|2025年|属性',
      '研发经费投入强度<sup>1</sup>（%）|1.8|2.5|预期性',
      '细颗粒物浓度（微克/m<sup>3</sup>）|40|35以下<sup>[2]</sup>|约束性',
      '指标|2020年|2025年|属性',
      '人均预期寿命（岁）|77.8|79|预期性',
    ])}`,
    rows: [
      '研发经费投入强度 level 1.8% actual 2020',
      '研发经费投入强度 level 2.5% target 2025 ?',
      '细颗粒物浓度 level 40微克/m³ actual 2020',
      '细颗粒物浓度 level <=35微克/m³ target 2025 !',
      '人均预期寿命 level 77.8岁 actual 2020',
      '人均预期寿命 level 79岁 target 2025 ?',
    ],
  },
  {
    layout: 'a caption, heading cells, no word over the names',
    kind: 'communique',
    year: 2023,
    html: `<table><caption>2023年主要指标</caption><thead><tr><th></th><th>绝对量（亿元）</th><th>比上年增长（%）</th></tr></thead>
<tbody><tr><th scope=row>固定资产投资</th><td>310.2</td><td>7.1</td></tr><tr><th scope=row>社会消费品零售总额</th><td>201.4</td><td>-0.6</td></tr></tbody></table>`,
    rows: [
      '固定资产投资 level 310.2亿元 actual 2023',
      '固定资产投资 growth 7.1% actual 2023',
      '社会消费品零售总额 level 201.4亿元 actual 2023',
      '社会消费品零售总额 growth -0.6% actual 2023',
    ],
  },
  {
    layout: 'rows written into one cell with breaks',
    kind: 'communique',
    year: 2023,
    html: table(['指标|2022年|2023年', '粮食产量（万吨）<br>油料产量（万吨）|82.4<br>3.7|83.0<br>3.9']),
    rows: [
      '粮食产量 level 82.4万吨 actual 2022',
      '粮食产量 level 83万吨 actual 2023',
      '油料产量 level 3.7万吨 actual 2022',
      '油料产量 level 3.9万吨 actual 2023',
    ],
  },
  {
    layout: 'a layout table around it, paragraphs and spans in its cells, columns that nothing stands in',
    kind: 'communique',
    year: 2012,
    html: `<table width=900><tr><td><p>全年经济平稳运行，各项事业稳步推进。</p>${table([
      '<p>指<span> </span>标</p>|<p><span>指标值（万吨）</span></p>~2|<p>同比增长（<span>±%</span>）</p>~2',
      '<p>粮<span>  </span>食</p>|<p>650.<span>0</span></p>| |17.3| ',
      '<p>#水 稻</p>|79.4||-17.5|',
    ])}</td></tr></table>`,
    rows: [
      '粮食 level 650万吨 actual 2012',
      '粮食 growth 17.3% actual 2012',
      '水稻 level 79.4万吨 actual 2012',
      '水稻 growth -17.5% actual 2012',
    ],
  },
  {
    layout: 'the same period of last year beside this one',
    kind: 'communique',
    year: 2023,
    html: table(['指标|单位|本年累计|上年同期|增减（%）', '全社会用电量|亿千瓦时|45.2|43.1|4.9', '货运量|万吨|3795|3660|3.7']),
    rows: [
      '全社会用电量 level 45.2亿千瓦时 actual 2023',
      '全社会用电量 level 43.1亿千瓦时 actual 2022',
      '全社会用电量 growth 4.9% actual 2023',
      '货运量 level 3795万吨 actual 2023',
      '货运量 level 3660万吨 actual 2022',
      '货运量 growth 3.7% actual 2023',
    ],
  },
];

/** Tables that say nothing of indicators. */
export const none: readonly (readonly [what: string, html: string])[] = [
  [
    'a layout table',
    '<table><tr><td>左栏</td><td><p>全年地区生产总值增长6.2%，固定资产投资增长7%。</p></td></tr><tr><td></td><td>责任单位</td></tr></table>',
  ],
  ['a table of dates', table(['事项|开始时间|截止时间', '报名|2024年3月1日|2024年3月20日', '笔试|2024年4月6日|2024年4月7日'])],
  ['a list of telephone numbers', table(['单位|联系人|电话', '发展改革局|张某|0791-8213456', '统计局|李某|0791-8213457'])],
  [
    'a list of works',
    table(['序号|项目名称|建设规模|总投资（万元）|2024年计划投资', '1|云泽大桥|1.2公里|8500|2000', '2|城东水厂|10万吨/日|4000|1500']),
  ],
  ['duties of departments', table(['指标|责任单位', '地区生产总值|发展改革局', '城镇新增就业|人力资源社会保障局'])],
  ['a calendar', table(['日|一|二|三|四|五|六', '1|2|3|4|5|6|7', '8|9|10|11|12|13|14'])],
  ['names and posts', table(['姓名|职务|出生年月', '张某|局长|1970年3月', '李某|副局长|1975年8月'])],
  ['years alone', table(['2021年|2022年|2023年', '688|702|740', '1|2|3'])],
  ['prices of a market', table(['品名|规格|价格（元/斤）', '大米|一级|3.2', '面粉|特一|2.8'])],
  ['indicators without figures', table(['序号|指标|单位|属性', '1|地区生产总值|亿元|预期性', '2|森林覆盖率|%|约束性'])],
  ['years of events', table(['年份|大事', '2021年|云泽大桥建成通车', '2022年|城东水厂开工'])],
];
