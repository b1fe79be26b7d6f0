import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../src/cli/jobs/inOrder.js';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) yield i;
}

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of list) found.push(item);
  return found;
}

describe('results come in the order of the items', () => {
  test.each([1, 2, 7, 100])('with %i at a time', async (ahead) => {
    const late = async (n: number): Promise<number> => {
      await sleep((n * 7) % 5);
      return n;
    };
    expect(await all(inOrder(numbers(30), late, ahead))).toEqual(Array.from({ length: 30 }, (_, i) => i));
  });

  test('of nothing', async () => {
    expect(await all(inOrder(numbers(0), async (n) => n, 3))).toEqual([]);
  });
});

test('several are under way at once, and never more than asked for', async () => {
  let now = 0;
  let most = 0;
  const work = async (n: number): Promise<number> => {
    most = Math.max(most, ++now);
    await sleep(1);
    now--;
    return n;
  };
  await all(inOrder(numbers(40), work, 4));
  expect(most).toBe(4);
});

test('what waits for its turn counts: a slow reader stops the work', async () => {
  let started = 0;
  const results = inOrder(
    numbers(100),
    async (n) => {
      started++;
      return n;
    },
    5,
  );
  for (let i = 0; i < 3; i++) {
    expect((await results.next()).value).toBe(i);
    await sleep(5);
    expect(started).toBeLessThanOrEqual(i + 5);
  }
  await results.return(undefined);
  await sleep(5);
  expect(started).toBeLessThanOrEqual(8);
});

test('a result is given although the next item is not there yet', async () => {
  let give = (_: number): void => {};
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    yield await new Promise<number>((resolve) => {
      give = resolve;
    });
  }
  const results = inOrder(slow(), async (n) => n * 10, 8);
  expect((await results.next()).value).toBe(10);
  const second = results.next();
  await sleep(1);
  give(2);
  expect((await second).value).toBe(20);
  expect((await results.next()).done).toBe(true);
});

test('a failure comes at its place', async () => {
  const found: number[] = [];
  const failing = async (n: number): Promise<number> => {
    if (n === 3) throw new Error('three');
    return n;
  };
  await expect(
    (async () => {
      for await (const n of inOrder(numbers(9), failing, 9)) found.push(n);
    })(),
  ).rejects.toThrow('three');
  expect(found).toEqual([0, 1, 2]);
});

test('a failing source comes after what was begun before it', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new Error('no more');
  }
  const results = inOrder(broken(), async (n) => n, 4);
  await expect(all(results)).rejects.toThrow('no more');
});
