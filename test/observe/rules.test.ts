/** Rules that stand in lists, each left out in turn: some case must read differently without it. */
import { describe, expect, it, vi } from 'vitest';
import type { Want } from '../../src/observe/shapes/wants.js';
import type { Completion } from '../../src/observe/types.js';
import type { Token } from '../../src/tokenize/tokens.js';
import { tables } from './cases/index.js';
import { read, shown, told } from './read.js';

const run = vi.hoisted(() => ({
  /** the completion or class of words that is left out */
  without: null as unknown,
  sentence: '',
  /** by completion: the sentences in which it changed a name */
  acted: new Map<unknown, Set<string>>(),
}));

/** The completions of a list, each of which may be left out. */
const watched = vi.hoisted(
  () =>
    (list: readonly Completion[]): readonly Completion[] =>
      list.map((completion) => {
        const sentences = new Set<string>();
        run.acted.set(completion, sentences);
        return (name, context) => {
          if (run.without === completion) return name;
          const said = completion(name, context);
          if (said !== name) sentences.add(run.sentence);
          return said;
        };
      }),
);

vi.mock('../../src/observe/shapes/actors.js', async (original) => ({
  ACTORS: watched((await original<typeof import('../../src/observe/shapes/actors.js')>()).ACTORS),
}));
vi.mock('../../src/observe/shapes/completions.js', async (original) => ({
  OWNERS: watched((await original<typeof import('../../src/observe/shapes/completions.js')>()).OWNERS),
}));

// a head that is left out wants nothing
vi.mock('../../src/observe/shapes/wants.js', async (original) => {
  const { wants } = await original<typeof import('../../src/observe/shapes/wants.js')>();
  const watched = (want: Want): Want => ({
    ...want,
    get heads() {
      return run.without === want.heads ? /(?!)/ : want.heads;
    },
  });
  return { wants: wants.map(watched) };
});

// a word of the class that is left out is a plain noun
vi.mock('../../src/tokenize/tokens.js', async (original) => {
  const tokenizer = await original<typeof import('../../src/tokenize/tokens.js')>();
  const plain = (word: Token): Token => (word.cls === run.without ? { text: word.text, cls: 'noun' } : word);
  return {
    ...tokenizer,
    tokens: (phrase: string) => (run.without === null ? tokenizer.tokens(phrase) : tokenizer.tokens(phrase).map(plain)),
  };
});

const { wants } = await import('../../src/observe/shapes/wants.js');
const { LEXICON } = await import('../../src/tokenize/lexicon.js');

const cases = Object.values(tables).flatMap((table) =>
  table.flatMap(({ expect: wanted, texts }) => texts.map((text) => ({ wanted, text }))),
);
type Case = (typeof cases)[number];

function isRead({ wanted, text }: Case): boolean {
  run.sentence = text;
  const said = read(text).map((record, i) => told(record, wanted[i]));
  return said.join('\n') === wanted.map(shown).join('\n');
}

/** The first case that is read otherwise without the rule. */
function failing(rule: unknown, among: readonly Case[]): string | undefined {
  run.without = rule;
  try {
    return among.find((one) => !isRead(one))?.text;
  } finally {
    run.without = null;
  }
}

describe('leaving out', () => {
  it('nothing fails no case', () => expect(cases.filter((one) => !isRead(one))).toEqual([]));

  it.each([...run.acted.keys()].map((completion) => [(completion as Completion).name, completion]))(
    'the completion %s fails a case',
    (_, completion) => {
      const acted = cases.filter(({ text }) => run.acted.get(completion)?.has(text));
      expect(failing(completion, acted)).toBeDefined();
    },
  );

  it.each(wants.map(({ heads, owners }) => [owners.source.slice(0, 12), heads] as const))('heads of %s fail a case', (_, heads) => {
    const among = cases.filter(({ wanted }) => tables.wanted?.some((group) => group.expect === wanted));
    expect(failing(heads, among)).toBeDefined();
  });

  it.each([...new Set(LEXICON.values())])('the class of words %s fails a case', (cls) => expect(failing(cls, cases)).toBeDefined());
});
