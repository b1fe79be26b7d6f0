import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minus } from '../../src/track/difference.js';

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
