/** Paragraphs and tables to one text: a line a paragraph, a line a table row with its cells parted by tabs, and where each came from. */
import { foldCharacters } from '../../fold/fold.js';
import type { PlaceMark, SourceText } from '../../model.js';
import type { Cell, Table } from '../../table/types.js';
import type { Block, BlockCell, BlockTable } from './blocks.js';

/** A cell with more words than that, or with sentences, makes the table a means of layout. */
const LONGEST_CELL = 300;
const PROSE_CELL = 60;

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

/** A cell's words as the table pass takes them: plain forms, white space only between digits, and the way back. */
export function cellText(source: string, start: number, end: number): { text: string; origin: number[] } {
  const { text, toSource } = foldCharacters(source.slice(start, end));
  let out = '';
  const origin: number[] = [];
  let gap = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? '';
    if (/\s/.test(unit)) {
      if (gap < 0) gap = at;
      continue;
    }
    if (gap >= 0 && isDigit(unit) && isDigit(out.at(-1))) {
      out += ' ';
      origin.push(start + (toSource[gap] ?? 0));
    }
    gap = -1;
    out += unit;
    origin.push(start + (toSource[at] ?? 0));
  }
  return { text: out, origin };
}

const wordsOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.cells.map((cell) => wordsOf(cell.blocks)).join(' '))).join(' ');

/** Whether a table only places text on the page: a single row or column, tables inside it, or sentences in its cells. */
function isLayout({ cells }: BlockTable): boolean {
  if (!cells.some(({ row }) => row > 0) || !cells.some(({ column }) => column > 0)) return true;
  return cells.some(({ blocks }) => {
    if (blocks.some(({ kind }) => kind === 'table')) return true;
    const words = wordsOf(blocks);
    return words.length > LONGEST_CELL || (words.length > PROSE_CELL && words.includes('。'));
  });
}

/** Puts a document's text together. */
export class Assembler {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly places: PlaceMark[] = [];
  private readonly tables: Table[] = [];

  /** UTF-16 units so far */
  get end(): number {
    return this.length;
  }

  add(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  /** What follows stands there in the file. */
  mark(place: Omit<PlaceMark, 'start'>): void {
    const last = this.places.at(-1);
    if (last !== undefined && last.page === place.page && last.paragraph === place.paragraph) return;
    if (last?.start === this.length) this.places.pop();
    this.places.push({ start: this.length, ...place });
  }

  /** One paragraph and the end of its line. Empty ones are blank lines, which tell paragraphs apart, but for those at the start. */
  paragraph(text: string): void {
    const trimmed = text.trimEnd();
    if (trimmed !== '' || this.length > 0) this.add(`${trimmed}\n`);
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.block(block);
      else {
        if (block.number !== undefined) this.mark({ paragraph: block.number });
        this.paragraph(block.text);
      }
    }
  }

  private block(table: BlockTable): void {
    if (isLayout(table)) for (const cell of table.cells) this.blocks(cell.blocks);
    else this.table(table.cells);
  }

  /** A table of figures: cells by row and column. */
  table(cells: readonly BlockCell[]): void {
    const start = this.length;
    const placed: Cell[] = [];
    let row = -1;
    for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
      if (row >= 0) this.add(cell.row === row ? '\t' : '\n');
      row = cell.row;
      const from = this.length;
      const numbered = cell.blocks.find((block) => block.kind === 'paragraph' && block.number !== undefined);
      if (numbered?.kind === 'paragraph' && numbered.number !== undefined) this.mark({ paragraph: numbered.number });
      const words = wordsOf(cell.blocks)
        .replace(/[\t\r\n]+/g, ' ')
        .trim();
      this.add(words);
      const { text, origin } = cellText(words, 0, words.length);
      placed.push({
        text,
        start: from,
        end: this.length,
        row: cell.row,
        column: cell.column,
        ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
        ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
        origin: origin.map((at) => from + at),
      });
    }
    this.tables.push({ start, end: this.length, cells: placed });
    this.add('\n');
  }

  done(): SourceText {
    return {
      text: this.parts.join(''),
      ...(this.tables.length > 0 ? { tables: this.tables } : {}),
      ...(this.places.length > 0 ? { places: this.places } : {}),
    };
  }
}

/** A flowing document as one text. */
export function assemble(blocks: readonly Block[]): SourceText {
  const assembler = new Assembler();
  assembler.blocks(blocks);
  return assembler.done();
}
