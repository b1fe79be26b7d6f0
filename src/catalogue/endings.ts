/** How names that the catalogue knows may end: asked first, it spares most phrases the look-up, for most end in no name at all. */
import { type CatalogueIndex, catalogueIndex } from './lookup.js';

/** Endings that `normaliseName` writes in another way: 占…比重, 化水平, 生产总值, 研究与试验发展. */
const REWRITTEN = ['比重', '比例', '份额', '水平', '总值', '发展'];
const DE = '的'.charCodeAt(0);
/** 完成, 实现: dropped inside a name, so that what stands before them comes to stand before its last character. */
const DROPPED_ENDS: ReadonlySet<number> = new Set([...'成现'].map((c) => c.charCodeAt(0)));

const SIZE = 0x10000;
const isPlain = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fa5 && unit !== DE;
const place = (last: number, before: number): number => (before * 31 + last) & (SIZE - 1);

interface Endings {
  /** the names that they were taken from: a user's catalogue brings others */
  readonly of: ReadonlySet<string>;
  /** by last unit: NAME and WORD where any unit may stand before it */
  readonly alone: Uint8Array;
  /** by a hash of the last two units: NAME where a name of the catalogue ends so, WORD where a word that may follow one does */
  readonly pairs: Uint8Array;
}

const NAME = 1;
const WORD = 2;

let built: Endings | undefined;

function build({ endings, suffixes }: CatalogueIndex): Endings {
  const alone = new Uint8Array(SIZE);
  const pairs = new Uint8Array(SIZE);
  const add = (word: string, kind: number): void => {
    const last = word.charCodeAt(word.length - 1);
    const at = place(last, word.charCodeAt(word.length - 2));
    if (word.length > 1) pairs[at] = (pairs[at] ?? 0) | kind;
    else alone[last] = (alone[last] ?? 0) | kind;
  };
  for (const ending of endings) add(ending, NAME);
  for (const affixes of suffixes.values()) for (const { word } of affixes) add(word, WORD);
  for (const word of REWRITTEN) add(word, WORD);
  return { of: endings, alone, pairs };
}

function endingsOf(index: CatalogueIndex): Endings {
  if (built?.of !== index.endings) built = build(index);
  return built;
}

/** Whether a name of the catalogue may end at a place of a normalised text; true for some places where none does. */
export function mayEndAt(index: CatalogueIndex, text: string, at: number): boolean {
  if (at < 2) return true;
  const { alone, pairs } = endingsOf(index);
  const last = text.charCodeAt(at - 1);
  return (((alone[last] ?? 0) | (pairs[place(last, text.charCodeAt(at - 2))] ?? 0)) & NAME) !== 0;
}

/** False only where no row can match the name, whatever its unit: neither a name of the catalogue nor a word that may follow one ends so. */
export function mayBeName(name: string): boolean {
  if (name.length < 2) return true;
  const last = name.charCodeAt(name.length - 1);
  const before = name.charCodeAt(name.length - 2);
  if (!isPlain(last) || !isPlain(before) || DROPPED_ENDS.has(before)) return true;
  const { alone, pairs } = endingsOf(catalogueIndex());
  return ((alone[last] ?? 0) | (pairs[place(last, before)] ?? 0)) !== 0;
}
