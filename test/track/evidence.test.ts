/** What a verdict rests on: which figure of several, and what a goal is held against. */
import { describe, expect, test } from 'vitest';
import type { IndicatorRecord } from '../../src/record.js';
import { track } from '../../src/track/index.js';
import { areaKey, sourceRank } from '../../src/track/places.js';
import { figure, report, row, rows } from './make.js';

type Reference = NonNullable<IndicatorRecord['reference']>;
const against = (indicator: string | null, relation: Reference['relation'], region: string | null = null): Reference => ({
  indicator,
  region,
  relation,
  margin: null,
});
const words = { measure: 'qualitative', value: null, unit: null } as const;
const income = { indicator: 'disposable_income_per_capita' } as const;
const air = { indicator: 'pm25' } as const;
const revenue = { indicator: 'general_budget_revenue' } as const;

describe('what a goal in words means', () => {
  const span = '2021/2025';
  test('over several years the yearly mean, of both', () => {
    const found = row(
      [{ ...income, ...words, text: '与经济增长同步', reference: against('gdp', 'equal'), period: span }],
      [
        { ...income, measure: 'avg_growth', value: 6.5, period: span },
        { indicator: 'gdp', measure: 'avg_growth', value: 6, period: span },
      ],
    );
    expect(found).toMatchObject({ verdict: 'met', difference: 0.5, result: { measure: 'avg_growth' } });
  });

  const nation = (measure: 'level' | 'growth', value: number, unit: string) =>
    report({ region: '全国', year: 2026 }, [figure({ ...air, measure, value, unit, period: '2025' })]);
  const own = (measure: 'level' | 'growth', value: number, unit: string) => figure({ ...air, measure, value, unit, period: '2025' });
  const goal = (text: string) =>
    report({ year: 2025 }, [
      figure({ ...air, ...words, text, status: 'target', period: '2025', reference: against('pm25', 'below', '全国') }),
    ]);
  test.each([
    ['浓度低于全国平均水平', 28, 'met', -2, '微克/立方米'],
    ['浓度低于全国平均水平', 31, 'missed', 1, '微克/立方米'],
  ])('of a rate or density its level: %s, %d', (text, value, verdict, difference, differenceUnit) => {
    const { rows: found } = track([
      goal(text),
      report({ year: 2026 }, [own('level', value, '微克/立方米'), own('growth', -50, '%')]),
      nation('level', 30, '微克/立方米'),
    ]);
    expect(found[0]).toMatchObject({ verdict, difference, differenceUnit, judgedBy: 'relative', tolerance: null });
  });

  test.each(['增速低于全国', '涨幅低于全国'])('its growth, where the words say so: %s', (text) => {
    const { rows: found } = track([
      goal(text),
      report({ year: 2026 }, [own('level', 28, '微克/立方米'), own('growth', 2, '%')]),
      nation('growth', 3, '%'),
    ]);
    expect(found[0]).toMatchObject({ verdict: 'met', difference: -1, result: { measure: 'growth' } });
  });

  test('figures of another measure or unit are nothing to compare with', () => {
    const { rows: found } = track([
      goal('浓度低于全国平均水平'),
      report({ year: 2026 }, [own('level', 28, '微克/立方米')]),
      nation('growth', 3, '%'),
    ]);
    expect(found[0]).toMatchObject({ verdict: 'no_figure', reason: 'no_reference' });
  });

  test('a step with growth is tolerant, being above is not', () => {
    const of = (relation: Reference['relation']) =>
      row(
        [{ ...income, ...words, text: '同经济', reference: against('gdp', relation) }],
        [
          { ...income, measure: 'growth', value: 4.8 },
          { indicator: 'gdp', measure: 'growth', value: 5 },
        ],
      );
    expect(of('equal')).toMatchObject({ verdict: 'met', tolerance: 0.25 });
    expect(of('above')).toMatchObject({ verdict: 'missed', tolerance: null });
  });

  test("the growth that the result's own report gives goes before that of another", () => {
    const gdp = (value: number) => figure({ indicator: 'gdp', measure: 'growth', value, period: '2025' });
    const { rows: found } = track([
      report({ year: 2025 }, [
        figure({ ...income, ...words, text: '与经济增长同步', status: 'target', period: '2025', reference: against('gdp', 'equal') }),
      ]),
      report({ year: 2025, kind: 'communique' }, [gdp(6)]),
      report({ year: 2026 }, [figure({ ...income, measure: 'growth', value: 5, period: '2025' }), gdp(5)]),
    ]);
    expect(found[0]).toMatchObject({ verdict: 'met', difference: 0, reference: { value: 5 } });
  });
});

