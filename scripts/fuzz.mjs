#!/usr/bin/env node
/**
 * Throws made-up reports, damaged files and random bytes at the whole program, and watches for crashes, hangs and broken promises.
 * Usage: npm run fuzz -- [--seconds 60] [--seed N] [--maker ID…] [--folder DIR] [--json FILE]
 * The same seed makes the same inputs. What is found goes to the folder (default: fuzz-finds), cut down to what still fails, with the
 * fault beside it; a mended find moves to test/fuzz/finds. Exit code 1 if anything was found.
 */
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** An input that takes longer hangs. */
const PATIENCE_MS = 60_000;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    maker: { type: 'string', multiple: true, default: [] },
    folder: { type: 'string', default: 'fuzz-finds' },
    json: { type: 'string' },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isSafeInteger(seed)) {
  console.error('fuzz: --seconds takes a number above 0, --seed a whole number');
  process.exit(2);
}
const folder = resolve(values.folder);
const bundle = join(root, `dist/.fuzz-${process.pid}.mjs`);

await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/main.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  outfile: bundle,
  logLevel: 'warning',
  // each module asks where it lies; the bundle lies elsewhere
  plugins: [
    {
      name: 'places',
      setup({ onLoad }) {
        onLoad({ filter: /\.ts$/ }, async ({ path }) => {
          const { readFile } = await import('node:fs/promises');
          const source = await readFile(path, 'utf8');
          return { contents: source.replaceAll('import.meta.dirname', JSON.stringify(dirname(path))), loader: 'ts' };
        });
      },
    },
  ],
});

/** Totals of workers that ended, and of the one at work. */
const totals = {};
let current = {};
let crashes = 0;
const finds = [];

function addUp() {
  for (const [maker, tally] of Object.entries(current))
    for (const [name, count] of Object.entries(tally)) {
      totals[maker] ??= {};
      totals[maker][name] = (totals[maker][name] ?? 0) + count;
    }
  current = {};
}

/** Runs a worker to its end; gives where it was when it ended badly, or null. */
function work(order) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [bundle, JSON.stringify({ folder, makers: values.maker, sample: null, ...order })], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    });
    let at = null;
    let hung = false;
    let rest = '';
    let timer = setTimeout(() => {}, 0);
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        hung = true;
        child.kill('SIGKILL');
      }, PATIENCE_MS);
    };
    watch();
    child.stdio[3].setEncoding('utf8').on('data', (text) => {
      watch();
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        const said = JSON.parse(line);
        if (said.at !== undefined) at = said.at;
        if (said.tallies !== undefined) current = said.tallies;
        if (said.kept !== undefined) console.log(`  ${relative(process.cwd(), said.kept)}`);
        if (said.find !== undefined) {
          finds.push(said.find);
          console.log(
            `FOUND ${said.find.maker} --seed ${said.find.seed}: ${said.find.fault}\n  ${relative(process.cwd(), said.find.file)}`,
          );
        }
      }
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      addUp();
      done(code === 0 ? null : { at, why: hung ? 'hangs' : `ended with ${signal ?? code}` });
    });
  });
}

const started = Date.now();
try {
  for (let from = seed; ; ) {
    const left = seconds - (Date.now() - started) / 1000;
    if (left <= 0) break;
    const bad = await work({ seed: from, seconds: left });
    if (bad === null) break;
    crashes++;
    console.log(`FOUND ${bad.at?.maker} --seed ${bad.at?.seed}: input ${bad.at?.nth} ${bad.why}`);
    if (bad.at === null) break;
    await work({ sample: bad.at, seed: 0, seconds: 0 });
    from = bad.at.seed + 1;
  }
} finally {
  rmSync(bundle, { force: true });
}

const sum = {};
for (const tally of Object.values(totals)) for (const [name, count] of Object.entries(tally)) sum[name] = (sum[name] ?? 0) + count;
console.table({ ...totals, total: sum });
const took = Math.round((Date.now() - started) / 1000);
console.log(`seed ${seed}, ${took} s: ${sum.inputs ?? 0} inputs, ${sum.sentences ?? 0} sentences, ${finds.length + crashes} finds`);
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ seed, seconds: took, totals, total: sum, finds, crashes }, null, 2)}\n`);
process.exitCode = finds.length + crashes > 0 ? 1 : 0;
