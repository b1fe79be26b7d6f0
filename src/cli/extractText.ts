/** What `extract` does with each text by itself. */
import type { Correction, Reached } from '../corrections/index.js';
import { type ExtractOptions, extract } from '../extract.js';
import { type FileWriter, type FormatName, formats, type OutputOptions } from '../output/index.js';
import { correcting, isDoubtful } from './corrections.js';
import { type Filters, keeps } from './filters.js';
import type { GivenText } from './jobs/sources.js';
import { decodingNotices, scriptNotices } from './notices.js';
import type { Saving } from './saveText.js';
import { wordsOf } from './words.js';

/** What `extract` was asked for, as plain data. */
export interface ExtractSpec extends Saving {
  readonly format: FormatName;
  /** a data package, whatever the format */
  readonly datapackage: boolean;
  readonly output: OutputOptions;
  readonly filters: Filters;
  /** region and year of every text, and the language */
  readonly extract: ExtractOptions;
  readonly corrections: readonly Correction[];
}

/** Pieces for the writer, and after those of a text what is to be counted and said of it. */
export type ExtractPart =
  | { readonly piece: unknown }
  | {
      readonly path: string;
      readonly records: number;
      readonly flagged: number;
      readonly unread: number;
      /** a line each, in the language of the run */
      readonly notes: readonly string[];
      readonly reached: Reached;
    };

/** The writer that the pieces are for; its `render` gives the same in every process. */
export async function writerOf({ format, datapackage, output }: ExtractSpec): Promise<FileWriter> {
  return datapackage ? (await import('../output/datapackage.js')).dataPackageWriter(output) : formats[format](output);
}

export async function openExtract(spec: ExtractSpec): Promise<(text: GivenText) => Iterable<ExtractPart>> {
  const writer = await writerOf(spec);
  const keep = keeps(spec.filters);
  const words = wordsOf(spec.output.lang);
  const correct = await correcting(spec.corrections, spec.output.lang);
  return function* parts(text) {
    const { extraction: all, reached } = correct(text.text, extract(text, { ...spec.extract, ...text.given, path: text.path }));
    const shown = all.records.filter(keep);
    for (const piece of writer.render({ ...all, records: shown })) yield { piece };
    const notes = [...decodingNotices(text, words), ...scriptNotices(all, words)].map((line) => words.about(text.path, line));
    if (all.records.length === 0) notes.push(words.about(text.path, words.noFigures));
    yield {
      path: text.path,
      records: shown.length,
      flagged: shown.filter(isDoubtful).length,
      unread: all.leftOut.filter((span) => span.reason === 'unread').length,
      notes,
      reached,
    };
  };
}
