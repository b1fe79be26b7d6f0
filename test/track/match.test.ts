import { describe, expect, test } from 'vitest';
import { track } from '../../src/track/index.js';
import { figure, report, row, rows } from './make.js';

const goal = { indicator: 'general_budget_revenue', measure: 'growth', value: 5 } as const;

describe('basis and currency are part of the match', () => {
  test.each([
    [null, null, 'met'],
    ['同口径', '可比口径', 'met'],
    [null, '按可比价格计算', 'met'],
    ['区本级', '全社会;区本级', 'met'],
    [null, '同口径', 'no_figure'],
    ['同口径', null, 'no_figure'],
    ['国考', '省控', 'no_figure'],
  ])('target %s, result %s: %s', (wanted, given, verdict) => {
    expect(row([{ ...goal, basis: wanted }], [{ ...goal, basis: given }]).verdict).toBe(verdict);
  });

  test('the figure on the same footing decides, the other is shown', () => {
    const found = row(
      [goal],
      [
        { ...goal, value: 6, basis: '同口径' },
        { ...goal, value: 4 },
      ],
    );
    expect(found).toMatchObject({ verdict: 'missed', result: { value: 4 }, otherResults: [{ value: 6, basis: '同口径' }] });
  });

  test('元 and 美元 never meet', () => {
    const at = { indicator: 'foreign_trade', measure: 'level' } as const;
    const found = row([{ ...at, value: 500, unit: '亿元' }], [{ ...at, value: 500, unit: '亿美元', basis: '美元' }]);
    expect(found).toMatchObject({ verdict: 'no_figure', reason: 'other_basis' });
  });

  test.each([
    ['亿元', '万元', 16.4, 164_000, 0, '亿元'],
    ['亿斤', '万吨', 500, 2600, 20, '亿斤'],
    ['万亩', '万公顷', 30, 2, 0, '万亩'],
  ])('%s against %s', (unit, other, wanted, got, difference, differenceUnit) => {
    const at = { indicator: 'grain_output', measure: 'level' } as const;
    const found = row([{ ...at, value: wanted, unit }], [{ ...at, value: got, unit: other }]);
    expect(found).toMatchObject({ verdict: 'met', difference, differenceUnit });
  });
});

describe('periods', () => {
  test.each([
    ['2025', '2025', 'met'],
    ['2025', '2024', 'no_figure'],
    ['2025', '2025-01/2025-11', 'no_figure'],
    ['2021/2025', '2021/2025', 'met'],
    ['2021/2025', '2025', 'no_figure'],
    ['2026', '2025', 'open'],
    ['2026/2030', '2021/2025', 'open'],
  ])('target of %s, result of %s: %s', (wanted, given, verdict) => {
    expect(row([{ ...goal, period: wanted }], [{ ...goal, period: given }]).verdict).toBe(verdict);
  });

  test('a yearly average is held against the span, the yearly figure is not', () => {
    const found = rows(
      [{ ...goal, measure: 'avg_growth', period: '2021/2025' }, goal],
      [
        { ...goal, measure: 'avg_growth', value: 4, period: '2021/2025' },
        { ...goal, value: 6 },
      ],
    );
    expect(found.map(({ period, verdict }) => [period, verdict])).toEqual([
      ['2025', 'met'],
      ['2021/2025', 'missed'],
    ]);
  });

  test('a rate to be kept over years is held against the last of them', () => {
    const at = { indicator: 'surveyed_unemployment_rate', measure: 'level' } as const;
    const found = row([{ ...at, value: 5.5, bound: 'at_most', period: '2021/2025' }], [{ ...at, value: 5.2 }]);
    expect(found).toMatchObject({ verdict: 'met', flags: ['end_of_span'] });
  });

  test('a target without a period, or of part of a year, has no row', () => {
    expect(
      rows(
        [
          { ...goal, period: null },
          { ...goal, period: '2025-01/2025-06' },
        ],
        [goal],
      ),
    ).toEqual([]);
  });
});

describe('who covers what', () => {
  const target = (period: string, year: number) => report({ year }, [figure({ ...goal, status: 'target', period })]);
  test.each([
    ['work_report', 2025, 'open'],
    ['work_report', 2026, 'no_figure'],
    ['plan_report', 2026, 'no_figure'],
    ['communique', 2025, 'no_figure'],
    ['communique', 2024, 'open'],
    ['other', 2025, 'open'],
    ['other', 2026, 'no_figure'],
  ] as const)('a %s of %d without the figure: %s', (kind, year, verdict) => {
    const { rows: found } = track([target('2025', 2025), report({ year, kind, path: 'later.txt' }, [])]);
    expect(found.map((r) => r.verdict)).toEqual([verdict]);
  });
});

