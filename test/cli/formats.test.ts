import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BIN, REPORT, run } from './run.js';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plan-extract-formats-'));
});
beforeEach(() => {
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'report.txt'), REPORT);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const files = (): string[] => readdirSync(cwd).sort();
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('xlsx', () => {
  test('is written by its ending, with records and headline table', async () => {
    expect(run(['report.txt', '-o', '指标.xlsx', '--headers', 'zh'], { cwd })).toMatchObject({ code: 0, out: '' });
    const { sheets } = await readXlsx(readFileSync(join(cwd, '指标.xlsx')));
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['记录', 6],
      ['主要指标', 4],
    ]);
    expect(sheets[0]?.rows[0]?.slice(0, 2)).toEqual(['地区', '地区代码']);
  });

  test('goes through a pipe whole', () => {
    expect(run(['report.txt', '-o', 'a.xlsx'], { cwd }).code).toBe(0);
    const piped = spawnSync(process.execPath, [BIN, 'report.txt', '-f', 'xlsx'], { cwd });
    expect(piped.stdout.equals(readFileSync(join(cwd, 'a.xlsx')))).toBe(true);
  });

  test('is not written where no input can be read', () => {
    expect(run(['none.txt', '-o', 'a.xlsx'], { cwd }).code).toBe(2);
    expect(files()).toEqual(['report.txt']);
  });

  test('holds the catalogue', async () => {
    expect(run(['indicators', '-o', 'c.xlsx'], { cwd }).code).toBe(0);
    expect((await readXlsx(readFileSync(join(cwd, 'c.xlsx')))).sheets[0]?.rows[1]?.slice(0, 2)).toEqual(['gdp', '地区生产总值']);
  });
});

describe('markdown', () => {
  test('is written by its ending', () => {
    expect(run(['report.txt', '-o', 'a.md'], { cwd }).code).toBe(0);
    expect(read('a.md')).toMatch(/^## 云岭省 · 2025 · .*\n\n\| 指标 \|/);
  });
  test('lists every record with --all', () => {
    expect(run(['report.txt', '--all', '-f', 'markdown'], { cwd }).out.trimEnd().split('\n')).toHaveLength(2 + 2 + 5);
  });
});

describe('sdmx-csv', () => {
  test('has its structure beside the file', () => {
    expect(run(['report.txt', '-f', 'sdmx-csv', '-o', 'a.csv'], { cwd }).code).toBe(0);
    expect(files()).toEqual(['a.csv', 'a.structure.json', 'report.txt']);
    expect(read('a.csv').split('\r\n')).toHaveLength(1 + 5 + 1);
    expect(JSON.parse(read('a.structure.json'))).toHaveProperty('data.dataflows.0.id', 'DF_PLAN_FIGURES');
  });
  test('goes to standard output alone', () => {
    expect(run(['report.txt', '-f', 'sdmx-csv'], { cwd }).out).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,/);
    expect(files()).toEqual(['report.txt']);
  });
  test('of compare holds the observations of the panel', () => {
    expect(run(['compare', 'report.txt', '-f', 'sdmx-csv', '-o', 'c.csv'], { cwd }).code).toBe(0);
    expect(files()).toEqual(['c.csv', 'c.structure.json', 'report.txt']);
    const lines = read('c.csv').trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 2);
    expect(lines.slice(1).every((line) => line.includes(',target,'))).toBe(true);
  });
  test('leaves nothing where its structure cannot be written', () => {
    mkdirSync(join(cwd, 'a.structure.json'));
    expect(run(['report.txt', '-f', 'sdmx-csv', '-o', 'a.csv'], { cwd }).code).toBe(2);
    expect(files()).toEqual(['a.structure.json', 'report.txt']);
  });
});

describe('--datapackage', () => {
  test('makes the directory, with records and descriptor', () => {
    expect(run(['report.txt', '--datapackage', 'out/pkg'], { cwd })).toMatchObject({ code: 0, out: '' });
    expect(readdirSync(join(cwd, 'out/pkg')).sort()).toEqual(['datapackage.json', 'records.csv']);
    expect(read('out/pkg/records.csv')).toBe(run(['report.txt', '-f', 'csv'], { cwd }).out);
  });
  test('leaves no directory behind where no input can be read', () => {
    expect(run(['none.txt', '--datapackage', 'pkg'], { cwd }).code).toBe(2);
    expect(existsSync(join(cwd, 'pkg'))).toBe(false);
  });
  test.each([
    ['--output', ['-o', 'a.csv']],
    ['--format', ['-f', 'csv']],
    ['--headers', ['--headers', 'zh']],
    ['--left-out', ['--left-out']],
  ])('excludes %s', (name, args) => {
    const { code, err } = run(['report.txt', '--datapackage', 'pkg', ...args], { cwd });
    expect([code, err]).toEqual([2, `错误：--datapackage 和 ${name} 不能同时使用\n`]);
    expect(files()).toEqual(['report.txt']);
  });
  test('a file in its place is an error in one line', () => {
    const { code, err } = run(['report.txt', '--datapackage', 'report.txt'], { cwd });
    expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(read('report.txt')).toBe(REPORT);
  });
});

describe('wishes', () => {
  test.each([
    [['-f', 'markdown', '--bom']],
    [['-f', 'xlsx', '--excel']],
    [['-f', 'sdmx-csv', '--headers', 'zh']],
    [['-f', 'sdmx-csv', '--left-out']],
    [['-o', 'a.docx']],
  ])('%j cannot be fulfilled', (args) => {
    expect(run(['report.txt', ...args], { cwd }).code).toBe(2);
    expect(files()).toEqual(['report.txt']);
  });
});

describe('progress', () => {
  test('leaves no trace in a pipe', () => {
    expect(run(['report.txt', '-f', 'ndjson'], { cwd }).err).toBe('记录 5 · 存疑 0 · 未读 0\n');
    expect(run(['report.txt', '--no-progress'], { cwd }).code).toBe(0);
  });
});
