/** What a long run has done so far, kept beside its output, so that a run that was killed goes on where it stood. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { InputError } from '../../read/index.js';
import type { Source } from './sources.js';
import type { Worked } from './work.js';

/** The journal is of a run with other wishes, or no journal at all. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

/** An entry: what an input gave, and what the file was then. The first entry is the run's own: `key` is its stamp. */
interface Entry {
  readonly key: string;
  readonly parts: readonly unknown[];
}

/** Each entry stands behind its length and its hash, so that one cut off by the end of the process is told from a whole one. */
const LENGTH = 4;
const HASH = 8;
const HEAD = LENGTH + HASH;

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest().subarray(0, HASH);

/** A short sign of all that decides what an input gives; plain data, sets and maps among it. */
export const stampOf = (wishes: unknown): string => createHash('sha256').update(serialize(wishes)).digest('hex');

/** An input as it is now: a file that was changed is read anew. Null where there is nothing to go by. */
function keyOf({ input, content }: Source): string | null {
  if (content instanceof InputError) return null;
  const stat = statSync(input, { throwIfNoEntry: false });
  return stat?.isFile() ? `${input}\0${stat.size}\0${stat.mtimeMs}` : null;
}

export class Journal<Part> {
  /** where the entry of each finished input lies */
  private readonly entries = new Map<string, { readonly at: number; readonly length: number }>();
  private end = 0;
  private open = true;
  /** what the texts of an input gave so far; null where one of them could not be read */
  private readonly unfinished = new Map<string, Part[] | null>();

  private constructor(
    readonly path: string,
    private readonly file: number,
  ) {}

  /**
   * Opens the journal, or begins one.
   * @throws JournalError when it is of a run with another stamp; the file system's errors
   */
  static open<Part>(path: string, stamp: string): Journal<Part> {
    const journal = new Journal<Part>(path, openSync(path, statSync(path, { throwIfNoEntry: false }) === undefined ? 'wx+' : 'r+'));
    try {
      journal.load(stamp);
    } catch (error) {
      journal.close();
      throw error;
    }
    return journal;
  }

  private load(stamp: string): void {
    const size = fstatSync(this.file).size;
    for (let next = this.entryAt(0, size); next !== null; next = this.entryAt(this.end, size)) {
      const { entry, at, length } = next;
      if (at === HEAD && entry.key !== stamp) throw new JournalError();
      if (at > HEAD) this.entries.set(entry.key, { at, length });
      this.end = at + length;
    }
    // a file that does not begin with an entry was written by something else
    if (this.end === 0 && size > HEAD) throw new JournalError();
    ftruncateSync(this.file, this.end);
    if (this.end === 0) this.append({ key: stamp, parts: [] });
  }

  private read(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
      const got = readSync(this.file, bytes, done, length - done, at + done);
      if (got === 0) break;
      done += got;
    }
    return bytes.subarray(0, done);
  }

  /** The entry that begins at a place, or null where none or only a part of one stands. */
  private entryAt(start: number, size: number): { readonly entry: Entry; readonly at: number; readonly length: number } | null {
    if (start + HEAD > size) return null;
    const head = this.read(start, HEAD);
    const length = head.readUInt32LE(0);
    const at = start + HEAD;
    if (at + length > size) return null;
    const bytes = this.read(at, length);
    if (!hashOf(bytes).equals(head.subarray(LENGTH))) return null;
    return { entry: deserialize(bytes) as Entry, at, length };
  }

  private append(entry: Entry): void {
    const bytes = serialize(entry);
    const head = Buffer.alloc(HEAD);
    head.writeUInt32LE(bytes.length, 0);
    hashOf(bytes).copy(head, LENGTH);
    const whole = Buffer.concat([head, bytes]);
    for (let done = 0; done < whole.length; ) done += writeSync(this.file, whole, done, whole.length - done, this.end + done);
    if (this.end > 0) this.entries.set(entry.key, { at: this.end + HEAD, length: bytes.length });
    this.end += whole.length;
  }

  /** Whether the input was finished before, and is the same file still. */
  has(source: Source): boolean {
    const key = keyOf(source);
    return key !== null && this.entries.has(key);
  }

  /** What a finished input gave. */
  replay(source: Source): readonly Part[] {
    const place = this.entries.get(keyOf(source) ?? '');
    if (place === undefined) return [];
    return (deserialize(this.read(place.at, place.length)) as Entry).parts as readonly Part[];
  }

  /** Hands on what a source gives, and writes it down once its input is finished. An input of which a text failed is tried again. */
  async *keep({ source, parts }: Worked<Part>): AsyncGenerator<Part | InputError> {
    // before it is read: a file that changes meanwhile is another one
    const key = keyOf(source);
    for await (const part of parts) {
      const so = this.unfinished.get(source.input);
      if (part instanceof InputError) this.unfinished.set(source.input, null);
      else if (so === undefined) this.unfinished.set(source.input, [part]);
      else so?.push(part);
      yield part;
    }
    if (!source.last) return;
    const all = this.unfinished.get(source.input) ?? null;
    this.unfinished.delete(source.input);
    if (key !== null && all !== null) this.append({ key, parts: all });
  }

  /** The run is complete: nothing is left to go on with. */
  remove(): void {
    this.close();
    rmSync(this.path, { force: true });
  }

  close(): void {
    if (this.open) closeSync(this.file);
    this.open = false;
  }
}
