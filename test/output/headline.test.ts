import { describe, expect, test } from 'vitest';
import { headlineIds } from '../../src/catalogue/index.js';
import { headlineGrid } from '../../src/output/headline.js';
import type { IndicatorRecord, ReportKind } from '../../src/record.js';
import { at, document, record } from './record.js';

const target = (fields: Partial<IndicatorRecord>): Partial<IndicatorRecord> => ({ status: 'target', period: '2025', ...fields });

function cellsOf(kind: ReportKind, records: IndicatorRecord[]): Record<string, string> {
  const { head, rows } = headlineGrid({ ...document, kind }, records, ['gdp'], 'zh');
  return Object.fromEntries(head.map((name, i) => [name, rows[0]?.[i] ?? '']));
}

describe('which record fills a cell', () => {
  const rows: [what: string, column: string, shown: string, kind: ReportKind, records: IndicatorRecord[]][] = [
    ['growth of last year', '增速', '5.8%', 'work_report', [record()]],
    ['level of last year', '上年实绩', '900亿元', 'work_report', [record({ measure: 'level', value: 900, unit: '亿元' })]],
    ['not the year before last', '增速', '5.8%', 'work_report', [record({ period: '2023', value: 9 }), record()]],
    ['an estimate is a result', '增速', '5.7%', 'work_report', [record({ status: 'estimate', value: 5.7 })]],
    ['not several years', '增速', '', 'work_report', [record({ period: '2021/2024' }), record(target({ value: 5 }))]],
    ['a period of months in that year', '增速', '5.6%', 'work_report', [record({ period: '2024-01/2024-11', value: 5.6 })]],
    ['a record without period', '增速', '5.5%', 'work_report', [record({ period: null, value: 5.5 })]],
    ['this year’s target', '本年目标', '5.5%左右', 'work_report', [record(target({ value: 5.5, bound: 'about' }))]],
    [
      'growth and level targets both',
      '本年目标',
      '5%；950亿元',
      'work_report',
      [record(target({ measure: 'level', value: 950, unit: '亿元' })), record(target({ value: 5 }))],
    ],
    ['last year’s plan', '上年计划', '6%', 'plan_report', [record(target({ period: '2024', value: 6 }))]],
    ['share of the plan', '完成情况', '113.4%', 'plan_report', [record({ measure: 'completion', value: 113.4 })]],
    [
      'main targets before precision',
      '本年目标',
      '5%',
      'work_report',
      [at(90, '力争增长5.55%。', target({ value: 5.55 })), at(200, '主要预期目标是：增长5%。', target({ value: 5 }))],
    ],
    [
      'precision before order',
      '上年实绩',
      '905.3亿元',
      'work_report',
      [
        at(1, '突破900亿元。', { measure: 'level', value: 900, unit: '亿元' }),
        at(50, '达到905.3亿元。', { measure: 'level', value: 905.3, unit: '亿元' }),
      ],
    ],
    ['order last', '增速', '5.8%', 'work_report', [at(50, '增长5.9%。', { value: 5.9 }), at(1, '增长5.8%。', { value: 5.8 })]],
    ['the undoubted before the broken', '增速', '5.8%', 'work_report', [record({ value: 58.12, flags: ['unit_suspect'] }), record()]],
    ['result of a communiqué', '实绩', '900亿元', 'communique', [record({ measure: 'level', value: 900, unit: '亿元', period: '2025' })]],
    [
      'goal of a plan',
      '目标',
      '1200亿元',
      'five_year_plan',
      [record(target({ measure: 'level', value: 1200, unit: '亿元', period: '2029' }))],
    ],
    [
      'the goal year of a plan before a later one',
      '目标',
      '1200亿元',
      'five_year_plan',
      [
        record(target({ measure: 'level', value: 2000.5, unit: '亿元', period: '2035' })),
        record(target({ measure: 'level', value: 1200, unit: '亿元', period: '2029' })),
      ],
    ],
    [
      'result of a part of its year',
      '实绩',
      '900亿元',
      'plan_report',
      [record({ measure: 'level', value: 900, unit: '亿元', period: '2025-01/2025-06' })],
    ],
    [
      'share of the plan by then',
      '完成情况',
      '48%',
      'plan_report',
      [record({ measure: 'completion', value: 48, period: '2025-01/2025-06' })],
    ],
    ['what is left to reach', '本年目标', '6%', 'other', [record({ period: '2025-01/2025-06' }), record(target({ value: 6 }))]],
    [
      'the latest base',
      '基期',
      '900亿元',
      'five_year_plan',
      [
        record({ measure: 'level', value: 612.7, unit: '亿元', period: '2019' }),
        record({ measure: 'level', value: 900, unit: '亿元', period: '2024' }),
      ],
    ],
    [
      'yearly growth of a plan',
      '年均/累计',
      '≥6%',
      'five_year_plan',
      [
        record(
          target({
            measure: 'avg_growth',
            value: 6,
            bound: 'at_least',
            period: '2025/2029',
            normalized: { value: 6, min: 6, max: null, unit: '%' },
          }),
        ),
      ],
    ],
    ['attribute of a plan', '属性', '约束性', 'five_year_plan', [record(target({ attribute: 'binding', period: '2029' }))]],
  ];
  test.each(rows)('%s', (_, column, shown, kind, records) => {
    expect(cellsOf(kind, records)[column] ?? '').toBe(shown);
  });
});

describe('columns that nobody fills are left out', () => {
  test.each<[ReportKind, string[]]>([
    ['work_report', ['指标', '上年实绩', '增速', '本年目标']],
    ['plan_report', ['指标', '上年实绩', '增速', '本年目标']],
    ['budget_report', ['指标', '上年实绩', '增速', '本年目标']],
    ['communique', ['指标', '实绩', '增速']],
    ['five_year_plan', ['指标', '基期', '目标', '年均/累计']],
  ])('%s', (kind, head) => {
    expect(headlineGrid({ ...document, kind }, [record()], ['gdp'], 'zh').head).toEqual(head);
  });
});

test('rows come in the order of the ids and name the indicator in the language', () => {
  const records = [record({ indicator: 'cpi' }), record()];
  expect(headlineGrid(document, records, ['gdp', 'cpi'], 'zh').rows.map(([name]) => name)).toHaveLength(2);
  expect(headlineGrid(document, records, ['gdp', 'cpi'], 'zh').rows[0]?.[0]).toBe('地区生产总值');
  expect(headlineGrid(document, records, ['gdp'], 'en').rows[0]?.[0]).toMatch(/^[A-Za-z]/);
});

test.each<ReportKind>(['work_report', 'plan_report', 'budget_report', 'five_year_plan', 'midterm_review', 'communique', 'other'])(
  '%s has headline rows',
  (kind) => {
    expect(headlineIds(kind).length).toBeGreaterThan(5);
  },
);
