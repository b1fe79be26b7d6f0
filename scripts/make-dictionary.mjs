// Makes the tokenizer's dictionaries in dist/dict: our own words with tags of ours, general words, a pruned HMM, and nearly empty files for
// what only nodejieba's keyword extraction would read.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist', 'dict');
mkdirSync(out, { recursive: true });

const bundled = await build({
  stdin: {
    contents: `export { LEXICON, TERMS } from './src/tokenize/lexicon.ts'; export { GENERAL_WORDS } from './src/tokenize/general.gen.ts'; export { catalogueWords } from './src/catalogue/index.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  external: ['nodejieba'],
});
const source = Buffer.from(bundled.outputFiles[0].text).toString('base64');
const { LEXICON, TERMS, GENERAL_WORDS, catalogueWords } = await import(`data:text/javascript;base64,${source}`);

const rows = new Map();
for (const row of GENERAL_WORDS.split('\n')) rows.set(row.split(' ')[0], row);
const own = (words, frequency, tag) => {
  for (const word of words) if (/^\p{Script=Han}+$/u.test(word)) rows.set(word, `${word} ${frequency} ${tag}`);
};
// a catalogue name that opens with a verb of the table is cut there, so that the verb is seen: 新增|高新技术企业
const predicates = new Set([...LEXICON].filter(([, cls]) => /^(?:up|down|done|reach)$/.test(cls)).map(([word]) => word));
const verbs = [...LEXICON].filter(([, cls]) => /^(?:add|light|soft|done|act|up|down|reach)$/.test(cls)).map(([word]) => word);
own(
  catalogueWords().filter(
    (name) =>
      !verbs.some(
        (verb) => verb.length > 1 && (name.startsWith(verb) || (predicates.has(verb) && name.length > verb.length && name.endsWith(verb))),
      ),
  ),
  20000,
  'ind',
);
own(TERMS.split(' '), 20000, 'term');
for (const [word, cls] of LEXICON) own([word], word.length === 1 ? Math.max(2000, Number(rows.get(word)?.split(' ')[1] ?? 0)) : 30000, cls);
writeFileSync(join(out, 'words.utf8'), `${[...rows.values()].join('\n')}\n`);

// hmm: the start and transition rows as they are, of each state's emissions the 300 likeliest
const require = createRequire(import.meta.url);
const home = dirname(require.resolve('nodejieba/package.json'));
const hmm = readFileSync(join(home, 'submodules/cppjieba/dict/hmm_model.utf8'), 'utf8').split('\n');
const pruned = hmm.map((line) => {
  if (line.length < 2000) return line;
  const cells = line.split(',').map((cell) => [cell, Number(cell.slice(cell.indexOf(':') + 1))]);
  return cells
    .sort((a, b) => b[1] - a[1])
    .slice(0, 300)
    .map(([cell]) => cell)
    .join(',');
});
writeFileSync(join(out, 'hmm.utf8'), pruned.join('\n'));
writeFileSync(join(out, 'user.utf8'), '');
writeFileSync(join(out, 'idf.utf8'), '的 1.0\n');
writeFileSync(join(out, 'stop.utf8'), '的\n');
