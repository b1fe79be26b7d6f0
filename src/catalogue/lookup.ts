/** Hash tables over the catalogue, built on first use. */
import { baked } from './baked.js';
import { indicators } from './indicators/index.js';
import { type Modifier, type ModifierClass, PREFIXES, SUFFIXES } from './modifiers.js';
import { type Spelled, spell, unbake, wordsAround } from './spelled.js';
import type { Alias, Indicator } from './types.js';

/** One name of one row; rows that share a name are chained in catalogue order. */
export interface Entry {
  readonly row: Indicator;
  readonly alias: string | Alias;
  next: Entry | undefined;
}

/** A word around a name with all that it may do to it. */
export interface Affix {
  readonly word: string;
  readonly modifiers: readonly Modifier[];
}

/** Affixes by the UTF-16 unit that is asked for first. */
export type Affixes = ReadonlyMap<number, readonly Affix[]>;

export interface CatalogueIndex {
  /** normalised name → its rows */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly byId: ReadonlyMap<string, Indicator>;
  /** words that may stand before a name, by their first unit; longer ones first */
  readonly prefixes: Affixes;
  /** words that may stand after a name, by their last unit; longer ones first */
  readonly suffixes: Affixes;
  /** the last two characters (or the one) of every normalised name */
  readonly endings: ReadonlySet<string>;
  /** normalised words that this row alone allows around its names */
  ownWords(row: Indicator): ReadonlySet<string>;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function affixesOf(
  words: Readonly<Partial<Record<ModifierClass, readonly string[]>>>,
  own: Iterable<string>,
  unitOf: (word: string) => number,
): Affixes {
  const table = new Map<string, Modifier[]>();
  for (const [kind, list] of Object.entries(words) as [ModifierClass, readonly string[]][]) {
    for (const word of list) push(table, word, { word, class: kind });
  }
  for (const word of own) push(table, word, { word, class: 'own' });
  const affixes = new Map<number, Affix[]>();
  for (const [word, modifiers] of table) push(affixes, unitOf(word), { word, modifiers });
  for (const list of affixes.values()) list.sort((a, b) => b.word.length - a.word.length);
  return affixes;
}

function enter(entries: Map<string, Entry>, key: string, row: Indicator, alias: string | Alias): void {
  const entry: Entry = { row, alias, next: undefined };
  let last = entries.get(key);
  if (!last) {
    entries.set(key, entry);
    return;
  }
  while (last.next) last = last.next;
  last.next = entry;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Builds the tables for a list of rows. */
export function buildIndex(rows: readonly Indicator[], { keyOf, endings, own }: Spelled = spell(rows)): CatalogueIndex {
  const entries = new Map<string, Entry>();
  const byId = new Map<string, Indicator>();
  for (const row of rows) {
    byId.set(row.id, row);
    enter(entries, keyOf(row.name), row, row.name);
    for (const alias of row.aliases) enter(entries, keyOf(typeof alias === 'string' ? alias : alias.text), row, alias);
  }
  const wordsOf = new Map<Indicator, ReadonlySet<string>>();
  const ownWords = (row: Indicator): ReadonlySet<string> => {
    if (row.basis.length === 0 && !row.modifiers) return NO_WORDS;
    let words = wordsOf.get(row);
    if (words === undefined) {
      words = new Set(wordsAround(row));
      wordsOf.set(row, words);
    }
    return words;
  };
  return {
    entries,
    endings,
    byId,
    prefixes: affixesOf(PREFIXES, own, (word) => word.charCodeAt(0)),
    suffixes: affixesOf(SUFFIXES, own, (word) => word.charCodeAt(word.length - 1)),
    ownWords,
  };
}

let built: CatalogueIndex | undefined;

export function catalogueIndex(): CatalogueIndex {
  built ??= buildIndex(indicators, baked === null ? undefined : unbake(baked));
  return built;
}
