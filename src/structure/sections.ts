import type { Folded, Section } from '../model.js';
import { type HeadingStyle, headingMark, isPlainHeading } from './headings.js';
import { HEAD_LENGTH, isLong, type TextLine } from './lines.js';

/** A heading found in a line. */
export interface Heading {
  readonly style: HeadingStyle;
  readonly start: number;
  /** where the heading's own words end */
  readonly end: number;
  /** text of the same line goes on after it */
  readonly runIn: boolean;
}

const MAX_RUN_IN = 60;

/** White space of at least this many characters in the source parts a heading from the text that runs on in its line. */
const WIDE_GAP = 2;
const OUTER = new Set<HeadingStyle>(['part', 'chapter', 'article']);

/** A sentence that begins with the plan before: no heading has a comma behind it. */
const ERA = /[“"][一二三四五六七八九十]{1,3}五[”"](?:时期|期间|以来)(?:,|是)/;

/** Where the source has a wide gap after the words of a heading: the widest of those near its start; -1 if it has none. */
function gapAfter(folded: Folded, from: number, limit: number): number {
  let best = -1;
  let widest = WIDE_GAP;
  for (let at = from + 1; at < Math.min(limit, from + MAX_RUN_IN); at += 1) {
    const gap = (folded.toSource[at] ?? 0) - (folded.toSource[at - 1] ?? 0) - 1;
    if (gap < widest || (gap === widest && best >= 0)) continue;
    // a line end that joining took away is no gap
    if (/[\r\n]/.test(folded.source.slice((folded.toSource[at - 1] ?? 0) + 1, folded.toSource[at]))) continue;
    widest = gap;
    best = at;
  }
  return best;
}

/** The headings at the start of a line, outermost first; mostly one or none. */
export function findHeadings(folded: Folded, line: TextLine): Heading[] {
  const headings: Heading[] = [];
  let rest = line;
  for (let depth = 0; depth < 3; depth += 1) {
    const heading = findHeading(folded, rest);
    if (heading === null) break;
    headings.push(heading);
    if (!heading.runIn || !OUTER.has(heading.style)) break;
    rest = { start: heading.end, end: line.end, head: folded.text.slice(heading.end, Math.min(line.end, heading.end + HEAD_LENGTH)) };
    if (!OUTER.has(headingMark(rest.head)?.style ?? 'plain')) break;
  }
  return headings;
}

function findHeading(folded: Folded, line: TextLine): Heading | null {
  const mark = headingMark(line.head);
  if (mark === null) {
    if (!isLong(line) && isPlainHeading(line.head)) return { style: 'plain', start: line.start, end: line.end, runIn: false };
    return null;
  }
  const { style } = mark;
  const { start } = line;
  const length = line.end - start;
  if (OUTER.has(style)) {
    const gap = gapAfter(folded, start + mark.length + 1, line.end);
    if (gap > 0) return { style, start, end: gap, runIn: true };
    const era = line.head.slice(0, MAX_RUN_IN).search(ERA);
    if (era >= mark.length) return { style, start, end: start + era, runIn: true };
  }
  const stop = line.head.search(/[。!?]/);
  if (stop >= 0 && stop < MAX_RUN_IN && stop + 1 < length) return { style, start, end: start + stop + 1, runIn: true };
  if (length <= MAX_RUN_IN && mark.length < length) return { style, start, end: line.end, runIn: false };
  if (style === 'dash') return null;
  // a long paragraph without an early stop: the words up to its first comma or colon name it
  const pause = line.head.slice(0, MAX_RUN_IN).search(/[:,;]/);
  return { style, start, end: start + Math.max(pause, mark.length), runIn: true };
}

/** Styles that always stand in this order, outermost first; others nest by first use. */
const rank: Record<HeadingStyle, number> = {
  part: 0,
  chapter: 1,
  article: 2,
  plain: 3,
  han: 4,
  decimal2: 5,
  hanParen: 6,
  decimal3: 7,
  digit: 8,
  decimal4: 9,
  digitParen: 10,
  dash: 11,
};

/** Nests headings: a heading lies inside the last one of an outer style. */
export function nestSections(text: string, headings: readonly Heading[], end: number): Section[] {
  interface Draft {
    title: string;
    level: number;
    start: number;
    end: number;
    headingEnd: number;
    parent: Section | null;
  }
  const open: { section: Draft; rank: number }[] = [];
  // unnumbered headings stand above numbered ones where they come first, below them otherwise
  const firstHan = headings.findIndex((heading) => heading.style === 'han');
  const firstPlain = headings.findIndex((heading) => heading.style === 'plain');
  const plainRank = firstHan >= 0 && firstHan < firstPlain ? rank.han + 0.5 : rank.plain;
  const sections: Draft[] = [];
  for (const heading of headings) {
    const own = heading.style === 'plain' ? plainRank : rank[heading.style];
    while (open.length > 0 && (open.at(-1)?.rank ?? -1) >= own) {
      const closed = open.pop();
      if (closed !== undefined) closed.section.end = heading.start;
    }
    const parent = open.at(-1)?.section ?? null;
    const section: Draft = {
      title: text.slice(heading.start, heading.end).replace(/[。::]$/, ''),
      level: open.length + 1,
      start: heading.start,
      end,
      headingEnd: heading.end,
      parent,
    };
    sections.push(section);
    open.push({ section, rank: own });
  }
  return sections;
}
