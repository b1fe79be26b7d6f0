/** Which line is a title, a heading, a sentence or the page's own: shapes that look alike, side by side. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/fold/fold.js';
import type { Report } from '../../src/model.js';
import { isFurniture } from '../../src/structure/furniture.js';
import { type StructureHints, structure } from '../../src/structure/reports.js';

const read = (source: string, hints: StructureHints = {}): Report[] => structure(fold(source), hints);

/** The sentences of the first report, headings in angle brackets. */
function sentencesOf(source: string): string[] {
  const folded = fold(source);
  return (structure(folded)[0]?.sentences ?? []).map(({ start, end, heading }) => {
    const words = folded.text.slice(start, end);
    return heading ? `<${words}>` : words;
  });
}

const sectionsOf = (source: string): string[] => (read(source)[0]?.sections ?? []).map(({ title }) => title);

const BODY = '全市经济运行总体平稳,地区生产总值增长5%。';
const MORE = '全市城乡居民收入稳步提高,新增城镇就业3万人。';

describe('furniture', () => {
  it.each(['通讯员李四 记者王五摄影报道。', '记者王五摄', '一、工作回顾……12', '图3 五年来常住人口'])('is %s', (line) =>
    expect(isFurniture(line)).toBe(true),
  );
  it.each(['全市人均预期寿命达到78.5', '全年财政收入2023', '记者从会上获悉,全市摄影产业收入增长5%。', '全市打印设备产量增长5%'])(
    'is not %s',
    (line) => expect(isFurniture(line)).toBe(false),
  );
});

describe('the title of a report', () => {
  it.each([
    ['政府工作报告(全文)\n政府工作报告', '政府工作报告'],
    ['云溪市2025年政府工作报告\n2025年政府工作报告', '云溪市2025年政府工作报告'],
    ['2019年云溪旗人民政府工作报告(全文)\n政府工作报告', '2019年云溪旗人民政府工作报告(全文)'],
    ['首页»政府工作报告\n云溪市2003年政府工作报告', '云溪市2003年政府工作报告'],
    ['2023年\n甲宁省政府工作报告', '甲宁省政府工作报告'],
    ['甲宁省政府工作报告\n——2023年2月9日在甲宁省第十四届人民代表大会第一次会议上', '甲宁省政府工作报告'],
  ])('%s → %s', (lines, title) => expect(read(`${lines}\n${BODY}`)[0]?.title).toBe(title));
  it.each(['云溪旗代表热议政府工作报告', '云溪市中级人民法院工作报告\n——2023年2月9日在云溪市第十七届人民代表大会第三次会议上'])(
    '%s is none',
    (lines) => expect(read(`${lines}\n${BODY}`)[0]?.title).toBeNull(),
  );
  it('its page comes before it', () => expect(read(`来源:某某日报\n${BODY}`)[0]?.start).toBeGreaterThan(0));
});

describe('reports in one text', () => {
  it.each([
    ['a title repeated inside', `云溪市2024年政府工作报告\n${BODY}\n2024年政府工作报告\n${MORE}`, 1],
    ['a title without a year repeated inside', `云溪市2024年政府工作报告\n${BODY}\n政府工作报告\n${MORE}`, 1],
    ['a session behind the second', `政府工作报告\n${BODY}\n政府工作报告\n2020年1月8日在云溪市第十届人民代表大会第五次会议上\n${MORE}`, 2],
    ['another year', `云溪市2024年政府工作报告\n${BODY}\n云溪市2023年政府工作报告\n${MORE}`, 2],
    ['another kind', `云溪市2024年政府工作报告\n${BODY}\n云溪市2024年国民经济和社会发展统计公报\n${MORE}`, 2],
    [
      'headings that are worded as titles',
      `关于云溪市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告\n一、2023年国民经济和社会发展计划执行情况\n${BODY}\n二、2024年国民经济和社会发展计划\n${MORE}`,
      1,
    ],
    [
      'two of one year and kind without a sentence in common',
      `政府工作报告\n2020年1月8日在云溪市第十届人民代表大会第五次会议上\n${BODY}\n政府工作报告\n2020年1月8日在云溪市第十届人民代表大会第五次会议上\n${MORE}`,
      2,
    ],
    ['two kinds of one year without a sentence in common', `关于云溪市2024年预算草案的报告\n${BODY}\n2024年政府工作报告\n${MORE}`, 2],
  ])('%s', (_, source, count) => expect(read(source)).toHaveLength(count));
});

describe('the region', () => {
  const regionOf = (source: string, path?: string): string | undefined => read(source, path === undefined ? {} : { path })[0]?.region?.name;
  it('of the nation, by the file', () => expect(regionOf(BODY, 'reports/全国-2020-教育.txt')).toBe('全国'));
  it('of the nation, by the session', () =>
    expect(regionOf(`政府工作报告\n——2003年3月5日在第十届全国人民代表大会第一次会议上\n${BODY}`)).toBe('全国'));
  it('by the file', () => expect(regionOf(BODY, 'reports/云溪县-2018-民政.txt')).toBe('云溪县'));
  it('by no speaker', () =>
    expect(regionOf('我受县人民政府委托,向会议报告全县环境状况,请予审议。', '某县-2016-环境.txt')).not.toBe('我受县'));
  it('named nowhere is a doubt', () => expect(read(BODY)[0]?.flags).toContain('region_unknown'));
});

