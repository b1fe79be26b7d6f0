/** The flow: text → tables and folded text → reports → quantities → observations → records. */

import { restoreBreaks } from './fold/breaks.js';
import { type Characters, scanCharacters } from './fold/characters.js';
import { fold } from './fold/fold.js';
import type { Excluded, Report, SourceText } from './model.js';
import { catalogueOf } from './observe/matcher.js';
import { observeReport, type Placed } from './observe/report.js';
import { lexQuantities } from './quantity/lex.js';
import type { DocumentRef, Extraction, IndicatorRecord, LeftOut, ReportDocument } from './record.js';
import { refine } from './refine/index.js';
import { Builder } from './resolve/build.js';
import { structure } from './structure/reports.js';
import { withAbove } from './table/above.js';
import { gridsOf } from './table/grid.js';
import { findTables, withoutTables } from './table/plain.js';
import { observeTables } from './table/report.js';
import type { Table } from './table/types.js';
import { SCHEMA_VERSION } from './version.js';

/** What the tables of a report say. */
type TableReading = ReturnType<typeof observeTables>;

export interface ExtractOptions {
  /** shown in the records; its name may tell region and year where the text does not */
  readonly path?: string;
  /** override what the text says */
  readonly region?: string;
  readonly year?: number;
  /** language of `indicatorName`; default zh */
  readonly lang?: 'zh' | 'en';
}

/** One report of a text as the rules read it, before it becomes records. */
export interface ReportReading {
  readonly report: Report;
  readonly document: DocumentRef;
  /** the folded text of all reports */
  readonly text: string;
  readonly prose: { readonly observations: readonly Placed[]; readonly unread: readonly Excluded[] };
  readonly tables: TableReading;
  readonly builder: Builder;
}

/** The tables of figures that a reader made and those that plain text shows, in text order. Of a table without indicators the words are prose. */
export function tablesOf({ text, tables = [] }: SourceText, characters?: Characters): readonly Table[] {
  const made = tables.map((table) => withAbove(text, table)).filter((table) => gridsOf(table).length > 0);
  if (made.length === 0) return findTables(text, characters);
  return [...made, ...findTables(withoutTables(text, made))].sort((a, b) => a.start - b.start);
}

/** Reads the reports of a text one by one. */
export function* readReports(input: string | SourceText, options: ExtractOptions = {}): Generator<ReportReading> {
  const source: SourceText = typeof input === 'string' ? { text: input } : input;
  const characters = restoreBreaks(scanCharacters(source.text));
  const tables = tablesOf(source, characters);
  const folded = tables.length === 0 ? fold(source.text, characters) : fold(withoutTables(source.text, tables));
  const reports = structure(folded, {
    ...(options.path === undefined ? {} : { path: options.path }),
    ...(options.region === undefined ? {} : { region: options.region }),
    ...(options.year === undefined ? {} : { year: options.year }),
  });
  const { quantities, excluded } = lexQuantities(folded.text);
  const builder = new Builder(folded, options.lang ?? 'zh', source.places, source.flags);
  for (const report of reports) {
    const { index, title, kind, year } = report;
    const until = reports[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    yield {
      report,
      text: folded.text,
      document: { path: options.path ?? '', index, title, kind, year },
      prose: observeReport(folded.text, report, quantities, excluded),
      tables: observeTables(tables, report, until, (at) => builder.foldedAt(at), catalogueOf(report.region).matcher),
      builder,
    };
  }
}

/**
 * Reads every report in a text: a string, or what a reader made of a file. Pure: the same text gives the same answer.
 * Throws `TokenizerError` where nodejieba cannot be loaded.
 */
export function extract(text: string | SourceText, options: ExtractOptions = {}): Extraction {
  const documents: ReportDocument[] = [];
  const records: IndicatorRecord[] = [];
  const leftOut: LeftOut[] = [];
  for (const { report, document, prose, tables, builder } of readReports(text, options)) {
    const own = refine([
      ...prose.observations.map((o) => builder.record(o, report, document)),
      ...tables.observations.map(({ observation, at }) => builder.tableRecord(observation, at, report, document)),
    ]);
    const out = [...prose.unread.map((x) => builder.leftOut(x, document)), ...tables.unread.map((x) => builder.cellLeftOut(x, document))];
    for (const record of own) records.push(record);
    for (const span of out) leftOut.push(span);
    documents.push({
      ...document,
      region: report.region?.name ?? null,
      regionCode: report.region?.code ?? null,
      ...builder.place(report.start, report.end),
      records: own.length,
      leftOut: out.length,
      flags: [...report.flags, ...builder.textFlags, ...(own.length === 0 ? ['no_figures'] : [])],
    });
  }
  return { schemaVersion: SCHEMA_VERSION, documents, records, leftOut };
}
