import type { Reached } from '../corrections/index.js';
import type { Lang } from '../output/index.js';
import type { InputError } from '../read/index.js';
import type { RawOptions } from './options.js';
import { openProgress, type Progress } from './progress.js';
import { say, sayFault } from './stderr.js';
import { wordsOf } from './words.js';

/** What every task gives of a text beside its own: remarks for the reader, and the corrections that it had use of. */
interface Part {
  readonly notes: readonly string[];
  readonly reached: Reached;
}

/** How a run over all inputs went. */
export interface Run {
  readonly reached: Reached;
  /** inputs that were read */
  readonly texts: number;
  /** inputs that were not; each was told */
  readonly failures: number;
}

/**
 * Runs over all inputs for a command that prints one table of them: shows how far it is, and tells faults and remarks as they come.
 * @param open the parts of all inputs in their order, told whom faults go to and who hears of each input
 * @param take gets each part
 */
export async function gather<P extends Part>(
  raw: RawOptions,
  lang: Lang,
  open: (failed: (fault: InputError) => void, begins: Progress['step']) => AsyncIterable<P>,
  take: (part: P) => void,
): Promise<Run> {
  const words = wordsOf(lang);
  const progress = openProgress(raw, words);
  const reached: Reached[number][] = [];
  let texts = 0;
  let failures = 0;
  const failed = (fault: InputError): void => {
    failures += 1;
    progress.clear();
    sayFault(fault, lang, words);
  };
  for await (const part of open(failed, progress.step)) {
    take(part);
    texts += 1;
    reached.push(...part.reached);
    if (raw.quiet === true || part.notes.length === 0) continue;
    progress.clear();
    for (const note of part.notes) say(words.notice(note));
  }
  progress.clear();
  return { reached, texts, failures };
}
