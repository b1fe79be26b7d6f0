/** Pages to one text: lines in reading order, without the furniture of the pages, joined into paragraphs. */
import type { SourceText } from '../../../model.js';
import { Assembler } from '../assemble.js';
import { withoutFurniture } from './furniture.js';
import { linesOf } from './lines.js';
import { paragraphsOf } from './paragraphs.js';
import type { Page } from './types.js';

export function textOfPages(pages: readonly Page[]): SourceText {
  const assembler = new Assembler();
  const lines = withoutFurniture(pages.map((page) => linesOf(page, page.runs))).flat();
  for (const { text, pages: parts } of paragraphsOf(lines)) {
    for (const [index, { at, page }] of parts.entries()) {
      assembler.mark({ page });
      assembler.add(text.slice(at, parts[index + 1]?.at));
    }
    assembler.add('\n');
  }
  return assembler.done();
}
