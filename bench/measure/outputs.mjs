/** What a workbook costs beside CSV of the same reports. The two take turns, so that a busy machine slows both. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, timed } from '../figures.mjs';
import { run } from '../processes.mjs';
import { reportsFrom } from '../texts.mjs';

const REPORTS = 100;
const ROUNDS = 5;

/** @type {readonly import('../measurement.js').Line[]} */
export const lines = [{ id: 'xlsx', what: 'xlsx of 100 reports', unit: '× CSV of the same', atMost: 3 }];

/** @type {import('../measurement.js').Measure} */
export async function measure({ program, folder, texts, quick }) {
  const inputs = join(folder, 'reports');
  mkdirSync(inputs);
  const count = quick ? REPORTS / 10 : REPORTS;
  reportsFrom(texts, count).forEach((text, i) => {
    writeFileSync(join(inputs, `${String(i).padStart(3, '0')}.txt`), text);
  });
  const to = (ending) =>
    timed(() => run([program, 'extract', inputs, '--quiet', '--jobs', '1', '--output', join(folder, `out.${ending}`)]));
  const csv = [];
  const xlsx = [];
  for (let round = 0; round < (quick ? 1 : ROUNDS); round += 1) {
    csv.push(to('csv'));
    xlsx.push(to('xlsx'));
  }
  return { values: { xlsx: median(xlsx) / median(csv) }, figures: { reports: count, csvMs: median(csv), xlsxMs: median(xlsx) } };
}
