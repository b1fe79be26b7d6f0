import { expect, test } from 'vitest';
import { extract } from '../../src/index.js';

/** Name, measure and status of what a numbered line of the goals says. */
const said = (line: string): unknown[] =>
  extract(`溪茶市政府工作报告\n\n二、2025年主要目标\n（一）地区生产总值增长6%。\n${line}\n`, { path: '溪茶市-2025.txt' })
    .records.slice(1)
    .map(({ name, measure, status, reference }) => [name, measure, status, reference?.relation ?? null]);

test.each([
  ['（二）居民人均可支配收入增长与经济增长同步。', [['居民人均可支配收入', 'qualitative', 'target', 'equal']]],
  ['（二）居民人均可支配收入增速高于经济增速。', [['居民人均可支配收入', 'qualitative', 'target', 'above']]],
  ['（二）一般公共预算收入增长3%。', [['一般公共预算收入', 'growth', 'target', null]]],
])('a line with a number of its own states what keeps pace: %s', (line, expected) => expect(said(line)).toEqual(expected));

test.each(['（二）推动外贸促稳提质', '（二）推动城乡居民收入稳步增长', '（二）坚持与经济发展相适应的分配'])(
  'a heading praises: %s',
  (line) => expect(said(line)).toEqual([]),
);

test('an item of a list states in words', () => expect(said('——对外贸易稳中提质')).toEqual([['对外贸易', 'qualitative', 'target', null]]));

test('a figure that measures nothing of the region is left out, and said to be', () => {
  const { records, leftOut } = extract('溪茶市2025年政府工作报告\n\n一、2024年工作回顾\n总量在全省91个县中继续排名第一。\n');
  expect(records).toEqual([]);
  expect(leftOut.map(({ text, reason }) => `${text} ${reason}`)).toContain('91个 unread');
});