describe('what the reports say themselves', () => {
  const goal = (relation: Reference['relation']) =>
    ({ ...income, ...words, text: '高于全国', reference: against(income.indicator, relation, '全国') }) as const;
  const gap = (region: string, value: number, relation: Reference['relation'] = 'above') =>
    ({ indicator: null, measure: 'gap', value, unit: '个百分点', reference: against(income.indicator, relation, region) }) as const;
  test.each([
    [[gap('全国', 0.4)], 'met', null, 0.4],
    [[gap('全国', 0.4, 'below')], 'missed', null, -0.4],
    [[gap('全省', 0.4)], 'no_figure', 'gap_or_rank_only', null],
  ] as const)('a gap counts where it is to the same area: %#', (results, verdict, reason, difference) => {
    expect(row([goal('above')], results)).toMatchObject({ verdict, reason, difference });
  });

  const said = (relation: Reference['relation'], indicator = 'gdp') =>
    ({ ...income, ...words, text: '说法', reference: against(indicator, relation) }) as const;
  test.each([
    ['equal', 'equal', 'gdp', 'met', null],
    ['equal', 'above', 'gdp', 'met', null],
    ['above', 'above', 'gdp', 'met', null],
    ['above', 'equal', 'gdp', 'no_figure', 'words_only'],
    ['equal', 'below', 'gdp', 'no_figure', 'words_only'],
    ['equal', 'equal', 'cpi', 'no_figure', 'words_only'],
  ] as const)('aimed at %s, said to be %s of %s: %s', (aim, is, indicator, verdict, reason) => {
    const target = { ...income, ...words, text: '目标', reference: against('gdp', aim) } as const;
    expect(row([target], [said(is, indicator)])).toMatchObject({ verdict, reason });
  });

  test('words without a reference answer no relative goal', () => {
    const target = { ...income, ...words, text: '目标', reference: against('gdp', 'equal') } as const;
    expect(row([target], [{ ...income, ...words, text: '稳步提高' }])).toMatchObject({ verdict: 'no_figure', reason: 'words_only' });
  });

  test('正增长 takes the growth on the same footing, and of a level says nothing', () => {
    const aim = { ...revenue, ...words, text: '保持正增长' } as const;
    const growth = (value: number, basis: string | null) => ({ ...revenue, measure: 'growth', value, basis }) as const;
    expect(row([aim], [growth(-1, '同口径'), growth(2, null)])).toMatchObject({ verdict: 'met', difference: 2 });
    expect(row([aim], [growth(-1, '同口径')])).toMatchObject({ verdict: 'no_figure', reason: 'other_basis' });
    expect(row([aim], [{ ...revenue, measure: 'level', value: 10, unit: '亿元' }])).toMatchObject({ reason: 'other_measure' });
    expect(row([aim], [])).toMatchObject({ verdict: 'no_figure', reason: 'not_published' });
  });
});

