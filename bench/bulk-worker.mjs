/** Works through lists of texts and answers with the milliseconds each list took: `bulk-worker.mjs extract|cut|recognizers ROOT`. */
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

function recognizers() {
  const suite = createRequire(join(root, 'package.json'))('@microsoft/recognizers-text-suite');
  const all = [suite.recognizeNumber, suite.recognizePercentage, suite.recognizeCurrency];
  return (text) => {
    for (const line of text.split('\n')) for (const recognize of all) recognize(line, 'zh-cn');
  };
}

const tools = { extract: extractor, cut: cutter, recognizers };
const work = await tools[kind]();
process.on('message', (texts) => {
  process.send(
    timed(() => {
      for (const text of texts) work(text);
    }),
  );
});
