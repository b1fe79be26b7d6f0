import { describe, expect, test } from 'vitest';
import type { IndicatorRecord } from '../../src/record.js';
import { verdictWord } from '../../src/track/index.js';
import { row, rows } from './make.js';

const reference = (
  indicator: string | null,
  relation: 'equal' | 'above' | 'below',
  region: string | null = null,
  margin: number | null = null,
): IndicatorRecord['reference'] => ({ indicator, region, relation, margin });

const income = { indicator: 'disposable_income_per_capita', measure: 'qualitative', value: null, unit: null } as const;
const earned = { indicator: 'disposable_income_per_capita', measure: 'growth' } as const;

describe('measures', () => {
  test.each([
    ['growth', '%', 6, 6.2, 'met', 0.2, '个百分点'],
    ['growth', '%', 6, 5.8, 'missed', -0.2, '个百分点'],
    ['level', '亿元', 100, 90.7, 'missed', -9.3, '亿元'],
    ['level', '%', 60, 60.4, 'met', 0.4, '个百分点'],
    ['avg_growth', '%', 6, 6.5, 'met', 0.5, '个百分点'],
    ['avg_level', '万人', 46, 47, 'met', 1, '万人'],
    ['change', '个百分点', 0.9, 0.5, 'missed', -0.4, '个百分点'],
  ] as const)('%s in %s: %d against %d is %s', (measure, unit, goal, got, verdict, difference, differenceUnit) => {
    const at = { indicator: 'retail_sales', measure, unit } as const;
    expect(row([{ ...at, value: goal }], [{ ...at, value: got }])).toMatchObject({ verdict, difference, differenceUnit, reason: null });
  });
});

describe('directions come from the catalogue', () => {
  test.each([
    ['gdp', 'growth', '%', 5, 5.1, 'met'],
    ['gdp', 'growth', '%', 5, 4.9, 'missed'],
    ['surveyed_unemployment_rate', 'level', '%', 5.5, 5.2, 'met'],
    ['surveyed_unemployment_rate', 'level', '%', 5.5, 5.6, 'missed'],
    ['energy_intensity', 'growth', '%', -3, -3.5, 'met'],
    ['energy_intensity', 'growth', '%', -3, -2.5, 'missed'],
    ['cpi', 'growth', '%', 3, 2, 'below'],
    ['cpi', 'growth', '%', 3, 4, 'above'],
  ] as const)('%s: %s', (indicator, measure, unit, goal, got, verdict) => {
    const at = { indicator, measure, unit } as const;
    expect(row([{ ...at, value: goal }], [{ ...at, value: got }]).verdict).toBe(verdict);
  });
});

describe('words of a verdict', () => {
  const of = (fields: Partial<IndicatorRecord> & { sentence?: string; section?: string }, got: number) =>
    verdictWord(
      row([{ indicator: 'gdp', measure: 'growth', value: 5, ...fields }], [{ indicator: 'gdp', measure: 'growth', value: got }]),
      'zh',
    );
  test.each([
    [{ attribute: 'binding' as const }, 5, '完成'],
    [{ attribute: 'binding' as const }, 4, '未完成'],
    [{ attribute: 'expected' as const }, 5, '达到预期'],
    [{ attribute: 'expected' as const }, 4, '未达预期'],
    [{ sentence: '主要预期目标是这样。' }, 4, '未达预期'],
    [{ section: '二、预期性指标' }, 5, '达到预期'],
    [{}, 5, '达到目标'],
    [{}, 4, '未达目标'],
  ])('%j with %d: %s', (fields, got, expected) => {
    expect(of(fields, got)).toBe(expected);
  });

  test.each([
    [1, '低于目标', 'below target'],
    [2.1, '达到目标', 'met'],
    [3, '高于目标', 'above target'],
  ])('prices at %d: %s', (got, zh, en) => {
    const found = row(
      [{ indicator: 'cpi', measure: 'growth', value: 2, bound: 'about' }],
      [{ indicator: 'cpi', measure: 'growth', value: got }],
    );
    expect([verdictWord(found, 'zh'), verdictWord(found, 'en')]).toEqual([zh, en]);
  });
});

