import { readFileSync } from 'node:fs';
import type { SourceText } from '../model.js';
import { type Decoded, decode, textFlags } from './decode.js';
import { InputError } from './faults.js';
import { formats, type RawFile } from './formats.js';
import { accessFault, STDIN } from './inputs.js';

export { isEncoding } from './decode.js';
export { type FaultCode, InputError } from './faults.js';
export { expandInputs, STDIN } from './inputs.js';

/** A report's text and where it came from. Of a file that is not plain text, `encoding` is that of the text inside. */
export interface TextInput extends Decoded, SourceText {
  readonly path: string;
  /** `docx`, `pdf`, …; none of a file that is plain text */
  readonly format?: string;
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** `-` is standard input; everything else a file. */
async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return path === STDIN ? await readStdin() : readFileSync(path);
  } catch (error) {
    throw accessFault(path, error);
  }
}

/** Formats that a file's name claims; what bears the name and is neither that nor a text was cut off or came down as something else. */
const CLAIMED = /\.(pdf|docx?|wps|odt|rtf|ofd|zip)$/i;

function decodePlain({ path, bytes, encoding }: RawFile): Decoded {
  try {
    return decode(path, bytes, encoding);
  } catch (error) {
    const claimed = CLAIMED.exec(path)?.[1];
    if (claimed !== undefined && error instanceof InputError && error.code === 'undecodable')
      throw new InputError(path, 'damaged', claimed.toUpperCase());
    throw error;
  }
}

function readPlain(file: RawFile): TextInput {
  const { path } = file;
  const decoded = decodePlain(file);
  if (!/\S/.test(decoded.text)) throw new InputError(path, 'empty');
  return { path, ...decoded, ...textFlags(decoded) };
}

/** A plain text inside a file of another format is read from that. */
const named = (text: TextInput | InputError, format: string): TextInput | InputError =>
  text instanceof InputError || text.format !== undefined ? text : { ...text, format };

/** Reads the texts of a file's bytes. What cannot be read comes as an InputError in its place. */
export async function* readBytes(file: RawFile): AsyncGenerator<TextInput | InputError> {
  try {
    const format = formats.find((known) => known.recognises(file));
    if (format === undefined) yield readPlain(file);
    else for await (const text of (await format.load())(file, readBytes)) yield named(text, format.name);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield error;
  }
}

/** Reads the texts of one input: one of a document, several of an archive. What cannot be read comes as an InputError in its place. */
export async function* readTexts(path: string, encoding?: string): AsyncGenerator<TextInput | InputError> {
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(path);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield error;
    return;
  }
  yield* readBytes({ path, bytes, ...(encoding === undefined ? {} : { encoding }) });
}

/**
 * Reads an input that must hold one text.
 * @throws InputError when it is missing, empty, no text, not to be decoded, or holds several.
 */
export async function readText(path: string, encoding?: string): Promise<TextInput> {
  let only: TextInput | null = null;
  for await (const text of readTexts(path, encoding)) {
    if (text instanceof InputError) throw text;
    if (only !== null) throw new InputError(path, 'several');
    only = text;
  }
  if (only === null) throw new InputError(path, 'empty');
  return only;
}
