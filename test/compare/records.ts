import type { IndicatorRecord, ReportDocument } from '../../src/record.js';
import { normalize } from '../../src/resolve/normalize.js';
import { document, record } from '../output/record.js';

/** An invented report of a region. */
export const report = (region: string | null, code: string | null, fields: Partial<ReportDocument> = {}): ReportDocument => ({
  ...document,
  path: `${region ?? '某地'}.txt`,
  region,
  regionCode: code,
  records: 1,
  ...fields,
});

let count = 0;

/** A target of that report for its year: GDP growth of 5 % unless told. */
export function target(of: ReportDocument, fields: Partial<IndicatorRecord> = {}): IndicatorRecord {
  const { path, index, title, kind, year, region, regionCode } = of;
  const merged = record({
    id: `t${count++}`,
    region,
    regionCode,
    document: { path, index, title, kind, year },
    status: 'target',
    period: year === null ? null : String(year),
    value: 5,
    unit: '%',
    text: '5%',
    ...fields,
  });
  return { ...merged, normalized: normalize(merged.value, merged.unit ?? '', merged.bound) };
}

export const north = report('北岭省', '130000');
export const south = report('南川省', '450000');
export const east = report('东港市', '310000');
