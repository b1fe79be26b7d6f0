import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, rules } from '../../src/check/index.js';
import { examples } from './examples/index.js';
import { pages } from './pages.js';
import type { Example } from './reports.js';

const findingsOf = (rule: string, { texts }: Example) =>
  check(texts.map((text, i) => ({ path: `report-${i}.txt`, text }))).filter((finding) => finding.rule === rule);

test('every rule has examples', () => {
  expect(Object.keys(examples).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test.each(Object.entries(pages()))('docs/checks/%s is as the rules say; else run scripts/make-check-docs.mjs', (name, text) => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/checks', name), 'utf8')).toBe(text);
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
