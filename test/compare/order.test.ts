import { describe, expect, test } from 'vitest';
import { buildPanel, sortColumns } from '../../src/compare/index.js';
import type { IndicatorRecord } from '../../src/record.js';
import { east, north, report, south, target } from './records.js';

describe('order of rows', () => {
  test('catalogue, newest period, status, measure, plain basis first', () => {
    const level: Partial<IndicatorRecord> = { measure: 'level', unit: '亿元', value: 100 };
    const records = [
      target(north, { indicator: null, indicatorName: null, name: '某事' }),
      target(north, { indicator: 'cpi' }),
      target(north, { status: 'actual', period: '2024' }),
      target(north, { basis: '名义' }),
      target(north, level),
      target(north),
    ];
    const rows = buildPanel(records, [north]).rows.map(({ indicator, name, measure, period, basis }) => [
      indicator ?? name,
      measure,
      period,
      basis,
    ]);
    expect(rows).toEqual([
      ['gdp', 'growth', '2025', null],
      ['gdp', 'growth', '2025', '名义'],
      ['gdp', 'level', '2025', null],
      ['gdp', 'growth', '2024', null],
      ['cpi', 'growth', '2025', null],
      ['某事', 'growth', '2025', null],
    ]);
  });
});

describe('--sort', () => {
  const west = report('西原省', '620000');
  const documents = [north, south, east, west];
  const labels = (records: IndicatorRecord[], indicator = 'gdp'): string[] =>
    sortColumns(buildPanel(records, documents), indicator).columns.map(({ label }) => label);

  test('highest first, of a range its middle, without a figure last', () => {
    const records = [
      target(north, { value: 5 }),
      target(south, { value: { min: 5, max: 5.5 }, bound: 'between' }),
      target(west, { value: 6, bound: 'at_least' }),
      target(east, { measure: 'qualitative', value: null, unit: null, text: '稳定增长' }),
    ];
    expect(labels(records)).toEqual(['西原省', '南川省', '北岭省', '东港市']);
  });

  test('equal figures keep the order of the divisions', () => {
    expect(labels([target(south), target(west), target(north)])).toEqual(['北岭省', '南川省', '西原省', '东港市']);
  });

  test('an indicator that the panel lacks changes nothing', () => {
    expect(labels([target(south)], 'cpi')).toEqual(['北岭省', '东港市', '南川省', '西原省']);
  });

  test('cells move with their columns', () => {
    const panel = sortColumns(buildPanel([target(north, { value: 1 }), target(south, { value: 2 })], [north, south]), 'gdp');
    expect(panel.cells[0]?.map((cell) => cell?.value)).toEqual([2, 1]);
  });
});
