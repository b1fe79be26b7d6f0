/** What a paged format shows, before it becomes paragraphs. Lengths are in one unit of the page (points, millimetres); y grows downward. */

/** Characters set in one go. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** of the baseline */
  readonly y: number;
  readonly width: number;
  /** font size */
  readonly size: number;
}

/** A drawn line, horizontal or vertical. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Page {
  /** 1-based */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
}

/** Runs on one baseline, from left to right. */
export interface Line {
  readonly page: Page;
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** of most of its characters */
  readonly size: number;
  /** wide gaps part it, as those of a table row without drawn lines */
  readonly parted: boolean;
}
