/** Works through lists of texts and answers with the milliseconds each list took: `bulk-worker.mjs extract|cut ROOT`. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { timed } from './figures.mjs';

const [kind, root] = process.argv.slice(2);

async function extractor() {
  const { extract } = await import(pathToFileURL(join(root, 'dist/index.js')).href);
  return extract;
}

function cutter() {
  const nodejieba = createRequire(join(root, 'package.json'))('nodejieba');
  return (text) => nodejieba.cut(text, true);
}

const work = kind === 'extract' ? await extractor() : cutter();
process.on('message', (texts) => {
  process.send(
    timed(() => {
      for (const text of texts) work(text);
    }),
  );
});
