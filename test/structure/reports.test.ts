import { describe, expect, it } from 'vitest';
import { fold } from '../../src/fold/fold.js';
import type { Report } from '../../src/model.js';
import { type StructureHints, structure } from '../../src/structure/reports.js';

const read = (source: string, hints: StructureHints = {}): Report[] => structure(fold(source), hints);

/** The sentences of a report as words; headings in angle brackets. */
function sentencesOf(source: string, at = 0): string[] {
  const folded = fold(source);
  const report = structure(folded)[at];
  return (report?.sentences ?? []).map(({ start, end, heading }) => {
    const words = folded.text.slice(start, end);
    return heading ? `<${words}>` : words;
  });
}

const BODY = '全市经济运行总体平稳,地区生产总值增长5%。';

const kinds: readonly (readonly [title: string, body: string, kind: string, year: number | null])[] = [
  ['政府工作报告', '——2023年1月8日在云溪市第十九届人民代表大会第二次会议上', 'work_report', 2023],
  ['政 府 工 作 报 告', '2019年3月4日在云溪市第十五届人民代表大会第三次会议上', 'work_report', 2019],
  ['2010年政府工作报告', '各位代表:', 'work_report', 2010],
  [
    '2016年政府工作报告',
    '2016年11月25日在云溪县第十七届人民代表大会第一次会议上\n各位代表:\n2016年,预计全县生产总值34亿元。',
    'work_report',
    2017,
  ],
  [
    '2016年政府工作报告',
    '2016年11月25日在云溪县第十七届人民代表大会第一次会议上\n各位代表:\n2015年,全县生产总值34亿元。',
    'work_report',
    2016,
  ],
  ['云溪区国民经济和社会发展十四五规划', '“十三五”时期,全区经济平稳。', 'five_year_plan', 2021],
  ['云溪区国民经济和社会发展十三五规划(2017年更新)', '“十二五”时期,全区经济平稳。', 'five_year_plan', 2016],
  ['2025年甲宁省政府工作报告', '来源:甲宁日报', 'work_report', 2025],
  ['政府工作报告', '一、2022年工作回顾\n全市经济平稳。\n二、2023年工作安排', 'work_report', 2023],
  ['政府工作报告', '一、2022年工作回顾', 'work_report', 2023],
  [
    '政府工作报告',
    '2024年12月28日在云溪区第六届人民代表大会第四次会议上\n一、过去一年工作回顾\n全区平稳。\n二、2025年工作安排',
    'work_report',
    2025,
  ],
  ['政府工作报告', '2021年12月3日在云溪区第六届人民代表大会第一次会议上', 'work_report', 2022],
  ['政府工作报告', '2021年11月3日在云溪区第六届人民代表大会第一次会议上\n二、2022年重点工作', 'work_report', 2022],
  ['政府工作报告', '2021年11月3日在云溪区第六届人民代表大会第一次会议上\n二、今后五年奋斗目标', 'work_report', 2021],
  ['政府工作报告', '2021年12月3日在云溪区第六届人民代表大会第一次会议上\n二、2021年工作安排', 'work_report', 2021],
  ['2024年政府工作报告', '2024年12月28日在云溪区第六届人民代表大会第四次会议上\n二、2025年工作安排', 'work_report', 2025],
  ['2025年政府工作报告', '2024年12月28日在云溪区第六届人民代表大会第四次会议上\n二、2025年工作安排', 'work_report', 2025],
  ['政府工作报告', '2023年1月8日在云溪区第六届人民代表大会第四次会议上\n二、2024年远景目标', 'work_report', 2023],
  ['政府工作报告', '各位代表:', 'work_report', null],
  ['政府工作报告', '二〇二三年一月八日', 'work_report', null],
  ['关于云溪市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告', '', 'plan_report', 2024],
  ['云溪区2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划', '', 'plan_report', 2024],
  ['关于2023年国民经济和社会发展计划执行情况\n与2024年国民经济和社会发展计划(草案)的报告', '', 'plan_report', 2024],
  ['关于2023年国民经济和社会发展计划执行情况的报告', '', 'plan_report', 2024],
  ['关于2024年上半年国民经济和社会发展计划执行情况的报告', '', 'plan_report', 2024],
  ['关于云溪市2023年预算执行情况和2024年预算草案的报告', '', 'budget_report', 2024],
  ['云溪市国民经济和社会发展第十四个五年规划和2035年远景目标纲要', '', 'five_year_plan', 2021],
  ['云溪市国民经济和社会发展第十二个五年规划纲要', '', 'five_year_plan', 2011],
  ['甲宁省国民经济和社会发展第十一个五年规划纲要', '', 'five_year_plan', 2006],
  // a plan is evaluated in its third year, or in that of the session
  ['云溪市国民经济和社会发展第十四个五年规划纲要实施情况中期评估报告', '', 'midterm_review', 2023],
  ['云溪市“十二五”规划纲要实施情况中期评估', '', 'midterm_review', 2013],
  ['云溪市“十二五”规划实施情况总结评估报告', '', 'midterm_review', 2016],
  ['云溪市“十三五”规划纲要实施情况中期评估报告', '2019年1月8日在云溪市第六届人民代表大会常务委员会第四次会议上', 'midterm_review', 2019],
  // how far a plan looks is not the year of the report on it
  [
    '关于云溪市国民经济和社会发展“九五”计划和2010年远景目标纲要的报告',
    '1996年3月5日在云溪市第八届人民代表大会第四次会议上',
    'plan_report',
    1996,
  ],
  [
    '关于云溪市国民经济和社会发展“九五”计划和2010年发展计划纲要的报告',
    '1996年3月5日在云溪市第八届人民代表大会第四次会议上',
    'plan_report',
    2010,
  ],
  ['关于下达2020年云溪市国民经济和社会发展计划的通知', '2020年是“十三五”规划收官之年。', 'plan_report', 2020],
  ['云溪市2023年国民经济和社会发展计划', '', 'plan_report', 2023],
  ['云溪市卫生事业发展“十二五”规划', '', 'five_year_plan', 2011],
  ['云溪县十二五农业农村经济发展规划', '', 'five_year_plan', 2011],
  ['云溪市“十四五”综合交通运输发展规划(2021-2025年)', '', 'five_year_plan', 2021],
  ['云溪市“十五”计划完成情况与“十一五”规划', '', 'five_year_plan', 2006],
  ['云溪市国民经济和社会发展“九五”计划和2010年远景目标纲要', '', 'five_year_plan', 1996],
  ['中共云溪市委关于制定国民经济和社会发展第十一个五年规划的建议', '', 'five_year_plan', 2006],
  ['云溪市2023年国民经济和社会发展统计公报', '云溪市统计局', 'communique', 2023],
  ['2012年云溪市国民经济和社会发展\n统计公报', '', 'communique', 2012],
];

