/** A panel: indicators by regions, before any format draws it. */
import type { Bound, Measure, ReportKind, Status } from '../record.js';

/** A report whose figures stand in a column. */
export interface PanelDocument {
  readonly path: string;
  readonly index: number;
  readonly title: string | null;
  readonly kind: ReportKind;
  readonly year: number | null;
}

/** One region, or one report whose region or year is not known. */
export interface PanelColumn {
  /** unique in the panel */
  readonly key: string;
  /** what stands in its heading; unique in the panel */
  readonly label: string;
  /** null: not known */
  readonly region: string | null;
  readonly regionCode: string | null;
  readonly documents: readonly PanelDocument[];
}

/** One series: figures of the same indicator, measure, status, period, basis and dimension (currency) share a row, no others. */
export interface PanelRow {
  /** unique in the panel */
  readonly key: string;
  /** catalogue id; null where the catalogue does not know the name */
  readonly indicator: string | null;
  /** the catalogue's name in the panel's language, else the text's */
  readonly name: string;
  readonly measure: Measure;
  readonly status: Status;
  /** null: the texts give none */
  readonly period: string | null;
  readonly basis: string | null;
  /** the one unit of all its cells (亿元, 万人, %); null where there is none, as with words */
  readonly unit: string | null;
}

/** One figure of one report, in the unit of its row. */
export interface CellSource {
  /** as people write it, without the unit of the row except % and ‰: `5%左右`, `≥85`, `5%–5.5%`; of a goal in words the words */
  readonly text: string;
  /** in the unit of the row; null for a range and for words */
  readonly value: number | null;
  /** the signed interval that sign and bound allow; null: open */
  readonly min: number | null;
  readonly max: number | null;
  /** unit of the row; null for words */
  readonly unit: string | null;
  readonly bound: Bound;
  /** the record's own: `qualitative` or `gap` where words stand for a figure */
  readonly measure: Measure;
  readonly status: Status;
  readonly recordId: string;
  readonly document: PanelDocument;
  readonly sentence: string;
  /** 1-based place in the document */
  readonly line: number;
  readonly column: number;
  /** the record's own name and doubts */
  readonly name: string;
  readonly flags: readonly string[];
}

/** A cell: the figure of the best report, and what the others say. */
export interface PanelCell extends CellSource {
  /** what the cell shows: `text` of the best report; where others differ theirs too, each with its report in brackets */
  readonly shown: string;
  /** every report's best figure, better sources first; the first is the cell itself */
  readonly sources: readonly CellSource[];
  /** ids of further mentions in the same reports, not shown */
  readonly others: readonly string[];
}

/** `cells[i][j]` is row i, column j; null where the reports of that region give nothing. */
export interface Panel {
  readonly rows: readonly PanelRow[];
  readonly columns: readonly PanelColumn[];
  readonly cells: readonly (readonly (PanelCell | null)[])[];
}
