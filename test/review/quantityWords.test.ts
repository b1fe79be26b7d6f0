import { expect, test } from 'vitest';
import { guess, readValue, writeValue } from '../../src/review/page/quantityWords.js';

test.each([
  ['5.5', 5.5],
  [' −3 ', -3],
  ['1,234.5', 1234.5],
  ['５．５', 5.5],
  ['5~6', { min: 5, max: 6 }],
  ['5 — 6', { min: 5, max: 6 }],
  ['', null],
  ['6~5', undefined],
  ['五', undefined],
  ['5%', undefined],
  ['5~', undefined],
])('%s', (text, value) => expect(readValue(text)).toEqual(value));

test.each([5.5, -3, null, { min: 5, max: 6 }])('%o is written as it is read', (value) =>
  expect(readValue(writeValue(value))).toEqual(value),
);

test.each([
  ['5.8%', { value: 5.8, unit: '%', bound: 'exact', measure: 'growth' }],
  ['1,234.5 亿元', { value: 1234.5, unit: '亿元', bound: 'exact', measure: 'level' }],
  ['5%—6%', { value: { min: 5, max: 6 }, unit: '%', bound: 'between', measure: 'growth' }],
  ['翻一番', { value: null, unit: null, bound: 'exact', measure: 'qualitative' }],
])('words %s', (text, claim) => expect(guess(text)).toEqual(claim));
