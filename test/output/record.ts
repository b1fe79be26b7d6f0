import type { Extraction, IndicatorRecord, ReportDocument } from '../../src/record.js';
import { SCHEMA_VERSION } from '../../src/version.js';

export const document: ReportDocument = {
  path: 'a.txt',
  index: 0,
  title: '云岭省2025年政府工作报告',
  kind: 'work_report',
  year: 2025,
  region: '云岭省',
  regionCode: null,
  start: 0,
  end: 100,
  records: 1,
  leftOut: 0,
  flags: [],
};

const { path, index, title, kind, year } = document;

const plain: IndicatorRecord = {
  id: 'r1',
  region: '云岭省',
  regionCode: null,
  document: { path, index, title, kind, year },
  indicator: 'gdp',
  indicatorName: '地区生产总值',
  name: '全省生产总值',
  measure: 'growth',
  basis: null,
  reference: null,
  value: 5.8,
  unit: '%',
  normalized: { value: 5.8, min: 5.8, max: 5.8, unit: '%' },
  bound: 'exact',
  status: 'actual',
  attribute: null,
  strength: null,
  partOf: null,
  period: '2024',
  text: '5.8%',
  source: {
    start: 10,
    end: 14,
    line: 3,
    column: 7,
    sentence: { start: 4, end: 15, text: '全省生产总值增长5.8%。' },
    section: ['一、2024年工作回顾'],
  },
  rule: 'subject-verb',
  flags: [],
};

/** A valid record with some fields of its own. */
export const record = (fields: Partial<IndicatorRecord> = {}): IndicatorRecord => ({ ...plain, ...fields });

/** A record at a place, in a sentence. */
export const at = (start: number, text: string, fields: Partial<IndicatorRecord> = {}): IndicatorRecord =>
  record({ ...fields, source: { ...plain.source, start, end: start + 4, sentence: { start, end: start + text.length, text } } });

export const extraction = (records: IndicatorRecord[], documents: ReportDocument[] = [document]): Extraction => ({
  schemaVersion: SCHEMA_VERSION,
  documents,
  records,
  leftOut: [],
});
