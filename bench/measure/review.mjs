/** A review page of one report against its extraction to CSV. The two take turns, so that a busy machine slows both. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, timed } from '../figures.mjs';
import { run } from '../processes.mjs';
import { textOfLength } from '../texts.mjs';

const LENGTH = 30_000;

/** @type {readonly import('../measurement.js').Line[]} */
export const lines = [{ id: 'review', what: 'a review page of a report of 30,000 characters', unit: '× extract', atMost: 3 }];

/** @type {import('../measurement.js').Measure} */
export async function measure({ program, folder, texts, quick }) {
  const text = textOfLength(texts, LENGTH);
  const file = join(folder, 'report.txt');
  writeFileSync(file, text);
  const extract = [program, file, '--format', 'csv'];
  const review = [program, 'review', file, '-o', join(folder, 'review.html')];
  run(extract);
  run(review);
  const plain = [];
  const paged = [];
  for (let i = 0; i < (quick ? 5 : 15); i += 1) {
    plain.push(timed(() => run(extract)));
    paged.push(timed(() => run(review)));
  }
  return {
    values: { review: median(paged) / median(plain) },
    figures: { characters: text.length, runs: plain.length, extractMs: median(plain), reviewMs: median(paged) },
  };
}
