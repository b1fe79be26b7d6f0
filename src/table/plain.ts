/** Tables in plain text. They start at a heading that names indicators and figures; nothing else is taken for one. */

import { scanCharacters } from '../fold/characters.js';
import { wordFinder } from '../triggers.js';
import { saidAbove } from './above.js';
import { gridsOf } from './grid.js';
import { columnRole } from './header.js';
import { type Head, type Heading, headingAt } from './heading.js';
import { joinPieces, Lines, type Piece, type PlainLine } from './lines.js';
import { assemble } from './loose.js';
import type { Cell, Table } from './types.js';
import { shifted } from './under.js';
import { readValues } from './value.js';

const TRIGGER = /指 *标|项 *目|名 *称|类 *别/;
/** How the trigger begins. */
const mayTrigger = wordFinder(['指标', '指 ', '项目', '项 ', '名称', '名 ', '类别', '类 ']);
const LONGEST_HEADING = 200;
/** A grid that shows no figure in so many lines is none. */
const MOST_WITHOUT = 12;
const MOST_LINES = 400;
const RULE = /^[-:—=+]*$/;

const isHeading = (line: string): boolean => mayTrigger(line) && TRIGGER.test(line);

/** The tables of a source text, in text order. Linear in its length. `characters`: the source scanned, where that is done already. */
export function findTables(source: string, characters = scanCharacters(source)): Table[] {
  const lines = new Lines(source, characters);
  const written = WRITTEN.test(source);
  const tables: Table[] = [];
  let after = 0;
  let tried = 0;
  for (let index = 0; index < lines.length; index += 1) {
    if (index < after) continue;
    let found: Found | null = null;
    if (lines.size(index) <= LONGEST_HEADING && isHeading(lines.raw(index))) {
      const grid = parted(lines, index, after);
      const heading = grid ? null : headingAt(lines, index, after);
      found = grid ?? (heading ? spaced(lines, heading) : null);
      after = Math.max(after, found?.to ?? heading?.to ?? 0);
    }
    if (!found && written && index >= tried) {
      const block = blockAt(lines, index);
      tried = block.to;
      found = block.found;
      after = Math.max(after, found?.to ?? 0);
    }
    if (found) tables.push(found.table);
  }
  return tables;
}

const WRITTEN = /[\t|│┃丨]/;
const FEWEST_LINES = 3;

/** Lines that tabs or bars part, whatever stands in their first: a table turned around, one with a title row. */
function blockAt(lines: Lines, index: number): { readonly found: Found | null; readonly to: number } {
  const mode = lines.mode(index);
  if (mode === 'space') return { found: null, to: index + 1 };
  const rows: PlainLine[] = [];
  let to = index;
  for (; to < lines.length && rows.length < MOST_LINES; to += 1) {
    const line = lines.at(to);
    if (line?.mode !== mode) break;
    if (!line.pieces.every((p) => RULE.test(p.text))) rows.push(line);
  }
  if (rows.length < FEWEST_LINES) return { found: null, to };
  const found = tableOf(lines, index, to, cellsOf(rows));
  return { found: gridsOf(found.table).length > 0 ? found : null, to };
}

const cellsOf = (rows: readonly PlainLine[]): Cell[] =>
  rows.flatMap((line, row) => line.pieces.flatMap((piece, column) => (piece.text === '' ? [] : [cellOf(piece, row, column)])));

interface Found {
  readonly table: Table;
  readonly to: number;
}

const cellOf = (piece: Piece, row: number, column: number): Cell => ({
  text: piece.text,
  start: piece.origin[0] ?? 0,
  end: (piece.origin[piece.origin.length - 1] ?? 0) + 1,
  row,
  column,
  origin: piece.origin,
});

function tableOf(lines: Lines, from: number, to: number, cells: Cell[]): Found {
  const first = lines.at(from);
  const last = lines.at(to - 1);
  const above = saidAbove([1, 2, 3].map((back) => lines.at(from - back)?.text ?? ''));
  return {
    to,
    table: {
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      cells,
      ...above,
    },
  };
}

