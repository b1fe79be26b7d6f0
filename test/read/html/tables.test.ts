/** Tables of web pages: each layout with what it says, and what is no table of indicators. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.js';
import { textOfPage } from '../../../src/read/html.js';
import { withAbove } from '../../../src/table/above.js';
import { findTables } from '../../../src/table/plain.js';
import { cellSpan } from '../../../src/table/types.js';
import { rowsOf } from '../../table/read.js';
import { layouts, none } from './layouts.js';

/** Full-width forms made plain; `…` and `m³` stay. */
const plain = (text: string): string => text.replace(/[\uff01-\uff5e\s]/g, (c) => c.normalize('NFKC').trim());

const page = (body: string): string => `<html><body><div><p>全市上下齐心协力，经济社会平稳发展。</p>${body}</div></body></html>`;

describe('layouts of tables in web pages', () => {
  it.each(layouts.map((l) => [l.layout, l] as const))('%s', async (_, l) => {
    const source = await textOfPage(page(l.html));
    const rows = (source?.tables ?? []).flatMap((table) => rowsOf(withAbove(source?.text ?? '', table), l.kind, l.year));
    expect(rows).toEqual(l.rows);
  });

  it.each(layouts.filter((l) => l.alike !== false).map((l) => [l.layout, l] as const))('the text alone: %s', async (_, l) => {
    const text = (await textOfPage(page(l.html)))?.text ?? '';
    expect(findTables(text).flatMap((table) => rowsOf(table, l.kind, l.year))).toEqual(l.rows);
  });

  it.each(layouts.map((l) => [l.layout, l] as const))('cells point at their own characters: %s', async (_, l) => {
    const source = await textOfPage(page(l.html));
    const text = source?.text ?? '';
    for (const table of source?.tables ?? []) {
      expect(table.cells.length).toBeGreaterThan(3);
      for (const cell of table.cells) {
        expect(plain(text.slice(cell.start, cell.end))).toBe(cell.text);
        [...cell.text].forEach((unit, i) => {
          expect(plain(text.slice(cellSpan(cell, i, i + 1).start))[0]).toBe(unit);
        });
      }
    }
  });

  it.each(layouts.map((l) => [l.layout, l] as const))('records point at their cells: %s', async (_, l) => {
    const source = await textOfPage(page(l.html));
    if (source === null) throw new Error('no article');
    const { records } = extract(source, { year: l.year ?? 2023 });
    const table = records.filter((r) => r.rule === 'table');
    expect(table.length).toBe(l.rows.length);
    for (const { source: at, text } of table) expect(plain(source.text.slice(at.start, at.end))).toBe(text);
  });
});

describe('what is no table of indicators', () => {
  it.each(none)('%s', async (_, html) => {
    const source = await textOfPage(page(html));
    expect((source?.tables ?? []).flatMap((table) => rowsOf(table, 'communique', 2023))).toEqual([]);
    expect(extract(source ?? '', { year: 2023 }).records.filter((r) => r.rule === 'table')).toEqual([]);
  });
});
