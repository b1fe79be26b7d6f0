import { expect, test } from 'vitest';
import { Scorer } from '../../src/corrections/index.js';
import type { Correction } from '../../src/corrections/schema.js';
import { accept, add, edit, REPORT, read, recordOf, reject } from './reports.js';

const extraction = read(REPORT);
const [growth, sales, jobs] = ['5.8%', '1234.5亿元', '12.3万人'].map((words) => recordOf(extraction, words)) as [
  ReturnType<typeof recordOf>,
  ReturnType<typeof recordOf>,
  ReturnType<typeof recordOf>,
];

function scoreOf(corrections: readonly Correction[]) {
  const scorer = new Scorer(corrections);
  scorer.add(REPORT, extraction);
  return scorer.finish();
}

test('precision and recall by hand', () => {
  const missed = add(REPORT, jobs, '2024年', '一、2024年工作回顾', { name: '年份' });
  const score = scoreOf([accept(REPORT, growth), edit(REPORT, sales, { value: 1 }), reject(REPORT, jobs), missed]);
  // right: growth; read and not so: sales, jobs; so and not read: sales, the year
  expect(score.rows[0]).toEqual({ group: 'all', right: 1, wrong: 2, missed: 2, precision: 1 / 3, recall: 1 / 3 });
  expect(score.judged.map(({ outcome }) => outcome)).toEqual(['right', 'wrong', 'false', 'missed']);
  expect(score.fields.find(({ field }) => field === 'value')).toEqual({ field: 'value', right: 1, of: 2 });
  expect(score.fields.find(({ field }) => field === 'name')).toEqual({ field: 'name', right: 2, of: 2 });
  expect(score.undecided).toBe(extraction.records.length - 3);
});

test('a change that the rules read by now is right, a rejection that they no longer read counts for nothing', () => {
  const before = { ...sales, value: 99 };
  const gone = reject(REPORT, { ...jobs, id: 'r0', name: '就业岗位' });
  const score = scoreOf([edit(REPORT, before, { value: sales.value }), gone]);
  expect(score.rows[0]).toMatchObject({ right: 1, wrong: 0, missed: 0, precision: 1, recall: 1 });
  expect(score.judged.map(({ outcome }) => outcome)).toEqual(['right', 'gone']);
});

test('corrections of reports that are not there do not count', () => {
  const other = accept(REPORT, { ...growth, document: { ...growth.document, year: 2019 } });
  const score = scoreOf([other]);
  expect(score.elsewhere).toEqual([other]);
  expect(score.rows[0]).toMatchObject({ right: 0, wrong: 0, missed: 0, precision: null, recall: null });
});
