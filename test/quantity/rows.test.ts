import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../src/quantity/bounds.js';
import { matchExclusion } from '../../src/quantity/excluded.js';
import { DIGIT_EXCLUSIONS, HAN_EXCLUSIONS } from '../../src/quantity/exclusions.js';
import { lexQuantities } from '../../src/quantity/lex.js';
import { REASONS } from '../../src/quantity/reasons.js';
import { WORDS } from '../../src/quantity/words.js';

describe('rows of data read their own examples', () => {
  it.each(BOUNDS.map((row) => [row.example, row] as const))('bound: %s', (example, row) => {
    expect(lexQuantities(example).quantities.map((q) => q.bound)).toEqual([row.bound]);
    expect(row.words.some((word) => example.includes(word))).toBe(true);
  });

  it.each(WORDS.map((row) => [row.example, row.counterExample] as const))('word: %s, not %s', (example, counterExample) => {
    expect(lexQuantities(example).quantities.map((q) => q.kind)).toEqual(['word']);
    expect(lexQuantities(counterExample).quantities.filter((q) => q.kind === 'word')).toEqual([]);
  });

  const at = (pattern: RegExp, text: string): boolean =>
    [...text].some((_, i) => {
      pattern.lastIndex = i;
      return pattern.test(text);
    });
  it.each([...DIGIT_EXCLUSIONS, ...HAN_EXCLUSIONS].map((row) => [row.reason, row.example, row] as const))(
    '%s: %s',
    (reason, example, row) => {
      expect(at(row.pattern, example)).toBe(true);
      expect(at(row.pattern, row.counterExample)).toBe(false);
      expect(lexQuantities(example).excluded.map((e) => e.reason)).toContain(reason);
    },
  );

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
