/** Lines of a source text as people count them. */

export interface Position {
  /** both from 1; columns in UTF-16 units */
  readonly line: number;
  readonly column: number;
}

/** The ends of lines: the same characters as in folding, CR LF being one end. */
export const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(LINE_END)) starts.push(end.index + end[0].length);
  return starts;
}

/** From offsets of a text to line and column. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = lineStarts(text);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((starts[mid] ?? 0) <= offset) low = mid;
      else high = mid - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
