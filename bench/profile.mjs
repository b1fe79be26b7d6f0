#!/usr/bin/env node
/**
 * Where the time goes.
 *
 *   node bench/profile.mjs            functions of a warm process that reads many reports, by their own time
 *   node bench/profile.mjs --start    functions of the command line from its start to the CSV of one report, mean of ten runs
 *   node bench/profile.mjs --patterns regular expressions by how often they are tried and how long that takes
 *
 * `--top N`: so many rows. `--root DIR`: another checkout, built.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { censusOf } from './patterns.mjs';
import { loadTexts, textOfLength, textsOfLength } from './texts.mjs';

const { values } = parseArgs({
  options: {
    start: { type: 'boolean', default: false },
    patterns: { type: 'boolean', default: false },
    top: { type: 'string', default: '40' },
    root: { type: 'string', default: join(dirname(fileURLToPath(import.meta.url)), '..') },
  },
});
const root = resolve(values.root);
const RUNS = 10;
const BULK = 1_000_000;

const nameOf = ({ functionName, url, lineNumber }) =>
  functionName.startsWith('RegExp: ')
    ? functionName.slice(0, 60)
    : `${functionName || '(anonymous)'} ${url.split('/').pop()}:${lineNumber + 1}`;

/** Own milliseconds of each function. */
function ownTimes(profiles) {
  const times = new Map();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const names = new Map(nodes.map((node) => [node.id, nameOf(node.callFrame)]));
    samples.forEach((id, i) => {
      const name = names.get(id);
      times.set(name, (times.get(name) ?? 0) + timeDeltas[i] / 1000 / profiles.length);
    });
  }
  return times;
}

function printTimes(profiles) {
  const times = ownTimes(profiles);
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  console.log(`total ${total.toFixed(0)} ms`);
  const rows = [...times].sort((a, b) => b[1] - a[1]).slice(0, Number(values.top));
  for (const [name, time] of rows)
    console.log(`${((100 * time) / total).toFixed(1).padStart(5)} % ${time.toFixed(1).padStart(8)} ms  ${name}`);
}

function profileStart(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-extract-profile-'));
  try {
    const report = join(folder, 'report.txt');
    writeFileSync(report, textOfLength(texts, 15_000));
    const flags = ['--cpu-prof', '--cpu-prof-interval', '150', '--cpu-prof-dir', join(folder, 'profiles')];
    const command = [...flags, join(root, 'bin/plan-extract.js'), report, '--format', 'csv', '--quiet'];
    for (let i = 0; i < RUNS; i += 1) execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
    return readdirSync(join(folder, 'profiles')).map((file) => JSON.parse(readFileSync(join(folder, 'profiles', file), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function profileBulk(extract, texts) {
  const session = new Session();
  session.connect();
  for (const text of texts) extract(text);
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (const text of texts) extract(text);
  const { profile } = await session.post('Profiler.stop');
  return [profile];
}

const texts = loadTexts();
if (values.start) printTimes(profileStart(texts));
else {
  const { extract } = await import(pathToFileURL(join(root, 'dist/index.js')).href);
  const many = textsOfLength(texts, BULK);
  const readAll = () => {
    for (const text of many) extract(text);
  };
  if (values.patterns) console.log(censusOf(readAll, Number(values.top)));
  else printTimes(await profileBulk(extract, many));
}
