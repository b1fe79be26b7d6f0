/** Targets held against results, over all reports of all regions. */
import { indicators } from '../catalogue/index.js';
import type { Extraction, IndicatorRecord, ReportDocument } from '../record.js';
import { endYear, isSpan, type RegionKey, regionKeys } from './places.js';
import { ranksOf } from './rank.js';
import { resultsOf } from './results.js';
import { rowOf } from './row.js';
import { idOf, subjectOf } from './subject.js';
import { targetsOf } from './targets.js';
import type { Tolerance, TrackRow, TrackSummary, TrackTable, Unplaced } from './types.js';

/** 0.25 points for rates, 2 % of the target for levels. */
export const TOLERANCE: Tolerance = { rate: 0.25, level: 2 };

export interface TrackOptions {
  readonly tolerance?: Partial<Tolerance>;
  /** language of `indicatorName`; default zh */
  readonly lang?: 'zh' | 'en';
  /** which targets have a row; default all of the catalogue's indicators */
  readonly keep?: (target: IndicatorRecord, indicator: string | null) => boolean;
  /** also targets outside the catalogue, where a result has the same name; default false */
  readonly names?: boolean;
}

/** Regions by code, those without one after them by name; in a region by year, a year before a span, then as the catalogue lists them. */
function inOrder(regionKey: RegionKey): (a: TrackRow, b: TrackRow) => number {
  const key = (row: TrackRow): string => {
    const k = regionKey({ region: row.region, regionCode: row.regionCode, document: row.target.document });
    return /^\d/.test(k) ? `0${k}` : `1${k}`;
  };
  const order = new Map(indicators.map((row, i) => [row.id, i]));
  const place = (row: TrackRow): number => order.get(row.indicator ?? '') ?? order.size;
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) =>
    text(key(a), key(b)) ||
    endYear(a.period) - endYear(b.period) ||
    Number(isSpan(a.period)) - Number(isSpan(b.period)) ||
    text(a.period, b.period) ||
    place(a) - place(b);
}

function summaryOf(rows: readonly TrackRow[]): TrackSummary {
  const count = (...verdicts: TrackRow['verdict'][]): number => rows.filter((row) => verdicts.includes(row.verdict)).length;
  return {
    region: rows[0]?.region ?? null,
    regionCode: rows.find((row) => row.regionCode !== null)?.regionCode ?? null,
    targets: rows.length,
    met: count('met'),
    missed: count('missed'),
    off: count('below', 'above'),
    open: count('open'),
    noFigure: count('no_figure'),
  };
}

const unplaced = (documents: readonly ReportDocument[]): Unplaced[] =>
  documents.flatMap(({ path, index, title, kind, year, region }): Unplaced[] => {
    const document = { path, index, title, kind, year };
    return [
      ...(region === null ? [{ document, lacks: 'region' as const }] : []),
      ...(year === null ? [{ document, lacks: 'year' as const }] : []),
    ];
  });

/** Every target of the reports with its result and verdict. Pure; the order of the inputs changes nothing. */
export function track(extractions: readonly Pick<Extraction, 'documents' | 'records'>[], options: TrackOptions = {}): TrackTable {
  const { lang = 'zh', keep = () => true, names = false } = options;
  const tolerance = { ...TOLERANCE, ...options.tolerance };
  const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  const documents = extractions.flatMap((e) => e.documents).sort(byPath);
  const records = extractions.flatMap((e) => e.records).sort((a, b) => byPath(a.document, b.document));
  const regionKey = regionKeys(documents);
  const context = { results: resultsOf(documents, records, regionKey), ranks: ranksOf(records, regionKey), regionKey, tolerance };
  const wanted = records.filter((r) => {
    const subject = r.status === 'target' ? subjectOf(r) : null;
    if (subject === null) return false;
    const indicator = idOf(subject);
    return (names || indicator !== null) && keep(r, indicator);
  });
  const rows = targetsOf(wanted, regionKey)
    .map((target) => rowOf(target, context, lang))
    .filter((row) => row.indicator !== null || row.judgedBy !== null)
    .sort(inOrder(regionKey));
  const regions = new Map<string, TrackRow[]>();
  for (const row of rows) {
    const key = regionKey({ region: row.region, regionCode: row.regionCode, document: row.target.document });
    regions.set(key, [...(regions.get(key) ?? []), row]);
  }
  return { tolerance, rows, summaries: [...regions.values()].map(summaryOf), unplaced: unplaced(documents) };
}
