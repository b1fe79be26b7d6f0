/** Tables as the readers hand them on, whatever they were made from, and the grids that they hold. */
import type { ValueColumn } from './column.js';
import type { ColumnRole } from './header.js';

/** One cell. Text is folded (plain forms, no white space inside). */
export interface Cell {
  readonly text: string;
  /** offsets in the SOURCE text; a cell joined from several lines runs from its first to its last character */
  readonly start: number;
  readonly end: number;
  /** 0-based place of its upper left corner */
  readonly row: number;
  readonly column: number;
  /** rows and columns that it covers; default 1 */
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** source offset of each UTF-16 unit of `text`; needed where the text is not the plain run from `start` */
  readonly origin?: readonly number[];
}

export interface Table {
  /** offsets in the SOURCE text */
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
  readonly title?: string;
  /** `单位:亿元` said over the table, for rows and columns that name none */
  readonly unit?: string;
}

export interface Column {
  readonly role: ColumnRole;
  readonly heading: ValueColumn | null;
}

export type Row = readonly (Cell | undefined)[];

export interface Grid {
  readonly columns: readonly Column[];
  /** body rows; a merged cell stands at each place that it covers */
  readonly rows: readonly Row[];
  /** said over the heading, within the table or before it */
  readonly title: string;
  readonly unit: string;
}

/** So far apart in the source, two digits of a cell are of two lines and no number together. */
const APART = 8;

/**
 * A cell joined from several lines where that would make one number of two: its pieces, as places in its text.
 * Empty for every other cell.
 */
export function tornPieces({ text, origin }: Cell): { readonly from: number; readonly to: number }[] {
  if (origin === undefined) return [];
  const far = (at: number): boolean => (origin[at] ?? 0) - (origin[at - 1] ?? 0) > APART;
  const cuts = Array.from({ length: text.length }, (_, at) => at).filter((at) => at > 0 && far(at));
  if (!cuts.some((at) => /[\d.,][\d.,]/.test(text.slice(at - 1, at + 1)))) return [];
  return [0, ...cuts].map((from, i) => ({ from, to: cuts[i] ?? text.length }));
}

/** Source span of the characters `from` to `to` of a cell's text. */
export function cellSpan(cell: Cell, from: number, to: number): { start: number; end: number } {
  const at = (index: number): number => cell.origin?.[index] ?? cell.start + index;
  return to > from ? { start: at(from), end: at(to - 1) + 1 } : { start: at(from), end: at(from) };
}
