/** Texts that have lost or garbled characters at a figure, and sound ones that look like them. */
import { describe, expect, test } from 'vitest';
import { loneMarks } from '../../src/check/broken/marks.js';
import { check } from '../../src/check/index.js';
import { review } from './reports.js';

/** `level words <excerpt>` of the findings of one rule. */
const findings = (rule: string, ...texts: readonly string[]): string[] =>
  check(texts.map((text, i) => ({ path: `report-${i}.txt`, text })))
    .filter((finding) => finding.rule === rule)
    .map(({ level, words, excerpt }) => `${level} ${words[0]} <${excerpt}>`);

test.each<[string, string[]]>([
  ['全年举办招商推介会23，签约项目18个。', ['error “年举办招商推介会23”中的23缺少单位 <23>']],
  ['全年举办招商推介会2024，签约项目18个。', []],
  ['改造626小河，签约项目18个。', ['error “改造626小河”中的626缺少单位 <626>']],
  ['全年举办招商推介会023，签约', []],
  ['综合指数达到222.2，', []],
  ['成立23×4方阵，', []],
  ['幼儿园总数达到7421835，', ['error “7421835”位数过多，似为两个数字连写 <7421835>']],
  ['发放贷款1234567万元。', []],
  ['发放贷款1234567元。', ['error “1234567元”位数过多，似为两个数字连写 <1234567元>']],
  ['发放补贴12345678个，', ['error “12345678个”位数过多，似为两个数字连写 <12345678个>']],
  ['增长5%右，', []],
  ['增长6左右；', []],
  ['增长6.2%一般公共预算收入增长4.8%。', []],
  ['分别增长4.9%6.8%。', []],
  ['增长6.2%以上一般公共预算收入增长4.8%。', []],
  ['达到118.家。', ['error “118.”小数点后缺少数字 <118.>']],
  ['目录1.家庭', ['error “1.”小数点后缺少数字 <1.>']],
  ['收入3.2.5亿元', ['error “3.2.5”一个数字里有两个小数点 <3.2.5>']],
  ['版本3.2.5，', []],
  ['新增企业20家以，', ['error “以”之后缺“上”“下”或“内” <以>']],
  ['新增企业20家以上，', []],
  ['锟斤拷增长5%', ['error 乱码“锟斤拷” <锟斤拷>']],
  ['å¢žé•¿5%', ['error 乱码“å¢žé•¿” <å¢žé•¿>']],
  ['增长&nbsp;5%，增长&nbsp;6%。\n增长&nbsp;7%', ['error 网页代码残留“&nbsp;” <&nbsp;>', 'error 网页代码残留“&nbsp;” <&nbsp;>']],
  ['“入库企业达到86家。', ['warning ““”没有与之成对的“”” <“>']],
  ['“甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥甲乙丙丁入库企业达到86家。', []],
  ['“没有数字。', []],
])('%s', (text, expected) => {
  expect(findings('text-broken', review(text))).toEqual(expected);
});

describe('marks without their other half', () => {
  test.each([
    ['“甲”', ''],
    ['“甲', '“0'],
    ['甲”', '”1'],
    ['“甲“乙”', '“0'],
    ['(甲(乙)', '(0'],
    ['《甲《乙》', '《0'],
    ['“甲(乙”)', '(2 )5'],
    ['(甲“乙)”', '“2 ”5'],
    ['“甲”乙”', '”4'],
    ['【甲', '【0'],
    ['甲】', '】1'],
    ['(一)甲', ''],
    ['1)甲', ''],
    ['10)甲', ''],
    ['a)甲', ''],
    ['一)甲', ''],
    [';2)甲', ''],
    ['甲1)乙', ')2'],
    ['甲)乙', ')1'],
  ])('%s: %s', (text, lone) => {
    expect(
      loneMarks(text)
        .map(({ mark, at }) => `${mark}${at}`)
        .join(' '),
    ).toBe(lone);
  });
});