describe('title, kind and year', () => {
  it.each(kinds)('%s / %s', (title, body, kind, year) => {
    const reports = read(`${title}\n${body}\n${BODY}`);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.kind).toBe(kind);
    expect(reports[0]?.year).toBe(year);
    expect(reports[0]?.title).toBe(title.replaceAll(/[\n ]/g, ''));
    expect(reports[0]?.flags.includes('year_unknown')).toBe(year === null);
  });

  it.each([
    ['各位代表:\n现在,我代表市人民政府向大会报告工作,请予审议。', 'work_report'],
    ['各位代表:\n现在,我代表市人民政府作工作报告,请连同《云溪市国民经济和社会发展第十三个五年规划纲要(草案)》一并审议。', 'work_report'],
    ['本市多云转晴。', 'other'],
    ['去年,全县地方公共财政预算收入达到15亿元,增长16%。现将情况报告如下。', 'other'],
    ['今年是“十四五”规划收官之年,做好今年政府工作意义重大。', 'work_report'],
    ['去年,全县一般公共预算支出达到15亿元,增长16%。', 'other'],
    ['今天上午,339名代表听取市长作政府报告。', 'work_report'],
    ['2011年是实施“十二五”规划的开局之年。', 'other'],
    ['全会审议《云溪市国民经济和社会发展第十一个五年计划总体规划纲要(草案)》。', 'five_year_plan'],
    ['会议审议了全市国民经济和社会发展年度计划草案。', 'plan_report'],
    ['全县紧紧围绕县委“十二五”规划的目标要求,抓好城建。', 'other'],
    ['全县按照“十二五”规划确定的要求,抓好城建。', 'other'],
    ['全县对照“十二五”规划提出的任务,抓好城建。', 'other'],
    ['全县落实“十二五”规划纲要的部署,抓好城建。', 'other'],
    ['本次会议介绍“十二五”规划的目标要求。', 'five_year_plan'],
    ['今年是“十三五”规划收官之年,也是全面小康决胜之年。', 'other'],
    ['编制“十三五”规划,完善城乡布局。', 'five_year_plan'],
  ])('without a title: %s', (body, kind) => {
    const [report] = read(`${body}\n${BODY}`);
    expect(report?.title).toBeNull();
    expect(report?.kind).toBe(kind);
  });

  it.each([
    [
      'traditional',
      '雲溪縣國民經濟和社會發展計劃執行情況。全縣生產總值達到45億元,增長9%;固定資產投資總額20億元,實際增長12%;農業產業化發展較快。',
      true,
    ],
    [
      'simplified',
      '云溪县国民经济和社会发展计划执行情况。全县生产总值达到45亿元,增长9%;固定资产投资总额20亿元,实际增长12%;农业产业化发展较快。',
      false,
    ],
    ['a name in a long text', `企業家協會、經濟發展總會、產業發展協會成立。${'全县生产总值达到45亿元,增长9%。'.repeat(60)}`, false],
  ])('%s characters', (_, body, expected) => {
    const [report] = read(body);
    expect(report?.flags.includes('traditional_script')).toBe(expected);
  });

  it.each([
    [
      'a plan handed in with the report',
      '各位代表:\n现在,我代表市政府作工作报告,请连同《云溪市第十三个五年规划纲要(草案)》一并审议。',
      {},
      2016,
    ],
    ['the file name', '政府工作报告\n各位代表:', { path: 'reports/云溪市-2009.txt' }, 2009],
    ['the text before the file name', '2011年政府工作报告\n各位代表:', { path: 'reports/云溪市-2009.txt' }, 2011],
    ['the caller before all', '2011年政府工作报告\n各位代表:', { path: 'a-2009.txt', year: 2012 }, 2012],
    ['the plan that closes a heading of both', '溪茶街道2015年工作总结和2016年工作安排\n一、2015年工作回顾', {}, 2016],
    [
      'the session, and no date in the title',
      '云溪县人民政府工作报告(2021年12月12日)\n2021年12月12日在云溪县第十七届人民代表大会第一次会议上',
      {},
      2022,
    ],
    [
      'the session and its plan, where the title has the year reviewed',
      '云溪县2021年政府工作报告\n2022年1月8日在云溪县第十七届人民代表大会第一次会议上\n一、2021年工作回顾\n二、2022年工作安排',
      {},
      2022,
    ],
    ['the title, where no plan says otherwise', '云溪县2021年政府工作报告\n2022年1月8日在云溪县第十七届人民代表大会第一次会议上', {}, 2021],
    [
      'the title, where the plan is of its year',
      '云溪县2021年政府工作报告\n2022年1月8日在云溪县第十七届人民代表大会第一次会议上\n一、2020年工作回顾\n二、2021年工作安排',
      {},
      2021,
    ],
    ['a title of the year that is told of', '2019年云溪县政府工作报告\n一、过去一年成效明显\n2019年,是全县干部苦干实干的一年。', {}, 2020],
    ['the same, reviewed', '2019年云溪县政府工作报告\n一、工作回顾\n2019年是云溪县很不平凡的一年。', {}, 2020],
    ['the same, behind in so many words', '2019年云溪县政府工作报告\n各位代表:\n刚刚过去的2019年,全县上下齐心协力。', {}, 2020],
    ['a title of the year to come', '2019年云溪县政府工作报告\n一、2019年工作安排\n2019年是全面建成小康社会的关键一年。', {}, 2019],
    [
      'a title of the year behind the one told of',
      '2019年云溪县政府工作报告\n一、过去一年成效明显\n2018年,是全县苦干实干的一年。',
      {},
      2019,
    ],
    ['the plan behind a review without a year', '经开区工作总结及2016年工作打算\n一、2015年工作回顾', {}, 2016],
    ['the five years reviewed', '政府工作报告\n一、“十一五”时期工作回顾', {}, 2011],
    [
      'the last year with figures',
      '政府工作报告\n2007年财政收入3亿元。2008年财政收入4亿元,2008年入库税收2亿元。到2012年达到9亿元,2012年再翻番。',
      {},
      2009,
    ],
  ])('year from %s', (_what, source, hints, year) => {
    expect(read(`${source}\n${BODY}`, hints)[0]?.year).toBe(year);
  });

  it.each([
    ['浙江省', '浙江省', '330000'],
    ['济南', '济南市', '370100'],
    ['370100', '济南市', '370100'],
    ['山东省济南市', '济南市', '370100'],
    [' 海拉尔区 ', '海拉尔区', '150702'],
    ['云榭县', '云榭县', null],
    ['鼓楼区', '鼓楼区', null],
  ])('the caller names the region: %s', (region, name, code) => {
    const found = read(`政府工作报告\n${BODY}`, { region })[0]?.region;
    expect([found?.name, found?.code]).toEqual([name, code]);
  });

  it('tells areas of the name that the caller gives apart by the text', () => {
    const source = `政府工作报告\n2023年1月8日在福州市鼓楼区第六届人民代表大会第二次会议上\n${BODY}`;
    expect(read(source, { region: '鼓楼区' })[0]?.region?.code).toBe('350102');
  });

  it.each([
    ['——2025年1月14日在云榭县第十七届人民代表大会第四次会议上', '云榭县'],
    ['2025年1月14日云榭县第十七届人民代表大会第四次会议', '云榭县'],
    ['2025年1月14日上午在云榭县第十七届人民代表大会第四次会议上', '云榭县'],
    ['二〇二五年一月十四日在云榭县第十七届人民代表大会第四次会议上', '云榭县'],
    ['(2025年1月14日在日照市第十七届人民代表大会第四次会议上)', '日照市'],
    ['2025年1月14日日照市第十七届人民代表大会第四次会议', '日照市'],
    ['2025年1月14日在和县第十七届人民代表大会第四次会议上', '和县'],
    ['2025年1月14日在和硕县第十七届人民代表大会第四次会议上', '和硕县'],
    ['2025年1月14日在溪茶镇第十七届人民代表大会第四次会议上', '溪茶镇'],
    ['溪茶乡人民政府乡长 章某', '溪茶乡'],
  ])('the region of a session: %s', (line, name) => {
    expect(read(`政府工作报告\n${line}\n${BODY}`)[0]?.region?.name).toBe(name);
  });

  it('the region by the title of a township', () => {
    expect(read(`2025年溪茶镇人民政府工作报告\n${BODY}`)[0]?.region?.name).toBe('溪茶镇');
  });

  it.each([
    ['the file of a township', '全镇财政收入增长5%。', { path: 'a/溪茶镇-2012.txt' }, '溪茶镇'],
    ['the mandate of a township', '各位代表:现在,我代表溪茶镇人民政府报告工作。', {}, '溪茶镇'],
    ['a county before its township', '各位代表:现在,我代表云榭县人民政府报告工作。', { path: '溪茶镇-2012.txt' }, '云榭县'],
    ['offices of a district', '在区委、区政府和街道党工委的坚强领导下,财政总收入6亿元。', { path: '某街道-2023.txt' }, undefined],
    ['towns in general', '各位代表:现在,我代表镇人民政府报告工作。', { path: '乡镇-2012.txt' }, undefined],
  ])('the region by %s', (_what, body, hints, name) => {
    expect(read(`政府工作报告\n${body}\n${BODY}`, hints)[0]?.region?.name).toBe(name);
  });

  it.each([
    [
      '云溪市国民经济和社会发展第十二个五年(2011-2015年)规划纲要,根据市委建议编制,主要阐明发展意图。',
      '云溪市国民经济和社会发展第十二个五年(2011-2015年)规划纲要',
      'five_year_plan',
      2011,
    ],
    [
      '云溪市国民经济和社会发展第十四个五年规划和2035年远景目标纲要根据市委建议编制。',
      '云溪市国民经济和社会发展第十四个五年规划和2035年远景目标纲要',
      'five_year_plan',
      2021,
    ],
    ['审议通过云溪市国民经济和社会发展第十四个五年规划纲要的有关事项。', null, 'five_year_plan', 2021],
  ])('a title that runs into the text: %s', (line, title, kind, year) => {
    const [report] = read(`${line}\n第一章发展环境\n${BODY}`);
    expect([report?.title, report?.kind, report?.year]).toEqual([title, kind, year]);
    expect(report?.sentences).toHaveLength(3);
  });

  it('whose government it is may be left open: 受县人民政府委托', () => {
    const report = read(`政府工作报告\n受县人民政府委托,现将计划执行情况报告如下。\n${BODY}`, { path: '云榭县-2024.txt' })[0];
    expect(report?.region?.name).toBe('云榭县');
  });

  it.each([
    ['云榭县卫生事业发展“十二五”规划', '云榭县'],
    ['云榭县十二五农业农村经济发展规划', '云榭县'],
    ['关于云榭县教育事业第十三个五年规划的说明', '云榭县'],
  ])('the region of a special plan: %s', (title, name) => {
    expect(read(`${title}\n${BODY}`)[0]?.region?.name).toBe(name);
  });

  it('takes the region from the caller', () => {
    expect(read(`政府工作报告\n${BODY}`, { region: '浙江省' })[0]?.region?.name).toBe('浙江省');
  });
});