const LEADING_BAR = /^ *[|│┃丨]/;
const withEmptyFirst = (line: PlainLine): PlainLine => ({ ...line, pieces: [{ text: '', origin: [] }, ...line.pieces] });

/** Cells parted by tabs or bars: the grid is written out. */
function parted(lines: Lines, index: number, after: number): Found | null {
  const here = lines.at(index);
  if (!here || here.mode === 'space') return null;
  const { mode } = here;
  if (!isGridHeading(here)) return null;
  let from = index;
  while (from > after && index - from < MOST_WITHOUT && lines.at(from - 1)?.mode === mode && isHeadingLine(lines.at(from - 1))) from -= 1;
  // a bar before the first cell only where that cell is empty
  const opensBare = mode === 'bar' && !LEADING_BAR.test(lines.raw(index));
  const rows: PlainLine[] = [];
  let to = from;
  let figures = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines.at(at);
    if (!line || (at - from > MOST_WITHOUT && figures === 0)) break;
    if (line.mode === mode) {
      if (figures > 0 && isGridHeading(line) && line.text !== here.text) break;
      if (at > index && line.pieces.slice(1).some((p) => readValues(p.text).length > 0)) figures += 1;
      if (!line.pieces.every((p) => RULE.test(p.text)))
        rows.push(opensBare && LEADING_BAR.test(lines.raw(at)) ? withEmptyFirst(line) : line);
      to = at + 1;
    } else if (line.text.length > 30 || /[。;]/.test(line.text) || lines.at(at + 1)?.mode !== mode) break;
    else rows.push({ ...line, pieces: [joinPieces(line.pieces)] });
  }
  if (figures === 0) return null;
  return tableOf(lines, from, to, cellsOf(shifted(rows)));
}

/** A name column, a column of figures, and hardly anything else. */
function isGridHeading(line: PlainLine): boolean {
  const roles = line.pieces.filter((p) => p.text !== '').map((p) => columnRole(p.text));
  const known = roles.filter((role) => role !== null);
  return known.some((r) => r === 'name' || r === 'category') && known.length >= 2 && known.length * 2 > roles.length;
}

function isHeadingLine(line: PlainLine | undefined): boolean {
  const filled = line?.pieces.filter((p) => p.text !== '') ?? [];
  return filled.length > 0 && filled.every((p) => columnRole(p.text) !== null);
}

/** Cells parted by white space or lines: rows are put together by the kinds of their words. */
function spaced(lines: Lines, heading: Heading): Found | null {
  const found = assemble(lines, heading);
  if (!found) return null;
  const cells: Cell[] = headCells(heading, found.leaves);
  found.rows.forEach((row, at) => {
    const put = (pieces: readonly Piece[], column: number): void => {
      if (pieces.length > 0) cells.push(cellOf(joinPieces(pieces), at + 1, column));
    };
    put(row.name, 0);
    put(row.unit, 1);
    put(row.attribute ? [row.attribute] : [], 2);
    row.values.forEach((piece, i) => {
      put([piece], 3 + i);
    });
  });
  return tableOf(lines, heading.from, found.to, cells);
}

function headCells(heading: Heading, leaves: readonly Piece[]): Cell[] {
  const of = (role: Head['role']): Piece | undefined => heading.heads.find((h) => h.role === role)?.piece;
  const cells: Cell[] = [];
  const name = of('name') ?? of('category');
  if (name) cells.push(cellOf(name, 0, 0));
  const unit = of('unit');
  if (unit) cells.push(cellOf(unit, 0, 1));
  const attribute = of('attribute');
  if (attribute) cells.push(cellOf(attribute, 0, 2));
  leaves.forEach((piece, i) => {
    cells.push(cellOf(piece, 0, 3 + i));
  });
  return cells;
}

/** The source with its tables made blank, of the same length and with the same lines, so that no other pass reads them. */
export function withoutTables(source: string, tables: readonly Table[]): string {
  if (tables.length === 0) return source;
  let out = '';
  let from = 0;
  for (const table of tables) {
    out += source.slice(from, table.start) + source.slice(table.start, table.end).replace(/[^\r\n\u2028\u2029\u0085]/g, ' ');
    from = table.end;
  }
  return out + source.slice(from);
}
