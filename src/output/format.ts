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

/**
 * Prints texts one after the other, so that none need stay in memory: each is rendered by itself, which any process may do, and its
 * pieces are then taken in the order of the texts.
 */
export interface Writer<Piece = unknown> {
  begin(): string;
  /** one text's extraction, in pieces of a size that memory bears whatever the text's: plain data that depends on the text and the options alone */
  render(extraction: Extraction): Iterable<Piece>;
  /** a piece, in its turn: what is to be written of it now */
  take(piece: Piece): string;
  end(): string;
}

/** What a writer gives out: text, or the bytes of a file that is none. */
export type Chunk = string | Uint8Array;

/** A second file that belongs to an output file. */
export interface Companion {
  /** its name beside an output file of that name */
  readonly nameFor: (output: string) => string;
  readonly content: string;
}

/** A writer whose format is no stream of text, or that needs more than one file. Every `Writer` is one. */
export interface FileWriter<Piece = unknown> {
  begin(): Chunk;
  render(extraction: Extraction): Iterable<Piece>;
  take(piece: Piece): Chunk;
  end(): Chunk | Promise<Chunk>;
  /** after `end`: the file to stand beside the output */
  companion?(): Companion;
  /** records that the format has no place for */
  unplaced?(): number;
}

export type Format = (options: OutputOptions) => FileWriter | Promise<FileWriter>;

/** A text's share of the output, where it is rendered and taken in the same place. */
export function* written<Piece>(writer: FileWriter<Piece>, extraction: Extraction): Generator<Chunk> {
  for (const piece of writer.render(extraction)) yield writer.take(piece);
}

/** Records that are put into words at a time. */
const PIECE = 2000;

/** A list in pieces. */
export function* pieces<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += PIECE) yield items.slice(at, at + PIECE);
}
