/** Tables in Markdown: rows of cells between bars, and tables written as HTML, each cell at its place in the file. */
import type { SyntaxNode } from '@lezer/common';
import { cellOf } from '../../table/make.js';
import type { Cell, Table } from '../../table/types.js';
import { type Element, TreeBuilder } from '../html/dom.js';
import { gridOf } from '../html/grid.js';
import type { Mask } from './mask.js';

/** A row's cells by the bars before them: an empty cell has no node of its own. */
function rowOf(row: SyntaxNode, index: number, mask: Mask): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (let node = row.firstChild; node !== null; node = node.nextSibling) {
    if (node.name === 'TableDelimiter') column += node.from === row.from ? 0 : 1;
    else if (node.name === 'TableCell') {
      const cell = cellOf(mask.slice(node.from, node.to), node.from, index, column);
      if (cell.text !== '') cells.push(cell);
    }
  }
  return cells;
}

/** A table between bars, once the marks in its cells are hidden. */
export function barTable(table: SyntaxNode, mask: Mask): Table {
  const rows = [...table.getChildren('TableHeader'), ...table.getChildren('TableRow')];
  return { start: table.from, end: table.to, cells: rows.flatMap((row, index) => rowOf(row, index, mask)) };
}

/** From the beginning of a table's tag to the end of its last one; what is not closed is none. */
function* spansOfHtml(text: string): Generator<readonly [number, number]> {
  const lower = text.toLowerCase();
  for (let from = lower.indexOf('<table'); from >= 0; from = lower.indexOf('<table', from + 1)) {
    const end = lower.indexOf('</table>', from);
    if (end < 0) return;
    const to = end + '</table>'.length;
    yield [from, to];
    from = to - 1;
  }
}

/** Where a cell's words stand: behind a tag, not in one. */
function placeOf(words: string, html: string, from: number): number {
  for (let at = html.indexOf(words, from); at >= 0; at = html.indexOf(words, at + 1))
    if (html.slice(from, at).trimEnd().endsWith('>')) return at;
  return -1;
}

/** A table written as HTML, or null for one that only places text. */
function tableOf(html: string, start: number, root: Element): Table | null {
  const [element] = root.children;
  const grid = element === undefined || typeof element === 'string' ? null : gridOf(element, { hidden: false });
  if (grid === null) return null;
  let read = 0;
  const cells: Cell[] = [];
  for (const { text, row, column, rowSpan, columnSpan } of grid.cells) {
    if (text === '') continue;
    // words with entities or line ends among them are not found: they stand behind the cell before
    const at = placeOf(text, html, read);
    const spans = { ...(rowSpan === undefined ? {} : { rowSpan }), ...(columnSpan === undefined ? {} : { columnSpan }) };
    cells.push({ ...cellOf(text, start + (at < 0 ? read : at), row, column), ...spans });
    if (at >= 0) read = at + text.length;
  }
  const title = grid.caption === null ? {} : { title: grid.caption.replace(/\s+/g, '') };
  return { start, end: start + html.length, cells, ...title };
}

/** The tables written as HTML, in text order. */
export async function htmlTables(text: string): Promise<Table[]> {
  if (!/<table[\s>]/i.test(text)) return [];
  const { Tokenizer } = await import('htmlparser2');
  const tables: Table[] = [];
  for (const [from, to] of spansOfHtml(text)) {
    const html = text.slice(from, to);
    const builder = new TreeBuilder(html);
    const tokenizer = new Tokenizer({}, builder);
    tokenizer.write(html);
    tokenizer.end();
    const table = tableOf(html, from, builder.root);
    if (table !== null) tables.push(table);
  }
  return tables;
}
