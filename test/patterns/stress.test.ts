import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/registry.js';
import { Checker } from '../../src/check/run.js';
import { extract } from '../../src/extract.js';
import { examples } from '../check/examples/index.js';
import { sentences as known } from '../fuzz/corpus.js';
import { fixtureExtraction, fixtureNames } from '../whole/fixtures.js';

const SMALL = 2_000;
const LARGE = 8_000;
/** Four times the text may take this many times as long, beyond what is noise. */
const GROWTH = 8;
const NOISE_MS = 150;

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The text over and over, up to a length. */
const stretched = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

function expectLinear(work: (length: number) => void): void {
  const large = cpuMs(() => work(LARGE));
  if (large < NOISE_MS) return;
  const small = Math.min(...[1, 2].map(() => cpuMs(() => work(SMALL))));
  // the first rounds of a long text pay for V8's compiler
  const best = Math.min(large, ...(large > GROWTH * small ? [1, 2, 3, 4].map(() => cpuMs(() => work(LARGE))) : []));
  expect(best, `${SMALL} characters take ${small} ms`).toBeLessThan(Math.max(NOISE_MS, GROWTH * small));
}

/** For each rule that reads records a sentence that it reads. */
const sentences = new Map<string, string>();
for (const text of known) for (const { rule } of extract(text).records) if (!sentences.has(rule)) sentences.set(rule, text);
const ofFixtures = fixtureNames.flatMap((name) => fixtureExtraction(name).records);
for (const { rule, source } of ofFixtures) if (!sentences.has(rule) && rule !== 'table') sentences.set(rule, source.sentence.text);

describe('a text that one rule has to read over and over takes time that grows with its length', () => {
  test('there is a sentence for many rules', () => expect(sentences.size).toBeGreaterThan(15));

  test.each([...sentences])('%s', (_, text) => {
    for (const between of ['，', '、', '']) expectLinear((length) => void extract(stretched(text + between, length)));
  });

  test('table', () =>
    expectLinear((length) => void extract(`指标    2024年    2025年\n${stretched('茶叶产量（万吨）    1.2    1.4\n', length)}`)));
});

describe('a report that one check has to look at over and over takes time that grows with its length', () => {
  test.each(rules.map(({ id }) => id))('%s', (id) => {
    const first = examples[id]?.fails[0] ?? examples[id]?.passes[0];
    expect(first, `no example of ${id}`).toBeDefined();
    const text = first?.texts.join('\n') ?? '';
    const only = Object.fromEntries(rules.map((rule) => [rule.id, { level: rule.id === id ? ('warning' as const) : ('off' as const) }]));
    const extractions = new Map([SMALL, LARGE].map((length) => [length, extract(stretched(`${text}\n`, length), { path: 'x.txt' })]));
    expectLinear((length) => {
      const checker = new Checker(() => only);
      const extraction = extractions.get(length);
      if (extraction !== undefined) checker.add('x.txt', stretched(`${text}\n`, length), extraction);
      checker.finish();
    });
  });
});
