/** Paragraphs and tables of a flowing document to one text. */
import type { SourceText } from '../../model.js';
import { DocumentWriter } from '../document.js';
import type { Block, BlockTable } from './blocks.js';

/** A cell with more words than that, or with sentences, makes the table a means of layout. */
const LONGEST_CELL = 300;
const PROSE_CELL = 60;

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

/** The number of a cell's first paragraph. */
function numberOf(blocks: readonly Block[]): number | undefined {
  for (const block of blocks) if (block.kind === 'paragraph' && block.number !== undefined) return block.number;
  return undefined;
}

function write(writer: DocumentWriter, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.number !== undefined) writer.place({ paragraph: block.number });
      writer.lines(block.text);
    } else if (isLayout(block)) for (const cell of block.cells) write(writer, cell.blocks);
    else
      writer.table(
        block.cells.map(({ blocks: inside, ...at }) => {
          const paragraph = numberOf(inside);
          return { ...at, text: wordsOf(inside), ...(paragraph === undefined ? {} : { place: { paragraph } }) };
        }),
      );
  }
}

export function assemble(blocks: readonly Block[]): SourceText {
  const writer = new DocumentWriter();
  write(writer, blocks);
  return writer.finish();
}
