/** Explanations say of a text what `extract` says of it, quantity by quantity. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { fixtureExtraction, fixtureNames, fixtureText } from '../whole/fixtures.js';

const explained = new Map(fixtureNames.map((name) => [name, explain(fixtureText(name), { path: `${name}.txt` })]));
const of = (name: string) => explained.get(name) ?? [];

describe.each(fixtureNames)('%s', (name) => {
  const { records, leftOut } = fixtureExtraction(name);

  it('has the records of extract, in order', () =>
    expect(of(name).flatMap((one) => one.records.map(({ record }) => record))).toEqual(records));

  it('has what extract left out', () => {
    const own = of(name).flatMap(({ document, text, source, leftOut: out }) => (out ? [{ document, text, reason: out.id, source }] : []));
    expect(own).toHaveLength(leftOut.length);
    expect(own).toEqual(expect.arrayContaining(leftOut));
  });

  it('says of each quantity either what it means or why it means nothing', () => {
    for (const { records: own, leftOut: out } of of(name)) expect(own.length > 0).toBe(out === null);
  });

  it('goes in text order, report by report', () => {
    const places = of(name).map(({ document, source }) => [document.index, source.start] as const);
    expect(places).toEqual([...places].sort(([a, x], [b, y]) => a - b || x - y));
  });

  it('shows each quantity in its words', () => {
    const text = fixtureText(name);
    for (const { source, text: words, before, after } of of(name)) {
      expect(text.slice(source.start, source.end).length).toBeGreaterThan(0);
      expect(words).not.toMatch(/\n/);
      expect(`${before}${after}`).not.toMatch(/[。！？;；\n]./);
      expect(before.length).toBeLessThanOrEqual(61);
      expect(after.length).toBeLessThanOrEqual(41);
    }
  });

  it('infers from places that exist', () => {
    const lines = fixtureText(name).split('\n').length;
    for (const { line, from } of of(name).flatMap((one) => one.records.flatMap(({ inferred }) => inferred))) {
      if (line === null) expect(['document', 'table']).toContain(from);
      else expect(line <= lines && line > 0).toBe(true);
    }
  });

  it('says of a name that its own clause lacks where it comes from', () => {
    const carried = of(name).flatMap((one) => one.records.filter(({ rule, record }) => rule.id === 'carried-subject' && record.indicator));
    const without = carried.filter(({ inferred }) => !inferred.some(({ field }) => field === 'name'));
    expect(without.map(({ record }) => `${record.source.line}:${record.source.column} ${record.name}`)).toEqual([]);
  });
});

describe('a part of the text', () => {
  const [name = ''] = fixtureNames;
  const all = of(name);
  const again = (options: { line?: number; offset?: number }) => explain(fixtureText(name), { path: `${name}.txt`, ...options });
  const middle = all[Math.floor(all.length / 2)]?.source;

  it('is a line', () => {
    const line = middle?.line ?? 0;
    expect(again({ line })).toEqual(all.filter(({ source }) => source.line === line));
    expect(again({ line }).length).toBeGreaterThan(0);
  });

  it('is one quantity', () => {
    const { start, end } = middle ?? { start: 0, end: 0 };
    for (const offset of [start, end - 1]) expect(again({ offset }).map(({ source }) => source)).toContainEqual(middle);
    expect(again({ offset: end }).map(({ source }) => source)).not.toContainEqual(middle);
  });

  it.each([{ line: 100_000 }, { offset: 10_000_000 }, { line: 0 }])('%o holds nothing', (options) => expect(again(options)).toEqual([]));
});
