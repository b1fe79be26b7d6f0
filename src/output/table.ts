import { headlineIds } from '../catalogue/index.js';
import type { Extraction, IndicatorRecord, LeftOut, ReportDocument } from '../record.js';
import { drawer } from './draw.js';
import type { OutputOptions, Writer } from './format.js';
import { type Grid, headlineGrid } from './headline.js';
import { flagText, shownName, valueText } from './value.js';
import { harmless } from './width.js';
import { codeWord, headingWord, type Lang, phraseWord } from './words.js';

/** Every record of a report. */
export function recordGrid(records: readonly IndicatorRecord[], lang: Lang): Grid {
  const head = (['indicator', 'measure', 'status', 'period', 'value', 'place', 'flags'] as const).map((h) => headingWord(h, lang));
  const rows = records.map((record) => [
    shownName(record),
    codeWord('measure', record.measure, lang),
    codeWord('status', record.status, lang),
    record.period ?? '',
    valueText(record, lang),
    `${record.source.line}:${record.source.column}`,
    flagText(record, lang),
  ]);
  return { head, rows };
}

/** What was left out of a report, and why. */
export function leftOutGrid(items: readonly LeftOut[], lang: Lang): Grid {
  const head = (['quantity', 'reason', 'place'] as const).map((h) => headingWord(h, lang));
  return { head, rows: items.map((item) => [item.text, item.reason, `${item.source.line}:${item.source.column}`]) };
}

/** `地区 · 年份 · 类型 · 标题 · 路径` */
export function titleText(document: ReportDocument, lang: Lang): string {
  return [
    document.region ?? phraseWord('noRegion', lang),
    document.year === null ? phraseWord('noYear', lang) : String(document.year),
    codeWord('kind', document.kind, lang),
    document.title ?? phraseWord('noTitle', lang),
    document.path,
  ].join(' · ');
}

function titleLine(document: ReportDocument, { lang, bold }: OutputOptions): string {
  const line = harmless(titleText(document, lang));
  return bold ? `\u001b[1m${line}\u001b[22m\n` : `${line}\n`;
}

const sameReport = (document: ReportDocument) => (item: { readonly document: { readonly index: number } }) =>
  item.document.index === document.index;

/** For each report its headline table, or all of its records. */
export async function table(options: OutputOptions): Promise<Writer<string>> {
  const { lang, all, width } = options;
  const draw = await drawer();
  let first = true;

  const body = (document: ReportDocument, records: readonly IndicatorRecord[]): string => {
    if (records.length === 0) return `${phraseWord('noRecords', lang)}\n`;
    if (all) return draw(recordGrid(records, lang), width);
    const grid = headlineGrid(document, records, options.indicators ?? headlineIds(document.kind), lang);
    return grid.rows.length > 0 ? draw(grid, width) : `${phraseWord('noHeadline', lang, String(records.length))}\n`;
  };

  const report = (document: ReportDocument, extraction: Extraction): string => {
    const own = sameReport(document);
    const left = options.leftOut ? extraction.leftOut.filter(own) : [];
    const rest = left.length === 0 ? '' : `${phraseWord('leftOut', lang)}\n${draw(leftOutGrid(left, lang), width)}`;
    return titleLine(document, options) + body(document, extraction.records.filter(own)) + rest;
  };

  return {
    begin: () => '',
    *render(extraction) {
      for (const document of extraction.documents) yield report(document, extraction);
    },
    take(text) {
      const gap = first ? '' : '\n';
      first = false;
      return gap + text;
    },
    end: () => '',
  };
}
