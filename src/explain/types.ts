/** How a quantity of a report was read, or why it was left out. */
import type { DocumentRef, IndicatorRecord } from '../record.js';

/** UTF-16 offsets in the decoded text, end exclusive; line and column are 1-based. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** A rule or a reason by its id, and what it means in the language asked for. */
export interface Meaning {
  readonly id: string;
  readonly meaning: string;
}

/** Where something stands that the quantity's own clause does not say. */
export type Origin =
  /** an earlier quantity of the sentence */
  | 'quantity'
  /** words before or after the clause */
  | 'words'
  /** a heading, or the words that open a paragraph or a stretch of sentences */
  | 'heading'
  | 'opening'
  /** the table's headings */
  | 'table'
  /** kind and year of the report */
  | 'document';

/** What was concluded, and from where. */
export interface Inference {
  readonly field: 'name' | 'period';
  readonly from: Origin;
  /** the words there; of a document its year */
  readonly text: string;
  /** 1-based line of these words; null where they have none */
  readonly line: number | null;
}

/** A record with the way that led to it. */
export interface ExplainedRecord {
  readonly record: IndicatorRecord;
  readonly rule: Meaning;
  /** the name of the catalogue that the text's name matched; null outside the catalogue */
  readonly alias: string | null;
  /** the words of the bound (`以上`, `超过`), `…` where the quantity parts them; '' for none */
  readonly boundWords: string;
  /** the words of the sentence that gave status and period */
  readonly cues: readonly string[];
  readonly inferred: readonly Inference[];
  /** name of the whole that it is part of; null for none */
  readonly partOf: string | null;
  /** the second-best reading; null where nothing else was possible or the rule weighs none */
  readonly runnerUp: { readonly rule: Meaning; readonly name: string } | null;
}

/** One quantity. Either `records` holds what it says (more than one where several names share it) or `leftOut` says why it says nothing. */
export interface Explanation {
  readonly document: DocumentRef;
  /** the report's; null where it is not known */
  readonly region: string | null;
  /** the quantity's own words, folded */
  readonly text: string;
  readonly source: Place;
  /** the words of its clause on either side; of a table those of its row */
  readonly before: string;
  readonly after: string;
  readonly records: readonly ExplainedRecord[];
  readonly leftOut: Meaning | null;
}