const OPENING = '各位代表:\n现在,我代表市人民政府向大会报告工作,请予审议。';
const first = `政府工作报告\n——2023年1月8日在云溪市第十九届人民代表大会第二次会议上\n${OPENING}\n一、2022年工作回顾\n全市生产总值增长5%。\n二、2023年工作安排\n生产总值增长6%。`;
const second = `政府工作报告\n——2024年1月8日在云溪市第十九届人民代表大会第三次会议上\n${OPENING}\n一、2023年工作回顾\n全市生产总值增长7%。\n二、2024年工作安排\n生产总值增长8%。`;
const untitled = `${OPENING}\n一、2020年工作回顾\n粮食产量32万吨。`;
const plan =
  '关于云溪市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告\n一、2023年国民经济和社会发展计划执行情况\n固定资产投资增长9%。';
const links = '2022年政府工作报告\n2021年政府工作报告\n2020年政府工作报告';

const files: readonly (readonly [what: string, source: string, years: readonly (number | null)[]])[] = [
  ['one report', first, [2023]],
  ['two years', `${first}\n\n${second}`, [2023, 2024]],
  ['two years, the later first', `${second}\n${first}`, [2024, 2023]],
  ['two kinds', `${first}\n${plan}`, [2023, 2024]],
  ['one without a title, then one with', `${untitled}\n${first}`, [2021, 2023]],
  ['one with a title, then one without', `${first}\n${untitled}`, [2023, 2021]],
  ['links to other years behind', `${first}\n${links}`, [2023]],
  ['links to other years before', `${links}\n${first}`, [2023]],
  ['the title twice', `政府工作报告\n来源:云溪日报\n${first}`, [2023]],
  ['the title as a running header', first.replace('二、', '政府工作报告\n二、'), [2023]],
  ['the same report twice', `${first}\n${first}`, [2023]],
  ['named inside a sentence', `${first}\n起草政府工作报告时听取了意见。`, [2023]],
  ['a headline about the report', `${first}\n图解《政府工作报告》\n五位代表热议政府工作报告`, [2023]],
  ['nothing', '', [null]],
];

