import { describe, expect, test } from 'vitest';
import { buildPanel } from '../../src/compare/index.js';
import type { IndicatorRecord } from '../../src/record.js';
import { east, north, report, south, target } from './records.js';

type Fields = Partial<IndicatorRecord>;

const shown = (records: IndicatorRecord[], documents = [north, south], lang: 'zh' | 'en' = 'zh') =>
  buildPanel(records, documents, lang).cells.map((row) => row.map((cell) => cell?.shown ?? ''));

describe('which figures share a row', () => {
  test.each<[string, Fields, Fields]>([
    ['the same', {}, {}],
    ['another bound', {}, { bound: 'at_least' }],
    ['another name in the text', { name: '全省生产总值' }, { name: 'GDP' }],
    ['another multiplier', { measure: 'level', unit: '亿元' }, { measure: 'level', unit: '万亿元' }],
    [
      '斤 and 吨',
      { indicator: 'grain_output', measure: 'level', unit: '亿斤' },
      { indicator: 'grain_output', measure: 'level', unit: '万吨' },
    ],
    [
      '家 and 户',
      { indicator: 'high_tech_enterprises', measure: 'level', unit: '家' },
      { indicator: 'high_tech_enterprises', measure: 'level', unit: '户' },
    ],
    ['the same basis in another order', { basis: '同口径;名义' }, { basis: '名义;同口径' }],
    [
      'a basis that the name holds',
      { indicator: 'urbanization_rate', measure: 'level', basis: '常住人口' },
      { indicator: 'urbanization_rate', measure: 'level' },
    ],
    [
      'a unit spelt otherwise',
      { indicator: 'pm25', measure: 'level', unit: '微克/立方米' },
      { indicator: 'pm25', measure: 'level', unit: '微克每立方米' },
    ],
    ['a bare multiplier', { measure: 'level', unit: '亿元' }, { measure: 'level', unit: '万亿' }],
  ])('%s', (_, a, b) => {
    expect(buildPanel([target(north, a), target(south, b)], [north, south]).rows).toHaveLength(1);
  });

  test.each<[string, Fields, Fields]>([
    ['another indicator', {}, { indicator: 'cpi' }],
    ['another measure', {}, { measure: 'avg_growth' }],
    ['another status', {}, { status: 'actual' }],
    ['expected and final results', { status: 'estimate' }, { status: 'actual' }],
    ['another period', {}, { period: '2024' }],
    ['a span', {}, { period: '2021/2025' }],
    ['another basis', {}, { basis: '同口径' }],
    [
      'another currency',
      { indicator: 'foreign_trade', measure: 'level', unit: '亿元' },
      { indicator: 'foreign_trade', measure: 'level', unit: '亿美元' },
    ],
    ['points and percent', { unit: '%' }, { unit: '个百分点' }],
    [
      'names that the catalogue does not know',
      { indicator: null, indicatorName: null, name: '甲' },
      { indicator: null, indicatorName: null, name: '乙' },
    ],
  ])('not %s', (_, a, b) => {
    expect(buildPanel([target(north, a), target(south, b)], [north, south]).rows).toHaveLength(2);
  });
});

describe('what a cell shows', () => {
  const zh: [string, Fields, string][] = [
    ['a figure', {}, '5%'],
    ['about', { bound: 'about' }, '5%左右'],
    ['at least', { bound: 'at_least' }, '≥5%'],
    ['at most', { bound: 'at_most' }, '≤5%'],
    ['a range', { bound: 'between', value: { min: 5, max: 5.5 } }, '5%–5.5%'],
    ['a fall of at least', { indicator: 'energy_intensity', value: -3, bound: 'at_least' }, '≤-3%'],
    ['a level without its unit', { measure: 'level', unit: '亿元', value: 1234.5 }, '1234.5'],
    ['a level of at least', { measure: 'level', unit: '万人', bound: 'at_least', value: 12 }, '≥12'],
    ['words', { measure: 'qualitative', value: null, unit: null, text: '与经济增长同步' }, '与经济增长同步'],
    [
      'a gap',
      {
        indicator: null,
        measure: 'gap',
        value: 0.2,
        unit: '个百分点',
        text: '0.2个百分点',
        reference: { indicator: 'gdp', region: '全国', relation: 'above', margin: 0.2 },
      },
      '高于全国0.2个百分点',
    ],
  ];
  test.each(zh)('%s', (_, fields, text) => {
    expect(shown([target(north, fields)], [north])).toEqual([[text]]);
  });

  test('about, in English', () => {
    expect(shown([target(north, { bound: 'about' })], [north], 'en')).toEqual([['~5%']]);
  });

  test('a missing figure is an empty cell', () => {
    expect(shown([target(south)])).toEqual([['', '5%']]);
  });

  test('one unit a row, and bounds in it', () => {
    const grain: Fields = { indicator: 'grain_output', measure: 'level', bound: 'at_least' };
    const panel = buildPanel(
      [
        target(north, { ...grain, value: 730, unit: '亿斤' }),
        target(east, { ...grain, value: 35, unit: '万吨' }),
        target(south, { ...grain, value: 515.6, unit: '亿斤' }),
      ],
      [north, south, east],
    );
    expect(panel.rows[0]?.unit).toBe('亿斤');
    expect(panel.cells[0]?.map((cell) => [cell?.shown, cell?.value, cell?.min, cell?.max])).toEqual([
      ['≥730', 730, 730, null],
      ['≥7', 7, 7, null],
      ['≥515.6', 515.6, 515.6, null],
    ]);
  });

  test('words stand in the row of the figure that is missing, not beside one that is there', () => {
    const words: Fields = { measure: 'qualitative', value: null, unit: null, text: '与经济增长同步' };
    const records = [target(north, words), target(south, { value: 6 }), target(south, words)];
    expect(shown(records)).toEqual([['与经济增长同步', '6%']]);
    const [row] = buildPanel(records, [north, south]).cells;
    expect(row?.[1]?.others).toEqual([records[2]?.id]);
  });

  test('words of another year make a row of their own', () => {
    expect(
      shown([target(north, { measure: 'qualitative', value: null, unit: null, text: '稳定增长', period: '2024' }), target(south)]),
    ).toHaveLength(2);
  });
});

