import { type Cell, readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { columns } from '../../src/output/columns.js';
import { valueCell, xlsx } from '../../src/output/xlsx.js';
import { columnWidths, type Sheet, type SheetCell, workbook } from '../../src/output/xlsxBook.js';
import type { Extraction, IndicatorRecord } from '../../src/record.js';
import { bytesOf, options } from './options.js';
import { document, extraction, record } from './record.js';

type Rows = readonly (readonly unknown[])[];

/** The workbook as another library than the one that wrote it reads it. */
async function sheetsOf(bytes: Uint8Array): Promise<Record<string, Rows>> {
  const { sheets } = await readXlsx(bytes);
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.rows]));
}

const written = (extractions: readonly Extraction[], wishes: Partial<typeof options> = {}): Promise<Uint8Array> =>
  bytesOf(xlsx({ ...options, ...wishes }), extractions);

const one = (fields: Partial<IndicatorRecord>): Extraction => extraction([record(fields)]);

async function cellsOf(fields: Partial<IndicatorRecord>, headers: 'zh' | 'en' = 'en'): Promise<Record<string, unknown>> {
  const [head = [], row = []] = (await sheetsOf(await written([one(fields)], { headers }))).记录 ?? [];
  return Object.fromEntries(head.map((name, i) => [String(name), row[i] ?? null]));
}

const book = async (cells: readonly SheetCell[], more: Partial<Sheet> = {}): Promise<Uint8Array> =>
  workbook([{ name: 'A', head: cells.map((_, i) => `c${i}`), rows: [cells], ...more }]);

describe('the sheet of records', () => {
  test('has the columns of the CSV and a row for each record', async () => {
    const rows = (await sheetsOf(await written([extraction([record(), record({ id: 'r2' })]), one({ id: 'r3' })]))).记录 ?? [];
    expect(rows[0]).toEqual(columns.map(({ name }) => name));
    expect(rows.slice(1).map((row) => row[columns.findIndex(({ name }) => name === 'id')])).toEqual(['r1', 'r2', 'r3']);
  });

  const rows: readonly (readonly [column: string, cell: unknown, fields: Partial<IndicatorRecord>])[] = [
    ['value', 5.8, {}],
    ['value', -2.1, { value: -2.1 }],
    ['value', 0, { value: 0 }],
    ['value', 5, { value: { min: 5, max: 5.5 } }],
    ['value_max', 5.5, { value: { min: 5, max: 5.5 } }],
    ['value', null, { value: null }],
    ['unit', '%', {}],
    ['normalized_value', 1_640_000_000, { normalized: { value: 1_640_000_000, min: null, max: null, unit: '元' } }],
    ['normalized_value', 123_456_789_012_345, { normalized: { value: 123_456_789_012_345, min: null, max: null, unit: '元' } }],
    ['normalized_value', 0.1, { normalized: { value: 0.1, min: null, max: null, unit: '%' } }],
    ['region_code', '410000', { regionCode: '410000' }],
    ['region_code', null, {}],
    ['year', 2025, {}],
    ['period', '2024', {}],
    ['sentence', '全省生产总值增长5.8%。', {}],
    ['name', '=1+1', { name: '=1+1' }],
    ['name', '+86-10', { name: '+86-10' }],
    ['name', 'http://example.com/', { name: 'http://example.com/' }],
    ['text', '-2.1%', { text: '-2.1%' }],
  ];
  test.each(rows)('%s holds %j', async (column, cell, fields) => {
    expect((await cellsOf(fields))[column]).toStrictEqual(cell);
  });

  test('is in Chinese with --headers zh, codes too', async () => {
    const cells = await cellsOf({ status: 'target', bound: 'at_least' }, 'zh');
    expect(cells).toMatchObject({ 状态: '目标', 界限: '不低于', 口径类型: '增速', 数值: 5.8, 指标代码: 'gdp' });
  });
});

describe('headline sheets', () => {
  test('hold a number, its unit and its sentence for each column of the headline table', async () => {
    const target = record({ id: 'r2', status: 'target', period: '2025', value: 5.5, bound: 'about' });
    const sheet = (await sheetsOf(await written([extraction([record(), target])]))).主要指标 ?? [];
    expect(sheet).toHaveLength(2);
    const [head = [], row = []] = sheet;
    const cells = Object.fromEntries(head.map((name, i) => [String(name), row[i] ?? null]));
    expect(cells).toMatchObject({
      地区: '云岭省',
      年份: 2025,
      指标: '地区生产总值',
      增速: 5.8,
      增速单位: '%',
      本年目标: 5.5,
      本年目标单位: '%',
    });
    expect(cells).toMatchObject({ 上年实绩: null, 增速原句: '全省生产总值增长5.8%。' });
  });

  test('are one for each layout, with the reports of that layout', async () => {
    const plan = { ...document, path: 'p.txt', kind: 'five_year_plan' as const, year: 2026 };
    const goal = record({
      document: { ...record().document, path: 'p.txt', kind: plan.kind, year: 2026 },
      status: 'target',
      measure: 'level',
      period: '2030',
    });
    const sheets = await sheetsOf(await written([extraction([record()]), extraction([goal], [plan])]));
    expect(Object.keys(sheets)).toEqual(['记录', '主要指标', '规划主要指标']);
    expect(sheets.规划主要指标?.[1]?.[2]).toBe('p.txt');
  });

  test('are left out where there is nothing to show', async () => {
    expect(Object.keys(await sheetsOf(await written([one({ indicator: null })])))).toEqual(['记录']);
    expect(Object.keys(await sheetsOf(await written([], { lang: 'en' })))).toEqual(['Records']);
  });

  test('two targets of one indicator stand in two columns', async () => {
    const growth = record({ id: 'a', status: 'target', period: '2025', value: 5 });
    const level = record({ id: 'b', status: 'target', period: '2025', value: 9000, unit: '亿元', measure: 'level' });
    const [head = [], row = []] = (await sheetsOf(await written([extraction([growth, level])]))).主要指标 ?? [];
    expect(head.filter((name) => String(name).startsWith('本年目标'))).toHaveLength(6);
    expect(row).toContain(9000);
  });
});

