/**
 * Standard output and standard error. The code of Node's streams takes 4 % of a short run to load, so they are opened only where a plain write would
 * not do: for terminals, and for pipes whose reader may keep a run waiting that has something else to do.
 */
import { fstatSync, writeSync } from 'node:fs';

type Descriptor = 1 | 2;

/** What is done where standard output fails; standard error fails in silence. */
let failed: (error: NodeJS.ErrnoException) => void = () => {};
/** The streams that are in use, and null for descriptors that take plain writes. */
const streams = new Map<Descriptor, NodeJS.WriteStream | null>();
let waits = false;
/** What a pipe holds though nobody reads it (64 KiB on Linux), with room for what others write into it. */
const HELD = 16 * 1024;
let held = 0;

export function onOutputFailure(action: (error: NodeJS.ErrnoException) => void): void {
  failed = action;
}

const fail = (descriptor: Descriptor, error: unknown): void => {
  if (descriptor === 1) failed(error as NodeJS.ErrnoException);
};

function open(descriptor: Descriptor): NodeJS.WriteStream {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  stream.on('error', (error) => fail(descriptor, error));
  streams.set(descriptor, stream);
  return stream;
}

/** The run has nothing to do while the reader of its output takes its time. A signal ends it at once, as it must while a write waits. */
export function waitForReader(): void {
  waits = true;
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
}

type Kind = 'file' | 'pipe' | 'other';

function kindOf(descriptor: Descriptor): Kind {
  if (process.platform === 'win32') return 'other';
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() ? 'file' : stat.isFIFO() || stat.isSocket() ? 'pipe' : 'other';
  } catch {
    return 'other';
  }
}

/** The stream of a descriptor that needs one, or null. */
function streamOf(descriptor: Descriptor): NodeJS.WriteStream | null {
  const known = streams.get(descriptor);
  if (known !== undefined) return known;
  const kind = kindOf(descriptor);
  if (kind === 'other' || (kind === 'pipe' && descriptor === 1 && !waits)) return open(descriptor);
  streams.set(descriptor, null);
  return null;
}

/** The terminal that standard output or standard error is, or null. */
function terminalOf(descriptor: Descriptor): NodeJS.WriteStream | null {
  const stream = kindOf(descriptor) === 'other' ? streamOf(descriptor) : null;
  return stream?.isTTY === true ? stream : null;
}

export const outputTerminal = (): NodeJS.WriteStream | null => terminalOf(1);
export const errorTerminal = (): NodeJS.WriteStream | null => terminalOf(2);

/** Writes bytes until all are written or the descriptor would have its writer wait elsewhere; gives how many were written. */
function writePlain(descriptor: Descriptor, bytes: Uint8Array): number {
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(descriptor, bytes, done);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) {
      fail(descriptor, error);
      return bytes.length;
    }
  }
  return done;
}

function write(descriptor: Descriptor, chunk: string | Uint8Array): Promise<void> | undefined {
  let left: string | Uint8Array = chunk;
  let stream = streamOf(descriptor);
  if (stream === null) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    const done = writePlain(descriptor, bytes);
    if (done === bytes.length) return undefined;
    stream = open(descriptor);
    left = bytes.subarray(done);
  }
  const opened = stream;
  return new Promise((resolve) => {
    opened.write(left, () => resolve());
  });
}

/** Resolves when the reader of standard output has room for more; undefined: it has. */
export const writeOutput = (chunk: string | Uint8Array): Promise<void> | undefined => write(1, chunk);

export function writeError(text: string): void {
  held += 3 * text.length;
  if (held > HELD && streams.get(2) === null) open(2);
  write(2, text);
}

/** Resolves when all that was written has left this process. */
export async function written(): Promise<void> {
  for (const stream of streams.values())
    if (stream !== null && stream.writableLength > 0) await new Promise((done) => stream.write('', done));
}
