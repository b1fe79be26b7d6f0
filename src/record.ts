/**
 * The record: one observation of an indicator, as it leaves the program.
 * This file is the single definition; `schemas/record.schema.json` is made from it and the hot path uses only its types.
 */
import { z } from 'zod';

export { SCHEMA_VERSION } from './version.js';

export const reportKinds = [
  'work_report',
  'plan_report',
  'budget_report',
  'five_year_plan',
  'midterm_review',
  'communique',
  'other',
] as const;
/** Kinds of planning report. */
export const ReportKind = z.enum(reportKinds);
export type ReportKind = z.infer<typeof ReportKind>;

export const measures = ['level', 'growth', 'avg_growth', 'avg_level', 'change', 'completion', 'gap', 'baseline', 'qualitative'] as const;
/** What the value says of the indicator (SDMX: TRANSFORMATION). */
export const Measure = z.enum(measures);
export type Measure = z.infer<typeof Measure>;

export const bounds = ['exact', 'about', 'at_least', 'at_most', 'between'] as const;
/** How the text bounds the value: 左右 about, 以上 at_least, 以内 at_most, 5%—6% between. */
export const Bound = z.enum(bounds);
export type Bound = z.infer<typeof Bound>;

export const statuses = ['actual', 'estimate', 'target'] as const;
/** A result, an expected result (预计), or an aim (SDMX: OBS_STATUS). */
export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

export const Range = z.object({ min: z.number(), max: z.number() });
export type Range = z.infer<typeof Range>;

/** The quantity in its base unit. `value` is null for a range; `min`/`max` are the signed interval that sign and bound allow, null: open. */
export const Normalized = z.object({
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().nullable(),
});
export type Normalized = z.infer<typeof Normalized>;

/** What a gap or a relative goal is measured against: `与经济增长同步`, `高于全国0.7个百分点`. */
export const Reference = z.object({
  indicator: z.string().nullable(),
  region: z.string().nullable(),
  relation: z.enum(['equal', 'above', 'below']),
  margin: z.number().nullable(),
});
export type Reference = z.infer<typeof Reference>;

/** Where a report stands: its file, and its place among the reports of that file. */
export const DocumentRef = z.object({
  path: z.string(),
  index: z.number().int().nonnegative(),
  title: z.string().nullable(),
  kind: ReportKind,
  year: z.number().int().nullable(),
});
export type DocumentRef = z.infer<typeof DocumentRef>;

/** Offsets are UTF-16 units in the decoded or extracted text, end exclusive; line, column, page and paragraph are 1-based. */
export const Source = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  sentence: z.object({ start: z.number().int(), end: z.number().int(), text: z.string() }),
  section: z.array(z.string()),
  /** of a paged file (PDF, OFD) */
  page: z.number().int().positive().optional(),
  /** of a flowing file (DOCX) */
  paragraph: z.number().int().positive().optional(),
});
export type Source = z.infer<typeof Source>;

/** One observation. */
export const IndicatorRecord = z.object({
  id: z.string(),
  region: z.string().nullable(),
  regionCode: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  document: DocumentRef,
  indicator: z.string().nullable(),
  indicatorName: z.string().nullable(),
  name: z.string(),
  measure: Measure,
  basis: z.string().nullable(),
  reference: Reference.nullable(),
  value: z.union([z.number(), Range, z.null()]),
  unit: z.string().nullable(),
  normalized: Normalized,
  bound: Bound,
  status: Status,
  attribute: z.enum(['binding', 'expected']).nullable(),
  strength: z.enum(['ensure', 'strive']).nullable(),
  partOf: z.string().nullable(),
  period: z
    .string()
    .regex(/^\d{4}(-\d{2})?(\/\d{4}(-\d{2})?)?$/)
    .nullable(),
  text: z.string(),
  source: Source,
  rule: z.string(),
  flags: z.array(z.string()),
  /** true where an analyst's correction accepted, changed or added the record; absent elsewhere */
  reviewed: z.boolean().optional(),
});
export type IndicatorRecord = z.infer<typeof IndicatorRecord>;

/** A quantity that is no observation, and why. */
export const LeftOut = z.object({
  document: DocumentRef,
  text: z.string(),
  reason: z.string(),
  source: Source.omit({ section: true, sentence: true }),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** One report as it was understood. */
export const ReportDocument = DocumentRef.extend({
  region: z.string().nullable(),
  regionCode: z.string().nullable(),
  /** offsets of the report in the decoded text */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  records: z.number().int().nonnegative(),
  leftOut: z.number().int().nonnegative(),
  /** what a reader should know of this report: region_unknown, year_unknown, region_ambiguous, traditional_script, no_figures */
  flags: z.array(z.string()),
});
export type ReportDocument = z.infer<typeof ReportDocument>;

/** What `extract()` returns and `--format json` prints. */
export const Extraction = z.object({
  schemaVersion: z.string(),
  documents: z.array(ReportDocument),
  records: z.array(IndicatorRecord),
  leftOut: z.array(LeftOut),
});
export type Extraction = z.infer<typeof Extraction>;
