/** Tables as the readers hand them on, whatever they were made from. */

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

/** Source span of the characters `from` to `to` of a cell's text. */
export function cellSpan(cell: Cell, from: number, to: number): { start: number; end: number } {
  const at = (index: number): number => cell.origin?.[index] ?? cell.start + index;
  return to > from ? { start: at(from), end: at(to - 1) + 1 } : { start: at(from), end: at(from) };
}
