/** All rules, in the order of lists. */
import { conflict } from './rules/conflict.js';
import { growthMismatch } from './rules/growth-mismatch.js';
import { missingHeadline } from './rules/missing-headline.js';
import { sumMismatch } from './rules/sum-mismatch.js';
import { targetUnmatched } from './rules/target-unmatched.js';
import { textBroken } from './rules/text-broken.js';
import { unitSuspect } from './rules/unit-suspect.js';
import { unreadQuantity } from './rules/unread-quantity.js';
import type { Rule } from './types.js';

export const rules: readonly Rule[] = [
  textBroken,
  unitSuspect,
  sumMismatch,
  conflict,
  growthMismatch,
  missingHeadline,
  targetUnmatched,
  unreadQuantity,
];

export const ruleById = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
