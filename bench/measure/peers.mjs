/**
 * The same reports through other tools, for the table of the README; without limits. `nodejieba.cut` with the dictionary that it ships only cuts words;
 * Microsoft's recognizers find numbers, percentages and sums of money in Chinese, without what they measure. Each tool works in a process of its own,
 * in turns with ours; load time is left out. The recognizers read a report paragraph by paragraph, the way that suits them best (their time grows
 * faster than the text).
 */
import { textsOfLength } from '../texts.mjs';
import { start } from '../tools.mjs';

/** Characters for each: the slowest of them takes longer for a fiftieth of the text than the others for all of it. */
const LENGTHS = { extract: 3_000_000, cut: 3_000_000, recognizers: 60_000 };
const WARM = { extract: 20_000, cut: 20_000, recognizers: 1_000 };
const TURNS = 6;

/** @type {readonly import('../measurement.js').Line[]} */
export const lines = [
  { id: 'extract', what: 'peers: plan-extract, records', unit: 'characters/s' },
  { id: 'cut', what: 'peers: nodejieba.cut, words only', unit: 'characters/s' },
  { id: 'recognizers', what: 'peers: recognizers-text-suite, numbers, percentages, currency', unit: 'characters/s' },
];

/** @type {import('../measurement.js').Measure} */
export async function measure(setting) {
  const { texts, quick } = setting;
  const tools = lines.map(({ id }) => {
    const text = textsOfLength(texts, quick ? LENGTHS[id] / 10 : LENGTHS[id]).join('\n');
    const turn = Math.ceil(text.length / TURNS);
    return { id, ...start(id, setting), turns: Array.from({ length: TURNS }, (_, i) => text.slice(i * turn, (i + 1) * turn)) };
  });
  const time = Object.fromEntries(tools.map(({ id }) => [id, 0]));
  const characters = Object.fromEntries(tools.map(({ id, turns }) => [id, turns.join('').length]));
  for (const { id, ask } of tools) await ask([texts[0].slice(0, WARM[id])]);
  for (let turn = 0; turn < TURNS; turn += 1) for (const { id, ask, turns } of tools) time[id] += await ask([turns[turn]]);
  for (const { end } of tools) end();
  const values = Object.fromEntries(tools.map(({ id }) => [id, (characters[id] / time[id]) * 1e3]));
  return { values, figures: { characters, ms: time } };
}
