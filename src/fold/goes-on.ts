import type { Characters } from './characters.js';
import { endsOpen, endsSentence, isContentsEntry } from './ends.js';
import { type Habits, startsByHabit } from './habits.js';
import type { Line } from './lines.js';
import { itemNumber, openingStyle } from './opening.js';
import { isFull, type Wrap, type WrapText } from './wrap.js';

const MAX_HEADING_REST = 16;
/** A text that opens so many paragraphs with a dash puts none at the start of a line inside them. */
const MIN_DASHES = 3;
const FULL_STOP = '。'.charCodeAt(0);

/** The paragraph that is being put together. */
export interface Block {
  start: number;
  /** its first characters */
  head: string;
  heading: boolean;
  previous: Line;
}

/** A line that may go on with it. */
export interface Step {
  readonly line: Line;
  readonly from: number;
  readonly head: string;
  readonly blank: number;
  readonly pageBetween: boolean;
  /** the last number of each style that opened a paragraph */
  readonly counts: ReadonlyMap<string, number>;
}

/** In typeset text a line that ends its sentence short of the margin ends its paragraph, and a heading goes on only in a short line or from a full one. */
function joinsLoose(wrap: Wrap, previous: Line, next: Line, heading: boolean, open: boolean, nextOpen: boolean): boolean {
  if (wrap.kind !== 'typeset' || previous.ink >= wrap.width - 2) return true;
  if (heading) return nextOpen && next.ink < wrap.width * 0.6;
  return open;
}

/** Styles in which headings stand on lines of their own. */
const HEADINGS = new Set(['han', 'paren', 'chapter', 'decimal', 'digit']);
const COUNTED = new Set(['han', 'paren', 'chapter']);
const COMMA = ','.charCodeAt(0);

/** True if a heading opens in this line: a numbered one that is no list of clauses. */
export function isHeadingStart(characters: Characters, line: Line, head: string): boolean {
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

/** An item of a list: the next in number after the paragraph's own, or one in the style of a list whose lines stand close, after a stop. */
function isNextItem(habits: Habits, block: Block, head: string, open: boolean): boolean {
  const style = openingStyle(head);
  if (style === null) return false;
  if (!open && habits.close.has(style)) return true;
  const own = itemNumber(block.head);
  const item = itemNumber(head);
  return own !== null && item !== null && own.style === item.style && own.number + 1 === item.number;
}

const ORDINAL = '第'.charCodeAt(0);

/** A heading that counts on from the last of its style, in a style that opens other paragraphs too; 第 before it makes it part of 第一、二、三. */
function countsOn(characters: Characters, habits: Habits, counts: ReadonlyMap<string, number>, previous: Line, head: string): boolean {
  const item = itemNumber(head);
  if (item === null || !COUNTED.has(item.style) || !habits.styles.has(item.style)) return false;
  if (characters.units[previous.end - 1] === ORDINAL) return false;
  return item.number === 1 || item.number === (counts.get(item.style) ?? 0) + 1;
}

const YEAR = /^(?:19|20)\d\d年/;
const joiners = new Set([...'和与及于对的、'].map((c) => c.charCodeAt(0)));

/** A heading is over where a line with a year opens the paragraph under it. */
function opensYear(characters: Characters, block: Block, head: string): boolean {
  return block.heading && YEAR.test(head) && !joiners.has(characters.units[block.previous.end - 1] ?? 0);
}

/** A heading in a style whose headings stand on lines of their own. */
function isAlone(habits: Habits, block: Block): boolean {
  return block.heading && habits.alone.has(openingStyle(block.head) ?? '');
}

/** True if a line of wrapped text goes on with the paragraph before it. */
export function goesOn(text: WrapText, wrap: Wrap, habits: Habits, block: Block, step: Step): boolean {
  const { characters } = text;
  const { line, head, blank, pageBetween } = step;
  const { previous } = block;
  if (!isFull(text, wrap, previous, line) || isContentsEntry(characters, previous)) return false;
  const open = endsOpen(characters, previous);
  if (blank > 0 && !(pageBetween && open)) return false;
  if (habits.indents && line.indent >= 2 && !pageBetween) return false;
  const program = wrap.kind !== 'typeset';
  if (program && isNextItem(habits, block, head, open)) return false;
  if (program && countsOn(characters, habits, step.counts, previous, head)) return false;
  const told = program && (habits.blankLines || habits.indents);
  if (!told && startsByHabit(habits, head) && (block.heading || endsSentence(characters, previous))) return false;
  const style = openingStyle(head);
  if (style === 'address' && !open) return false;
  if (program && !told) {
    if (style === 'dash' && (habits.styles.get(style) ?? 0) >= MIN_DASHES) return false;
    if (open && opensYear(characters, block, head)) return false;
    if (open && isAlone(habits, block) && !continuesHeading(characters, wrap, line)) return false;
  }
  return joinsLoose(wrap, previous, line, block.heading, open, endsOpen(characters, line));
}
