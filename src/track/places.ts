/** Regions, and the years that reports cover. */
import type { DocumentRef, IndicatorRecord, ReportDocument } from '../record.js';

/** A region's key in every report of the inputs: its code, where one of them gives it. */
export type RegionKey = (place: {
  readonly region: string | null;
  readonly regionCode: string | null;
  readonly document?: DocumentRef;
}) => string;

/** Keys by code, else by name; a name that one report gives with a code stands for that code in the others. A report without region is alone. */
export function regionKeys(documents: readonly ReportDocument[]): RegionKey {
  const codes = new Map<string, string>();
  for (const { region, regionCode } of documents) if (region !== null && regionCode !== null) codes.set(region, regionCode);
  return ({ region, regionCode, document }) =>
    regionCode ?? (region === null ? `?${document?.path ?? ''}#${document?.index ?? 0}` : (codes.get(region) ?? region));
}

/** The last year that a report can give results of: of a report of plans the year before its own. */
export function lastYearCovered(document: DocumentRef): number | null {
  if (document.year === null) return null;
  return document.kind === 'communique' || document.kind === 'midterm_review' ? document.year : document.year - 1;
}

/** The last year of a period: of `2021/2025` 2025. */
export const endYear = (period: string): number => Number((period.split('/')[1] ?? period).slice(0, 4));

/** Whether the period is a year or a span of years, not a part of a year. */
export const isWhole = (period: string): boolean => /^\d{4}(?:\/\d{4})?$/.test(period);

/** Whether it is a span of years. */
export const isSpan = (period: string): boolean => period.includes('/');

/** The code of the area that 全国, 全省, 全市 stand for in a region, or its name where it has no code. */
export function areaKey(name: string, regionCode: string | null): string {
  if (/^全[省区]$/.test(name) && regionCode !== null) return `${regionCode.slice(0, 2)}0000`;
  if (name === '全市' && regionCode !== null) return `${regionCode.slice(0, 4)}00`;
  return name;
}

const VERIFIED = /核定数|最终核[定实]|统计公报/;

/** How much a source weighs: 公报 and 核定 0, 快报 1, 预计 2. */
export function sourceRank(record: IndicatorRecord): number {
  if (record.status === 'estimate') return 2;
  return record.document.kind === 'communique' || VERIFIED.test(record.basis ?? '') || VERIFIED.test(record.source.sentence.text) ? 0 : 1;
}
