/** Pages to one text: lines in reading order, without the furniture of the pages, joined into paragraphs, and tables between them. */
import type { SourceText } from '../../../model.js';
import { DocumentWriter } from '../../document.js';
import { withoutFurniture } from './furniture.js';
import { linesOf } from './lines.js';
import { habitsOf, type PageParagraph, paragraphsOf } from './paragraphs.js';
import { goesOnWith, joined, type PageTable, tablesOf } from './tables.js';
import type { Line, Page } from './types.js';

/** Lines between two tables, then the table. */
interface Stretch {
  readonly lines: Line[];
  table: PageTable | null;
}

/** Lines of all pages, cut where a table stands. */
function stretchesOf(
  pages: readonly { readonly page: Page; readonly lines: readonly Line[]; readonly tables: readonly PageTable[] }[],
): Stretch[] {
  const found: Stretch[] = [{ lines: [], table: null }];
  for (const { page, lines, tables } of pages) {
    const left = [...tables];
    const put = (table: PageTable): void => {
      const open = found.at(-1);
      const before = found.at(-2)?.table;
      if (open?.lines.length === 0 && before && before.page < table.page && goesOnWith(before, table, page.width))
        found.splice(-2, 1, { lines: found.at(-2)?.lines ?? [], table: { ...joined(before, table), page: table.page } });
      else if (open) {
        open.table = table;
        found.push({ lines: [], table: null });
      }
    };
    for (const line of lines) {
      while (left[0] !== undefined && left[0].top < line.y) put(left.shift() as PageTable);
      found.at(-1)?.lines.push(line);
    }
    for (const table of left) put(table);
  }
  return found;
}

function writeParagraph(writer: DocumentWriter, { text, pages }: PageParagraph): void {
  for (const [index, { at, page }] of pages.entries()) {
    writer.place({ page });
    writer.write(text.slice(at, pages[index + 1]?.at));
  }
  writer.write('\n');
}

export function textOfPages(pages: readonly Page[]): SourceText {
  const writer = new DocumentWriter();
  const found = pages.map((page) => ({ page, ...tablesOf(page) }));
  const lines = withoutFurniture(found.map(({ page, runs }) => linesOf(page, runs)));
  const habits = habitsOf(lines.flat());
  for (const stretch of stretchesOf(found.map(({ page, tables }, at) => ({ page, tables, lines: lines[at] ?? [] })))) {
    for (const paragraph of paragraphsOf(stretch.lines, habits)) writeParagraph(writer, paragraph);
    if (stretch.table !== null) writer.table(stretch.table.cells.map(({ page, ...cell }) => ({ ...cell, place: { page } })));
  }
  return writer.finish();
}
