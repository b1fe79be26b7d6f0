#!/usr/bin/env node
/**
 * Scores the built command against labelled reports: the scorers of $PLAN_EXTRACT_GOLD (default ../shared/gold).
 * Further arguments go to both scorers. Without that folder it says so and ends with 0.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const gold = resolve(root, process.env.PLAN_EXTRACT_GOLD ?? '../shared/gold');
const command = `"${process.execPath}" "${join(root, 'bin/plan-extract.js')}" extract --quiet --format ndjson`;

let failed = false;
for (const name of ['score.mjs', 'score-headline.mjs']) {
  const script = join(gold, name);
  if (!existsSync(script)) {
    console.log(`SKIPPED ${name}: ${script} does not exist (set PLAN_EXTRACT_GOLD)`);
    continue;
  }
  console.log(`== ${name}`);
  const { status } = spawnSync(process.execPath, [script, '--cmd', command, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