describe('the tolerance of 左右 is an option', () => {
  const goal = { indicator: 'gdp', measure: 'growth', value: 5, bound: 'about' } as const;
  const got = { indicator: 'gdp', measure: 'growth', value: 4.6 } as const;
  test.each([
    [{}, 'missed', 0.25],
    [{ rate: 0.5 }, 'met', 0.5],
    [{ rate: 0 }, 'missed', 0],
    [{ level: 50 }, 'missed', 0.25],
  ])('%j', (tolerance, verdict, allowed) => {
    expect(row([goal], [got], { tolerance })).toMatchObject({ verdict, tolerance: allowed });
  });
});

describe('growth and level goals of one indicator', () => {
  const goals = [
    { indicator: 'fixed_asset_investment', measure: 'growth', value: 23 },
    { indicator: 'fixed_asset_investment', measure: 'level', value: 100, unit: '亿元' },
  ] as const;
  test.each([
    [24.7, 90.7, 'met', ['basis_changed']],
    [24.7, 101, 'met', []],
    [20, 101, 'missed', ['basis_changed']],
    [20, 90.7, 'missed', []],
  ])('%d and %d: growth decides', (growth, level, verdict, flags) => {
    const found = row(goals, [
      { indicator: 'fixed_asset_investment', measure: 'growth', value: growth },
      { indicator: 'fixed_asset_investment', measure: 'level', value: level, unit: '亿元' },
    ]);
    expect(found).toMatchObject({
      verdict,
      flags,
      judgedBy: 'growth',
      target: { value: 23 },
      levelTarget: { value: 100 },
      levelResult: { value: level },
    });
  });

  test('the level decides where no growth is given', () => {
    const found = row(goals, [{ indicator: 'fixed_asset_investment', measure: 'level', value: 90.7, unit: '亿元' }]);
    expect(found).toMatchObject({
      verdict: 'missed',
      judgedBy: 'level',
      target: { value: 100 },
      result: { value: 90.7 },
      levelTarget: null,
    });
    expect(found.otherTargets).toMatchObject([{ value: 23 }]);
  });
});

describe('completion', () => {
  const goal = { indicator: 'urban_new_employment', measure: 'level', value: 41, unit: '万人' } as const;
  const share = (value: number) => ({ indicator: 'urban_new_employment', measure: 'completion', value }) as const;
  const level = (value: number) => ({ indicator: 'urban_new_employment', measure: 'level', value, unit: '万人' }) as const;
  test.each([
    [[share(118.2)], 'met', 'completion', 18.2, []],
    [[share(97)], 'missed', 'completion', -3, []],
    [[share(100)], 'met', 'completion', 0, []],
    [[level(42), share(102.4)], 'met', 'level', 1, []],
    [[level(40), share(102.4)], 'missed', 'level', -1, ['completion_disagrees']],
  ])('%j', (results, verdict, judgedBy, difference, flags) => {
    expect(row([goal], results)).toMatchObject({ verdict, judgedBy, difference, flags });
  });

  test('of a fall is met by a full share too', () => {
    const found = row(
      [{ indicator: 'energy_intensity', measure: 'growth', value: -3 }],
      [{ indicator: 'energy_intensity', measure: 'completion', value: 110 }],
    );
    expect(found).toMatchObject({ verdict: 'met', judgedBy: 'completion' });
  });
});

