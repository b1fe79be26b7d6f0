/** What a review page carries, as JSON in elements that no browser executes. Offsets are UTF-16 units in the report's part of the text. */
import type { Claim, CorrectedReport, Correction } from '../corrections/schema.js';

export type Lang = 'zh' | 'en';

/** A table in words. */
export interface PageTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A picture drawn when the page was made, and the same figures as a table. */
export interface Chart {
  readonly title: string;
  readonly svg: string;
  readonly table: PageTable;
}

/** Pictures of one kind: the first choice is the indicator (and what is said of it), the second, where there is one, the region. */
export interface ChartGroup {
  readonly id: 'regions' | 'years';
  readonly charts: readonly { readonly choice: string; readonly region: string | null; readonly chart: Chart }[];
}

export interface PageRecord extends Claim {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: readonly [start: number, end: number];
  /** index into `sections` of the report */
  readonly section: number;
  readonly line: number;
  readonly text: string;
  readonly headline: boolean;
  readonly rule: string;
  readonly flags: readonly string[];
  /** how it was read: label and words */
  readonly why: readonly (readonly [label: string, words: string])[];
}

export interface PageLeftOut {
  readonly start: number;
  readonly end: number;
  /** index into `reasons` of the report */
  readonly reason: number;
}

export interface PageFinding {
  readonly level: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly message: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A cell of the headline table, and the records (by place in the list) that fill it. */
export interface HeadlineCell {
  readonly text: string;
  readonly records: readonly number[];
}

/** One report. */
export interface PageReport {
  readonly report: CorrectedReport;
  readonly text: string;
  /** 1-based line of the file where `text` starts */
  readonly line: number;
  readonly notices: readonly string[];
  readonly sections: readonly string[];
  readonly records: readonly PageRecord[];
  readonly reasons: readonly string[];
  readonly leftOut: readonly PageLeftOut[];
  readonly headline: { readonly head: readonly string[]; readonly rows: readonly (readonly HeadlineCell[])[] };
  readonly findings: readonly PageFinding[];
  readonly chart: Chart | null;
}

/** A report before it is opened. */
export interface PageReportHead {
  readonly label: string;
  readonly path: string;
  readonly report: CorrectedReport;
}

/** What a page knows without opening a report. */
export interface PageHead {
  readonly lang: Lang;
  readonly version: string;
  readonly reports: readonly PageReportHead[];
  /** ids and names of the catalogue */
  readonly indicators: readonly (readonly [id: string, name: string])[];
  /** words of the rules by id */
  readonly rules: Readonly<Record<string, string>>;
  readonly corrections: readonly Correction[];
}

/** Ids of the elements that hold the JSON. */
export const HEAD_ID = 'page-head';
export const CHARTS_ID = 'page-charts';
export const reportId = (index: number): string => `page-report-${index}`;
