/** What a cell shows, where words go, and what a panel takes unasked. */
import { describe, expect, test } from 'vitest';
import { buildPanel, compare, panelGrid } from '../../src/compare/index.js';
import { readableUnit } from '../../src/compare/readable.js';
import type { IndicatorRecord } from '../../src/record.js';
import { extraction } from '../output/record.js';
import { east, north, report, south, target } from './records.js';

type Fields = Partial<IndicatorRecord>;
type Lang = 'zh' | 'en';
const shown = (records: IndicatorRecord[], lang: Lang = 'zh', documents = [north]): (string | null)[][] =>
  buildPanel(records, documents, lang).cells.map((row) => row.map((cell) => cell?.shown ?? null));
const words = (text: string, fields: Fields = {}): Fields => ({ measure: 'qualitative', value: null, unit: null, text, ...fields });

describe('gaps', () => {
  const gap = (reference: IndicatorRecord['reference'], fields: Fields = {}): IndicatorRecord =>
    target(north, { measure: 'gap', value: -3, unit: '个百分点', text: '3个百分点', reference, ...fields });
  const loans = { indicator: 'loans', region: null, relation: 'above', margin: null } as const;
  test.each<[string, IndicatorRecord, string, string]>([
    ['of another indicator its name', gap(loans), '高于金融机构本外币各项贷款余额3个百分点', ''],
    ['of an area the area', gap({ ...loans, region: '全省', relation: 'below' }), '低于全省3个百分点', 'below 全省 3个百分点'],
    ['of itself nothing', gap({ ...loans, indicator: 'gdp' }), '高于3个百分点', 'above 3个百分点'],
    [
      'between two figures',
      gap({ ...loans, region: '全国' }, { value: { min: 1, max: 2 }, bound: 'between' }),
      '高于全国1–2个百分点',
      'above 全国 1–2个百分点',
    ],
  ])('%s', (_, record, zh, en) => {
    const [own] = shown([record]);
    expect(own?.[0]?.replace(/高于.*贷款.*余额/, '高于金融机构本外币各项贷款余额')).toBe(zh);
    if (en !== '') expect(shown([record], 'en')).toEqual([[en]]);
  });

  test('the name of another indicator is in the language of the panel', () => {
    expect(shown([gap(loans)], 'en')[0]?.[0]).toMatch(/^above [A-Z][a-z ]+3个百分点$/);
    expect(shown([gap(loans)])[0]?.[0]).toMatch(/^高于[^a-zA-Z]+3个百分点$/);
  });

  test('words that are no gap stay as they are, whatever they refer to', () => {
    expect(shown([target(north, words('增速高于全国平均水平', { reference: { ...loans, region: '全国' } }))])).toEqual([
      ['增速高于全国平均水平'],
    ]);
  });

  test('a gap of which nobody knows what it is of keeps its figure and its unit', () => {
    const panel = buildPanel([gap(null, { indicator: null, indicatorName: null, name: '某项指标' })], [north]);
    expect(panel.rows.map(({ measure, unit, name }) => [measure, unit, name])).toEqual([['gap', '个百分点', '某项指标']]);
  });
});

describe('figures and their units', () => {
  test.each<[string, Fields, string, string | null]>([
    ['per mille keeps its sign', { indicator: 'natural_growth_rate', measure: 'level', value: -1.85, unit: '‰' }, '-1.85‰', '‰'],
    ['no unit at all', { indicator: null, indicatorName: null, name: '指数', measure: 'level', value: 103, unit: null }, '103', null],
    ['a range of amounts', { measure: 'level', unit: '亿元', value: { min: 100, max: 120 }, bound: 'between' }, '100–120', '亿元'],
  ])('%s', (_, fields, text, unit) => {
    const panel = buildPanel([target(north, fields)], [north]);
    expect(panel.cells[0]?.map((cell) => cell?.shown)).toEqual([text]);
    expect(panel.rows.map((row) => row.unit)).toEqual([unit]);
  });

  test('a range moves with its ends', () => {
    const level: Fields = { measure: 'level', bound: 'between' };
    const { cells, rows } = buildPanel(
      [
        target(north, { ...level, unit: '万亿元', value: { min: 1.2, max: 1.3 } }),
        target(south, { measure: 'level', unit: '亿元', value: 800 }),
        target(east, { measure: 'level', unit: '亿元', value: 900 }),
      ],
      [north, south, east],
    );
    expect([rows[0]?.unit, cells[0]?.[0]?.shown, cells[0]?.[0]?.min, cells[0]?.[0]?.max]).toEqual(['亿元', '12000–13000', 12000, 13000]);
  });

  test.each<[[number, string][], string | null]>([
    [[], null],
    [[[5, '亿元']], '亿元'],
    [
      [
        [5, '亿元'],
        [4500, '万元'],
      ],
      '亿元',
    ],
    [
      [
        [0.45, '万亿元'],
        [4500, '亿元'],
      ],
      '亿元',
    ],
    [
      [
        [12, '亿元'],
        [12, '亿元'],
        [12, '万亿元'],
      ],
      '亿元',
    ],
    [
      [
        [1, '万人'],
        [10000, '人'],
        [20000, '人'],
      ],
      '万人',
    ],
    [
      [
        [0, '万人'],
        [0, '人'],
        [0, '人'],
      ],
      '人',
    ],
  ])('the unit of the shortest numbers: %j is %s', (amounts, unit) => {
    expect(readableUnit(amounts.map(([value, of]) => ({ value, unit: of })))).toBe(unit);
  });
});

