/** Web pages: the article's paragraphs and tables. Nothing is fetched; scripts do not run. */
import type { SourceText } from '../model.js';
import { decode, textFlags } from './decode.js';
import { DocumentWriter } from './document.js';
import { InputError } from './faults.js';
import type { Reader } from './formats.js';
import { articleOf } from './html/article.js';
import { TooManyElements, TreeBuilder } from './html/dom.js';
import { titleFor } from './html/title.js';

/** Lines over an article among which its title is looked for. */
const TITLE_LINES = 8;

/**
 * The text of a page: one line a paragraph, one line a row of a table with its cells parted by tabs; the page's title first
 * where the article lacks it. Null for a page without an article.
 */
export async function textOfPage(html: string): Promise<SourceText | null> {
  const { Tokenizer } = await import('htmlparser2');
  const builder = new TreeBuilder(html, /^\s*<\?xml\s/.test(html.slice(0, 200)));
  const tokenizer = new Tokenizer({ recognizeSelfClosing: builder.xml }, builder);
  tokenizer.write(html);
  tokenizer.end();
  const article = articleOf(builder.root, { hidden: false }) ?? articleOf(builder.root, { hidden: true });
  if (article === null) return null;
  const writer = new DocumentWriter();
  const first = article.items.slice(0, TITLE_LINES).flatMap((item) => (item.kind === 'line' ? [item.words.text] : []));
  const title = titleFor(builder.root, first);
  if (title !== null) writer.paragraph(title);
  for (const item of article.items) {
    if (item.kind === 'line') writer.paragraph(item.words.text);
    else {
      if (item.grid.caption !== null) writer.paragraph(item.grid.caption);
      writer.table(item.grid.cells, item.grid.caption ?? undefined);
    }
  }
  return writer.finish();
}

export const readHtml: Reader = async function* ({ path, bytes, encoding }) {
  const decoded = decode(path, bytes, encoding);
  try {
    const page = await textOfPage(decoded.text);
    if (page === null) throw new InputError(path, 'no_article');
    yield { path, ...decoded, ...textFlags(decoded), ...page };
  } catch (error) {
    if (error instanceof TooManyElements) throw new InputError(path, 'page_too_large');
    throw error;
  }
};
