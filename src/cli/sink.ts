import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './errors.js';
import { outputTerminal, writeOutput } from './stdio.js';
import type { Words } from './words.js';

/** Where data goes. */
export interface Sink {
  /** resolves when the reader has room for more */
  write(chunk: string | Uint8Array): Promise<void>;
  /** the run is complete: what was written counts */
  commit(): void;
  /** the run failed: as if nothing had been written */
  discard(): void;
}

const stdoutSink = (words: Words): Sink => ({
  write: async (chunk) => {
    if (chunk.length === 0) return;
    if (typeof chunk !== 'string' && outputTerminal() !== null) throw new UsageError(words.binaryToTerminal('xlsx'));
    await writeOutput(chunk);
  },
  commit: () => {},
  discard: () => {},
});

function existing(path: string): { readonly path: string; readonly stat: Stats } | null {
  try {
    const real = realpathSync(path);
    return { path: real, stat: statSync(real) };
  } catch {
    return null;
  }
}

const causeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

/** Asks for what was written to reach the disk, which Node's permission model does not allow; the file is whole without it, unless the power fails. */
function toDisk(file: number): void {
  try {
    fsyncSync(file);
  } catch (error) {
    if (causeOf(error) !== 'ERR_ACCESS_DENIED') throw error;
  }
}

/** Writes beside the file and renames at the end, so that the file is whole or as it was before. */
function fileSink(path: string, words: Words): Sink {
  const old = existing(path);
  if (old?.stat.isDirectory()) throw new UsageError(words.cannotWrite(path, 'EISDIR'));
  // a device or a pipe cannot be replaced by a rename
  const direct = old !== null && !old.stat.isFile();
  const goal = old === null || direct ? path : old.path;
  const temp = direct ? path : join(dirname(goal), `.${basename(goal)}.${process.pid}.tmp`);

  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      discard();
      throw new UsageError(words.cannotWrite(path, causeOf(error)));
    }
  };
  let open = false;
  const discard = (): void => {
    if (!open) return;
    open = false;
    process.removeListener('exit', discard);
    closeSync(file);
    if (!direct) rmSync(temp, { force: true });
  };
  const file = attempt(() => openSync(temp, direct ? 'w' : 'wx', old?.stat.mode ?? 0o666));
  open = true;
  process.once('exit', discard);

  return {
    write: async (chunk) => {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
      attempt(() => {
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      });
    },
    commit: () => {
      attempt(() => {
        if (!direct) {
          toDisk(file);
          renameSync(temp, goal);
        }
      });
      open = false;
      process.removeListener('exit', discard);
      closeSync(file);
    },
    discard,
  };
}

/** Standard output, or a file that is written whole or not at all. */
export function openSink(path: string | undefined, words: Words): Sink {
  return path === undefined || path === '-' ? stdoutSink(words) : fileSink(path, words);
}
