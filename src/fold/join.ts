import type { Characters } from './characters.js';
import { endsOpen, HEAD, headOf, isContentsEntry, isDigit, slice } from './ends.js';
import { type Block, goesOn, isHeadingStart, type Step } from './goes-on.js';
import { habitsOf } from './habits.js';
import type { Line } from './lines.js';
import { itemNumber, openingStyle } from './opening.js';
import { isEvenSeries, loneSeries, type PageMark, pageSeries, readPageMark } from './pages.js';
import { closesBracket, continuesStray, mayGoOn, unitOnNextLine } from './stray.js';
import { detectWrap, isFull, type Wrap, type WrapText } from './wrap.js';

/** A line that stays, from which unit on, and what stands between it and the one before. */
export interface JoinedLine {
  readonly line: Line;
  readonly from: number;
  readonly glue: 'break' | 'none' | 'space';
}

const TAIL = 400;
const SPACE = 32;
const MIN_STATEMENT = 20;
const FULL_STOP = '。'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const OPENING = '('.charCodeAt(0);

const DASHES: ReadonlySet<number> = new Set([...'-—–'].map((c) => c.charCodeAt(0)));

/** Units that may open a line with a page number: digits, dashes, 第, bullets. */
const pageStarts = new Set([...'0123456789-第—–·•'].map((c) => c.charCodeAt(0)));

/** `- 1 -` inside a sentence, or a number alone between a figure and its unit, in an excerpt of a few pages. */
function isWithin(characters: Characters, lines: readonly Line[], { line }: PageMark): boolean {
  const [before, own, after] = [lines[line - 1], lines[line], lines[line + 1]];
  if (!before || !own || !after || !endsOpen(characters, before)) return false;
  if (isDash(characters.units[own.start]) && isDash(characters.units[own.end - 1])) return true;
  return unitOnNextLine(slice(characters, Math.max(before.start, before.end - 2), before.end), headOf(characters, after, after.start));
}

const isDash = (unit: number | undefined): boolean => unit !== undefined && DASHES.has(unit);

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
  if (series.length === 0) series = alone.filter((mark) => isWithin(characters, lines, mark));
  return new Map(series.map((mark) => [mark.line, mark]));
}

/** A subscript or superscript that typesetting put on a line of its own (the 2.5 of PM2.5). */
function isLoneScript(text: string): boolean {
  return /^\d{1,2}(?:\.\d)?$/.test(text);
}

function isDigitPair(characters: Characters, left: number, right: number): boolean {
  return isDigit(characters.units[left] ?? 0) && isDigit(characters.units[right] ?? 0);
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
  const counts = new Map<string, number>();
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
      const step: Step = { line, from, head, blank, pageBetween, counts };
      if (wrap !== null && goesOn(text, wrap, habits, block, step)) glue = 'none';
      else if (pageBetween && goesOnOverPage(characters, block, head)) glue = 'none';
      else if (
        characters.units[block.previous.end - 1] === OPENING &&
        closesBracket(slice(characters, from, Math.min(line.end, from + HEAD)))
      )
        glue = 'none';
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
    if (block === null || glue === 'break') {
      block = { start: from, head, heading: isHeadingStart(characters, line, head), previous: line };
      const item = itemNumber(head);
      if (item !== null) counts.set(item.style, item.number);
    }
    if (block.heading && characters.units.subarray(from, line.end).includes(FULL_STOP)) block.heading = false;
    block.previous = line;
    joined.push({ line, from, glue });
    pageBetween = false;
    blank = 0;
  }
  return joined;
}
