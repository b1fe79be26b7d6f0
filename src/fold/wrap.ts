import type { Line } from './lines.js';

/** How a text is wrapped: which measure of its lines is constant, and at what width. */
export interface Wrap {
  readonly measure: 'rawLength' | 'columns' | 'wide' | 'ink';
  readonly width: number;
  /** a line is full from `width - slack` on */
  readonly slack: number;
  /** typeset text, whose full lines differ by some columns */
  readonly loose: boolean;
}

/** Lines wider than this are paragraphs, not wrapped lines. */
const MAX_WIDTH = 200;
/** Wrapped text has lines that break off inside a sentence; this share of the full ones at least. */
const MIN_OPEN_SHARE = 0.6;

function histogram(lines: readonly Line[], measure: Wrap['measure']): Map<number, number> {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line[measure], (counts.get(line[measure]) ?? 0) + 1);
  return counts;
}

function openShare(
  lines: readonly Line[],
  isFull: (line: Line) => boolean,
  isOpen: (line: Line) => boolean,
): { full: number; open: number } {
  let full = 0;
  let open = 0;
  for (const line of lines) {
    if (!isFull(line)) continue;
    full += 1;
    if (isOpen(line)) open += 1;
  }
  return { full, open };
}

/** Cut by a program at one width: no line is longer, many are exactly as long. */
function exactWrap(lines: readonly Line[], measure: Wrap['measure'], isOpen: (line: Line) => boolean): { wrap: Wrap; full: number } | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line[measure]);
  if (width > MAX_WIDTH || width < 16) return null;
  const slack = measure === 'rawLength' ? 0 : 1;
  const { full, open } = openShare(lines, (line) => line[measure] >= width - slack, isOpen);
  const narrow = width < 36;
  if (full < (narrow ? 4 : 2) || full < lines.length * (narrow ? 0.3 : 0.15)) return null;
  return open >= full * MIN_OPEN_SHARE ? { wrap: { measure, width, slack, loose: false }, full } : null;
}

/** Typeset (PDF): most lines lie within a few columns of the commonest width. */
function looseWrap(lines: readonly Line[], isOpen: (line: Line) => boolean): Wrap | null {
  if (lines.length < 10) return null;
  const counts = histogram(lines, 'ink');
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
  for (const line of lines) if (line.ink > width + 8) longer += 1;
  const slack = 7;
  const { full, open } = openShare(lines, (line) => Math.abs(line.ink - width) <= slack, isOpen);
  if (full < lines.length * 0.45 || longer > lines.length * 0.06) return null;
  return open >= full * MIN_OPEN_SHARE ? { measure: 'ink', width, slack, loose: true } : null;
}

/** Finds out whether a text is hard-wrapped, and how; null if its lines are paragraphs. `isOpen`: the line breaks off inside a sentence. */
export function detectWrap(lines: readonly Line[], isOpen: (line: Line) => boolean): Wrap | null {
  if (lines.length < 3) return null;
  let best: { wrap: Wrap; full: number } | null = null;
  for (const measure of ['rawLength', 'columns', 'wide'] as const) {
    const found = exactWrap(lines, measure, isOpen);
    // by the measure that the lines were cut by, the most of them are full
    if (found !== null && (best === null || found.full > best.full)) best = found;
  }
  return best?.wrap ?? looseWrap(lines, isOpen);
}
