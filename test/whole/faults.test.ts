/** What goes wrong around a run: disks, directories, files that change, limits, signals. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, REPORT, run, start } from '../cli/run.js';
import { fixtureText } from './fixtures.js';

const posix = process.platform !== 'win32';
let folder = '';
const at = (name: string): string => join(folder, name);
const preloaded = (code: string): Record<string, string> => {
  writeFileSync(at('preload.cjs'), code);
  return { NODE_OPTIONS: `--require "${at('preload.cjs')}"` };
};
const leftovers = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));
const oneLine = /^错误：[^\n]+\n$/;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-faults-'));
  writeFileSync(at('report.txt'), REPORT);
  writeFileSync(at('long.txt'), REPORT.repeat(30));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the disk', () => {
  test.each(['csv', 'json', 'xlsx'])('fills up in the middle of a %s: one line, and the old file is there', (format) => {
    const output = `disk.${format}`;
    writeFileSync(at(output), 'old');
    const full = `const fs = require('node:fs'); const { writeSync } = fs; let left = 2000;
fs.writeSync = (file, bytes, ...rest) => {
  if (file > 2 && (left -= bytes.length) < 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  return writeSync(file, bytes, ...rest);
};`;
    const done = run(['long.txt', '-o', output], { cwd: folder, env: preloaded(full) });
    expect(done).toMatchObject({ code: 2, out: '', err: expect.stringMatching(oneLine) });
    expect(done.err).toContain('ENOSPC');
    expect(readFileSync(at(output), 'utf8')).toBe('old');
    expect(leftovers()).toEqual([]);
  });

  test.skipIf(process.platform !== 'linux')('is full where standard output goes', () => {
    const done = spawnSync(process.execPath, [BIN, 'long.txt', '-f', 'csv'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    expect([done.status, done.stderr]).toEqual([2, expect.stringMatching(/^错误：stdout：无法写入（ENOSPC）[^\n]*\n$/)]);
  });
});

describe('the output', () => {
  test('is in a directory that does not exist', () => {
    const done = run(['report.txt', '-o', 'no/such/x.csv'], { cwd: folder });
    expect(done).toMatchObject({ code: 2, out: '', err: expect.stringMatching(oneLine) });
    expect(done.err).toMatch(/no.such.x\.csv：无法写入（ENOENT）/);
  });

  test('is a directory', () => {
    mkdirSync(at('dir.csv'));
    expect(run(['report.txt', '-o', 'dir.csv'], { cwd: folder })).toMatchObject({ code: 2, err: expect.stringContaining('EISDIR') });
  });

  test.skipIf(!posix || process.getuid?.() === 0)('is in a directory that may not be written to', () => {
    mkdirSync(at('closed'));
    chmodSync(at('closed'), 0o555);
    expect(run(['report.txt', '-o', 'closed/x.csv'], { cwd: folder })).toMatchObject({ code: 2, err: expect.stringContaining('EACCES') });
  });

  test.skipIf(!posix)('is a named pipe whose reader goes away', () => {
    const script = `mkfifo pipe; (head -c 20 pipe > /dev/null &); "${process.execPath}" "${BIN}" long.txt -f csv -o pipe; echo "code $?"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', timeout: 30_000 });
    // what fits into the pipe is written before anyone notices
    expect(stdout).toMatch(/code [02]\n/);
    expect(stderr.split('\n').filter((line) => line.includes('错误')).length).toBeLessThan(2);
  });

  test.skipIf(!posix).each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'is the old file where %s comes in the middle of writing',
    async (signal) => {
      writeFileSync(at('kept.csv'), 'old');
      const child = start(['long.txt', '-', '-o', 'kept.csv'], folder);
      const ended = new Promise((done) => child.once('exit', (code, by) => done(code ?? by)));
      while (leftovers().length === 0) await new Promise((soon) => setTimeout(soon, 10));
      child.kill(signal);
      expect(await ended).toBe({ SIGKILL: 'SIGKILL', SIGTERM: 143, SIGINT: 130 }[signal]);
      expect(readFileSync(at('kept.csv'), 'utf8')).toBe('old');
      // nobody can clean up behind SIGKILL; the hidden file is the only trace
      expect(leftovers().length).toBe(signal === 'SIGKILL' ? 1 : 0);
      for (const name of leftovers()) rmSync(at(name));
    },
  );
});

describe('the inputs', () => {
  test.skipIf(!posix)('are a thousand, one of which cannot be read', () => {
    mkdirSync(at('thousand'));
    for (let i = 0; i < 999; i++) writeFileSync(at(`thousand/${i}.txt`), '全年新增绿地30公顷。\n');
    symlinkSync(at('nowhere'), at('thousand-and.txt'));
    const { code, out, err } = run(['thousand', 'thousand-and.txt', '-f', 'ndjson', '--jobs', '1'], { cwd: folder });
    expect([code, out.split('\n').length - 1]).toEqual([2, 999]);
    expect(err.split('\n').filter((line) => line.includes('错误'))).toEqual([expect.stringMatching(/thousand-and\.txt：文件不存在/)]);
  });

  test.skipIf(!posix)(
    'are ten thousand, with few files to be opened at once',
    () => {
      mkdirSync(at('many'));
      for (let i = 0; i < 10_000; i++) writeFileSync(at(`many/${i}.txt`), '新增绿地30公顷。');
      const script = `ulimit -n 64; "${process.execPath}" "${BIN}" many -o many.csv --quiet`;
      const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
      expect(readFileSync(at('many.csv'), 'utf8').split('\n').length).toBe(10_002);
    },
    120_000,
  );

  test('vanish after they were listed: the others are read', () => {
    mkdirSync(at('gone'));
    for (const name of ['a', 'b', 'c']) writeFileSync(at(`gone/${name}.txt`), REPORT);
    const vanishing = `const fs = require('node:fs'); const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith('a.txt')) fs.rmSync(String(path).replace('a.txt', 'b.txt'), { force: true });
  return readFileSync(path, ...rest);
};`;
    const { code, out, err } = run(['gone', '-f', 'ndjson'], { cwd: folder, env: preloaded(vanishing) });
    const paths = new Set(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).document.path),
    );
    expect(code).toBe(2);
    expect([...paths].map((path) => String(path).slice(-5))).toEqual(['a.txt', 'c.txt']);
    expect(err).toMatch(/b\.txt：文件不存在/);
  });

  test('grow while they are read: what was there is read whole', async () => {
    writeFileSync(at('growing.txt'), REPORT);
    const child = start(['growing.txt', 'long.txt', 'growing.txt', '-o', 'growing.json'], folder);
    const ended = new Promise((done) => child.once('exit', done));
    const timer = setInterval(() => appendFileSync(at('growing.txt'), '全年新增绿地30公顷。\n'), 2);
    expect(await ended).toBe(0);
    clearInterval(timer);
    const { records } = JSON.parse(readFileSync(at('growing.json'), 'utf8'));
    expect(
      records.filter((record: { document: { path: string } }) => record.document.path === 'growing.txt').length,
    ).toBeGreaterThanOrEqual(5);
  });
});

describe('memory', () => {
  const limited = (megabytes: number): Record<string, string> => ({ NODE_OPTIONS: `--max-old-space-size=${megabytes}` });

  test('of a small container is enough for a large batch', () => {
    mkdirSync(at('batch'));
    const text = fixtureText('county-work-report');
    for (let i = 0; i < 25; i++) writeFileSync(at(`batch/${i}.txt`), text);
    const { code, err } = run(['batch', '-o', 'batch.csv', '--jobs', '1'], { cwd: folder, env: limited(64) });
    expect([code, err]).toEqual([0, expect.stringMatching(/^记录 5200/)]);
  });

  test('that runs out leaves the old file', () => {
    writeFileSync(at('oom.json'), 'old');
    writeFileSync(at('huge.txt'), fixtureText('county-work-report').replace(/\s/g, '').repeat(120));
    const { code } = run(['huge.txt', '-o', 'oom.json', '--jobs', '1'], { cwd: folder, env: limited(24) });
    expect(code).not.toBe(0);
    expect(readFileSync(at('oom.json'), 'utf8')).toBe('old');
  });
});