describe('goals relative to growth', () => {
  const gdp = (value: number) => ({ indicator: 'gdp', measure: 'growth', value }) as const;
  const goal = (relation: 'equal' | 'above' | 'below', text: string) => ({ ...income, text, reference: reference('gdp', relation) });
  test.each([
    ['equal', '与经济增长同步', 5.2, 5, 'met', 0.2],
    ['equal', '与经济增长同步', 4.8, 5, 'met', -0.2],
    ['equal', '与经济增长同步', 4.7, 5, 'missed', -0.3],
    ['above', '高于经济增长', 5.1, 5, 'met', 0.1],
    ['above', '高于经济增长', 5, 5, 'missed', 0],
    ['above', '不低于经济增速', 5, 5, 'met', 0],
    ['above', '不低于经济增速', 4.9, 5, 'missed', -0.1],
    ['below', '低于经济增速', 4.9, 5, 'met', -0.1],
  ] as const)('%s (%s): %d against %d is %s', (relation, text, got, gdpGrowth, verdict, difference) => {
    const found = row([goal(relation, text)], [{ ...earned, value: got }, gdp(gdpGrowth)]);
    expect(found).toMatchObject({ verdict, difference, judgedBy: 'relative', reference: { indicator: 'gdp', value: gdpGrowth } });
  });

  test('real income may be held against growth, and income of another basis may not', () => {
    const at = goal('equal', '与经济增长同步');
    expect(row([at], [{ ...earned, value: 4, basis: '实际增长' }, gdp(5)]).verdict).toBe('missed');
    expect(row([at], [{ ...earned, value: 6, basis: '同口径' }, gdp(5)])).toMatchObject({ verdict: 'no_figure', reason: 'other_basis' });
  });

  test('without growth there is nothing to compare with', () => {
    expect(row([goal('equal', '与经济增长同步')], [{ ...earned, value: 4 }])).toMatchObject({
      verdict: 'no_figure',
      reason: 'no_reference',
      result: { value: 4 },
    });
  });

  test('the report may say itself that the two went together', () => {
    const said = { ...income, text: '与经济增长基本同步', reference: reference('gdp', 'equal') };
    expect(row([goal('equal', '与经济增长同步')], [said])).toMatchObject({ verdict: 'met', judgedBy: 'words' });
  });
});

describe('正增长 is more than nothing', () => {
  test.each([
    [0.1, 'met'],
    [0, 'missed'],
    [-2, 'missed'],
  ])('%d is %s', (value, verdict) => {
    const goal = { indicator: 'foreign_trade', measure: 'qualitative', value: null, unit: null, text: '保持正增长' } as const;
    expect(row([goal], [{ indicator: 'foreign_trade', measure: 'growth', value }])).toMatchObject({ verdict, difference: value });
  });
});

describe('no figure', () => {
  const goal = { indicator: 'retail_sales', measure: 'growth', value: 6 } as const;
  const words = { indicator: 'retail_sales', measure: 'qualitative', value: null, unit: null, text: '稳步增长' } as const;
  const gap = {
    indicator: null,
    measure: 'gap',
    value: 0.2,
    unit: '个百分点',
    reference: reference('retail_sales', 'above', '全国'),
  } as const;
  test.each([
    [[], 'not_published', '未公布'],
    [[words], 'words_only', '仅有文字'],
    [[gap], 'gap_or_rank_only', '仅有差距或位次'],
    [[words, gap], 'gap_or_rank_only', '仅有差距或位次'],
    [[{ ...goal, value: 6.4, basis: '同口径' }], 'other_basis', '仅有不同口径'],
    [[{ ...goal, measure: 'level', value: 800, unit: '亿元' } as const], 'other_measure', '仅有总量或增速'],
  ])('%j', (results, reason, word) => {
    const found = row([goal], results);
    expect(found).toMatchObject({ verdict: 'no_figure', reason, difference: null });
    expect(verdictWord(found, 'zh')).toBe(word);
  });

  test('a rank is told with its place', () => {
    const beside = {
      indicator: 'gdp',
      measure: 'growth',
      value: 5,
      sentence: '地区生产总值增长5%,社会消费品零售总额增速居全国第7位。',
    } as const;
    const [found] = rows([goal], [beside]);
    expect(found).toMatchObject({
      reason: 'gap_or_rank_only',
      words: { text: '社会消费品零售总额增速居全国第7位', document: '云岭省-2026-work_report.txt' },
    });
  });

  test.each([['民营企业消费品零售额居全国第7位'], ['社会消费品零售总额增长较快'], ['社会消费品零售总额的排位有所上升']])(
    '%s is no rank of it',
    (clause) => {
      const beside = { indicator: 'gdp', measure: 'growth', value: 5, sentence: `地区生产总值增长5%,${clause}。` } as const;
      expect(rows([goal], [beside])[0]).toMatchObject({ reason: 'not_published', words: null });
    },
  );

  test('a goal in words is none that a figure could be held against', () => {
    const found = row([words], [{ ...goal, value: 5 }]);
    expect(found).toMatchObject({ verdict: 'no_figure', reason: 'goal_in_words', otherResults: [{ value: 5 }] });
  });

  test('beside a figure, words on the same thing are no further goal', () => {
    expect(rows([goal, words], [{ ...goal, value: 6.1 }])).toMatchObject([{ target: { value: 6 }, verdict: 'met' }]);
  });
});