describe('which source', () => {
  test.each([
    [{}, 1],
    [{ status: 'estimate' as const }, 2],
    [{ status: 'estimate' as const, basis: '最终核定数' }, 2],
    [{ basis: '最终核定数' }, 0],
    [{ sentence: '统计公报显示,生产总值增长5%。' }, 0],
    [{ sentence: '经最终核实,生产总值增长5%。' }, 0],
  ])('%j weighs %d', (fields, rank) => {
    expect(sourceRank(figure(fields))).toBe(rank);
  });

  test('a communiqué weighs as what was verified', () => {
    const [own] = report({ year: 2025, kind: 'communique' }, [figure({})]).records;
    expect(own && sourceRank(own)).toBe(0);
  });

  test('the report nearest to the period, then the more precise figure', () => {
    const said = (year: number, ...values: number[]) =>
      report(
        { year },
        values.map((value) => figure({ ...revenue, measure: 'growth', value, period: '2025' })),
      );
    const target = report({ year: 2025 }, [figure({ ...revenue, measure: 'growth', value: 5, status: 'target', period: '2025' })]);
    const [found] = track([target, said(2028, 5.55), said(2026, 5, 5.2)]).rows;
    expect([found?.result?.value, found?.otherResults.map((r) => r.value)]).toEqual([5.2, [5, 5.55]]);
  });

  test('the same figure twice in a report is shown once, that of another report beside it', () => {
    const said = (year: number, kind: 'work_report' | 'plan_report') =>
      report(
        { year, kind },
        [1, 2].map(() => figure({ ...revenue, measure: 'growth', value: 6, period: '2025' })),
      );
    const target = report({ year: 2025 }, [figure({ ...revenue, measure: 'growth', value: 5, status: 'target', period: '2025' })]);
    const [found] = track([target, said(2026, 'work_report'), said(2026, 'plan_report')]).rows;
    expect(found?.otherResults).toHaveLength(1);
  });

  test('beside a verdict only figures of its measure are shown', () => {
    const found = row(
      [{ ...revenue, measure: 'growth', value: 5 }],
      [
        { ...revenue, measure: 'growth', value: 6 },
        { ...revenue, measure: 'growth', value: 7, basis: '同口径' },
        { ...revenue, measure: 'level', value: 80, unit: '亿元' },
        { ...revenue, ...words, text: '稳步增长' },
      ],
    );
    expect(found.otherResults.map((r) => r.value)).toEqual([7]);
  });
});

describe('areas', () => {
  test.each([
    ['全省', '340705', '340000'],
    ['全区', '150702', '150000'],
    ['全市', '340705', '340700'],
    ['全国', '340705', '全国'],
    ['全县', '340705', '全县'],
    ['全省', null, '全省'],
    ['全市', null, '全市'],
  ])('%s in %s is %s', (name, code, key) => {
    expect(areaKey(name, code)).toBe(key);
  });

  test('a goal to be above the province is held against the report of the province', () => {
    const growth = (value: number) => figure({ indicator: 'gdp', measure: 'growth', value, period: '2025' });
    const target = figure({
      indicator: 'gdp',
      ...words,
      text: '增速高于全省',
      status: 'target',
      period: '2025',
      reference: against('gdp', 'above', '全省'),
    });
    const city = { region: '澄岚市', regionCode: '340700' };
    const { rows: found } = track([
      report({ ...city, year: 2025 }, [target]),
      report({ ...city, year: 2026 }, [growth(6)]),
      report({ region: '云岭省', regionCode: '340000', year: 2026 }, [growth(5.8)]),
      report({ region: '河湾市', regionCode: '340100', year: 2026 }, [growth(9)]),
    ]);
    expect(found[0]).toMatchObject({ verdict: 'met', difference: 0.2 });
  });
});

describe('what decides nothing', () => {
  const growth = (value: number, rest: object = {}) => ({ ...revenue, measure: 'growth', value, ...rest }) as const;
  const soft = (text: string) => ({ ...revenue, ...words, text }) as const;
  test('parts of a footing that are the whole together', () => {
    expect(row([growth(5)], [growth(6, { basis: '国内;国际' })]).verdict).toBe('met');
    expect(row([growth(5)], [growth(6, { basis: '国际' })]).verdict).toBe('no_figure');
  });

  test('a result that is about as much', () => {
    expect(row([growth(5)], [growth(5, { bound: 'about' })])).toMatchObject({ verdict: 'met', difference: 0, flags: [] });
  });

  test('without a difference there is no unit of it, and words are no further figure', () => {
    expect(row([growth(5)], [soft('稳步增长'), soft('平稳增长')])).toMatchObject({
      verdict: 'no_figure',
      reason: 'words_only',
      difference: null,
      differenceUnit: null,
      otherResults: [],
    });
  });

  test('a goal in words stays open until its year is over', () => {
    expect(row([{ ...soft('稳步增长'), period: '2027' }], [growth(5)])).toMatchObject({ verdict: 'open', reason: null });
  });

  test('a gap to nobody knows whom is no goal', () => {
    const gap = { indicator: null, measure: 'gap', value: 1, unit: '个百分点', reference: against('gdp', 'above') } as const;
    expect(rows([gap], [])).toEqual([]);
  });

  test('a relative goal stands beside that with a figure', () => {
    const step = { ...soft('与经济增长同步'), reference: against('gdp', 'equal') };
    expect(rows([growth(5), step], []).map(({ target }) => target.text)).toHaveLength(2);
    expect(rows([growth(5), soft('稳步增长')], [])).toHaveLength(1);
  });
});
