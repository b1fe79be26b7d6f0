import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import type { IndicatorRecord } from '../../src/record.js';
import { run } from '../cli/run.js';
import { crlf, fullWidth, gb18030, spaced, wrapped } from './copies.js';
import { fixtureExtraction, fixtureNames, fixtureText, lineOf } from './fixtures.js';
import { violations } from './invariants.js';

/** One line a record, without its `source`. */
const linesOf = (text: string, path: string): string[] => {
  const extraction = extract(text, { path });
  expect(violations(text, extraction)).toEqual([]);
  return extraction.records.map(lineOf);
};

/** What one list has and the other lacks. */
const differences = (before: readonly string[], after: readonly string[]): string[] => [
  ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
  ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
];

describe.each(fixtureNames)('%s', (name) => {
  const text = fixtureText(name);
  const path = `${name}.txt`;
  const original = fixtureExtraction(name).records.map(lineOf);

  test.each([
    ['in full-width forms', fullWidth(text)],
    ['with CR LF', crlf(text)],
    ['with a byte order mark', `\ufeff${text}`],
    ['with indented paragraphs', text.replace(/^(?=.)/gm, '　　')],
    ['with empty lines between', text.replace(/\n/g, '\n\n')],
  ])('%s', (_, copy) => expect(differences(original, linesOf(copy, path))).toEqual([]));

  test.each([1, 2, 3])('with spaces strewn in (%i)', (seed) =>
    expect(differences(original, linesOf(spaced(text, seed), path))).toEqual([]),
  );

  test('wrapped at every width from 20 to 79', () => {
    const widths = Array.from({ length: 60 }, (_, i) => i + 20);
    const wrong = widths.filter((width) => {
      const copy = wrapped(text, width);
      return differences(original, extract(copy, { path }).records.map(lineOf)).length > 0;
    });
    expect(wrong).toEqual([]);
  });
});

describe('two reports in one file', () => {
  const text = fixtureText('two-reports');
  const cut = text.indexOf('上一篇');
  const parts = [text.slice(0, cut), text.slice(cut)] as const;
  type Bare = Omit<IndicatorRecord, 'document'> & { document: object };
  const shifted = (record: IndicatorRecord, offset: number, lines: number): Bare => {
    const { source, document } = record;
    const { index: _, ...of } = document;
    const sentence = { ...source.sentence, start: source.sentence.start + offset, end: source.sentence.end + offset };
    const place = { start: source.start + offset, end: source.end + offset, line: source.line + lines, sentence };
    return { ...record, document: of, source: { ...source, ...place } };
  };

  test('give the union of what each gives, offsets shifted', () => {
    const path = 'two-reports.txt';
    const own = parts.map((part) => extract(part, { path }));
    const lines = parts[0].split('\n').length - 1;
    const union = own.flatMap(({ records }, i) => records.map((record) => shifted(record, i === 0 ? 0 : cut, i === 0 ? 0 : lines)));
    expect(fixtureExtraction('two-reports').records.map((record) => shifted(record, 0, 0))).toEqual(union);
    expect(own.map(({ documents }) => documents.length)).toEqual([1, 1]);
  });
});

describe('any two fixtures in one file', () => {
  const pairs = fixtureNames.flatMap((a) => fixtureNames.filter((b) => b !== a).map((b) => [a, b] as const));
  // the place in the file and what counts mentions are not part of what a record says
  const said = ({ region, document, indicator, name, measure, value, status, period }: IndicatorRecord): string =>
    JSON.stringify([region, document.kind, document.year, indicator, name, measure, value, status, period]);

  test.each(pairs)('%s, %s', (a, b) => {
    const union = [a, b].flatMap((name) => fixtureExtraction(name).records.map(said));
    const text = `${fixtureText(a)}\n\n${fixtureText(b)}`;
    expect(differences(union, extract(text, { path: 'both.txt' }).records.map(said))).toEqual([]);
  });
});

describe('bytes', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plan-extract-bytes-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(fixtureNames)('%s: the command gives the same for UTF-8, UTF-16 and GB18030', (name) => {
    const text = fixtureText(name);
    const outputs = [Buffer.from(text), Buffer.from(`\ufeff${text}`, 'utf16le'), gb18030(text)].map((bytes) => {
      writeFileSync(join(folder, 'report.txt'), bytes);
      return run(['report.txt', '-f', 'ndjson'], { cwd: folder });
    });
    for (const output of outputs) expect(output).toEqual(outputs[0]);
    expect(outputs[0]?.code).toBe(0);
  });
});
