/** A table of a DOCX while it is read: cells with their places, over merged columns and rows. */
import type { Block, BlockCell } from '../blocks.js';

type OpenCell = BlockCell & { rowSpan: number };

export class OpenTable {
  private readonly found: OpenCell[] = [];
  /** the cell that a vertical merge goes on with, by column */
  private readonly above = new Map<number, OpenCell>();
  private row = -1;
  private column = 0;
  private span = 1;
  private merge: 'restart' | 'continue' | null = null;
  private deleted = false;

  /** Cells of the rows that are not deleted. */
  get cells(): readonly BlockCell[] {
    return this.found;
  }

  /** An element of the table, of a row or of a cell's properties, with its `w:val`. */
  open(name: string, value: string | undefined): void {
    switch (name) {
      case 'w:tr':
        this.row += 1;
        this.column = 0;
        this.deleted = false;
        break;
      case 'w:gridBefore':
        this.column += Number(value) || 0;
        break;
      case 'w:tc':
        this.span = 1;
        this.merge = null;
        break;
      case 'w:gridSpan':
        this.span = Math.max(1, Number(value) || 1);
        break;
      case 'w:vMerge':
        this.merge = value === 'restart' ? 'restart' : 'continue';
        break;
    }
  }

  closeCell(blocks: readonly Block[]): void {
    const above = this.above.get(this.column);
    if (this.merge === 'continue' && above) above.rowSpan += 1;
    else {
      const cell = { row: Math.max(0, this.row), column: this.column, rowSpan: 1, columnSpan: this.span, blocks };
      this.found.push(cell);
      if (this.merge === 'restart') this.above.set(this.column, cell);
      else this.above.delete(this.column);
    }
    this.column += this.span;
  }

  deleteRow(): void {
    this.deleted = true;
  }

  closeRow(): void {
    if (!this.deleted) return;
    const kept = this.found.filter((cell) => cell.row !== this.row);
    this.found.splice(0, this.found.length, ...kept);
    this.row -= 1;
  }
}