test('a report of unknown kind may give results of its own year', () => {
  const target = report({ year: 2025 }, [figure({ ...goal, status: 'target', period: '2025' })]);
  const later = report({ year: 2025, kind: 'other', path: 'later.txt' }, [figure({ ...goal, value: 6, period: '2025' })]);
  expect(track([target, later]).rows.map((r) => r.verdict)).toEqual(['met']);
});

describe('sources', () => {
  const target = report({ year: 2025 }, [figure({ ...goal, status: 'target', period: '2025' })]);
  const said = (kind: 'work_report' | 'communique' | 'plan_report', year: number, status: 'actual' | 'estimate', value: number) =>
    report({ year, kind }, [figure({ ...goal, status, value, period: '2025' })]);
  const communique = said('communique', 2025, 'actual', 4.9);
  const later = said('work_report', 2026, 'actual', 5.1);
  const estimate = said('plan_report', 2026, 'estimate', 5.3);
  test.each([
    [[later, communique, estimate], 4.9, [5.1, 5.3]],
    [[estimate, later], 5.1, [5.3]],
    [[estimate], 5.3, []],
  ])('公报 before 快报 before 预计, all are shown: %#', (reports, best, others) => {
    const [found] = track([target, ...reports]).rows;
    expect(found?.result?.value).toBe(best);
    expect(found?.otherResults.map((r) => r.value)).toEqual(others);
  });

  test('the order of the inputs changes nothing', () => {
    const inputs = [target, later, communique, estimate];
    expect(track([...inputs].reverse())).toEqual(track(inputs));
  });
});

describe('targets', () => {
  test('one said twice, or in two reports, is one row', () => {
    const work = report({ year: 2025 }, [
      figure({ ...goal, status: 'target', period: '2025' }),
      figure({ ...goal, status: 'target', period: '2025' }),
    ]);
    const plan = report({ year: 2025, kind: 'plan_report' }, [figure({ ...goal, status: 'target', period: '2025' })]);
    const found = track([work, plan]).rows;
    expect(found.map((r) => r.otherTargets.length)).toEqual([2]);
  });

  test('one that two reports state differently has a row for each', () => {
    const work = report({ year: 2025 }, [figure({ ...goal, status: 'target', period: '2025' })]);
    const plan = report({ year: 2021, kind: 'five_year_plan' }, [figure({ ...goal, value: 6, status: 'target', period: '2025' })]);
    expect(track([plan, work]).rows.map((r) => r.target.value)).toEqual([5, 6]);
  });

  test('to keep step with growth and to be above the nation are two goals', () => {
    const words = { indicator: 'disposable_income_per_capita', measure: 'qualitative', value: null, unit: null } as const;
    const reference = { indicator: 'gdp', region: null, relation: 'equal', margin: null } as const;
    const nation = { ...reference, indicator: words.indicator, region: '全国', relation: 'above' } as const;
    expect(
      rows(
        [
          { ...words, reference, text: '与经济增长同步' },
          { ...words, reference: nation, text: '增速高于全国' },
        ],
        [],
      ).map((r) => r.target.text),
    ).toEqual(['与经济增长同步', '增速高于全国']);
  });

  test('what to strive for is a goal of its own', () => {
    const found = rows(
      [
        { ...goal, strength: 'ensure' },
        { ...goal, value: 5.5, strength: 'strive' },
      ],
      [{ ...goal, value: 5.2 }],
    );
    expect(found.map((r) => [r.target.value, r.verdict])).toEqual([
      [5, 'met'],
      [5.5, 'missed'],
    ]);
  });

  test('figures outside the catalogue and parts of a whole have no row', () => {
    expect(rows([{ indicator: null, name: '茶旅驿站', measure: 'level', value: 20, unit: '个' }], [])).toEqual([]);
  });
});

