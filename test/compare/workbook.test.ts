import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { buildPanel } from '../../src/compare/index.js';
import { type BookOptions, panelBook, sheetCell } from '../../src/compare/workbook.js';
import type { IndicatorRecord } from '../../src/record.js';
import { north, report, south, target } from './records.js';

const plan = report('北岭省', '130000', { path: 'plan.txt', kind: 'plan_report' });
const jobs: Partial<IndicatorRecord> = { indicator: 'urban_new_employment', measure: 'level', unit: '万人' };
const panel = buildPanel(
  [
    target(north),
    target(plan, { value: 6 }),
    target(south, { bound: 'about' }),
    target(north, { ...jobs, value: 12.5 }),
    target(south, { ...jobs, value: 3, bound: 'at_least' }),
  ],
  [north, plan, south],
);
const options: BookOptions = { lang: 'zh', transpose: true, headers: 'zh' };

const sheets = async (own: Partial<BookOptions> = {}) => {
  const book = await readXlsx(await panelBook(panel, { ...options, ...own }));
  return book.sheets.map(({ name, rows }) => ({ name, rows }));
};

describe('the workbook', () => {
  test('regions as rows below the units, figures as numbers, and a twin sheet of sentences', async () => {
    const [figures, sentences, observations] = await sheets();
    expect(figures).toEqual({
      name: '对比表',
      rows: [
        ['地区', '地区生产总值 · 增速 · 目标 · 2025', '城镇新增就业 · 总量 · 目标 · 2025'],
        ['单位', '%', '万人'],
        ['北岭省', '5%（2025年政府工作报告）；6%（2025年计划报告）', 12.5],
        ['南川省', 5, 3],
      ],
    });
    expect(sentences?.name).toBe('原句');
    expect(sentences?.rows[3]).toEqual(['南川省', '全省生产总值增长5.8%。', '全省生产总值增长5.8%。']);
    expect([observations?.name, observations?.rows.length]).toEqual(['长表', 6]);
  });

  test('the other way round', async () => {
    const [figures] = await sheets({ transpose: false });
    expect(figures?.rows[0]).toEqual(['指标', '口径类型', '状态', '时期', '口径', '单位', '北岭省', '南川省']);
    expect(figures?.rows[2]?.slice(5)).toEqual(['万人', 12.5, 3]);
  });

  test('the same panel gives the same bytes', async () => {
    expect(Buffer.from(await panelBook(panel, options)).equals(Buffer.from(await panelBook(panel, options)))).toBe(true);
  });
});

test.each<[Partial<IndicatorRecord>, unknown]>([
  [{}, 5],
  [{ bound: 'about' }, { value: 5, format: 'General"左右"' }],
  [{ bound: 'at_least' }, { value: 5, format: '"≥"General;"≥-"General' }],
  [{ bound: 'at_most' }, { value: 5, format: '"≤"General;"≤-"General' }],
  [
    { value: -3, bound: 'at_least' },
    { value: -3, format: '"≤"General;"≤-"General' },
  ],
  [{ value: { min: 5, max: 5.5 }, bound: 'between' }, '5%–5.5%'],
  [{ measure: 'qualitative', value: null, unit: null, text: '稳定增长' }, '稳定增长'],
])('%o in a sheet', (fields, cell) => {
  expect(sheetCell(buildPanel([target(north, fields)], [north]).cells[0]?.[0] ?? null, 'zh')).toEqual(cell);
});
