/** A track table as a workbook: a row for each target, and a line for each region. */
import { type Sheet, workbook } from '../output/xlsxBook.js';
import { trackColumns } from './columns.js';
import type { TrackSummary, TrackTable } from './types.js';
import { toleranceText } from './words.js';

type Lang = 'zh' | 'en';

export interface TrackBookOptions {
  readonly lang: Lang;
  /** names of columns and codes in the sheet of targets */
  readonly headers: 'zh' | 'en';
}

const sheets = { targets: ['目标完成情况', 'Targets'], summary: ['汇总', 'Summary'] } as const;

const summaryColumns: readonly (readonly [zh: string, en: string, get: (summary: TrackSummary) => string | number | null])[] = [
  ['地区', 'Region', (s) => s.region],
  ['地区代码', 'Region code', (s) => s.regionCode],
  ['目标', 'Targets', (s) => s.targets],
  ['达到', 'Met', (s) => s.met],
  ['未达', 'Missed', (s) => s.missed],
  ['偏离（中性）', 'Off target (neutral)', (s) => s.off],
  ['未到期', 'Open', (s) => s.open],
  ['无数字', 'Without figure', (s) => s.noFigure],
];

/** The sheets of a track table. The last line of the summary says how 左右 was read. */
export function trackSheets(table: TrackTable, { lang, headers }: TrackBookOptions): Sheet[] {
  const at = lang === 'zh' ? 0 : 1;
  const columns = trackColumns(table.tolerance);
  return [
    {
      name: sheets.targets[at],
      head: columns.map((column) => (headers === 'zh' ? column.zh : column.name)),
      rows: table.rows.map((row) => columns.map((column) => column.get(row, lang, headers))),
    },
    {
      name: sheets.summary[at],
      head: summaryColumns.map((column) => column[at]),
      rows: [...table.summaries.map((summary) => summaryColumns.map(([, , get]) => get(summary))), [toleranceText(table.tolerance, lang)]],
      frozenColumns: 1,
    },
  ];
}

export const trackBook = (table: TrackTable, options: TrackBookOptions): Promise<Uint8Array> => workbook(trackSheets(table, options));
