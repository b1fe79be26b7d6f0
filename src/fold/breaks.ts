/** Line ends that a copy has lost: a whole report stands in one line, with white space or nothing where its paragraphs began. */
import type { Characters } from './characters.js';

const LF = 10;
const SPACE = 32;
/** No paragraph is as long. */
const LONG = 2000;
/** So much white space parts paragraphs. */
const GAP = 2;
const STOPS = new Set([...'。!?'].map((c) => c.charCodeAt(0)));
const NUMERALS = new Set([...'一二三四五六七八九十'].map((c) => c.charCodeAt(0)));
const MARK = '、'.charCodeAt(0);
const BRACKET = '('.charCodeAt(0);
const BRACKET_END = ')'.charCodeAt(0);

/** Whether `二、` or `(二)` stands at `at`. */
function opensHeading(units: Uint16Array, at: number, end: number): boolean {
  const bracket = units[at] === BRACKET;
  let next = bracket ? at + 1 : at;
  const first = next;
  while (next < end && next - first < 3 && NUMERALS.has(units[next] ?? 0)) next += 1;
  return next > first && units[next] === (bracket ? BRACKET_END : MARK);
}

/** Copies the line, with an end of line in the place of each gap and before each heading behind a full stop. */
function breakLine({ units, origin }: Characters, start: number, end: number, to: Characters): void {
  const put = (unit: number, at: number): void => {
    to.units[to.length] = unit;
    to.origin[to.length] = origin[at] ?? 0;
    to.length += 1;
  };
  for (let at = start; at < end; ) {
    let gap = at;
    while (gap < end && units[gap] === SPACE) gap += 1;
    if (gap - at >= GAP && at > start && gap < end) put(LF, at);
    else for (let space = at; space < gap; space += 1) put(SPACE, space);
    // an end of line that is not there stands at the stop
    if (gap === at && STOPS.has(units[at - 1] ?? 0) && opensHeading(units, at, end)) put(LF, at - 1);
    if (gap < end) put(units[gap] ?? 0, gap);
    at = gap + 1;
  }
}

/** The text with these line ends; itself where no line is that long. */
export function restoreBreaks(characters: Characters): Characters {
  const { units, origin, length } = characters;
  let to: Characters | null = null;
  let copied = 0;
  for (let start = 0; start < length; ) {
    const found = units.indexOf(LF, start);
    const end = found < 0 || found > length ? length : found;
    if (end - start > LONG) {
      // at most one more unit for two: a heading takes two and a stop
      to ??= { units: new Uint16Array(length * 2), origin: new Int32Array(length * 2 + 1), length: 0 };
      to.units.set(units.subarray(copied, start), to.length);
      to.origin.set(origin.subarray(copied, start), to.length);
      to.length += start - copied;
      breakLine(characters, start, end, to);
      copied = end;
    }
    start = end + 1;
  }
  if (to === null) return characters;
  to.units.set(units.subarray(copied, length), to.length);
  to.origin.set(origin.subarray(copied, length), to.length);
  to.length += length - copied;
  to.origin[to.length] = origin[length] ?? 0;
  return to;
}