describe('regions', () => {
  const of = (region: string | null, regionCode: string | null, year: number, status: 'target' | 'actual', path?: string) =>
    report({ region, regionCode, year, ...(path === undefined ? {} : { path }) }, [figure({ ...goal, status, period: '2025' })]);

  test('go by code, and a name stands for the code that another report gives it', () => {
    const { rows: found, summaries } = track([of('云岭省', '990000', 2025, 'target'), of('云岭省', null, 2026, 'actual')]);
    expect(found.map((r) => r.verdict)).toEqual(['met']);
    expect(summaries).toMatchObject([{ region: '云岭省', regionCode: '990000', targets: 1, met: 1 }]);
  });

  test('one region never answers another', () => {
    expect(track([of('云岭省', '990000', 2025, 'target'), of('雾海省', '980000', 2026, 'actual')]).rows.map((r) => r.verdict)).toEqual([
      'open',
    ]);
  });

  test('stand in the order of their codes', () => {
    const inputs = [of('雾海省', '980000', 2025, 'target'), of('无码市', null, 2025, 'target'), of('云岭省', '970000', 2025, 'target')];
    expect(track(inputs).summaries.map((s) => s.region)).toEqual(['云岭省', '雾海省', '无码市']);
  });

  test('a report without region or year is alone, and named', () => {
    const { rows: found, unplaced } = track([
      of(null, null, 2025, 'target', 'a.txt'),
      of(null, null, 2026, 'actual', 'b.txt'),
      report({ year: null, path: 'c.txt' }, []),
    ]);
    expect(found.map((r) => r.verdict)).toEqual(['open']);
    expect(unplaced.map(({ document, lacks }) => [document.path, lacks])).toEqual([
      ['a.txt', 'region'],
      ['b.txt', 'region'],
      ['c.txt', 'year'],
    ]);
  });
});

describe('goals relative to another area', () => {
  const reference = { indicator: 'gdp', region: '全国', relation: 'above', margin: null } as const;
  const target = report({ region: '云岭省', year: 2025 }, [
    figure({
      indicator: 'gdp',
      measure: 'qualitative',
      value: null,
      unit: null,
      text: '增速高于全国平均水平',
      status: 'target',
      period: '2025',
      reference,
    }),
  ]);
  const own = (value: number) =>
    report({ region: '云岭省', year: 2026 }, [figure({ indicator: 'gdp', measure: 'growth', value, period: '2025' })]);
  const nation = report({ region: '全国', year: 2026 }, [figure({ indicator: 'gdp', measure: 'growth', value: 5, period: '2025' })]);
  const gap = (value: number, relation: 'above' | 'below') =>
    report({ region: '云岭省', year: 2026 }, [
      figure({ indicator: null, measure: 'gap', value, unit: '个百分点', period: '2025', reference: { ...reference, relation } }),
    ]);
  test.each([
    [[own(5.4), nation], 'met', 'relative', 0.4],
    [[own(4.8), nation], 'missed', 'relative', -0.2],
    [[gap(0.4, 'above')], 'met', 'gap', 0.4],
    [[gap(-0.4, 'below')], 'missed', 'gap', -0.4],
    [[own(5.4)], 'no_figure', null, null],
  ])('%#', (reports, verdict, judgedBy, difference) => {
    const [found] = track([target, ...reports]).rows;
    expect(found).toMatchObject({ verdict, judgedBy, difference });
  });

  test('a margin is to be reached', () => {
    const by = { ...reference, indicator: 'gdp' };
    const wanted = report({ region: '云岭省', year: 2025 }, [
      figure({ indicator: null, measure: 'gap', value: 0.5, unit: '个百分点', status: 'target', period: '2025', reference: by }),
    ]);
    expect(track([wanted, own(5.5), nation]).rows).toMatchObject([{ indicator: 'gdp', verdict: 'met', difference: 0 }]);
    expect(track([wanted, own(5.4), nation]).rows).toMatchObject([{ indicator: 'gdp', verdict: 'missed', difference: -0.1 }]);
  });
});

test('a summary counts the rows of its region', () => {
  const at = (indicator: string, value: number) => ({ indicator, measure: 'growth', value }) as const;
  const targets = [at('gdp', 5), at('retail_sales', 6), at('cpi', 2), at('exports', 3)].map((f) =>
    figure({ ...f, status: 'target', period: '2025' }),
  );
  const results = [at('gdp', 5), at('retail_sales', 4), at('cpi', 1)].map((f) => figure({ ...f, period: '2025' }));
  const { summaries } = track([
    report({ year: 2025 }, [...targets, figure({ ...at('gdp', 5), status: 'target', period: '2027' })]),
    report({ year: 2026 }, results),
  ]);
  expect(summaries).toEqual([{ region: '云岭省', regionCode: null, targets: 5, met: 1, missed: 1, off: 1, open: 1, noFigure: 1 }]);
});
