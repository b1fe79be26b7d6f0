import type { Folded } from '../model.js';

/** The source offsets of folded text `start` to `end` (end exclusive). An empty span gives an empty one. */
export function sourceSpan(folded: Folded, start: number, end: number): { start: number; end: number } {
  const { source, text, toSource } = folded;
  const from = toSource[start] ?? source.length;
  if (end <= start) return { start: from, end: from };
  const last = toSource[end - 1] ?? source.length;
  const crlf = text.charCodeAt(end - 1) === 10 && source.charCodeAt(last) === 13 && source.charCodeAt(last + 1) === 10;
  return { start: from, end: Math.min(source.length, last + (crlf ? 2 : 1)) };
}
