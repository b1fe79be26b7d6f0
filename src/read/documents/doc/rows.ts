/**
 * Tables of a DOC as word-extractor gives them: each cell ends with a tab, and so does each row once more. Where cells are empty the
 * ends of rows are told from them by the length of the rows: the division that makes them most alike is taken.
 */
import type { BlockCell, BlockTable } from '../blocks.js';

const MOST_COLUMNS = 30;
const FEWEST_TABS = 6;
const MOST_CELLS = 20_000;
/** Rows that are shorter than the others, as share of all cells, beyond which it is no table. */
const MOST_MISSING = 0.15;

/** Divides cells into rows of `columns` at most, each closed by an empty one; null where it cannot be done. */
function divide(cells: readonly string[], columns: number): { rows: string[][]; missing: number } | null {
  // least number of missing cells for the cells up to here, and where its last row began
  const best: { missing: number; from: number }[] = [{ missing: 0, from: -1 }];
  for (let end = 1; end <= cells.length; end += 1) {
    if (cells[end - 1] !== '') continue;
    for (let from = Math.max(0, end - 1 - columns); from < end - 1; from += 1) {
      const before = best[from];
      if (before === undefined) continue;
      const missing = before.missing + columns - (end - 1 - from);
      if (missing < (best[end]?.missing ?? Number.POSITIVE_INFINITY)) best[end] = { missing, from };
    }
  }
  const last = best[cells.length];
  if (last === undefined) return null;
  const rows: string[][] = [];
  for (let end = cells.length; end > 0; ) {
    const from = best[end]?.from ?? 0;
    rows.unshift(cells.slice(from, end - 1));
    end = from;
  }
  return { rows, missing: last.missing };
}

/** The row over another one has fewer cells: one of them spans the places where that one is filled. */
function spansOf(row: readonly string[], below: readonly string[] | undefined, columns: number): number[] {
  const extra = columns - row.length;
  const spans = row.map(() => 1);
  if (extra <= 0) return spans;
  const first = below?.findIndex((text, at) => text !== '' && at > 0) ?? -1;
  const filled = below?.slice(first).indexOf('') ?? 0;
  const width = first < 0 ? 0 : filled < 0 ? columns - first : filled;
  const over = width - extra;
  if (below === undefined || below.length < columns || over < 1 || first + over > row.length) {
    spans[spans.length - 1] = 1 + extra;
    return spans;
  }
  for (let at = 0; at < over; at += 1) spans[first + at] = Math.floor(width / over) + (at < width % over ? 1 : 0);
  return spans;
}

function tableOf(rows: readonly (readonly string[])[], columns: number): BlockTable {
  const cells: BlockCell[] = [];
  for (const [row, texts] of rows.entries()) {
    const spans = spansOf(texts, rows[row + 1], columns);
    let column = 0;
    for (const [at, text] of texts.entries()) {
      const columnSpan = spans[at] ?? 1;
      cells.push({ row, column, rowSpan: 1, columnSpan, blocks: [{ kind: 'paragraph', text }] });
      column += columnSpan;
    }
  }
  return { kind: 'table', cells };
}

/** The table that lines with tabs are, and the text behind its last row; null where they are text with tabs in it. */
export function readRows(lines: readonly string[]): { table: BlockTable; rest: string } | null {
  const cells = lines.join(' ').split('\t');
  const rest = cells.pop() ?? '';
  if (cells.length < FEWEST_TABS || cells.length > MOST_CELLS || cells.at(-1)?.trim() !== '') return null;
  const plain = cells.map((cell) => cell.trim());
  let found: { rows: string[][]; missing: number; columns: number } | null = null;
  for (let columns = 2; columns <= MOST_COLUMNS; columns += 1) {
    const divided = divide(plain, columns);
    if (divided === null || divided.rows.length < 2 || divided.missing > plain.length * MOST_MISSING) continue;
    // as many cells filled to the row as there can be, then as few missing
    if (found === null || divided.missing < found.missing) found = { ...divided, columns };
  }
  return found === null ? null : { table: tableOf(found.rows, found.columns), rest };
}
