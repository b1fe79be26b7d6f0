/** A command's run over its inputs: as a stream of documents, as a list, or as a list that goes on where an earlier run stood. */
import { statSync } from 'node:fs';
import { STDIN } from '../../read/index.js';
import { VERSION } from '../../version.js';
import { UsageError } from '../errors.js';
import { isFile } from '../outlet.js';
import type { Words } from '../words.js';
import type { Journal } from './journal.js';
import { resumed } from './resume.js';
import type { Source } from './sources.js';
import type { PartOf, TaskName } from './tasks.js';
import { type Wishes, type Worked, workThrough } from './work.js';

export interface Run<Name extends TaskName> {
  readonly worked: AsyncIterable<Worked<PartOf<Name>>>;
  /** how many inputs an earlier run had finished, and the file that says so; null for a run from the beginning */
  readonly resumes: { readonly finished: number; readonly path: string } | null;
  /** all is done: nothing is left to go on with */
  complete(): void;
  /** what is done so far may be gone on with */
  close(): void;
}

const withoutJournal = <Name extends TaskName>(worked: Run<Name>['worked']): Run<Name> => ({
  worked,
  resumes: null,
  complete: () => {},
  close: () => {},
});

/** Documents as they come on standard input. */
export async function liveRun<Name extends TaskName>(wishes: Wishes<Name>, lang: 'zh' | 'en'): Promise<Run<Name>> {
  const { documentSources } = await import('./documents.js');
  return withoutJournal(workThrough(documentSources(process.stdin, lang), { ...wishes, live: true }));
}

/** All sources from the first to the last. */
export const listRun = <Name extends TaskName>(sources: readonly Source[], wishes: Wishes<Name>): Run<Name> =>
  withoutJournal(workThrough(sources, wishes));

/** The journal beside the output, of this very run: same wishes, config and release. */
async function openJournal<Name extends TaskName>(
  { spec, encoding }: Wishes<Name>,
  output: string | undefined,
  sources: readonly Source[],
  words: Words,
): Promise<Journal<PartOf<Name>>> {
  const old = output === undefined ? undefined : statSync(output, { throwIfNoEntry: false });
  if (!isFile(output) || (old !== undefined && !old.isFile()) || sources.some(({ content }) => content === STDIN))
    throw new UsageError(words.resumeNeedsFile);
  const { appliedAdditions } = await import('../../config/apply.js');
  const { Journal, JournalError, stampOf } = await import('./journal.js');
  const path = `${output}.journal`;
  try {
    return Journal.open(path, stampOf([VERSION, spec, encoding, appliedAdditions()]));
  } catch (error) {
    if (error instanceof JournalError) throw new UsageError(words.otherJournal(path));
    throw new UsageError(words.cannotWrite(path, error instanceof Error && 'code' in error ? String(error.code) : String(error)));
  }
}

/**
 * The sources that the journal beside the output does not name as finished, and what the others gave.
 * @throws UsageError where the output is no file, standard input is among the inputs, or the journal is of another run
 */
export async function resumedRun<Name extends TaskName>(
  sources: readonly Source[],
  wishes: Wishes<Name>,
  output: string | undefined,
  words: Words,
): Promise<Run<Name>> {
  const journal = await openJournal(wishes, output, sources, words);
  const finished = sources.filter((source) => journal.has(source)).length;
  return {
    worked: resumed(sources, wishes, journal),
    resumes: finished === 0 ? null : { finished, path: journal.path },
    complete: () => journal.remove(),
    close: () => journal.close(),
  };
}
