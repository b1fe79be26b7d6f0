import { mkdirSync, rmdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RECORDS_FILE } from '../output/datapackage.js';
import type { FileWriter } from '../output/index.js';
import { UsageError } from './errors.js';
import type { RawOptions } from './options.js';
import { openSink, type Sink } from './sink.js';
import type { Words } from './words.js';

/** The file that a run writes to; undefined or `-`: standard output. */
export const targetOf = (raw: RawOptions): string | undefined =>
  raw.datapackage === undefined ? raw.output : join(raw.datapackage, RECORDS_FILE);

export const isFile = (target: string | undefined): target is string => target !== undefined && target !== '-';

/** The directory of a package, made if it is not there; gives what undoes that. */
function madeDirectory(directory: string, words: Words): () => void {
  let made: string | undefined;
  try {
    made = mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new UsageError(words.cannotWrite(directory, error instanceof Error && 'code' in error ? String(error.code) : String(error)));
  }
  return () => {
    try {
      if (made !== undefined) rmdirSync(directory);
    } catch {
      // something else was put into it
    }
  };
}

/** Where a writer's output goes: one file or standard output, and the files that belong to it. */
export interface Outlet extends Sink {
  /** ends the writer, writes its companion, and makes all files count */
  finish(writer: FileWriter): Promise<void>;
}

/** Opens the output of a run. */
export function openOutlet(raw: RawOptions, words: Words): Outlet {
  const target = targetOf(raw);
  const undo = raw.datapackage === undefined ? () => {} : madeDirectory(raw.datapackage, words);
  const sink = openSink(target, words);
  let companion: Sink | null = null;
  let done = false;
  const commit = (): void => {
    companion?.commit();
    sink.commit();
    done = true;
  };
  return {
    write: sink.write,
    commit,
    discard: () => {
      companion?.discard();
      sink.discard();
      if (!done) undo();
    },
    finish: async (writer) => {
      await sink.write(await writer.end());
      if (writer.companion !== undefined && isFile(target)) {
        const { nameFor, content } = writer.companion();
        companion = openSink(join(dirname(target), nameFor(basename(target))), words);
        await companion.write(content);
      }
      commit();
    },
  };
}
