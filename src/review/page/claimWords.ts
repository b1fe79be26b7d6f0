/** A claim in words. */
import type { Claim } from '../../corrections/schema.js';
import { valueText } from '../../output/value.js';
import type { IndicatorRecord } from '../../record.js';
import type { Lang } from '../types.js';
import type { Entry } from './session.js';

/** A value as people write it: `5.5%左右`, `≥5%`. */
export function claimValue(claim: Claim, text: string, lang: Lang): string {
  const { value } = claim;
  const falls = typeof value === 'number' && value < 0;
  // what a bound leaves open turns round below zero; the amounts do not matter here
  const openBelow = (claim.bound === 'at_most') !== falls;
  const normalized = { value: null, unit: null, min: openBelow ? null : 0, max: openBelow ? 0 : null };
  return valueText({ ...claim, text, normalized } as IndicatorRecord, lang);
}

export const valueWords = (entry: Entry, lang: Lang): string => claimValue(entry.claim, entry.text, lang);
