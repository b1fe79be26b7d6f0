import { readFileSync } from 'node:fs';
import { type Decoded, decode } from './decode.js';
import { InputError } from './faults.js';
import { accessFault, STDIN } from './inputs.js';
import { isHtml } from './sniff.js';

export { isEncoding } from './decode.js';
export { type FaultCode, InputError } from './faults.js';
export { expandInputs, STDIN } from './inputs.js';

/** A report's text and where it came from. */
export interface TextInput extends Decoded {
  readonly path: string;
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

/**
 * Reads one text.
 * @throws InputError when it is missing, empty, no text, or not to be decoded.
 */
export async function readText(path: string, encoding?: string): Promise<TextInput> {
  const decoded = decode(path, await bytesOf(path), encoding);
  if (!/\S/.test(decoded.text)) throw new InputError(path, 'empty');
  if (isHtml(decoded.text)) throw new InputError(path, 'html');
  return { path, ...decoded };
}