describe('reports of one text', () => {
  it.each(files)('%s', (_what, source, years) => {
    const reports = read(source);
    expect(reports.map((report) => report.year)).toEqual(years);
    expect(reports.map((report) => report.index)).toEqual(years.map((_year, at) => at));
  });

  it('gives each report what it gives alone', () => {
    const both = `${first}\n\n${second}`;
    expect(sentencesOf(both, 0)).toEqual(sentencesOf(first));
    expect(sentencesOf(both, 1)).toEqual(sentencesOf(second));
  });

  it('flags a report of which copies were dropped', () => {
    expect(read(`${first}\n${first}`)[0]?.flags).toContain('copies_dropped');
  });
});

const furnitureLines = [
  '索引号:QZ0101-2023-00033',
  '发布机构:云溪区发展和改革局',
  '公文生成日期:2023-12-27',
  '字体大小: 打印',
  '【字体：大 中 小】',
  '来源：云溪日报',
  '时间:2023-12-27 09:09',
  '2023-11-05 11:00:00 星期日',
  '下载',
  '打印',
  '扫一扫在手机打开当前页',
  '相关解读',
  '附件下载',
  '责任编辑:王某',
  '版权所有:云溪市人民政府',
  '当前位置：首页>政府信息公开',
  '一、工作回顾..............12',
  '图1：2017—2021年地区生产总值及增长速度',
  '表3 主要工业产品产量及其增速',
  '图2:2011-2015三次产业增加值占地区生产总值比重(%)',
];

