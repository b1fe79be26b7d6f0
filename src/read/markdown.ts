/** Markdown: the text as it stands, each place one of the file, with the marks hidden and the tables told. */
import type { SourceText } from '../model.js';
import { decode, textFlags } from './decode.js';
import { InputError } from './faults.js';
import type { Reader } from './formats.js';
import { hideFormulas } from './markdown/formulas.js';
import { hideFence, hideFront } from './markdown/front.js';
import { hideInline } from './markdown/inline.js';
import { hideMarks } from './markdown/marks.js';
import { Mask } from './markdown/mask.js';
import { htmlTables } from './markdown/tables.js';
import { hideTags, raiseDigits } from './markdown/tags.js';

/** A text of the same length with U+200B where marks stood, and its tables. */
export async function textOfMarkdown(source: string): Promise<SourceText> {
  const { GFM, parser } = await import('@lezer/markdown');
  const found = await htmlTables(source);
  // the grammar ends a table written as HTML at its first blank line
  const mask = new Mask(source);
  for (const { start, end } of found) hideTags(mask, start, end);
  hideFront(mask);
  hideFence(mask);
  hideFormulas(mask);
  raiseDigits(mask);
  hideInline(mask);
  const bars = hideMarks(parser.configure([GFM]), mask);
  const tables = [...found, ...bars].sort((a, b) => a.start - b.start);
  return { text: mask.text, ...(tables.length > 0 ? { tables } : {}) };
}

export const readMarkdown: Reader = async function* ({ path, bytes, encoding }) {
  const decoded = decode(path, bytes, encoding);
  const read = await textOfMarkdown(decoded.text);
  if (!/[^\s\u200b]/.test(read.text)) throw new InputError(path, 'empty');
  yield { path, ...decoded, ...textFlags(decoded), ...read };
};
