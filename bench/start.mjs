#!/usr/bin/env node
/**
 * How long one report of about 15,000 characters takes from the shell to CSV, against `node -e 0`.
 * Usage: node bench/start.mjs [REPORT] [--runs N]. Without a report: the labelled one (PLAN_EXTRACT_GOLD) whose length is nearest; where
 * there is none, the fixtures strung together, which hold three times as many figures as a real report.
 * The two commands take turns, so that a busy machine slows both.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const LENGTH = 15_000;
const LIMIT = 4;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '11' } } });
const folder = mkdtempSync(join(tmpdir(), 'plan-extract-bench-'));

/** The labelled report whose length is nearest to a usual one, or null. */
function labelledText() {
  const folder = join(process.env.PLAN_EXTRACT_GOLD ?? join(root, '../shared/gold'), 'texts');
  if (!existsSync(folder)) return null;
  const texts = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.sort((one, other) => Math.abs(one.length - LENGTH) - Math.abs(other.length - LENGTH))[0] ?? null;
}

/** The report given, a labelled one, or the fixtures one after the other up to the length. */
function reportText() {
  if (positionals[0] !== undefined) return readFileSync(positionals[0], 'utf8');
  const labelled = labelledText();
  if (labelled !== null) return labelled;
  const fixtures = join(root, 'fixtures');
  const names = readdirSync(fixtures)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const body = names.map((name) => readFileSync(join(fixtures, name), 'utf8')).join('\n');
  if (body === '') throw new Error('no fixture to measure with: name a report');
  return body.repeat(Math.ceil(LENGTH / body.length)).slice(0, LENGTH);
}

function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const round = (value) => Math.round(value * 100) / 100;

try {
  const text = reportText();
  const file = join(folder, 'report.txt');
  writeFileSync(file, text);
  const command = [join(root, 'bin/plan-extract.js'), file, '--format', 'csv'];
  const bare = [];
  const full = [];
  time(command);
  for (let i = 0; i < Number(values.runs); i++) {
    bare.push(time(['-e', '0']));
    full.push(time(command));
  }
  const result = {
    characters: text.length,
    runs: bare.length,
    nodeMs: round(median(bare)),
    extractMs: round(median(full)),
    ratio: round(median(full) / median(bare)),
    limit: LIMIT,
  };
  console.table([result]);
  console.log(JSON.stringify(result));
  process.exitCode = result.ratio <= LIMIT ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
