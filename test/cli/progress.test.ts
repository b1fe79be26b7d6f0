import { describe, expect, test } from 'vitest';
import { openProgress, progressLine, showsProgress, type Terminal } from '../../src/cli/progress.js';
import { wordsOf } from '../../src/cli/words.js';
import { displayWidth } from '../../src/output/width.js';

const zh = wordsOf('zh');
const ERASE = '\r\u001b[K';

describe('the line', () => {
  test.each([
    ['报告.txt', 0, 12, 2, '[--------------------] 0/12 · 每秒 0.0 份 · 报告.txt'],
    ['报告.txt', 3, 12, 2, '[#####---------------] 3/12 · 每秒 1.5 份 · 报告.txt'],
    ['b.txt', 11, 12, 0.5, '[##################--] 11/12 · 每秒 22 份 · b.txt'],
    ['a\u001b[2Jb', 1, 2, 1, '[##########----------] 1/2 · 每秒 1.0 份 · a\ufffd[2Jb'],
  ])('of %j after %d of %d', (path, done, total, seconds, line) => {
    expect(progressLine(path, done, total, seconds, 80, zh)).toBe(line);
  });

  test.each([10, 30, 45, 60, 200])('never fills %d columns, and keeps the end of the name', (columns) => {
    const line = progressLine(`${'很长的目录名/'.repeat(8)}报告-2025.txt`, 5, 10, 3, columns, zh);
    expect(displayWidth(line)).toBeLessThan(columns);
    if (columns >= 60) expect(line).toMatch(/报告-2025\.txt$/);
  });

  test('speaks English', () => {
    expect(progressLine('a.txt', 1, 2, 1, 80, wordsOf('en'))).toContain(' 1.0/s ');
  });
});

describe('it shows', () => {
  const write = (): boolean => true;
  const terminal: Terminal = { isTTY: true, write };
  test.each([
    [true, 'on a terminal', {}, terminal, {}],
    [true, 'with CI said to be off', {}, terminal, { CI: 'false' }],
    [false, 'in a pipe', {}, { write }, {}],
    [false, 'in CI', {}, terminal, { CI: 'true' }],
    [false, 'in CI that says 1', {}, terminal, { CI: '1' }],
    [false, 'on a dumb terminal', {}, terminal, { TERM: 'dumb' }],
    [false, 'with --quiet', { quiet: true }, terminal, {}],
    [false, 'with --no-progress', { progress: false }, terminal, {}],
  ] as const)('%j %s', (expected, _, raw, stream, env) => {
    expect(showsProgress(raw, stream, env)).toBe(expected);
  });
});

describe('over time', () => {
  /** A terminal that remembers, and a clock that is set by hand. */
  function watched() {
    const written: string[] = [];
    const clock = { now: 0 };
    const terminal: Terminal = { isTTY: true, columns: 80, write: (text) => written.push(text) };
    return { written, clock, progress: openProgress({}, zh, terminal, () => clock.now, {}) };
  }

  test('nothing appears in the first second', () => {
    const { written, clock, progress } = watched();
    for (clock.now = 0; clock.now < 1000; clock.now += 90) progress.step('a.txt', 1, 9);
    progress.clear();
    expect(written).toEqual([]);
  });

  test('after it the line is drawn in place, ten times a second at most', () => {
    const { written, clock, progress } = watched();
    for (clock.now = 1000; clock.now < 2000; clock.now += 10) progress.step('a.txt', 1, 9);
    expect(written).toHaveLength(10);
    expect(written.every((text) => text.startsWith(ERASE) && !text.includes('\n'))).toBe(true);
  });

  test('it gives way to what is printed, once', () => {
    const { written, clock, progress } = watched();
    clock.now = 1500;
    progress.step('a.txt', 1, 9);
    progress.clear();
    progress.clear();
    expect(written.slice(1)).toEqual([ERASE]);
  });
});
