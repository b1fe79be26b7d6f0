import type { Folded } from '../model.js';
import { restoreBreaks } from './breaks.js';
import { type Characters, scanCharacters, unitsToString } from './characters.js';
import { joinLines } from './join.js';
import { splitLines } from './lines.js';

export { sourceSpan } from './span.js';

const LF = 10;
const SPACE = 32;
const DOT = 46;
const BRACKET = 91;
const BRACKET_END = 93;

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 48 && unit <= 57;
}

/** Words that follow a figure; `1. 5个` at a line's start is item 1 and five of something, not 1.5. */
const afterFigure = new Set([...'个项家件户条所座批类亿万千百%年月倍名人次台套处场只亩大'].map((c) => c.charCodeAt(0)));

/** True if white space after `1.` at the start of a line parts an item's number from a figure. */
function partsItem(out: Uint16Array, lineStart: number, length: number, units: Uint16Array, next: number, end: number): boolean {
  if (out[length - 1] !== DOT || length - 1 - lineStart > 2 || length - 1 === lineStart) return false;
  for (let at = lineStart; at < length - 1; at += 1) if (!isDigit(out[at])) return false;
  let at = next;
  while (at < end && isDigit(units[at])) at += 1;
  while (at < end && units[at] === SPACE) at += 1;
  return at > next && at < end && afterFigure.has(units[at] ?? 0);
}

/** Notes count up; one of them may be missing. */
const MAX_NOTE_STEP = 2;

/** A footnote mark in running text: its number and the units that it takes. */
interface NoteMark {
  readonly note: number;
  readonly units: number;
}

const isWord = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
const beforeNote = new Set([...'”’)》】%,。;!?'].map((c) => c.charCodeAt(0)));

/** Reads `[7]` at `at`, after a word or a closing mark; null for anything else. */
function noteMark(units: Uint16Array, at: number, end: number, before: number): NoteMark | null {
  if (!isWord(before) && !beforeNote.has(before)) return null;
  let note = 0;
  let next = at + 1;
  for (; next < end && next - at < 8; next += 1) {
    const unit = units[next] ?? 0;
    if (isDigit(unit)) note = note * 10 + unit - 48;
    else if (unit !== SPACE) break;
  }
  return units[next] === BRACKET_END && next < end && note > 0 && note < 1000 ? { note, units: next - at + 1 } : null;
}

/** Writes the lines into the arrays that they stand in: white space squeezed, joined lines without their break. */
function squeeze(source: string, characters: Characters): Folded {
  const { units, origin } = characters;
  const joins = joinLines(source, characters, splitLines(source, characters));
  let length = 0;
  let lineStart = 0;
  let lastNote = 0;
  for (const { line, from, glue } of joins) {
    if (length > 0 && glue === 'break') {
      origin[length] = findBreak(units, origin, line.start);
      units[length++] = LF;
      lineStart = length;
    }
    if (glue === 'space' && length > 0) {
      origin[length] = (origin[from] ?? 1) - 1;
      units[length++] = SPACE;
    }
    let gap = -1;
    for (let at = from; at < line.end; at += 1) {
      const unit = units[at] ?? 0;
      if (unit === SPACE) {
        gap = at;
        continue;
      }
      if (gap >= 0) {
        if (
          isDigit(unit) &&
          length > lineStart &&
          (isDigit(units[length - 1]) || partsItem(units, lineStart, length, units, at, line.end))
        ) {
          origin[length] = origin[gap] ?? 0;
          units[length++] = SPACE;
        }
        gap = -1;
      }
      if (unit === BRACKET && length > lineStart) {
        const mark = noteMark(units, at, line.end, units[length - 1] ?? 0);
        // notes are counted; a bracketed figure (a total over the years) is not
        if (mark !== null && (mark.note === 1 || (mark.note >= lastNote && mark.note <= lastNote + MAX_NOTE_STEP))) {
          lastNote = mark.note;
          at += mark.units - 1;
          continue;
        }
      }
      origin[length] = origin[at] ?? 0;
      units[length++] = unit;
    }
  }
  origin[length] = source.length;
  return { source, text: unitsToString(units, length), toSource: origin.subarray(0, length + 1) };
}

/** The source offset of the line end before a line: the writer never overtakes the reader, so it still stands there. */
function findBreak(units: Uint16Array, origin: Int32Array, start: number): number {
  let at = start - 1;
  while (at > 0 && units[at] !== LF) at -= 1;
  return origin[at] ?? 0;
}

/**
 * First stage alone: forms made plain and line ends made LF, all white space and every line kept.
 * Plain-text tables are read from this.
 */
export function foldCharacters(source: string): Folded {
  const { units, origin, length } = scanCharacters(source);
  return { source, text: unitsToString(units, length), toSource: origin.subarray(0, length + 1) };
}

/**
 * One clean string and the way back: full-width forms made ASCII, white space dropped (one space stays between two digits),
 * blank lines dropped, hard-wrapped lines joined, page numbers between them dropped. Linear.
 * @param characters the source scanned, where that is done already; they are used up
 */
export function fold(source: string, characters = restoreBreaks(scanCharacters(source))): Folded {
  return squeeze(source, characters);
}
