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

/** A record but its `source`, on one line with what names it in front: for comparisons that say what differs. */
export function lineOf(record: IndicatorRecord): string {
  const { source: _, name, measure, text, ...rest } = record;
  return `${name} ${measure} ${text} ${JSON.stringify(rest)}`;
}
