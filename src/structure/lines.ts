/** A line of the folded text. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  /** its words; of a very long line only the first `HEAD_LENGTH` */
  readonly head: string;
}

/** No rule of this folder looks further into a line. */
export const HEAD_LENGTH = 200;

/** The lines of folded text, without copying long ones. Linear. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) lines.push({ start, end, head: text.slice(start, Math.min(end, start + HEAD_LENGTH)) });
    start = end + 1;
  }
  return lines;
}

/** True if the line is longer than its head. */
export function isLong(line: TextLine): boolean {
  return line.end - line.start > HEAD_LENGTH;
}
