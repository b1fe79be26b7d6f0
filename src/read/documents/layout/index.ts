/** Pages to one text: lines in reading order, without the furniture of the pages, joined into paragraphs. */
import type { SourceText } from '../../../model.js';
import { DocumentWriter } from '../../document.js';
import { withoutFurniture } from './furniture.js';
import { linesOf } from './lines.js';
import { paragraphsOf } from './paragraphs.js';
import type { Page } from './types.js';

export function textOfPages(pages: readonly Page[]): SourceText {
  const writer = new DocumentWriter();
  const lines = withoutFurniture(pages.map((page) => linesOf(page, page.runs))).flat();
  for (const { text, pages: parts } of paragraphsOf(lines)) {
    for (const [index, { at, page }] of parts.entries()) {
      writer.place({ page });
      writer.write(text.slice(at, parts[index + 1]?.at));
    }
    writer.write('\n');
  }
  return writer.finish();
}
