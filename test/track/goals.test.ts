/** Which goals are one, which stand side by side, and in which order the rows come. */
import { describe, expect, test } from 'vitest';
import { track } from '../../src/track/index.js';
import { figure, report, rows } from './make.js';

const words = { measure: 'qualitative', value: null, unit: null } as const;
const revenue = { indicator: 'general_budget_revenue' } as const;

describe('goals of one indicator', () => {
  const growth = (value: number, rest: object = {}) => ({ ...revenue, measure: 'growth', value, ...rest }) as const;
  const level = (value: number, rest: object = {}) => ({ ...revenue, measure: 'level', value, unit: '亿元', ...rest }) as const;
  const shown = (targets: readonly Parameters<typeof figure>[0][]) =>
    rows(targets, []).map((r) => [r.target.value, r.levelTarget?.value ?? null, r.flags.join()]);

  test('each level stands beside one growth: that which is equally wished for', () => {
    expect(shown([growth(5), growth(6, { strength: 'strive' }), level(100), level(110, { strength: 'strive' })])).toEqual([
      [5, 100, ''],
      [6, 110, ''],
    ]);
  });

  test('of two growths only one has the level', () => {
    expect(shown([growth(5), growth(6, { basis: '同口径' }), level(100)])).toEqual([
      [5, 100, ''],
      [6, null, ''],
    ]);
  });

  test('levels of another report stand alone', () => {
    const one = report({ year: 2025 }, [figure({ ...growth(5), status: 'target', period: '2025' })]);
    const other = report({ year: 2025, kind: 'plan_report' }, [figure({ ...level(100), status: 'target', period: '2025' })]);
    expect(track([one, other]).rows.map((r) => [r.target.value, r.levelTarget])).toEqual([
      [100, null],
      [5, null],
    ]);
  });

  test.each([
    [[growth(5), growth(5)], ''],
    [[growth(5), growth(5.5)], 'target_differs'],
    [[growth(5), growth(5, { bound: 'at_least' })], 'target_differs'],
    [[growth(5), level(100), level(120)], 'target_differs'],
    [[growth(5), level(100), level(100)], ''],
  ])('one that a report states differently is flagged: %#', (targets, flags) => {
    expect(shown(targets).map(([, , said]) => said)).toEqual([flags]);
  });

  test('words that differ are no two goals', () => {
    const soft = (text: string) => ({ ...revenue, ...words, text }) as const;
    expect(shown([soft('稳步增长'), soft('平稳增长')])).toEqual([[null, null, '']]);
  });

  test('元 and 美元 are two goals', () => {
    const trade = { indicator: 'foreign_trade', measure: 'level' } as const;
    expect(
      shown([
        { ...trade, value: 500, unit: '亿元' },
        { ...trade, value: 80, unit: '亿美元' },
        { ...trade, value: 5_000_000, unit: '万元' },
      ]),
    ).toEqual([
      [500, null, ''],
      [80, null, ''],
    ]);
  });
});

describe('order of the rows', () => {
  test('by code, by name, by year, a year before a span, as the catalogue lists', () => {
    const goal = (indicator: string, period: string) => figure({ indicator, measure: 'growth', value: 5, status: 'target', period });
    const { rows: found } = track([
      report({ region: '无码镇', year: 2025 }, [goal('gdp', '2025')]),
      report({ region: '雾海省', regionCode: '460000', year: 2025 }, [goal('cpi', '2025')]),
      report({ region: '云岭省', regionCode: '340000', year: 2025 }, [
        goal('cpi', '2025'),
        goal('gdp', '2023/2025'),
        goal('gdp', '2021/2025'),
        goal('gdp', '2026'),
        goal('gdp', '2025'),
        goal('gdp', '2024'),
      ]),
      report({ region: '丙镇', year: 2025 }, [goal('gdp', '2025')]),
    ]);
    expect(found.map((r) => `${r.region} ${r.indicator} ${r.period}`)).toEqual([
      '云岭省 gdp 2024',
      '云岭省 gdp 2025',
      '云岭省 cpi 2025',
      '云岭省 gdp 2021/2025',
      '云岭省 gdp 2023/2025',
      '云岭省 gdp 2026',
      '雾海省 cpi 2025',
      '丙镇 gdp 2025',
      '无码镇 gdp 2025',
    ]);
  });

  test('names in English, and goals that are wanted', () => {
    const goal = (indicator: string) => ({ indicator, measure: 'growth', value: 5 }) as const;
    const found = rows([goal('gdp'), goal('cpi')], [], { lang: 'en', keep: (_, indicator) => indicator === 'gdp' });
    expect(found.map((r) => r.indicatorName)).toEqual(['Gross regional product']);
    expect(rows([goal('gdp')], []).map((r) => r.indicatorName)).toEqual(['地区生产总值']);
  });
});
