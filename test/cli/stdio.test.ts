/** Standard output of one report is written plainly, without Node's streams: whatever its reader does, it gets the same. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, REPORT, run } from './run.js';

let cwd = '';
let whole = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plan-extract-stdio-'));
  // more than a pipe holds
  writeFileSync(join(cwd, 'long.txt'), REPORT.repeat(250));
  run(['long.txt', '-o', 'whole.csv', '--quiet'], { cwd });
  whole = readFileSync(join(cwd, 'whole.csv'), 'utf8');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const shell = (command: string): string => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};
const PROGRAM = `"${process.execPath}" "${BIN}" long.txt -f csv --quiet`;

describe.skipIf(process.platform === 'win32')('one report', () => {
  test('is more than a pipe holds', () => {
    expect(Buffer.byteLength(whole)).toBeGreaterThan(300_000);
  });

  test.each([
    ['a file', `${PROGRAM} > out.csv; cat out.csv`],
    ['the end of a file', `echo before > out.csv; ${PROGRAM} >> out.csv; tail -n +2 out.csv`],
    ['a pipe', `${PROGRAM} | cat`],
    ['a slow reader', `${PROGRAM} | (sleep 1; cat)`],
    // what one process makes of a pipe holds for all that share it
    [
      'a pipe that does not wait',
      `("${process.execPath}" -e "process.stdout; setTimeout(() => {}, 4000)" & sleep 1; ${PROGRAM}) | (sleep 2; cat)`,
    ],
  ])('into %s', (_, command) => {
    expect(shell(command) === whole).toBe(true);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('that nobody reads ends on %s', async (signal) => {
    const child = spawn(process.execPath, [BIN, 'long.txt', '-f', 'csv', '--quiet'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.once('exit', (code, by) => resolve(by ?? code)));
    await sleep(3000);
    expect(child.exitCode).toBe(null);
    child.kill(signal);
    expect(await ended).toBe(signal);
  });

  test('does not load the code of streams', () => {
    const list = join(cwd, 'list.cjs');
    writeFileSync(list, "process.on('exit', () => require('node:fs').writeFileSync('loaded.txt', process.moduleLoadList.join('\\n')));");
    run(['long.txt', '-f', 'csv'], { cwd, env: { NODE_OPTIONS: `--require "${list}"` } });
    const loaded = readFileSync(join(cwd, 'loaded.txt'), 'utf8').split('\n');
    expect(loaded).toContain('NativeModule fs');
    expect(loaded.filter((name) => /^NativeModule (?:net|tty|internal\/fs\/sync_write_stream)$/.test(name))).toEqual([]);
  });
});