describe('what was left out', () => {
  test('is a sheet of its own, if asked for', async () => {
    const source = { start: 1, end: 3, line: 2, column: 5 };
    const all = { ...one({}), leftOut: [{ document: record().document, text: '3个', reason: 'unread', source }] };
    expect((await sheetsOf(await written([all], { leftOut: true }))).未读的数量?.[1]).toEqual(['a.txt', '3个', 'unread', 2, 5]);
    expect(await sheetsOf(await written([all]))).not.toHaveProperty('未读的数量');
  });
});

describe('a figure in a cell', () => {
  const marked = (format: string, value: number): SheetCell => ({ value, format });
  const rows: readonly (readonly [cell: SheetCell, fields: Partial<IndicatorRecord>])[] = [
    [5.8, {}],
    [marked('General"左右"', 5.5), { value: 5.5, bound: 'about' }],
    [marked('"≥"General;"≥-"General', 5), { value: 5, bound: 'at_least', normalized: { value: 5, min: 5, max: null, unit: '%' } }],
    [marked('"≤"General;"≤-"General', -14), { value: -14, bound: 'at_least', normalized: { value: -14, min: null, max: -14, unit: '%' } }],
    ['5–5.5', { value: { min: 5, max: 5.5 }, bound: 'between' }],
    ['与经济增长同步', { value: null, text: '与经济增长同步' }],
  ];
  test.each(rows)('is %j', (cell, fields) => {
    expect(valueCell(record(fields), 'zh')).toStrictEqual(cell);
  });

  test('stays a number in the file, with its mark as a format', async () => {
    const { sheets } = await readXlsx(await book([{ value: 5.5, format: 'General"左右"' }, 5.8]), { readStyles: true });
    expect(sheets[0]?.rows[1]).toEqual([5.5, 5.8]);
    const cell = sheets[0]?.cells?.get('1,0') as Cell | undefined;
    expect(cell?.style?.numFmt).toBe('General"左右"');
  });
});

describe('a workbook', () => {
  test('is the same bytes for the same content, at any time and place', async () => {
    const before = await book(['文字', 1]);
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Asia/Shanghai';
      await new Promise((resolve) => setTimeout(resolve, 2100));
      expect(Buffer.from(await book(['文字', 1])).equals(before)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('has neither formulas nor links', async () => {
    const { sheets } = await readXlsx(await book(['=HYPERLINK("http://x")', '@A1', '\t=1', 'www.example.com']));
    const cells = [...(sheets[0]?.cells?.values() ?? [])];
    expect(cells.filter((cell) => cell.formula !== undefined || cell.hyperlink !== undefined)).toEqual([]);
    expect(sheets[0]?.rows[1]?.[0]).toBe('=HYPERLINK("http://x")');
  });

  test('freezes its headings', async () => {
    const { sheets } = await readXlsx(await book(['x', 1], { subhead: ['', '%'], frozenColumns: 1 }));
    expect(sheets[0]?.freezePane).toMatchObject({ rows: 2, columns: 1 });
    expect(sheets[0]?.rows[1]?.[1]).toBe('%');
  });

  const texts: readonly (readonly [name: string, text: string, read: string])[] = [
    ['markup', '<a> & "b"', '<a> & "b"'],
    ['white space at the ends', '  文字 ', '  文字 '],
    ['a line end', '一\n二', '一\n二'],
    ['what looks like an escape', 'a_x000D_b', 'a_x000D_b'],
    ['characters beyond the first plane', '𠀀𠮷', '𠀀𠮷'],
    ['control characters, which the format has not', 'a\u0001b', 'ab'],
    ['more than a cell takes', '字'.repeat(40_000), `${'字'.repeat(32_766)}…`],
  ];
  test.each(texts)('keeps %s', async (_, text, read) => {
    const { sheets } = await readXlsx(await book([text]));
    expect(sheets[0]?.rows[1]?.[0]).toBe(read);
  });

  test('sheet names lose what they may not have', async () => {
    const sheets = await sheetsOf(await workbook([{ name: `[a]:*?/\\${'长'.repeat(40)}`, head: ['x'], rows: [] }]));
    expect(Object.keys(sheets)[0]).toHaveLength(31);
  });

  test('columns are as wide as their text, Chinese characters twice, within limits', () => {
    const rows = [['地区', 1, 'x'.repeat(200), null]];
    expect(columnWidths({ name: 'A', head: ['a', '一个很长的列名', 'b', 'c'], rows })).toEqual([6, 16, 60, 6]);
  });
});
