import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, REPORT, type Run, run, WORDS_ONLY } from '../run.js';

const PRELOAD = join(import.meta.dirname, 'preload.cjs');
/** Large to the eye of a program that counts bytes, and read at once. */
const PROSE = `${' '.repeat(1000)}\n`.repeat(100);
const FILES = 24;
let cwd = '';

/** Reports of invented places, together enough for several processes. */
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plan-extract-jobs-'));
  mkdirSync(join(cwd, 'many'));
  for (let i = 0; i < FILES; i++) {
    const text = REPORT.replace('云岭省', `云岭${'甲乙丙丁戊己庚辛'.charAt(i % 8)}省`).replace('5.8%', `${i}.8%`);
    writeFileSync(join(cwd, `many/r${String(i).padStart(2, '0')}.txt`), `${text}${PROSE}`);
  }
  writeFileSync(join(cwd, 'many/r05.txt'), WORDS_ONLY + PROSE);
  writeFileSync(join(cwd, 'many/r07.txt'), '');
  writeFileSync(join(cwd, 'many/r11.txt'), '%PDF-1.4\n');
  writeFileSync(join(cwd, 'few.txt'), REPORT);
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

interface Traced extends Run {
  /** lines of the trace */
  readonly trace: readonly string[];
}

let traces = 0;
const tracing = (): { readonly file: string; readonly env: Record<string, string> } => {
  const file = join(cwd, `trace${traces++}`);
  return { file, env: { PLAN_EXTRACT_TRACE: file, NODE_OPTIONS: `--require ${PRELOAD}` } };
};
const linesOf = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []);
const started = (trace: readonly string[]): number => trace.filter((line) => line.startsWith('start')).length;

function traced(args: readonly string[], input = ''): Traced {
  const { file, env } = tracing();
  return { ...run(args, { cwd, env, input }), trace: linesOf(file) };
}

describe('the same with any number of processes', () => {
  test.each<[string, string[]]>([
    ['table', []],
    ['csv', ['-f', 'csv']],
    ['csv for Excel', ['--excel']],
    ['json with what was left out', ['-f', 'json', '--left-out']],
    ['ndjson, filtered', ['-f', 'ndjson', '--status', 'target', '--lang', 'en']],
    ['markdown', ['-f', 'markdown', '--all']],
    ['sdmx-csv', ['-f', 'sdmx-csv']],
    ['region and year given', ['-f', 'csv', '--region', '320000', '--year', '2031']],
  ])('%s', (_, args) => {
    const one = run(['many', 'none.txt', ...args, '--jobs', '1'], { cwd });
    const three = run(['many', 'none.txt', ...args, '--jobs', '3'], { cwd });
    expect(three).toEqual(one);
    expect(one.code).toBe(2);
    expect(one.out.length).toBeGreaterThan(1000);
    expect(one.err).toMatch(/r05[\s\S]*r07[\s\S]*r11[\s\S]*none/);
  });

  test.each<[string, string[]]>([
    ['compare', ['compare', '-f', 'csv']],
    ['compare, another choice', ['compare', '--all', '--long', '-f', 'json', '--region', 'r01.txt=350102']],
    ['track', ['track', '-f', 'json', '--all']],
    ['check', ['check', '-r', 'json']],
    ['check, with other levels', ['check', '--rule', 'missing-headline=error', '--year', '2031']],
  ])('%s', (_, args) => {
    const [one, three] = ['1', '3'].map((jobs) => traced([...args, 'many', 'none.txt', '--jobs', jobs]));
    expect({ ...three, trace: [] }).toEqual({ ...one, trace: [] });
    expect(one?.code).toBe(2);
    expect(one?.out.length).toBeGreaterThan(200);
    expect([started(one?.trace ?? []), started(three?.trace ?? [])]).toEqual([1, 4]);
  });

  test('files: a workbook and a data package', () => {
    for (const jobs of ['1', '2']) {
      run(['many', '-o', `book${jobs}.xlsx`, '--jobs', jobs], { cwd });
      run(['many', '--datapackage', `package${jobs}`, '--jobs', jobs], { cwd });
    }
    const bytes = (name: string): Buffer => readFileSync(join(cwd, name));
    expect(bytes('book2.xlsx').equals(bytes('book1.xlsx'))).toBe(true);
    expect(bytes('package2/records.csv').equals(bytes('package1/records.csv'))).toBe(true);
  });

  test('what a config adds holds in every process', () => {
    const config = {
      indicators: [{ id: 'tea_output', name: '茶叶产量', aliases: ['茶叶产量'], units: ['吨'] }],
      units: [{ unit: '垧', kind: 'area' }],
    };
    writeFileSync(join(cwd, 'c.json'), JSON.stringify(config));
    mkdirSync(join(cwd, 'tea'));
    for (let i = 0; i < FILES; i++) {
      writeFileSync(join(cwd, `tea/t${i}.txt`), `云岭县政府工作报告\n过去一年，茶叶产量达到${i + 10}吨，新增造林25垧。\n${PROSE}`);
    }
    const [one, two] = ['1', '3'].map((jobs) => run(['tea', '--config', 'c.json', '-f', 'ndjson', '--jobs', jobs], { cwd }));
    expect(one?.out).toContain('"indicator":"tea_output"');
    expect(two).toEqual(one);
  });
});

