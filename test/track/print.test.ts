import { describe, expect, test } from 'vitest';
import { track, trackColumns } from '../../src/track/index.js';
import { printTrack, type TrackOutput } from '../../src/track/print.js';
import { figure, report } from './make.js';

const goal = { indicator: 'gdp', measure: 'growth', status: 'target', period: '2025', bound: 'about', value: 5 } as const;
const income = {
  indicator: 'disposable_income_per_capita',
  measure: 'qualitative',
  value: null,
  unit: null,
  text: '与经济增长同步',
} as const;
const table = track([
  report({ year: 2025, path: 'a.txt' }, [
    figure({ ...goal, attribute: 'expected' }),
    figure({ ...income, status: 'target', period: '2025', reference: { indicator: 'gdp', region: null, relation: 'equal', margin: null } }),
    figure({ ...goal, period: '2026' }),
  ]),
  report({ year: 2026, path: 'b.txt' }, [
    figure({ ...goal, status: 'actual', bound: 'exact', value: 4.6 }),
    figure({ ...income, measure: 'growth', status: 'actual', period: '2025', value: 4.5, unit: '%' }),
  ]),
]);
const printed = async (...args: Parameters<typeof printTrack>): Promise<string> => String(await printTrack(...args));

const output: TrackOutput = { lang: 'zh', headers: 'en', bom: false, width: Number.POSITIVE_INFINITY };

describe('table', () => {
  test('names the records that a verdict rests on, and how 左右 was read', async () => {
    const text = await printed(table, 'table', output);
    expect(text).toMatch(/^云岭省：目标 3 · 达到 1 · 未达 1 · 偏离（中性） 0 · 未到期 1 · 无数字 0\n/);
    expect(text).toMatch(/地区生产总值 +│ 2025 │ 5%左右 +│ 4\.6% +│ +│ -0\.4个百分点 │ 未达预期 .*a\.txt:\d+#r\d+ │ b\.txt:\d+#r\d+/);
    expect(text).toMatch(/与经济增长同步 │ 4\.5%（增速） │ .*达到目标 │ 对照 4\.6% b\.txt:\d+#r\d+/);
    expect(text).toMatch(/2026 .*未到期/);
    expect(text).toMatch(/容差：比率 0\.25 个百分点，总量 2%/);
  });

  test('in English', async () => {
    const text = await printed(table, 'table', { ...output, lang: 'en' });
    expect(text).toMatch(/^云岭省: targets 3 · met 1/);
    expect(text).toMatch(/-0\.4 points .*short of expectation/);
  });
});

describe('csv', () => {
  test('has a row for each target and numbers as numbers', async () => {
    const [head, first] = (await printed(table, 'csv', output)).split('\r\n');
    const names = head?.split(',') ?? [];
    const cells = first?.split(',') ?? [];
    const cell = (name: string): string | undefined => cells[names.indexOf(name)];
    expect([cell('target_value'), cell('result_value'), cell('difference'), cell('verdict'), cell('tolerance')]).toEqual([
      '5',
      '4.6',
      '-0.4',
      'missed',
      '0.25',
    ]);
    expect([cell('target_document'), cell('result_document')]).toEqual(['a.txt', 'b.txt']);
  });

  test('with Chinese headers translates codes', async () => {
    const text = await printed(table, 'csv', { ...output, headers: 'zh', bom: true });
    expect(text.startsWith('\ufeff地区,')).toBe(true);
    expect(text).toContain('未达目标');
    expect(text).not.toMatch(/missed|at_least|growth/);
  });

  test('names of columns are unique', () => {
    const names = trackColumns(table.tolerance).map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('json, ndjson, markdown', () => {
  test('json says how it judged', async () => {
    const parsed = JSON.parse(await printed(table, 'json', output));
    expect(parsed).toMatchObject({ tolerance: { rate: 0.25, level: 2 }, summaries: [{ targets: 3 }], unplaced: [] });
    expect(parsed.rows[0]).toMatchObject({ verdict: 'missed', target: { value: 5 }, result: { value: 4.6 } });
  });

  test('ndjson has a line for each target', async () => {
    const lines = (await printed(table, 'ndjson', output)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).verdict)).toEqual(['missed', 'met', 'open']);
  });

  test('markdown', async () => {
    expect(await printed(table, 'markdown', output)).toMatch(/^## 云岭省\n\n\| 指标 \| 时期 \|/);
  });

  test('nothing gives nothing but the tolerance', async () => {
    const empty = track([]);
    expect(await printed(empty, 'table', output)).toMatch(/^“左右”和“同步”的容差/);
    expect(JSON.parse(await printed(empty, 'json', output)).rows).toEqual([]);
    expect(await printed(empty, 'ndjson', output)).toBe('');
  });
});