describe('a result that is itself a bound', () => {
  test.each([
    [{ value: 9, bound: 'at_least' }, 'missed', ['result_bounded']],
    [{ value: 11, bound: 'at_least' }, 'met', []],
    [{ value: { min: 9, max: 11 }, bound: 'between' }, 'missed', ['result_bounded']],
    [{ value: { min: 10, max: 11 }, bound: 'between' }, 'met', ['result_bounded']],
  ] as const)('%j', (fields, verdict, flags) => {
    const at = { indicator: 'retail_sales', measure: 'growth' } as const;
    expect(row([{ ...at, value: 10 }], [{ ...at, ...fields }])).toMatchObject({ verdict, flags });
  });
});

describe('levels of another size', () => {
  const at = { indicator: 'greenways', measure: 'level', unit: '公里' } as const;
  test("the figure of the goal's size is taken before a stock or total", () => {
    const found = row(
      [{ ...at, value: 130 }],
      [
        { ...at, value: 2136 },
        { ...at, value: 120 },
      ],
    );
    expect(found).toMatchObject({ verdict: 'missed', result: { value: 120 }, flags: [], otherResults: [{ value: 2136 }] });
  });

  test.each([
    [400, ['size_differs']],
    [40, ['size_differs']],
    [300, []],
    [60, []],
  ])('%d against 130 is flagged %j', (value, flags) => {
    expect(row([{ ...at, value: 130 }], [{ ...at, value }]).flags).toEqual(flags);
  });

  test('rates and growth have no size', () => {
    const rate = { indicator: 'gdp', measure: 'growth' } as const;
    expect(row([{ ...rate, value: 5 }], [{ ...rate, value: 0.4 }]).flags).toEqual([]);
  });
});

describe('names outside the catalogue', () => {
  const at = { indicator: null, name: '茶旅驿站', measure: 'level', unit: '个' } as const;
  test.each([
    [{ ...at, value: 22 }, 'above'],
    [{ ...at, value: 20 }, 'met'],
    [{ ...at, value: 18 }, 'below'],
  ])('are met by the same name, and have no good side: %j', (result, verdict) => {
    expect(row([{ ...at, value: 20 }], [result], { names: true })).toMatchObject({ indicator: null, verdict });
  });

  test.each([[[]], [[{ ...at, name: '云雾书屋', value: 20 }]], [[{ ...at, unit: '亿元', value: 20 }]]])(
    'have no row without one: %j',
    (results) => {
      expect(rows([{ ...at, value: 20 }], results, { names: true })).toEqual([]);
    },
  );

  test('are left out unless asked for', () => {
    expect(rows([{ ...at, value: 20 }], [{ ...at, value: 20 }])).toEqual([]);
  });
});
