/** Amounts for comparison, and amounts for people. */
import { describe, expect, it } from 'vitest';
import { amountOf, magnitude, plain, written } from '../../src/resolve/amount.js';
import { shift } from '../../src/resolve/normalize.js';

describe('amounts in base units', () => {
  it.each([
    [
      { value: 5.2, unit: '亿元', text: '5.2亿元' },
      { value: 520_000_000, unit: '元', rounding: 5_000_000, scale10: 8 },
    ],
    [
      { value: 5, unit: '万人次', text: '5万人次' },
      { value: 50_000, unit: '人次', rounding: 5_000, scale10: 4 },
    ],
    [
      { value: 5.25, unit: '%', text: '5.25%' },
      { value: 5.25, unit: '%', rounding: 0.005, scale10: 0 },
    ],
    [
      { value: 500, unit: null, text: '500' },
      { value: 500, unit: '', rounding: 0.5, scale10: 0 },
    ],
  ])('%j', (record, amount) => {
    expect(amountOf(record)).toEqual(amount);
  });

  it('a range and words have none', () => {
    expect(amountOf({ value: { min: 1, max: 2 }, unit: '元', text: '1—2元' })).toBeNull();
    expect(amountOf({ value: null, unit: null, text: '稳步增长' })).toBeNull();
  });

  it.each([
    [1, '人', 1, '人次'],
    [2, '万人次', 20_000, '人次'],
    [2, '吨', 4000, '斤'],
    [4, '公斤', 8, '斤'],
    [3, '公顷', 45, '亩'],
    [5, '美元', 35, '元'],
    [5, '家', 5, '个'],
    [5, '户', 5, '个'],
    [5, '公里', 5, '公里'],
  ])('%d%s is about %d%s', (value, unit, size, base) => {
    expect(magnitude(value, unit)).toEqual({ value: size, unit: base });
  });
});

describe('amounts for people', () => {
  it.each([
    [0, '0元'],
    [9999, '9999元'],
    [10_000, '1万元'],
    [99_999_999, '10000万元'],
    [100_000_000, '1亿元'],
    [123_456_789, '1.23亿元'],
    [2.5e12, '2.5万亿元'],
    [-3e8, '-3亿元'],
  ])('%d: %s', (value, text) => {
    expect(written(value, '元')).toBe(text);
  });
  it('numbers lose the tail of binary arithmetic', () => {
    expect([plain(0.1 + 0.2), plain(1.005, 1), plain(3)]).toEqual(['0.3', '1', '3']);
  });
  it.each([
    [16.4, 8, 1_640_000_000],
    [1e21, 4, 1e25],
    [1.5e-7, 3, 0.00015],
    [0, 8, 0],
    [3, 0, 3],
    [Number.POSITIVE_INFINITY, 8, Number.POSITIVE_INFINITY],
  ])('%d by ten to %d is %d', (value, power, shifted) => {
    expect(shift(value, power)).toBe(shifted);
  });
});
