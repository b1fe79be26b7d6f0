/** What a run works through, one source after the other. */
import { statSync } from 'node:fs';
import { expandInputs, InputError, readTexts, STDIN, type TextInput } from '../../read/index.js';

/** A text with the region (code or name) and the year that hold for it alone. */
export interface GivenText extends TextInput {
  readonly given?: { readonly region?: string; readonly year?: number };
}

/** An input, or one text of it: a file to be read where the work is done, a text read already, or why there is none. */
export interface Source {
  /** the input as the user gave it or as the directory listed it */
  readonly input: string;
  /** inputs before this one, and in all (unknown: NaN) */
  readonly before: number;
  readonly total: number;
  readonly content: string | GivenText | InputError;
  /** the input has no further source */
  readonly last: boolean;
}

/** Files whose texts are read here and worked on one by one, so that one large archive keeps all workers busy and is never held whole. */
const ARCHIVE = /\.(?:zip|tar|t?gz|7z|rar)$/i;
const ARCHIVE_WEIGHT = 4;
/** What even an empty file costs, in bytes. */
const LEAST_WEIGHT = 8 * 1024;

/** Whether the texts of a source are sources of their own when several processes work. */
export const isSpread = ({ content }: Source): boolean => typeof content === 'string' && (content === STDIN || ARCHIVE.test(content));

/** About how much work a source is, in bytes of text. */
export function weightOf({ content }: Source): number {
  if (content instanceof InputError) return 0;
  if (typeof content !== 'string') return Math.max(LEAST_WEIGHT, 3 * content.text.length);
  const size = content === STDIN ? 0 : (statSync(content, { throwIfNoEntry: false })?.size ?? 0);
  return Math.max(LEAST_WEIGHT, ARCHIVE.test(content) ? ARCHIVE_WEIGHT * size : size);
}

/** Files, directories and globs as sources. */
export async function sourcesOf(inputs: readonly string[]): Promise<Source[]> {
  const all = await expandInputs(inputs);
  return all.map((content, before) => {
    const input = content instanceof InputError ? content.path : content;
    return { input, before, total: all.length, content, last: true };
  });
}

/** Standard input and archives as the texts in them; everything else as it is. */
export async function* spread(sources: AsyncIterable<Source>, encoding: string | undefined): AsyncGenerator<Source> {
  for await (const source of sources) {
    const { content } = source;
    if (typeof content !== 'string' || !isSpread(source)) {
      yield source;
      continue;
    }
    let held: TextInput | InputError | null = null;
    for await (const text of readTexts(content, encoding)) {
      if (held !== null) yield { ...source, content: held, last: false };
      held = text;
    }
    yield { ...source, content: held ?? new InputError(content, 'empty') };
  }
}
