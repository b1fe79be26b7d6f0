import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureNames, fixtureText } from '../../whole/fixtures.js';
import { type Run, run, start } from '../run.js';

let folder = '';
const at = (name: string): string => join(folder, name);
/** A run that comes to its end and then fails to put its file in place, so that a whole journal is left. */
const failing = { NODE_OPTIONS: '' };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-resume-'));
  mkdirSync(at('in'));
  for (const name of fixtureNames) writeFileSync(at(`in/${name}.txt`), fixtureText(name));
  writeFileSync(at('in/words.txt'), '坚持稳中求进。\n');
  const preload = at('fail.cjs');
  writeFileSync(preload, "require('node:fs').renameSync = () => { throw Object.assign(new Error('no'), { code: 'ENOSPC' }); };\n");
  failing.NODE_OPTIONS = `--require "${preload}"`;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const extract = (...args: string[]): Run => run(['in', ...args], { cwd: folder });
const broken = (...args: string[]): Run => run(['in', '--resume', ...args], { cwd: folder, env: failing });
const journalOf = (output: string): string => at(`${output}.journal`);
const clear = (output: string): void => {
  for (const name of [output, `${output}.journal`]) rmSync(at(name), { force: true });
};

describe('a run that was broken off', () => {
  test.each(['x.csv', 'x.json', 'x.xlsx'])('%s: goes on to what an unbroken one gives, wherever its journal ends', (output) => {
    clear(output);
    const whole = extract('-o', output);
    const expected = readFileSync(at(output));
    clear(output);
    expect(broken('-o', output).code).toBe(2);
    expect(existsSync(at(output))).toBe(false);
    const journal = readFileSync(journalOf(output));
    for (const share of output === 'x.csv' ? [0.001, 0.5, 1] : [0.6]) {
      clear(output);
      writeFileSync(journalOf(output), journal);
      truncateSync(journalOf(output), Math.floor(journal.length * share));
      const { code, err } = extract('-o', output, '--resume');
      expect([share, code, err.split('\n').at(-2)]).toEqual([share, 0, whole.err.split('\n').at(-2)]);
      expect(readFileSync(at(output)).equals(expected), `${share}`).toBe(true);
      expect(existsSync(journalOf(output))).toBe(false);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('says how much was done', () => {
    clear('x.csv');
    broken('-o', 'x.csv');
    const { err } = extract('-o', 'x.csv', '--resume', '--lang', 'en');
    // another language is another run
    expect(err).toContain('another run');
    expect(extract('-o', 'x.csv', '--resume').err).toContain(`续接上次：${fixtureNames.length + 1} 个输入已完成`);
  });

  test('reads a file anew that has changed since', () => {
    clear('x.csv');
    const file = at('in/words.txt');
    broken('-o', 'x.csv');
    writeFileSync(file, '全年新增停车位2300个。\n');
    const { err } = extract('-o', 'x.csv', '--resume');
    expect(err).toContain(`${fixtureNames.length} 个输入已完成`);
    expect(readFileSync(at('x.csv'), 'utf8')).toContain('停车位');
    writeFileSync(file, '坚持稳中求进。\n');
  });

  test.skipIf(process.getuid?.() === 0)('tries an input again that could not be read', () => {
    clear('x.csv');
    const file = at('in/words.txt');
    chmodSync(file, 0);
    broken('-o', 'x.csv');
    chmodSync(file, 0o644);
    expect(extract('-o', 'x.csv', '--resume').code).toBe(0);
  });

  test('is refused a journal of other wishes, and of other files', () => {
    clear('x.csv');
    broken('-o', 'x.csv');
    const other = extract('-o', 'x.csv', '--resume', '--status', 'target');
    expect(other).toMatchObject({ code: 2, out: '' });
    expect(other.err).toMatch(/x\.csv\.journal 是另一次运行.*请去掉 --resume/);
    expect(existsSync(journalOf('x.csv'))).toBe(true);
    writeFileSync(journalOf('x.csv'), '这不是日志，而是别人的文件，不能动它。');
    expect(extract('-o', 'x.csv', '--resume').code).toBe(2);
    expect(readFileSync(journalOf('x.csv'), 'utf8')).toContain('别人的文件');
    clear('x.csv');
  });

  test.each([[['--resume']], [['--resume', '-o', '-']], [['-', '--resume', '-o', 'x.csv']]])('%j needs a file, and files', (args) => {
    expect(extract(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--resume 需要用 -o') });
  });

  test('without --resume nothing is written but the output', () => {
    clear('x.csv');
    const before = readdirSync(folder).sort();
    extract('-o', 'x.csv');
    expect(readdirSync(folder).sort()).toEqual([...before, 'x.csv'].sort());
  });
});

describe.skipIf(process.platform === 'win32')('a run that is killed', () => {
  // enough for several processes, and for being killed in the middle
  beforeAll(() => {
    mkdirSync(at('many'));
    const text = fixtureNames.map(fixtureText).join('\n\n');
    for (let i = 0; i < 38; i++) writeFileSync(at(`many/r${i}.txt`), `${text}\n${i}\n`);
    run(['many', '-o', 'u.csv', '--jobs', '2'], { cwd: folder });
  });

  test.each(['2'])(
    'with --jobs %s goes on where it stood',
    async (jobs) => {
      clear('k.csv');
      const child = start(['many', '-o', 'k.csv', '--resume', '--jobs', jobs], folder);
      const ended = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_, signal) => done(signal)));
      const some = 100_000;
      while (child.exitCode === null && (statSync(journalOf('k.csv'), { throwIfNoEntry: false })?.size ?? 0) < some)
        await new Promise((soon) => setTimeout(soon, 5));
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      expect(existsSync(at('k.csv'))).toBe(false);
      const { code, err } = run(['many', '-o', 'k.csv', '--resume', '--jobs', jobs], { cwd: folder });
      expect(code).toBe(0);
      expect(Number(/续接上次：(\d+)/.exec(err)?.[1])).toBeGreaterThan(0);
      expect(readFileSync(at('k.csv')).equals(readFileSync(at('u.csv')))).toBe(true);
    },
    120_000,
  );
});
