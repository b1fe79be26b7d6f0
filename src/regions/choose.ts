/** Which of the names that a report offers is its region. */
import type { Region } from '../model.js';
import { detectRegions } from './detect.js';
import { type Lookup, lookupRegion } from './lookup.js';

export interface Choice {
  readonly region: Region | null;
  /** the name stands for several divisions and nothing tells which: the region has its name, no code */
  readonly ambiguous: boolean;
}

const NOTHING: Choice = { region: null, ambiguous: false };

/** Words cut too long still end in a division's name: 日在荣成市. */
function lookUpTail(words: string, parent: string): Lookup & { readonly name: string } {
  const found = lookupRegion(words, { parent });
  if (found.candidates.length > 0) return { name: words, ...found };
  const tail = detectRegions(words).find(({ name, start }) => start > 0 && start + name.length === words.length)?.name;
  return tail === undefined ? { name: words, ...found } : { name: tail, ...lookupRegion(tail, { parent }) };
}

/**
 * @param names best evidence first
 * @param context texts that may name the divisions above: title, subtitles, path; not the body, which names other areas too
 *
 * The first name that the table (or the form of a zone) knows wins; else the first that is ambiguous; else the first as it is, without a code.
 */
export function chooseRegion(names: readonly string[], context: readonly string[]): Choice {
  const first = names[0];
  if (first === undefined) return NOTHING;
  const parent = [...names, ...context].join('\n');
  const looked = names.map((name) => lookUpTail(name, parent));
  const known = looked.find(({ region }) => region !== null)?.region;
  if (known) return { region: known, ambiguous: false };
  const shared = looked.find(({ candidates }) => candidates.length > 1);
  if (shared?.candidates[0] !== undefined) {
    const { name, level } = shared.candidates[0];
    return {
      region: { name: shared.candidates.every((one) => one.name === name) ? name : shared.name, code: null, level },
      ambiguous: true,
    };
  }
  return { region: { name: first, code: null, level: 'other' }, ambiguous: false };
}
