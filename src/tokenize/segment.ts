/**
 * Cuts a text into words as nodejieba's `cut(text, true)` does with the same dictionary: the likeliest sequence of its words, and what no word
 * covers goes to nodejieba's hidden Markov model. nodejieba itself would take 30 ms to load that dictionary, and ten times as long to cut by it.
 */
import { ROOT, type Trie, wordNumber } from './trie.js';

/** Hears of each word: where it starts and ends, and its number in the dictionary (0: not in it). */
export type Word = (start: number, end: number, number: number) => void;

/** Cuts what the dictionary does not know, from nodejieba. */
export type Guess = (unknown: string) => readonly string[];

/** Units that stand alone whatever surrounds them: cppjieba's separators. */
const isSeparator = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 0xff0c || unit === 0x3002;

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** What most texts ask for; a longer one gets arrays of its own. */
let room = 256;
let weightTo = new Float64Array(room + 1);
let bestEnd = new Int32Array(room);
let bestWord = new Int32Array(room);

/** The likeliest sequence of words from each place to the end. Ties go to the shorter word, as in cppjieba. */
function weigh(trie: Trie, text: string): void {
  const { alphabet, base, check, ends, weights } = trie;
  const { length } = text;
  if (length > room) {
    room = length * 2;
    weightTo = new Float64Array(room + 1);
    bestEnd = new Int32Array(room);
    bestWord = new Int32Array(room);
  }
  const least = weights[0] ?? 0;
  weightTo[length] = 0;
  for (let i = length - 1; i >= 0; i -= 1) {
    let end = i + 1;
    let word = 0;
    let letter = alphabet[text.charCodeAt(i)] ?? 0;
    if (letter === 0) {
      // both halves of a pair are one character
      if (isLow(text.charCodeAt(i)) && i > 0 && isHigh(text.charCodeAt(i - 1))) {
        i -= 1;
        weightTo[i + 1] = weightTo[end] ?? 0;
      }
      weightTo[i] = (weightTo[end] ?? 0) + least;
      bestEnd[i] = end;
      bestWord[i] = 0;
      continue;
    }
    let best = Number.NEGATIVE_INFINITY;
    let state = ROOT;
    let first = true;
    for (let j = i; ; ) {
      const next = (base[state] ?? 0) + letter;
      const known = check[next] === state;
      const number = known ? (ends[next] ?? 0) : 0;
      if (first || number > 0) {
        const weight = (weightTo[j + 1] ?? 0) + (number > 0 ? (weights[number] ?? 0) : least);
        if (weight > best) {
          best = weight;
          end = j + 1;
          word = number;
        }
      }
      first = false;
      j += 1;
      if (!known || j === length) break;
      state = next;
      letter = alphabet[text.charCodeAt(j)] ?? 0;
      if (letter === 0) break;
    }
    weightTo[i] = best;
    bestEnd[i] = end;
    bestWord[i] = word;
  }
}

/** Length of a run of letters and digits after a letter, or of digits and points after a digit; else one. */
function asciiRun(text: string, start: number, end: number): number {
  let at = start + 1;
  const first = text.charCodeAt(start);
  if (isLetter(first)) while (at < end && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at += 1;
  else if (isDigit(first)) while (at < end && (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 46)) at += 1;
  return at - start;
}

/** Single characters in a row, none of which the dictionary joined: letters and digits by rule, the rest by guess. */
function cutSingles(trie: Trie, text: string, start: number, end: number, guess: Guess, word: Word): void {
  let at = start;
  while (at < end) {
    if (text.charCodeAt(at) < 0x80) {
      const length = asciiRun(text, at, end);
      word(at, at + length, 0);
      at += length;
      continue;
    }
    let to = at + 1;
    while (to < end && text.charCodeAt(to) >= 0x80) to += 1;
    const single = to - at === 1 || (to - at === 2 && isHigh(text.charCodeAt(at)));
    if (single) word(at, to, wordNumber(trie, text, at, to));
    else {
      let from = at;
      for (const { length } of guess(text.slice(at, to))) {
        word(from, from + length, wordNumber(trie, text, from, from + length));
        from += length;
      }
    }
    at = to;
  }
}

/** Tells `word` of every word of the text, in order and without a gap. Linear. */
export function segment(trie: Trie, text: string, guess: Guess, word: Word): void {
  weigh(trie, text);
  const { length } = text;
  /** where a row of single characters began; -1 outside one */
  let singles = -1;
  for (let at = 0; at < length; ) {
    const end = bestEnd[at] ?? at + 1;
    const separator = isSeparator(text.charCodeAt(at));
    const single = end - at === 1 || (end - at === 2 && isHigh(text.charCodeAt(at)) && (bestWord[at] ?? 0) === 0);
    if (singles >= 0 && (separator || !single)) {
      cutSingles(trie, text, singles, at, guess, word);
      singles = -1;
    }
    if (separator || !single) word(at, end, bestWord[at] ?? 0);
    else if (singles < 0) singles = at;
    at = end;
  }
  if (singles >= 0) cutSingles(trie, text, singles, length, guess, word);
}
