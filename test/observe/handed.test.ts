/** What the sentences of a paragraph hand on. */
import { expect, it } from 'vitest';
import { Handed } from '../../src/observe/handed.js';

const silent = (text: string): Handed => new Handed(null, { text, start: 0, end: text.length });

it.each([
  // what is built goes on, what is said of people does not
  ['完善城市功能,推进道路改造', ['推进道路改造']],
  ['居民收入稳步提高,就业形势良好', []],
  // the last four clauses at most
  ['一期工程开工,二期工程封顶,三期工程竣工,四期工程投产,五期工程立项', ['二期工程封顶', '三期工程竣工', '四期工程投产', '五期工程立项']],
])('%s hands on %j', (text, clauses) => expect(silent(text).clauses).toEqual(clauses));

it('hands on what it was handed, and a name in any case', () => {
  const before = silent('推进道路改造');
  expect(new Handed(before, ['居民收入提高'], '低保标准').clauses).toEqual(['推进道路改造', '低保标准']);
});