describe('processes', () => {
  test('a few reports start none', () => {
    expect(started(traced(['few.txt', '-f', 'csv', '--jobs', '4']).trace)).toBe(1);
    expect(started(traced(['few.txt', 'many/r00.txt', 'many/r01.txt', '-f', 'csv', '--jobs', '4']).trace)).toBe(1);
  });

  test('one large report starts none', () => {
    writeFileSync(join(cwd, 'large.txt'), REPORT + PROSE.repeat(20));
    expect(started(traced(['large.txt', '-f', 'csv', '--jobs', '4']).trace)).toBe(1);
  });

  test('many start as many as asked for, and files are read there', () => {
    const { trace } = traced(['many', '-f', 'csv', '--jobs', '2']);
    expect(started(trace)).toBe(3);
    const main = trace[0]?.split(' ')[1];
    const readers = trace.filter((line) => line.startsWith('read')).map((line) => line.split(' ')[1]);
    expect(readers).toHaveLength(FILES);
    expect(new Set(readers).size).toBe(2);
    expect(readers).not.toContain(main);
  });

  test('without --jobs none start where one process is faster', () => {
    expect(started(traced(['many', '-f', 'csv']).trace)).toBe(1);
  });

  test('--jobs 1 starts none', () => {
    expect(started(traced(['many', '-f', 'csv', '--jobs', '1']).trace)).toBe(1);
  });

  test('no more than there is work for', () => {
    expect(started(traced(['many', '-f', 'csv', '--jobs', '64']).trace)).toBeLessThan(12);
  });

  test('standard input among many files', () => {
    const [one, two] = ['1', '2'].map((jobs) => run(['many', '-', '-f', 'ndjson', '--jobs', jobs], { cwd, input: REPORT }));
    expect(one?.out).toContain('"path":"-"');
    expect(two).toEqual(one);
  });

  test.each(['0', '-1', '1.5', 'two', '', '5000'])('--jobs %j is refused', (jobs) => {
    const done = run(['few.txt', `--jobs=${jobs}`], { cwd });
    expect(done.code).toBe(2);
    expect(done.err).toMatch(/^错误：(?:--jobs 应是 1 到 1024 的整数，不是“.*”|选项 --jobs 缺少取值.*)\n$/);
  });
});

