import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IndicatorRecord } from '../../src/record.js';
import { BIN, REPORT, run } from './run.js';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plan-extract-ndjson-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const recordsOf = (out: string): IndicatorRecord[] =>
  out
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => IndicatorRecord.parse(JSON.parse(text)));

const SENTENCE = '过去一年，地区生产总值增长5.8%。';

describe('documents in, records out', () => {
  test('a record carries the id of its document', () => {
    const input = line({ id: 'doc-1', text: REPORT }) + line({ id: 2, text: SENTENCE });
    const { code, out, err } = run(['--stdin-ndjson'], { input });
    expect(recordsOf(out).map((r) => r.document.path)).toEqual([...Array(5).fill('doc-1'), '2']);
    expect(err).toMatch(/^记录 6 · 存疑 \d+ · 未读 \d+\n$/);
    expect(code).toBe(0);
  });

  test('the records are those of the file', () => {
    writeFileSync(join(cwd, 'report.txt'), REPORT);
    const file = run(['report.txt', '-f', 'ndjson'], { cwd });
    expect(run(['extract', '--stdin-ndjson'], { input: line({ id: 'report.txt', text: REPORT }) })).toEqual(file);
  });

  test('a text in Markdown is read as the file is', () => {
    const markdown =
      '# 青禾市2024年政府工作报告\n\n过去一年，**地区生产总值**增长**5.8%**。\n\n| 指标 | 单位 | 2024年目标 |\n|---|---|---|\n| 城镇新增就业 | 人 | 3300 |\n';
    writeFileSync(join(cwd, 'report.md'), markdown);
    const file = run(['report.md', '-f', 'ndjson'], { cwd });
    expect(recordsOf(file.out).map((r) => r.value)).toEqual([5.8, 3300]);
    expect(run(['--stdin-ndjson'], { input: line({ id: 'report.md', text: markdown }) })).toEqual(file);
  });

  test('region and year of a document go before those of the run', () => {
    const input = line({ id: 'a', text: SENTENCE, region: '350102', year: 2031 }) + line({ id: 'b', text: SENTENCE });
    const records = recordsOf(run(['--stdin-ndjson', '--region', '青禾市', '--year', '2030'], { input }).out);
    expect(records.map((r) => [r.region, r.regionCode, r.document.year])).toEqual([
      ['鼓楼区', '350102', 2031],
      ['青禾市', null, 2030],
    ]);
  });

  test('filters, language and file', () => {
    const { out } = run(['--stdin-ndjson', '--status', 'target', '--lang', 'en', '-o', 'x.ndjson', '-'], {
      cwd,
      input: line({ id: 'a', text: REPORT }),
    });
    expect(out).toBe('');
    const records = recordsOf(readFileSync(join(cwd, 'x.ndjson'), 'utf8'));
    expect(records.map((r) => r.indicatorName)).toEqual(['Gross regional product', 'New urban employment']);
  });

  test('a bad line is one line, and the others go on', () => {
    const input = `${line({ id: 'a', text: SENTENCE })}nope\n\n${line({ id: 'b' })}${line({ id: 'c', text: SENTENCE, region: '鼓楼区' })}${line({ id: 'd', text: SENTENCE })}`;
    const { code, out, err } = run(['--stdin-ndjson', '--quiet'], { input });
    expect(recordsOf(out).map((r) => r.document.path)).toEqual(['a', 'd']);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^错误：-:2：这一行不是 JSON 对象；每行应写一个对象/),
      expect.stringMatching(/^错误：-:4：字段 text 缺失或不合要求；/),
      expect.stringMatching(/^错误：-:5：region 无法确定（“鼓楼区”不是地区，或有同名）；/),
    ]);
    expect(code).toBe(2);
    expect(run(['--stdin-ndjson', '--quiet', '--lang', 'en'], { input }).err).toMatch(/^error: -:2: the line is no JSON object; write one/);
  });

  test('nothing in, nothing out', () => {
    expect(run(['--stdin-ndjson', '--quiet'])).toEqual({ code: 0, out: '', err: '' });
  });

  test.each([
    [['report.txt'], /--stdin-ndjson 只读标准输入/],
    [['-f', 'csv'], /--stdin-ndjson 只用于 ndjson 格式/],
    [['-o', 'x.csv'], /--stdin-ndjson 只用于 ndjson 格式/],
    [['--excel'], /--stdin-ndjson 和 --excel 不能同时使用/],
    [['--encoding', 'gbk'], /--stdin-ndjson 和 --encoding 不能同时使用/],
    [['--datapackage', 'd'], /--stdin-ndjson 和 --datapackage 不能同时使用/],
  ])('%j is refused', (args, message) => {
    const { code, err } = run(['--stdin-ndjson', ...args], { cwd });
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });
});

