/** Peak memory of a run over a folder of reports, few and many, in one job. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knows, peakMemory } from '../processes.mjs';
import { reportsFrom } from '../texts.mjs';

const FEW = 10;
const MANY = 5_000;

/** @type {readonly import('../measurement.js').Line[]} */
export const lines = [
  { id: 'ratio', what: 'memory: peak of 5,000 reports ÷ of 10, one job', unit: '×', atMost: 1.5 },
  { id: 'peak', what: 'memory: peak of 5,000 reports, one job', unit: 'MB', atMost: 250 },
];

/** @type {import('../measurement.js').Measure} */
export async function measure({ program, folder, texts, quick }) {
  const jobs = knows(program, 'extract', '--jobs') ? ['--jobs', '1'] : [];
  const peakOf = (count) => {
    const inputs = join(folder, `reports-${count}`);
    mkdirSync(inputs);
    reportsFrom(texts, count).forEach((text, i) => {
      writeFileSync(join(inputs, `${String(i).padStart(5, '0')}.txt`), text);
    });
    const output = join(folder, `${count}.csv`);
    return peakMemory([program, 'extract', inputs, '--quiet', '--output', output, ...jobs], join(folder, 'peak'));
  };
  const many = quick ? MANY / 10 : MANY;
  const few = peakOf(FEW);
  const most = peakOf(many);
  return { values: { ratio: most / few, peak: most }, figures: { reports: [FEW, many], peakMB: [few, most] } };
}
