/** In which order rows stand, and which of two sources is the better one. */
import { describe, expect, test } from 'vitest';
import { buildPanel } from '../../src/compare/index.js';
import { bySource } from '../../src/compare/sources.js';
import type { IndicatorRecord, ReportKind } from '../../src/record.js';
import { north, report, target } from './records.js';

type Fields = Partial<IndicatorRecord>;

describe('order of rows', () => {
  const orderOf = (fields: Fields[]): string[] =>
    buildPanel(
      [...fields].reverse().map((own) => target(north, own)),
      [north],
    ).rows.map(({ indicator, name, measure, status, period, basis, unit }) =>
      [indicator ?? name, measure, status, period, basis, unit].join(' '),
    );
  const amount: Fields = { unit: '亿元', value: 3 };
  test.each<[string, Fields[]]>([
    [
      'measures',
      [
        {},
        { measure: 'level', ...amount },
        { measure: 'change', ...amount },
        { measure: 'avg_growth' },
        { measure: 'avg_level', ...amount },
        { measure: 'completion' },
        { measure: 'baseline', ...amount },
      ],
    ],
    ['targets, results, estimates', [{ status: 'target' }, { status: 'actual' }, { status: 'estimate' }]],
    [
      'the newest first, by its last year; of one year the status, then the period',
      [
        { period: '2026' },
        { period: '2021/2025' },
        { period: '2025' },
        { period: '2025-06' },
        { period: '2025', status: 'actual' },
        { period: '2024' },
      ],
    ],
    [
      'levels before their means',
      [
        { measure: 'level', ...amount },
        { measure: 'avg_level', ...amount },
      ],
    ],
    [
      'names outside the catalogue before their periods',
      [
        { indicator: null, indicatorName: null, name: '乙事', period: '2024' },
        { indicator: null, indicatorName: null, name: '甲事', period: '2025' },
      ],
    ],
    ['bases by their words', [{}, { basis: '乙' }, { basis: '甲' }]],
    [
      'units by their words',
      [
        { measure: 'level', unit: '人' },
        { measure: 'level', unit: '户' },
      ],
    ],
    [
      'names outside the catalogue last, by their words',
      [
        { indicator: 'cpi' },
        { indicator: null, indicatorName: null, name: '乙事' },
        { indicator: null, indicatorName: null, name: '甲事' },
      ],
    ],
  ])('%s', (_, fields) => {
    const lines = orderOf(fields);
    expect(lines).toEqual(orderOf([...fields].reverse()));
    const wanted = fields
      .map((own) => buildPanel([target(north, own)], [north]).rows[0])
      .map((row) => row && [row.indicator ?? row.name, row.measure, row.status, row.period, row.basis, row.unit].join(' '));
    expect(lines).toEqual(wanted);
  });
});

describe('the better of two sources', () => {
  const of = (kind: ReportKind, fields: Fields = {}, year: number | null = 2025, path = 'm.txt'): IndicatorRecord =>
    target(report('北岭省', '130000', { kind, year, path }), { period: '2024', status: 'actual', ...fields });
  const best = (a: IndicatorRecord, b: IndicatorRecord): string => (bySource(a, b) < 0 ? 'first' : bySource(a, b) > 0 ? 'second' : 'equal');
  const results: readonly ReportKind[] = [
    'communique',
    'work_report',
    'plan_report',
    'budget_report',
    'midterm_review',
    'five_year_plan',
    'other',
  ];
  const aims: readonly ReportKind[] = ['work_report', 'plan_report', 'five_year_plan', 'budget_report', 'midterm_review', 'communique'];
  const pairs = (kinds: readonly ReportKind[]): [ReportKind, ReportKind][] => kinds.slice(1).map((kind, i) => [kinds[i] ?? kind, kind]);

  test.each(pairs(results))('of a result: %s before %s', (a, b) => {
    expect([best(of(a), of(b)), best(of(b), of(a))]).toEqual(['first', 'second']);
  });

  test.each(pairs(aims))('of an aim: %s before %s', (a, b) => {
    const aim: Fields = { status: 'target' };
    expect([best(of(a, aim), of(b, aim)), best(of(b, aim), of(a, aim))]).toEqual(['first', 'second']);
  });

  test.each<[string, IndicatorRecord, IndicatorRecord, string]>([
    ['results before estimates', of('other'), of('communique', { status: 'estimate' }), 'first'],
    ['estimates before aims', of('other', { status: 'estimate' }), of('work_report', { status: 'target' }), 'first'],
    ['the report nearest to the period', of('work_report', {}, 2025), of('work_report', {}, 2028), 'first'],
    ['to the end of a span', of('work_report', { period: '2016/2020' }, 2021), of('work_report', { period: '2016/2020' }, 2017), 'first'],
    ['a year that is known before one that is not', of('work_report', {}, null), of('work_report', {}, 2040), 'second'],
    ['then by path', of('work_report', {}, 2025, 'a.txt'), of('work_report', {}, 2025, 'b.txt'), 'first'],
    ['then by path', of('work_report', {}, 2025, 'b.txt'), of('work_report', {}, 2025, 'a.txt'), 'second'],
    ['the same', of('work_report'), of('work_report'), 'equal'],
  ])('%s', (_, a, b, winner) => {
    expect(best(a, b)).toBe(winner);
  });
});
