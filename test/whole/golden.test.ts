import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columns, compareRows, differingPlaces, goldenRows, parseRows } from '../../scripts/golden-rows.mjs';
import { FIXTURES, fixtureExtraction, fixtureNames } from './fixtures.js';

/** How many places may differ from what a reader says. Lower it with the list. */
const MOST_GAPS = 12;

const gaps = parseRows(readFileSync(join(FIXTURES, 'known-gaps.tsv'), 'utf8')).map((row) => row.split('\t').slice(0, 2).join(' '));
const goldenOf = (name: string): string[] => parseRows(readFileSync(join(FIXTURES, `${name}.golden.tsv`), 'utf8'));
const differenceOf = (name: string) => compareRows(goldenOf(name), goldenRows(fixtureExtraction(name)));

describe('what a reader says that the fixtures hold', () => {
  test.each(fixtureNames)('%s', (name) => {
    const { missing, extra } = differenceOf(name);
    const unknown = (row: string): boolean => !gaps.includes(`${name} ${row.split('\t')[0]}`);
    expect({ missing: missing.filter(unknown), extra: extra.filter(unknown) }).toEqual({ missing: [], extra: [] });
  });

  test.each(fixtureNames)('golden rows of %s are whole', (name) => {
    const rows = goldenOf(name).filter((row) => !row.startsWith('D'));
    for (const row of rows) expect(row.split('\t')).toHaveLength(columns.length);
    expect(rows.length).toBeGreaterThan(20);
  });
});

describe('known gaps', () => {
  test('places that are right by now leave the list: node scripts/golden.mjs --mended', () => {
    const open = fixtureNames.flatMap((name) => differingPlaces(differenceOf(name)).map((place) => `${name} ${place}`));
    expect(gaps.filter((gap) => !open.includes(gap))).toEqual([]);
  });

  test('their number may only fall', () => {
    expect(gaps.length).toBeLessThanOrEqual(MOST_GAPS);
    expect(new Set(gaps).size).toBe(gaps.length);
  });
});
