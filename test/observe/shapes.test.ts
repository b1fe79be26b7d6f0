/** Sentence shapes as a set: their order decides nothing, and none of them is dead. */
import { describe, expect, it, vi } from 'vitest';
import { extract } from '../../src/extract.js';
import type { Shape } from '../../src/observe/types.js';
import type { IndicatorRecord } from '../../src/record.js';
import { fixtureNames, fixtureText } from '../whole/fixtures.js';
import { tables } from './cases/index.js';
import { read } from './read.js';

const set = vi.hoisted(() => ({ all: [] as readonly Shape[], used: [] as readonly Shape[] }));

vi.mock('../../src/observe/shapes/index.js', async (original) => {
  const { shapes } = await original<typeof import('../../src/observe/shapes/index.js')>();
  set.all = shapes;
  set.used = shapes;
  return {
    get shapes(): readonly Shape[] {
      return set.used;
    },
  };
});

const texts = [...new Set(Object.values(tables).flatMap((table) => table.flatMap(({ texts, todo }) => [...texts, ...(todo ?? [])])))];

/** Runs with other shapes than the program's. */
function using<T>(shapes: readonly Shape[], action: () => T): T {
  set.used = shapes;
  try {
    return action();
  } finally {
    set.used = set.all;
  }
}

/** What the records say, whatever rule read them. */
const saying = (records: readonly IndicatorRecord[]): string =>
  records.map(({ name, measure, value, unit }) => `${name} ${measure} ${JSON.stringify(value)} ${unit}`).join('\n');

const usual = new Map<string, string>();
function usualOf(text: string): string {
  const known = usual.get(text) ?? saying(read(text));
  usual.set(text, known);
  return known;
}

/** The same order for the same seed (a linear congruential generator draws). */
function shuffled(shapes: readonly Shape[], seed: number): Shape[] {
  const left = [...shapes];
  let state = seed;
  return shapes.flatMap(() => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return left.splice(state % left.length, 1);
  });
}

// the modules are loaded by now: the list is known
const orders = (): readonly (readonly Shape[])[] => [[...set.all].reverse(), shuffled(set.all, 7), shuffled(set.all, 2024)];

describe('shuffling the shapes', () => {
  it('is a real change of order', () => {
    expect(set.all.length).toBeGreaterThan(10);
    const ids = [set.all, ...orders()].map((shapes) => shapes.map(({ id }) => id).join());
    expect(new Set(ids).size).toBe(4);
    for (const shapes of orders()) expect(new Set(shapes)).toEqual(new Set(set.all));
  });

  it.each([0, 1, 2])('changes no record of the cases: order %i', (order) => {
    const changed = texts.filter((text) => {
      const asEver = JSON.stringify(read(text));
      return using(orders()[order] ?? [], () => JSON.stringify(read(text))) !== asEver;
    });
    expect(changed).toEqual([]);
  });

  it.each(fixtureNames)('changes no record of %s', (name) => {
    const asEver = extract(fixtureText(name));
    for (const shapes of orders()) expect(using(shapes, () => extract(fixtureText(name)))).toEqual(asEver);
  });
});

describe('leaving a shape out', () => {
  it.each([...set.all].map(({ id }) => id))('%s changes a reading', (id) => {
    const others = set.all.filter((shape) => shape.id !== id);
    expect(others).toHaveLength(set.all.length - 1);
    const changed = texts.some((text) => using(others, () => saying(read(text))) !== usualOf(text));
    expect(changed).toBe(true);
  });
});
