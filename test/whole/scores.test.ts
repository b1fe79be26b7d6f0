/** The scores on labelled reports, which lie outside the project ($PLAN_EXTRACT_GOLD). Prints figures alone, never texts or labels. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { decode } from '../../src/read/decode.js';
import { FLOORS } from './floors.js';

const ROOT = join(import.meta.dirname, '../..');
const GOLD = resolve(ROOT, process.env.PLAN_EXTRACT_GOLD ?? '../shared/gold');

interface Place {
  readonly scorer: string;
  readonly texts: string;
}

const labelled: Place = { scorer: join(GOLD, 'score.mjs'), texts: join(GOLD, 'texts') };
const whole: Place = { scorer: join(GOLD, 'score-headline.mjs'), texts: join(GOLD, '../corpus/provinces') };

const present = ({ scorer, texts }: Place): boolean => existsSync(scorer) && existsSync(texts);

/** Says why the tests of a place are skipped; '' where they run. */
function skipping({ scorer, texts }: Place, what: string): string {
  const missing = [scorer, texts].find((path) => !existsSync(path));
  if (missing === undefined) return '';
  const why = `SKIPPED ${what}: ${missing} does not exist (set PLAN_EXTRACT_GOLD)`;
  console.log(why);
  return ` — ${why}`;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-scores-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the records of every text of a folder as ndjson into a new folder, and gives that. */
function recordsOf(texts: string, into: string): string {
  const records = join(folder, into);
  mkdirSync(records);
  for (const file of readdirSync(texts).filter((name) => name.endsWith('.txt'))) {
    const path = join(texts, file);
    const { text } = decode(path, readFileSync(path));
    const found = extract(text, { path }).records;
    writeFileSync(join(records, `${basename(file, '.txt')}.ndjson`), found.map((record) => `${JSON.stringify(record)}\n`).join(''));
  }
  return records;
}

/** What a scorer prints with --json. Its own words go nowhere: they may quote the labels. */
function figures<T>(scorer: string, args: readonly string[]): T {
  const done = spawnSync(process.execPath, [scorer, '--json', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${basename(scorer)} ended with ${done.status}`);
  return JSON.parse(done.stdout);
}

interface Scores {
  readonly total: Readonly<Record<'found' | 'exact' | 'headline', { readonly f1: number }>>;
  readonly identicalNames: number;
}

describe.skipIf(!present(labelled))(`the labelled reports${skipping(labelled, 'scores of labelled reports')}`, () => {
  let scores: Scores | undefined;
  beforeAll(() => {
    scores = figures<Scores>(labelled.scorer, ['--records', recordsOf(labelled.texts, 'labelled')]);
  });

  test.each(['found', 'exact', 'headline'] as const)('%s', (figure) => {
    expect(scores?.total[figure].f1).toBeGreaterThanOrEqual(FLOORS[figure]);
  });

  test('identical names', () => expect(scores?.identicalNames).toBeGreaterThanOrEqual(FLOORS.identicalNames));
});

interface HeadlineFigures {
  readonly reports: number;
  readonly recall: number;
  readonly precision: number;
}

/** A command that prints the prepared records of the text named last. */
function printing(records: string): string {
  const script = join(folder, 'print.cjs');
  const body = `const { basename, join } = require('node:path');
process.stdout.write(require('node:fs').readFileSync(join(${JSON.stringify(records)}, basename(process.argv[2], '.txt') + '.ndjson')));`;
  writeFileSync(script, body);
  return `"${process.execPath}" "${script}"`;
}

describe.skipIf(!present(whole))(`the headline figures of whole reports${skipping(whole, 'scores of headline figures')}`, () => {
  let found: HeadlineFigures | undefined;
  beforeAll(() => {
    found = figures<HeadlineFigures>(whole.scorer, ['--cmd', printing(recordsOf(whole.texts, 'whole'))]);
  });

  test('are of many reports', () => expect(found?.reports).toBeGreaterThan(20));
  test('recall', () => expect(found?.recall).toBeGreaterThanOrEqual(FLOORS.headlineFiguresRecall));
  test('precision', () => expect(found?.precision).toBeGreaterThanOrEqual(FLOORS.headlineFiguresPrecision));
});
