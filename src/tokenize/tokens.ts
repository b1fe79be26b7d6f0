import { GENERAL_WORDS } from './general.gen.js';
import { cut } from './jieba.js';
import { LEXICON, type WordClass } from './lexicon.js';

/** A word with its class; offsets are in the string that was cut. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly cls: WordClass;
}

const TAG_CLASS: readonly (readonly [RegExp, WordClass])[] = [
  [/^v(n|g)$/, 'noun'],
  [/^v/, 'verb'],
  [/^(a|ad|z|b)$/, 'adjective'],
  [/^d$/, 'adverb'],
  [/^p$/, 'prep'],
  [/^c$/, 'link'],
  [/^u/, 'particle'],
];

let general: ReadonlyMap<string, WordClass> | null = null;

function generalClasses(): ReadonlyMap<string, WordClass> {
  if (general) return general;
  const map = new Map<string, WordClass>();
  for (const row of GENERAL_WORDS.split('\n')) {
    const first = row.indexOf(' ');
    const tag = row.slice(row.lastIndexOf(' ') + 1);
    if (tag.startsWith('n')) continue;
    const found = TAG_CLASS.find(([pattern]) => pattern.test(tag));
    if (found && found[1] !== 'noun') map.set(row.slice(0, first), found[1]);
  }
  general = map;
  return map;
}

/** Class of a word by the table, else by the general dictionary, else a noun. */
export function classOf(word: string): WordClass {
  const own = LEXICON.get(word);
  if (own) return own;
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
