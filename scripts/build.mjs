#!/usr/bin/env node
/**
 * Builds dist/: the command line (CommonJS, which starts faster than a module here), the library (a module with its types),
 * the packages that single commands load, the record's JSON Schema, and the tokenizer's dictionaries.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundledPackages, noticesOf } from './notices.mjs';
import { buildVendor, lateChildProcess, vendored } from './vendor.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

async function loadEsbuild() {
  try {
    return await import('esbuild');
  } catch {
    if (existsSync(join(dist, 'cli.cjs'))) {
      console.log('build: esbuild is not installed, dist/ stays as it is');
      process.exit(0);
    }
    console.error('build: esbuild is not installed; run npm ci (with development dependencies)');
    process.exit(1);
  }
}

const { build } = await loadEsbuild();

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  define: { __PLAN_EXTRACT_VERSION__: JSON.stringify(version) },
};

/** A CommonJS file that knows its own place as modules do. */
const asCommonJs = {
  format: 'cjs',
  define: { ...common.define, 'import.meta.url': '__importMetaUrl' },
  banner: { js: "const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
};

/** A module of ours, run while building: its source bundled, then imported. */
async function runSource(contents) {
  const { outputFiles } = await build({ ...common, stdin: { contents, resolveDir: root, loader: 'ts' }, write: false, format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/**
 * The catalogue stands in the program as data: its rows as one text, which is read in half the time of five hundred literals, and what its index asks
 * of all names as it was worked out here.
 */
const catalogueAsData = {
  name: 'catalogue-as-data',
  setup({ onLoad }) {
    const worked = runSource(
      "export { bake } from './src/catalogue/spelled.ts'; export { indicators } from './src/catalogue/indicators/index.ts';",
    );
    const literal = (value) => JSON.stringify(JSON.stringify(value));
    onLoad({ filter: /src[\\/]catalogue[\\/]indicators[\\/]index\.ts$/ }, async () => {
      const { indicators } = await worked;
      return { contents: `export const indicators = JSON.parse(${literal(indicators)});` };
    });
    onLoad({ filter: /src[\\/]catalogue[\\/]baked\.ts$/ }, async () => {
      const { bake, indicators } = await worked;
      return { contents: `export const baked = ${JSON.stringify(bake(indicators))};` };
    });
  },
};

/**
 * The same file runs as a module and as a script that gives the module's function, so that the program starts from compiled code without a copy
 * of its source with `Module.wrap` around it.
 */
function asScript(source) {
  const names = 'exports,require,module,__filename,__dirname';
  return `(start=>typeof module==='undefined'?start:start(${names}))(function(${names}){${source}})\n`;
}

async function buildCli() {
  const { metafile } = await build({
    ...common,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    minifySyntax: true,
    minifyWhitespace: true,
    // Chinese as escapes: a text of single bytes is read and kept at half the cost
    charset: 'ascii',
    // import() of what is bundled or vendored becomes require(): the module loader never starts
    supported: { 'dynamic-import': false },
    ...asCommonJs,
    plugins: [lateChildProcess, vendored, catalogueAsData],
    metafile: true,
  });
  // esbuild leaves patterns as they are
  const file = join(dist, 'cli.cjs');
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything that is no ASCII
  writeFileSync(file, asScript(readFileSync(file, 'utf8').replace(/[^\x00-\x7f]/g, escaped)));
  const heavy = Object.keys(metafile.inputs).find((path) => path.startsWith('node_modules/zod/'));
  if (heavy !== undefined) throw new Error(`the command line must start without zod; import only types from src/record.ts (${heavy})`);
  return metafile;
}

/** What `--jobs` starts: the same program, serving. */
const writeWorker = () => writeFileSync(join(dist, 'worker.cjs'), "require('../bin/plan-extract.js').load().serve();\n");
/** The thread that reads documents; it is loaded only when one is met. */
async function buildDocuments() {
  const { metafile } = await build({
    ...common,
    metafile: true,
    entryPoints: { documents: 'src/read/documents/worker.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    minify: true,
    supported: { 'dynamic-import': false },
    ...asCommonJs,
    plugins: [vendored],
  });
  return metafile;
}

/** pdf.js finds the characters of Chinese fonts that a PDF does not hold by these maps (Adobe's, BSD licence beside them). */
function copyCharacterMaps() {
  const from = join(root, 'node_modules/pdfjs-dist/cmaps');
  if (existsSync(from)) cpSync(from, join(dist, 'vendor/cmaps'), { recursive: true });
}

/** Script and style of the review page: what runs in a browser, and nowhere else. */
async function buildPage() {
  const page = { ...common, platform: 'browser', target: ['chrome115', 'firefox115', 'safari16'], minify: true };
  const [{ metafile }] = await Promise.all([
    build({ ...page, entryPoints: { page: 'src/review/page/main.ts' }, outdir: 'dist/review', format: 'iife', metafile: true }),
    build({ ...page, entryPoints: { page: 'src/review/page/style/index.css' }, outdir: 'dist/review' }),
  ]);
  const script = readFileSync(join(dist, 'review/page.js'), 'utf8');
  if (/<\/script|<!--/i.test(script)) throw new Error('the script of the review page would end the element it stands in');
  return metafile;
}

const buildLibrary = () =>
  build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    format: 'esm',
    packages: 'external',
    sourcemap: false,
    plugins: [catalogueAsData],
  });

/** The schema file is made by running the definitions themselves. */
async function writeSchema() {
  const outfile = join(dist, '.record.mjs');
  await build({ ...common, entryPoints: ['src/record.ts'], outfile, format: 'esm', packages: 'external' });
  try {
    const { IndicatorRecord, Extraction, SCHEMA_VERSION } = await import(pathToFileURL(outfile).href);
    const { z } = await import('zod');
    const write = (name, schema) => {
      const head = { $id: `https://unpkg.com/plan-extract/dist/${name}.schema.json`, version: SCHEMA_VERSION };
      writeFileSync(join(dist, `${name}.schema.json`), `${JSON.stringify({ ...head, ...z.toJSONSchema(schema) }, null, 2)}\n`);
    };
    write('record', IndicatorRecord);
    write('extraction', Extraction);
    await writeConfigSchema(z);
    await writeCorrectionsSchema(z);
  } finally {
    rmSync(outfile, { force: true });
  }
}

/** The schema of the files that a review page exports. */
async function writeCorrectionsSchema(z) {
  const outfile = join(dist, '.corrections.mjs');
  await build({ ...common, entryPoints: ['src/corrections/schema.ts'], outfile, format: 'esm', packages: 'external' });
  try {
    const { correctionsSchema, CORRECTIONS_VERSION } = await import(pathToFileURL(outfile).href);
    const head = { $id: 'https://unpkg.com/plan-extract/dist/corrections.schema.json', version: String(CORRECTIONS_VERSION) };
    const schema = correctionsSchema(await import('zod/mini'));
    writeFileSync(join(dist, 'corrections.schema.json'), `${JSON.stringify({ ...head, ...z.toJSONSchema(schema) }, null, 2)}\n`);
  } finally {
    rmSync(outfile, { force: true });
  }
}

/** The schema of the config file goes to dist/ and, for readers of the repository, to schemas/. */
async function writeConfigSchema(z) {
  const outfile = join(dist, '.config.mjs');
  await build({ ...common, entryPoints: ['src/config/schema.ts'], outfile, format: 'esm', packages: 'external' });
  try {
    const { configSchema } = await import(pathToFileURL(outfile).href);
    const head = { $id: 'https://unpkg.com/plan-extract/dist/config.schema.json', title: 'plan-extract.config.jsonc' };
    const text = `${JSON.stringify({ ...head, ...z.toJSONSchema(configSchema(z), { io: 'input' }) }, null, 2)}\n`;
    mkdirSync(join(root, 'schemas'), { recursive: true });
    for (const folder of ['dist', 'schemas']) writeFileSync(join(root, folder, 'config.schema.json'), text);
  } finally {
    rmSync(outfile, { force: true });
  }
}

/** Declarations come even where a type does not hold: `npm run types` is what judges types. */
function writeTypes() {
  const script = join(root, 'node_modules/typescript/bin/tsc');
  const flags = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', 'dist/types', '--rootDir', 'src'];
  const project = join(dist, '.types.json');
  writeFileSync(project, JSON.stringify({ extends: '../tsconfig.json', files: ['../src/index.ts'], include: [] }));
  const { status } = spawnSync(process.execPath, [script, '-p', project, ...flags], { cwd: root, stdio: 'ignore' });
  rmSync(project, { force: true });
  if (!existsSync(join(dist, 'types/index.d.ts'))) throw new Error(`no declarations were made (tsc ended with ${status})`);
}

function makeDictionaries() {
  const script = join(root, 'scripts/make-dictionary.mjs');
  if (!existsSync(script)) return;
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('scripts/make-dictionary.mjs failed');
}

/** Only makes the start faster: where it fails, the program compiles as it runs. */
function makeCodeCache() {
  rmSync(join(dist, 'cli.cache'), { force: true });
  spawnSync(process.execPath, [join(root, 'scripts/make-code-cache.cjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
  });
}

mkdirSync(dist, { recursive: true });
const bundles = await Promise.all([
  buildCli(),
  buildDocuments(),
  buildVendor(build, common, asCommonJs),
  buildLibrary(),
  buildPage(),
  writeSchema(),
]);
copyCharacterMaps();
writeFileSync(join(dist, 'vendor/LICENSES.txt'), noticesOf(bundledPackages(bundles), root));
writeTypes();
writeWorker();
makeDictionaries();
makeCodeCache();
