import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../bench/measurement.js';
import { rowOf, tableOf } from '../../bench/table.mjs';

const answer = (value: number) => ({ values: { it: value }, figures: {} });
const line = (limit: Partial<Line>): Line => ({ id: 'it', what: 'it', unit: '×', ...limit });

describe('a line of the bench', () => {
  test.each<[Partial<Line>, number, boolean | null]>([
    [{ atMost: 2.5 }, 2.5, true],
    [{ atMost: 2.5 }, 2.51, false],
    [{ atLeast: 1 }, 1, true],
    [{ atLeast: 1 }, 0.99, false],
    [{}, 7, null],
    // judged before it is rounded for the table
    [{ atMost: 1.3 }, 1.3004, false],
  ])('%o at %d: %s', (limit, value, holds) => expect(rowOf(line(limit), answer(value), null).holds).toBe(holds));

  test('a measurement that gives no value for its line fails', () =>
    expect(() => rowOf(line({ id: 'other' }), answer(1), null)).toThrow('other'));

  test('the table has limit and verdict, and the other commit beside ours', () => {
    const table = tableOf([rowOf(line({ atMost: 2.5, aim: 2 }), answer(3), answer(6))], 'abc');
    expect(table.split('\n').at(-1)?.replace(/ +/g, ' ')).toBe('| it | 3 × | 6 | 0.5 | ≤ 2.5, aim 2 | MISSED |');
  });
});

test('every measurement names its lines, each once', async () => {
  const folder = join(import.meta.dirname, '../../bench/measure');
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(folder, file)).href)));
  const whats = modules.flatMap(({ lines }: { lines: readonly Line[] }) => lines.map(({ what }) => what));
  expect(files.length).toBeGreaterThan(3);
  expect(new Set(whats).size).toBe(whats.length);
  for (const { measure } of modules) expect(measure).toBeTypeOf('function');
});
