/**
 * Characters a second on one thread against bare segmentation of the same reports, `nodejieba.cut(text, true)` with the dictionary that it ships.
 * Each works in a process of its own, for nodejieba holds one dictionary; they take turns, list by list of reports, so that a busy machine slows both.
 * Load time is left out: both have worked through one report before the clock starts.
 */

import { textsOfLength } from '../texts.mjs';
import { start } from '../tools.mjs';

const LENGTH = 10_000_000;
const TURNS = 10;

/** @type {readonly import('../measurement.js').Line[]} */
export const lines = [{ id: 'bulk', what: 'bulk: characters a second, one thread', unit: '× nodejieba.cut', atLeast: 1, aim: 2 }];

/** @type {import('../measurement.js').Measure} */
export async function measure(setting) {
  const { texts, quick } = setting;
  const all = textsOfLength(texts, quick ? LENGTH / 10 : LENGTH);
  const turns = Array.from({ length: TURNS }, (_, i) => all.slice((i * all.length) / TURNS, ((i + 1) * all.length) / TURNS));
  const ours = start('extract', setting);
  const bare = start('cut', setting);
  const time = { extract: 0, cut: 0 };
  await ours.ask([texts[0]]);
  await bare.ask([texts[0]]);
  for (const turn of turns) {
    time.extract += await ours.ask(turn);
    time.cut += await bare.ask(turn);
  }
  ours.end();
  bare.end();
  const characters = all.reduce((sum, text) => sum + text.length, 0);
  const distinct = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    values: { bulk: time.cut / time.extract },
    figures: {
      characters,
      distinctCharacters: Math.min(characters, distinct),
      extractMs: time.extract,
      cutMs: time.cut,
      extractCharactersPerSecond: (characters / time.extract) * 1e3,
      cutCharactersPerSecond: (characters / time.cut) * 1e3,
    },
  };
}
