import type { Reached } from '../corrections/index.js';
import type { FormatName, Lang } from '../output/index.js';
import { InputError, STDIN } from '../read/index.js';
import { correctionsOf, sayUnmatched } from './corrections.js';
import { EXIT, UsageError } from './errors.js';
import type { ExtractSpec } from './extractText.js';
import type { Filters } from './filters.js';
import { regionOf } from './given.js';
import { listRun, liveRun, type Run, resumedRun } from './jobs/run.js';
import { isSpread, sourcesOf } from './jobs/sources.js';
import type { Jobs } from './jobs/work.js';
import {
  codesFor,
  encodingOf,
  formatOf,
  jobsOf,
  oneOf,
  periodsOf,
  type RawOptions,
  showsBold,
  splitIndicators,
  terminalWidth,
  yearOf,
} from './options.js';
import { isFile, openOutlet, targetOf } from './outlet.js';
import { openProgress } from './progress.js';
import { sameFile } from './sameFile.js';
import { savingOf } from './saveText.js';
import { say, sayFault } from './stderr.js';
import { outputTerminal, waitForReader } from './stdio.js';
import { type Words, wordsOf } from './words.js';

interface Plan {
  readonly inputs: readonly string[];
  readonly encoding: string | undefined;
  readonly jobs: Jobs;
  readonly spec: ExtractSpec;
}

/** The format, and the wishes that only some formats can fulfil. */
function formatPlan(raw: RawOptions, words: Words): { format: FormatName; bom: boolean; headers: 'zh' | 'en' } {
  const clash = (['output', 'format', 'excel', 'bom', 'headers', 'leftOut'] as const).find((name) => raw[name] !== undefined);
  if (raw.datapackage !== undefined && clash !== undefined)
    throw new UsageError(words.notBoth('--datapackage', clash === 'leftOut' ? '--left-out' : `--${clash}`));
  const lines = raw.stdinNdjson === true;
  const other = lines ? (['datapackage', 'encoding', 'excel', 'resume'] as const).find((name) => raw[name] !== undefined) : undefined;
  if (other !== undefined) throw new UsageError(words.notBoth('--stdin-ndjson', `--${other}`));
  const format = raw.datapackage !== undefined ? 'csv' : formatOf(raw, lines ? 'ndjson' : raw.excel ? 'csv' : 'table', words);
  if (lines && format !== 'ndjson') throw new UsageError(words.onlyFor('--stdin-ndjson', 'ndjson'));
  if (format === 'xlsx' && !isFile(raw.output) && outputTerminal() !== null) throw new UsageError(words.binaryToTerminal(format));
  const needs: readonly [string, boolean | undefined, readonly FormatName[]][] = [
    ['--excel', raw.excel, ['csv']],
    ['--bom', raw.bom, ['csv', 'sdmx-csv']],
    ['--headers', raw.headers !== undefined, ['csv', 'xlsx']],
    ['--all', raw.all, ['table', 'markdown']],
    ['--left-out', raw.leftOut, ['table', 'json', 'xlsx', 'markdown']],
  ];
  for (const [option, wanted, possible] of needs) {
    // every record is what the other formats give anyway
    if (wanted && option !== '--all' && !possible.includes(format)) throw new UsageError(words.onlyFor(option, possible.join(' / ')));
  }
  const headers = oneOf('--headers', raw.headers ?? (raw.excel ? 'zh' : 'en'), ['zh', 'en'], words);
  return { format, bom: raw.bom === true || raw.excel === true, headers };
}

