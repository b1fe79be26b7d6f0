/** Time for each character as a paragraph and as a text gets longer: the same sentences, once in many short ones, once in one long one. */
import { pathToFileURL } from 'node:url';
import { median, timed } from '../figures.mjs';
import { textsOfLength } from '../texts.mjs';

const PARAGRAPHS = [1_000, 10_000, 100_000];
/** 10 KB to 10 MB of UTF-8, three bytes a character */
const TEXTS = [3_333, 33_333, 333_333, 3_333_333];
const ROUNDS = 5;

/** @type {readonly import('../measurement.js').Line[]} */
export const lines = [
  { id: 'paragraph', what: 'growth: a paragraph of 1,000 → 100,000 characters', unit: '× per character', atMost: 1.3 },
  { id: 'text', what: 'growth: a text of 10 KB → 10 MB', unit: '× per character', atMost: 1.3 },
];

/** Pieces of about that length, which end with one of these marks. */
function piecesOf(text, length, mark) {
  const pieces = [];
  for (let at = 0; at < text.length; ) {
    const found = text.lastIndexOf(mark, at + length - 1);
    const end = at + length >= text.length ? text.length : found > at ? found + 1 : at + length;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** Milliseconds for each size, the sizes in turn, so that a busy spell slows all. */
function timesOf(extract, text, sizes, mark) {
  const cut = sizes.map((size) => piecesOf(text, size, mark));
  const times = sizes.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [i, pieces] of cut.entries()) {
      const time = timed(() => {
        for (const piece of pieces) extract(piece);
      });
      // the first round warms
      if (round > 0) times[i].push(time);
    }
  }
  return times.map(median);
}

/** @type {import('../measurement.js').Measure} */
export async function measure({ library, texts, quick }) {
  const { extract } = await import(pathToFileURL(library).href);
  const largest = TEXTS.at(-1);
  const whole = textsOfLength(texts, quick ? largest / 10 : largest).join('\n');
  const sizes = TEXTS.map((size) => Math.min(size, whole.length));
  const prose = whole
    .slice(0, PARAGRAPHS.at(-1) * 1.2)
    .replace(/\s+/g, '')
    .slice(0, PARAGRAPHS.at(-1));
  const paragraphs = timesOf(extract, prose, PARAGRAPHS, '。');
  const lengths = timesOf(extract, whole, sizes, '\n');
  const ratio = (times) => times.at(-1) / times[0];
  return {
    values: { paragraph: ratio(paragraphs), text: ratio(lengths) },
    figures: { paragraphs: PARAGRAPHS, paragraphMs: paragraphs, texts: sizes, textMs: lengths },
  };
}
