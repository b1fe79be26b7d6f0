import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildPanel, defaultRecords, type Panel } from '../../src/compare/index.js';
import { extract } from '../../src/extract.js';
import type { Extraction, IndicatorRecord } from '../../src/record.js';

const GOLD = process.env.PLAN_EXTRACT_GOLD ?? join(import.meta.dirname, '../../../shared/gold');
const TABLE = join(GOLD, 'provinces.tsv');
const REPORTS = join(GOLD, '../corpus/provinces');
const LEAST_RIGHT = 0.95;
const BOUNDS: Readonly<Record<string, string>> = { '=': 'exact', '~': 'about', '>=': 'at_least', '<=': 'at_most', range: 'between' };

interface Label {
  readonly region: string;
  readonly year: string;
  readonly indicator: string;
  readonly measure: string;
  readonly figure: string;
  readonly period: string;
}

function labels(): Label[] {
  const [, ...lines] = readFileSync(TABLE, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const [report = '', indicator = '', , measure = '', value = '', unit = '', bound = '', status, period = ''] = line.split('\t');
    const [region = '', year = ''] = report.split('-');
    return status === 'target' ? [{ region, year, indicator, measure, figure: [value, unit, BOUNDS[bound]].join(' '), period }] : [];
  });
}

function figureOf(record: IndicatorRecord | undefined): string {
  const value = record?.value ?? '';
  return [typeof value === 'object' ? `${value.min}..${value.max}` : value, record?.unit, record?.bound].join(' ');
}

function panelOf(year: string): { readonly panel: Panel; readonly records: readonly IndicatorRecord[] } {
  const read = (file: string): Extraction => extract(readFileSync(join(REPORTS, file), 'utf8'), { path: file });
  const all = readdirSync(REPORTS)
    .filter((file) => file.endsWith(`-${year}.txt`))
    .map(read);
  const records = all.flatMap((one) => one.records);
  const documents = all.flatMap((one) => one.documents);
  return { panel: buildPanel(defaultRecords(records, documents), documents), records };
}

describe.skipIf(!existsSync(TABLE) || !existsSync(REPORTS))('real reports', () => {
  test.each(['2025', '2026'])('targets of %s', (year) => {
    const { panel, records } = panelOf(year);
    const wanted = labels().filter((label) => label.year === year);
    const isRight = ({ region, indicator, measure, figure, period }: Label): boolean => {
      const column = panel.columns.findIndex((one) => one.region === region);
      return panel.rows.some((row, i) => {
        const id = panel.cells[i]?.[column]?.recordId;
        const own = row.indicator === indicator && row.measure === measure && row.period === period;
        return own && id !== undefined && figureOf(records.find((one) => one.id === id)) === figure;
      });
    };
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter(isRight).length / wanted.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});
