import { type Characters, unitsToString } from './characters.js';
import { type Habits, habitsOf, startsByHabit } from './habits.js';
import type { Line } from './lines.js';
import { isClosing, isTrailingQuote, mayOpen, openingStyle } from './opening.js';
import { isEvenSeries, loneSeries, type PageMark, pageSeries, readPageMark } from './pages.js';
import { continuesStray, mayGoOn } from './stray.js';
import { detectWrap, isFull, type Wrap, type WrapText } from './wrap.js';

/** A line that stays, from which unit on, and what stands between it and the one before. */
export interface JoinedLine {
  readonly line: Line;
  readonly from: number;
  readonly glue: 'break' | 'none' | 'space';
}

const HEAD = 24;
const TAIL = 400;
const SPACE = 32;
const MAX_HEADING_REST = 16;
const MIN_STATEMENT = 20;
const FULL_STOP = '。'.charCodeAt(0);

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function slice(characters: Characters, start: number, end: number): string {
  return unitsToString(characters.units.subarray(start, end), Math.max(0, end - start));
}

function headOf(characters: Characters, line: Line, from: number): string {
  // most lines open nothing: spare them the string
  if (!mayOpen(characters.units[from] ?? 0) && !mayGoOn(characters.units[from] ?? 0)) return '';
  return slice(characters, from, Math.min(line.end, from + HEAD)).replaceAll(' ', '');
}

/** True if the line's last words leave a sentence open. */
function endsOpen(characters: Characters, line: Line): boolean {
  let at = line.end - 1;
  while (at > line.start && isTrailingQuote(characters.units[at] ?? 0)) at -= 1;
  return !isClosing(characters.units[at] ?? 0);
}

const stops = new Set([...'。!?'].map((c) => c.charCodeAt(0)));

/** True if the line's last words end a sentence; `;` and `:` do not. */
function endsSentence(characters: Characters, line: Line): boolean {
  let at = line.end - 1;
  while (at > line.start && isTrailingQuote(characters.units[at] ?? 0)) at -= 1;
  return stops.has(characters.units[at] ?? 0);
}

const DOT = '.'.charCodeAt(0);
const ELLIPSIS = '…'.charCodeAt(0);

/** True if leaders and a page number end the line: an entry of a table of contents. */
function isContentsEntry(characters: Characters, line: Line): boolean {
  const { units } = characters;
  let at = line.end - 1;
  while (at > line.start && (isDigit(units[at] ?? 0) || units[at] === SPACE)) at -= 1;
  const leader = units[at] ?? 0;
  return at < line.end - 1 && (leader === DOT || leader === ELLIPSIS) && units[at - 1] === leader;
}

/** Units that may open a line with a page number: digits, dashes, 第, bullets. */
const pageStarts = new Set([...'0123456789-第—–·•'].map((c) => c.charCodeAt(0)));

/** Page numbers between the lines; in wrapped text they may stick to a line's start. */
function findPages(characters: Characters, lines: readonly Line[], wrap: Wrap | null): Map<number, PageMark> {
  const marks: PageMark[] = [];
  for (const [index, line] of lines.entries()) {
    if (!pageStarts.has(characters.units[line.start] ?? 0)) continue;
    const whole = line.end - line.start <= HEAD;
    const text = slice(characters, line.start, whole ? line.end : line.start + HEAD);
    const mark = readPageMark(text, index);
    if (mark === null || (mark.alone && !whole)) continue;
    if (wrap !== null || mark.alone) marks.push(mark);
  }
  const alone = marks.filter((mark) => mark.alone);
  let series = wrap === null ? [] : pageSeries(marks);
  // a copy cut at one width starts lines with figures too
  const glued = series.some((mark) => !mark.alone);
  if (wrap?.kind !== 'typeset' && glued && !isEvenSeries(series, lines.length)) series = pageSeries(alone);
  if (series.length === 0) series = loneSeries(alone);
  return new Map(series.map((mark) => [mark.line, mark]));
}

/** In typeset text a line that ends its sentence short of the margin ends its paragraph, and a heading goes on only in a short line or from a full one. */
function joinsLoose(wrap: Wrap, previous: Line, next: Line, heading: boolean, open: boolean, nextOpen: boolean): boolean {
  if (wrap.kind !== 'typeset' || previous.ink >= wrap.width - 2) return true;
  if (heading) return nextOpen && next.ink < wrap.width * 0.6;
  return open;
}

/** Styles in which headings stand on lines of their own. */
const HEADINGS = new Set(['han', 'paren', 'chapter', 'decimal', 'digit']);
const COMMA = ','.charCodeAt(0);

function isHeadingStart(characters: Characters, line: Line, head: string): boolean {
  if (!HEADINGS.has(openingStyle(head) ?? '')) return false;
  const words = characters.units.subarray(line.start, line.end);
  return words.indexOf(COMMA) === words.lastIndexOf(COMMA);
}

