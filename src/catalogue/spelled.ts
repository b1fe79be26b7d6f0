/** What the index of the catalogue asks of all its names. It takes a tenth of a short run to work out, so the build does it once for all. */
import { aliasesOf } from './aliases.js';
import { normaliseName } from './normalise.js';
import type { Indicator } from './types.js';

/** Names of a list of rows as they are looked up. */
export interface Spelled {
  /** how a name of these rows is looked up */
  readonly keyOf: (name: string) => string;
  /** the last two characters (or the one) of every normalised name */
  readonly endings: ReadonlySet<string>;
  /** normalised words that some row allows around its names, in the order of the rows */
  readonly own: readonly string[];
}

/** The same as plain data: names that are looked up by another spelling than their own, and the rest in lines. */
export interface Baked {
  readonly changed: Readonly<Record<string, string>>;
  readonly endings: string;
  readonly own: string;
}

/** Basis words and modifiers as they are looked up; patterns keep their sign. */
export const wordKey = (word: string): string => (word.startsWith('@') ? word : normaliseName(word));

/** The words that a row allows around its names. */
export const wordsAround = (row: Indicator): string[] => [...row.basis, ...(row.modifiers ?? [])].map(wordKey);

const namesOf = (row: Indicator): string[] => aliasesOf(row).map(({ text }) => text);

/** Works it out for a list of rows. */
export function spell(rows: readonly Indicator[]): Spelled {
  return {
    keyOf: normaliseName,
    endings: new Set(rows.flatMap(namesOf).map((name) => normaliseName(name).slice(-2))),
    own: [...new Set(rows.flatMap(wordsAround).filter((word) => !word.startsWith('@')))],
  };
}

export function bake(rows: readonly Indicator[]): Baked {
  const { keyOf, endings, own } = spell(rows);
  const changed = rows.flatMap(namesOf).flatMap((name) => (keyOf(name) === name ? [] : [[name, keyOf(name)]]));
  return { changed: Object.fromEntries(changed), endings: [...endings].join('\n'), own: own.join('\n') };
}

export function unbake({ changed, endings, own }: Baked): Spelled {
  const keys = new Map(Object.entries(changed));
  return { keyOf: (name) => keys.get(name) ?? name, endings: new Set(endings.split('\n')), own: own.split('\n') };
}
