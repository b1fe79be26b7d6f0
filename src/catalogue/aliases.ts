/** The names of a row of the catalogue. */
import type { Alias, Indicator } from './types.js';

/** The row's names: its official one first, then the aliases. */
export function aliasesOf(row: Indicator): Alias[] {
  return [{ text: row.name }, ...row.aliases.map((a) => (typeof a === 'string' ? { text: a } : a))];
}
