/**
 * The dictionary as a double-array trie (Aoe 1989): one step costs two look-ups, and the arrays load as they lie in the file.
 * `buildTrie` runs when the project is built, `openTrie` when the program starts.
 */

/** Marks the file and its byte order. */
const MAGIC = 0x50455831;
const HEADER = 4;

export interface Trie {
  /** UTF-16 unit → its number in the alphabet, from 1; 0: in no word */
  readonly alphabet: Uint16Array;
  /** from a state and a letter to the next state: `next = base[state] + letter`, if `check[next]` is the state */
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** number of the word that ends in a state, from 1; 0: none */
  readonly ends: Uint16Array;
  /** natural logarithm of each word's share of all frequencies; entry 0 belongs to no word and is the least of them */
  readonly weights: Float64Array;
  /** number of each word's class in the list of classes that the trie was built with */
  readonly classes: Uint8Array;
}

export interface TrieWord {
  readonly word: string;
  readonly frequency: number;
  /** number of its class */
  readonly cls: number;
}

const ROOT = 1;

interface Node {
  word: number;
  readonly next: Map<number, Node>;
}

/** The words as nodes, and the alphabet in the order of code points. */
function nodesOf(words: readonly TrieWord[]): { root: Node; letters: number[] } {
  const letters = [...new Set(words.flatMap(({ word }) => Array.from({ length: word.length }, (_, i) => word.charCodeAt(i))))].sort(
    (a, b) => a - b,
  );
  const numbers = new Map(letters.map((unit, i) => [unit, i + 1]));
  const root: Node = { word: 0, next: new Map() };
  words.forEach(({ word }, index) => {
    let node = root;
    for (let i = 0; i < word.length; i += 1) {
      const letter = numbers.get(word.charCodeAt(i)) ?? 0;
      const next = node.next.get(letter) ?? { word: 0, next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    node.word = index + 1;
  });
  return { root, letters };
}

/** Places each node's children where their slots are free, nodes with most children first. */
function place(root: Node, letters: number): { base: number[]; check: number[]; ends: number[] } {
  const base: number[] = [];
  const check: number[] = [];
  const ends: number[] = [];
  let firstFree = ROOT + 1;
  const put = (node: Node, state: number): void => {
    ends[state] = node.word;
    const wanted = [...node.next.keys()];
    const [least = 0] = wanted;
    if (wanted.length === 0) return;
    while (check[firstFree] !== undefined) firstFree += 1;
    let at = Math.max(1, firstFree - least);
    while (wanted.some((letter) => check[at + letter] !== undefined)) at += 1;
    base[state] = at;
    for (const letter of wanted) check[at + letter] = state;
    for (const [letter, child] of [...node.next].sort((a, b) => b[1].next.size - a[1].next.size)) put(child, at + letter);
  };
  check[ROOT] = 0;
  put(root, ROOT);
  // a step from any state stays inside the arrays
  const length = Math.max(...base.filter((at) => at !== undefined), check.length) + letters + 2;
  const filled = (list: readonly number[]): number[] => Array.from({ length }, (_, i) => list[i] ?? 0);
  return { base: filled(base), check: filled(check), ends: filled(ends) };
}

const bytesOf = (array: Float64Array | Int32Array | Uint16Array | Uint8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** The file: header, weights, base, check, ends, letters, classes, each in the byte order of this machine. */
export function buildTrie(words: readonly TrieWord[]): Uint8Array {
  const { root, letters } = nodesOf(words);
  const { base, check, ends } = place(root, letters.length);
  const sum = words.reduce((total, { frequency }) => total + frequency, 0);
  const weights = words.map(({ frequency }) => Math.log(frequency / sum));
  const parts = [
    Int32Array.of(MAGIC, words.length, base.length, letters.length),
    Float64Array.of(Math.min(...weights), ...weights),
    Int32Array.from(base),
    Int32Array.from(check),
    Uint16Array.from(ends),
    Uint16Array.from(letters),
    Uint8Array.of(0, ...words.map(({ cls }) => cls)),
  ].map(bytesOf);
  const file = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** The trie that a file of `buildTrie` holds; null for anything else. */
export function openTrie(file: Uint8Array): Trie | null {
  // typed arrays want their start on a multiple of eight
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  if (bytes.byteLength < HEADER * 4) return null;
  const [magic, words = 0, states = 0, letters = 0] = new Int32Array(bytes.buffer, bytes.byteOffset, HEADER);
  if (magic !== MAGIC) return null;
  let at = bytes.byteOffset + HEADER * 4;
  const next = (length: number, size: number): number => {
    at += length * size;
    return at - length * size;
  };
  const weights = new Float64Array(bytes.buffer, next(words + 1, 8), words + 1);
  const base = new Int32Array(bytes.buffer, next(states, 4), states);
  const check = new Int32Array(bytes.buffer, next(states, 4), states);
  const ends = new Uint16Array(bytes.buffer, next(states, 2), states);
  const units = new Uint16Array(bytes.buffer, next(letters, 2), letters);
  const classes = new Uint8Array(bytes.buffer, next(words + 1, 1), words + 1);
  const alphabet = new Uint16Array(0x10000);
  for (let i = 0; i < units.length; i += 1) alphabet[units[i] ?? 0] = i + 1;
  return { alphabet, base, check, ends, weights, classes };
}

/** Number of the word that the text holds from `start` to `end`, 0 if it is none. */
export function wordNumber({ alphabet, base, check, ends }: Trie, text: string, start: number, end: number): number {
  let state = ROOT;
  for (let at = start; at < end; at += 1) {
    const letter = alphabet[text.charCodeAt(at)] ?? 0;
    if (letter === 0) return 0;
    const next = (base[state] ?? 0) + letter;
    if (check[next] !== state) return 0;
    state = next;
  }
  return ends[state] ?? 0;
}

export { ROOT };
