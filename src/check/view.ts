/** An extraction as the rules see it: report by report. */

import { headlineIds } from '../catalogue/index.js';
import { fold, sourceSpan } from '../fold/fold.js';
import type { Folded } from '../model.js';
import type { Extraction, IndicatorRecord, ReportDocument } from '../record.js';
import { levelOf } from '../refine/ranges.js';
import { findTables, withoutTables } from '../table/plain.js';
import { isSpoken } from './mention.js';
import { placesOf } from './place.js';
import type { Fact, FoldedReport, Place, ReportFacts, ReportView } from './types.js';

function foldedReport(folded: Folded, document: ReportDocument): FoldedReport {
  const at = (source: number): number => {
    let low = 0;
    let high = folded.text.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((folded.toSource[mid] ?? 0) < source) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  const from = at(document.start);
  const text = folded.text.slice(from, at(document.end));
  return {
    text,
    source: (start, end) => sourceSpan(folded, from + start, from + end),
    at: (source) => Math.max(0, Math.min(text.length, at(source) - from)),
  };
}

function factOf(record: IndicatorRecord, path: string, place: (start: number, end: number) => Place): Fact | null {
  const { source, indicator, ...rest } = record;
  return indicator === null ? null : { ...rest, indicator, path, place: place(source.start, source.end) };
}

/** The reports of one text, each with its own records. */
export function viewsOf(path: string, text: string, extraction: Extraction): ReportView[] {
  const place = placesOf(text);
  let folded: Folded | undefined;
  return extraction.documents.map((document) => {
    const records = extraction.records.filter((r) => r.document.index === document.index);
    let own: FoldedReport | undefined;
    return {
      path,
      document,
      level: levelOf(document.region, document.regionCode),
      records,
      facts: records.flatMap((record) => factOf(record, path, place) ?? []),
      leftOut: extraction.leftOut.filter((x) => x.document.index === document.index),
      folded: () => {
        folded ??= fold(withoutTables(text, findTables(text)));
        own ??= foldedReport(folded, document);
        return own;
      },
      place,
    };
  });
}

/** What of a report the comparisons between reports need. */
export function factsOf(view: ReportView): ReportFacts {
  const { path, document, level, facts } = view;
  const done = new Set(facts.filter((f) => f.status !== 'target').map((f) => f.indicator));
  const silent = headlineIds(document.kind).filter((id) => !done.has(id));
  return {
    path,
    document,
    level,
    place: view.place(document.start, document.start),
    facts,
    spoken: new Set(silent.filter((id) => isSpoken(view, id))),
  };
}
