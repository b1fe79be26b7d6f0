/** A track table in each format. */
import { csvLines } from '../output/csv.js';
import { drawer } from '../output/draw.js';
import { markdownTable, markdownText } from '../output/markdown.js';
import type { Lang } from '../output/words.js';
import { SCHEMA_VERSION } from '../version.js';
import { trackColumns } from './columns.js';
import { trackGrid } from './grid.js';
import type { TrackRow, TrackTable } from './types.js';
import { summaryText, toleranceText } from './words.js';

export const trackFormats = ['table', 'csv', 'json', 'ndjson', 'xlsx', 'markdown'] as const;
export type TrackFormat = (typeof trackFormats)[number];

export interface TrackOutput {
  readonly lang: Lang;
  readonly headers: 'zh' | 'en';
  readonly bom: boolean;
  /** columns of the terminal; Infinity where nothing need fit */
  readonly width: number;
}

/** Rows of one region after the other; they come sorted by region. */
function byRegion(table: TrackTable): { rows: TrackRow[]; summary: TrackTable['summaries'][number] }[] {
  let from = 0;
  return table.summaries.map((summary) => {
    const rows = table.rows.slice(from, from + summary.targets);
    from += summary.targets;
    return { rows, summary };
  });
}

async function asTable(table: TrackTable, { lang, width }: TrackOutput): Promise<string> {
  const draw = await drawer();
  const blocks = byRegion(table).map(({ rows, summary }) => `${summaryText(summary, lang)}\n${draw(trackGrid(rows, lang), width)}`);
  return `${[...blocks, toleranceText(table.tolerance, lang)].join('\n')}\n`;
}

function asMarkdown(table: TrackTable, { lang }: TrackOutput): string {
  const blocks = byRegion(table).map(
    ({ rows, summary }) =>
      `## ${markdownText(summary.region ?? '—')}\n\n${markdownTable(trackGrid(rows, lang))}\n${markdownText(summaryText(summary, lang))}\n`,
  );
  return `${[...blocks, markdownText(toleranceText(table.tolerance, lang))].join('\n')}\n`;
}

async function asCsv(table: TrackTable, { lang, headers, bom }: TrackOutput): Promise<string> {
  const columns = trackColumns(table.tolerance);
  const lines = await csvLines();
  const head = columns.map((column) => (headers === 'zh' ? column.zh : column.name));
  const rows = table.rows.map((row) => columns.map((column) => column.get(row, lang, headers)));
  return (bom ? '\ufeff' : '') + lines([head, ...rows]);
}

const line = (value: unknown): string => JSON.stringify(value);

function asJson({ tolerance, rows, summaries, unplaced }: TrackTable): string {
  const list = (values: readonly unknown[]): string => (values.length === 0 ? '[]' : `[\n${values.map(line).join(',\n')}\n]`);
  return `{"schemaVersion": ${line(SCHEMA_VERSION)},\n"tolerance": ${line(tolerance)},\n"rows": ${list(rows)},\n"summaries": ${list(summaries)},\n"unplaced": ${list(unplaced)}}\n`;
}

/** The whole table as text, or as a workbook. CSV and NDJSON hold rows only; the summaries are printed apart. */
export function printTrack(table: TrackTable, format: Exclude<TrackFormat, 'xlsx'>, output: TrackOutput): Promise<string>;
export function printTrack(table: TrackTable, format: TrackFormat, output: TrackOutput): Promise<string | Uint8Array>;
export async function printTrack(table: TrackTable, format: TrackFormat, output: TrackOutput): Promise<string | Uint8Array> {
  if (format === 'xlsx') return (await import('./workbook.js')).trackBook(table, output);
  if (format === 'csv') return asCsv(table, output);
  if (format === 'json') return asJson(table);
  if (format === 'ndjson') return table.rows.map((row) => `${line(row)}\n`).join('');
  return format === 'markdown' ? asMarkdown(table, output) : asTable(table, output);
}
