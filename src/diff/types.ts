/** What changed between two versions of a report. */
import type { IndicatorRecord } from '../record.js';

/** What a changed observation says otherwise than before. */
export type ChangedField = 'value' | 'unit' | 'bound' | 'period' | 'status';

/** `old` is null for an added observation, `new` for a removed one; `fields` is empty for both. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly fields: readonly ChangedField[];
  readonly old: IndicatorRecord | null;
  readonly new: IndicatorRecord | null;
}

export interface Difference {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** in the order of the new text; what was removed stands where it stood in the old one */
  readonly changes: readonly Change[];
}
