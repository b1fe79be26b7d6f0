import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correctionsFile } from '../../src/corrections/schema.js';
import { accept, add, edit, REPORT, read, recordOf, reject } from '../corrections/reports.js';
import { run } from './run.js';

let folder = '';
const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
const cli = (...args: string[]) => run(args, { cwd: folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-corrections-'));
  write('report.txt', REPORT);
  const all = read(REPORT);
  const [growth, sales, jobs] = ['5.8%', '1234.5亿元', '12.3万人'].map((words) => recordOf(all, words));
  if (!growth || !sales || !jobs) throw new Error('records expected');
  const own = [accept(REPORT, growth), edit(REPORT, sales, { value: 1243.5 }), reject(REPORT, jobs)];
  const added = add(REPORT, jobs, '2024年', '一、2024年工作回顾', { name: '年份', indicator: null, value: 2024, unit: '年' });
  const other = accept(REPORT, { ...growth, document: { ...growth.document, year: 2019 } });
  write('corrections.json', JSON.stringify(correctionsFile([...own, added])));
  write('other.json', JSON.stringify(correctionsFile([...own, other])));
  write('broken.json', JSON.stringify({ format: 'plan-extract-corrections', version: 1, corrections: [{ action: 'accept' }] }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ndjson = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('extract --corrections', () => {
  test('gives the records as they were corrected', () => {
    const { code, out, err } = cli('extract', 'report.txt', '--corrections', 'corrections.json', '-f', 'ndjson');
    expect(code).toBe(0);
    expect(err).not.toContain('未能对上');
    const records = ndjson(out);
    expect(records.filter((r) => r.reviewed).map((r) => [r.name, r.value])).toEqual([
      ['年份', 2024],
      ['地区生产总值', 5.8],
      ['社会消费品零售总额', 1243.5],
    ]);
    expect(out).not.toContain('"12.3万人"');
  });

  test('CSV has a column that tells them, the last one', () => {
    const { out } = cli('report.txt', '--corrections', 'corrections.json', '-f', 'csv');
    const lines = out.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/,reviewed$/);
    expect(lines.filter((line) => line.endsWith(',true'))).toHaveLength(3);
    expect(cli('report.txt', '-f', 'csv').out).not.toContain(',true');
    expect(cli('report.txt', '--corrections', 'corrections.json', '--excel').out).toContain(',是\r\n');
  });

  test('lists those that fit nowhere, a line each', () => {
    const { code, err } = cli('report.txt', '--corrections', 'other.json');
    expect(code).toBe(0);
    expect(err.split('\n').filter((line) => line.includes('未能对上的更正'))).toEqual([
      expect.stringMatching(/^提示：other\.json：未能对上的更正：云岭省 2019 接受 地区生产总值 5\.8%（输入中没有这份报告）/),
    ]);
    expect(cli('report.txt', '--corrections', 'other.json', '--lang', 'en').err).toContain('no such report among the inputs');
    expect(cli('report.txt', '--corrections', 'other.json', '--quiet').err).toBe('');
  });

  test.each([
    ['broken.json', 'corrections[0].report：应为对象 {…}，缺少此项'],
    ['report.txt', '不是 JSON'],
    ['missing.json', '无法读取更正文件（ENOENT）'],
  ])('%s is refused in one line', (file, said) => {
    const { code, out, err } = cli('report.txt', '--corrections', file, '-f', 'csv');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(file);
    expect(err).toContain(said);
  });

  test.each(['compare', 'track', 'check'])('%s takes them too', (command) => {
    const { err, code } = cli(command, 'report.txt', '--corrections', 'other.json');
    expect(code).toBeLessThan(2);
    expect(err).toContain('未能对上的更正');
  });

  test('compare shows the corrected figure', () => {
    const args = [
      'compare',
      'report.txt',
      '--indicator',
      'retail_sales',
      '--status',
      'actual',
      '-f',
      'csv',
      '--corrections',
      'corrections.json',
    ];
    expect(cli(...args).out).toContain('1243.5');
  });
});

describe('score', () => {
  test('prints precision and recall', () => {
    const { code, out, err } = cli('score', 'report.txt', '--corrections', 'corrections.json');
    expect(code).toBe(0);
    expect(out).toMatch(/全部\s+│ 1\s+│ 2\s+│ 2\s+│ 33\.3%\s+│ 33\.3%/);
    expect(out).toContain('漏读');
    expect(err).toContain('不计入');
  });

  test('as JSON, into a file', () => {
    expect(cli('score', 'report.txt', '--corrections', 'other.json', '-o', 'score.json', '--lang', 'en').err).toContain('do not count');
    const score = JSON.parse(readFileSync(join(folder, 'score.json'), 'utf8'));
    expect(score.rows[0]).toMatchObject({ group: 'all', right: 1, wrong: 2, missed: 1 });
    expect(score.elsewhere).toHaveLength(1);
  });

  test.each([
    [['score', 'report.txt'], '--corrections'],
    [['score', '--corrections', 'corrections.json'], '没有给出输入'],
    [['score', 'report.txt', '--corrections', 'corrections.json', '-o', 'corrections.json'], '会覆盖输入文件'],
  ])('%j is refused', (args, said) => {
    const { code, err } = cli(...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe('review', () => {
  test('writes one page, the same each time, with nothing fetched', () => {
    const page = (name: string): string => {
      expect(cli('review', 'report.txt', '-o', name).code).toBe(0);
      return readFileSync(join(folder, name), 'utf8');
    };
    const one = page('a.html');
    expect(page('b.html')).toBe(one);
    expect(one).toMatch(/^<!doctype html>/);
    expect(one).not.toMatch(/\b(?:src|href)="/);
    expect(one.length).toBeLessThan(250_000);
  });

  test.each([
    [['review'], '没有给出输入'],
    [['review', 'report.txt', '-o', 'report.txt'], '会覆盖输入文件'],
    [['review', 'report.txt', '--corrections', 'broken.json', '-o', 'c.html'], 'corrections[0]'],
    [['review', 'missing.txt', '-o', 'c.html'], '未写文件'],
  ])('%j is refused', (args, said) => {
    const { code, err } = cli(...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
