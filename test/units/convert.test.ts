import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableUnit } from '../../src/compare/readable.js';
import { CONVERSIONS, convert, dimensionOf, fullUnit, inUnit } from '../../src/units/convert.js';
import { decimalText, fromNumber } from '../../src/units/exact.js';

describe('conversion', () => {
  test.each([
    [730, '亿斤', '万吨', '3650'],
    [3650, '万吨', '亿斤', '730'],
    [515.6, '亿斤', '亿公斤', '257.8'],
    [1.2, '万亿元', '亿元', '12000'],
    [16.4, '亿元', '元', '1640000000'],
    [2550, '亿元', '万亿元', '0.255'],
    [30, '万亩', '万公顷', '2'],
    [7, '公顷', '亩', '105'],
    [1.5, '平方公里', '亩', '2250'],
    [5.2, '‰', '%', '0.52'],
    [12, '万户', '户', '120000'],
    [1.2, '吉瓦', '万千瓦', '120'],
    [25, '个基点', '个百分点', '0.25'],
    [400, '公斤/亩', '斤/亩', '800'],
    [90, '分钟', '小时', '1.5'],
  ])('%d%s in %s', (value, from, to, expected) => {
    expect(decimalText(convert(value, from, to))).toBe(expected);
  });

  test('a third of a hectare is no decimal, and comes back whole', () => {
    const hectares = convert(5, '亩', '公顷');
    expect(hectares).toEqual({ n: 1n, d: 3n });
    expect(decimalText(convert(hectares, '公顷', '亩'))).toBe('5');
  });

  test.each([
    ['亿元', '亿美元'],
    ['万人', '万人次'],
    ['%', '个百分点'],
    ['吨', '吨标准煤'],
    ['万户', '万套'],
    ['公斤/亩', '公斤'],
    ['亿元', '亿'],
  ])('%s never becomes %s', (from, to) => {
    expect(() => convert(1, from, to)).toThrow(RangeError);
  });

  test('there and back is the same amount', () => {
    const families = [...new Set(CONVERSIONS.map((row) => row.family))].map((family) => CONVERSIONS.filter((row) => row.family === family));
    const pair = fc.constantFrom(...families).chain((rows) => fc.tuple(fc.constantFrom(...rows), fc.constantFrom(...rows)));
    const scale = fc.constantFrom('', '万', '亿');
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100);
    fc.assert(
      fc.property(amount, pair, scale, scale, (value, [a, b], s, t) => {
        const [from, to] = [s + a.unit, t + b.unit];
        expect(convert(convert(value, from, to), to, from)).toEqual(fromNumber(value));
      }),
    );
  });
});

describe('what a unit counts', () => {
  test.each([
    ['家', '户', 'high_tech_enterprises', true],
    ['家', '个', 'high_tech_enterprises', true],
    ['人', '人次', 'training_programs', false],
    ['亿元', '亿美元', 'foreign_trade', false],
    ['万人', '万名', 'urban_new_employment', true],
    ['万亿', '亿元', 'gdp', true],
    ['亿', '亿元', 'foreign_investment_utilized', false],
    ['', '元', 'gdp', false],
  ])('%s and %s of %s', (a, b, indicator, alike) => {
    expect(dimensionOf(a, indicator).family === dimensionOf(b, indicator).family).toBe(alike);
  });

  test.each([
    ['万亿', 'gdp', '万亿元'],
    ['万亿', null, '万亿'],
    ['万', 'urban_new_employment', '万'],
    ['万', 'high_tech_enterprises', '万家'],
    ['亿元', 'gdp', '亿元'],
    ['', 'gdp', ''],
  ])('%s of %s is %s', (unit, indicator, full) => {
    expect(fullUnit(unit, indicator)).toBe(full);
  });
});

describe('the most readable unit of a row', () => {
  const amounts = (...list: [number, string][]): { value: number; unit: string }[] => list.map(([value, unit]) => ({ value, unit }));
  test.each([
    [amounts([1.2, '万亿元'], [12.5, '万亿元']), '万亿元'],
    [amounts([1.2, '万亿元'], [8900, '亿元'], [312.4, '亿元']), '亿元'],
    [amounts([20, '亿元'], [5000, '万元']), '亿元'],
    [amounts([35, '万吨'], [6.4, '亿斤']), '万吨'],
    [amounts([35, '万吨'], [730.5, '亿斤'], [515.6, '亿斤']), '亿斤'],
    [amounts([10, '万亩'], [2, '万公顷']), '万亩'],
    [amounts([1.3, '万户'], [12000, '户']), '万户'],
    [amounts([0, '亿元'], [0, '万元'], [0, '万元']), '万元'],
    [amounts(), null],
  ])('%o', (list, unit) => {
    expect(readableUnit(list)).toBe(unit);
  });
});

describe('one unit in another', () => {
  test.each([
    [25_000_000, '吨', '斤', 50_000_000_000],
    [50_000_000_000, '斤', '吨', 25_000_000],
    [2, '公顷', '亩', 30],
    [3, '公里', '米', 3000],
    [5, '名', '人', 5],
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

test('measure words of one indicator count the same things', () => {
  expect(inUnit(12, '家', '户')).toBeNull();
  expect(inUnit(12, '家', '户', 'private_enterprises')).toBe(12);
});
