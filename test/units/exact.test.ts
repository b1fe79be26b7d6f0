import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText, fromNumber, over, placesOf, powerOfTen, ratio, times, toNumber } from '../../src/units/exact.js';

describe('decimals without binary rounding', () => {
  test.each([
    [16.4, 82n, 5n],
    [0, 0n, 1n],
    [-0.3, -3n, 10n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 3n, 20000000n],
  ])('%d', (value, n, d) => {
    expect(fromNumber(value)).toEqual({ n, d });
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY]])('%d is none', (value) => {
    expect(() => fromNumber(value)).toThrow(RangeError);
  });

  test('no denominator', () => {
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
  });

  test.each([
    [ratio(1n, 15n), null, '0.066667'],
    [ratio(2n, 3n), null, '0.666667'],
    [ratio(-2n, 3n), null, '-0.666667'],
    [ratio(-1n, 3000000000n), null, '0'],
    [ratio(1n, 8n), 3, '0.125'],
    [ratio(-5n, 2n), 1, '-2.5'],
    [ratio(1500n), 0, '1500'],
    [powerOfTen(-3), 3, '0.001'],
  ])('%o as digits', (value, places, text) => {
    expect(placesOf(value)).toBe(places);
    expect(decimalText(value)).toBe(text);
  });

  test('a number comes back as it was, whatever it is multiplied with on the way', () => {
    const amounts = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    const factors = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }));
    fc.assert(
      fc.property(amounts, factors, (amount, [n, d]) => {
        const value = fromNumber(amount);
        const factor = ratio(n, d);
        expect(over(times(value, factor), factor)).toEqual(value);
        expect(toNumber(value)).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });
});
