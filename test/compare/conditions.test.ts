/** What single conditions keep apart: columns of reports that know neither region nor year, empty words, units that do not convert. */
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../src/compare/cell.js';
import { buildPanel, panelGrid, sortRow } from '../../src/compare/index.js';
import { readableUnit } from '../../src/compare/readable.js';
import type { IndicatorRecord, ReportDocument } from '../../src/record.js';
import { north, report, south, target } from './records.js';

const paths = (...documents: readonly ReportDocument[]): string[][] =>
  buildPanel([], [...documents]).columns.map((column) => column.documents.map(({ path }) => path));

describe('columns', () => {
  const of = (region: string | null, path: string, year: number | null): ReportDocument => report(region, null, { path, year });

  test('each report without a region has its own', () => {
    expect(paths(of(null, 'b.txt', 2025), of(null, 'a.txt', 2025))).toEqual([['a.txt'], ['b.txt']]);
  });

  test.each([[['b.txt', 'a.txt']], [['a.txt', 'b.txt']]])('of one region without years stand by their paths, given %j', (given) => {
    expect(paths(...given.map((path) => of('北岭县', path, null)))).toEqual([['a.txt'], ['b.txt']]);
  });

  test.each([[['undated.txt', 'z.txt']], [['z.txt', 'undated.txt']]])('of one region the dated first, given %j', (given) => {
    expect(paths(...given.map((path) => of('北岭县', path, path === 'z.txt' ? 2025 : null)))).toEqual([['z.txt'], ['undated.txt']]);
  });

  test('hold all reports of their region', () => {
    expect(paths(of('北岭县', 'a.txt', 2024), of('北岭县', 'b.txt', 2025))).toEqual([['a.txt', 'b.txt']]);
  });
});

describe('the row that columns are sorted by', () => {
  const words: Partial<IndicatorRecord> = { measure: 'qualitative', value: null, unit: null, text: '稳定增长' };
  const level: Partial<IndicatorRecord> = { measure: 'level', unit: '亿元', value: 100 };
  const measure = (records: IndicatorRecord[]): string | undefined => {
    const panel = buildPanel(records, [north, south]);
    return panel.rows[sortRow(panel, 'gdp')]?.measure;
  };

  test('has the most figures', () => {
    expect(measure([target(north), target(south), target(north, level)])).toBe('growth');
    expect(measure([target(north), target(north, level), target(south, level)])).toBe('level');
  });

  test('is the first of equals', () => expect(measure([target(north), target(north, level)])).toBe('growth'));

  test('counts no words', () => {
    expect(measure([target(north, { ...words, period: '2026' }), target(south, { ...words, period: '2026' }), target(north, level)])).toBe(
      'level',
    );
  });
});

describe('rows', () => {
  test('words and gaps of one goal share one, whatever the unit', () => {
    const words: Partial<IndicatorRecord> = { measure: 'qualitative', value: null, unit: null, text: '高于全国' };
    const gap: Partial<IndicatorRecord> = { measure: 'gap', value: 0.2, unit: '个百分点', text: '高于全国0.2个百分点' };
    const key = 'gdp|qualitative|target|2025||';
    expect(buildPanel([target(north, words), target(south, gap)], [north, south]).rows.map((row) => row.key)).toEqual([key]);
    expect(buildPanel([target(south, gap)], [north, south]).rows.map((row) => row.key)).toEqual([key]);
  });

  test('are told by codes where the grid is in codes', () => {
    const { head, rows } = panelGrid(buildPanel([target(north, { measure: 'avg_growth' })], [north]), {
      lang: 'zh',
      transpose: false,
      brief: false,
      names: 'codes',
    });
    expect(head).toEqual(['indicator', 'indicator_name', 'measure', 'status', 'period', 'basis', 'unit', '北岭省']);
    expect(rows).toEqual([['gdp', '地区生产总值', 'avg_growth', 'target', '2025', '', '%', '5%']]);
  });

  test('say nothing of a basis that they lack', () => {
    const { head } = panelGrid(buildPanel([target(north)], [north]), { lang: 'zh', transpose: true, brief: false, names: 'words' });
    expect(head).toEqual(['地区', '地区生产总值 · 增速 · 目标 · 2025']);
  });
});

describe('units', () => {
  test('that do not convert leave the figure as it is', () => {
    expect(sourceOf(target(north, { measure: 'level', value: 3, unit: '万头', text: '3万头' }), '亿元', 'zh')).toMatchObject({
      value: 3,
      min: null,
      max: null,
    });
  });

  test('of seven digits are hard to read', () => {
    expect(
      readableUnit([
        { value: 1234567, unit: '万元' },
        { value: 1.2345, unit: '亿元' },
      ]),
    ).toBe('亿元');
    expect(
      readableUnit([
        { value: 123456, unit: '万元' },
        { value: 1.2345, unit: '亿元' },
      ]),
    ).toBe('万元');
  });
});

test('in English a report is told by its year and kind', () => {
  const later = report('北岭省', '130000', { path: 'gb.txt', kind: 'communique' });
  const panel = buildPanel([target(north), target(later, { value: 5.2 })], [north, later], 'en');
  expect(panel.cells.flat().map((cell) => cell?.shown)).toEqual(['5% (2025 work report); 5.2% (2025 communiqué)']);
});
