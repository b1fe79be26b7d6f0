/** What changed between two versions of a report. */
export { diff } from './diff.js';
export type { Change, ChangedField, Difference } from './types.js';
