import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { violations } from '../whole/invariants.js';
import { unaccounted } from './accounted.js';
import { makers } from './makers/index.js';
import { csvFaults, harmlessly } from './outputs.js';
import { faultsOf, timeFaults } from './sound.js';

const FINDS = join(import.meta.dirname, 'finds');

/** The same inputs in every run; `npm run fuzz` draws others, and many more. */
const SEED = 42;
const RUNS: Readonly<Record<string, number>> = { repeats: 12 };

describe('made-up inputs are read without a throw and keep the promises', () => {
  test.each(makers)('$id', ({ id, inputs }) =>
    fc.assert(
      fc.asyncProperty(inputs, fc.nat(3), async (input, depth) => {
        expect(await faultsOf(input, depth === 3)).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS[id] ?? 40 },
    ),
  );

  test('the same seed makes the same inputs', () => {
    for (const { inputs } of makers) {
      const draw = () => fc.sample(inputs, { seed: SEED, numRuns: 3 });
      expect(draw()).toEqual(draw());
    }
  });
});

describe('what was found once is sound', () => {
  const finds = readdirSync(FINDS).filter((name) => !name.endsWith('.md'));

  test.each(finds)('%s', async (name) => {
    expect(await faultsOf({ content: readFileSync(join(FINDS, name)), name }, true)).toEqual([]);
  });

  test('each is explained', () => {
    const words = readFileSync(join(FINDS, 'README.md'), 'utf8');
    expect(finds.filter((name) => !words.includes(`\`${name}\``))).toEqual([]);
    expect(finds.length).toBeGreaterThan(0);
  });
});

describe('the checks themselves', () => {
  const text = '云岭省2025年政府工作报告\n今年，地区生产总值增长5%。';
  const sound = extract(text, { path: 'x.txt' });
  const [record] = sound.records;
  if (record === undefined) throw new Error('no record to tamper with');
  const with1 = (change: Partial<typeof record>) => violations(text, { ...sound, records: [{ ...record, ...change }] });

  test('see what is wrong with a record', () => {
    expect(with1({})).toEqual([]);
    expect(with1({ text: '6%' })).not.toEqual([]);
    expect(with1({ bound: 'between' })).not.toEqual([]);
    expect(with1({ source: { ...record.source, line: 1 } })).not.toEqual([]);
    expect(violations(text, { ...sound, records: [record, record] })).not.toEqual([]);
  });

  test('see a number that is lost', () => {
    expect(unaccounted({ text }, sound, 'x.txt')).toEqual([]);
    expect(unaccounted({ text }, { ...sound, records: [] }, 'x.txt')).toHaveLength(1);
  });

  test('see what a terminal or a spreadsheet would run', () => {
    expect(harmlessly('table', 'a\u001b[2Jb')).toEqual(['table prints U+1b']);
    expect(harmlessly('table', '地区\n生产')).toEqual([]);
    expect(csvFaults('csv', 'a,b\r\n=1+1,2\r\n', 1)).toEqual(['csv would run "=1+1"']);
    expect(csvFaults('csv', 'a,b\r\n-1.5,2\r\n', 2)).toEqual(['csv has 1 rows, not 2']);
  });

  test('see time that grows faster than the text', () => {
    const slow = (length: number): number => (length / 1000) ** 2 * 4;
    expect(timeFaults('x'.repeat(12_000), true, slow(12_000), (part) => slow(part.length))).not.toEqual([]);
    expect(timeFaults('x'.repeat(12_000), true, 300, (part) => part.length / 40)).toEqual([]);
    expect(timeFaults('x'.repeat(100), false, 1000, () => 1000)).not.toEqual([]);
    expect(timeFaults('x'.repeat(100), false, 1000, () => 20)).toEqual([]);
  });
});
