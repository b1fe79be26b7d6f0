/** Puts a config's indicators, aliases and units into the catalogue and the units of this process. The matcher sees them; nodejieba never does. */
import { type Indicator, indicators } from '../catalogue/index.js';
import { buildIndex, catalogueIndex } from '../catalogue/lookup.js';
import { addUnits } from '../quantity/units.js';
import type { Additions } from './additions.js';

const applied = new Map<string, Additions>();

/** What has been put in so far, for another process to do the same. */
export const appliedAdditions = (): readonly Additions[] => [...applied.values()];

/**
 * To be called before the first extraction. Calling it again with the same additions changes nothing.
 * The table of rows is filled anew, so that lists and headline tables show the additions, and the index that names are looked up in is built over them.
 */
export function applyAdditions(additions: Additions): void {
  const { indicators: added, aliases, units } = additions;
  const sign = JSON.stringify([added, [...aliases], units]);
  if ((added.length === 0 && aliases.size === 0 && units.length === 0) || applied.has(sign)) return;
  applied.set(sign, additions);
  addUnits(units);
  const rows = [...indicators, ...added].map((row): Indicator => {
    const more = aliases.get(row.id);
    return more === undefined ? row : { ...row, aliases: [...row.aliases, ...more] };
  });
  (indicators as Indicator[]).splice(0, indicators.length, ...rows);
  Object.assign(catalogueIndex(), buildIndex(rows));
}