describe('words in the rows of figures', () => {
  const to = (records: IndicatorRecord[], text: string): string[] => {
    const panel = buildPanel(records, [north, south]);
    return panel.rows.flatMap((row, i) =>
      panel.cells[i]?.some((cell) => cell?.sources.some((s) => s.text === text)) ? [`${row.measure} ${row.basis ?? ''}`.trim()] : [],
    );
  };
  const said = target(north, words('稳定增长'));
  const level: Fields = { measure: 'level', unit: '亿元', value: 100 };
  test.each<[string, Fields[], string]>([
    ['growth before levels', [level, {}], 'growth'],
    ['yearly means before levels', [level, { measure: 'avg_growth' }], 'avg_growth'],
    ['levels before changes', [{ measure: 'change', unit: '个百分点' }, level], 'level'],
    [
      'changes before means of levels',
      [
        { measure: 'avg_level', unit: '亿元' },
        { measure: 'change', unit: '个百分点' },
      ],
      'change',
    ],
    ['means of levels before shares of the plan', [{ measure: 'completion' }, { measure: 'avg_level', unit: '亿元' }], 'avg_level'],
    ['the plain basis before others', [{ basis: '名义' }, {}], 'growth'],
    ['of several bases that with more figures', [{ basis: '名义' }, { basis: '同口径' }, { basis: '同口径', value: 6 }], 'growth 同口径'],
    ['of equals the first by its words', [{ basis: '甲' }, { basis: '乙' }], 'growth 乙'],
  ])('%s', (_, figures, row) => {
    expect(to([said, ...figures.map((fields) => target(south, fields))], '稳定增长')).toEqual([row]);
    expect(to([...figures.map((fields) => target(south, fields)).reverse(), said], '稳定增长')).toEqual([row]);
  });

  test('beside the figure of the region, where it has one, they are not shown', () => {
    expect(to([said, target(north, level), target(south)], '稳定增长')).toEqual([]);
  });

  test('a figure is shown before words, and words that refer to something before others', () => {
    const relative = { indicator: 'gdp', region: '全国', relation: 'above', margin: null } as const;
    const gap = target(north, { measure: 'gap', value: 1, unit: '个百分点', reference: relative });
    expect(shown([gap, said, target(north, { value: 6 })])).toEqual([['6%']]);
    expect(shown([said, gap])).toEqual([['高于全国1个百分点']]);
  });

  test('figures of one report go before words of another', () => {
    const other = report('北岭省', '130000', { path: 'a.txt', kind: 'plan_report' });
    expect(shown([said, target(other, { value: 6 })], 'zh', [north, other])).toEqual([
      ['6%（2025年计划报告）；稳定增长（2025年政府工作报告）'],
    ]);
  });
});

