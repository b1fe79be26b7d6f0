/** What a finding is beside its rule's words: level, place in the order, key, excerpt. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.js';
import type { Finding } from '../../src/check/types.js';
import { plan, review } from './reports.js';

const findings = (rule: string, ...texts: readonly string[]): Finding[] =>
  check(texts.map((text, i) => ({ path: `report-${i}.txt`, text }))).filter((finding) => finding.rule === rule);

const levels = (rule: string, text: string): string[] => findings(rule, text).map(({ level, excerpt }) => `${level} ${excerpt}`);

describe('levels', () => {
  it.each([
    ['a count without a measure word', 'text-broken', review('全年举办招商推介会23，签约项目18个。'), ['error 23']],
    ['a number that may be a name', 'text-broken', review('实施626小河改造，签约项目18个。'), ['warning 626']],
    ['a number before one more character', 'text-broken', review('全年办理主体登记1户，签约项目18个，举办推介会23场。'), []],
    ['words without a figure', 'text-broken', review('全县重点项目保持平稳较快推进态势，签约项目18个。'), []],
    ['a lone mark', 'text-broken', review('新建改造公园12个（其中口袋公园9个，绿地30万平方米。'), ['warning (']],
    ['a lone bracket that closes', 'text-broken', review('签约项目12个，其中工业项目9个），新建公园2个。'), ['warning )']],
    ['a bracket of an item', 'text-broken', review('重点做了：1）新建公园12个；2）改造小区9个。'), []],
    [
      'a lone mark far from figures',
      'text-broken',
      review('各级干部认真学习领会会议精神（含各镇各部门和各单位以及驻县有关方面的全体同志们一起参加了此次学习，签约项目18个。'),
      [],
    ],
    ['a long number', 'text-broken', review('在校学生1342032人，签约项目18个。'), ['error 1342032人']],
    [
      'a sum that rounding explains',
      'sum-mismatch',
      plan('安排重点项目。全年安排重点项目总投资323.04亿元。1.在建项目总投资300.95亿元。2.预备项目总投资22.1亿元。'),
      ['info 323.04亿元'],
    ],
    [
      'sectors that rounding explains',
      'sum-mismatch',
      review('地区生产总值1291.92亿元，其中第一产业增加值100.11亿元，第二产业增加值600.41亿元，第三产业增加值591.41亿元。'),
      ['info 1291.92亿元'],
    ],
    [
      'a target in words',
      'missing-headline',
      plan('地区生产总值增长6%，一般公共预算收入增长5%，居民人均可支配收入持续增加。'),
      ['warning ', 'info 持续增加'],
    ],
    ['a sum that is wrong', 'sum-mismatch', plan('安排重点项目。全年安排重点项目60个。1.续建项目38个。2.新建项目24个。'), ['error 60个']],
  ])('%s', (_, rule, text, wanted) => expect(levels(rule, text)).toEqual(wanted));
});

describe('words', () => {
  it.each([
    ['地区生产总值增长6.2%一般公共预算收入增长4.8%。', '“6.2%”与“一般公共预算收入增长4.…”之间缺少标点'],
    ['审批材料压减50%效率提升30%。', '“50%”与“效率提升30%。”之间缺少标点'],
  ])('of %s name what follows, cut where it is long', (text, words) =>
    expect(findings('text-broken', review(text))[0]?.words[0]).toBe(words),
  );
});

/** A finding of each kind of break, as both languages tell it. */
const BREAKS: readonly (readonly [text: string, zh: string, en: string])[] = [
  ['社会消费品零售总额增长6.5%右。', '“6.5%右”应为“6.5%左右”', '"6.5%右" should read "6.5%左右"'],
  ['粮食播种面积稳定在8以上。', '“8以上”缺少单位', '"8以上" has lost its unit'],
  [
    '城镇和农村居民人均可支配收入分别增长4.9%6.8%。',
    '“4.9%”与其后的数字“6.8%。”连在一起，缺少标点',
    '"4.9%" and the number after it, "6.8%。", run together',
  ],
  [
    '地区生产总值增长6.2%一般公共预算收入增长。',
    '“6.2%”与“一般公共预算收入增长。”之间缺少标点',
    'a mark is missing between "6.2%" and "一般公共预算收入增长。"',
  ],
  ['全年举办招商推介会23，签约项目18个。', '“年举办招商推介会23”中的23缺少单位', '23 has no unit in "年举办招商推介会23"'],
  ['在校学生1342032人。', '“1342032人”位数过多，似为两个数字连写', '"1342032人" has too many digits: two numbers run together?'],
  ['高新技术企业达到118.家。', '“118.”小数点后缺少数字', '"118.": digits are missing after the decimal point'],
  ['完成投资3.2.5亿元。', '“3.2.5”一个数字里有两个小数点', '"3.2.5": two decimal points in one number'],
  ['新增规上企业20家以，绿地3亩。', '“以”之后缺“上”“下”或“内”', '"以": cut: 上, 下 or 内 is missing'],
  ['实现工业总产值\ufffd\ufffd亿元。', '无法解码的字符“\ufffd\ufffd”', 'characters that did not decode: "\ufffd\ufffd"'],
  ['工业总产值锟斤拷增长5%。', '乱码“锟斤拷”', 'garbled text: "锟斤拷"'],
  ['工业总产值å¢žé•¿5%。', '乱码“å¢žé•¿”', 'garbled text: "å¢žé•¿"'],
  ['完成投资&nbsp;86亿元。', '网页代码残留“&nbsp;”', 'left-over of a web page: "&nbsp;"'],
  ['“十百千企业培育库入库企业达到86家。', '““”没有与之成对的“””', '"“" has no "”"'],
  ['新建公园12个【其中口袋公园9个。', '“【”没有与之成对的“】”', '"【" has no "】"'],
  ['制定《行动方案，新建公园12个。', '“《”没有与之成对的“》”', '"《" has no "》"'],
  ['制定行动方案》，新建公园12个。', '“》”没有与之成对的“《”', '"》" has no "《"'],
  ['开展“一带“一路”建设项目12个。', '““”没有与之成对的“””', '"“" has no "”"'],
];

