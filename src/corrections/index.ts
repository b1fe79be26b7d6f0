/** What an analyst holds of the records: applied to them, and the rules held against it. */
export { ADDED, applyCorrections, CORRECTED, type NotApplied, REJECTED, type Reached, type Unmatched, unmatchedOf } from './apply.js';
export { type ClaimField, claimFields, differingFields, heldTrue } from './claim.js';
export type { Claim, CorrectedReport, Correction, Corrections, QuantityPlace } from './schema.js';
export { type Judged, type Outcome, type Score, type ScoreRow, Scorer } from './score.js';
