/**
 * 2,000 reports with one process and with two, in turn, so that a busy machine slows both; and the memory of each further process.
 * Where other programs use the cores too, the wall clock says little: the figures hold the processor time of all processes as well, and
 * `coresFree`, the ratio that two free cores would give if the work were spread evenly (twice the time of one ÷ that of all).
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, timed } from '../figures.mjs';
import { peak, run } from '../processes.mjs';
import { reportsFrom } from '../texts.mjs';

const REPORTS = 2_000;
const ROUNDS = 3;
const MORE = 3;

/** @type {readonly import('../measurement.js').Line[]} */
export const lines = [
  { id: 'cores', what: '2 cores: 2,000 reports, time of --jobs 1 ÷ of --jobs 2', unit: '×', atLeast: 1.7 },
  { id: 'mainMemory', what: `memory: peak of the main process, --jobs ${MORE}`, unit: 'MB', atMost: 250 },
  { id: 'jobMemory', what: `memory: peak of each further process, --jobs ${MORE}`, unit: 'MB', atMost: 150 },
];

/** What the processes of a run noted, once all of them have ended. */
async function noted(folder, count) {
  for (let tries = 0; readdirSync(folder).length < count && tries < 100; tries += 1) await sleep(50);
  await sleep(100);
  const all = readdirSync(folder).map((pid) => ({ pid: Number(pid), ...JSON.parse(readFileSync(join(folder, pid), 'utf8')) }));
  if (all.length < count) throw new Error(`${all.length} of ${count} processes told their memory`);
  const pids = new Set(all.map(({ pid }) => pid));
  return {
    cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
    main: Math.max(...all.filter(({ parent }) => !pids.has(parent)).map((one) => one.peak / 1e6)),
    workers: all.filter(({ parent }) => pids.has(parent)).map((one) => one.peak / 1e6),
  };
}

/** @type {import('../measurement.js').Measure} */
export async function measure({ program, folder, texts, quick }) {
  const inputs = join(folder, 'reports');
  mkdirSync(inputs);
  const count = quick ? REPORTS / 10 : REPORTS;
  reportsFrom(texts, count).forEach((text, i) => {
    writeFileSync(join(inputs, `${String(i).padStart(5, '0')}.txt`), text);
  });
  const once = async (jobs) => {
    const notes = mkdtempSync(join(folder, 'notes-'));
    const env = { ...process.env, NODE_OPTIONS: `--require ${peak}`, PLAN_EXTRACT_PEAK: notes };
    const args = [program, 'extract', inputs, '--quiet', '--jobs', String(jobs), '--output', join(folder, `jobs-${jobs}.csv`)];
    const time = timed(() => run(args, { env }));
    return { time, ...(await noted(notes, jobs === 1 ? 1 : jobs + 1)) };
  };
  const ones = [];
  const twos = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ones.push(await once(1));
    twos.push(await once(2));
  }
  const more = await once(MORE);
  const equal = [2, MORE].every((jobs) => readFileSync(join(folder, `jobs-${jobs}.csv`)).equals(readFileSync(join(folder, 'jobs-1.csv'))));
  if (!equal) throw new Error('the number of processes changed the records');
  const of = (runs, key) => median(runs.map((one) => one[key]));
  return {
    values: { cores: of(ones, 'time') / of(twos, 'time'), mainMemory: more.main, jobMemory: Math.max(...more.workers) },
    figures: {
      reports: count,
      ms: [of(ones, 'time'), of(twos, 'time')],
      cpuSeconds: [of(ones, 'cpu'), of(twos, 'cpu')],
      coresFree: (2 * of(ones, 'cpu')) / of(twos, 'cpu'),
      oneJobMB: of(ones, 'main'),
      workerMB: more.workers,
    },
  };
}
