/**
 * Characters a second on one thread against bare segmentation of the same reports, `nodejieba.cut(text, true)` with the dictionary that it ships.
 * Each works in a process of its own, for nodejieba holds one dictionary; they take turns, list by list of reports, so that a busy machine slows both.
 * Load time is left out: both have worked through one report before the clock starts.
 */
import { fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textsOfLength } from '../texts.mjs';

const LENGTH = 10_000_000;
const TURNS = 10;

/** @type {readonly import('../measurement.js').Line[]} */
export const lines = [{ id: 'bulk', what: 'bulk: characters a second, one thread', unit: '× nodejieba.cut', atLeast: 1, aim: 2 }];

const worker = join(dirname(fileURLToPath(import.meta.url)), '../bulk-worker.mjs');

function start(kind, setting) {
  const child = fork(worker, [kind, setting.root], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' });
  const ended = new Promise((_, reject) => {
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${code}`)));
  });
  // once its work is done it may end
  ended.catch(() => {});
  const ask = (texts) => {
    const answer = new Promise((resolve) => child.once('message', resolve));
    child.send(texts);
    return Promise.race([answer, ended]);
  };
  return { ask, end: () => child.disconnect() };
}

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
