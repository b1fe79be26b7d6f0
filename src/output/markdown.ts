import { headlineIds } from '../catalogue/index.js';
import type { ReportDocument } from '../record.js';
import type { OutputOptions, Writer } from './format.js';
import { type Grid, headlineGrid } from './headline.js';
import { leftOutGrid, recordGrid, titleText } from './table.js';
import { harmless } from './width.js';
import { phraseWord } from './words.js';

/** What would be read as a mark, a link, a formula or HTML. `:` and `.` only where they would make a link. */
const MARKS = /[\\`*_[\]<>|~$#&]|:(?=\/\/)|(?<=\bwww)\./gi;

/** Text that shows as it is, on one line, wherever in a paragraph or cell it stands. */
export const markdownText = (text: string): string => harmless(text).replace(MARKS, '\\$&');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** A grid as a table in GitHub's Markdown. */
export function markdownTable({ head, rows }: Grid): string {
  return line(head.map(markdownText)) + line(head.map(() => '---')) + rows.map((row) => line(row.map(markdownText))).join('');
}

/** For each report a heading and its headline table, or all of its records. */
export function markdown(options: OutputOptions): Writer<string> {
  const { lang, all } = options;
  let first = true;
  const report = (document: ReportDocument, records: Parameters<typeof recordGrid>[0]): string => {
    if (records.length === 0) return `${phraseWord('noRecords', lang)}\n`;
    if (all) return markdownTable(recordGrid(records, lang));
    const grid = headlineGrid(document, records, options.indicators ?? headlineIds(document.kind), lang);
    return grid.rows.length > 0 ? markdownTable(grid) : `${phraseWord('noHeadline', lang, String(records.length))}\n`;
  };
  return {
    begin: () => '',
    *render(extraction) {
      for (const document of extraction.documents) {
        const own = <T extends { readonly document: { readonly index: number } }>(items: readonly T[]): T[] =>
          items.filter((item) => item.document.index === document.index);
        const left = options.leftOut ? own(extraction.leftOut) : [];
        const rest = left.length === 0 ? '' : `\n### ${phraseWord('leftOut', lang)}\n\n${markdownTable(leftOutGrid(left, lang))}`;
        yield `## ${markdownText(titleText(document, lang))}\n\n${report(document, own(extraction.records))}${rest}`;
      }
    },
    take(text) {
      const gap = first ? '' : '\n';
      first = false;
      return gap + text;
    },
    end: () => '',
  };
}