describe('which record fills the cell', () => {
  test('the sentence of main targets, whatever comes first', () => {
    const first = target(north, { value: 5.55 });
    const main = target(north, { value: 6 });
    const inMain = {
      ...main,
      source: { ...main.source, start: 900, sentence: { start: 890, end: 930, text: '今年的主要预期目标是：增长6%。' } },
    };
    expect(shown([first, inMain], [north])).toEqual([['6%']]);
  });

  test('then the more precise, then the first', () => {
    expect(shown([target(north, { value: 5 }), target(north, { value: 5.2 }), target(north, { value: 5.3 })], [north])).toEqual([['5.2%']]);
  });

  const communique = report('北岭省', '130000', { path: 'gb.txt', kind: 'communique', year: 2024 });
  const past: Fields = { status: 'actual', period: '2024' };

  test('of two reports both are shown, the better source first', () => {
    const records = [target(north, { ...past, value: 5.8 }), target(communique, { ...past, value: 5.9 })];
    expect(shown(records, [north, communique])).toEqual([['5.9%（2024年统计公报）；5.8%（2025年政府工作报告）']]);
    expect(buildPanel(records, [north, communique]).cells[0]?.[0]?.sources.map(({ document }) => document.kind)).toEqual([
      'communique',
      'work_report',
    ]);
  });

  test('what two reports agree on is shown once', () => {
    expect(shown([target(north, past), target(communique, past)], [north, communique])).toEqual([['5%']]);
  });

  test('aims are those of the report that sets them', () => {
    const plan = report('北岭省', '130000', { path: 'a-plan.txt', kind: 'plan_report' });
    expect(shown([target(plan, { value: 6 }), target(north)], [plan, north])).toEqual([['5%（2025年政府工作报告）；6%（2025年计划报告）']]);
  });
});

describe('columns', () => {
  test('the nation, then division codes, areas without a code, reports without a region', () => {
    const documents = [report(null, null), report('云岭新区', null), south, report('全国', null), north];
    expect(buildPanel([], documents).columns.map(({ label }) => label)).toEqual([
      '全国',
      '北岭省',
      '南川省',
      '云岭新区',
      '某地.txt（地区不明）',
    ]);
  });

  test('a report without a year keeps to itself', () => {
    const undated = report('北岭省', '130000', { path: 'x/无年.txt', year: null });
    expect(buildPanel([target(undated), target(north)], [north, undated]).cells).toEqual([
      [expect.objectContaining({ shown: '5%' }), null],
      [null, expect.objectContaining({ shown: '5%' })],
    ]);
  });

  test('two areas of one name have two columns with two headings', () => {
    const areas = [report('鼓楼区', '320106'), report('鼓楼区', '350102')];
    expect(buildPanel([], areas).columns.map(({ label }) => label)).toEqual(['鼓楼区 320106', '鼓楼区 350102']);
  });

  test('reports of two years of a region share its column', () => {
    const before = report('北岭省', '130000', { path: 'b.txt', year: 2024 });
    const { columns, rows } = buildPanel([target(before), target(north)], [before, north]);
    expect([columns.length, rows.map(({ period }) => period)]).toEqual([1, ['2025', '2024']]);
  });
});
