/** Puts a config's indicators and aliases into the catalogue of this process. The matcher sees them; nodejieba never does. */
import { type Indicator, indicators } from '../catalogue/index.js';
import { buildIndex, catalogueIndex } from '../catalogue/lookup.js';
import type { Additions } from './additions.js';

const applied = new Set<string>();

/**
 * To be called before the first extraction. Calling it again with the same additions changes nothing.
 * The catalogue's rows stay as they are; the index that names are looked up in is built anew over all of them.
 */
export function applyAdditions({ indicators: added, aliases }: Additions): void {
  const sign = JSON.stringify([added, [...aliases]]);
  if ((added.length === 0 && aliases.size === 0) || applied.has(sign)) return;
  applied.add(sign);
  const rows = [...indicators, ...added].map((row): Indicator => {
    const more = aliases.get(row.id);
    return more === undefined ? row : { ...row, aliases: [...row.aliases, ...more] };
  });
  Object.assign(catalogueIndex(), buildIndex(rows));
}