async function planOf(given: readonly string[], raw: RawOptions, lang: Lang, words: Words): Promise<Plan> {
  const { format, bom, headers } = formatPlan(raw, words);
  const { ids, inputs } = splitIndicators(raw.indicator, words);
  const year = yearOf(raw.year, words);
  const filters: Filters = {
    indicators: ids === null ? null : new Set(ids),
    statuses: codesFor('--status', 'status', raw.status, words),
    measures: codesFor('--measure', 'measure', raw.measure, words),
    periods: periodsOf(raw.period, words),
    headline: raw.headline === true,
  };
  // the headline table has fixed columns: records picked by what stands in a column are listed instead
  const listed = filters.statuses !== null || filters.measures !== null || filters.periods !== null;
  const leftOut = raw.leftOut === true;
  return {
    inputs: [...given, ...inputs],
    encoding: encodingOf(raw.encoding, words),
    jobs: jobsOf(raw, words),
    spec: {
      format,
      datapackage: raw.datapackage !== undefined,
      filters,
      ...savingOf(raw, lang),
      corrections: await correctionsOf(raw, lang),
      extract: {
        lang,
        ...(raw.region === undefined ? {} : { region: regionOf(raw.region, lang) }),
        ...(year === undefined ? {} : { year }),
      },
      output: {
        lang,
        all: raw.all === true || listed,
        indicators: ids,
        width: terminalWidth(raw.output !== undefined && raw.output !== '-'),
        bold: showsBold(raw),
        bom,
        headers,
        leftOut,
      },
    },
  };
}

/** Counts for the closing line. */
interface Tally {
  texts: number;
  records: number;
  flagged: number;
  unread: number;
  failures: number;
}

/** `plan-extract extract`: every input as records, text by text. Returns the exit code. */
export async function runExtract(given: readonly string[], raw: RawOptions, lang: Lang): Promise<number> {
  const words = wordsOf(lang);
  const plan = await planOf(given, raw, lang, words);
  const live = raw.stdinNdjson === true;
  if (live && plan.inputs.some((input) => input !== STDIN)) throw new UsageError(words.onlyStdin('--stdin-ndjson'));
  if (!live && plan.inputs.length === 0) throw new UsageError(words.noInputs);
  const output = targetOf(raw);
  if (output !== undefined && plan.inputs.some((input) => sameFile(input, output))) throw new UsageError(words.overwritesInput(output));

  const { writerOf } = await import('./extractText.js');
  const writer = await writerOf(plan.spec);
  const tally: Tally = { texts: 0, records: 0, flagged: 0, unread: 0, failures: 0 };
  const reached: Reached[number][] = [];
  const progress = openProgress(raw, words);
  const failed = (fault: InputError): void => {
    tally.failures++;
    progress.clear();
    sayFault(fault, lang, words);
  };
  // the bar must not stand in the middle of what is printed on the same terminal
  const onScreen = !isFile(output) && outputTerminal() !== null;

  const sources = live ? [] : await sourcesOf(plan.inputs);
  // what is written into no file leaves nothing half done
  if (sources.length === 1 && !sources.some(isSpread) && !isFile(output) && raw.saveText === undefined) waitForReader();
  const outlet = openOutlet(raw, words);
  let run: Run<'extract'> | null = null;
  try {
    await outlet.write(writer.begin());
    const wishes = { task: 'extract', ...plan } as const;
    if (live) run = await liveRun(wishes, lang);
    else run = raw.resume === true ? await resumedRun(sources, wishes, output, words) : listRun(sources, wishes);
    if (run.resumes !== null && raw.quiet !== true) say(words.notice(words.resumes(run.resumes.finished, run.resumes.path)));
    for await (const { source, parts } of run.worked) {
      if (!live) progress.step(source.input, source.before, source.total);
      for await (const part of parts) {
        if (part instanceof InputError) failed(part);
        else if ('piece' in part) {
          if (onScreen) progress.clear();
          await outlet.write(writer.take(part.piece));
        } else {
          tally.texts++;
          tally.records += part.records;
          tally.flagged += part.flagged;
          tally.unread += part.unread;
          reached.push(...part.reached);
          if (raw.quiet === true || part.notes.length === 0) continue;
          progress.clear();
          for (const note of part.notes) say(words.notice(note));
        }
      }
    }
    if (tally.texts > 0) await outlet.finish(writer);
    else await outlet.write(await writer.end());
    run.complete();
  } finally {
    progress.clear();
    run?.close();
    outlet.discard();
  }
  const unplaced = writer.unplaced?.() ?? 0;
  if (unplaced > 0 && raw.quiet !== true) say(words.notice(words.unplaced(unplaced, plan.spec.format)));
  await sayUnmatched(raw, plan.spec.corrections, reached, lang);
  if (tally.texts === 0 && output !== undefined) say(words.notice(words.nothingWritten(output)));
  if (raw.quiet !== true) say(words.summary(tally.records, tally.flagged, tally.unread));
  return tally.failures > 0 ? EXIT.usage : EXIT.done;
}
