import { describe, expect, test } from 'vitest';
import { defaultRecords } from '../../src/compare/index.js';
import type { IndicatorRecord } from '../../src/record.js';
import { north, report, target } from './records.js';

const before = report('北岭省', '130000', { path: 'b.txt', year: 2024 });
const undated = report('北岭省', '130000', { path: 'c.txt', year: null });
const plan = report('北岭省', '130000', { path: 'd.txt', kind: 'five_year_plan', year: 2025 });
const documents = [north, before, undated, plan];
const own = target(north);

const isTaken = (record: IndicatorRecord): boolean => defaultRecords([own, record], documents).includes(record);

describe('the default rows', () => {
  test.each<[string, IndicatorRecord]>([
    ['a headline target of the newest year', own],
    ['one of a work section', target(north, { indicator: 'retail_sales' })],
    ['a goal in words', target(north, { measure: 'qualitative', value: null })],
    ['a target of a report without a year', target(undated)],
    ['the goal of a five-year plan', target(plan, { period: '2029', measure: 'level', unit: '亿元' })],
    ['the yearly average of a five-year plan', target(plan, { period: '2025/2029', measure: 'avg_growth' })],
  ])('%s', (_, record) => {
    expect(isTaken(record)).toBe(true);
  });

  test.each<[string, IndicatorRecord]>([
    ['a result', target(north, { status: 'actual', period: '2024' })],
    ['a target of an older report', target(before)],
    ['what the year before had as target', target(north, { period: '2024' })],
    ['a goal for several years in a yearly report', target(north, { period: '2025/2029', measure: 'avg_growth' })],
    ['an indicator that is no headline', target(north, { indicator: 'charging_piles' })],
    ['a name outside the catalogue', target(north, { indicator: null })],
  ])('not %s', (_, record) => {
    expect(isTaken(record)).toBe(false);
  });

  test('of communiqués the results of their year', () => {
    const communique = report('北岭省', '130000', { kind: 'communique', year: 2024 });
    const result = target(communique, { status: 'actual', period: '2024' });
    const older = target(communique, { status: 'actual', period: '2023' });
    expect(defaultRecords([result, older], [communique])).toEqual([result]);
  });

  test('of reports on half a year its results', () => {
    const half = report('北岭省', '130000', { kind: 'plan_report', year: 2024 });
    const result = target(half, { status: 'actual', period: '2024-01/2024-06' });
    const older = target(half, { status: 'actual', period: '2022-01/2022-06' });
    expect(defaultRecords([result, older], [half])).toEqual([result]);
  });
});
