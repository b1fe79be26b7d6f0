/** Rows of the tables of cases. */
import type { Bound, Measure } from '../../../src/record.js';

/**
 * One observation: name, measure, value, unit, then in any order the bound (default `exact`; a range is `between`) and the indicator.
 * Name: where the rules for names allow several forms they stand side by side, `|` between them.
 * Value: signed as written, `'5..5.5'` for a range, of a `qualitative` one its words. Unit: `''` where the text has none.
 * Indicator: asserted only when given; null says that the figure belongs to none.
 */
export type Expected = readonly [
  name: string,
  measure: Measure,
  value: number | string,
  unit: string,
  ...rest: (Bound | (string & {}) | null)[],
];

/** Several spellings of one meaning. */
export interface CaseGroup {
  /** in the order of the text; empty where the text holds no observation */
  readonly expect: readonly Expected[];
  /** sentences without their full stop */
  readonly texts: readonly string[];
  /** sentences of the same meaning that the program still reads wrong */
  readonly todo?: readonly string[];
}