describe('numbered lines', () => {
  it('that end with a full stop are headings', () =>
    expect(sentencesOf(`政府工作报告\n一、主要指标完成情况。\n${BODY}`)).toEqual(['<一、主要指标完成情况。>', BODY]));

  it.each([
    ['全县经济平稳运行,完成各项任务.——生产总值210亿元。', ['全县经济平稳运行,完成各项任务.', '——生产总值210亿元。']],
    ['全县经济平稳运行,增速为5.—6%之间。', ['全县经济平稳运行,增速为5.—6%之间。']],
  ])('a point before a dash: %s', (line, sentences) => expect(sentencesOf(`政府工作报告\n${line}\n${BODY}`)).toEqual([...sentences, BODY]));
  it('that go on for long are headings up to their first comma', () => {
    const line =
      '一、截至2015年8月底,全县累计完成公共财政预算总收入67949万元,为年初预算的61.22%,比上年同期增加6517万元,增长10.6%,其中地方收入51653万元。';
    const source = `政府工作报告\n${line}`;
    expect(sentencesOf(source)).toEqual([line]);
    expect(sectionsOf(source)).toEqual(['一、截至2015年8月底']);
  });
  it('with a dash that go on for long are sentences', () => {
    const line =
      '——力争全市生产总值年均增长10%以上,2007年经济总量达到320亿元,在2000年的基础上翻一番,非农产业比重提高到85%以上,城镇化率达到40%';
    expect(sentencesOf(`政府工作报告\n${line}`)).toEqual([line]);
    expect(sectionsOf(`政府工作报告\n${line}`)).toEqual([]);
  });
  it('a question ends a sentence', () =>
    expect(sentencesOf('怎样看全年?全市生产总值增长5%。')).toEqual(['怎样看全年?', '全市生产总值增长5%。']));
});

it('headings of every style lie inside those of the style before', () => {
  const titles = [
    '第一篇总则',
    '第一章背景',
    '第一节回顾',
    '一、工业',
    '1.1园区',
    '(一)招商',
    '1.1.1项目',
    '1、建设',
    '1.1.1.1厂房',
    '(1)环保',
    '——绿色转型',
  ];
  const [report] = read(`云溪市国民经济和社会发展第十四个五年规划\n${[...titles, BODY, '——低碳转型', BODY, '二、农业', BODY].join('\n')}`);
  expect(report?.sections.map(({ level, title }) => `${level} ${title}`)).toEqual([
    ...titles.map((title, at) => `${at + 1} ${title}`),
    '11 ——低碳转型',
    '4 二、农业',
  ]);
});

describe('a table of contents', () => {
  const body = `一、2022年工作回顾\n${BODY}\n二、2023年工作安排\n${MORE}`;
  const read = ['<一、2022年工作回顾>', BODY, '<二、2023年工作安排>', MORE];
  it.each([
    ['is left out', `目录\n一、2022年工作回顾\n二、2023年工作安排\n${body}`],
    ['with pages is left out', `目录\n一、2022年工作回顾……1\n二、2023年工作安排……9\n${body}`],
    ['with bare pages is left out', `目录\n一、2022年工作回顾 1\n二、2023年工作安排 9\n${body}`],
    ['without entries is a line', `目录\n${body}`],
  ])('%s', (_, lines) => {
    const got = sentencesOf(`云溪市2023年政府工作报告\n${lines}`).filter((line) => line !== '目录');
    expect(got).toEqual(read);
  });
  it('that no line repeats ends nowhere', () =>
    expect(sentencesOf(`云溪市2023年政府工作报告\n目录\n总则\n${BODY}\n${MORE}`)).toEqual(expect.arrayContaining([BODY, MORE])));
});

describe('a chapter and the text in one line', () => {
  it('are parted where the plan before is told', () =>
    expect(sentencesOf(`云溪市国民经济和社会发展第十四个五年规划纲要\n第一章发展基础“十三五”时期,${BODY}`)[0]).toBe('<第一章发展基础>'));
  it('are parted where the source has a wide gap', () =>
    expect(sentencesOf(`云溪市国民经济和社会发展第十四个五年规划纲要\n第一章 发展基础    ${BODY}`).slice(0, 2)).toEqual([
      '<第一章发展基础>',
      BODY,
    ]));
});

it('a long text before the first title is a report of its own', () => {
  const long = BODY.repeat(90);
  expect(read(`${long}\n云溪市2023年政府工作报告\n${MORE}`)).toHaveLength(2);
  expect(read(`${BODY}\n云溪市2023年政府工作报告\n${MORE}`)).toHaveLength(1);
});

it('years in Chinese digits are years', () =>
  expect(read(`政府工作报告\n一、二〇二二年工作回顾\n${BODY}\n二、二○二三年工作安排\n${MORE}`)[0]?.year).toBe(2023));

describe('the year, by headings', () => {
  it.each([
    [
      'of a session in December behind a review alone',
      '政府工作报告\n2023年12月28日在云溪区第六届人民代表大会第四次会议上\n一、2023年计划执行情况',
      2024,
    ],
    ['of a plan for the year after next', '云溪县工作汇报\n一、2022年以来工作成效\n二、2024年工作打算', 2024],
  ])('%s', (_, lines, year) => expect(read(`${lines}\n${BODY}`)[0]?.year).toBe(year));
});
