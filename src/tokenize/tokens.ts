import { GENERAL_CLASSES } from './classes.gen.js';
import { cut } from './jieba.js';
import { LEXICON, TERMS, type WordClass } from './lexicon.js';

const terms: ReadonlySet<string> = new Set(TERMS.split(' '));

/** A word with its class; offsets are in the string that was cut. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly cls: WordClass;
}

let general: ReadonlyMap<string, WordClass> | null = null;

function generalClasses(): ReadonlyMap<string, WordClass> {
  if (general) return general;
  const map = new Map<string, WordClass>();
  for (const [cls, words] of Object.entries(GENERAL_CLASSES) as [WordClass, string][])
    for (const word of words.split(' ')) map.set(word, cls);
  general = map;
  return map;
}

/** Class of a word by the table, else by the general dictionary, else a noun. */
export function classOf(word: string): WordClass {
  const own = LEXICON.get(word);
  if (own) return own;
  if (terms.has(word)) return 'noun';
  if (!/[\p{L}\p{N}]/u.test(word)) return 'punctuation';
  return generalClasses().get(word) ?? 'noun';
}

const cache = new Map<string, readonly Token[]>();
const CACHE_LIMIT = 4000;

/** Cuts a phrase into classed words. */
export function tokens(phrase: string): readonly Token[] {
  const known = cache.get(phrase);
  if (known) return known;
  const out: Token[] = [];
  let at = 0;
  for (const text of cut(phrase)) {
    out.push({ text, start: at, end: at + text.length, cls: classOf(text) });
    at += text.length;
  }
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(phrase, out);
  return out;
}
