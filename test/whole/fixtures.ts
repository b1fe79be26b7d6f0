import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract.js';
import type { Extraction, IndicatorRecord } from '../../src/record.js';

export const FIXTURES = join(import.meta.dirname, '../../fixtures');

export const fixtureNames: readonly string[] = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort();

export const fixtureText = (name: string): string => readFileSync(join(FIXTURES, `${name}.txt`), 'utf8');

const known = new Map<string, Extraction>();

/** What the fixture gives; read once. */
export function fixtureExtraction(name: string): Extraction {
  const found = known.get(name) ?? extract(fixtureText(name), { path: `${name}.txt` });
  known.set(name, found);
  return found;
}

/** A record without what an edit elsewhere moves: everything but `source`. */
export function withoutSource(record: IndicatorRecord): Omit<IndicatorRecord, 'source'> {
  const { source: _, ...rest } = record;
  return rest;
}

/** One line a record: for comparisons that name what differs. */
export const lineOf = (record: IndicatorRecord): string => JSON.stringify(withoutSource(record));