test.skipIf(process.platform === 'win32')('a file that kills its worker is told in one line, and the others are worked through', () => {
  mkdirSync(join(cwd, 'deadly'));
  for (const name of readdirSync(join(cwd, 'many')).slice(12)) {
    for (const copy of ['a', 'b']) writeFileSync(join(cwd, 'deadly', `${copy}${name}`), readFileSync(join(cwd, 'many', name)));
  }
  const whole = run(['deadly', '-f', 'csv', '--jobs', '1'], { cwd });
  writeFileSync(join(cwd, 'deadly/ar13kills.txt'), REPORT);
  const { code, out, err } = traced(['deadly', '-f', 'csv', '--jobs', '2']);
  expect(err.split('\n').filter((line) => line.includes('kills'))).toEqual([
    '错误：deadly/ar13kills.txt：读取它的进程异常结束（SIGKILL）；其余文件照常处理；请用 --jobs 1 单独运行它，若内存不足请先拆分',
  ]);
  expect(code).toBe(2);
  expect(out).toBe(whole.out);
  expect(err.trim().split('\n')).toHaveLength(2);
});

test('a bug in a worker is a bug of the program', () => {
  const hurt = join(cwd, 'hurt.cjs');
  writeFileSync(
    hurt,
    "const fs = require('node:fs'); const { readFileSync } = fs;\nfs.readFileSync = (path, ...rest) => { if (/r03/.test(path)) throw new RangeError('boom'); return readFileSync(path, ...rest); };",
  );
  // a fault of the file system is an input's; an exception without a code is told with it as its cause
  const env = { NODE_OPTIONS: `--require ${hurt}` };
  const [one, two] = ['1', '2'].map((jobs) => run(['many', '-f', 'csv', '--jobs', jobs], { cwd, env }));
  expect(one?.err).toContain('r03.txt');
  expect(two).toEqual(one);
});

describe.skipIf(process.platform === 'win32')('the reader of the output', () => {
  test('is not run ahead of', async () => {
    const { file, env } = tracing();
    mkdirSync(join(cwd, 'slow'));
    // each gives more than a pipe holds
    for (let i = 0; i < 90; i++) writeFileSync(join(cwd, `slow/s${i}.txt`), `${REPORT.repeat(20)}${PROSE}`);
    const child = spawn(process.execPath, [BIN, 'slow', '-f', 'ndjson', '--quiet', '--jobs', '2'], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const read = (): number => linesOf(file).filter((line) => line.startsWith('read')).length;
    let before = -1;
    for (let i = 0; i < 100 && (read() === 0 || read() !== before); i++) {
      before = read();
      await sleep(700);
    }
    expect(before).toBeGreaterThan(4);
    expect(before).toBeLessThan(60);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    expect(read()).toBe(90);
    run(['slow', '-o', 'slow.ndjson', '--quiet', '--jobs', '1'], { cwd });
    expect(Buffer.concat(chunks).equals(readFileSync(join(cwd, 'slow.ndjson')))).toBe(true);
  });

  /** Process ids of a trace that still run. */
  const alive = (file: string): string[] =>
    linesOf(file)
      .filter((line) => line.startsWith('start'))
      .map((line) => line.split(' ')[1] ?? '')
      .filter((pid) => existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '');

  async function ends(file: string): Promise<void> {
    for (let i = 0; i < 100 && alive(file).length > 0; i++) await sleep(50);
    expect(alive(file)).toEqual([]);
  }

  test('may go away', async () => {
    const { file, env } = tracing();
    const script = `"${process.execPath}" "${BIN}" many --quiet -f csv --jobs 2 | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const child = spawn('bash', ['-c', script], { cwd, env: { ...process.env, ...env } });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    await new Promise((resolve) => child.once('close', resolve));
    expect(err.replaceAll(/错误：many\/r(?:07|11).*\n/g, '')).toBe('');
    expect(out.trim().split('\n').at(-1)).toMatch(/^[02]$/);
    if (process.platform === 'linux') await ends(file);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGKILL', null],
  ] as const)('%s ends the workers with the program', async (signal, code) => {
    const { file, env } = tracing();
    const child = spawn(process.execPath, [BIN, 'slow', '-o', `${signal}.csv`, '--jobs', '2'], { cwd, env: { ...process.env, ...env } });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (linesOf(file).filter((line) => line.startsWith('read')).length < 3) await sleep(20);
    child.kill(signal);
    expect(await ended).toBe(code);
    if (process.platform === 'linux') await ends(file);
    expect(existsSync(join(cwd, `${signal}.csv`))).toBe(false);
  });
});
