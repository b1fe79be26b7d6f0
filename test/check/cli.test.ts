import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../cli/run.js';
import { work } from './reports.js';

const GOOD = work({
  review: '地区生产总值增长5.8%，一般公共预算收入增长4%，居民人均可支配收入增长6%。',
  plan: '地区生产总值增长6%，一般公共预算收入增长5%，居民人均可支配收入增长6.5%。',
});
const BAD = GOOD.replace('居民人均可支配收入增长6%。', '居民人均可支配收入增长6%，实际利用外资7420美元。');
const GAPS = GOOD.replace('，一般公共预算收入增长5%', '');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-check-'));
  for (const [name, text] of [
    ['good.txt', GOOD],
    ['bad.txt', BAD],
    ['gaps.txt', GAPS],
  ] as const)
    writeFileSync(join(folder, name), text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = (...args: string[]) => run(['check', ...args], { cwd: folder });
const config = (text: string): void => writeFileSync(join(folder, 'plan-extract.config.jsonc'), text);

describe('exit codes', () => {
  test.each([
    ['no findings', ['good.txt'], 0],
    ['an error', ['bad.txt'], 1],
    ['a warning', ['gaps.txt'], 0],
    ['a warning too many', ['gaps.txt', '--max-warnings', '0'], 1],
    ['as many as allowed', ['gaps.txt', '--max-warnings', '1'], 0],
    ['a rule off', ['bad.txt', '--rule', 'unit-suspect=off'], 0],
    ['a rule milder', ['bad.txt', '--rule', 'unit-suspect=info'], 0],
    ['a rule stricter', ['gaps.txt', '--rule', 'missing-headline=error'], 1],
    ['two rules', ['bad.txt', 'gaps.txt', '--rule', 'unit-suspect=warning', '--rule', 'missing-headline=off', '--max-warnings', '0'], 1],
    ['an input that is not there', ['good.txt', 'none.txt'], 2],
    ['2 wins over 1', ['bad.txt', 'none.txt'], 2],
    ['no input', [], 2],
    ['an unknown rule', ['good.txt', '--rule', 'unit=off'], 2],
    ['an unknown level', ['good.txt', '--rule', 'unit-suspect=fatal'], 2],
    ['an unknown reporter', ['good.txt', '--reporter', 'html'], 2],
    ['no number', ['good.txt', '--max-warnings', 'few'], 2],
    ['no such baseline', ['good.txt', '--baseline', 'none.json'], 2],
    ['an update without a file', ['good.txt', '--update-baseline'], 2],
    ['a file that is no baseline', ['good.txt', '--baseline', 'good.txt'], 2],
    ['a baseline that is an input', ['good.txt', '--baseline', 'good.txt', '--update-baseline'], 2],
    ['no such config', ['good.txt', '--config', 'none.jsonc'], 2],
    ['an unknown ending', ['good.txt', '-o', 'findings.html'], 2],
  ])('%s: %s → %i', (_, args, code) => {
    const done = check(...args);
    expect([done.code, done.err]).toEqual([code, code === 2 ? expect.stringMatching(/^错误：.+\n/) : expect.any(String)]);
  });
});

describe('reporters', () => {
  test('the text names file, line, column', () => {
    const { out } = check('bad.txt', 'good.txt');
    expect(out).toMatch(/^bad\.txt\n {2}3:\d+ {2}错误 {2}.*unit-suspect\n\n2 份文件 · 错误 1 · 警告 0 · 提示 0\n$/);
  });
  test('the ending chooses the reporter, the counts go to stderr', () => {
    const done = check('bad.txt', '-o', 'findings.sarif');
    expect(done).toMatchObject({ code: 1, out: '', err: '错误 1 · 警告 0 · 提示 0\n' });
    expect(JSON.parse(readFileSync(join(folder, 'findings.sarif'), 'utf8')).version).toBe('2.1.0');
  });
  test('standard input', () => {
    const done = run(['check', '-', '--reporter', 'json', '--quiet'], { cwd: folder, input: BAD });
    expect(JSON.parse(done.out).findings[0]).toMatchObject({ path: '-', rule: 'unit-suspect', state: 'new' });
  });
  test('in English', () => expect(check('bad.txt', '--lang', 'en').out).toMatch(/a 万 seems to be missing {2}unit-suspect/));
});

describe('a baseline', () => {
  const update = () => check('bad.txt', 'gaps.txt', '--baseline', 'known.json', '--update-baseline');
  test('known findings do not fail', () => {
    expect(update().code).toBe(0);
    const done = check('bad.txt', 'gaps.txt', '--baseline', 'known.json', '--max-warnings', '0');
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('已知 2 · 已消除 0')]);
  });
  test('survives inserted lines', () => {
    update();
    writeFileSync(join(folder, 'bad.txt'), BAD.replace('过去一年', '各位代表：\n\n现在报告工作。\n过去一年'));
    expect(check('bad.txt', '--baseline', 'known.json').code).toBe(0);
  });
  test('new ones fail, fixed ones are told', () => {
    update();
    writeFileSync(join(folder, 'bad.txt'), BAD.replace('实际利用外资7420美元', '接待游客1600人次'));
    const done = check('bad.txt', '--baseline', 'known.json');
    expect([done.code, done.out]).toEqual([1, expect.stringContaining('已知 0 · 已消除 1')]);
  });
  test('may be named in the config, from where that is', () => {
    mkdirSync(join(folder, 'sub'));
    config('{"check":{"baseline":"known.json"}}');
    expect(check('bad.txt', '--update-baseline').code).toBe(0);
    expect(run(['check', '../bad.txt'], { cwd: join(folder, 'sub') }).code).toBe(0);
  });
});

