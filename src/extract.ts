/** The flow: text → tables and folded text → reports → quantities → observations → records. */

import { fold } from './fold/fold.js';
import type { Excluded, Quantity, Report } from './model.js';
import { catalogueOf } from './observe/matcher.js';
import { observeSentence } from './observe/sentence.js';
import { SentenceState } from './observe/state.js';
import type { Observation } from './observe/types.js';
import { lexQuantities } from './quantity/lex.js';
import type { DocumentRef, Extraction, IndicatorRecord, LeftOut, ReportDocument } from './record.js';
import { refine } from './refine/index.js';
import { Builder } from './resolve/build.js';
import { startingIn } from './spans.js';
import { frames } from './structure/frames/index.js';
import { structure } from './structure/reports.js';
import { findTables, withoutTables } from './table/plain.js';
import { observeTables } from './table/report.js';

export interface ExtractOptions {
  /** shown in the records; its name may tell region and year where the text does not */
  readonly path?: string;
  /** override what the text says */
  readonly region?: string;
  readonly year?: number;
  /** language of `indicatorName`; default zh */
  readonly lang?: 'zh' | 'en';
}

/** Version of the record's shape; equals `SCHEMA_VERSION` of record.ts, which is not loaded here. */
export const SCHEMA = '1.0.0';

/** Reads every report in a text. Pure: the same text gives the same answer. Throws `TokenizerError` where nodejieba cannot be loaded. */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const tables = findTables(text);
  const folded = fold(withoutTables(text, tables));
  const reports = structure(folded, {
    ...(options.path === undefined ? {} : { path: options.path }),
    ...(options.region === undefined ? {} : { region: options.region }),
    ...(options.year === undefined ? {} : { year: options.year }),
  });
  const { quantities, excluded } = lexQuantities(folded.text);
  const builder = new Builder(folded, options.lang ?? 'zh');
  const documents: ReportDocument[] = [];
  const records: IndicatorRecord[] = [];
  const leftOut: LeftOut[] = [];
  for (const report of reports) {
    const document: DocumentRef = {
      path: options.path ?? '',
      index: report.index,
      title: report.title,
      kind: report.kind,
      year: report.year,
    };
    const found = observeReport(folded.text, report, quantities, excluded);
    const until = reports[report.index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const cells = observeTables(tables, report, until, (at) => builder.foldedAt(at), catalogueOf(report.region).matcher);
    const own = refine([
      ...found.observations.map((o) => builder.record(o, report, document)),
      ...cells.observations.map(({ observation, at }) => builder.tableRecord(observation, at, report, document)),
    ]);
    const out = [...found.unread.map((x) => builder.leftOut(x, document)), ...cells.unread.map((x) => builder.cellLeftOut(x, document))];
    for (const record of own) records.push(record);
    for (const span of out) leftOut.push(span);
    const place = builder.place(report.start, report.end);
    documents.push({
      ...document,
      region: report.region?.name ?? null,
      regionCode: report.region?.code ?? null,
      start: place.start,
      end: place.end,
      records: own.length,
      leftOut: out.length,
      flags: own.length === 0 ? [...report.flags, 'no_figures'] : [...report.flags],
    });
  }
  return { schemaVersion: SCHEMA, documents, records, leftOut };
}

/** An observation with the frame that holds for it. */
export interface Placed {
  readonly observation: Observation;
  readonly sentence: number;
  readonly status: IndicatorRecord['status'];
  readonly period: string | null;
  readonly implied: boolean;
}

/** `由A增加到B` over several years: B is the last year's level. */
const reached = (o: Observation, period: string | null): string | null =>
  o.rule === 'from-to' && o.measure === 'level' && period !== null && /^\d{4}\/\d{4}$/.test(period) ? period.slice(5) : period;

function observeReport(
  text: string,
  report: Report,
  quantities: readonly Quantity[],
  excluded: readonly Excluded[],
): { observations: Placed[]; unread: Excluded[] } {
  const reader = frames(text, report);
  const { matcher, known } = catalogueOf(report.region);
  const observations: Placed[] = [];
  const unread: Excluded[] = [];
  let paragraph = -1;
  let topics: string[] = [];
  report.sentences.forEach((sentence, index) => {
    if (sentence.paragraphStart !== paragraph) topics = [];
    paragraph = sentence.paragraphStart;
    const mine = startingIn(quantities, sentence.start, sentence.end);
    const not = startingIn(excluded, sentence.start, sentence.end);
    for (const span of not) unread.push(span);
    const state = new SentenceState(known, topics);
    const found = observeSentence(text, sentence.start, sentence.end, mine, not, state, matcher, known);
    topics = state.handOver();
    for (const quantity of mine)
      if (!found.some((o) => o.quantity === quantity)) unread.push({ start: quantity.start, end: quantity.end, reason: 'unread' });
    for (const observation of found) {
      const frame = reader.at(index, observation.quantity.start, observation.quantity.end, {
        measure: observation.measure,
        name: observation.name,
        unit: observation.unit,
      });
      observations.push({
        observation,
        sentence: index,
        status: frame.status,
        period: reached(observation, frame.period),
        implied: frame.implied,
      });
    }
  });
  unread.sort((a, b) => a.start - b.start);
  return { observations, unread };
}
