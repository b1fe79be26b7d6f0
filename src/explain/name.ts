/** Where the part of a name stands that the quantity's own words do not hold. */
import type { Observation } from '../observe/types.js';
import type { Span } from '../spans.js';
import { clauseAround } from './clause.js';

/** Rules that take the name, or what it begins with, from outside the clause, in other words than they stand there if need be. */
const CARRYING = new Set([
  'carried-subject',
  'same-subject',
  'share-of',
  'part-of-whole',
  'part-of-count',
  'threshold-class',
  'plan-completed',
  'compared',
  'quantity-predicate',
  'money-for-object',
  'task',
]);
/** Rules whose clause says all of the name, if not in one piece, unless an earlier clause has it. */
const SPREAD = new Set(['respectively', 'shared-predicate', 'from-to', 'sector-shares']);
/** A part of a name that is shorter is found anywhere. */
const SHORTEST = 2;
/** How far words are looked for. */
const REACH = 300;

export interface NameOrigin {
  readonly from: 'quantity' | 'words';
  readonly span: Span;
}

/** What the name begins with before the longest end of it that the words hold, else what it ends with; '' where they hold all of it, in one piece or two. */
function missingFrom(name: string, words: string): string {
  for (let at = 0; at < name.length; at += 1) {
    if (!words.includes(name.slice(at))) continue;
    const front = name.slice(0, at);
    return front.length < SHORTEST || words.includes(front) ? '' : front;
  }
  // 其中过亿元6家: the words hold the front, 企业 was carried
  for (let at = name.length - SHORTEST; at >= SHORTEST; at -= 1) if (words.includes(name.slice(0, at))) return name.slice(at);
  return name;
}

/** The last earlier observation of the sentence with this name, or with one that holds what is missing or is held by the name. */
function earlierOf(name: string, missing: string, before: readonly Observation[]): Observation | undefined {
  const exact = before.findLast((other) => other.name === name);
  return exact ?? before.findLast((other) => other.name.includes(missing) || missing.includes(other.name));
}

/** The longest beginning or end of the words, or with `whole` only all of them, between two places: the last, or the first of them. */
function partBetween(text: string, words: string, from: number, to: number, how: { last: boolean; whole: boolean }): Span | null {
  const there = text.slice(from, to);
  for (let length = words.length; length >= (how.whole ? words.length : SHORTEST); length -= 1) {
    for (const part of [words.slice(0, length), words.slice(-length)]) {
      const at = how.last ? there.lastIndexOf(part) : there.indexOf(part);
      if (at >= 0) return { start: from + at, end: from + at + length };
    }
  }
  return null;
}

/**
 * From where the name of an observation was carried; null where its own words say it: those of its clause after the quantity before.
 * `before`: the observations before it in its sentence; `paragraph`: from where words are looked for to the end of the sentence.
 */
export function nameOrigin(
  text: string,
  own: Observation,
  before: readonly Observation[],
  sentence: Span,
  paragraph: number,
): NameOrigin | null {
  const clause = clauseAround(text, own.quantity, sentence);
  const from = Math.max(clause.start, ...before.map(({ quantity }) => quantity.end));
  const missing = missingFrom(own.name, text.slice(from, clause.end));
  if (missing === '') return null;
  const found = earlierOf(own.name, missing, before);
  const said = found && clauseAround(text, found.quantity, sentence);
  if (found && said && !(SPREAD.has(own.rule) && said.start === clause.start))
    return { from: 'quantity', span: { start: said.start, end: found.quantity.end } };
  if (SPREAD.has(own.rule)) return null;
  const whole = !CARRYING.has(own.rule);
  const left = partBetween(text, missing, Math.max(paragraph, from - REACH), from, { last: true, whole });
  const part = left ?? partBetween(text, missing, clause.end, Math.min(sentence.end, clause.end + REACH), { last: false, whole });
  if (!part) return null;
  const around = clauseAround(text, part, { start: paragraph, end: sentence.end });
  return { from: 'words', span: left ? { start: around.start, end: Math.min(around.end, from) } : around };
}
