import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inUnit, minus } from '../../src/track/units.js';

describe('one unit in another', () => {
  test.each([
    [25_000_000, '吨', '斤', 50_000_000_000],
    [50_000_000_000, '斤', '吨', 25_000_000],
    [2, '公顷', '亩', 30],
    [5487, '人', '个', 5487],
    [243, null, '家', 243],
    [12, '标准箱', 'TEU', 12],
  ])('%d %s in %s is %d', (value, from, to, expected) => {
    expect(inUnit(value, from, to)).toBe(expected);
  });

  test.each([
    ['元', '美元'],
    ['个', '元'],
    ['人', '人次'],
    ['吨', '亩'],
    [null, '元'],
    ['%', '元'],
  ])('%s cannot be had in %s', (from, to) => {
    expect(inUnit(1, from, to)).toBeNull();
  });
});

describe('differences', () => {
  test.each([
    [5.5, 5.2, 0.3],
    [4.9, 5, -0.1],
    [0.1, 2, -1.9],
    [515.6, 500, 15.6],
    [1e12, 9.5e11, 5e10],
  ])('%d less %d is %d', (a, b, expected) => {
    expect(minus(a, b)).toBe(expected);
  });

  test('of two figures with two decimals are exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: -1e7, max: 1e7 }), (a, b) => {
        expect(minus(a / 100, b / 100)).toBe((a - b) / 100);
      }),
    );
  });
});
