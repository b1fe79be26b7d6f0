/** What every row lists. The list stands apart from the rows, so that a name or a word that is taken out is missed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Alias, aliasesOf, indicatorById, indicators, matchIndicator } from '../../src/catalogue/index.js';

/** `id<TAB>what<TAB>words`, a row each; after a change of rows: npx vitest run test/catalogue/names.test.ts -u, and look at the difference */
const LIST = join(import.meta.dirname, 'names.tsv');

const condition = ({ text, ...rest }: Alias): string => (Object.keys(rest).length === 0 ? text : `${text}${JSON.stringify(rest)}`);
const said = (text: string): Alias => {
  const at = text.indexOf('{');
  return at < 0 ? { text } : { text: text.slice(0, at), ...(JSON.parse(text.slice(at)) as object) };
};

const rows = indicators.flatMap((row) => [
  [row.id, 'names', ...aliasesOf(row).map(condition)],
  [row.id, 'basis', ...row.basis],
  [row.id, 'modifiers', ...(row.modifiers ?? [])],
  [row.id, 'units', ...row.units],
  [row.id, 'headline', ...row.headline],
  [row.id, 'better', row.better],
  [row.id, 'range', ...Object.entries(row.range ?? {}).map(([level, bounds]) => `${level}${JSON.stringify(bounds)}`)],
]);

const listed: readonly (readonly [id: string, what: string, words: readonly string[]])[] = (
  existsSync(LIST) ? readFileSync(LIST, 'utf8') : ''
)
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([id = '', what = '', ...words]) => [id, what, words] as const);
const told = (of: string) => listed.filter(([, what]) => what === of).map(([id, , words]) => [id, words] as const);

it('the list is that of the rows', async () => {
  const lines = rows.filter((row) => row.length > 2).map((row) => row.join('\t'));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(LIST);
});

/** A name as its row takes it, whatever doubt it brings. */
function found(id: string, { text, measures, units }: Alias) {
  const measure = measures?.[0] ?? 'level';
  const unit = /^(?:avg_)?growth$/.test(measure) ? '%' : (units?.[0] ?? indicatorById(id)?.units[0] ?? '');
  return matchIndicator(text, { unit, measure });
}

describe('each word around a name belongs to its row', () => {
  it.each(told('basis'))('%s says its basis', (id, words) => {
    const names =
      told('names')
        .find(([row]) => row === id)?.[1]
        .map(said) ?? [];
    const says = (word: string): boolean =>
      names.some((name) =>
        [`${word}${name.text}`, `${name.text}${word}`, `${name.text}(${word})`].some((text) => {
          const match = found(id, { ...name, text });
          return match?.id === id && match.basis.some((basis) => basis.includes(word));
        }),
      );
    expect(words.filter((word) => !says(word))).toEqual([]);
  });

  it.each(told('modifiers'))('%s allows it', (id, words) => {
    const names =
      told('names')
        .find(([row]) => row === id)?.[1]
        .map(said) ?? [];
    const allows = (word: string): boolean =>
      names.some((name) => [`${word}${name.text}`, `${name.text}${word}`].some((text) => found(id, { ...name, text })?.id === id));
    expect(words.filter((word) => !word.startsWith('@') && !allows(word))).toEqual([]);
  });
});
