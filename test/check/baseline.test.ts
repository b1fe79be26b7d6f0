import { describe, expect, test } from 'vitest';
import { baselineText, compareBaseline, parseBaseline, updatedBaseline } from '../../src/check/baseline.js';
import { fitsGlob } from '../../src/check/glob.js';
import { check, type Finding } from '../../src/check/index.js';
import { suppressed } from '../../src/check/suppress.js';
import { work } from './reports.js';

const TEXT = work({
  review: '实际利用外资7420美元，地区生产总值增长6.2%一般公共预算收入增长4.8%。举办推介会23，全县上下凝心聚力抓招商，签约18个。',
  plan: '地区生产总值增长6%。',
});
const of = (text: string, path = 'a.txt'): Finding[] => check([{ path, text }]);
const baselineOf = (findings: readonly Finding[]) =>
  updatedBaseline(
    null,
    findings,
    new Set(['a.txt']),
    ({ path }) => path,
    ({ words }) => words[0],
  );
const newOnes = (text: string, path = 'a.txt'): string[] => {
  const findings = of(text, path);
  const { known } = compareBaseline(baselineOf(of(TEXT)), findings, new Set([path]));
  return findings.filter((finding) => !known.has(finding)).map(({ excerpt }) => excerpt);
};

describe('a baseline', () => {
  test('knows what it was made of', () => expect(newOnes(TEXT)).toEqual([]));
  test('survives inserted lines', () =>
    expect(newOnes(TEXT.replace('过去一年，', '一年来，全县上下齐心协力。\n\n过去一年，'))).toEqual([]));
  test('survives an edit before the figure in its line', () =>
    expect(newOnes(TEXT.replace('过去一年，', '过去一年，新建学校12所，'))).toEqual([]));
  test('survives another file name', () => expect(newOnes(TEXT, '定稿/b.txt')).toEqual([]));
  test('knows nothing of a new defect', () => expect(newOnes(TEXT.replace('签约18个', '签约18，接待客商多批'))).toEqual(['18']));
  test('does not excuse another value', () => expect(newOnes(TEXT.replace('7420美元', '7421美元'))).toEqual(['7421美元']));

  test('tells what is fixed, of inputs that were looked at only', () => {
    const baseline = baselineOf(of(TEXT));
    const mended = of(TEXT.replace('7420美元', '7420万美元'));
    expect(compareBaseline(baseline, mended, new Set(['a.txt'])).fixed.map(({ rule }) => rule)).toEqual(['unit-suspect']);
    expect(compareBaseline(baseline, mended, new Set(['b.txt'])).fixed).toEqual([]);
  });

  test('an update keeps what other inputs are known for', () => {
    const old = baselineOf(of(TEXT));
    const updated = updatedBaseline(
      old,
      [],
      new Set(['other.txt']),
      ({ path }) => path,
      () => '',
    );
    expect(updated.findings).toEqual(old.findings);
    expect(
      updatedBaseline(
        old,
        [],
        new Set(['a.txt']),
        ({ path }) => path,
        () => '',
      ).findings,
    ).toEqual([]);
  });

  test('goes through its file', () => {
    const baseline = baselineOf(of(TEXT));
    expect(parseBaseline(baselineText(baseline))).toEqual(baseline);
    expect(baselineText(baseline)).not.toMatch(/"line"/);
  });
  test.each(['', '{}', '[]', '{"version":2,"findings":[]}', '{"version":1,"findings":[{}]}'])('%s is none', (text) =>
    expect(parseBaseline(text)).toBe(null),
  );
});

test('findings come in the same order on every run, and no key twice', () => {
  const texts = [TEXT, TEXT.replaceAll('凤冈县', '湄潭县'), TEXT].map((text, i) => ({ path: `${i}.txt`, text }));
  const first = check(texts);
  expect(check(texts)).toEqual(first);
  expect(new Set(first.map(({ key }) => key)).size).toBe(first.length);
  const places = first.map(({ path, place }) => `${path}:${String(place.start).padStart(6, '0')}`);
  expect([...places].sort()).toEqual(places);
});

describe('suppressions', () => {
  const silent = (s: object): string[] =>
    [...suppressed(of(TEXT), [{ reason: '已核实', ...s }], ({ path }) => path).keys()].map(({ excerpt }) => excerpt);
  test('by rule and text', () => expect(silent({ rule: 'unit-suspect', text: '7420' })).toEqual(['7420美元']));
  test('by indicator', () => expect(silent({ indicator: 'foreign_investment_utilized' })).toEqual(['7420美元']));
  test('all of it must fit', () => expect(silent({ rule: 'unit-suspect', text: '6.2%' })).toEqual([]));
  test('another file', () => expect(silent({ rule: 'unit-suspect', path: 'b.txt' })).toEqual([]));
});

describe('path patterns', () => {
  test.each([
    ['*.txt', 'reports/2025/a.txt', true],
    ['reports/*.txt', 'reports/a.txt', true],
    ['reports/*.txt', 'reports/2025/a.txt', false],
    ['reports/**', 'reports/2025/a.txt', true],
    ['reports/**/a.txt', 'reports/a.txt', true],
    ['**/2025/*.{txt,md}', 'reports/2025/a.md', true],
    ['*-2024.txt', '凤冈-2025.txt', false],
    ['凤冈?.txt', '凤冈县.txt', true],
    ['a.txt', 'a_txt', false],
    ['./reports/a.txt', 'reports/a.txt', true],
    ['(x).txt', '(x).txt', true],
  ])('%s and %s: %s', (pattern, path, fits) => expect(fitsGlob(pattern, path)).toBe(fits));
});