describe('page furniture gives no sentences', () => {
  it.each(furnitureLines)('%s', (line) => {
    expect(sentencesOf(`${line}\n2023年政府工作报告\n${line}\n${BODY}\n${line}`)).toEqual([BODY]);
  });

  it.each(['来源广泛的资金支持了项目。', '打印机产量增长5%。', '附件厂新增产能5万件。'])('%s stays', (line) => {
    expect(sentencesOf(`2023年政府工作报告\n${BODY}\n${line}`)).toEqual([BODY, line]);
  });

  it('stands outside the report', () => {
    const folded = fold(`索引号:1\n${first}\n扫一扫在手机打开当前页`);
    const [report] = structure(folded);
    expect(folded.text.slice(report?.start, report?.end)).toBe(fold(first).text);
  });
});

const glossaries = [
  '名词解释',
  '名词解释:',
  '注释',
  '《政府工作报告》名词解释',
  '《政府工作报告》有关内容名词注释',
  '政府工作报告中有关用语说明',
  '附件:《纲要》有关指标及名词解释',
  '(部分名词解释)',
  '[1]三新:指新产业。\n[2]四上:指四类企业。',
];

describe('a glossary ends the report', () => {
  it.each(glossaries)('%s', (opening) => {
    const source = `${first}\n${opening}\n1.“三新”:到2025年达到50个新产业。`;
    expect(sentencesOf(source)).toEqual(sentencesOf(first));
  });

  it.each(['对有关名词作了解释。', '做好政策解释说明工作'])('%s does not', (line) => {
    expect(sentencesOf(`${first}\n${line}\n${BODY}`).at(-1)).toBe(BODY);
  });
});