describe('the config', () => {
  test('sets rules, for all files and for some', () => {
    config('{"check":{"rules":{"unit-suspect":"warning"},"overrides":[{"files":["bad.txt"],"rules":{"unit-suspect":"off"}}]}}');
    expect(check('bad.txt').code).toBe(0);
    expect(check('bad.txt').out).toContain('没有问题');
    expect(JSON.parse(check('--print-config', 'bad.txt').out).rules['unit-suspect']).toEqual({ level: 'off', slack: 10, jump: 500 });
    expect(JSON.parse(check('--print-config', 'good.txt').out).rules['unit-suspect'].level).toBe('warning');
  });
  test('silences with a reason, and tells of what is needless', () => {
    config('{"check":{"suppressions":[{"text":"7420","reason":"已核实"},{"text":"1234","reason":"没有了"}]}}');
    const done = check('bad.txt');
    expect(done).toMatchObject({ code: 0, err: '提示：有 1 条豁免没有对应的问题，可以删去\n' });
    expect(done.out).toContain('已豁免 1');
  });
  test('a fault has file, line, column, path and what was expected', () => {
    config('{\n  "check": { "rules": { "unit-suspect": "loud" } }\n}');
    const done = check('good.txt');
    expect(done.code).toBe(2);
    expect(done.err).toMatch(
      /^错误：plan-extract\.config\.jsonc:2:41：check\.rules\.unit-suspect：应为以下之一：error warning info off，这里是 "loud"\n$/,
    );
  });
  test('adds indicators and names', () => {
    config('{"indicators":[{"id":"tea_output","name":"茶叶产量","units":["吨"]}],"aliases":{"gdp":["全域产出总值"]}}');
    writeFileSync(join(folder, 'gaps.txt'), GOOD.replaceAll('地区生产总值', '全域产出总值'));
    expect(check('gaps.txt').out).toContain('没有问题');
  });
});

test('init writes a config that holds, and does not overwrite one', () => {
  expect(run(['init'], { cwd: folder })).toMatchObject({ code: 0, err: 'plan-extract.config.jsonc：已写入\n' });
  expect(check('good.txt').code).toBe(0);
  expect(run(['init'], { cwd: folder }).code).toBe(2);
  expect(run(['init', '--force', '--lang', 'en'], { cwd: folder }).code).toBe(0);
  expect(check('good.txt').code).toBe(0);
});

test('the rules are listed with the levels that hold', () => {
  const { code, out } = check('--list-rules', '--rule', 'conflict=off');
  expect(code).toBe(0);
  expect(out).toMatch(/^conflict +off /m);
  expect(out.trimEnd().split('\n')).toHaveLength(8);
});