/** After a full line of a heading, more of it comes as a short line or ends soon; anything else is the paragraph under it. */
function continuesHeading(characters: Characters, wrap: Wrap, line: Line): boolean {
  const stop = characters.units.subarray(line.start, line.end).indexOf(FULL_STOP);
  if (stop < 0) return line[wrap.measure] < wrap.width - 1;
  return stop <= MAX_HEADING_REST;
}

/** A subscript or superscript that typesetting put on a line of its own (the 2.5 of PM2.5). */
function isLoneScript(text: string): boolean {
  return /^\d{1,2}(?:\.\d)?$/.test(text);
}

function isDigitPair(characters: Characters, left: number, right: number): boolean {
  return isDigit(characters.units[left] ?? 0) && isDigit(characters.units[right] ?? 0);
}

/** The paragraph that is being put together. */
interface Block {
  start: number;
  heading: boolean;
  previous: Line;
}

interface Step {
  readonly line: Line;
  readonly from: number;
  readonly head: string;
  readonly blank: number;
  readonly pageBetween: boolean;
}

function goesOn(text: WrapText, wrap: Wrap, habits: Habits, block: Block, step: Step): boolean {
  const { characters } = text;
  const { line, head, blank, pageBetween } = step;
  const { previous } = block;
  if (!isFull(text, wrap, previous, line) || isContentsEntry(characters, previous)) return false;
  const open = endsOpen(characters, previous);
  if (blank > 0 && !(pageBetween && open)) return false;
  if (habits.indents && line.indent >= 2 && !pageBetween) return false;
  const told = wrap.kind !== 'typeset' && (habits.blankLines || habits.indents);
  if (!told && startsByHabit(habits, head) && (block.heading || endsSentence(characters, previous))) return false;
  if (!open && openingStyle(head) === 'address') return false;
  if (!told && wrap.kind !== 'typeset' && block.heading && open && !continuesHeading(characters, wrap, line)) return false;
  return joinsLoose(wrap, previous, line, block.heading, open, endsOpen(characters, line));
}

/** A page ended inside a sentence of unwrapped text. */
function goesOnOverPage(characters: Characters, block: Block, head: string): boolean {
  if (!endsOpen(characters, block.previous) || openingStyle(head) !== null) return false;
  const units = characters.units.subarray(block.start, block.previous.end);
  return units.length >= MIN_STATEMENT && (units.includes(COMMA) || units.includes(FULL_STOP));
}

/** Decides for each line whether it goes on with the one before. Linear. */
export function joinLines(source: string, characters: Characters, lines: readonly Line[]): JoinedLine[] {
  const isOpen = (line: Line): boolean => endsOpen(characters, line) && !isContentsEntry(characters, line);
  const text: WrapText = { source, characters, lines, isOpen };
  const wrap = detectWrap(text);
  const pages = findPages(characters, lines, wrap);
  const habits = habitsOf(
    lines,
    (line, next) => wrap !== null && isFull(text, wrap, line, next),
    (line) => headOf(characters, line, line.start),
  );
  const joined: JoinedLine[] = [];
  let block: Block | null = null;
  let pageBetween = false;
  let blank = 0;
  for (const [index, line] of lines.entries()) {
    const mark = pages.get(index);
    blank += line.blankBefore;
    pageBetween ||= mark !== undefined;
    if (mark?.alone === true) continue;
    let from = line.start + (mark?.units ?? 0);
    while (characters.units[from] === SPACE) from += 1;
    const head = headOf(characters, line, from);
    if (wrap?.kind === 'typeset' && block !== null && line.end - from <= 4 && isLoneScript(head) && endsOpen(characters, block.previous))
      continue;
    let glue: JoinedLine['glue'] = 'break';
    if (block !== null) {
      const step: Step = { line, from, head, blank, pageBetween };
      if (wrap !== null && goesOn(text, wrap, habits, block, step)) glue = 'none';
      else if (pageBetween && goesOnOverPage(characters, block, head)) glue = 'none';
      else if (
        mayGoOn(characters.units[from] ?? 0) &&
        continuesStray(slice(characters, Math.max(block.start, block.previous.end - TAIL), block.previous.end).replaceAll(' ', ''), head)
      )
        glue = 'none';
      if (
        glue === 'none' &&
        wrap?.measure === 'rawLength' &&
        block.previous.trailingSpace &&
        isDigitPair(characters, block.previous.end - 1, from)
      )
        glue = 'space';
    }
    if (block === null || glue === 'break') block = { start: from, heading: isHeadingStart(characters, line, head), previous: line };
    if (block.heading && characters.units.subarray(from, line.end).includes(FULL_STOP)) block.heading = false;
    block.previous = line;
    joined.push({ line, from, glue });
    pageBetween = false;
    blank = 0;
  }
  return joined;
}
