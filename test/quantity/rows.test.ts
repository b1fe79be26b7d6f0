/** Rows of data and what they are for. The list of examples stands apart from the rows, so that a row that is taken out is missed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../src/quantity/bounds.js';
import { matchExclusion } from '../../src/quantity/excluded.js';
import { DIGIT_EXCLUSIONS } from '../../src/quantity/exclusions.js';
import { HAN_EXCLUSIONS } from '../../src/quantity/hanExclusions.js';
import { lexQuantities } from '../../src/quantity/lex.js';
import { REASONS } from '../../src/quantity/reasons.js';
import { WORDS } from '../../src/quantity/words.js';

/** `kind<TAB>example<TAB>counterexample`, a row each; after a change of rows: npx vitest run test/quantity/rows.test.ts -u */
const LIST = join(import.meta.dirname, 'examples.tsv');

const EXCLUSIONS = [...DIGIT_EXCLUSIONS, ...HAN_EXCLUSIONS];
const escaped = (text: string): string => text.replaceAll('\n', '\\n');
const asList = [
  ...BOUNDS.map(({ bound, example }) => [bound, example, '']),
  ...WORDS.map(({ example, counterExample }) => ['word', example, counterExample]),
  ...EXCLUSIONS.map(({ reason, example, counterExample }) => [reason, example, counterExample]),
].map((row) => row.map(escaped).join('\t'));

const listed = readFileSync(LIST, 'utf8')
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => row.split('\t').map((cell) => cell.replaceAll('\\n', '\n')) as [kind: string, example: string, counterExample: string]);
const isBound = (kind: string): boolean => BOUNDS.some(({ bound }) => bound === kind);

describe('the list of examples', () => {
  it('is that of the rows', async () => {
    await expect(`${asList.join('\n')}\n`).toMatchFileSnapshot(LIST);
  });

  it.each(listed.filter(([kind]) => isBound(kind)))('bound %s: %s', (bound, example) => {
    expect(lexQuantities(example).quantities.map((q) => q.bound)).toEqual([bound]);
  });

  it.each(listed.filter(([kind]) => kind === 'word'))('%s: %s, not %s', (_, example, counterExample) => {
    expect(lexQuantities(example).quantities.map((q) => q.kind)).toEqual(['word']);
    expect(lexQuantities(counterExample).quantities.filter((q) => q.kind === 'word')).toEqual([]);
  });

  it.each(listed.filter(([kind]) => kind !== 'word' && !isBound(kind)))('left out as %s: %s', (reason, example) => {
    expect(lexQuantities(example).excluded.map((e) => e.reason)).toContain(reason);
  });
});

describe('rows of data', () => {
  it.each(BOUNDS.map((row) => [row.example, row] as const))('bound: %s holds a word of its row', (example, row) => {
    expect(row.words.some((word) => example.includes(word))).toBe(true);
  });

  const at = (pattern: RegExp, text: string): boolean =>
    [...text].some((_, i) => {
      pattern.lastIndex = i;
      return pattern.test(text);
    });
  it.each(EXCLUSIONS.map((row) => [row.reason, row.example, row] as const))('%s: %s is of its row', (_, example, row) => {
    expect(at(row.pattern, example)).toBe(true);
    expect(at(row.pattern, row.counterExample)).toBe(false);
  });

  it('has words for every reason', () => {
    const known = REASONS.map(({ reason }) => reason);
    for (const { reason } of [...DIGIT_EXCLUSIONS, ...HAN_EXCLUSIONS]) expect(known).toContain(reason);
    expect(new Set(known).size).toBe(known.length);
  });

  it('tells the row by its place among the groups, so that no row has a group of its own', () => {
    for (const { pattern } of [...DIGIT_EXCLUSIONS, ...HAN_EXCLUSIONS]) expect(new RegExp(`${pattern.source}|`).exec('')).toHaveLength(1);
  });

  it('takes nothing where no row matches', () => expect(matchExclusion(DIGIT_EXCLUSIONS, '35家', 0)).toBeNull());
});
