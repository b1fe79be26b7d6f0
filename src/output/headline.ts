import { indicatorById } from '../catalogue/index.js';
import type { IndicatorRecord, ReportDocument } from '../record.js';
import { type HeadlineColumn, headlineColumns } from './layout.js';
import { byRank } from './precise.js';
import { valueText } from './value.js';
import { headingWord, type Lang } from './words.js';

/** A table before it is drawn. */
export interface Grid {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The best record of each of the column's measures, up to as many as a cell takes. */
function best(column: HeadlineColumn, records: readonly IndicatorRecord[], year: number | null): IndicatorRecord[] {
  const fitting = records.filter((record) => column.accepts(record, year));
  const distance = (record: IndicatorRecord): number => column.distance?.(record, year) ?? 0;
  const chosen = column.measures.flatMap((measure) => {
    const [first] = fitting.filter((record) => record.measure === measure).sort((a, b) => distance(a) - distance(b) || byRank(a, b));
    return first === undefined ? [] : [first];
  });
  return chosen.slice(0, column.several ?? 1);
}

/** One row of a headline table: for each of the kind's columns the records that fill its cell. */
export interface HeadlineRow {
  readonly id: string;
  readonly cells: readonly (readonly IndicatorRecord[])[];
}

/** The rows of one report's headline table: those of `ids` that have a cell, in that order. */
export function headlineRows(document: ReportDocument, records: readonly IndicatorRecord[], ids: readonly string[]): HeadlineRow[] {
  const columns = headlineColumns(document, records);
  const byId = groupByIndicator(records);
  return ids.flatMap((id) => {
    const own = byId.get(id);
    if (own === undefined) return [];
    const cells = columns.map((column) => best(column, own, document.year));
    return cells.every((cell) => cell.length === 0) ? [] : [{ id, cells }];
  });
}

/** The catalogue's name of an indicator. */
export const indicatorTitle = (id: string, lang: Lang): string => indicatorById(id)?.[lang === 'zh' ? 'name' : 'en'] ?? id;

function cellText(column: HeadlineColumn, records: readonly IndicatorRecord[], lang: Lang): string {
  const show = column.show ?? valueText;
  return records.map((record) => show(record, lang)).join(lang === 'zh' ? '；' : '; ');
}

/**
 * The headline table of one report: a row for each of `ids` that has a cell, in that order. Columns go by the kind of report.
 */
export function headlineGrid(document: ReportDocument, records: readonly IndicatorRecord[], ids: readonly string[], lang: Lang): Grid {
  const columns = headlineColumns(document, records);
  const rows = headlineRows(document, records, ids).map(({ id, cells }) => [
    indicatorTitle(id, lang),
    ...columns.map((column, i) => cellText(column, cells[i] ?? [], lang)),
  ]);
  const kept = columns.map((column, i) => column.optional !== true || rows.some((row) => row[i + 1] !== ''));
  const keep = <T>(cells: readonly T[]): T[] => cells.filter((_, i) => i === 0 || kept[i - 1] === true);
  const head = [headingWord('indicator', lang), ...columns.map((column) => headingWord(column.heading, lang))];
  return { head: keep(head), rows: rows.map(keep) };
}

function groupByIndicator(records: readonly IndicatorRecord[]): Map<string | null, IndicatorRecord[]> {
  const groups = new Map<string | null, IndicatorRecord[]>();
  for (const record of records) {
    const group = groups.get(record.indicator);
    if (group === undefined) groups.set(record.indicator, [record]);
    else group.push(record);
  }
  return groups;
}
