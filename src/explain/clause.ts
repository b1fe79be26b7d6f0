/** The clause around a span, for showing it. */
import type { Span } from '../spans.js';

const MARKS = new Set([...',;:。!?\n']);
const LONGEST_BEFORE = 60;
const LONGEST_AFTER = 40;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** A comma or colon between digits belongs to the figure. */
const cuts = (text: string, at: number): boolean =>
  MARKS.has(text[at] ?? '') && !(',:'.includes(text[at] ?? '') && isDigit(text[at - 1]) && isDigit(text[at + 1]));

/** From the mark before the span to the mark after it, inside `within`; a bracket around the span bounds it too. */
export function clauseAround(text: string, span: Span, within: Span): Span {
  let start = span.start;
  for (let closed = 0; start > within.start && !cuts(text, start - 1); start -= 1) {
    const char = text[start - 1];
    if (char === ')') closed += 1;
    if (char === '(' && closed-- === 0) break;
  }
  let end = span.end;
  for (let open = 0; end < within.end && !cuts(text, end); end += 1) {
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