const outlines: readonly (readonly [what: string, source: string, outline: readonly string[]])[] = [
  ['Chinese numerals', '一、回顾\n(一)工业\n文。\n(二)农业\n文。\n二、安排', ['1一、回顾', '2(一)工业', '2(二)农业', '1二、安排']],
  ['run-in headings', '一、回顾\n(一)经济运行向好,实力增强。全市增长5%。', ['1一、回顾', '2(一)经济运行向好,实力增强']],
  ['chapters', '第一篇总则\n第一章环境\n第一节成就\n第二章目标', ['1第一篇总则', '2第一章环境', '3第一节成就', '2第二章目标']],
  [
    'decimals',
    '一、新阶段\n1.1 基础\n1.1.1 综合实力提升。全市增长5%。\n1.2 机遇',
    ['1一、新阶段', '2' + '1.1基础', '3' + '1.1.1综合实力提升', '2' + '1.2机遇'],
  ],
  ['digits', '一、回顾\n1.工业提质\n2、农业增效', ['1一、回顾', '21.工业提质', '22、农业增效']],
  ['dashes', '一、回顾\n——城乡面貌改观。建成公园5个。', ['1一、回顾', '2——城乡面貌改观']],
  ['no numbers', '2009年工作回顾\n一、工业\n文。\n2010年工作安排', ['12009年工作回顾', '2一、工业', '12010年工作安排']],
  ['a plan period', '“十一五”时期工作回顾\n文。', ['1“十一五”时期工作回顾']],
  [
    'headings run together, white space between',
    '第一篇　转变方式　　第一章　发展环境　　经济实力明显增强',
    ['1第一篇转变方式', '2第一章发展环境'],
  ],
  ['enumerations are none', '一、回顾\n一是工业增长。\n二要抓好农业。', ['1一、回顾']],
  ['a figure at a line start is none', '一、回顾\n2.5万户居民受益。', ['1一、回顾']],
  ['a session line is none', '——2023年1月8日在云溪市会议上\n一、回顾', ['1一、回顾']],
  ['none at all', '全市增长5%。', []],
];

