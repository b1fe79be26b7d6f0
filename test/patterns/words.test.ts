/**
 * The words of the patterns and lists that read reports. What stands here stands apart from them, so that a word that is taken out is missed.
 */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { allPatterns, type Pattern } from './collect.js';
import { wordLists } from './lists.js';
import { wordsOf } from './words.js';

/** `where<TAB>texts`, a row each pattern or list; after a change of words: npx vitest run test/patterns/words.test.ts -u, and look at the difference */
const PATTERNS = join(import.meta.dirname, 'words.tsv');
const LISTS = join(import.meta.dirname, 'lists.tsv');

const ROOMS = /^src\/(?:catalogue|check|fold|observe|quantity|refine|regions|resolve|structure|table|tokenize)\//;
/** Longer ones are made of the rows of the catalogue or the divisions, which have lists of their own. */
const LONGEST = 1_500;

let patterns: readonly Pattern[] = [];
beforeAll(async () => {
  patterns = (await allPatterns()).filter(({ file, name, source }) => ROOMS.test(file || name) && source.length <= LONGEST);
});

const whereOf = ({ file, name }: Pattern): string => (file === '' ? name : `${file} ${name}`);
const shown = (text: string): string => JSON.stringify(text).slice(1, -1).replaceAll(' ', '\\u0020');

test('the list of texts is that of the patterns', async () => {
  const rows = patterns.map((pattern) => [whereOf(pattern), wordsOf(new RegExp(pattern.source, pattern.flags)).map(shown).join(' ')]);
  const told = rows.filter(([, texts]) => texts !== '').map((row) => row.join('\t'));
  await expect(`${told.sort().join('\n')}\n`).toMatchFileSnapshot(PATTERNS);
}, 300_000);

/** Rows of these have examples of their own. */
const ROWS = /^src\/catalogue\/indicators|\.gen\.ts$/;

test('the words of lists are those of the source', async () => {
  const lists = wordLists().filter(({ file }) => ROOMS.test(file) && !ROWS.test(file));
  const rows = lists.map(({ file, name, words }) => `${file} ${name}\t${words.map(shown).join(' ')}`);
  await expect(`${rows.sort().join('\n')}\n`).toMatchFileSnapshot(LISTS);
}, 60_000);

test('a text goes with its word', () => {
  expect(wordsOf(/^(?:增长|下降)(?!幅|率)[约近]?/)).toEqual(['增长', '下降', '增长幅', '增长率', '增长约', '增长近']);
  expect(wordsOf(/^(?:增长|下降)$/)).toEqual(['增长', '下降']);
  expect(wordsOf(/^下降(?!幅)/)).toEqual([]);
});
