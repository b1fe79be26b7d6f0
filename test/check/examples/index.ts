import type { Example } from '../reports.js';
import * as conflict from './conflict.js';
import * as growthMismatch from './growth-mismatch.js';
import * as missingHeadline from './missing-headline.js';
import * as sumMismatch from './sum-mismatch.js';
import * as targetUnmatched from './target-unmatched.js';
import * as textBroken from './text-broken.js';
import * as unitSuspect from './unit-suspect.js';
import * as unreadQuantity from './unread-quantity.js';

export interface Examples {
  readonly fails: readonly Example[];
  readonly passes: readonly Example[];
}

/** Examples of every rule by its id. */
export const examples: Readonly<Record<string, Examples>> = {
  conflict,
  'growth-mismatch': growthMismatch,
  'missing-headline': missingHeadline,
  'sum-mismatch': sumMismatch,
  'target-unmatched': targetUnmatched,
  'text-broken': textBroken,
  'unit-suspect': unitSuspect,
  'unread-quantity': unreadQuantity,
};
