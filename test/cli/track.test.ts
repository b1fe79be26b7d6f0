import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPORT, run, WORDS_ONLY } from './run.js';

const LATER = [
  '云岭省2026年政府工作报告',
  '一、2025年工作回顾',
  '过去一年，地区生产总值增长5.1%，城镇新增就业12.6万人。',
  '二、2026年主要预期目标',
  '今年经济社会发展的主要预期目标是：地区生产总值增长5%左右，居民消费价格涨幅2%左右。',
  '',
].join('\n');

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plan-extract-track-'));
  mkdirSync(join(cwd, 'both'));
  writeFileSync(join(cwd, 'both/2025.txt'), REPORT);
  writeFileSync(join(cwd, 'both/2026.txt'), LATER);
  writeFileSync(join(cwd, 'words.txt'), WORDS_ONLY);
  writeFileSync(join(cwd, 'changed.txt'), REPORT.replace('增长5.5%左右', '增长5.5%以上').replace('12万人以上', '13万人以上'));
  writeFileSync(join(cwd, 'nowhere.txt'), '政府工作报告\n地区生产总值增长5.5%。\n');
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('track', () => {
  test('holds the targets of one report against the results of the next', () => {
    const done = run(['track', 'both'], { cwd });
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toMatch(/^云岭省：目标 4 · 达到 1 · 未达 1 · 偏离（中性） 0 · 未到期 2 · 无数字 0\n/);
    expect(done.out).toMatch(
      /地区生产总值 +│ 2025 │ 5\.5%左右 +│ 5\.1% .*-0\.4个百分点 │ 未达预期 .*2025\.txt:5#\w+ │ both\/2026\.txt:3#\w+/,
    );
  });

  test.each([
    [['--tolerance-rate', '0.5'], '达到 2'],
    [['--period', '2026'], '目标 2'],
    [['--indicator', 'cpi'], '目标 1'],
  ])('%j', (args, text) => {
    expect(run(['track', 'both', ...args], { cwd }).out).toContain(text);
  });

  test('csv leaves the summary to stderr, with the tolerance', () => {
    const done = run(['track', 'both', '-f', 'csv'], { cwd });
    expect(done.out.split('\r\n')).toHaveLength(6);
    expect(done.err).toMatch(/^云岭省：目标 4[^\n]*\n“左右”和“同步”的容差[^\n]*\n$/);
    expect(run(['track', 'both', '-f', 'csv', '--quiet'], { cwd }).err).toBe('');
  });

  test('writes a file by its ending', () => {
    expect(run(['track', 'both', '-o', 'out.json', '--quiet'], { cwd })).toMatchObject({ code: 0, out: '', err: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).rows).toHaveLength(4);
  });

  test('an unreadable input is named, the others are worked through', () => {
    const done = run(['track', 'both', 'missing.txt'], { cwd });
    expect(done.code).toBe(2);
    expect(done.err).toMatch(/^错误：missing\.txt：/);
    expect(done.out).toContain('目标 4');
  });

  test('a report without region or year is named with the option that sets it', () => {
    const done = run(['track', 'nowhere.txt'], { cwd });
    expect(done).toMatchObject({ code: 0 });
    expect(done.err).toMatch(/nowhere\.txt：地区不明.*--region/);
    expect(done.err).toMatch(/nowhere\.txt：年份不明.*--year/);
  });

  test.each([
    [['track'], /没有给出输入/],
    [['track', 'both', '--tolerance-rate', 'x'], /--tolerance-rate 应是不小于 0 的数/],
    [['track', 'both', '--tolerance-level', '-1'], /--tolerance-level/],
    [['track', 'both', '-f', 'sdmx-csv'], /--format 不认识“sdmx-csv”/],
    [['track', 'both', '--bom'], /--bom 只用于 csv 格式/],
    [['track', 'both/2025.txt', '-o', 'both/2025.txt', '-f', 'csv'], /输出会覆盖输入文件/],
  ])('%j is wrong usage', (args, pattern) => {
    const done = run(args, { cwd });
    expect(done).toMatchObject({ code: 2, out: '' });
    expect(done.err).toMatch(pattern);
  });
});

describe('diff', () => {
  test('a report and itself: nothing, and code 0', () => {
    expect(run(['diff', 'both/2025.txt', 'both/2025.txt'], { cwd })).toEqual({
      code: 0,
      out: '没有变化\n',
      err: '新增 0 · 删除 0 · 变更 0\n',
    });
  });

  test('a changed report: what changed, and code 1', () => {
    const done = run(['diff', 'both/2025.txt', 'changed.txt'], { cwd });
    expect(done.code).toBe(1);
    expect(done.out).toMatch(/变更 │ 地区生产总值 .*5\.5%左右 │ ≥5\.5% +│ 界限/);
    expect(done.out).toMatch(/变更 │ 城镇新增就业 .*≥12万人 +│ ≥13万人 │ 数值/);
    expect(done.err).toBe('新增 0 · 删除 0 · 变更 2\n');
  });

  test('json', () => {
    const done = run(['diff', 'both/2025.txt', 'changed.txt', '-f', 'json', '--quiet'], { cwd });
    expect(done).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(done.out)).toMatchObject({ old: 'both/2025.txt', new: 'changed.txt', changed: 2 });
  });

  test('one of the versions on standard input', () => {
    expect(run(['diff', '-', 'both/2025.txt'], { cwd, input: REPORT }).code).toBe(0);
  });

  test.each([
    [['diff', 'both/2025.txt'], /diff 要两个文件/],
    [['diff', 'a', 'b', 'c'], /diff 要两个文件/],
    [['diff', 'both/2025.txt', 'missing.txt'], /missing\.txt：/],
    [['diff', 'both', 'both/2025.txt'], /both：/],
    [['diff', 'both/2025.txt', 'changed.txt', '-f', 'csv'], /--format 不认识“csv”/],
    [['diff', 'both/2025.txt', 'changed.txt', '-o', 'x.csv'], /不认识这个后缀/],
  ])('%j is wrong usage', (args, pattern) => {
    const done = run(args, { cwd });
    expect(done).toMatchObject({ code: 2, out: '' });
    expect(done.err).toMatch(pattern);
  });
});
