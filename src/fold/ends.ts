import { type Characters, unitsToString } from './characters.js';
import type { Line } from './lines.js';
import { isClosing, isTrailingQuote, mayOpen } from './opening.js';
import { mayGoOn } from './stray.js';

/** How far into a line its beginning is read. */
export const HEAD = 24;
const SPACE = 32;

/** True for an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** The units from `start` to `end` as a string. */
export function slice(characters: Characters, start: number, end: number): string {
  return unitsToString(characters.units.subarray(start, end), Math.max(0, end - start));
}

/** The first characters of a line, without spaces; empty where they can open or continue nothing. */
export function headOf(characters: Characters, line: Line, from: number): string {
  // most lines open nothing: spare them the string
  if (!mayOpen(characters.units[from] ?? 0) && !mayGoOn(characters.units[from] ?? 0)) return '';
  return slice(characters, from, Math.min(line.end, from + HEAD)).replaceAll(' ', '');
}

/** True if the line's last words leave a sentence open. */
export function endsOpen(characters: Characters, line: Line): boolean {
  let at = line.end - 1;
  while (at > line.start && isTrailingQuote(characters.units[at] ?? 0)) at -= 1;
  return !isClosing(characters.units[at] ?? 0);
}

const stops = new Set([...'。!?'].map((c) => c.charCodeAt(0)));

/** True if the line's last words end a sentence; `;` and `:` do not. */
export function endsSentence(characters: Characters, line: Line): boolean {
  let at = line.end - 1;
  while (at > line.start && isTrailingQuote(characters.units[at] ?? 0)) at -= 1;
  return stops.has(characters.units[at] ?? 0);
}

const DOT = '.'.charCodeAt(0);
const ELLIPSIS = '…'.charCodeAt(0);

/** True if leaders and a page number end the line: an entry of a table of contents. */
export function isContentsEntry(characters: Characters, line: Line): boolean {
  const { units } = characters;
  let at = line.end - 1;
  while (at > line.start && (isDigit(units[at] ?? 0) || units[at] === SPACE)) at -= 1;
  const leader = units[at] ?? 0;
  return at < line.end - 1 && (leader === DOT || leader === ELLIPSIS) && units[at - 1] === leader;
}
