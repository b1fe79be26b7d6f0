import type { Answer, Line } from './measurement.js';

export interface Row extends Line {
  readonly value: number;
  /** null: the line has no limit */
  readonly holds: boolean | null;
  readonly other?: number;
}

export function rowOf(line: Line, ours: Answer, theirs: Answer | null): Row;
export function tableOf(rows: readonly Row[], against?: string): string;
