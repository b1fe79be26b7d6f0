import type { Characters } from './characters.js';

const LF = 10;
const CR = 13;
const SPACE = 32;

/** A line of the scanned text that holds something. Offsets are indices into `Characters`. */
export interface Line {
  /** first and one past last unit that is no white space */
  readonly start: number;
  readonly end: number;
  /** source offset of its very beginning */
  readonly rawStart: number;
  /** columns of white space before it */
  readonly indent: number;
  /** white space stands at its very end */
  readonly trailingSpace: boolean;
  /** blank lines before it */
  readonly blankBefore: number;
  /** length in source units, white space included */
  readonly rawLength: number;
  /** display columns, white space included: ideographs count 2; in `wide` also “ ” — … */
  readonly columns: number;
  readonly wide: number;
  /** `wide` without white space */
  readonly ink: number;
}

/** Columns of a character in two bits, and above them those with the ambiguous characters wide. */
const NARROW = 1 | (1 << 2);
const AMBIGUOUS = 1 | (2 << 2);
const WIDE = 2 | (2 << 2);
const COLUMNS = new Uint8Array(0x10000).fill(NARROW).fill(WIDE, 0x1100, 0x1160).fill(WIDE, 0x2e80).fill(NARROW, 0xff61, 0xffdd);
// two columns in Chinese typesetting, one elsewhere
for (const mark of '“”‘’—…·×°±÷①②③④⑤⑥⑦⑧⑨⑩') COLUMNS[mark.charCodeAt(0)] = AMBIGUOUS;

/** Display columns of a source character; `wide`: the ambiguous ones count 2. */
export const charColumns = (code: number, wide: boolean): number => (wide ? (COLUMNS[code] ?? 0) >> 2 : (COLUMNS[code] ?? 0) & 3);

interface Extent {
  readonly first: number;
  readonly lastInk: number;
  readonly end: number;
  readonly indent: number;
  readonly columns: number;
  readonly wide: number;
  readonly ink: number;
}

function measureLine(source: string, { units, origin, length }: Characters, at: number): Extent {
  let first = -1;
  let lastInk = at;
  let indent = 0;
  let columns = 0;
  let wide = 0;
  let ink = 0;
  let end = at;
  for (; end < length; end += 1) {
    const unit = units[end];
    if (unit === LF) break;
    const both = COLUMNS[source.charCodeAt(origin[end] ?? 0)] ?? 0;
    if (unit !== SPACE) {
      if (first < 0) {
        first = end;
        indent = wide;
      }
      lastInk = end + 1;
      ink += both >> 2;
    }
    columns += both & 3;
    wide += both >> 2;
  }
  return { first, lastInk, end, indent, columns, wide, ink };
}

/** Cuts scanned text into its lines; blank ones are only counted. Linear. */
export function splitLines(source: string, characters: Characters): Line[] {
  const { origin, length } = characters;
  const lines: Line[] = [];
  let blank = 0;
  let rawStart = 0;
  for (let at = 0; at < length; ) {
    const { first, lastInk, end, indent, columns, wide, ink } = measureLine(source, characters, at);
    const rawEnd = origin[end] ?? source.length;
    if (first >= 0) {
      const rawLength = rawEnd - rawStart;
      lines.push({
        start: first,
        end: lastInk,
        rawStart,
        indent,
        trailingSpace: end > lastInk,
        blankBefore: blank,
        rawLength,
        columns,
        wide,
        ink,
      });
      blank = 0;
    } else {
      blank += 1;
    }
    const crlf = source.charCodeAt(rawEnd) === CR && source.charCodeAt(rawEnd + 1) === LF;
    rawStart = rawEnd + (crlf ? 2 : 1);
    at = end + 1;
  }
  return lines;
}
