/** One report, from the shell to CSV, against a Node process that does nothing. The two take turns, so that a busy machine slows both. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, timed } from '../figures.mjs';
import { run } from '../processes.mjs';
import { textOfLength } from '../texts.mjs';

const LENGTH = 15_000;

/** @type {readonly import('../measurement.js').Line[]} */
export const lines = [{ id: 'start', what: 'start-up: one report of 15,000 characters to CSV', unit: '× node -e 0', atMost: 2.5, aim: 2 }];

/** @type {import('../measurement.js').Measure} */
export async function measure({ program, folder, texts, quick }) {
  const text = textOfLength(texts, LENGTH);
  const file = join(folder, 'report.txt');
  writeFileSync(file, text);
  const command = [program, file, '--format', 'csv'];
  run(command);
  const bare = [];
  const whole = [];
  for (let i = 0; i < (quick ? 7 : 21); i += 1) {
    bare.push(timed(() => run(['-e', '0'])));
    whole.push(timed(() => run(command)));
  }
  return {
    values: { start: median(whole) / median(bare) },
    figures: { characters: text.length, runs: bare.length, nodeMs: median(bare), extractMs: median(whole) },
  };
}
