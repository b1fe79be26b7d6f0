/** Runs to lines: what stands on one baseline, in order, with a space where a gap shows one and a tab where it is wide. */
import type { Line, Page, Run } from './types.js';

/** Baselines of one line differ by less than this share of the font size. */
const SAME_LINE = 0.5;
/** A gap of this share of the font size parts words. */
const WORD_GAP = 0.3;
/** A gap of so many font sizes parts columns. */
const COLUMN_GAP = 1.6;
/** A raised figure in small type is the mark of a note, but for the powers of a unit. */
const NOTE_SIZE = 0.78;
const NOTE_RISE = 0.12;
const NOTE = /^[[(（〔]?\d{1,3}[\])）〕]?$|^[①-⑳]$/;

export const sizeOf = (runs: readonly Run[]): number => {
  const weights = new Map<number, number>();
  for (const { size, text } of runs) weights.set(size, (weights.get(size) ?? 0) + text.trim().length);
  return [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
};

function isNote(run: Run, line: readonly Run[], size: number, y: number): boolean {
  if (run.size > size * NOTE_SIZE || y - run.y < size * NOTE_RISE || !NOTE.test(run.text.trim())) return false;
  const before = line[line.indexOf(run) - 1]?.text.at(-1) ?? '';
  return !/[a-zA-Z]/.test(before);
}

/** Width in ideographs. */
export const breadth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0);

/** A character of another font stands in a gap of a run: the run is cut at its gaps. */
function apart(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    if (!/\S\s+\S/.test(run.text)) return [run];
    const inside = runs.some((other) => other !== run && other.x > run.x && other.x + other.width / 2 < run.x + run.width);
    if (!inside) return [run];
    const unit = run.width / breadth(run.text);
    return [...run.text.matchAll(/\S+/g)].map((word) => ({
      ...run,
      text: word[0],
      x: run.x + unit * breadth(run.text.slice(0, word.index)),
      width: unit * breadth(word[0]),
    }));
  });
}

export function lineOf(page: Page, given: readonly Run[]): Line | null {
  const sorted = apart(given).sort((a, b) => a.x - b.x);
  const size = sizeOf(sorted);
  const y = sorted.find((run) => run.size === size)?.y ?? 0;
  const runs = sorted.filter((run) => !isNote(run, sorted, size, y));
  let text = '';
  let end = Number.NaN;
  for (const run of runs) {
    const gap = run.x - end;
    if (gap > size * COLUMN_GAP) text = `${text.trimEnd()}\t`;
    else if (gap > size * WORD_GAP && !text.endsWith(' ')) text += ' ';
    text += run.text;
    end = Math.max(Number.isNaN(end) ? run.x : end, run.x + run.width);
  }
  text = text.trim();
  if (text === '') return null;
  const x0 = Math.min(...runs.map(({ x }) => x));
  const x1 = Math.max(...runs.map(({ x, width }) => x + width));
  return { page, text, x0, x1, y, size, parted: text.includes('\t') };
}

/** Groups of runs on one baseline, from the top down. */
export function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (run.text.trim() === '') continue;
    // superscripts and large letters lie a little off: the last rows are looked at, no more
    const row = rows.slice(-3).find((one) => Math.abs(one.y - run.y) < SAME_LINE * Math.max(one.size, run.size));
    if (row === undefined) rows.push({ y: run.y, size: run.size, runs: [run] });
    else {
      row.runs.push(run);
      if (run.size > row.size) {
        row.size = run.size;
        row.y = run.y;
      }
    }
  }
  return rows.sort((a, b) => a.y - b.y).map((row) => row.runs);
}

/** A row cut where a wide gap parts columns. */
export function segments(row: readonly Run[]): Run[][] {
  const size = sizeOf(row);
  const found: Run[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of [...row].sort((a, b) => a.x - b.x)) {
    const last = found.at(-1);
    if (last === undefined || run.x - end > size * COLUMN_GAP) found.push([run]);
    else last.push(run);
    end = Math.max(end, run.x + run.width);
  }
  return found;
}

const MIN_COLUMN_LINES = 8;
const WIDE_SHARE = 0.6;

/** The middle of the gap between two columns of running text; null where the page has one column, or a table. */
function gutterOf(page: Page, rows: readonly Run[][]): number | null {
  const pieces = rows.flatMap(segments).map((runs) => {
    const [x0, x1] = [Math.min(...runs.map(({ x }) => x)), Math.max(...runs.map(({ x, width }) => x + width))];
    return { x0, x1 };
  });
  const middle = page.width / 2;
  const left = pieces.filter(({ x1 }) => x1 <= middle);
  const right = pieces.filter(({ x0 }) => x0 >= middle);
  if (left.length < MIN_COLUMN_LINES || right.length < MIN_COLUMN_LINES) return null;
  if (left.length + right.length < pieces.length * 0.8) return null;
  const [leftEnd, rightStart] = [Math.max(...left.map(({ x1 }) => x1)), Math.min(...right.map(({ x0 }) => x0))];
  // the lines of columns are full, the cells of a table are not
  const full = (side: readonly { x0: number; x1: number }[]): boolean => {
    const width = Math.max(...side.map(({ x1 }) => x1)) - Math.min(...side.map(({ x0 }) => x0));
    return side.filter(({ x0, x1 }) => x1 - x0 > width * 0.8).length >= side.length * WIDE_SHARE;
  };
  return rightStart > leftEnd && full(left) && full(right) ? (leftEnd + rightStart) / 2 : null;
}

/** The lines of a page in reading order: of two columns the left one first, down to the next line that spans both. */
export function linesOf(page: Page, runs: readonly Run[]): Line[] {
  const rows = rowsOf(runs);
  const gutter = gutterOf(page, rows);
  const lines: Line[] = [];
  const put = (given: readonly Run[], into: Line[]): void => {
    const line = given.length > 0 ? lineOf(page, given) : null;
    if (line !== null) into.push(line);
  };
  if (gutter === null) {
    for (const row of rows) put(row, lines);
    return lines;
  }
  let right: Line[] = [];
  for (const row of rows) {
    if (segments(row).some((piece) => piece.some(({ x }) => x < gutter) && piece.some(({ x, width }) => x + width > gutter))) {
      lines.push(...right);
      right = [];
      put(row, lines);
      continue;
    }
    put(
      row.filter(({ x }) => x < gutter),
      lines,
    );
    put(
      row.filter(({ x }) => x >= gutter),
      right,
    );
  }
  return [...lines, ...right];
}
