/** The headline table of a report, each cell with the records that fill it. */
import { headlineIds } from '../catalogue/index.js';
import { headlineRows, indicatorTitle } from '../output/headline.js';
import { headlineColumns } from '../output/layout.js';
import { valueText } from '../output/value.js';
import { headingWord } from '../output/words.js';
import type { IndicatorRecord, ReportDocument } from '../record.js';
import type { HeadlineCell, Lang, PageReport } from './types.js';

/** @param placeOf place of a record in the page's list; undefined where it is not in it (a corrected record) */
export function headlineOf(
  document: ReportDocument,
  records: readonly IndicatorRecord[],
  placeOf: (record: IndicatorRecord) => number | undefined,
  lang: Lang,
): PageReport['headline'] {
  const columns = headlineColumns(document, records);
  const rows = headlineRows(document, records, headlineIds(document.kind)).map(({ id, cells }): HeadlineCell[] => [
    { text: indicatorTitle(id, lang), records: [] },
    ...columns.map((column, i): HeadlineCell => {
      const own = cells[i] ?? [];
      const show = column.show ?? valueText;
      return {
        text: own.map((record) => show(record, lang)).join(lang === 'zh' ? '；' : '; '),
        records: own.flatMap((record) => placeOf(record) ?? []),
      };
    }),
  ]);
  const kept = columns.map((column, i) => column.optional !== true || rows.some((row) => row[i + 1]?.text !== ''));
  const keep = <T>(cells: readonly T[]): T[] => cells.filter((_, i) => i === 0 || kept[i - 1] === true);
  const head = [headingWord('indicator', lang), ...columns.map(({ heading }) => headingWord(heading, lang))];
  return { head: keep(head), rows: rows.map(keep) };
}
