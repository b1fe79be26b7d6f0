/** Where the part of a name stands that the quantity's own clause does not hold. */
import type { Observation } from '../observe/types.js';
import type { Span } from '../spans.js';
import { clauseAround } from './clause.js';

/** Rules that take a name, or a part of it, from outside the clause. */
const CARRYING = new Set([
  'carried-subject',
  'topic',
  'same-subject',
  'share-of',
  'part-of-count',
  'threshold-class',
  'plan-completed',
  'compared',
  'from-to',
  'quantity-predicate',
  'money-for-object',
  'shared-predicate',
  'respectively',
]);
/** Rules whose clause says all of the name, if not in one piece, unless an earlier clause has it. */
const SPREAD = new Set(['respectively', 'shared-predicate', 'from-to']);
/** A part of a name that is shorter is found anywhere. */
const SHORTEST = 2;

export interface NameOrigin {
  readonly from: 'quantity' | 'words';
  readonly span: Span;
}

/** The last earlier observation of the sentence whose name holds this one or is held by it. */
function earlierOf(own: Observation, earlier: readonly Observation[]): Observation | undefined {
  const before = earlier.filter(({ quantity }) => quantity.end <= own.quantity.start);
  return (
    before.findLast(({ name }) => name === own.name) ?? before.findLast(({ name }) => own.name.includes(name) || name.includes(own.name))
  );
}

/** The longest beginning or end of the name that stands in `from` to `to` and not in the clause: the last before it, or the first after it. */
function partBetween(text: string, name: string, clause: string, from: number, to: number, last: boolean): Span | null {
  const words = text.slice(from, to);
  for (let length = name.length; length >= SHORTEST; length -= 1) {
    for (const part of [name.slice(0, length), name.slice(-length)]) {
      if (clause.includes(part)) continue;
      const at = last ? words.lastIndexOf(part) : words.indexOf(part);
      if (at >= 0) return { start: from + at, end: from + at + length };
    }
  }
  return null;
}

/**
 * From where the name of an observation was carried; null where its own words say it: those of its clause after the quantity before.
 * `others`: the observations of its sentence; `paragraph`: from where words are looked for to the end of the sentence.
 */
export function nameOrigin(
  text: string,
  own: Observation,
  others: readonly Observation[],
  sentence: Span,
  paragraph: number,
): NameOrigin | null {
  if (!CARRYING.has(own.rule) && !own.flags.includes('name_implied')) return null;
  const { start } = own.quantity;
  const clause = clauseAround(text, own.quantity, sentence);
  const before = others.filter(({ quantity }) => quantity.end <= start).map(({ quantity }) => quantity.end);
  const from = Math.max(clause.start, ...before);
  const words = text.slice(from, clause.end);
  if (words.includes(own.name)) return null;
  const found = earlierOf(own, others);
  const said = found && clauseAround(text, found.quantity, sentence);
  if (found && said && !(SPREAD.has(own.rule) && said.start === clause.start))
    return { from: 'quantity', span: { start: said.start, end: found.quantity.end } };
  if (SPREAD.has(own.rule)) return null;
  const left = partBetween(text, own.name, words, paragraph, from, true);
  const part = left ?? partBetween(text, own.name, words, clause.end, sentence.end, false);
  if (!part) return null;
  const around = clauseAround(text, part, { start: paragraph, end: sentence.end });
  return { from: 'words', span: left ? { start: around.start, end: Math.min(around.end, from) } : around };
}
