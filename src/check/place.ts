/** Offsets to lines and columns. */
import { positionsIn } from '../lines.js';
import type { Place } from './types.js';

/** Places of one text. */
export function placesOf(text: string): (start: number, end: number) => Place {
  const positionOf = positionsIn(text);
  return (start, end) => {
    const from = positionOf(start);
    const to = positionOf(end);
    return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
