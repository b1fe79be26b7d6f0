/** What a reader says beyond the characters: pages, paragraphs and tables. */
import { describe, expect, test } from 'vitest';
import { type Cell, extract, type SourceText } from '../../src/index.js';

const title = '东川市2024年国民经济和社会发展统计公报\n';
const first = '全市地区生产总值820.5亿元，增长5.8%。\n';
const second = '固定资产投资增长7.1%。\n';

describe('places', () => {
  const text = title + first + second;
  const places = [
    { start: 0, page: 1, paragraph: 1 },
    { start: title.length, page: 1, paragraph: 2 },
    { start: title.length + first.length, page: 2, paragraph: 3 },
  ];
  const placed = (source: SourceText): (number | undefined)[][] =>
    extract(source).records.map(({ source: { page, paragraph } }) => [page, paragraph]);

  test('a record has the page and paragraph that it stands in', () => {
    expect(placed({ text, places })).toEqual([
      [1, 2],
      [1, 2],
      [2, 3],
    ]);
  });
  test('a paged format has no paragraphs', () => {
    expect(placed({ text, places: places.map(({ start, page }) => ({ start, page })) })).toEqual([
      [1, undefined],
      [1, undefined],
      [2, undefined],
    ]);
  });
  test('plain text has neither, and is read the same', () => {
    const bare = extract(text);
    expect(bare.records.map(({ source }) => 'page' in source || 'paragraph' in source)).toEqual([false, false, false]);
    expect(extract({ text, places }).records.map(({ id }) => id)).toEqual(bare.records.map(({ id }) => id));
  });
});

describe('tables of a reader', () => {
  const rows = [
    ['指标', '绝对量（亿元）', '比上年增长（%）'],
    ['地区生产总值', '820.5', '5.8'],
  ];
  const text = `${title}主要指标\n${rows.map((row) => row.join('\n')).join('\n')}\n${second}`;
  const cells: Cell[] = rows.flatMap((row, at) =>
    row.map((cell, column) => {
      const start = text.indexOf(cell);
      return { text: cell.replace('（', '(').replace('）', ')'), start, end: start + cell.length, row: at, column };
    }),
  );
  const table = { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0, cells };

  test('give records of their cells, and the text around them is read as prose', () => {
    const { records } = extract({ text, tables: [table] });
    expect(
      records.map(({ indicator, measure, value, rule, source }) => [indicator, measure, value, rule, text.slice(source.start, source.end)]),
    ).toEqual([
      ['gdp', 'level', 820.5, 'table', '820.5'],
      ['gdp', 'growth', 5.8, 'table', '5.8'],
      ['fixed_asset_investment', 'growth', 7.1, expect.not.stringMatching(/^table$/), '7.1%'],
    ]);
  });
});
