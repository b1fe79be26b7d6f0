/** What flows between the rooms before it becomes a record. All offsets here are in the folded text unless a name says `source`. */
import type { Bound, ReportKind, Status } from './record.js';
import type { Table } from './table/types.js';

/** Where the text from `start` on stood in the file that it was read from, up to the next mark. */
export interface PlaceMark {
  /** UTF-16 offset in the text */
  readonly start: number;
  /** 1-based page of a paged format (PDF, OFD) */
  readonly page?: number;
  /** 1-based paragraph of a flowing format (DOCX) */
  readonly paragraph?: number;
}

/** What a reader makes of a file: its characters, and what the format says beyond them. Plain text has only characters. */
export interface SourceText {
  readonly text: string;
  /** in text order, none within another; offsets in `text` */
  readonly tables?: readonly Table[];
  /** in text order */
  readonly places?: readonly PlaceMark[];
  /** doubts about the whole text, which each record of it carries: `mixed_encoding` */
  readonly flags?: readonly string[];
}

/** The folded text, and for each of its UTF-16 units (and its end) the offset in the source text. */
export interface Folded {
  readonly source: string;
  readonly text: string;
  /** length `text.length + 1` */
  readonly toSource: Int32Array;
}

export interface Section {
  readonly title: string;
  /** 1 is outermost */
  readonly level: number;
  /** where the heading starts, and where the section ends */
  readonly start: number;
  readonly end: number;
  /** where the heading's own text ends */
  readonly headingEnd: number;
  readonly parent: Section | null;
}

/** A sentence ends at 。！？ or at the end of its line; `；` stays inside it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly section: Section | null;
  /** true for a heading line without a statement of its own */
  readonly heading: boolean;
  /** offset where its paragraph (line) starts */
  readonly paragraphStart: number;
}

export interface Region {
  readonly name: string;
  /** six digits of GB/T 2260, null where the area has none */
  readonly code: string | null;
  readonly level: 'nation' | 'province' | 'prefecture' | 'county' | 'other';
}

/** One report inside a text. */
export interface Report {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly kind: ReportKind;
  /** the year that the report is about: of a work or plan report the plan year, of a communiqué the year reported, of a five-year plan its first year, of its evaluation the year in which that was made */
  readonly year: number | null;
  /** the months of that year that it reports, 1 to 12: of a half-year's or a quarter's report; null for whole years */
  readonly months: { readonly from: number; readonly to: number } | null;
  readonly region: Region | null;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly flags: readonly string[];
}

/** `2024`, `2021/2025`, `2023-01/2023-11` */
export type Period = string;

/** Status and period that hold at a place, and whether the words there say so or the surroundings do. */
export interface Frame {
  readonly status: Status;
  readonly period: Period | null;
  readonly implied: boolean;
}

/** A number with its unit, or a word that stands for one. */
export interface Quantity {
  /** the quantity itself: number and unit, or the word; no bound words */
  readonly start: number;
  readonly end: number;
  /** the same with bound words (超过 … 以上) and the verb of sign left out */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** `number`: digits or numerals; `range`; `word`: 翻一番, 持平, 倍增 (a growth said in a word); `multiple`: 2.6倍 */
  readonly kind: 'number' | 'range' | 'word' | 'multiple';
  /** the number as written in decimal digits without separators; of a range both ends */
  readonly value: number | { readonly min: number; readonly max: number };
  /** as written: 亿元, 万个, %, 个百分点; '' where the text has none */
  readonly unit: string;
  readonly bound: Bound;
}

/** A quantity-like span that is no observation. */
export interface Excluded {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}
