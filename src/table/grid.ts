/** A table as grids of rows and columns: covered places filled in, heading rows told from the rest, columns named, parts of it told apart. */
import { areaGrids } from './areas.js';
import { beside, readValueColumn, type ValueColumn } from './column.js';
import { columnRole, isWorksHeading } from './header.js';
import { readAttribute } from './name.js';
import { turned } from './turn.js';
import type { Cell, Column, Grid, Row, Table } from './types.js';
import { isUnitLine, unitOfLine } from './unit-line.js';
import { isNothing, isValue } from './value.js';

/** A wrong span must not blow the grid up. */
const MOST_COLUMNS = 60;
const MOST_SPAN = 400;
const MOST_PLACES = 1_000_000;

function spread(cells: readonly Cell[]): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = [];
  let places = 0;
  for (const cell of cells) {
    const spans = places < MOST_PLACES;
    const down = spans ? Math.min(cell.rowSpan ?? 1, MOST_SPAN) : 1;
    const right = spans ? Math.min(cell.columnSpan ?? 1, MOST_COLUMNS) : 1;
    places += down * right;
    for (let r = cell.row; r < cell.row + down; r += 1) {
      while (rows.length <= r) rows.push([]);
      const row = rows[r];
      if (row) for (let c = cell.column; c < cell.column + right && c < MOST_COLUMNS; c += 1) row[c] ??= cell;
    }
  }
  return rows;
}

const distinct = (row: Row): Cell[] => [...new Set(row.filter((c): c is Cell => c !== undefined && c.text !== ''))];

/** A heading row holds headings, and no attribute or figure but years. */
function isHeadingRow(row: Row): boolean {
  const cells = distinct(row);
  const headings = cells.filter((c) => columnRole(c.text) !== null);
  if (cells.some((c) => readAttribute(c.text) !== null)) return false;
  if (cells.some((c) => columnRole(c.text) === null && isValue(c.text) && !isNothing(c.text))) return false;
  // 增长(%) alone before figures or empty cells names a row
  if (cells.length === 1 && row.length > 1 && cells[0] === row[0] && row[row.length - 1] !== row[0]) return false;
  return headings.length * 2 >= cells.length && headings.length > 0;
}

/** Heading rows that follow each other, and the rows under them. */
interface Part {
  readonly heading: Row[];
  readonly body: Row[];
  readonly above: Row[];
}

const LOWEST_HEADING = 3;

function partsOf(rows: readonly Row[]): Part[] {
  const parts: Part[] = [];
  let loose: Row[] = [];
  for (let r = 0; r < rows.length; r += 1) {
    if (!isHeadingRow(rows[r] ?? [])) {
      const part = parts[parts.length - 1];
      if (part) part.body.push(rows[r] ?? []);
      else if (r > LOWEST_HEADING) return [];
      loose.push(rows[r] ?? []);
      continue;
    }
    const heading: Row[] = [];
    while (r < rows.length && isHeadingRow(rows[r] ?? [])) heading.push(rows[r++] ?? []);
    r -= 1;
    const last = parts[parts.length - 1];
    const over = loose[loose.length - 1];
    if (over && isOver(over, heading[0] ?? [])) heading.unshift(over);
    const words = textOf(heading);
    if (!last || (words !== textOf(last.heading) && isWhole(heading)))
      parts.push({ heading, body: [], above: loose.slice(-LOWEST_HEADING) });
    loose = [];
  }
  return parts;
}

/** A row that says whose the figures are under it: it covers several columns, and the column of names. */
function isOver(row: Row, heading: Row): boolean {
  const cells = distinct(row);
  const wide = cells.some((cell) => (cell.columnSpan ?? 1) > 1);
  return cells.length >= 2 && wide && row[0] !== undefined && row[0] === heading[0] && cells.every(({ text }) => !isValue(text));
}

const textOf = (rows: readonly Row[]): string =>
  rows
    .map((row) =>
      distinct(row)
        .map((c) => c.text)
        .join('|'),
    )
    .join('\n');

/** Names indicators and figures. */
function isWhole(heading: readonly Row[]): boolean {
  const roles = heading.flatMap((row) => distinct(row).map((c) => columnRole(c.text)));
  return roles.includes('name') && roles.includes('value');
}

function columnOf(words: readonly string[]): Column {
  const roles = words.map((text) => columnRole(text));
  const role = [...roles].reverse().find((r) => r !== null) ?? 'other';
  if (role !== 'value') return { role, heading: null };
  const said = words.filter((_, i) => roles[i] !== null);
  return { role, heading: readValueColumn(said.join(''), words.filter((_, i) => roles[i] === null).join('')) };
}

