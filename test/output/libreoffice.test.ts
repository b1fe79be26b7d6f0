import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsvObjects } from 'hucre/csv';
import { afterAll, describe, expect, test } from 'vitest';
import { columns } from '../../src/output/columns.js';
import { csv } from '../../src/output/csv.js';
import { xlsx } from '../../src/output/xlsx.js';
import type { IndicatorRecord } from '../../src/record.js';
import { bytesOf, options, textOf } from './options.js';
import { extraction, record } from './record.js';

/** LibreOffice opens the files as a user's Excel or WPS would. Debian: apt-get install libreoffice-calc --no-install-recommends */
const present = spawnSync('soffice', ['--version']).status === 0;
if (!present) console.warn('LibreOffice (soffice) is not installed: CSV and XLSX are not opened in it');

const directory = mkdtempSync(join(tmpdir(), 'plan-extract-office-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Separator, quote, UTF-8, from line 1, no column formats, raw values (not as shown), all sheets. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
/** How a CSV is to be read: separator, quote, UTF-8, from line 1. */
const FROM_CSV = '--infilter=Text - txt - csv (StarCalc):44,34,76,1';

const records: readonly IndicatorRecord[] = [
  record(),
  record({ id: 'r2', value: -2.1, text: '-2.1%', bound: 'at_least', name: '单位生产总值能耗' }),
  record({ id: 'r3', value: { min: 5, max: 5.5 }, bound: 'between', status: 'target', period: '2025', name: '他说"好",\n再说' }),
  record({ id: 'r4', value: 123_456_789_012_345, unit: '元', name: '=1+1', regionCode: '410000' }),
  record({ id: 'r5', value: 0.1, text: '0.1%', period: '2021/2025', name: '𠮷林' }),
  record({ id: '4535e45063393643', value: null, text: '1:1', period: '2024-06' }),
  record({ id: '1234567890123456', value: null, text: '与经济增长同步' }),
];

/** The sheet as LibreOffice has it, a row for each record. */
function opened(
  file: string,
  content: string | Uint8Array,
  sheet: string,
  args: readonly string[] = [],
): Readonly<Record<string, string>>[] {
  writeFileSync(join(directory, file), content);
  const profile = `-env:UserInstallation=file://${join(directory, 'profile')}`;
  const run = spawnSync(
    'soffice',
    [profile, '--headless', ...args, '--convert-to', AS_CSV, '--outdir', join(directory, 'out'), join(directory, file)],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return parseCsvObjects(readFileSync(join(directory, 'out', sheet), 'utf8'), { header: true }).data as Record<string, string>[];
}

/** Text and numbers as they went in; `guarded`: a CSV's text that a spreadsheet would run has an apostrophe in front. */
function compare(rows: readonly Readonly<Record<string, string>>[], guarded: boolean): void {
  expect(rows).toHaveLength(records.length);
  for (const [i, row] of rows.entries()) {
    for (const column of columns) {
      const cell = column.get(records[i] ?? record());
      const read = row[column.name] ?? '';
      const place = `${column.name} of ${row.id}`;
      if (typeof cell === 'number') expect(Number(read), place).toBe(cell);
      else expect(guarded ? read.replace(/^'/, '') : read, place).toBe(cell ?? '');
    }
  }
}

describe.skipIf(!present)('LibreOffice reads the same numbers and Chinese text', () => {
  test('from XLSX', async () => {
    const bytes = await bytesOf(xlsx(options), [extraction([...records])]);
    compare(opened('a.xlsx', bytes, 'a-记录.csv'), false);
  });

  test('from the headline sheet of XLSX, bounded figures as numbers', async () => {
    const target = record({ id: 'r2', status: 'target', period: '2025', value: 5.5, bound: 'about' });
    const bytes = await bytesOf(xlsx(options), [extraction([record(), target])]);
    expect(opened('h.xlsx', bytes, 'h-主要指标.csv')).toMatchObject([
      { 指标: '地区生产总值', 增速: '5.8', 本年目标: '5.5', 本年目标单位: '%' },
    ]);
  });

  test('from CSV', async () => {
    const text = await textOf(await csv({ ...options, bom: true }), [extraction([...records])]);
    compare(opened('b.csv', text, 'b-b.csv', [FROM_CSV]), true);
  });
});
