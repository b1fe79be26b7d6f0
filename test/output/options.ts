import { type FileWriter, type OutputOptions, written } from '../../src/output/format.js';
import type { Extraction } from '../../src/record.js';

export const options: OutputOptions = {
  lang: 'zh',
  all: false,
  indicators: null,
  width: Number.POSITIVE_INFINITY,
  bold: false,
  bom: false,
  headers: 'en',
  leftOut: false,
};

/** Everything that a writer of text gives for these extractions. */
export async function textOf(writer: FileWriter, extractions: readonly Extraction[]): Promise<string> {
  const chunks = [writer.begin()];
  for (const extraction of extractions) chunks.push(...written(writer, extraction));
  chunks.push(await writer.end());
  return chunks.map(String).join('');
}

/** The bytes of a writer that gives nothing but bytes at its end. */
export async function bytesOf(writer: FileWriter, extractions: readonly Extraction[]): Promise<Uint8Array> {
  for (const extraction of extractions)
    for (const chunk of written(writer, extraction)) if (chunk.length > 0) throw new Error('not only at the end');
  const end = await writer.end();
  if (typeof end === 'string') throw new Error('text, not bytes');
  return end;
}
