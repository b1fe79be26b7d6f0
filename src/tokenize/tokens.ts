import { readFileSync } from 'node:fs';
import { openJieba, TokenizerError } from './jieba.js';
import type { WordClass } from './lexicon.js';
import { segment } from './segment.js';
import { openTrie, type Trie } from './trie.js';
import { CLASSES } from './wordClasses.js';

/** A word with its class. */
export interface Token {
  readonly text: string;
  readonly cls: WordClass;
}

interface Tokenizer {
  readonly trie: Trie;
  readonly guess: (text: string) => readonly string[];
  /** each word of the dictionary once, made when it is first met */
  readonly words: (Token | undefined)[];
}

/** Cuts of stretches that the dictionary does not know; they recur. */
const guesses = new Map<string, readonly string[]>();
const MOST_GUESSES = 4000;

/** A string that keeps no longer one alive: V8 makes a slice of 13 units and more a view of the whole text. */
const alone = (text: string): string =>
  text.length < 13 ? text : String.fromCharCode(...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));

let tokenizer: Tokenizer | null = null;

function open(): Tokenizer {
  const { words: file, guess } = openJieba();
  const trie = openTrie(readFileSync(file));
  if (trie === null) throw new TokenizerError(`${file} is no dictionary of this version`, 'run: npm run build');
  const remembered = (text: string): readonly string[] => {
    let cut = guesses.get(text);
    if (cut === undefined) {
      cut = guess(text);
      if (guesses.size >= MOST_GUESSES) guesses.clear();
      guesses.set(alone(text), cut);
    }
    return cut;
  };
  return { trie, guess: remembered, words: new Array<Token | undefined>(trie.weights.length) };
}

/** A word that no dictionary holds is a noun, a mark a mark. */
const classOfUnknown = (word: string): WordClass => {
  const unit = word.charCodeAt(0);
  if ((unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) return 'noun';
  if (unit >= 0x4e00 && unit <= 0x9fff) return 'noun';
  // ASCII, general and Han punctuation, full-width forms up to the digits: what is left of them are marks
  if (unit < 0x80 || (unit >= 0x2000 && unit <= 0x206f) || (unit >= 0x3000 && unit <= 0x3003) || (unit >= 0x3008 && unit <= 0x301f))
    return 'punctuation';
  return /[\p{L}\p{N}]/u.test(word) ? 'noun' : 'punctuation';
};

const cache = new Map<string, readonly Token[]>();
/** A phrase is asked for again within its sentence, or a sentence or two later. */
const CACHE_LIMIT = 1000;

/** `建成“爱心托牛所”`: what ends a quoted name is a place. */
function placeQuoted(word: Token, i: number, all: Token[]): void {
  if (word.text === '所' && all[i + 1]?.text === '”') all[i] = { text: '所', cls: 'noun' };
}

/** Cuts a phrase into classed words. Throws {@link TokenizerError}. */
export function tokens(phrase: string): readonly Token[] {
  const known = cache.get(phrase);
  if (known) return known;
  tokenizer ??= open();
  const { trie, guess, words } = tokenizer;
  const out: Token[] = [];
  segment(trie, phrase, guess, (start, end, number) => {
    if (number === 0) {
      const text = phrase.slice(start, end);
      out.push({ text, cls: classOfUnknown(text) });
      return;
    }
    let word = words[number];
    if (word === undefined) {
      word = { text: alone(phrase.slice(start, end)), cls: CLASSES[trie.classes[number] ?? 0] ?? 'noun' };
      words[number] = word;
    }
    out.push(word);
  });
  if (phrase.includes('所”')) out.forEach(placeQuoted);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(phrase, out);
  return out;
}
