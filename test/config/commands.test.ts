import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../bin/plan-extract.js');
const CONFIG = `{
  // what this county counts
  "indicators": [{ "id": "tea_output", "name": "茶叶产量", "units": ["吨"], "aliases": ["干茶产量"], "headline": ["work_report"] }],
  "units": [{ "unit": "畦", "kind": "area" }]
}`;
const REPORT = `溪茶县政府工作报告

一、2024年工作回顾
2024年，干茶产量达到1.2万吨，种植兰花350畦，地区生产总值120亿元，增长5%。
`;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-config-'));
  writeFileSync(join(folder, 'plan-extract.config.jsonc'), CONFIG);
  writeFileSync(join(folder, '报告.txt'), REPORT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], cwd = folder): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, [PROGRAM, ...args], { cwd, encoding: 'utf8', env: { ...process.env, COLUMNS: '160' } });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('what a config adds holds for every command', () => {
  test.each([
    [['报告.txt'], /茶叶产量/],
    [['报告.txt', '--all'], /350畦/],
    [['报告.txt', '--indicator', 'tea_output', '--format', 'csv'], /tea_output,茶叶产量,干茶产量/],
    [['compare', '报告.txt', '--status', 'actual', '--indicator', '茶叶产量'], /1\.2/],
    [['explain', '报告.txt', '--line', '4'], /干茶产量（tea_output/],
    [['indicators'], /tea_output/],
  ])('%j', (args, said) => {
    const { code, out } = run(args);
    expect(code).toBe(0);
    expect(out).toMatch(said);
  });

  test('from another directory with --config only', () => {
    const args = [join(folder, '报告.txt'), '--format', 'csv'];
    expect(run(args, tmpdir()).out).not.toMatch(/tea_output/);
    expect(run([...args, '--config', join(folder, 'plan-extract.config.jsonc')], tmpdir()).out).toMatch(/tea_output/);
  });

  test('a config that cannot be used stops the run in one line', () => {
    const { code, err } = run(['报告.txt', '--config', 'none.json']);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/none\.json/);
  });
});