function columnsOf({ heading, body }: Part): Column[] {
  const width = Math.max(...heading.map((row) => row.length), ...body.map((row) => row.length));
  const columns: Column[] = [];
  let left: ValueColumn | null = null;
  for (let c = 0; c < width; c += 1) {
    const words: string[] = [];
    for (const row of heading) {
      const text = row[c]?.text ?? '';
      if (text !== '' && words[words.length - 1] !== text) words.push(text);
    }
    const column = columnOf(words);
    const value: ValueColumn | null = column.heading && beside(column.heading, left);
    if (value) left = value;
    columns.push({ role: column.role, heading: value });
  }
  return columns;
}

const starts = ({ role }: Column): boolean => role === 'name' || role === 'category' || role === 'index';

/** Columns with names and figures beside others of their own: 指标 | 数值 | 指标 | 数值. */
function groupsOf(columns: readonly Column[]): { readonly from: number; readonly to: number }[] {
  const groups: { from: number; to: number }[] = [];
  let from = 0;
  for (let c = 1; c < columns.length; c += 1) {
    const here = columns[c];
    const before = columns.slice(from, c);
    if (here && starts(here) && before.some(starts) && before.some(({ role }) => role === 'value')) {
      groups.push({ from, to: c });
      from = c;
    }
  }
  groups.push({ from, to: columns.length });
  return groups;
}

/** Gives a group the column of names that its heading leaves open; false where there is none. */
function named(columns: Column[], rows: readonly Row[], heading: readonly Row[], from: number): boolean {
  if (columns.some((column) => column.role === 'name')) return true;
  // a heading such as 类别 over the names themselves
  const category = columns.findIndex((column) => column.role === 'category');
  const blank = heading.every((row) => (row[from]?.text ?? '') === '') && columns.filter(({ role }) => role === 'value').length >= 2;
  const names = rows.filter((row) => /[\u4e00-\u9fff]{2}/.test(row[from]?.text ?? '') && !isValue(row[from]?.text ?? '')).length;
  const at = category >= 0 ? category : blank && names >= 2 ? 0 : -1;
  if (at < 0) return false;
  columns[at] = { role: 'name', heading: null };
  return true;
}

/** Two columns that say the same of themselves: whose figures they are stands where it was not understood. */
function isAmbiguous(columns: readonly Column[], heading: readonly Row[], from: number): boolean {
  const lowest = heading[heading.length - 1];
  const seen = new Map<string, Cell | undefined>();
  for (const [at, { heading: value }] of columns.entries()) {
    if (!value) continue;
    const key = JSON.stringify(value);
    const cell = lowest?.[from + at];
    if (seen.has(key) && seen.get(key) !== cell) return true;
    seen.set(key, cell);
  }
  return false;
}

/** Title and unit from the rows over a heading. */
function saidAbove(above: readonly Row[], table: Table): { title: string; unit: string } {
  let title = '';
  let unit = '';
  for (const row of above) {
    const cells = distinct(row);
    if (cells.length > 3) continue;
    for (const { text } of cells) {
      const said = unitOfLine(text);
      if (said !== null) unit = said;
      else if (!isUnitLine(text) && /[\u4e00-\u9fff]{2}/.test(text) && text.length <= 60) title = text;
    }
  }
  return { title: title || (table.title ?? ''), unit: unit || (table.unit ?? '') };
}

/** The grids of a table; none where no heading names indicators and figures. */
export function gridsOf(table: Table): Grid[] {
  const upright = spread(table.cells);
  const byArea = areaGrids(upright, (above) => saidAbove(above, table));
  if (byArea.length > 0) return byArea;
  const rows = turned(upright) ?? upright;
  const grids: Grid[] = [];
  for (const part of partsOf(rows)) {
    if (part.heading.some((row) => distinct(row).some((cell) => isWorksHeading(cell.text)))) continue;
    const all = columnsOf(part);
    for (const { from, to } of groupsOf(all)) {
      const columns = all.slice(from, to);
      if (!named(columns, part.body, part.heading, from)) continue;
      if (columns.every((column) => column.role !== 'value') || isAmbiguous(columns, part.heading, from)) continue;
      grids.push({ columns, rows: part.body.map((row) => row.slice(from, to)), ...saidAbove(part.above, table) });
    }
  }
  return grids;
}

/** The cells of a row, each once, without the empty ones. */
export const rowCells = (row: Row): Cell[] => distinct(row);
