import { describe, expect, test } from 'vitest';
import { check, rules } from '../../src/check/index.js';
import * as conflict from './examples/conflict.js';
import * as growthMismatch from './examples/growth-mismatch.js';
import * as missingHeadline from './examples/missing-headline.js';
import * as sumMismatch from './examples/sum-mismatch.js';
import * as targetUnmatched from './examples/target-unmatched.js';
import * as textBroken from './examples/text-broken.js';
import * as unitSuspect from './examples/unit-suspect.js';
import * as unreadQuantity from './examples/unread-quantity.js';
import type { Example } from './reports.js';

const examples: Readonly<Record<string, { readonly fails: readonly Example[]; readonly passes: readonly Example[] }>> = {
  conflict,
  'growth-mismatch': growthMismatch,
  'missing-headline': missingHeadline,
  'sum-mismatch': sumMismatch,
  'target-unmatched': targetUnmatched,
  'text-broken': textBroken,
  'unit-suspect': unitSuspect,
  'unread-quantity': unreadQuantity,
};

const findingsOf = (rule: string, { texts }: Example) =>
  check(texts.map((text, i) => ({ path: `report-${i}.txt`, text }))).filter((finding) => finding.rule === rule);

test('every rule has examples', () => {
  expect(Object.keys(examples).sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(Object.entries(examples))('%s', (id, { fails, passes }) => {
  test.each(fails.map((e) => [e.name, e] as const))('finds: %s', (_, example) => {
    const found = findingsOf(id, example);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.words[0]).toContain(example.says ?? '');
    for (const finding of found) expect(finding.words[1]).not.toBe('');
  });

  test.each(passes.map((e) => [e.name, e] as const))('passes: %s', (_, example) => {
    expect(findingsOf(id, example).map(({ words }) => words[0])).toEqual([]);
  });
});
