import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns } from '../../src/output/columns.js';
import { csvLines, guard, keepText } from '../../src/output/csv.js';
import { formats, type OutputOptions, written } from '../../src/output/index.js';
import type { IndicatorRecord } from '../../src/record.js';
import { extraction, record } from './record.js';

const options: OutputOptions = {
  lang: 'zh',
  all: false,
  indicators: null,
  width: Number.POSITIVE_INFINITY,
  bold: false,
  bom: false,
  headers: 'en',
  leftOut: false,
};

async function csvOf(records: IndicatorRecord[], wishes: Partial<OutputOptions> = {}): Promise<string> {
  const writer = await formats.csv({ ...options, ...wishes });
  return writer.begin() + [...written(writer, extraction(records))].join('') + writer.end();
}

async function cellsOf(fields: Partial<IndicatorRecord>, headers: 'zh' | 'en' = 'en'): Promise<Record<string, string>> {
  const [head = '', row = ''] = (await csvOf([record(fields)], { headers })).trimEnd().split('\r\n');
  const cells = row.split(',');
  return Object.fromEntries(head.split(',').map((name, i) => [name, cells[i] ?? '']));
}

const ORDER =
  'region region_code document document_index title kind year indicator indicator_name name measure basis reference value value_max unit ' +
  'normalized_value normalized_min normalized_max normalized_unit bound status attribute strength part_of period text start end line column ' +
  'sentence section rule flags id page paragraph reviewed';

describe('columns', () => {
  test('stand in their published order', async () => {
    expect(columns.map((column) => column.name).join(' ')).toBe(ORDER);
    expect((await csvOf([])).trimEnd()).toBe(ORDER.replaceAll(' ', ','));
  });

  test('have Chinese headings, each its own', () => {
    expect(new Set(columns.map((column) => column.zh)).size).toBe(columns.length);
  });

  const rows: readonly (readonly [column: string, cell: string, fields: Partial<IndicatorRecord>])[] = [
    ['value', '5.8', {}],
    ['value', '-2.1', { value: -2.1 }],
    ['value', '5', { value: { min: 5, max: 5.5 } }],
    ['value_max', '5.5', { value: { min: 5, max: 5.5 } }],
    ['value_max', '', {}],
    ['value', '', { value: null }],
    ['value', '0', { value: 0 }],
    ['normalized_value', '1640000000', { normalized: { value: 1640000000, min: 1640000000, max: null, unit: '元' } }],
    ['normalized_max', '', { normalized: { value: 1, min: 1, max: null, unit: '元' } }],
    ['region_code', '', {}],
    ['section', '一 > （一）', { source: { ...record().source, section: ['一', '（一）'] } }],
    ['page', '', {}],
    ['page', '3', { source: { ...record().source, page: 3 } }],
    ['paragraph', '12', { source: { ...record().source, paragraph: 12 } }],
    ['flags', 'text_broken;unit_suspect', { flags: ['text_broken', 'unit_suspect'] }],
    ['part_of', 'r7', { partOf: 'r7' }],
    ['reference', 'above 全国 0.7', { reference: { indicator: null, region: '全国', relation: 'above', margin: 0.7 } }],
    ['name', "'=1+1", { name: '=1+1' }],
    ['text', '-2.1%', { text: '-2.1%' }],
    ['text', "'-2.1%左右", { text: '-2.1%左右' }],
    ['text', "'-2+1", { text: '-2+1' }],
  ];
  test.each(rows)('%s holds %s', async (column, cell, fields) => {
    expect((await cellsOf(fields))[column]).toBe(cell);
  });

  const zhRows: readonly (readonly [column: string, cell: string, fields: Partial<IndicatorRecord>])[] = [
    ['口径类型', '增速', {}],
    ['口径类型', '总量', { measure: 'level' }],
    ['状态', '目标', { status: 'target' }],
    ['界限', '不低于', { bound: 'at_least' }],
    ['报告类型', '政府工作报告', {}],
    ['属性', '约束性', { attribute: 'binding' }],
    ['属性', '', {}],
    ['存疑', '原文残缺;new_flag', { flags: ['text_broken', 'new_flag'] }],
    ['参照', '同步 gdp', { reference: { indicator: 'gdp', region: null, relation: 'equal', margin: null } }],
    ['指标代码', 'gdp', {}],
  ];
  test.each(zhRows)('in Chinese, %s holds %s', async (column, cell, fields) => {
    expect((await cellsOf(fields, 'zh'))[column]).toBe(cell);
  });
});

describe('a cell that a spreadsheet would run', () => {
  test.each(['=1+1', '+86', '-x', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠A1'])('%j gets an apostrophe', (text) => {
    expect(guard(text)).toBe(`'${text}`);
  });
  test.each(['增长5%', '5.8%', '', ' =1', '1=1', "'=1", '—', '≥5%'])('%j stays', (text) => {
    expect(guard(text)).toBe(text);
  });
  test.each([-1, 0, 5.8, null])('the number %j stays', (cell) => {
    expect(guard(cell)).toBe(cell);
  });
});

describe('text that a spreadsheet would turn into a date, a time or a number', () => {
  test.each(['1:1', '7:39:54', '2024-06', '2024/6/1', '3-5', '4535e45063393643', '1234567890123456'])('%j gets an apostrophe', (text) => {
    expect(keepText(text)).toBe(`'${text}`);
  });
  test.each(['2024', '410000', '2021/2025', '2023-01/2023-11', '5.8%', '7.4:39.6:53', '1c9f686ef5133e36', '3个', ''])(
    '%j stays',
    (text) => {
      expect(keepText(text)).toBe(text);
    },
  );
  test('gets it only in a file for spreadsheets', async () => {
    expect(await csvOf([record({ period: '2024-06' })], { bom: true })).toContain(",'2024-06,");
    expect(await csvOf([record({ period: '2024-06' })])).toContain(',2024-06,');
  });
});

describe('lines', () => {
  test('quotes, commas and line ends are quoted', async () => {
    const text = await csvOf([record({ name: '他说"好",\n再说' })]);
    expect(text).toContain('"他说""好"",\n再说"');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('the byte order mark is the first character, and only if asked for', async () => {
    expect((await csvOf([], { bom: true })).charCodeAt(0)).toBe(0xfeff);
    expect((await csvOf([])).charCodeAt(0)).not.toBe(0xfeff);
  });
});

describe('lines are those of csv-stringify', () => {
  const text = fc
    .array(fc.constantFrom('\r\n', ...'甲乙,，"“\t =+-@1.5%\u00a0 \u{2a700}'), { maxLength: 12 })
    .map((parts) => parts.join(''));

  test('whatever the cells hold', async () => {
    const lines = await csvLines();
    await fc.assert(
      fc.asyncProperty(text, text, fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), async (name, sentence, value) => {
        const given = record({ name, value, source: { ...record().source, sentence: { start: 0, end: 1, text: sentence } } });
        const row = columns.map((column) => column.get(given));
        expect(await csvOf([given])).toBe(lines([columns.map(({ name: head }) => head), row]));
      }),
      { numRuns: 500 },
    );
  });

  test.each(['\n', '\r', '\r\n'])('a cell with a line break of any kind is quoted: %j', async (end) => {
    expect(await csvOf([record({ name: `甲${end}乙` })])).toContain(`,"甲${end}乙",`);
  });
});
