import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Order, partsOf } from '../../../src/cli/jobs/order.js';
import { openPool, WorkersError } from '../../../src/cli/jobs/pool.js';
import { InputError } from '../../../src/read/index.js';

const MORTAL = join(import.meta.dirname, 'mortal.cjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-pool-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const order = (...contents: string[]): Order => ({ task: 'extract', spec: folder, encoding: undefined, additions: [], contents });

const told = (answers: readonly Answer[]): string[] =>
  answers.flatMap((answer) =>
    [...partsOf(answer)].map((part) => (part instanceof InputError ? `${part.path} ${part.code} ${part.detail}` : String(part))),
  );

async function answersOf(batches: readonly (readonly string[])[], size = 2): Promise<string[][]> {
  const pool = await openPool(size, MORTAL);
  try {
    return await Promise.all(batches.map(async (batch) => told(await pool.carryOut(order(...batch)))));
  } finally {
    pool.close();
  }
}

describe('a source that kills its worker', () => {
  test.each([
    ['first of its batch', [['kill', 'b', 'c']], [['kill crashed SIGKILL', 'b', 'c']]],
    ['last of its batch', [['a', 'b', 'kill']], [['a', 'b', 'kill crashed SIGKILL']]],
    ['alone', [['kill']], [['kill crashed SIGKILL']]],
    ['by ending it', [['a', 'exit']], [['a', 'exit crashed exit 3']]],
    ['twice in a batch', [['kill1', 'b', 'kill2']], [['kill1 crashed SIGKILL', 'b', 'kill2 crashed SIGKILL']]],
    [
      'in several batches at once',
      [['kill1', 'a'], ['b', 'kill2'], ['c'], ['kill3'], ['d', 'e']],
      [['kill1 crashed SIGKILL', 'a'], ['b', 'kill2 crashed SIGKILL'], ['c'], ['kill3 crashed SIGKILL'], ['d', 'e']],
    ],
  ])('%s', async (_, batches, expected) => {
    expect(await answersOf(batches)).toEqual(expected);
  });

  test('with a single worker', async () => {
    expect(await answersOf([['kill', 'a'], ['b']], 1)).toEqual([['kill crashed SIGKILL', 'a'], ['b']]);
  });
});

test('a worker that died by chance is forgiven, and its sources are worked on again', async () => {
  expect(await answersOf([['a', 'once1', 'b'], ['once2']])).toEqual([['a', 'once1', 'b'], ['once2']]);
});

test('where no worker can live, no source is blamed', async () => {
  const script = join(folder, 'stillborn.cjs');
  writeFileSync(script, 'process.exit(9);');
  const pool = await openPool(1, script);
  try {
    await expect(pool.carryOut(order('a'))).rejects.toThrow(WorkersError);
  } finally {
    pool.close();
  }
});
