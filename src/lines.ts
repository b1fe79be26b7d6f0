/** Lines of a source text as people count them. */

export interface Position {
  /** both from 1; columns in UTF-16 units */
  readonly line: number;
  readonly column: number;
}

/** The ends of lines: the same characters as in folding, CR LF being one end. */
export const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;

const LF = 0x0a;
const CR = 0x0d;
const NEL = 0x85;
const LS = 0x2028;
const PS = 0x2029;

/** A loop: the pattern would make an object for each line of each text. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > NEL && unit !== LS && unit !== PS) continue;
    if (unit === CR && text.charCodeAt(at + 1) === LF) at += 1;
    else if (unit !== LF && unit !== CR && unit !== NEL && unit !== LS && unit !== PS) continue;
    starts.push(at + 1);
  }
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
