import type { Characters } from './characters.js';
import { charColumns, type Line } from './lines.js';
import { runEnd } from './runs.js';

/** How a text is wrapped: which measure of its lines is constant, and at what width. */
export interface Wrap {
  readonly measure: 'rawLength' | 'columns' | 'wide' | 'ink';
  readonly width: number;
  /**
   * `cut`: every line is filled to the last character; `words`: what holds together (a number, a mark and the word before it)
   * moves to the next line as a whole; `typeset`: full lines differ by some columns
   */
  readonly kind: 'cut' | 'words' | 'typeset';
}

/** A text's lines and what is asked of them. */
export interface WrapText {
  readonly source: string;
  readonly characters: Characters;
  readonly lines: readonly Line[];
  /** the line breaks off inside a sentence */
  readonly isOpen: (line: Line) => boolean;
}

/** Lines wider than this are paragraphs, not wrapped lines. */
const MAX_WIDTH = 200;
const MIN_WIDTH = 16;
/** Wrapped text has lines that break off inside a sentence; this share of the full ones at least. */
const MIN_OPEN_SHARE = 0.6;
/** How many columns a line of typeset text may lack or have too many. */
const LOOSE_SLACK = 7;
const LOOSE_OVER = 12;
/** Headings and titles of some texts are not wrapped; this share of the lines at most. */
const MAX_LONGER_SHARE = 0.25;
/** A text is cut to the last character if hardly any of its breaks needs another explanation. */
const CUT_SHARE = 0.97;
/** Of the breaks inside statements, behind the middle of the line, a wrap explains this share. */
const MIN_EXPLAINED = 0.8;
/** How far the widest line with a stop in it may lie under the width. */
const REACH = 8;
/** So many of the commonest lengths are tried as widths. */
const MOST_TRIED = 4;

/** Room that the first unbreakable run of a line takes, by a measure. */
function firstRun(text: WrapText, line: Line, wrap: Wrap): number {
  const { units, origin } = text.characters;
  const end = wrap.kind === 'words' ? runEnd(units, line.start, line.end) : line.start + 1;
  // a space that the break left at the start of the line; more of it is an indent
  const gap = line.indent === 1 ? 1 : 0;
  if (wrap.measure === 'rawLength') return (origin[end - 1] ?? 0) - (origin[line.start] ?? 0) + 1 + gap;
  let columns = gap;
  for (let at = line.start; at < end; at += 1) columns += charColumns(text.source.charCodeAt(origin[at] ?? 0), wrap.measure !== 'columns');
  return columns;
}

/** True if a line ends where it does because the next one's first words did not fit into it. */
export function isFull(text: WrapText, wrap: Wrap, line: Line, next: Line): boolean {
  const width = line[wrap.measure];
  if (wrap.kind === 'typeset') return width >= wrap.width - LOOSE_SLACK && width <= wrap.width + LOOSE_OVER;
  if (width > wrap.width || width < wrap.width - MAX_WIDTH / 10) return false;
  return width === wrap.width || width + firstRun(text, next, wrap) > wrap.width;
}

/** Blank lines tell paragraphs apart where a wrap explains this share of the breaks without one. */
const TOLD_SHARE = 0.9;

/** What speaks for a wrap. */
interface Evidence {
  readonly wrap: Wrap;
  /** breaks that it explains */
  readonly explained: number;
}

const COMMA = ','.charCodeAt(0);
const SEMICOLON = ';'.charCodeAt(0);
const STOP = '。'.charCodeAt(0);

function holdsStop(characters: Characters, line: Line): boolean {
  const units = characters.units.subarray(line.start, line.end);
  return units.includes(STOP) || units.includes(SEMICOLON);
}

/** Pairs of lines with nothing between them, the first of which breaks off inside a sentence; `sure`: it holds a part of a sentence already. */
interface Break {
  readonly line: Line;
  readonly next: Line;
  readonly open: boolean;
  readonly sure: boolean;
}

