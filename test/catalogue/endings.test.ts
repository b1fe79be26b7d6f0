import { expect, test } from 'vitest';
import { aliasesOf, indicators, matchIndicator, mayBeName } from '../../src/catalogue/index.js';
import { SUFFIXES } from '../../src/catalogue/modifiers.js';

const names = indicators.flatMap((row) => aliasesOf(row).map(({ text }) => text));

test('every name of the catalogue may be one, alone and before a word that may follow it', () => {
  const words = ['', '(不含农户)', ...Object.values(SUFFIXES).flat()];
  const lost = names.flatMap((name) => words.map((word) => name + word)).filter((name) => !mayBeName(name));
  expect(lost).toEqual([]);
});

test.each([
  '占全市工业增加值的比重',
  '高新技术产业增加值占规模以上工业增加值比例',
  '农作物耕种收综合机械化水平',
  '地区生产总值',
  '研究与试验发展',
  '固定资产完成投资',
  '第一产业完成增加值',
  'GDP',
  '额',
])('%s may be a name', (name) => {
  expect(mayBeName(name)).toBe(true);
});

test.each(['稳步推进', '扎实开展', '民生福祉改善', '机关作风转变'])('%s ends in no name, and is none', (name) => {
  expect(mayBeName(name)).toBe(false);
  expect(matchIndicator(name, { unit: '', measure: 'qualitative' })).toBeNull();
});
