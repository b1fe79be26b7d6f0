/** What a table gives: its figures with what they measure, and the cells that could not be read. */
import type { IndicatorMatch } from '../catalogue/index.js';
import type { Bound, IndicatorRecord, Measure, Reference, Status } from '../record.js';

/** A figure of a table with what it measures. Offsets are in the source text. */
export interface TableObservation {
  /** the figure with the unit that stands beside it in the cell, or the goal's words */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** the row that it stands in */
  readonly row: { readonly start: number; readonly end: number; readonly text: string };
  readonly name: string;
  readonly measure: Measure;
  /** signed; null for a goal in words */
  readonly value: number | { readonly min: number; readonly max: number } | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly status: Status;
  readonly period: string | null;
  /** true where the report and not the table says the period */
  readonly implied: boolean;
  readonly attribute: IndicatorRecord['attribute'];
  readonly reference: Reference | null;
  readonly match: IndicatorMatch | null;
}

/** A cell that looks like a figure and could not be read. */
export interface UnreadCell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface TableReading {
  readonly observations: readonly TableObservation[];
  readonly unread: readonly UnreadCell[];
}
