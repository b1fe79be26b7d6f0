/** Damaged documents through the readers: each gives texts or faults, in time, and nothing else. Run by scripts/fuzz-documents.mjs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../src/read/faults.js';
import { readBytes } from '../../src/read/index.js';
import { damaged, numbersFrom, sound } from '../read/documents/mutate.js';

export interface Tally {
  readonly files: number;
  readonly read: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly slowest: number;
  /** what must not be: an error that is no fault, a limit of time or memory that was met */
  readonly finds: readonly string[];
}

/** Reads `count` damaged files of a format, or as many as the milliseconds allow. A file with a find is written to the folder. */
export async function fuzzDocuments(format: string, count: number, seed: number, until: number, folder?: string): Promise<Tally> {
  const next = numbersFrom(seed);
  const faults: Record<string, number> = {};
  const finds: string[] = [];
  let [files, read, slowest] = [0, 0, 0];
  for (; files < count && Date.now() < until; files += 1) {
    const bytes = damaged(format, next);
    const begun = Date.now();
    const found: string[] = [];
    try {
      for await (const text of readBytes({ path: `${format}-${files}`, bytes })) {
        if (!(text instanceof InputError)) read += 1;
        else {
          faults[text.code] = (faults[text.code] ?? 0) + 1;
          if (text.code === 'slow' || text.code === 'memory' || /exit \d/.test(text.detail)) found.push(text.message);
        }
      }
    } catch (error) {
      found.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    slowest = Math.max(slowest, Date.now() - begun);
    if (found.length === 0) continue;
    finds.push(`${format} ${files}: ${found.join('; ')}`);
    if (folder !== undefined) writeFileSync(join(folder, `${format}-${seed}-${files}.bin`), bytes);
  }
  return { files, read, faults, slowest, finds };
}

export const formats = Object.keys(sound);
