import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

/** `name measure value status period` of each figure; `?` where the name was taken over. */
const read = (line: string): string[] =>
  extract(`溪茶区2023年上半年国民经济和社会发展计划执行情况的报告\n\n一、主要指标完成情况\n${line}\n`, {
    path: '溪茶区-2023.txt',
  }).records.map(
    ({ name, measure, value, status, period, flags }) =>
      `${name}${flags.includes('name_implied') ? '?' : ''} ${measure} ${value} ${status} ${period}`,
  );

const HALF = '2023-01/2023-06';

describe('what was planned for the year, and what came of it', () => {
  const investment = [
    '固定资产投资 growth 12 target 2023',
    `固定资产投资? level 23 actual ${HALF}`,
    `固定资产投资? growth 13 actual ${HALF}`,
  ];
  test.each([
    '固定资产投资全年计划增长12%。上半年完成23亿元，增长13%。',
    '固定资产投资年度计划增长12%。1—6月完成23亿元，增长13%。',
    '固定资产投资年计划增长12%。截至6月底，完成23亿元，增长13%。',
    '固定资产投资全年目标增长12%。上半年实现23亿元，增长13%。',
    '固定资产投资年初预期增长12%。实际完成23亿元，增长13%。',
    '固定资产投资年度预期目标12%。元至六月完成23亿元，增长13%。',
  ])('over a full stop: %s', (line) => expect(read(line)).toEqual(investment));

  test.each([
    '固定资产投资。全年计划增长12%。上半年完成23亿元，增长13%。',
    '（一）固定资产投资。全年计划增长12%。上半年完成23亿元，增长13%。',
    '2.固定资产投资。全年计划增长12%，上半年完成23亿元，增长13%。',
    '——固定资产投资：全年计划增长12%。上半年完成23亿元，增长13%。',
  ])('behind a name that is a sentence: %s', (line) => expect(read(line)).toEqual(investment.map((row) => row.replace('资 ', '资? '))));

  test.each([
    ['财政总收入年度目标112亿元，上半年完成63亿元。', ['财政总收入 level 112 target 2023', `财政总收入 level 63 actual ${HALF}`]],
    ['固定资产投资增长12%。上半年完成23亿元。', [`固定资产投资 growth 12 actual ${HALF}`]],
    ['固定资产投资全年计划增长12%。新建学校2所。', ['固定资产投资 growth 12 target 2023', `新建学校 level 2 actual ${HALF}`]],
    ['固定资产投资全年计划增长12%。为农户发放补贴3亿元。', ['固定资产投资 growth 12 target 2023', `农户补贴 level 3 actual ${HALF}`]],
    ['固定资产投资稳步增长。上半年完成23亿元。', [`固定资产投资 qualitative null actual ${HALF}`]],
    ['林下养蜂。上半年完成23亿元。', []],
    ['人才计划12项。', [`人才计划 level 12 actual ${HALF}`]],
    ['工业增加值增速高于全年目标2个百分点。', [`工业增加值增速高于全年目标 gap 2 actual ${HALF}`]],
  ])('otherwise: %s', (line, rows) => expect(read(line)).toEqual(rows));
});

test('a year to come is of what is said of it, not of what was done for it', () => {
  const { records } = extract('临澜县经济运行情况（2025年）\n\n一、2024年工作回顾\n\n2027年投用的滨河水厂完成投资12亿元。\n');
  expect(records.map(({ status, period }) => [status, period])).toEqual([['actual', '2024']]);
});

test.each(['围绕重点产业布局20个重点实验室群。', '围绕招商引资12亿元，推进项目落地。'])(
  'what work is laid out around is no goal: %s',
  (line) => {
    const { records } = extract(`临澜县2025年政府工作报告\n\n一、2024年工作回顾\n${line}\n`);
    expect(records.map(({ status }) => status)).toEqual(['actual']);
  },
);

test('a goal that work is laid out around is one', () => {
  const { records } = extract('临澜县2025年政府工作报告\n\n一、2024年工作回顾\n围绕12亿元以上的目标任务，推进项目落地。\n');
  expect(records.map(({ status }) => status)).toEqual(['target']);
});
