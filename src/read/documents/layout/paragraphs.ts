/**
 * Lines to paragraphs, by what the page shows: a line that fills its column goes on in the next one of the same size which is not
 * indented. Plain text has only the lengths of lines for that (src/fold); here margins, indents and sizes are known.
 */
import { openingStyle } from '../../../fold/opening.js';
import type { Line } from './types.js';

interface Margins {
  readonly left: number;
  readonly right: number;
}

export interface Habits {
  /** size of most of the text */
  readonly size: number;
  /** from one baseline to the next */
  readonly leading: number;
  /** paragraphs begin with an indent */
  readonly indents: boolean;
  readonly margins: ReadonlyMap<number, Margins>;
}

const SAME_SIZE = 0.08;
const INDENT = 0.8;
const SHARE_INDENTED = 0.1;
const APART = 1.45;
const SLACK = 0.35;
const MIN_LINES = 4;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const sameSize = (one: number, other: number): boolean => Math.abs(one - other) <= SAME_SIZE * Math.max(one, other);

/** Commonest value, to half a unit of the font size. */
function commonest(values: readonly number[], step: number): number {
  const counts = new Map<number, number[]>();
  for (const value of values) {
    const key = Math.round(value / step);
    counts.set(key, [...(counts.get(key) ?? []), value]);
  }
  return median([...counts.values()].sort((a, b) => b.length - a.length)[0] ?? []);
}

const WIDE = /[ᄀ-ᅟ⺀-￠]/;
const CLOSING = /[，。；：、！？）》〉】”’…,.;:!?)\]%‰]/;

/** Where a line's last character ends that is no closing mark: those may hang over the margin. */
const inkEnd = ({ x1, text, size }: Line): number => (CLOSING.test(text.at(-1) ?? '') && WIDE.test(text.at(-1) ?? '') ? x1 - size : x1);

/** The margin that two lines at least come up to; one alone may run over it. */
function rightOf(lines: readonly Line[], size: number): number {
  const ends = lines.map(inkEnd).sort((a, b) => b - a);
  return ends.find((end, at) => end - (ends[at + 1] ?? Number.NEGATIVE_INFINITY) < size / 2) ?? ends[0] ?? 0;
}

function marginsOf(lines: readonly Line[], fallback: Margins | null, size: number): Margins {
  const own = lines.filter((line) => sameSize(line.size, size));
  if (own.length < MIN_LINES && fallback !== null) return fallback;
  const used = own.length > 0 ? own : lines;
  const right = rightOf(used, size);
  const left = Math.min(...used.map(({ x0 }) => x0));
  // a page of short lines does not reach its margin
  return fallback !== null ? { left, right: Math.max(right, left + (fallback.right - fallback.left)) } : { left, right };
}

/** What holds for all lines of a document. */
export function habitsOf(lines: readonly Line[]): Habits {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) weights.set(Math.round(size * 10) / 10, (weights.get(Math.round(size * 10) / 10) ?? 0) + text.length);
  const size = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const own = lines.filter((line) => sameSize(line.size, size));
  const steps = own.flatMap((line, at) => {
    const next = own[at + 1];
    return next && next.page === line.page && next.y > line.y ? [next.y - line.y] : [];
  });
  const whole: Margins = {
    left: commonest(
      own.map(({ x0 }) => x0),
      size / 2,
    ),
    right: rightOf(own, size),
  };
  const byPage = new Map<number, Line[]>();
  for (const line of lines) byPage.set(line.page.number, [...(byPage.get(line.page.number) ?? []), line]);
  const margins = new Map([...byPage].map(([page, on]) => [page, marginsOf(on, whole, size)]));
  const indented = own.filter((line) => line.x0 - (margins.get(line.page.number)?.left ?? 0) > size * INDENT);
  return { size, leading: commonest(steps, size / 4) || size * 1.5, indents: indented.length >= own.length * SHARE_INDENTED, margins };
}

/** Width of what may not be broken at the start of a line: a character and the mark behind it, or a number or word. */
function firstWidth({ text, size }: Line): number {
  const word = /^[0-9A-Za-z.,%‰/∶:~～—–-]+/.exec(text)?.[0];
  let width = 0;
  let at = 0;
  if (word !== undefined) {
    width = word.length * size * 0.6;
    at = word.length;
  } else {
    width = WIDE.test(text[0] ?? '') ? size : size * 0.6;
    at = 1;
  }
  for (; CLOSING.test(text[at] ?? ''); at += 1) width += size;
  return width;
}

const ENDS = /[。！？；!?;][”’」』）)]?$/;

function goesOn(line: Line, next: Line, habits: Habits): boolean {
  if (!sameSize(line.size, next.size) || line.parted || next.parted) return false;
  const samePage = line.page === next.page && next.y > line.y;
  if (samePage && next.y - line.y > habits.leading * APART) return false;
  const margins = habits.margins.get(line.page.number);
  const left = habits.margins.get(next.page.number)?.left;
  if (margins === undefined || left === undefined) return false;
  const column =
    line.x0 - margins.left > (margins.right - margins.left) / 2
      ? line.x0
      : next.x0 - left > (margins.right - margins.left) / 2
        ? next.x0
        : left;
  if (next.x0 - column > line.size * INDENT) return false;
  if (line.x1 + firstWidth(next) <= margins.right - line.size * SLACK) return false;
  // a title set in the middle has room on both sides
  if (line.x0 - margins.left > line.size * 3 && line.size > habits.size * (1 + SAME_SIZE)) return false;
  // without indents a full line that ends its sentence may end the paragraph too
  return habits.indents || !ENDS.test(line.text) || openingStyle(next.text.slice(0, 12)) === null;
}

const NEEDS_SPACE = /[0-9A-Za-z]$/;

/** A word or a number is not cut where the line ends; two that meet there are two. */
const glue = (before: string, after: string): string =>
  NEEDS_SPACE.test(before) && /^[0-9A-Za-z]/.test(after) && !/[0-9.,]$/.test(before) ? ' ' : '';

export interface PageParagraph {
  readonly text: string;
  /** where each part of it begins, and on which page */
  readonly pages: readonly { readonly at: number; readonly page: number }[];
}

/** Joins lines into paragraphs. */
export function paragraphsOf(lines: readonly Line[], habits: Habits): PageParagraph[] {
  const paragraphs: { text: string; pages: { at: number; page: number }[] }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (before !== null && last !== undefined && goesOn(before, line, habits)) {
      last.text += glue(last.text, line.text);
      if (before.page !== line.page) last.pages.push({ at: last.text.length, page: line.page.number });
      last.text += line.text;
    } else paragraphs.push({ text: line.text, pages: [{ at: 0, page: line.page.number }] });
    before = line;
  }
  return paragraphs;
}
