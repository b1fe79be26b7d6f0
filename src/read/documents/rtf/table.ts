/** Rows of an RTF table as cells of one grid: columns are told by the right edges of their cells. */
import type { Block, BlockCell, BlockTable } from '../blocks.js';

export interface CellDefinition {
  /** right edge in twips */
  edge: number;
  /** `\clmrg`: goes on with the cell to its left; `\clvmrg`: with the one above */
  mergesLeft: boolean;
  mergesUp: boolean;
}

export interface Row {
  readonly left: number;
  readonly definitions: readonly CellDefinition[];
  readonly cells: readonly (readonly Block[])[];
}

/** Edges that lie so close are one (twips; a twentieth of a point). */
const SAME_EDGE = 15;

function edgesOf(rows: readonly Row[]): number[] {
  const all = rows.flatMap((row) => [row.left, ...row.definitions.map(({ edge }) => edge)]).sort((a, b) => a - b);
  return all.filter((edge, at) => at === 0 || edge - (all[at - 1] ?? 0) > SAME_EDGE);
}

/** Null where the rows hold nothing. */
export function tableOf(rows: readonly Row[]): BlockTable | null {
  const edges = edgesOf(rows);
  const columnAt = (edge: number): number =>
    Math.max(
      0,
      edges.findIndex((one) => Math.abs(one - edge) <= SAME_EDGE || one > edge),
    );
  const cells: (BlockCell & { rowSpan: number; columnSpan: number })[] = [];
  const above = new Map<number, BlockCell & { rowSpan: number; columnSpan: number }>();
  for (const [row, { left, definitions, cells: contents }] of rows.entries()) {
    let from = columnAt(left);
    let last: (BlockCell & { rowSpan: number; columnSpan: number }) | null = null;
    for (const [at, blocks] of contents.entries()) {
      const definition = definitions[at];
      const to = definition ? Math.max(from + 1, columnAt(definition.edge)) : from + 1;
      const over = above.get(from);
      if (definition?.mergesLeft && last) last.columnSpan += to - from;
      else if (definition?.mergesUp && over) {
        over.rowSpan += 1;
        last = null;
      } else {
        last = { row, column: from, rowSpan: 1, columnSpan: to - from, blocks };
        cells.push(last);
        above.set(from, last);
      }
      from = to;
    }
  }
  return cells.length > 0 ? { kind: 'table', cells } : null;
}
