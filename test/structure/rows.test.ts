/** Rows of data and what they are for. The list of examples stands apart from the rows, so that a row that is taken out is missed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPENERS, openingStyle } from '../../src/fold/opening.js';
import { FURNITURE, isFurniture } from '../../src/structure/furniture.js';
import { HEADING_STYLES, headingMark } from '../../src/structure/headings.js';
import { kindOfTitle, TITLE_KINDS } from '../../src/structure/titles.js';

/** `table<TAB>what it is<TAB>example`, a row each; after a change of rows: npx vitest run test/structure/rows.test.ts -u */
const LIST = join(import.meta.dirname, 'examples.tsv');

const tables: Readonly<Record<string, readonly { readonly is: string; readonly pattern: RegExp; readonly example: string }[]>> = {
  furniture: FURNITURE.map((row) => ({ ...row, is: 'furniture' })),
  heading: HEADING_STYLES.map((row) => ({ ...row, is: row.style })),
  title: TITLE_KINDS.map((row) => ({ ...row, is: row.kind })),
  opening: OPENERS.map((row) => ({ ...row, is: row.style })),
};

const readers: Readonly<Record<string, (line: string) => string | null>> = {
  furniture: (line) => (isFurniture(line) ? 'furniture' : null),
  heading: (line) => headingMark(line)?.style ?? null,
  title: kindOfTitle,
  opening: openingStyle,
};

const rows = Object.entries(tables).flatMap(([table, list]) => list.map(({ is, example }) => [table, is, example].join('\t')));
const listed = readFileSync(LIST, 'utf8')
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => row.split('\t') as [table: string, is: string, example: string]);

describe('the list of examples', () => {
  it('is that of the rows', async () => {
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(LIST);
  });

  it.each(listed)('%s: %s is %s', (table, is, example) => expect(readers[table]?.(example)).toBe(is));
});

describe.each(Object.entries(tables))('the row of %s', (table, list) => {
  it.each(list.map((row) => [row.example, row] as const))('for %s is needed there', (example, row) => {
    const other = list.find(({ pattern }) => pattern !== row.pattern && pattern.test(example));
    expect(other === undefined || (table !== 'furniture' && list.indexOf(other) > list.indexOf(row) && other.is !== row.is)).toBe(true);
  });

  it('takes no plain line', () => {
    for (const line of ['全年完成投资120亿元', '城市更加宜居', '来源广泛的资金支持了项目'])
      expect(readers[table]?.(line) ?? null).toBeNull();
  });
});
