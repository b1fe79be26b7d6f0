import type { FindingLevel, Line } from '../types.js';

/** A sum that does not come out, at a span of the folded text. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly words: Line;
  readonly subject: string;
  readonly level?: FindingLevel;
}
