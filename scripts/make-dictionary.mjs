// Makes the tokenizer's dictionaries in dist/dict: our own words and general ones with their classes as a trie, a pruned HMM for nodejieba, and
// nearly empty files for what nodejieba reads but is not asked for.
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
    contents: `export { dictionaryRows } from './src/tokenize/dictionary.ts'; export { buildTrie } from './src/tokenize/trie.ts'; export { CLASSES } from './src/tokenize/wordClasses.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const source = Buffer.from(bundled.outputFiles[0].text).toString('base64');
const { dictionaryRows, buildTrie, CLASSES } = await import(`data:text/javascript;base64,${source}`);
writeFileSync(join(out, 'words.bin'), buildTrie(dictionaryRows().map((row) => ({ ...row, cls: CLASSES.indexOf(row.cls) }))));

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
// nodejieba wants a dictionary of some word; with one that no report holds it leaves everything to the HMM
writeFileSync(join(out, 'base.utf8'), 'plan-extract 1 x\n');
writeFileSync(join(out, 'user.utf8'), '');
writeFileSync(join(out, 'idf.utf8'), '的 1.0\n');
writeFileSync(join(out, 'stop.utf8'), '的\n');
