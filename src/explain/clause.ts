/** The clause around a span, for showing it. */
import type { Span } from '../spans.js';

const MARKS = new Set([...',;:。!?\n']);
const LONGEST_BEFORE = 60;
const LONGEST_AFTER = 40;
/** How far a clause is followed: text without marks must not make a long walk of every quantity in it. */
const REACH = 300;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** A comma or colon between digits belongs to the figure. */
const cuts = (text: string, at: number): boolean =>
  MARKS.has(text[at] ?? '') && !(',:'.includes(text[at] ?? '') && isDigit(text[at - 1]) && isDigit(text[at + 1]));

/** From the mark before the span to the mark after it, inside `within`; a bracket around the span bounds it too. */
export function clauseAround(text: string, span: Span, within: Span): Span {
  const first = Math.max(within.start, span.start - REACH);
  const last = Math.min(within.end, span.end + REACH);
  let start = span.start;
  for (let closed = 0; start > first && !cuts(text, start - 1); start -= 1) {
    const char = text[start - 1];
    if (char === ')') closed += 1;
    if (char === '(' && closed-- === 0) break;
  }
  let end = span.end;
  for (let open = 0; end < last && !cuts(text, end); end += 1) {
    if (text[end] === '(') open += 1;
    if (text[end] === ')' && open-- === 0) break;
  }
  return { start, end };
}

/** The words of the clause on either side of the span; far ones give way to `…`. */
export function sides(text: string, span: Span, clause: Span): { readonly before: string; readonly after: string } {
  const before = text.slice(clause.start, span.start);
  const after = text.slice(span.end, clause.end);
  return {
    before: before.length > LONGEST_BEFORE ? `…${before.slice(-LONGEST_BEFORE)}` : before,
    after: after.length > LONGEST_AFTER ? `${after.slice(0, LONGEST_AFTER)}…` : after,
  };
}
