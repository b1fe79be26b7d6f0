/** What a file of bench/measure exports: `lines` and `measure`. */

/** One line of the table. */
export interface Line {
  /** key of its value in the answer */
  readonly id: string;
  readonly what: string;
  /** what the value counts: `× node -e 0`, `MB` */
  readonly unit: string;
  /** the limit; a line without one is told for comparison */
  readonly atMost?: number;
  readonly atLeast?: number;
  /** what we would like it to be */
  readonly aim?: number;
}

export interface Setting {
  /** the checkout that is measured, built */
  readonly root: string;
  /** its bin/plan-extract.js */
  readonly program: string;
  /** its dist/index.js */
  readonly library: string;
  /** an empty folder, removed afterwards */
  readonly folder: string;
  /** a tenth of the text will do */
  readonly quick: boolean;
  /** reports to measure with, see texts.mjs */
  readonly texts: readonly string[];
}

export interface Answer {
  readonly values: Readonly<Record<string, number>>;
  /** what the values were worked out from; goes to the JSON */
  readonly figures: Readonly<Record<string, unknown>>;
}

export type Measure = (setting: Setting) => Promise<Answer>;