function breaksOf(text: WrapText): Break[] {
  const breaks: Break[] = [];
  for (const [index, line] of text.lines.entries()) {
    const next = text.lines[index + 1];
    if (next === undefined || next.blankBefore > 0) continue;
    const open = text.isOpen(line);
    const units = text.characters.units.subarray(line.start, line.end);
    breaks.push({ line, next, open, sure: open && (units.includes(COMMA) || units.includes(SEMICOLON) || units.includes(STOP)) });
  }
  return breaks;
}

function weigh(text: WrapText, breaks: readonly Break[], wrap: Wrap): Evidence | null {
  let full = 0;
  let open = 0;
  let sure = 0;
  let explained = 0;
  for (const one of breaks) {
    if (one.sure && one.line[wrap.measure] * 2 > wrap.width) sure += 1;
    if (!isFull(text, wrap, one.line, one.next)) continue;
    full += 1;
    if (one.open) open += 1;
    if (one.sure) explained += 1;
  }
  const narrow = wrap.width < 36;
  if (explained < (narrow ? 4 : 2) || explained < sure * MIN_EXPLAINED || open < full * MIN_OPEN_SHARE) return null;
  // where every break is one, those after a stop count too
  return { wrap, explained: full >= breaks.length * TOLD_SHARE ? full : explained };
}

function histogram(lengths: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return counts;
}

/** Wrapped by a program: no line of running text is longer than the width, and what follows a full line did not fit into it. */
function programWraps(text: WrapText, breaks: readonly Break[], measure: Wrap['measure']): Evidence[] {
  let least = MIN_WIDTH;
  for (const line of text.lines) if (line[measure] > least && holdsStop(text.characters, line)) least = line[measure];
  if (least > MAX_WIDTH) return [];
  const lengths = text.lines.map((line) => line[measure]).filter((length) => length >= least && length <= MAX_WIDTH);
  const counts = histogram(lengths);
  const often = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, MOST_TRIED);
  const widths = new Set([...often.map(([length]) => length), ...[...counts.keys()].filter((length) => length <= least + REACH)]);
  const found: Evidence[] = [];
  for (const width of widths) {
    const longer = text.lines.filter((line) => line[measure] > width).length;
    if (longer > text.lines.length * MAX_LONGER_SHARE) continue;
    for (const kind of ['cut', 'words'] as const) {
      const evidence = weigh(text, breaks, { measure, width, kind });
      if (evidence !== null) found.push(evidence);
    }
  }
  return found;
}

function bestOf(found: readonly Evidence[], kind: Wrap['kind']): Evidence | null {
  let best: Evidence | null = null;
  for (const one of found) if (one.wrap.kind === kind && (best === null || one.explained > best.explained)) best = one;
  return best;
}

/** Typeset (PDF): most lines lie within a few columns of the commonest width. */
function looseWrap({ lines, isOpen }: WrapText): Wrap | null {
  if (lines.length < 10) return null;
  const counts = histogram(lines.map((line) => line.ink));
  let width = 0;
  let best = 0;
  for (const at of counts.keys()) {
    let near = 0;
    for (let w = at - 3; w <= at + 3; w += 1) near += counts.get(w) ?? 0;
    if (near > best) {
      best = near;
      width = at;
    }
  }
  if (width < 30 || width > MAX_WIDTH) return null;
  let longer = 0;
  let full = 0;
  let open = 0;
  for (const line of lines) {
    if (line.ink > width + 8) longer += 1;
    if (Math.abs(line.ink - width) > LOOSE_SLACK) continue;
    full += 1;
    if (isOpen(line)) open += 1;
  }
  if (full < lines.length * 0.45 || longer > lines.length * 0.06) return null;
  return open >= full * MIN_OPEN_SHARE ? { measure: 'ink', width, kind: 'typeset' } : null;
}

/** Finds out whether a text is hard-wrapped, and how; null if its lines are paragraphs. Linear. */
export function detectWrap(text: WrapText): Wrap | null {
  if (text.lines.length < 3) return null;
  const breaks = breaksOf(text);
  const found = (['rawLength', 'columns', 'wide'] as const).flatMap((measure) => programWraps(text, breaks, measure));
  const cut = bestOf(found, 'cut');
  const words = bestOf(found, 'words');
  const best = cut !== null && cut.explained >= (words?.explained ?? 0) * CUT_SHARE ? cut : words;
  return best?.wrap ?? looseWrap(text);
}