describe('what a panel takes', () => {
  const midterm = report('北岭省', '130000', { kind: 'midterm_review', year: 2021 });
  const past: Fields = { status: 'actual', period: '2024' };
  const gdp = (of = north, fields: Fields = {}): IndicatorRecord => target(of, fields);
  const taken = (records: IndicatorRecord[], documents = [north]): (string | null)[] =>
    compare([extraction(records, documents)]).rows.map(({ measure, period }) => `${measure} ${period}`);

  test.each<[string, IndicatorRecord[], string[]]>([
    ['aims before results', [gdp(), gdp(north, past)], ['growth 2025']],
    ['where aims are words alone, results', [gdp(north, words('稳定增长')), gdp(north, past)], ['growth 2024']],
    ['where there is nothing else, words', [gdp(north, words('稳定增长'))], ['qualitative 2025']],
    ['results of the year before a work report', [gdp(north, past), gdp(north, { ...past, period: '2023' })], ['growth 2024']],
    [
      'no result of several years',
      [gdp(north, past), gdp(north, { ...past, measure: 'avg_growth', period: '2021/2024' })],
      ['growth 2024'],
    ],
    [
      'no level that something started from',
      [gdp(north, past), gdp(north, { ...past, measure: 'baseline', unit: '亿元' })],
      ['growth 2024'],
    ],
    ['results without a period', [gdp(north, { ...past, period: null })], ['growth null']],
  ])('%s', (_, records, rows) => {
    expect(taken(records)).toEqual(rows);
  });

  test('of a midterm review the goals of its plan', () => {
    const goal = gdp(midterm, { period: '2025', measure: 'level', unit: '亿元' });
    expect(taken([goal, gdp(midterm, { period: '2021' })], [midterm])).toEqual(['level 2025']);
  });

  test('what is asked for, and in which order', () => {
    const records = [gdp(north, { value: 5 }), gdp(south, { value: 6 }), gdp(north, past)];
    const asked = compare([extraction(records, [north, south])], { keep: (r) => r.status === 'actual' });
    expect(asked.rows.map(({ period }) => period)).toEqual(['2024']);
    expect(compare([extraction(records, [north, south])]).columns.map(({ label }) => label)).toEqual(['北岭省', '南川省']);
    expect(compare([extraction(records, [north, south])], { sort: 'gdp' }).columns.map(({ label }) => label)).toEqual(['南川省', '北岭省']);
    expect(compare([extraction(records, [north, south])], { lang: 'en' }).rows[0]?.name).toBe('Gross regional product');
  });

  test('a report of no region counts only with records', () => {
    const nowhere = report(null, null, { path: 'x/空.txt', records: 0 });
    expect(buildPanel([], [nowhere, report(null, null, { path: 'x/有.txt' })]).columns.map(({ label }) => label)).toEqual([
      '有.txt（地区不明）',
    ]);
    expect(buildPanel([], [report('北岭省', '130000', { records: 0 })]).columns).toHaveLength(1);
  });
});

describe('the grid turned', () => {
  const panel = buildPanel([target(north), target(south, { value: 6 })], [north, south]);
  const turned = (lang: Lang, names: 'words' | 'codes') => panelGrid(panel, { lang, names, transpose: true, brief: false }).rows;
  test('with codes for the analyst, words for the reader', () => {
    expect(turned('zh', 'codes')).toEqual([
      [null, 'unit', '%'],
      ['130000', '北岭省', '5%'],
      ['450000', '南川省', '6%'],
    ]);
    expect(turned('en', 'words').map((row) => row[0])).toEqual(['Unit', '北岭省', '南川省']);
    expect(turned('zh', 'words').map((row) => row[0])).toEqual(['单位', '北岭省', '南川省']);
  });

  test('rows that share a heading are told apart by their unit in the manner of the names', () => {
    const money = { indicator: 'foreign_trade', measure: 'level' } as const;
    const two = buildPanel([target(north, { ...money, unit: '亿元' }), target(north, { ...money, unit: '亿美元' })], [north]);
    expect(panelGrid(two, { lang: 'zh', transpose: true, brief: true, names: 'codes' }).head).toEqual([
      'region_code',
      'region',
      'foreign_trade.level.target.2025.亿元',
      'foreign_trade.level.target.2025.亿美元',
    ]);
  });

  test('headings upright, in both languages', () => {
    const of = (lang: Lang) => panelGrid(panel, { lang, names: 'words', transpose: false, brief: false }).head;
    expect(of('zh')).toEqual(['指标', '口径类型', '状态', '时期', '口径', '单位', '北岭省', '南川省']);
    expect(of('en')).toEqual(['Indicator', 'Measure', 'Status', 'Period', 'Basis', 'Unit', '北岭省', '南川省']);
  });
});
