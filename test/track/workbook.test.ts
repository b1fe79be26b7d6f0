import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { track, trackColumns } from '../../src/track/index.js';
import { printTrack } from '../../src/track/print.js';
import { figure, report } from './make.js';

const goal = { indicator: 'gdp', measure: 'growth', status: 'target', period: '2025', bound: 'about', value: 5 } as const;
const table = track([
  report({ year: 2025, path: 'a.txt' }, [figure(goal)]),
  report({ year: 2026, path: 'b.txt' }, [figure({ ...goal, status: 'actual', bound: 'exact', value: 4.6 })]),
]);

async function sheetsOf(headers: 'zh' | 'en'): Promise<Record<string, readonly (readonly unknown[])[]>> {
  const bytes = await printTrack(table, 'xlsx', { lang: 'zh', headers, bom: false, width: Number.POSITIVE_INFINITY });
  if (typeof bytes === 'string') throw new Error('text, not bytes');
  return Object.fromEntries((await readXlsx(bytes)).sheets.map(({ name, rows }) => [name, rows]));
}

test('a workbook has the columns of the CSV, figures as numbers', async () => {
  const [head = [], row = []] = (await sheetsOf('en')).目标完成情况 ?? [];
  expect(head).toEqual(trackColumns(table.tolerance).map(({ name }) => name));
  const cells = Object.fromEntries(head.map((name, i) => [String(name), row[i] ?? null]));
  expect(cells).toMatchObject({
    region: '云岭省',
    target_value: 5,
    result_value: 4.6,
    difference: -0.4,
    verdict: 'missed',
    tolerance_rate: 0.25,
  });
});

test('and a line for each region, with the tolerance at the end', async () => {
  const summary = (await sheetsOf('zh')).汇总 ?? [];
  expect(summary[1]?.filter((_, i) => i !== 1)).toEqual(['云岭省', 1, 0, 1, 0, 0, 0]);
  expect(summary.at(-1)?.[0]).toMatch(/0\.25/);
});
