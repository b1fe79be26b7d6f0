/** Sentence shapes and names: every phenomenon is a table of cases, known gaps are its `todo` rows. */
import { describe, expect, it } from 'vitest';
import { KNOWN_GAPS, tables } from './cases/index.js';
import type { CaseGroup } from './cases/types.js';
import { read, shown, told } from './read.js';

const groups: readonly CaseGroup[] = Object.values(tables).flat();
const rows = (of: (group: CaseGroup) => readonly string[]): string[] => groups.flatMap((group) => [...of(group)]);

const says = (text: string, { expect: wanted }: CaseGroup): string[] => read(text).map((record, i) => told(record, wanted[i]));
const wants = ({ expect: wanted }: CaseGroup): string[] => wanted.map(shown);

describe.each(Object.entries(tables))('%s', (_, table) => {
  for (const group of table) {
    for (const text of group.texts) it(text, () => expect(says(text, group)).toEqual(wants(group)));
    for (const text of group.todo ?? [])
      it(`todo: ${text}`, () => expect(says(text, group), 'mended: remove todo').not.toEqual(wants(group)));
  }
});

describe('the tables', () => {
  it('count their known gaps, which may only fall', () => expect(rows((g) => g.todo ?? [])).toHaveLength(KNOWN_GAPS));
  it('hold each sentence once', () => {
    const texts = rows((g) => [...g.texts, ...(g.todo ?? [])]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
