/** Documents on standard input as sources. */
import type { Lang } from '../../output/words.js';
import { type LineDocument, linePlace, readDocuments } from '../../read/documents.js';
import { InputError } from '../../read/index.js';
import { isMarkdown } from '../../read/sniff.js';
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

/** Documents come out of other programs, many of which write Markdown. */
async function unmarked(given: GivenText): Promise<GivenText> {
  if (!isMarkdown(given.text)) return given;
  const { textOfMarkdown } = await import('../../read/markdown.js');
  return { ...given, ...(await textOfMarkdown(given.text)) };
}

/** Each document as soon as it has come. How many there will be is unknown. */
export async function* documentSources(stream: AsyncIterable<Uint8Array>, lang: Lang): AsyncGenerator<Source> {
  let before = 0;
  for await (const found of readDocuments(stream)) {
    const text = found instanceof InputError ? found : textOf(found, lang);
    const content = text instanceof InputError ? text : await unmarked(text);
    yield { input: content.path, before: before++, total: Number.NaN, content, last: true };
  }
}
