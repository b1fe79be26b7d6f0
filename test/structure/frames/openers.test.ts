/** Words of time at the head of a paragraph: which of them set the frame of what follows, and how far. */
import { describe, expect, it } from 'vitest';
import type { Measure, ReportKind } from '../../../src/record.js';
import { read } from './report.js';

type Told = readonly [what: string, kind: ReportKind, year: number, lines: readonly string[], measure: Measure, want: string];

const rows = (told: readonly Told[]): void => {
  it.each(told)('%s', (_, kind, year, lines, measure, want) => expect(read(kind, year, lines, measure)).toBe(want));
};

describe('words of plans in a review', () => {
  const line = '生产总值实现<62亿元>。';
  rows([
    [
      'of its own year',
      'work_report',
      2024,
      ['# 一、2023年工作回顾', '2023年,全县坚持做好要素保障,经济平稳增长。', line],
      'level',
      'actual 2023',
    ],
    [
      'of the year before, as last year',
      'work_report',
      2020,
      ['# 一、2019年工作回顾', '去年,全县做好要素保障,经济平稳增长。', line],
      'level',
      'actual 2019',
    ],
    [
      'since the year began',
      'work_report',
      2022,
      ['# 一、2021年工作回顾', '今年以来,全县要素保障做好做实,经济平稳增长。', line],
      'level',
      'actual 2021',
    ],
    ['in a communiqué', 'communique', 2021, ['# 一、综合', '2021年,全县坚持做好要素保障,经济平稳增长。', line], 'level', 'actual 2021'],
    [
      'which begin the plan with its own year',
      'work_report',
      2024,
      ['# 一、2023年工作回顾', '经济平稳。', '2024年,全县要坚持做好要素保障。', line],
      'level',
      'target 2024',
    ],
    [
      'which begin the plan with this year',
      'work_report',
      2024,
      ['# 一、2023年工作回顾', '经济平稳。', '今年,全县要坚持做好要素保障。', line],
      'level',
      'target 2024',
    ],
  ]);
});

describe('what the press says that a report told', () => {
  const line = '累计完成投资<39亿元>。';
  rows([
    ['over four years', 'other', 2017, ['报告指出,过去四年,全县奋发有为,实现了新跨越。', line], 'level', 'actual 2013/2016'],
    ['over four years, by itself', 'other', 2017, ['过去四年,全县奋发有为,实现了新跨越。', line], 'level', 'actual 2013/2016'],
    ['of the year', 'other', 2017, ['报告指出,全县奋发有为,实现了新跨越。', line], 'level', 'actual 2016'],
  ]);
});

describe('several years', () => {
  rows([
    [
      'of one work, in the review of a year',
      'work_report',
      2024,
      ['# 一、2023年工作回顾', '两年新增投资11亿元,发挥了带动作用。固定资产投资增长<30%>。'],
      'growth',
      'actual 2023',
    ],
    [
      'that are over, in a text of no kind known',
      'other',
      2021,
      ['“十三五”期间是港口发展最快的五年。新增吞吐能力<80万吨>。'],
      'level',
      'actual 2016/2020',
    ],
    [
      'to come, under a heading of aims',
      'work_report',
      2011,
      ['# 二、发展目标', '今后五年,经济总量明显扩大。财政收入增长<60%>。'],
      'growth',
      'target 2011/2015',
    ],
    [
      'two to come, of a work',
      'work_report',
      2011,
      ['# 二、2011年工作安排', '今后两年,道路建设全面提速。', '财政收入增长<6%>。'],
      'growth',
      'target 2011',
    ],
    [
      'and then the first of them',
      'work_report',
      2016,
      ['# 二、“十三五”时期目标任务和2016年工作安排', '2016年经济社会发展的主要预期目标是:生产总值增长6%左右。', '财政收入增长<2.5%>。'],
      'growth',
      'target 2016',
    ],
    [
      'since a base, before a plan',
      'work_report',
      2013,
      ['# 一、主体概况', '与2012年相比,新登记企业较多的行业是教育业。新登记企业增长<60%>。'],
      'growth',
      'actual 2012',
    ],
    [
      'since a base of long ago',
      'work_report',
      2013,
      ['# 一、主体概况', '与2007年相比,新登记企业较多的行业是教育业。新登记企业增长<60%>。'],
      'growth',
      'actual 2008/2012',
    ],
    [
      'up to now, for the paragraph',
      'work_report',
      2024,
      ['# 一、2023年工作回顾', '2022年以来,全县集中攻坚。新建公厕<20座>。'],
      'level',
      'actual 2022/2023',
    ],
    [
      'up to now, in the middle of one',
      'work_report',
      2024,
      ['# 一、2023年工作回顾', '经济平稳。财政增收。民生改善。2022年以来,全县集中攻坚。新建公厕<20座>。'],
      'level',
      'actual 2023',
    ],
    [
      'of long, in the middle of a paragraph',
      'work_report',
      2024,
      ['# 一、2023年工作回顾', '经济平稳。财政增收。民生改善。2018年以来,全县集中攻坚。新建公厕<20座>。'],
      'level',
      'actual 2018/2023',
    ],
    [
      'of long, and what stands behind the paragraph',
      'work_report',
      2024,
      ['# 一、2023年工作回顾', '经济平稳。财政增收。民生改善。2018年以来,全县集中攻坚。', '新建公厕<20座>。'],
      'level',
      'actual 2023',
    ],
    [
      'of a plan, for all that follows',
      'work_report',
      2011,
      ['# 二、发展目标', '“十二五”时期,经济总量明显扩大。', '财政收入增长<60%>。'],
      'growth',
      'target 2011/2015',
    ],
    [
      'and the last of them far into a sentence',
      'work_report',
      2016,
      ['# 一、“十二五”时期工作回顾', '依靠全县人民的共同努力,2015年项目建设提速。新建公厕<20座>。'],
      'level',
      'actual 2011/2015',
    ],
    [
      'and the last of them as this year',
      'work_report',
      2016,
      ['# 一、“十二五”时期工作回顾', '特别是今年,新建公厕<20座>。'],
      'level',
      'actual 2015',
    ],
    [
      'that close a review with one',
      'work_report',
      2011,
      ['# 一、“十一五”工作回顾', '五年来,全市面貌一新。', '2010年,全市上下同心。生产总值增长12%。', '财政收入增长<20%>。'],
      'growth',
      'actual 2006/2010',
    ],
    [
      'that close a review with one that is told at length',
      'work_report',
      2011,
      ['# 一、“十一五”工作回顾', '五年来,全市面貌一新。', '2010年,是应对危机的关键一年。生产总值增长12%。', '财政收入增长<20%>。'],
      'growth',
      'actual 2010',
    ],
  ]);
});

