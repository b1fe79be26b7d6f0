/** Documents on standard input as sources. */
import type { Lang } from '../../output/words.js';
import { type LineDocument, linePlace, readDocuments } from '../../read/documents.js';
import { InputError } from '../../read/index.js';
import { UsageError } from '../errors.js';
import { regionOf } from '../given.js';
import type { GivenText, Source } from './sources.js';

/** The text with what its line says of it; a region that is none, or several, is the line's fault. */
function textOf({ line, id, text, region, year }: LineDocument, lang: Lang): GivenText | InputError {
  try {
    const given = { ...(region === undefined ? {} : { region: regionOf(region, lang) }), ...(year === undefined ? {} : { year }) };
    return { path: id, text, encoding: 'utf-8', replaced: 0, given };
  } catch (error) {
    if (error instanceof UsageError) return new InputError(linePlace(line), 'line_region', region ?? '');
    throw error;
  }
}

/** Each document as soon as it has come. How many there will be is unknown. */
export async function* documentSources(stream: AsyncIterable<Uint8Array>, lang: Lang): AsyncGenerator<Source> {
  let before = 0;
  for await (const found of readDocuments(stream)) {
    const content = found instanceof InputError ? found : textOf(found, lang);
    yield { input: content.path, before: before++, total: Number.NaN, content, last: true };
  }
}
