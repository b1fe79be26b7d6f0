import { headlineIds } from '../catalogue/index.js';
import { isPartOfYear } from '../partOfYear.js';
import type { Extraction, IndicatorRecord, ReportDocument } from '../record.js';
import { cellOf, columns } from './columns.js';
import type { FileWriter, OutputOptions } from './format.js';
import { type HeadlineRow, headlineRows, indicatorTitle } from './headline.js';
import { type HeadlineColumn, headlineColumns } from './layout.js';
import { valueText } from './value.js';
import { headingWord, type Lang, phraseWord } from './words.js';
import { type Sheet, type SheetCell, workbook } from './xlsxBook.js';

/** A record's value as a number that shows how it is bounded; of a range or of words the text. Without its unit. */
export function valueCell(record: IndicatorRecord, lang: Lang): SheetCell {
  const { value, bound } = record;
  const text = valueText({ ...record, unit: null }, lang);
  if (typeof value !== 'number') return text;
  if (bound === 'about') return { value, format: lang === 'zh' ? 'General"左右"' : '"~"General;"~-"General' };
  const mark = text.charAt(0);
  return mark === '≥' || mark === '≤' ? { value, format: `"${mark}"General;"${mark}-"General` } : value;
}

/** One cell of the headline table: a figure with its unit and sentence, or, where the layout shows something else of it, that alone. */
interface Slot {
  readonly column: number;
  readonly nth: number;
  readonly heading: string;
  readonly show: HeadlineColumn['show'];
}

interface Line {
  readonly document: ReportDocument;
  readonly row: HeadlineRow;
}

/** The slots that some row fills; a column of several figures has a slot for each. */
function slotsOf(layout: readonly HeadlineColumn[], lines: readonly Line[], lang: Lang): Slot[] {
  return layout.flatMap((column, i) => {
    const most = Math.max(0, ...lines.map(({ row }) => row.cells[i]?.length ?? 0));
    const count = column.optional === true ? most : Math.max(1, most);
    return Array.from({ length: count }, (_, nth) => {
      const heading = headingWord(column.heading, lang);
      return { column: i, nth, show: column.show, heading: nth === 0 ? heading : phraseWord('secondOf', lang, heading) };
    });
  });
}

function headlineSheet(name: string, layout: readonly HeadlineColumn[], lines: readonly Line[], lang: Lang): Sheet {
  const slots = slotsOf(layout, lines, lang);
  const figures = slots.filter((slot) => slot.show === undefined);
  const recordIn = (row: HeadlineRow, { column, nth }: Slot): IndicatorRecord | undefined => row.cells[column]?.[nth];
  const valueAndUnit = (row: HeadlineRow, slot: Slot): SheetCell[] => {
    const record = recordIn(row, slot);
    if (slot.show !== undefined) return [record === undefined ? null : slot.show(record, lang)];
    return record === undefined ? [null, null] : [valueCell(record, lang), record.value === null ? null : record.unit];
  };
  return {
    name,
    head: [
      ...(['region', 'year', 'document', 'indicator'] as const).map((heading) => headingWord(heading, lang)),
      ...slots.flatMap(({ heading, show }) => (show === undefined ? [heading, phraseWord('unitOf', lang, heading)] : [heading])),
      ...figures.map(({ heading }) => phraseWord('sentenceOf', lang, heading)),
    ],
    rows: lines.map(({ document, row }) => [
      document.region,
      document.year,
      document.path,
      indicatorTitle(row.id, lang),
      ...slots.flatMap((slot) => valueAndUnit(row, slot)),
      ...figures.map((slot) => recordIn(row, slot)?.source.sentence.text ?? null),
    ]),
    frozenColumns: 4,
  };
}

const layoutName = (
  document: ReportDocument,
  records: readonly IndicatorRecord[],
): 'sheetHeadline' | 'sheetPlan' | 'sheetCommunique' | 'sheetPartOfYear' =>
  document.kind === 'five_year_plan' || document.kind === 'midterm_review'
    ? 'sheetPlan'
    : document.kind === 'communique'
      ? 'sheetCommunique'
      : isPartOfYear(document, records)
        ? 'sheetPartOfYear'
        : 'sheetHeadline';

/** A workbook: every record, then the headline tables of all reports, one sheet for each kind of layout. */
export function xlsx(options: OutputOptions): FileWriter<Extraction> {
  const { lang, headers, leftOut } = options;
  const records: SheetCell[][] = [];
  const left: SheetCell[][] = [];
  const headlines = new Map<ReturnType<typeof layoutName>, { layout: readonly HeadlineColumn[]; lines: Line[] }>();

  const addHeadline = (document: ReportDocument, extraction: Extraction): void => {
    const own = extraction.records.filter((record) => record.document.index === document.index);
    const rows = headlineRows(document, own, options.indicators ?? headlineIds(document.kind));
    const name = layoutName(document, own);
    const group = headlines.get(name) ?? { layout: headlineColumns(document, own), lines: [] };
    headlines.set(name, group);
    for (const row of rows) group.lines.push({ document, row });
  };

  return {
    begin: () => '',
    *render(extraction) {
      yield leftOut ? extraction : { ...extraction, leftOut: [] };
    },
    take(extraction) {
      for (const record of extraction.records) records.push(columns.map((column) => cellOf(column, record, headers)));
      if (leftOut)
        for (const { document, text, reason, source } of extraction.leftOut)
          left.push([document.path, text, reason, source.line, source.column]);
      for (const document of extraction.documents) addHeadline(document, extraction);
      return '';
    },
    end: () => {
      const sheets: Sheet[] = [
        {
          name: phraseWord('sheetRecords', lang),
          head: columns.map((column) => (headers === 'zh' ? column.zh : column.name)),
          rows: records,
        },
        ...[...headlines]
          .filter(([, { lines }]) => lines.length > 0)
          .map(([name, { layout, lines }]) => headlineSheet(phraseWord(name, lang), layout, lines, lang)),
      ];
      if (leftOut) {
        const head = (['document', 'quantity', 'reason', 'line', 'column'] as const).map((heading) => headingWord(heading, lang));
        sheets.push({ name: phraseWord('leftOut', lang), head, rows: left });
      }
      return workbook(sheets);
    },
  };
}