describe('parts of a report told in a list', () => {
  const list = '一、2022年工作回顾;\n二、奋力做好2023年工作;\n三、以实干为目标,提升政府效能。';
  it('are no headings', () => {
    const [report] = read(`2023年政府工作报告\n报告分为三部分:\n${list}\n${BODY}`);
    expect(report?.sections.map(({ title }) => title)).toEqual([]);
  });
  it('but headings without that stop are', () => {
    const [report] = read(`2023年政府工作报告\n一、2022年工作回顾\n${BODY}\n二、2023年工作安排\n${BODY}`);
    expect(report?.sections.length).toBe(2);
  });
});

describe('sections', () => {
  it.each(outlines)('%s', (_what, source, outline) => {
    const [report] = read(source);
    expect(report?.sections.map((section) => `${section.level}${section.title}`)).toEqual(outline);
  });

  it('nests and ends', () => {
    const folded = fold('一、回顾\n(一)工业\n增长5%。\n二、安排\n增长6%。');
    const [report] = structure(folded);
    const [review, industry, plans] = report?.sections ?? [];
    expect(industry?.parent).toBe(review);
    expect(review?.end).toBe(plans?.start);
    expect(industry?.end).toBe(plans?.start);
    expect(plans?.end).toBe(folded.text.length);
    expect(report?.sentences.map(({ section }) => section?.title)).toEqual(['一、回顾', '(一)工业', '(一)工业', '二、安排', '二、安排']);
  });
});

const cuts: readonly (readonly [source: string, sentences: readonly string[]])[] = [
  ['全市增长5%。农业增长3%!', ['全市增长5%。', '农业增长3%!']],
  ['工业增长5%;农业增长3%。', ['工业增长5%;农业增长3%。']],
  ['他说“增长5%。”农业增长。', ['他说“增长5%。”', '农业增长。']],
  ['增长5%。(初步核算。)农业增长。', ['增长5%。', '(初步核算。)', '农业增长。']],
  ['没有句号的一行\n下一行', ['没有句号的一行', '下一行']],
  ['一、2023年回顾\n增长5%。', ['<一、2023年回顾>', '增长5%。']],
  ['(一)工业提质增效。增长5%。', ['<(一)工业提质增效。>', '增长5%。']],
  ['(一)工业增加值增长5.6%。农业稳定。', ['(一)工业增加值增长5.6%。', '农业稳定。']],
  ['增长5%。。', ['增长5%。。']],
];

describe('sentences', () => {
  it.each(cuts)('%s', (source, sentences) => {
    expect(sentencesOf(source)).toEqual(sentences);
  });

  it.each([...files.map(([, source]) => source), ...outlines.map(([, source]) => source)])(
    'are in order, apart and inside: %#',
    (source) => {
      for (const report of read(source)) {
        let last = report.start;
        for (const { start, end, paragraphStart } of report.sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(paragraphStart).toBeLessThanOrEqual(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(report.end);
      }
    },
  );

  it('takes one long line in linear time', () => {
    const folded = fold('全市实现地区生产总值1234.5亿元,增长5.3%。'.repeat(100_000));
    const started = performance.now();
    expect(structure(folded)[0]?.sentences).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
