import type { FindingLevel, Line } from '../types.js';

/** A place of the folded text where something is lost. */
export interface Break {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly words: Line;
  /** where milder than the rule's level */
  readonly level?: FindingLevel;
}
