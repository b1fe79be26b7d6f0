/** Findings across the reports of a region, and their words in both languages. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.js';
import { review, work } from './reports.js';

interface Told {
  readonly level: string;
  readonly zh: string;
  readonly en: string;
  readonly related: readonly string[];
}

const findings = (rule: string, ...texts: readonly string[]): Told[] =>
  check(texts.map((text, i) => ({ path: `report-${i}.txt`, text })))
    .filter((finding) => finding.rule === rule)
    .map(({ level, words: [zh, en], related = [] }) => ({ level, zh, en, related: related.map(({ words }) => words.join(' / ')) }));

const of = (year: number, text: string, region?: string): string => review(text, { year, ...(region === undefined ? {} : { region }) });

describe('level and growth', () => {
  const SALES = '社会消费品零售总额';
  test.each([
    [2008, true],
    [2009, true],
    [2010, false],
    [2013, true],
    [2014, true],
    [2018, true],
    [2019, true],
    [2021, false],
    [2023, true],
    [2024, true],
  ])('the figures of %d after a census: %s', (year, census) => {
    const [found] = findings('growth-mismatch', of(year, `${SALES}100亿元。`), of(year + 1, `${SALES}110亿元，增长5%。`));
    expect(found?.zh.endsWith(census ? '经济普查后基数可能修订' : '可能是基数修订或口径有变')).toBe(true);
    expect(
      found?.en.endsWith(census ? 'perhaps the base was revised after the census' : 'perhaps the base was revised or the basis changed'),
    ).toBe(true);
    expect(found?.related).toEqual([`${year}年110亿元 / ${year}: 110亿元`, `${year - 1}年100亿元 / ${year - 1}: 100亿元`]);
  });

  test('of output the prices explain it', () => {
    const [found] = findings('growth-mismatch', of(2021, '地区生产总值400亿元。'), of(2022, '地区生产总值500亿元，增长5%。'));
    expect([found?.zh.split('；')[1], found?.en.split('; ')[1]]).toEqual(['增速按可比价计算', 'its growth is at constant prices']);
  });

  test('both years in one report', () => {
    expect(findings('growth-mismatch', of(2025, `2023年${SALES}100亿元。2024年${SALES}110亿元，增长5%。`))).toHaveLength(1);
  });

  test.each([
    ['what a later report says of the year before counts', `${SALES}120亿元，增长5%。2023年${SALES}114.3亿元。`],
    ['a growth that is broken says nothing', `${SALES}110亿元，增长5%右。`],
    ['a fall to nothing has no base', `${SALES}110亿元，下降100%。`],
    ['a growth before its level', `增长5%，${SALES}110亿元。`],
    ['an aim', `${SALES}力争达到110亿元。`],
  ])('%s', (_, now) => {
    expect(findings('growth-mismatch', of(2024, `${SALES}100亿元。`), of(2025, now))).toEqual([]);
  });
});

describe('jumps', () => {
  const roads = (length: string): string => `高速公路通车里程${length}公里。`;
  test('the odd one of three', () => {
    const found = findings('unit-suspect', of(2023, roads('230')), of(2024, roads('231')), of(2025, roads('0.23')));
    expect(found).toEqual([
      {
        level: 'error',
        zh: '高速公路通车里程2024年为0.23公里，2022年为230公里，相差500倍以上，单位可能有误',
        en: 'Expressways differs by more than 500 times between years (2024: 0.23公里, 2022: 230公里); check the unit',
        related: ['2022年230公里 / 2022: 230公里'],
      },
    ]);
    expect(findings('unit-suspect', of(2023, roads('0.23')), of(2024, roads('231')), of(2025, roads('230'))).map(({ zh }) => zh)).toEqual([
      '高速公路通车里程2022年为0.23公里，2023年为231公里，相差500倍以上，单位可能有误',
    ]);
  });

  test('the larger one, where it is the odd one', () => {
    expect(findings('unit-suspect', of(2023, roads('0.5')), of(2024, roads('0.51')), of(2025, roads('400'))).map(({ zh }) => zh)).toEqual([
      '高速公路通车里程2024年为400公里，2022年为0.5公里，相差500倍以上，单位可能有误',
    ]);
  });

  test('of two the smaller one', () => {
    expect(findings('unit-suspect', of(2024, roads('0.23')), of(2025, roads('230'))).map(({ zh }) => zh)).toEqual([
      '高速公路通车里程2023年为0.23公里，2024年为230公里，相差500倍以上，单位可能有误',
    ]);
  });

  test.each([
    ['years far apart', of(2014, roads('230')), of(2025, roads('0.23'))],
    ['other regions', of(2024, roads('230'), '湄潭县'), of(2025, roads('0.23'))],
    ['less than five hundred times', of(2024, roads('230')), of(2025, roads('0.5'))],
    ['a range', of(2024, roads('230')), of(2025, roads('0.2—0.3'))],
  ])('not of %s', (_, a, b) => {
    expect(findings('unit-suspect', a, b)).toEqual([]);
  });
});

describe('targets of last year', () => {
  const aims = work({ year: 2024, plan: '社会消费品零售总额增长6%，地区生产总值增长5%。' });
  test('without a result', () => {
    expect(findings('target-unmatched', aims, work({ year: 2025, review: '地区生产总值增长5%。' }))).toEqual([
      {
        level: 'warning',
        zh: '2024年社会消费品零售总额目标（6%）在2025年报告中没有结果',
        en: 'the 2024 target for Retail sales of consumer goods (6%) has no result in the 2025 report',
        related: ['2024年目标6% / target of 2024: 6%'],
      },
    ]);
  });

  test.each([
    ['words are a result', [aims, work({ year: 2025, review: '地区生产总值增长5%，社会消费品零售总额平稳增长。' })]],
    ['two years on', [aims, work({ year: 2026, review: '地区生产总值增长5%。' })]],
    ['another region', [aims, work({ year: 2025, region: '湄潭县', review: '地区生产总值增长5%。' })]],
    [
      'a goal for later',
      [work({ year: 2024, plan: '到2027年社会消费品零售总额达到60亿元。' }), work({ year: 2025, review: '地区生产总值增长5%。' })],
    ],
  ])('none is missed: %s', (_, texts) => {
    expect(findings('target-unmatched', ...texts)).toEqual([]);
  });
});

describe('words in English', () => {
  test.each([
    ['missing-headline', '地区生产总值增长6%。', 'no result for General public budget revenue; it is not mentioned'],
    [
      'sum-mismatch',
      '地区生产总值442.1亿元，其中第一产业增加值62亿元，第二产业增加值150亿元，第三产业增加值230亿元。',
      'GDP is 442.1亿元, the three sectors add up to 442亿元, by rounding',
    ],
    [
      'sum-mismatch',
      '地区生产总值412亿元，其中第一产业增加值62亿元，第二产业增加值150亿元，第三产业增加值230亿元。',
      'GDP is 412亿元, the three sectors add up to 442亿元',
    ],
    [
      'conflict',
      '社会消费品零售总额100亿元。\n社会消费品零售总额120亿元。',
      'Retail sales of consumer goods is 120亿元 here and 100亿元 in line 3',
    ],
  ])('%s: %s', (rule, text, words) => {
    expect(findings(rule, work({ review: text })).map(({ en }) => en)).toContain(words);
  });

  test('a total beside its classes, more or less', () => {
    const en = (second: string) =>
      findings('sum-mismatch', work({ plan: `安排重点项目。全年安排重点项目60个。1.续建项目38个。2.新建项目${second}个。` })).map(
        (found) => found.en,
      );
    expect(en('24')).toEqual(['the total is 60个, its classes add up to 38+24=62个, 2个 more']);
    expect(en('20')).toEqual(['the total is 60个, its classes add up to 38+20=58个, 2个 less']);
  });

  test('what lacks an aim', () => {
    expect(
      findings('missing-headline', work({ review: '地区生产总值增长6%。', plan: '地区生产总值增长5%。' })).map(({ zh, en }) => [zh, en]),
    ).toContainEqual(['缺少一般公共预算收入的目标，全文未提及', 'no target for General public budget revenue; it is not mentioned']);
  });

  test('a conflict names the other place', () => {
    const [found] = findings('conflict', work({ review: '社会消费品零售总额100亿元。\n社会消费品零售总额120亿元。' }));
    expect(found?.related).toEqual(['社会消费品零售总额100亿元 / Retail sales of consumer goods 100亿元']);
  });
});

describe('no conflict, no sum', () => {
  test.each([
    ['sum-mismatch', '签约项目30个，其中2022年签约项目48个。'],
    ['sum-mismatch', '签约项目30个，其中企业48家。'],
    ['sum-mismatch', '外贸进出口总额26.4亿元，出口额28.1亿美元。'],
    ['sum-mismatch', '地区生产总值412亿元以上，第一产业增加值62亿元，第二产业增加值150亿元，第三产业增加值230亿元。'],
    ['sum-mismatch', '地区生产总值412亿元，第一产业增加值62亿元，第二产业增加值150亿元。'],
    ['conflict', '社会消费品零售总额100亿元。\n社会消费品零售总额140亿元。'],
    ['conflict', '社会消费品零售总额约100亿元。\n社会消费品零售总额110亿元。'],
    ['conflict', '社会消费品零售总额增长6%以内。\n社会消费品零售总额增长4%。'],
    ['conflict', '社会消费品零售总额增长7%。\n社会消费品零售总额增长6%以上。'],
    ['conflict', '社会消费品零售总额增长6%以上。\n社会消费品零售总额增长7%。'],
  ])('%s: %s', (rule, text) => {
    expect(findings(rule, work({ review: text }))).toEqual([]);
  });
});
