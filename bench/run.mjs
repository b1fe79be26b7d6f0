#!/usr/bin/env node
/**
 * Takes every measurement in bench/measure, prints one table with limits and verdicts, and writes it as JSON.
 *
 *   node bench/run.mjs [NAME…] [--against COMMIT] [--quick] [--json FILE]
 *
 * NAME: only these files of bench/measure (`start bulk`). `--against`: builds that commit beside this one and measures both in turn.
 * `--quick`: a tenth of the text, for a first look. Ends with 1 where a limit is missed, with 2 where a measurement fails.
 *
 * A new line of the table is a new file in bench/measure; `measurement.d.ts` says what it exports.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildCommit } from './commit.mjs';
import { rowOf, tableOf } from './table.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string', default: join(here, 'result.json') },
  },
});

const names = readdirSync(join(here, 'measure'))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => basename(file, '.mjs'))
  .sort();
const unknown = positionals.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`bench: no measurement ${unknown}; there are ${names.join(', ')}`);
  process.exit(2);
}
const wanted = positionals.length > 0 ? positionals : names;

/** One measurement of one checkout, in a process of its own, so that none warms or burdens the next. */
function measure(file, checkout, folder) {
  return new Promise((resolve, reject) => {
    const setting = { root: checkout, folder, quick: values.quick };
    const child = fork(join(here, 'one.mjs'), [file, JSON.stringify(setting)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    let answer;
    child.on('message', (message) => {
      answer = message;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0 && answer !== undefined) resolve(answer);
      else reject(new Error(`${basename(file)} ended with ${code}`));
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'plan-extract-bench-'));
const rows = [];
let failed = 0;
try {
  const other = values.against === undefined ? null : buildCommit(root, values.against, folder);
  for (const name of wanted) {
    const file = join(here, 'measure', `${name}.mjs`);
    const { lines } = await import(pathToFileURL(file).href);
    try {
      console.error(`bench: ${name} …`);
      const ours = await measure(file, root, mkdtempSync(join(folder, `${name}-`)));
      const theirs = other === null ? null : await measure(file, other, mkdtempSync(join(folder, `${name}-`)));
      for (const line of lines) rows.push(rowOf(line, ours, theirs));
    } catch (error) {
      failed += 1;
      console.error(`bench: ${name} failed: ${error instanceof Error ? error.message : error}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(tableOf(rows, values.against));
const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model ?? '',
  cores: cpus().length,
};
writeFileSync(
  values.json,
  `${JSON.stringify({ machine, quick: values.quick, against: values.against ?? null, rows, failed: failed > 0 }, null, 2)}\n`,
);
process.exitCode = failed > 0 ? 2 : rows.some((row) => row.holds === false) ? 1 : 0;
