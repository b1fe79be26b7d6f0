/** What makes two records of a report the same. */
import { createHash } from 'node:crypto';
import type { IndicatorRecord } from '../record.js';

/** What a record's id is made of, beside its report. */
export type Identified = Pick<IndicatorRecord, 'name' | 'measure' | 'period' | 'status' | 'value' | 'unit'>;

/** The words of an id before they are hashed: region, kind and year of the report, and what the record says of its quantity. */
export function identityOf(record: Identified, report: { region: string | null; kind: string; year: number | null }): string {
  const { region, kind, year } = report;
  const { name, measure, period, status, value, unit } = record;
  return [region ?? '', kind, year ?? '', name, measure, period ?? '', status, JSON.stringify(value), unit ?? ''].join('|');
}

/** @param mention which of the records with the same identity it is, from 0 */
export function idOf(identity: string, mention: number): string {
  const digest = createHash('sha256').update(`${identity}|${mention}`).digest('hex');
  // the letter keeps spreadsheets from taking digits, or digits around an e, for a number
  return `r${digest.slice(0, 15)}`;
}

export const recordId = (record: Identified, report: Parameters<typeof identityOf>[1], mention: number): string =>
  idOf(identityOf(record, report), mention);
