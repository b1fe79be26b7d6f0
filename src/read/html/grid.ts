/** Tables of a page: those that hold cells of a grid, told from those that only place text on the page. */
import type { GridCell } from '../document.js';
import type { Element } from './dom.js';
import { isHidden, linesOf, type WordOptions, type Words } from './inline.js';

export interface HtmlGrid {
  readonly cells: readonly GridCell[];
  readonly caption: string | null;
  readonly characters: number;
  readonly linked: number;
  /** cells that hold a digit */
  readonly figures: number;
}

const MOST_COLUMNS = 100;
const MOST_ROWS = 500;
/** A cell longer than this holds paragraphs. */
const LONGEST_CELL = 300;

const spanOf = (cell: Element, name: 'rowspan' | 'colspan', most: number): number => {
  const read = Number.parseInt(cell.attributes.get(name) ?? '1', 10);
  if (name === 'rowspan' && read === 0) return most;
  return Number.isFinite(read) && read > 0 ? Math.min(read, most) : 1;
};

interface Parts {
  readonly rows: Element[];
  readonly captions: Element[];
  nested: boolean;
}

/** Rows of this table and not of one within it. */
function partsOf(table: Element): Parts {
  const parts: Parts = { rows: [], captions: [], nested: false };
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'table') parts.nested = true;
      else if (child.name === 'tr') {
        parts.rows.push(child);
        visitCells(child);
      } else if (child.name === 'caption') parts.captions.push(child);
      else visit(child);
    }
  };
  const visitCells = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || parts.nested) continue;
      if (child.name === 'table') parts.nested = true;
      else visitCells(child);
    }
  };
  visit(table);
  return parts;
}

const cellsOf = (row: Element, { hidden }: WordOptions): Element[] =>
  row.children.filter(
    (child): child is Element => typeof child !== 'string' && (child.name === 'td' || child.name === 'th') && (hidden || !isHidden(child)),
  );

/** Where the cells of a row must share a number of lines to be rows written into one: names on the left, figures on the right. */
function splitRow(cells: readonly (readonly Words[])[]): number {
  const counts = cells.map((lines) => lines.length).filter((n) => n > 0);
  const n = counts[0] ?? 0;
  if (n < 2 || counts.length < 2 || counts.some((count) => count !== n)) return 1;
  const figures = cells.some((lines) => lines.length === n && lines.every(({ text }) => /^[-+]?[\d,.]+[%‰]?$/.test(text)));
  return figures ? n : 1;
}

/** Lines of a cell in one: nothing between them, but a space where figures would run together. */
const joined = (lines: readonly Words[]): string =>
  lines.reduce(
    (text, line) =>
      text === '' ? line.text : /\d$/.test(text) && /^\d/.test(line.text) ? `${text} / ${line.text}` : `${text} ${line.text}`,
    '',
  );

/** The grid of a table; null for one that only places text: with tables or paragraphs in its cells, or hardly any rows and columns. */
export function gridOf(table: Element, options: WordOptions): HtmlGrid | null {
  if (table.attributes.get('role') === 'presentation') return null;
  const { rows, captions, nested } = partsOf(table);
  if (nested || rows.length === 0) return null;
  const cells: GridCell[] = [];
  const taken: number[] = [];
  let at = 0;
  let wide = 0;
  const sums = { characters: 0, linked: 0, figures: 0 };
  for (const row of rows) {
    if (!options.hidden && isHidden(row)) continue;
    const found = cellsOf(row, options).map((cell) => ({ cell, lines: linesOf(cell, options) }));
    if (found.some(({ lines }) => lines.reduce((n, { text }) => n + text.length, 0) > LONGEST_CELL)) return null;
    const parts = splitRow(found.map(({ lines }) => lines));
    if (found.filter(({ lines }) => lines.length > 0).length >= 2) wide += parts;
    let column = 0;
    for (const { cell, lines } of found) {
      while ((taken[column] ?? 0) > at) column += 1;
      const right = Math.min(spanOf(cell, 'colspan', MOST_COLUMNS), Math.max(1, MOST_COLUMNS - column));
      const down = spanOf(cell, 'rowspan', Math.min(MOST_ROWS, rows.length)) + parts - 1;
      for (let c = column; c < column + right; c += 1) taken[c] = at + down;
      const words = parts > 1 && lines.length === parts ? lines.map(({ text }) => text) : [joined(lines)];
      words.forEach((text, i) => {
        const rowSpan = words.length > 1 ? 1 : down;
        if (text !== '' || rowSpan > 1 || right > 1)
          cells.push({ text, row: at + i, column, ...(rowSpan > 1 ? { rowSpan } : {}), ...(right > 1 ? { columnSpan: right } : {}) });
        sums.characters += text.length;
        if (/\d/.test(text)) sums.figures += 1;
      });
      for (const { linked } of lines) sums.linked += linked;
      column += right;
    }
    at += parts;
  }
  if (wide < 2) return null;
  const caption = captions
    .flatMap((element) => linesOf(element, options))
    .map(({ text }) => text)
    .join(' ');
  return { cells, caption: caption === '' ? null : caption, ...sums };
}
