/** A table as rows and columns: covered places filled in, heading rows told from the rest, columns named. */
import { type ColumnRole, columnRole, isWorksHeading, readValueColumn, type ValueColumn } from './header.js';
import { readAttribute } from './name.js';
import type { Cell, Table } from './types.js';
import { isNothing, isValue } from './value.js';

export interface Column {
  readonly role: ColumnRole;
  readonly heading: ValueColumn | null;
}

export interface Grid {
  readonly columns: readonly Column[];
  /** body rows; a merged cell stands at each place that it covers */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** A wrong span must not blow the grid up. */
const MOST_COLUMNS = 60;
const MOST_SPAN = 400;

function spread(table: Table): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = [];
  for (const cell of table.cells) {
    const down = Math.min(cell.rowSpan ?? 1, MOST_SPAN);
    const right = Math.min(cell.columnSpan ?? 1, MOST_COLUMNS);
    for (let r = cell.row; r < cell.row + down; r += 1) {
      while (rows.length <= r) rows.push([]);
      const row = rows[r];
      if (row) for (let c = cell.column; c < cell.column + right && c < MOST_COLUMNS; c += 1) row[c] ??= cell;
    }
  }
  return rows;
}

const distinct = (row: readonly (Cell | undefined)[]): Cell[] => [
  ...new Set(row.filter((c): c is Cell => c !== undefined && c.text !== '')),
];

/** A heading row holds headings, and no attribute or figure but years. */
function isHeadingRow(row: readonly (Cell | undefined)[]): boolean {
  const cells = distinct(row);
  const headings = cells.filter((c) => columnRole(c.text) !== null);
  if (cells.some((c) => readAttribute(c.text) !== null)) return false;
  if (cells.some((c) => columnRole(c.text) === null && isValue(c.text) && !isNothing(c.text))) return false;
  return headings.length * 2 >= cells.length && headings.length > 0;
}

/** Rows and named columns; null where the heading names no indicators or no figures. */
export function gridOf(table: Table): Grid | null {
  const rows = spread(table);
  const first = rows.findIndex(isHeadingRow);
  if (first < 0 || first > 3) return null;
  let body = first + 1;
  while (body < rows.length && isHeadingRow(rows[body] ?? [])) body += 1;
  const width = Math.max(...rows.map((row) => row.length));
  const columns: Column[] = [];
  for (let c = 0; c < width; c += 1) {
    const words: string[] = [];
    for (let r = first; r < body; r += 1) {
      const text = rows[r]?.[c]?.text ?? '';
      if (text !== '' && words[words.length - 1] !== text) words.push(text);
    }
    columns.push(columnOf(words));
  }
  if (columns.every((column) => column.role !== 'name')) {
    // a heading such as 类别 over the names themselves
    const at = columns.findIndex((column) => column.role === 'category');
    if (at < 0) return null;
    columns[at] = { role: 'name', heading: null };
  }
  if (columns.every((column) => column.role !== 'value')) return null;
  if (rows.slice(first, body).some((row) => distinct(row).some((cell) => isWorksHeading(cell.text)))) return null;
  return { columns, rows: rows.slice(body).filter((row) => !isHeadingRow(row)) };
}

function columnOf(words: readonly string[]): Column {
  const roles = words.map((text) => columnRole(text));
  const role = [...roles].reverse().find((r) => r !== null) ?? 'other';
  return { role, heading: role === 'value' ? readValueColumn(words.join('')) : null };
}

/** The cells of a row, each once, without the empty ones. */
export const rowCells = (row: readonly (Cell | undefined)[]): Cell[] => distinct(row);
