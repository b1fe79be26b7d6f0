import type { Extraction, IndicatorRecord, ReportDocument, ReportKind } from '../../src/record.js';
import { normalize } from '../../src/resolve/normalize.js';
import { type TrackOptions, type TrackRow, track } from '../../src/track/index.js';
import { SCHEMA_VERSION } from '../../src/version.js';
import { document as plain, record } from '../output/record.js';

let made = 0;

type Fields = Partial<Omit<IndicatorRecord, 'document' | 'source'>> & { readonly sentence?: string; readonly section?: string };

/** A record as `extract` makes it, its normal form computed from value, unit and bound. */
export function figure(fields: Fields): IndicatorRecord {
  made++;
  const { sentence = '一句话。', section = '一节', ...own } = fields;
  const { value = 5, unit = '%', bound = 'exact' } = own;
  const base = record();
  return {
    ...base,
    id: `r${made}`,
    ...own,
    value,
    unit,
    bound,
    normalized: normalize(value, unit ?? '', bound),
    source: {
      ...base.source,
      start: made * 100,
      line: made,
      sentence: { start: made * 100 - 10, end: made * 100 + 50, text: sentence },
      section: [section],
    },
  };
}

interface About {
  readonly year: number | null;
  readonly kind?: ReportKind;
  readonly region?: string | null;
  readonly regionCode?: string | null;
  readonly path?: string;
}

/** A report with these records. */
export function report(about: About, records: readonly IndicatorRecord[]): Extraction {
  const { year, kind = 'work_report', region = '云岭省', regionCode = null } = about;
  const path = about.path ?? `${region}-${year}-${kind}.txt`;
  const document: ReportDocument = { ...plain, path, year, kind, region, regionCode, records: records.length };
  const ref = { path, index: 0, title: document.title, kind, year };
  return {
    schemaVersion: SCHEMA_VERSION,
    documents: [document],
    records: records.map((r) => ({ ...r, region, regionCode, document: ref })),
    leftOut: [],
  };
}

/** A target of 2025 in the report of 2025, and results in the report of 2026: the rows. */
export function rows(targets: readonly Fields[], results: readonly Fields[], options?: TrackOptions): readonly TrackRow[] {
  const before = report(
    { year: 2025 },
    targets.map((f) => figure({ status: 'target', period: '2025', ...f })),
  );
  const after = report(
    { year: 2026 },
    results.map((f) => figure({ status: 'actual', period: '2025', ...f })),
  );
  return track([before, after], options).rows;
}

/** The only row. */
export function row(targets: readonly Fields[], results: readonly Fields[], options?: TrackOptions): TrackRow {
  const found = rows(targets, results, options);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} rows`);
  return only;
}
