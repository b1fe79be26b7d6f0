import { describe, expect, test } from 'vitest';
import { blocks } from '../../src/compare/draw.js';
import { buildPanel, type PanelOutput, panelFormatOfFile, panelFormats, panelGrid, tidyRows } from '../../src/compare/index.js';
import { SCHEMA_VERSION } from '../../src/version.js';
import { north, report, south, target } from './records.js';

const communique = report('北岭省', '130000', { path: 'gb.txt', kind: 'communique', year: 2025 });
const panel = buildPanel(
  [
    target(north, { bound: 'about' }),
    target(communique, { value: 5.2 }),
    target(south, { value: 6, bound: 'at_least' }),
    target(north, { indicator: 'urban_new_employment', measure: 'level', unit: '万人', value: 12.5 }),
  ],
  [north, communique, south],
);
const plain: PanelOutput = { lang: 'zh', transpose: false, long: false, bom: false, headers: 'en', width: Number.POSITIVE_INFINITY };

describe('the grid', () => {
  test('upright: what all rows share is said once', () => {
    expect(panelGrid(panel, { lang: 'zh', transpose: false, brief: true, names: 'words' })).toEqual({
      caption: '状态 目标 · 时期 2025',
      head: ['指标', '口径类型', '单位', '北岭省', '南川省'],
      rows: [
        ['地区生产总值', '增速', '%', '5%左右（2025年政府工作报告）；5.2%（2025年统计公报）', '≥6%'],
        ['城镇新增就业', '总量', '万人', 12.5, null],
      ],
    });
  });

  test('transposed: regions as rows, the units first', () => {
    const { head, rows } = panelGrid(panel, { lang: 'zh', transpose: true, brief: true, names: 'words' });
    expect(head).toEqual(['地区', '地区生产总值 · 增速', '城镇新增就业 · 总量']);
    expect(rows.map(([first, , last]) => [first, last])).toEqual([
      ['单位', '万人'],
      ['北岭省', 12.5],
      ['南川省', null],
    ]);
  });

  test('codes as names', () => {
    expect(panelGrid(panel, { lang: 'zh', transpose: true, brief: false, names: 'codes' }).head).toEqual([
      'region_code',
      'region',
      'gdp.growth.target.2025',
      'urban_new_employment.level.target.2025',
    ]);
  });

  test('rows that only the unit tells apart have headings of their own', () => {
    const money = { indicator: 'foreign_trade', measure: 'level' } as const;
    const two = buildPanel([target(north, { ...money, unit: '亿元' }), target(north, { ...money, unit: '亿美元' })], [north]);
    const { head } = panelGrid(two, { lang: 'zh', transpose: true, brief: true, names: 'words' });
    expect(head).toEqual(['地区', '货物进出口总额 · 亿元', '货物进出口总额 · 亿美元']);
  });

  test('nothing at all', () => {
    const empty = buildPanel([], [north]);
    expect(panelGrid(empty, { lang: 'zh', transpose: false, brief: true, names: 'words' }).rows).toEqual([]);
  });
});

describe('tidy rows', () => {
  test('one for each report, the better source first', () => {
    const rows = tidyRows(panel).map(({ region, indicator, value, min, unit, bound, text, rank, kind }) => [
      region,
      indicator,
      value,
      min,
      unit,
      bound,
      text,
      rank,
      kind,
    ]);
    expect(rows).toEqual([
      ['北岭省', 'gdp', 5, null, '%', 'about', '5%左右', 1, 'work_report'],
      ['北岭省', 'gdp', 5.2, 5.2, '%', 'exact', '5.2%', 2, 'communique'],
      ['南川省', 'gdp', 6, 6, '%', 'at_least', '≥6%', 1, 'work_report'],
      ['北岭省', 'urban_new_employment', 12.5, 12.5, '万人', 'exact', '12.5', 1, 'work_report'],
    ]);
  });

  test('words are no figure of the row they stand in', () => {
    const words = { measure: 'qualitative', value: null, unit: null, text: '稳定增长' } as const;
    const [row] = tidyRows(buildPanel([target(north, words), target(south)], [north, south]));
    expect([row?.measure, row?.value, row?.unit, row?.text]).toEqual(['qualitative', null, null, '稳定增长']);
  });
});

describe('formats', () => {
  test('csv: numbers bare, bounds as text, a mark for Excel', async () => {
    const text = await panelFormats.csv(panel, { ...plain, bom: true });
    expect(text.split('\r\n')).toEqual([
      '\ufeffindicator,indicator_name,measure,status,period,basis,unit,北岭省,南川省',
      'gdp,地区生产总值,growth,target,2025,,%,5%左右（2025年政府工作报告）；5.2%（2025年统计公报）,≥6%',
      'urban_new_employment,城镇新增就业,level,target,2025,,万人,12.5,',
      '',
    ]);
  });

  test('csv with Chinese headings has Chinese codes', async () => {
    const lines = (await panelFormats.csv(panel, { ...plain, headers: 'zh', long: true })).split('\r\n');
    expect(lines[0]).toMatch(/^地区,地区代码,/);
    expect(lines[1]).toContain('增速,,目标,2025,5,,,%,左右,5%左右,1,政府工作报告');
  });

  test('json is the panel, or its observations', async () => {
    expect(JSON.parse(await panelFormats.json(panel, plain))).toEqual({ schemaVersion: SCHEMA_VERSION, ...panel });
    expect(JSON.parse(await panelFormats.json(panel, { ...plain, long: true })).observations).toEqual(tidyRows(panel));
  });

  test('ndjson: a line for each row, cells by region', async () => {
    const lines = (await panelFormats.ndjson(panel, plain)).trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[1] ?? '').cells).toMatchObject({ 北岭省: { value: 12.5, unit: '万人' }, 南川省: null });
  });

  test('markdown: nothing in a cell is markup', async () => {
    const odd = buildPanel([target(north, { measure: 'qualitative', value: null, unit: null, text: '<b>*|*' })], [north]);
    const text = await panelFormats.markdown(odd, plain);
    expect(text).toContain('| 地区生产总值 |  | \\<b\\>\\*\\|\\* |');
  });

  test.each([
    ['a.csv', 'csv'],
    ['a.MD', 'markdown'],
    ['a.txt', 'table'],
    ['a.jsonl', 'ndjson'],
    ['a.doc', null],
    ['csv', null],
  ])('%s is %s', (path, format) => {
    expect(panelFormatOfFile(path)).toBe(format);
  });
});

test('a terminal gets blocks of regions that fit, each led by the names', () => {
  const grid = panelGrid(panel, { lang: 'zh', transpose: false, brief: true, names: 'words' });
  const widths = blocks(grid, 3, 60).map(({ head }) => head);
  expect(widths).toEqual([
    ['指标', '口径类型', '单位', '北岭省'],
    ['指标', '口径类型', '单位', '南川省'],
  ]);
  expect(blocks(grid, 3, Number.POSITIVE_INFINITY)).toHaveLength(1);
});
