/** What a record claims of its quantity, and when two claims are the same. */
import type { Claim, Correction } from './schema.js';

export const claimFields = [
  'indicator',
  'name',
  'measure',
  'basis',
  'value',
  'unit',
  'bound',
  'status',
  'attribute',
  'strength',
  'period',
] as const satisfies readonly (keyof Claim)[];
export type ClaimField = (typeof claimFields)[number];

/** The claim alone, of anything that has its fields. */
export function claimOf(from: Claim): Claim {
  const { indicator, name, measure, basis, value, unit, bound, status, attribute, strength, period } = from;
  return { indicator, name, measure, basis, value, unit, bound, status, attribute, strength, period };
}

export function sameValue(a: Claim['value'], b: Claim['value']): boolean {
  if (a === null || b === null || typeof a === 'number' || typeof b === 'number') return a === b;
  return a.min === b.min && a.max === b.max;
}

/** Fields in which two claims differ, in their order. */
export const differingFields = (a: Claim, b: Claim): ClaimField[] =>
  claimFields.filter((field) => (field === 'value' ? !sameValue(a.value, b.value) : a[field] !== b[field]));

/** What the analyst holds to be true of the quantity; null where the answer was that it is no such record. */
export function heldTrue(correction: Correction): Claim | null {
  if (correction.action === 'reject') return null;
  if (correction.action !== 'edit') return correction.claim;
  const set = Object.fromEntries(Object.entries(correction.set).filter(([, value]) => value !== undefined));
  return { ...correction.claim, ...set };
}
