import type { IndicatorRecord } from '../record.js';
import { type Cell, cellOf, columns } from './columns.js';
import { type OutputOptions, pieces, type Writer } from './format.js';

/** What a spreadsheet takes for the start of a formula; some take full-width forms too. */
const FORMULA_STARTS = new Set([...'=+-@\t\r＝＋－＠'].map((c) => c.charCodeAt(0)));

/** A negative number, which no spreadsheet runs. */
const NEGATIVE = /^-\d+(?:\.\d+)?[%‰]?$/;

/** Text that a spreadsheet would run gets an apostrophe in front; numbers stay numbers. */
export function guard(cell: Cell): string | number | null {
  return typeof cell === 'string' && FORMULA_STARTS.has(cell.charCodeAt(0)) && !NEGATIVE.test(cell) ? `'${cell}` : cell;
}

/** Text that a spreadsheet takes for a time (`1:1`), a date (`2024-06`) or a number with an exponent or more digits than it keeps (ids). */
const CONVERTED = /^(?:\d+:\d+(?::\d+)?|\d+[eE]\d+|\d{16,}|\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?)$/;

/** Text that would turn into something else when a spreadsheet opens the file gets an apostrophe in front, as in `guard`. */
export function keepText(cell: Cell): Cell {
  return typeof cell === 'string' && CONVERTED.test(cell) ? `'${cell}` : cell;
}

/** RFC 4180: a cell with a comma, a quote or a line break stands in quotes, its own quotes doubled. */
const QUOTED = /[",\r\n]/;

/** One line of CSV, cells guarded against formulas. */
function lineOf(cells: readonly Cell[]): string {
  const said: (string | number | null)[] = [];
  for (let i = 0; i < cells.length; i += 1) {
    const cell = guard(cells[i] ?? null);
    said.push(typeof cell === 'string' && QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  }
  // an empty cell is null, which joins as nothing
  return `${said.join(',')}\r\n`;
}

type Stringify = (rows: readonly (readonly Cell[])[]) => string;

/** RFC 4180 lines by csv-stringify, cells guarded against formulas. */
export async function csvLines(): Promise<Stringify> {
  const { stringify } = await import('csv-stringify/sync');
  return (rows) =>
    stringify(
      rows.map((row) => row.map(guard)),
      { record_delimiter: 'windows' },
    );
}

/**
 * CSV of every record, one line each, in the columns of `columns.ts`. The lines are those of csv-stringify (a test compares them), which takes
 * ten times as long for forty cells a record: longer than reading the record out of the text.
 */
export function csv({ bom, headers }: OutputOptions): Writer<string> {
  // the mark is for spreadsheets; programs want the text as it is
  const kept = bom ? keepText : (cell: Cell): Cell => cell;
  const row = (record: IndicatorRecord): Cell[] => columns.map((column) => kept(cellOf(column, record, headers)));
  return {
    begin: () => (bom ? '\ufeff' : '') + lineOf(columns.map((column) => (headers === 'zh' ? column.zh : column.name))),
    *render({ records }) {
      for (const piece of pieces(records)) yield piece.map((record) => lineOf(row(record))).join('');
    },
    take: (text) => text,
    end: () => '',
  };
}
