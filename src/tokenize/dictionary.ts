/** What the dictionary is made of. Read when the project is built; the program loads what comes of it (`trie.ts`). */
import { catalogueWords } from '../catalogue/index.js';
import { GENERAL_CLASSES } from './classes.gen.js';
import { GENERAL_WORDS } from './general.gen.js';
import { LEXICON, type WordClass } from './lexicon.js';
import { TERMS } from './terms.js';

/** One word: how frequent it is taken to be, and its class. */
export interface DictionaryRow {
  readonly word: string;
  readonly frequency: number;
  readonly cls: WordClass;
}

/** Han characters, and brackets between them: 新(改)建. */
const HAN = /^\p{Script=Han}+(?:\([\p{Script=Han}、]+\)\p{Script=Han}+)?$/u;

/** A catalogue name that opens with a verb of the table, or ends with one, is left out, so that the verb is seen: 新增|高新技术企业. */
function namesWithoutVerbs(): string[] {
  const ofClass = (pattern: RegExp): string[] => [...LEXICON].filter(([, cls]) => pattern.test(cls)).map(([word]) => word);
  const predicates = new Set(ofClass(/^(?:up|down|done|reach)$/));
  const verbs = ofClass(/^(?:add|light|soft|done|act|up|down|reach)$/).filter((verb) => verb.length > 1);
  return catalogueWords().filter(
    (name) => !verbs.some((verb) => name.startsWith(verb) || (predicates.has(verb) && name.length > verb.length && name.endsWith(verb))),
  );
}

/** General words, then the catalogue's, set terms and the table's own, which outweigh them. */
function frequencies(): Map<string, number> {
  const rows = new Map<string, number>();
  for (const row of GENERAL_WORDS.split('\n')) {
    const [word = '', frequency] = row.split(' ');
    rows.set(word, Number(frequency));
  }
  const add = (word: string, frequency: number): void => {
    if (HAN.test(word)) rows.set(word, frequency);
  };
  for (const name of namesWithoutVerbs()) add(name, 20000);
  for (const term of TERMS) add(term, 20000);
  for (const word of LEXICON.keys()) add(word, word.length === 1 ? Math.max(2000, rows.get(word) ?? 0) : 30000);
  return rows;
}

/** Every word of the dictionary. The class is the table's, else that of the general dictionary, else noun. */
export function dictionaryRows(): DictionaryRow[] {
  const general = new Map<string, WordClass>();
  for (const [cls, words] of Object.entries(GENERAL_CLASSES) as [WordClass, string][])
    for (const word of words.split(' ')) general.set(word, cls);
  return [...frequencies()].map(([word, frequency]) => ({
    word,
    frequency,
    cls: LEXICON.get(word) ?? (TERMS.has(word) ? 'noun' : (general.get(word) ?? 'noun')),
  }));
}
