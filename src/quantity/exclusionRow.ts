/** A row of numbers that are no quantities. */
export interface ExclusionRow {
  readonly reason: string;
  /** sticky, tried where a number starts; looks back by lookbehind */
  readonly pattern: RegExp;
  readonly example: string;
  /** a sentence with a number that this row must leave alone */
  readonly counterExample: string;
}

/** A year in digits, in a pattern. */
export const YEAR = '(?:19|20)\\d{2}';
