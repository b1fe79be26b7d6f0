/** Runs of whole processes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Preloaded, it notes what a process used. */
export const peak = join(dirname(fileURLToPath(import.meta.url)), 'peak.cjs');

/** Runs node with these arguments; throws where it fails. */
export function run(args, options = {}) {
  const { status, stderr, stdout, error } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30, ...options });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Peak resident memory of such a run in MB (of 1,000,000 bytes). `note`: a file to write it to. */
export function peakMemory(args, note) {
  run(['--require', peak, ...args], { env: { ...process.env, PLAN_EXTRACT_PEAK: note } });
  return Number(readFileSync(note, 'utf8')) / 1e6;
}

/** True if a command of the program knows the option. */
export const knows = (program, command, option) => run([program, command, '--help']).includes(option);
