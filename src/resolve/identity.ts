/** What makes two records of a report the same. */
import crypto from 'node:crypto';
import type { IndicatorRecord } from '../record.js';

/** What a record's id is made of, beside its report. */
export type Identified = Pick<IndicatorRecord, 'name' | 'measure' | 'period' | 'status' | 'value' | 'unit'>;

/** The words of an id before they are hashed: region, kind and year of the report, and what the record says of its quantity. */
export function identityOf(record: Identified, report: { region: string | null; kind: string; year: number | null }): string {
  const { region, kind, year } = report;
  const { name, measure, period, status, value, unit } = record;
  const said = typeof value === 'number' && Number.isFinite(value) ? value : JSON.stringify(value);
  return `${region ?? ''}|${kind}|${year ?? ''}|${name}|${measure}|${period ?? ''}|${status}|${said}|${unit ?? ''}`;
}

/** In one step where Node has it (20.12 and later), for that takes half as long. */
const sha256 = (text: string): string =>
  typeof crypto.hash === 'function' ? crypto.hash('sha256', text, 'hex') : crypto.createHash('sha256').update(text).digest('hex');

/** @param mention which of the records with the same identity it is, from 0 */
export function idOf(identity: string, mention: number): string {
  const digest = sha256(`${identity}|${mention}`);
  // the letter keeps spreadsheets from taking digits, or digits around an e, for a number
  return `r${digest.slice(0, 15)}`;
}

export const recordId = (record: Identified, report: Parameters<typeof identityOf>[1], mention: number): string =>
  idOf(identityOf(record, report), mention);
