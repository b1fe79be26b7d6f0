import { describe, expect, it } from 'vitest';
import { RULES, reasonMeaning, ruleMeaning } from '../../src/explain/rules.js';
import { shapes } from '../../src/observe/shapes/index.js';
import { REASONS } from '../../src/quantity/reasons.js';
import { tables } from '../observe/cases/index.js';
import { read } from '../observe/read.js';
import { fixtureExtraction, fixtureNames } from '../whole/fixtures.js';

const rows = new Set(RULES.map(({ rule }) => rule));
const texts = Object.values(tables).flatMap((table) => table.flatMap((group) => [...group.texts, ...(group.todo ?? [])]));
const used = new Set([
  ...texts.flatMap((text) => read(text).map(({ rule }) => rule)),
  ...fixtureNames.flatMap((name) => fixtureExtraction(name).records.map(({ rule }) => rule)),
]);

describe('rules', () => {
  it('each that reads a case has its words', () => expect([...used].filter((rule) => !rows.has(rule))).toEqual([]));
  it('each shape has its words', () => expect(shapes.map(({ id }) => id).filter((id) => !rows.has(id))).toEqual([]));
  it('each with words reads something', () => expect([...rows].filter((rule) => !used.has(rule))).toEqual([]));
  it('each has words of its own', () => {
    for (const column of ['rule', 'zh', 'en'] as const) expect(new Set(RULES.map((row) => row[column])).size).toBe(RULES.length);
    for (const { zh, en } of RULES) {
      expect(zh).toMatch(/^[\p{Script=Han}，、“”]+$/u);
      expect(en).toMatch(/^[ -~]+$/);
    }
  });
});

describe('meanings', () => {
  it.each([
    ['name-quantity', 'zh', '名称在数字之前'],
    ['table', 'en', 'a cell of a table, named by its row'],
    ['no-such-rule', 'zh', 'no-such-rule'],
  ] as const)('rule %s in %s', (rule, lang, meaning) => expect(ruleMeaning(rule, lang)).toEqual({ id: rule, meaning }));

  it.each([
    ['year', 'zh', '年份'],
    ['unread', 'zh', '未找到它所度量的名称'],
    ['unread', 'en', 'nothing was found that it measures'],
    ['no_such_reason', 'en', 'no_such_reason'],
  ] as const)('reason %s in %s', (reason, lang, meaning) => expect(reasonMeaning(reason, lang)).toEqual({ id: reason, meaning }));

  it('every reason that a text was left out for has words', () => {
    const reasons = new Set(fixtureNames.flatMap((name) => fixtureExtraction(name).leftOut.map(({ reason }) => reason)));
    expect(reasons.size).toBeGreaterThan(8);
    for (const reason of [...reasons, ...REASONS.map((row) => row.reason)]) {
      expect(reasonMeaning(reason, 'zh').meaning).toMatch(/^[\p{Script=Han}、]+$/u);
      expect(reasonMeaning(reason, 'en').meaning).toMatch(/^[a-z ]+$/);
    }
  });
});