it('in the report of a half-year the other half is planned', () => {
  const half = { from: 1, to: 6 };
  const lines = (opening: string): string[] => ['# 一、上半年工作', '工作平稳。', opening, '新建公厕<20座>。'];
  expect(read('other', 2023, lines('下半年,要继续抓好项目。'), 'level', undefined, half)).toBe('target 2023');
  expect(read('other', 2023, lines('1—3月,继续抓好项目。'), 'level', undefined, half)).toBe('actual 2023-01/2023-06');
});

it('the year past holds for the chapters that follow', () =>
  expect(
    read('work_report', 2016, [
      '# 一、“十二五”时期和2015年工作回顾',
      '过去的一年,全县上下同心,攻坚克难。',
      '## (一)经济发展',
      '新建公厕<20座>。',
    ]),
  ).toBe('actual 2015'));

it('a dated heading behind the plan is of its own year', () =>
  expect(read('other', 2024, ['# 一、2024年工作安排', '工作有序。', '# 二、2023年主要工作成效', '完成投资<59亿元>。'])).toBe(
    'actual 2023',
  ));

it('next year, in a plan given before its year begins', () =>
  expect(
    read(
      'plan_report',
      2024,
      [
        '2023年12月18日在县人民代表大会上',
        '# 二、明年工作安排',
        '以2023年指标体系为基础,提出了明年经济社会发展的目标任务,生产总值增长<6.5%>。',
      ],
      'growth',
    ),
  ).toBe('target 2024'));

describe('words of time that open nothing, or a stretch of their own', () => {
  rows([
    [
      'a plan named far inside a sentence',
      'work_report',
      2021,
      ['# 一、2020年工作回顾', '全县上下齐心描绘“十四五”时期发展的蓝图。新建公园<9个>。'],
      'level',
      'actual 2020',
    ],
    [
      'a plan named far inside a sentence without a heading',
      'other',
      2021,
      ['全县上下齐心描绘“十四五”时期发展的蓝图。新建公园<9个>。'],
      'level',
      'actual 2020',
    ],
    [
      'a comparison with an older year, late in its paragraph',
      'work_report',
      2025,
      ['# 一、2024年工作回顾', '经济平稳。财政增收。民生改善。与2019年相比,发展明显加快。固定资产投资增长<3.3%>。'],
      'growth',
      'actual 2024',
    ],
    [
      'a comparison with the year before last',
      'work_report',
      2025,
      ['# 一、2024年工作回顾', '与2022年相比,发展明显加快。固定资产投资增长<3.3%>。'],
      'growth',
      'actual 2024',
    ],
    [
      'a comparison in the plan',
      'work_report',
      2025,
      ['# 二、2025年工作安排', '与2019年相比,发展要求更高。固定资产投资增长<3.3%>。'],
      'growth',
      'target 2025',
    ],
    ['the plan under way', 'other', 2020, ['“十三五”期间是港口发展最快的五年,新增吞吐能力<8000万吨>。'], 'level', 'actual 2016/2020'],
    ['the plan under way, estimated', 'other', 2020, ['“十三五”期间,我省港口预计完成投资<36亿元>。'], 'level', 'estimate 2016/2020'],
    [
      'the year, under a heading that names five',
      'work_report',
      2016,
      [
        '# 一、“十二五”时期和2015年工作回顾',
        '过去的一年,全县经济平稳增长。',
        '## (一)经济发展取得新成就',
        '规模以上工业总产值完成<18亿元>。',
      ],
      'level',
      'actual 2015',
    ],
    [
      'five years, in which things were won',
      'work_report',
      2026,
      ['# 一、“十四五”时期和2025年工作回顾', '获批建设医学中心(中医类)和<12个>区域医疗中心,90家医院达标。'],
      'level',
      'actual 2021/2025',
    ],
    [
      'five years, in which money was spent',
      'work_report',
      2003,
      ['# 一、过去五年工作回顾', '五年全社会固定资产投资累计完成17.2亿元,形成<3.28亿元>的投资规模。'],
      'level',
      'actual 1998/2002',
    ],
  ]);
});
