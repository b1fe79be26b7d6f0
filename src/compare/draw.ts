/** Grids for a terminal, in blocks that fit. */
import { displayWidth, harmless } from '../output/width.js';
import type { GridCell, PanelGrid } from './grid.js';

/** A grid of words. */
interface WordGrid {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const CELL_FRAME = 3;
/** Wider cells go on in a further line. */
const WIDEST = 18;

const wordsOf = (cell: GridCell): string => (cell === null ? '' : String(cell));

const cut = ({ head, rows }: PanelGrid, keep: readonly number[]): WordGrid => ({
  head: keep.map((i) => head[i] ?? ''),
  rows: rows.map((row) => keep.map((i) => wordsOf(row[i] ?? null))),
});

const columnWidth = ({ head, rows }: PanelGrid, i: number): number =>
  Math.min(
    WIDEST,
    Math.max(1, ...[head[i] ?? '', ...rows.map((row) => wordsOf(row[i] ?? null))].map((text) => displayWidth(harmless(text)))),
  );

/** Cuts a grid into blocks of columns that fit `width`; the first `fixed` columns lead every block. */
export function blocks(grid: PanelGrid, fixed: number, width: number): WordGrid[] {
  const all = grid.head.map((_, i) => i);
  const lead = all.slice(0, fixed);
  if (!Number.isFinite(width)) return [cut(grid, all)];
  const space = (columns: readonly number[]): number => columns.reduce((sum, i) => sum + columnWidth(grid, i) + CELL_FRAME, 1);
  const groups: number[][] = [];
  for (const i of all.slice(fixed)) {
    const last = groups.at(-1);
    if (last !== undefined && space([...lead, ...last, i]) <= width) last.push(i);
    else groups.push([i]);
  }
  return groups.length === 0 ? [cut(grid, lead)] : groups.map((group) => cut(grid, [...lead, ...group]));
}
