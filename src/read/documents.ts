/** Documents one a line as JSON, as engines hand them to a mapper: `{"id","text","region"?,"year"?}`. */
import { InputError } from './faults.js';
import { STDIN } from './inputs.js';
import { byteLines } from './lines.js';

/** A document of a line. */
export interface LineDocument {
  /** of the line, 1-based */
  readonly line: number;
  readonly id: string;
  readonly text: string;
  /** name or six-digit code, as the line says it */
  readonly region?: string;
  readonly year?: number;
}

/** A line of this many bytes still fits into one string. */
const MOST = 256 * 1024 * 1024;
const YEAR = /^(?:19|20)\d{2}$/;

/** Where a line stands: `-:12`. */
export const linePlace = (line: number): string => `${STDIN}:${line}`;

type Field = 'id' | 'text' | 'region' | 'year';

const bad = (line: number, field: Field): InputError => new InputError(linePlace(line), 'bad_field', field);

function documentOf(line: number, value: Readonly<Record<string, unknown>>): LineDocument | InputError {
  const { text, region, year } = value;
  // engines number documents as often as they name them
  const id = typeof value.id === 'number' && Number.isSafeInteger(value.id) ? String(value.id) : value.id;
  if (typeof id !== 'string' || id === '') return bad(line, 'id');
  if (typeof text !== 'string' || !/\S/.test(text)) return bad(line, 'text');
  // null is how many writers say "none"
  const hasRegion = region !== undefined && region !== null;
  const hasYear = year !== undefined && year !== null;
  if (hasRegion && (typeof region !== 'string' || region.trim() === '')) return bad(line, 'region');
  if (hasYear && !YEAR.test(typeof year === 'number' || typeof year === 'string' ? String(year) : '')) return bad(line, 'year');
  return { line, id, text, ...(hasRegion ? { region } : {}), ...(hasYear ? { year: Number(year) } : {}) };
}

function parse(line: number, bytes: Uint8Array): LineDocument | InputError | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new InputError(linePlace(line), 'line_encoding');
  }
  if (!/\S/.test(text)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new InputError(linePlace(line), 'line_json');
  return documentOf(line, value as Record<string, unknown>);
}

/**
 * The documents of a stream, each as soon as its line is complete; a bad line is an InputError in its place. Empty lines, a byte order mark and
 * `\r\n` are borne; fields of other names are passed over.
 * @param most bytes of a line at most
 */
export async function* readDocuments(stream: AsyncIterable<Uint8Array>, most = MOST): AsyncGenerator<LineDocument | InputError> {
  for await (const { number, bytes } of byteLines(stream, most)) {
    const found = bytes === null ? new InputError(linePlace(number), 'line_length') : parse(number, bytes);
    if (found !== null) yield found;
  }
}