describe('a break', () => {
  it.each(BREAKS)('%s is told as %s', (text, zh, en) => {
    const told = findings('text-broken', review(text)).map(({ words }) => words);
    expect(told.some(([own, other]) => own.startsWith(zh) && other.startsWith(en))).toBe(true);
  });
  it.each(['开设咖啡店Café"12家。', '引进Müller公司3家。', '气温达38°C—40°C，新建公园12个。'])('%s is none', (text) =>
    expect(findings('text-broken', review(text)).filter(({ words }) => words[1].startsWith('garbled'))).toEqual([]),
  );
  it('in a second paragraph stands in its place', () => {
    const text = review('新建公园12个。', { plan: '新建公园12个【其中口袋公园9个。' });
    const [found] = findings('text-broken', text);
    expect(text.slice(found?.place.start, found?.place.end)).toBe('【');
  });
});

describe('order and keys', () => {
  const glued = '地区生产总值增长6.2%一般公共预算收入增长4.8%。';
  it('findings stand as in the texts', () => {
    const found = check([
      { path: 'b.txt', text: review(`${glued}全年举办招商推介会23，签约项目18个。`) },
      { path: 'a.txt', text: review(glued) },
    ]);
    const places = found.map(({ path, place, rule, subject }) => [path, place.start, place.end, rule, subject] as const);
    const rank = (path: string): number => ['b.txt', 'a.txt'].indexOf(path);
    const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
    expect(places).toEqual(
      [...places].sort((a, b) => rank(a[0]) - rank(b[0]) || a[1] - b[1] || a[2] - b[2] || byText(a[3], b[3]) || byText(a[4], b[4])),
    );
    expect(new Set(places.map(([, start]) => start)).size).toBeLessThan(places.length);
  });
  it('what is found twice has two keys, the first as if it stood alone', () => {
    const alone = findings('text-broken', review(glued)).map(({ key }) => key);
    const twice = findings('text-broken', review(glued), review(glued)).map(({ key }) => key);
    expect(alone).toHaveLength(1);
    expect(alone[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(twice).toEqual([alone[0], `${alone[0]}-2`]);
  });
  it('a finding has no level or relation of its own where its rule gives none', () => {
    const [first] = findings('text-broken', review('在校学生1342032人，签约项目18个。'));
    expect(Object.keys(first ?? {})).not.toContain('related');
  });
});

it('figures of several years or of months are no two years to compare growth with', () => {
  const text = '2021—2024年生猪出栏累计220.25万头，增长10.8%；2018—2020年生猪出栏累计160.25万头。';
  expect(findings('growth-mismatch', review(text))).toEqual([]);
});
