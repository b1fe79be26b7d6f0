#!/usr/bin/env node
/**
 * Golden files of the fixtures: what a reader says that each fixture holds.
 *
 *   node scripts/golden.mjs [NAME…]           shows where the built program differs: `-` golden, `+` program, then the sentence
 *   node scripts/golden.mjs --write NAME…     writes what the program gives as a candidate, to be read and corrected
 *   node scripts/golden.mjs --mended          takes the places that are right by now out of fixtures/known-gaps.tsv
 *   node scripts/golden.mjs --gaps            lists anew every place that differs (after a fixture was added or corrected)
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract } from '../dist/index.js';
import { columns, compareRows, differingPlaces, goldenRows, parseRows } from './golden-rows.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../fixtures');
const gapsFile = join(folder, 'known-gaps.tsv');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    mended: { type: 'boolean', default: false },
    gaps: { type: 'boolean', default: false },
  },
});

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .filter((name) => positionals.length === 0 || positionals.includes(name))
  .sort();
const textOf = (name) => readFileSync(join(folder, `${name}.txt`), 'utf8');
const goldenOf = (name) => join(folder, `${name}.golden.tsv`);
const differenceOf = (name) =>
  compareRows(parseRows(readFileSync(goldenOf(name), 'utf8')), goldenRows(extract(textOf(name), { path: `${name}.txt` })));

function write(name) {
  if (existsSync(goldenOf(name)) && positionals.length === 0) return;
  const rows = goldenRows(extract(textOf(name), { path: `${name}.txt` }));
  writeFileSync(goldenOf(name), `# ${columns.join('\t')}\n${rows.join('\n')}\n`);
  console.log(`${name}: ${rows.length} rows written; read them against the text`);
}

function show(name) {
  const difference = differenceOf(name);
  const places = differingPlaces(difference);
  console.log(`== ${name}: ${places.length} places differ`);
  const lines = textOf(name).split(/\r?\n/);
  const at = (place) => (row) => row.split('\t')[0] === place;
  for (const place of places) {
    for (const row of difference.missing.filter(at(place))) console.log(`- ${row}`);
    for (const row of difference.extra.filter(at(place))) console.log(`+ ${row}`);
    const [line, column] = place.split(':').map(Number);
    const text = lines[line - 1] ?? '';
    if (column) console.log(`    …${text.slice(Math.max(0, column - 30), column - 1)}⟦${text.slice(column - 1, column + 20)}…`);
  }
}

/** Every place that differs now, with what the golden file says there (or what the program says too much). */
function writeGaps() {
  const rows = names.flatMap((name) => {
    const difference = differenceOf(name);
    return differingPlaces(difference).map((place) => {
      const own = (rows) => rows.find((row) => row.split('\t')[0] === place);
      const row = own(difference.missing) ?? own(difference.extra) ?? '';
      return [name, place, row.split('\t')[2]].join('\t');
    });
  });
  writeFileSync(
    gapsFile,
    `# fixture\tplace\tname; the places where the program differs from the golden files; this list may only get shorter\n${rows.join('\n')}\n`,
  );
  console.log(`${rows.length} places listed`);
}

function dropMended() {
  const rows = readFileSync(gapsFile, 'utf8').split('\n');
  const open = new Set(names.flatMap((name) => differingPlaces(differenceOf(name)).map((place) => `${name}\t${place}`)));
  const kept = rows.filter((row) => row === '' || row.startsWith('#') || open.has(row.split('\t').slice(0, 2).join('\t')));
  writeFileSync(gapsFile, kept.join('\n'));
  console.log(`${rows.length - kept.length} mended, ${kept.filter((row) => row !== '' && !row.startsWith('#')).length} left`);
}

if (values.mended) dropMended();
else if (values.gaps) writeGaps();
else for (const name of names) (values.write ? write : show)(name);
