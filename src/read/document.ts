/** A document's paragraphs and tables written down as text: one line a paragraph, one line a row with its cells parted by tabs. */
import type { PlaceMark, SourceText } from '../model.js';
import { cellOf } from '../table/make.js';
import type { Cell, Table } from '../table/types.js';

/** A cell of a document's table, as the document says it. */
export interface GridCell {
  readonly text: string;
  /** 0-based place of its upper left corner */
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** where it stands in the file */
  readonly place?: Omit<PlaceMark, 'start'>;
}

const LINE_ENDS = /[\t\r\n\v\f\u0085\u2028\u2029]+/g;

/** Writes a document's text from its beginning to its end. */
export class DocumentWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly tables: Table[] = [];
  private readonly places: PlaceMark[] = [];

  /** What follows stands on this page, or in this paragraph. */
  place(mark: Omit<PlaceMark, 'start'>): void {
    const last = this.places[this.places.length - 1];
    if (last !== undefined && last.page === mark.page && last.paragraph === mark.paragraph) return;
    if (last?.start === this.length) this.places.pop();
    this.places.push({ start: this.length, ...mark });
  }

  paragraph(text: string): void {
    this.write(`${text.replace(LINE_ENDS, ' ')}\n`);
  }

  /** Lines as they stand, tabs and line ends inside them kept. An empty one is a blank line, but for those at the start. */
  lines(text: string): void {
    const trimmed = text.trimEnd();
    if (trimmed !== '' || this.length > 0) this.write(`${trimmed}\n`);
  }

  /** Cells in the order of their rows. A merged cell stands at its upper left corner; the places that it covers are empty. */
  table(cells: readonly GridCell[], title?: string): void {
    const start = this.length;
    const made: Cell[] = [];
    let row = -1;
    let column = 0;
    for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
      const text = cell.text.replace(LINE_ENDS, ' ').trim();
      if (text === '') continue;
      if (cell.row !== row) {
        if (row >= 0) this.write('\n');
        row = cell.row;
        column = 0;
      }
      const first = made[made.length - 1]?.row !== row;
      const tabs = Math.max(cell.column - column, first ? 0 : 1);
      if (tabs > 0) this.write('\t'.repeat(tabs));
      column += tabs;
      if (cell.place !== undefined) this.place(cell.place);
      const { row: _, column: __, text: ___, place: ____, ...spans } = cell;
      made.push({ ...cellOf(text, this.length, cell.row, cell.column), ...spans });
      this.write(text);
    }
    if (made.length === 0) return;
    this.tables.push({ start, end: this.length, cells: made, ...(title === undefined ? {} : { title: title.replace(/\s+/g, '') }) });
    this.write('\n');
  }

  /** Text without an end of line of its own. */
  write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  finish(): SourceText {
    return {
      text: this.parts.join(''),
      ...(this.tables.length > 0 ? { tables: this.tables } : {}),
      ...(this.places.length > 0 ? { places: this.places } : {}),
    };
  }
}
