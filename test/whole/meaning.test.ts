/** Changes to a text that change what it says in one known way, or not at all. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import type { IndicatorRecord } from '../../src/record.js';
import { random } from './copies.js';
import { fixtureExtraction, fixtureNames, fixtureText, lineOf } from './fixtures.js';

/** What a record says, without its place, its id and its doubts. */
const said = ({ region, document, indicator, name, measure, value, unit, bound, status, period }: IndicatorRecord): string =>
  JSON.stringify([region, document.kind, document.year, indicator, name, measure, value, unit, bound, status, period]);

const recordsOf = (text: string, name: string): readonly IndicatorRecord[] => extract(text, { path: `${name}.txt` }).records;

/** So many of a list, the same in every run. */
function some<T>(list: readonly T[], count: number, seed: number): T[] {
  const draw = random(seed);
  return list
    .map((item) => [draw(), item] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, item]) => item);
}

describe('a sentence without figures changes no record but its place', () => {
  test.each(fixtureNames)('%s', (name) => {
    const text = fixtureText(name);
    const before = fixtureExtraction(name).records.map(lineOf);
    const stops = [...text.matchAll(/。(?=\n)/g)].map(({ index }) => index + 1);
    for (const at of some(stops, 12, 7)) {
      const edited = `${text.slice(0, at)}各项工作平稳有序推进。${text.slice(at)}`;
      expect(recordsOf(edited, name).map(lineOf)).toEqual(before);
    }
  });
});

describe('other line ends change no record but its place', () => {
  test.each(fixtureNames)('%s', (name) => {
    const before = fixtureExtraction(name).records;
    for (const end of ['\r', '\u2028', '\u2029', '\u0085']) {
      const after = recordsOf(fixtureText(name).replaceAll('\n', end), name);
      expect(after.map(lineOf)).toEqual(before.map(lineOf));
      expect(after.map(({ source }) => [source.line, source.column])).toEqual(before.map(({ source }) => [source.line, source.column]));
    }
  });
});

describe('changing one number changes one value', () => {
  /** The number with its last digit another one, never 0. */
  const other = (digits: string): string => digits.slice(0, -1) + String((Number(digits.at(-1)) % 9) + 1);

  test.each(fixtureNames)('%s', (name) => {
    const text = fixtureText(name);
    const { records } = fixtureExtraction(name);
    const simple = records.filter(({ value, text: words }) => typeof value === 'number' && /^[\d,.]*\d(?![\d:]|\.\d)[^\d]*$/.test(words));
    for (const record of some(simple, 20, 11)) {
      const { start, end } = record.source;
      const changed = text.slice(start, end).replace(/\d(?!.*\d)/, other);
      const after = recordsOf(text.slice(0, start) + changed + text.slice(end), name);
      const differing = after.filter((one, i) => said(one) !== said(records[i] ?? one));
      expect(after.length, changed).toBe(records.length);
      expect(
        differing.map(({ source }) => source.start),
        changed,
      ).toEqual([...new Set(differing.map(({ source }) => source.start))]);
      for (const one of differing) {
        expect(one.source.start, changed).toBe(start);
        expect(said({ ...one, value: record.value }), changed).toBe(said(record));
      }
      expect(differing.length, changed).toBeGreaterThan(0);
    }
  });
});

describe('the order of sections of one frame plays no part', () => {
  const PART = /^(?:（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+节)/;
  const CHAPTER = /^[一二三四五六七八九十]+、/;
  const OTHER = /^(?:第[一二三四五六七八九十]+[章篇]|专栏|附|注释)/;

  /** Sections that lie side by side under one heading and so speak of the same time; those that name a time of their own do not. */
  function sectionRuns(name: string): string[][] {
    // the chapters of a communiqué all speak of its year
    const section = name === 'communique' ? CHAPTER : PART;
    const runs: string[][] = [];
    let run: string[] | null = null;
    for (const line of fixtureText(name).split('\n')) {
      if (section.test(line)) {
        if (run === null) {
          run = [];
          runs.push(run);
        }
        run.push(`${line}\n`);
      } else if (CHAPTER.test(line) || OTHER.test(line)) run = null;
      else if (run !== null) run[run.length - 1] += `${line}\n`;
    }
    return runs.filter((sections) => sections.length > 1 && !sections.some((text) => /^[^\n]*(?:“十.五”|\d{4}年)[^\n。]*\n/.test(text)));
  }

  const all = fixtureNames.flatMap((name) => sectionRuns(name).map((sections, i) => [name, i, sections] as const));

  test('there are such sections', () => expect(all.length).toBeGreaterThan(3));

  test.each(all)('%s, run %i', (name, _, sections) => {
    const text = `${fixtureText(name)}\n`;
    const whole = sections.join('');
    expect(text).toContain(whole);
    const turned = text.replace(whole, [...sections].reverse().join(''));
    expect(turned).not.toBe(text);
    expect(recordsOf(turned, name).map(said).sort()).toEqual(fixtureExtraction(name).records.map(said).sort());
  });
});