describe('a stream', () => {
  test.each(['1', '2'])('answers each document before the next one comes, with --jobs %s', async (jobs) => {
    const child = spawn(process.execPath, [BIN, '--stdin-ndjson', '--quiet', '--jobs', jobs]);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    // the third is answered by a worker, if there are any
    const texts = [SENTENCE, `${SENTENCE}${' '.repeat(600_000)}`, SENTENCE, SENTENCE];
    for (const [i, text] of texts.entries()) {
      child.stdin.write(line({ id: `d${i}`, text }));
      expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ document: { path: `d${i}` } });
    }
    child.stdin.end();
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  test('the same with any number of processes', () => {
    const pad = ' '.repeat(60_000);
    const input = Array.from({ length: 40 }, (_, i) =>
      i % 9 === 4 ? 'bad\n' : line({ id: `d${i}`, text: `${REPORT}${pad}`, year: 2000 + i }),
    );
    const [one, three] = ['1', '3'].map((jobs) => run(['--stdin-ndjson', '--jobs', jobs], { input: input.join('') }));
    expect(one?.code).toBe(2);
    expect(one?.out).toContain('"path":"d39"');
    expect(three).toEqual(one);
  });

  test('is read no faster than its answers are taken', async () => {
    const child = spawn(process.execPath, [BIN, '--stdin-ndjson', '--quiet'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const document = line({ id: 'a', text: REPORT.repeat(20) });
    let written = 0;
    let full = false;
    const until = performance.now() + 20_000;
    while (!full && performance.now() < until) {
      if (!child.stdin.write(document)) {
        // no drain for so long: nobody reads
        full = await Promise.race([
          once(child.stdin, 'drain').then(() => false),
          new Promise<boolean>((r) => setTimeout(() => r(true), 3000)),
        ]);
      }
      written++;
    }
    expect(full).toBe(true);
    expect(written).toBeLessThan(400);
    let lines = 0;
    createInterface({ input: child.stdout }).on('line', () => lines++);
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(lines).toBe(written * 100);
  });
});

const hasParallel = spawnSync('parallel', ['--version']).status === 0;
if (!hasParallel) console.warn('skipped: GNU parallel is not installed (apt-get install parallel)');

test.skipIf(!hasParallel)('GNU parallel --pipe gives the records of one process', () => {
  const input = Array.from({ length: 60 }, (_, i) => line({ id: `d${i}`, text: REPORT, year: 2001 + (i % 20) })).join('');
  const one = run(['--stdin-ndjson', '--quiet'], { input });
  const command = `${process.execPath} ${BIN} extract --stdin-ndjson --quiet`;
  const done = spawnSync('parallel', ['--pipe', '--keep-order', '--jobs', '2', '--block', '8k', command], { input, encoding: 'utf8' });
  expect(done.stderr).toBe('');
  expect(done.status).toBe(0);
  expect(done.stdout).toBe(one.out);
  expect(recordsOf(done.stdout)).toHaveLength(300);
});
