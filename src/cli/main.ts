import type { CommanderError } from 'commander';
import type { Lang } from '../output/words.js';
import { EXIT, UsageError } from './errors.js';
import { langOf } from './options.js';
import { type Actions, buildProgram } from './program.js';
import { say } from './stderr.js';
import { onOutputFailure, writeError } from './stdio.js';
import { type Words, wordsOf } from './words.js';

const isCommanderError = (error: Error): error is CommanderError => 'code' in error && String(error.code).startsWith('commander.');

/** Commander's message in the user's language. */
function usageText(error: CommanderError, words: Words): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.unknownOption') return words.unknownOption(quoted, near);
  if (error.code === 'commander.optionMissingArgument')
    return words.missingValue(quoted.split(/[ ,]+/).find((p) => p.startsWith('--')) ?? quoted);
  return words.usage(error.message.replace(/^error: /, '').split('\n')[0] ?? '');
}

/** Prints an error as its kind asks, and gives its exit code. */
function failure(error: unknown, words: Words): number {
  if (error instanceof UsageError) {
    say(words.error(error.message));
    return EXIT.usage;
  }
  if (error instanceof Error && isCommanderError(error)) {
    if (error.exitCode === 0) return EXIT.done;
    say(words.error(usageText(error, words)));
    return EXIT.usage;
  }
  if (error instanceof Error && error.name === 'TokenizerError') {
    const remedy = 'remedy' in error ? String(error.remedy) : '';
    say(words.error(error.message.includes('binding') ? words.noBinding(reasonIn(error.message)) : words.broken(error.message, remedy)));
    return EXIT.usage;
  }
  if (error instanceof Error && error.name === 'WorkersError') {
    say(words.error(words.noWorkers(error.message)));
    return EXIT.usage;
  }
  writeError(`${words.error(words.bug)}\n${error instanceof Error ? error.stack : String(error)}\n`);
  return EXIT.bug;
}

/** The innermost brackets of a message: why the loader failed. */
const reasonIn = (message: string): string => /\(([^()]*)\)$/.exec(message)?.[1] ?? message;

/** A closed pipe ends the run quietly; signals end it after the unfinished output file is gone (on `exit`). */
function watch(words: Words): void {
  onOutputFailure((error) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    say(words.error(words.cannotWrite('stdout', error.code ?? error.message)));
    process.exit(EXIT.usage);
  });
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  process.once('SIGTERM', () => process.exit(EXIT.terminated));
  process.once('uncaughtException', (error) => process.exit(failure(error, words)));
}

export { written } from './stdio.js';

/** What a worker process of {@link main} does: it reads texts for it until it ends. */
export const serve = async (): Promise<void> => (await import('./jobs/worker.js')).serve();

/** Runs the command line (without node and script name) and sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const asked = langOf(argv);
  const lang: Lang = typeof asked === 'string' ? asked : 'zh';
  const words = wordsOf(lang);
  watch(words);
  let code: number = EXIT.done;
  try {
    if (typeof asked !== 'string') throw new UsageError(words.unknownValue('--lang', asked.unknown, 'zh en'));
    /** What the config adds to the catalogue holds before anything is read. */
    const configured = async (named: string | undefined): Promise<void> => {
      const { applyConfig, configFor } = await import('./config.js');
      await applyConfig(await configFor(named, lang));
    };
    const actions: Actions = {
      extract: async (inputs, raw) => {
        await configured(raw.config);
        code = await (await import('./extract.js')).runExtract(inputs, raw, lang);
      },
      compare: async (inputs, raw) => {
        await configured(raw.config);
        code = await (await import('./compare.js')).runCompare(inputs, raw, lang);
      },
      track: async (inputs, raw) => {
        await configured(raw.config);
        code = await (await import('./track.js')).runTrack(inputs, raw, lang);
      },
      diff: async (inputs, raw) => {
        await configured(raw.config);
        code = await (await import('./diff.js')).runDiff(inputs, raw, lang);
      },
      explain: async (inputs, raw) => {
        await configured(raw.config);
        code = await (await import('./explain.js')).runExplain(inputs, raw, lang);
      },
      check: async (inputs, raw) => {
        code = await (await import('./check.js')).runCheck(inputs, raw, lang);
      },
      review: async (inputs, raw) => {
        await configured(raw.config);
        code = await (await import('./review.js')).runReview(inputs, raw, lang);
      },
      score: async (inputs, raw) => {
        await configured(raw.config);
        code = await (await import('./score.js')).runScore(inputs, raw, lang);
      },
      init: async (directory, raw) => {
        code = await (await import('./init.js')).runInit(directory, raw, lang);
      },
      indicators: async (raw) => {
        await configured(raw.config);
        code = await (await import('./indicators.js')).runIndicators(raw, lang);
      },
    };
    await buildProgram(lang, actions, argv).parseAsync(argv, { from: 'user' });
  } catch (error) {
    code = failure(error, words);
  }
  process.exitCode = code;
}
