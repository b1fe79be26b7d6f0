/** One measurement: `one.mjs FILE SETTING`; the answer goes to the process that started this one. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadTexts } from './texts.mjs';

const [file = '', given = '{}'] = process.argv.slice(2);
const setting = JSON.parse(given);
const { measure } = await import(pathToFileURL(file).href);
const answer = await measure({
  ...setting,
  program: join(setting.root, 'bin/plan-extract.js'),
  library: join(setting.root, 'dist/index.js'),
  texts: loadTexts(),
});
process.send?.(answer, () => process.disconnect());
