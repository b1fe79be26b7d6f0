import type { IndicatorRecord } from '../record.js';
import { type Cell, cellOf, columns } from './columns.js';
import { type OutputOptions, pieces, type Writer } from './format.js';

/** What a spreadsheet takes for the start of a formula; some take full-width forms too. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/** A negative number, which no spreadsheet runs. */
const NEGATIVE = /^-\d+(?:\.\d+)?[%‰]?$/;

/** Text that a spreadsheet would run gets an apostrophe in front; numbers stay numbers. */
export function guard(cell: Cell): string | number | null {
  return typeof cell === 'string' && FORMULA_START.test(cell) && !NEGATIVE.test(cell) ? `'${cell}` : cell;
}

/** Text that a spreadsheet takes for a time (`1:1`), a date (`2024-06`) or a number with an exponent or more digits than it keeps (ids). */
const CONVERTED = /^(?:\d+:\d+(?::\d+)?|\d+[eE]\d+|\d{16,}|\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?)$/;

/** Text that would turn into something else when a spreadsheet opens the file gets an apostrophe in front, as in `guard`. */
export function keepText(cell: Cell): Cell {
  return typeof cell === 'string' && CONVERTED.test(cell) ? `'${cell}` : cell;
}

type Stringify = (rows: (string | number | null)[][]) => string;

/** RFC 4180 lines, cells guarded against formulas. */
export async function csvLines(): Promise<Stringify> {
  const { stringify } = await import('csv-stringify/sync');
  return (rows) =>
    stringify(
      rows.map((row) => row.map(guard)),
      { record_delimiter: 'windows' },
    );
}

/** CSV of every record, one line each, in the columns of `columns.ts`. */
export async function csv({ bom, headers }: OutputOptions): Promise<Writer> {
  const lines = await csvLines();
  // the mark is for spreadsheets; programs want the text as it is
  const kept = bom ? keepText : (cell: Cell): Cell => cell;
  const row = (record: IndicatorRecord): Cell[] => columns.map((column) => kept(cellOf(column, record, headers)));
  return {
    begin: () => (bom ? '\ufeff' : '') + lines([columns.map((column) => (headers === 'zh' ? column.zh : column.name))]),
    *add({ records }) {
      for (const piece of pieces(records)) yield lines(piece.map(row));
    },
    end: () => '',
  };
}
