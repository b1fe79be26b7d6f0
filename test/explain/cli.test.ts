import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Explanation, explain } from '../../src/explain/index.js';
import { REPORT, run, WORDS_ONLY } from '../cli/run.js';

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plan-extract-explain-'));
  writeFileSync(join(cwd, 'report.txt'), REPORT);
  writeFileSync(join(cwd, 'words.txt'), WORDS_ONLY);
  writeFileSync(join(cwd, 'bare.txt'), '一般公共预算收入增长5%。\n');
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const cli = (...args: string[]) => run(['explain', ...args], { cwd });
const json = (...args: string[]): Explanation[] => JSON.parse(cli(...args, '-f', 'json').out);

describe('text', () => {
  test('a block for each quantity', () => {
    const done = cli('report.txt');
    expect(done.out).toMatch(
      /^# report\.txt 云岭省2025年政府工作报告 · 政府工作报告 · 云岭省 · 2025\n\nreport\.txt:2:3 {2}一、⟦2024年⟧工作回顾\n {2}略去 {2}日期\n/,
    );
    expect(done.out).toMatch(/\n\nreport\.txt:3:14 {2}地区生产总值增长⟦5\.8%⟧\n {2}指标 {2}地区生产总值（gdp）\n/);
    expect(done.out).toMatch(/[^\n]\n$/);
    expect(done).toMatchObject({ code: 0, err: '记录 5 · 存疑 0 · 未读 0\n' });
  });

  test('in English', () => {
    const done = cli('report.txt', '--lang', 'en', '--line', '3');
    expect(done.out).toMatch(/^# report\.txt .* · work report · [\s\S]*\nreport\.txt:3:14 .*\n {2}indicator {2}地区生产总值 \(gdp\)\n/);
    expect(done.err).toBe('records 3 · flagged 0 · unread 0\n');
  });

  test('every report has its head', () => {
    const heads = cli('report.txt', 'bare.txt')
      .out.split('\n')
      .filter((line) => line.startsWith('# '));
    expect(heads).toHaveLength(2);
  });
});

describe('json', () => {
  test('is what the library gives', () => {
    expect(json('report.txt')).toEqual(JSON.parse(JSON.stringify(explain(REPORT, { path: 'report.txt' }))));
  });

  test('of several inputs is one array', () => {
    expect(new Set(json('report.txt', 'bare.txt').map(({ document }) => document.path))).toEqual(new Set(['report.txt', 'bare.txt']));
  });

  test('of a text without quantities is an empty array', () => expect(cli('words.txt', '-f', 'json', '--quiet').out).toBe('[]\n'));
});

describe('options', () => {
  test('--line', () => expect(new Set(json('report.txt', '--line', '5').map(({ source }) => source.line))).toEqual(new Set([5])));

  test('--region and --year', () => {
    const [found] = json('bare.txt', '--region', '350500', '--year', '2023');
    expect(found).toMatchObject({ region: '泉州市', document: { year: 2023 }, records: [{ record: { period: '2022' } }] });
  });

  test('--encoding, standard input', () => {
    const bytes = Buffer.from([0xd4, 0xf6, 0xb3, 0xa4, 0x35, 0x25, 0xa1, 0xa3]);
    const done = run(['explain', '-', '--encoding', 'gb18030'], { cwd, input: bytes });
    expect(done.out).toContain('1:3  增长⟦5%⟧');
  });

  test.each([
    ['out.json', /^\[\n/],
    ['out.txt', /^# report\.txt/],
  ])('-o %s', (file, pattern) => {
    expect(cli('report.txt', '-o', file)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(cwd, file), 'utf8')).toMatch(pattern);
  });

  test.each([
    [['words.txt'], '提示：words.txt：没有数量\n记录 0 · 存疑 0 · 未读 0\n'],
    [['report.txt', '--line', '99'], '提示：report.txt：第 99 行没有数量\n记录 0 · 存疑 0 · 未读 0\n'],
    [['report.txt', '--line', '99', '--quiet'], ''],
  ])('%j', (args, err) => expect(cli(...args)).toEqual({ code: 0, out: '', err }));

  test('--help', () => {
    const { out, code } = cli('--help');
    expect(out).toMatch(/^用法： plan-extract explain[\s\S]*--line[\s\S]*示例：/);
    expect(code).toBe(0);
  });
});

describe('errors', () => {
  test.each([
    [[], '错误：没有给出输入'],
    [['report.txt', '--line', '0'], '错误：--line 应是从 1 起的行号，不是“0”'],
    [['report.txt', '--line', 'x'], '错误：--line 应是从 1 起的行号，不是“x”'],
    [['report.txt', '--format', 'csv'], '错误：--format 不认识“csv”；可用：text json'],
    [['report.txt', '-o', 'x.csv'], '错误：x.csv：不认识这个后缀；可用 .txt .json'],
    [['report.txt', '-o', 'report.txt'], '错误：report.txt：输出会覆盖输入文件'],
    [['report.txt', '--year', '25'], '错误：--year 应是四位年份'],
    [['report.txt', '--encoding', 'nope'], '错误：--encoding 不认识“nope”'],
    [['report.txt', '--excel'], '错误：未知选项 --excel'],
  ])('%j', (args, message) => {
    const done = cli(...args);
    expect(done).toMatchObject({ code: 2, out: '' });
    expect(done.err.startsWith(message)).toBe(true);
    expect(done.err.trim().split('\n')).toHaveLength(1);
  });

  test('an input that cannot be read is named, the others are explained', () => {
    const done = cli('none.txt', 'report.txt');
    expect(done.code).toBe(2);
    expect(done.err).toMatch(/^错误：none\.txt：/);
    expect(done.out).toMatch(/⟦5\.8%⟧/);
  });

  test('no input, no file', () => {
    expect(cli('none.txt', '-o', 'never.json').code).toBe(2);
    expect(() => readFileSync(join(cwd, 'never.json'))).toThrow();
  });
});
