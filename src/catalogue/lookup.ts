/** Hash tables over the catalogue, built on first use. */
import { indicators } from './indicators/index.js';
import { type Modifier, type ModifierClass, PREFIXES, SUFFIXES } from './modifiers.js';
import { normaliseName } from './normalise.js';
import type { Alias, Indicator } from './types.js';

/** One name of one row; rows that share a name are chained in catalogue order. */
export interface Entry {
  readonly row: Indicator;
  readonly alias: string | Alias;
  next: Entry | undefined;
}

export interface CatalogueIndex {
  /** normalised name → its rows */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly byId: ReadonlyMap<string, Indicator>;
  readonly prefixes: ReadonlyMap<string, readonly Modifier[]>;
  readonly prefixLengths: readonly number[];
  readonly suffixes: ReadonlyMap<string, readonly Modifier[]>;
  readonly suffixLengths: readonly number[];
  /** the last three characters (or fewer) of every normalised name */
  readonly endings: ReadonlySet<string>;
  /** normalised words that this row alone allows around its names */
  ownWords(row: Indicator): ReadonlySet<string>;
}

/** The row's names: its official one first, then the aliases. */
export function aliasesOf(row: Indicator): Alias[] {
  return [{ text: row.name }, ...row.aliases.map((a) => (typeof a === 'string' ? { text: a } : a))];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const lengthsOf = (map: ReadonlyMap<string, unknown>): number[] => [...new Set([...map.keys()].map((w) => w.length))].sort((a, b) => b - a);

function tableOf(words: Readonly<Partial<Record<ModifierClass, readonly string[]>>>, own: ReadonlySet<string>): Map<string, Modifier[]> {
  const table = new Map<string, Modifier[]>();
  for (const [kind, list] of Object.entries(words) as [ModifierClass, readonly string[]][]) {
    for (const word of list) push(table, word, { word, class: kind });
  }
  for (const word of own) push(table, word, { word, class: 'own' });
  return table;
}

function enter(entries: Map<string, Entry>, row: Indicator, alias: string | Alias): void {
  const key = normaliseName(typeof alias === 'string' ? alias : alias.text);
  const entry: Entry = { row, alias, next: undefined };
  let last = entries.get(key);
  if (!last) {
    entries.set(key, entry);
    return;
  }
  while (last.next) last = last.next;
  last.next = entry;
}

/** Basis words and modifiers as they are looked up; patterns keep their sign. */
export const wordKey = (word: string): string => (word.startsWith('@') ? word : normaliseName(word));
const NO_WORDS: ReadonlySet<string> = new Set();

/** Builds the tables for a list of rows. */
export function buildIndex(rows: readonly Indicator[]): CatalogueIndex {
  const entries = new Map<string, Entry>();
  const byId = new Map<string, Indicator>();
  const own = new Set<string>();
  const wordsOf = new Map<Indicator, ReadonlySet<string>>();
  for (const row of rows) {
    byId.set(row.id, row);
    enter(entries, row, row.name);
    for (const alias of row.aliases) enter(entries, row, alias);
    if (row.basis.length === 0 && !row.modifiers) continue;
    const words = new Set([...row.basis, ...(row.modifiers ?? [])].map(wordKey));
    wordsOf.set(row, words);
    for (const word of words) if (!word.startsWith('@')) own.add(word);
  }
  const prefixes = tableOf(PREFIXES, own);
  const suffixes = tableOf(SUFFIXES, own);
  return {
    entries,
    endings: new Set([...entries.keys()].map((name) => name.slice(-3))),
    byId,
    prefixes,
    prefixLengths: lengthsOf(prefixes),
    suffixes,
    suffixLengths: lengthsOf(suffixes),
    ownWords: (row) => wordsOf.get(row) ?? NO_WORDS,
  };
}

let built: CatalogueIndex | undefined;

export function catalogueIndex(): CatalogueIndex {
  built ??= buildIndex(indicators);
  return built;
}
