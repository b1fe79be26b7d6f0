import type { Extraction } from '../record.js';
import type { Lang } from './words.js';

/** What the formats need to know. */
export interface OutputOptions {
  readonly lang: Lang;
  /** table: every record instead of the headline table */
  readonly all: boolean;
  /** table: these indicators are the rows, instead of the headline ones */
  readonly indicators: readonly string[] | null;
  /** table: columns of the terminal; Infinity where nothing need fit */
  readonly width: number;
  /** table: the terminal shows bold text */
  readonly bold: boolean;
  /** csv: byte order mark */
  readonly bom: boolean;
  /** csv: names of the columns; zh translates codes too */
  readonly headers: 'zh' | 'en';
  /** table, json: also what was left out */
  readonly leftOut: boolean;
}

/** Prints texts one after the other, so that none need stay in memory. */
export interface Writer {
  begin(): string;
  /** one text's extraction, in pieces of a size that memory bears whatever the text's */
  add(extraction: Extraction): Iterable<string>;
  end(): string;
}

export type Format = (options: OutputOptions) => Writer | Promise<Writer>;

/** Records that are put into words at a time. */
const PIECE = 2000;

/** A list in pieces. */
export function* pieces<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += PIECE) yield items.slice(at, at + PIECE);
}
