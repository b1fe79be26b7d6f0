import type { Grid } from './headline.js';
import { displayWidth, harmless, wrap } from './width.js';

/** Border and padding of a cell, and the border that closes a line. */
const CELL_FRAME = 3;
const LINE_END = 1;
const NARROWEST = 6;

/** Column widths that fit: the widest columns give way first, none below `NARROWEST`. */
export function fitWidths(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  const room = width - LINE_END - CELL_FRAME * widths.length;
  let total = widths.reduce((sum, w) => sum + w, 0);
  while (total > room) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
    total--;
  }
  return widths;
}

type Draw = (grid: Grid, width: number) => string;

/** Draws grids as tables of at most `width` columns; longer cells go on in a further line. */
export async function drawer(): Promise<Draw> {
  const { default: Table } = await import('cli-table3');
  return (grid, width) => {
    const cells = [grid.head, ...grid.rows].map((row) => row.map(harmless));
    const natural = grid.head.map((_, i) => Math.max(1, ...cells.map((row) => displayWidth(row[i] ?? ''))));
    const widths = Number.isFinite(width) ? fitWidths(natural, width) : natural;
    const [head = [], ...rows] = cells.map((row) => row.map((text, i) => wrap(text, widths[i] ?? NARROWEST).join('\n')));
    const table = new Table({ head, style: { head: [], border: [], compact: true } });
    table.push(...rows);
    return `${table.toString()}\n`;
  };
}
