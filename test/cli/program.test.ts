import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indicators } from '../../src/catalogue/index.js';
import { REPORT, ROOT, run } from './run.js';

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plan-extract-program-'));
  writeFileSync(join(cwd, 'report.txt'), REPORT);
  writeFileSync(join(cwd, 'odd.txt'), '云岭省2025年政府工作报告\n茶旅驿站37个，云雾书屋21个，地区生产总值增长5%。\n今年，茶旅驿站38个。\n');
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('help', () => {
  test.each([
    [['--help'], /^用法： plan-extract \[选项\] <输入…>/],
    [['--help'], /--indicator <id\.\.\.>[\s\S]*示例：\n {2}plan-extract/],
    [['-h', '--lang', 'en'], /^Usage: plan-extract \[options\] <inputs…>[\s\S]*Examples:/],
    [['extract', '--help'], /^用法： plan-extract extract/],
    [['indicators', '--help'], /--unmatched[\s\S]*示例：/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['-V'], /^\d+\.\d+\.\d+\n$/],
  ])('%j', (args, pattern) => {
    const done = run(args, { cwd });
    expect(done.out).toMatch(pattern);
    expect(done).toMatchObject({ code: 0, err: '' });
  });

  test('Chinese help holds no English leftovers of commander', () => {
    expect(run(['--help'], { cwd }).out).not.toMatch(/Usage|Options|Arguments|Commands|display|default:/);
  });
});

describe('indicators', () => {
  test('lists the whole catalogue', () => {
    const ids = JSON.parse(run(['indicators', '-f', 'json'], { cwd }).out).map((row: { id: string }) => row.id);
    expect(ids).toEqual(indicators.map((row) => row.id));
  });

  test.each([
    [[], /│ gdp +│ 地区生产总值/],
    [['--lang', 'en'], /│ Id +│ English name/],
    [['-f', 'csv'], /^id,name,name_en,units,better,headline,aliases\r\n(?:.*\r\n)*gdp,地区生产总值,/],
    [['--excel'], /^\ufeff代码,名称,/],
    [['-f', 'ndjson'], /^\{.*"id":"gdp"/m],
  ])('%j', (args, pattern) => {
    const done = run(['indicators', ...args], { cwd });
    expect(done.out).toMatch(pattern);
    expect(done.code).toBe(0);
  });

  test('names that match none, most frequent first', () => {
    type Row = { readonly name: string; readonly count: number };
    const rows: Row[] = JSON.parse(run(['indicators', '-f', 'json', '--unmatched', 'odd.txt'], { cwd }).out);
    const names = run(['odd.txt', '-f', 'ndjson'], { cwd })
      .out.trim()
      .split('\n')
      .map((line): { indicator: string | null; name: string } => JSON.parse(line))
      .filter((record) => record.indicator === null)
      .map((record) => record.name);
    expect(rows.map((row) => row.name).sort()).toEqual([...new Set(names)].sort());
    for (const { name, count } of rows) expect(count).toBe(names.filter((n) => n === name).length);
    expect(rows.map((row) => row.count)).toEqual(rows.map((row) => row.count).sort((a, b) => b - a));
    expect(rows[0]?.count).toBe(2);
  });

  test('an input that cannot be read', () => {
    const done = run(['indicators', '--unmatched', 'no.txt'], { cwd });
    expect(done.err).toBe('错误：no.txt：文件不存在；请检查路径\n');
    expect(done.code).toBe(2);
  });
});

describe('a mistyped command is taken for a file', () => {
  test.each([
    ['comprae', 'compare'],
    ['Chekc', 'check'],
    ['trak', 'track'],
  ])('%s: %s may be meant', (typed, meant) => {
    const done = run([typed, 'report.txt', '--quiet'], { cwd });
    expect(done.err).toBe(`错误：${typed}：文件不存在；若要用命令 ${meant}，请改正拼写\n`);
    expect(done.code).toBe(2);
  });

  test.each(['reports', 'comprae.txt', './comprae'])('%s: a path', (path) => {
    expect(run([path, 'report.txt', '--quiet'], { cwd }).err).toBe(`错误：${path}：文件不存在；请检查路径\n`);
  });
});

describe('an installation that is not whole', () => {
  /** The program without what npm puts beside it. */
  function bare(withDist: boolean): string {
    const home = mkdtempSync(join(tmpdir(), 'plan-extract-bare-'));
    mkdirSync(join(home, 'bin'));
    cpSync(join(ROOT, 'bin'), join(home, 'bin'), { recursive: true });
    if (withDist) cpSync(join(ROOT, 'dist'), join(home, 'dist'), { recursive: true });
    return home;
  }

  test.each([
    ['not built', false, /^plan-extract: .*npm run build.*\n$/],
    ['no native binding', true, /^错误：分词组件 nodejieba 的本机模块无法加载（.*）；请运行 npm rebuild nodejieba.*\n$/],
  ])('%s', (_, withDist, pattern) => {
    const home = bare(withDist);
    const done = run(['report.txt'], { cwd, bin: join(home, 'bin/plan-extract.js') });
    rmSync(home, { recursive: true, force: true });
    expect(done.err).toMatch(pattern);
    expect(done).toMatchObject({ code: 2, out: '' });
  });
});
