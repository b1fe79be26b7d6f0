import { headlineIds } from '../catalogue/index.js';
import type { Lang } from '../output/index.js';
import { formatOfFile } from '../output/index.js';
import type { IndicatorRecord, ReportKind } from '../record.js';
import { summaryText, type Tolerance, type TrackTable, toleranceText, track } from '../track/index.js';
import { printTrack, type TrackFormat, type TrackOutput, trackFormats } from '../track/print.js';
import { correctionsOf, sayUnmatched } from './corrections.js';
import { EXIT, UsageError } from './errors.js';
import { gather } from './gather.js';
import { hintsFor } from './given.js';
import { partsOfInputs } from './jobs/parts.js';
import type { PartOf } from './jobs/tasks.js';
import type { Jobs } from './jobs/work.js';
import { encodingOf, jobsOf, oneOf, periodsOf, type RawOptions, splitIndicators, terminalWidth } from './options.js';
import { sameFile } from './sameFile.js';
import { savingOf } from './saveText.js';
import { openSink } from './sink.js';
import { say } from './stderr.js';
import type { TrackSpec } from './trackText.js';
import { type TrackWords, trackWordsOf } from './trackWords.js';
import { type Words, wordsOf } from './words.js';

/** Options of `track` beside those of `extract`. */
export interface RawTrackOptions extends RawOptions {
  readonly toleranceRate?: string;
  readonly toleranceLevel?: string;
}

interface Plan {
  readonly inputs: readonly string[];
  readonly format: TrackFormat;
  readonly output: TrackOutput;
  readonly encoding: string | undefined;
  readonly jobs: Jobs;
  readonly tolerance: Partial<Tolerance>;
  readonly keep: (target: IndicatorRecord, indicator: string | null) => boolean;
  readonly spec: TrackSpec;
}

function formatOf(raw: RawTrackOptions, words: Words): TrackFormat {
  if (raw.format !== undefined) return oneOf('--format', raw.format, trackFormats, words);
  if (raw.output === undefined || raw.output === '-') return raw.excel ? 'csv' : 'table';
  const format = formatOfFile(raw.output);
  const known = trackFormats.find((name) => name === format);
  if (known === undefined) throw new UsageError(words.unknownEnding(raw.output, '.xlsx .csv .json .ndjson .md .txt'));
  return known;
}

function checkWishes(raw: RawTrackOptions, format: TrackFormat, words: Words): void {
  const needs: readonly [string, boolean | undefined, readonly TrackFormat[]][] = [
    ['--excel', raw.excel, ['csv']],
    ['--bom', raw.bom, ['csv']],
    ['--headers', raw.headers !== undefined, ['csv', 'xlsx']],
  ];
  for (const [option, wanted, possible] of needs)
    if (wanted && !possible.includes(format)) throw new UsageError(words.onlyFor(option, possible.join(' / ')));
}

function toleranceOf(raw: RawTrackOptions, own: TrackWords): Partial<Tolerance> {
  const read = (option: string, value: string | undefined): number | undefined => {
    if (value === undefined) return undefined;
    const number = Number(value.replace(/[%％]$/, ''));
    if (!/^\d+(?:\.\d+)?[%％]?$/.test(value) || !Number.isFinite(number)) throw new UsageError(own.badTolerance(option, value));
    return number;
  };
  const rate = read('--tolerance-rate', raw.toleranceRate);
  const level = read('--tolerance-level', raw.toleranceLevel);
  return { ...(rate === undefined ? {} : { rate }), ...(level === undefined ? {} : { level }) };
}

/** The targets that have a row: headline indicators of the report's kind, those asked for, or all. */
function keepOf(raw: RawTrackOptions, ids: readonly string[] | null, words: Words): Plan['keep'] {
  const periods = periodsOf(raw.period, words);
  const headline = new Map<ReportKind, ReadonlySet<string>>();
  const isHeadline = (kind: ReportKind, indicator: string): boolean => {
    const known = headline.get(kind) ?? new Set(headlineIds(kind));
    headline.set(kind, known);
    return known.has(indicator);
  };
  return (target, indicator) => {
    if (periods !== null && (target.period === null || !periods.has(target.period))) return false;
    if (ids !== null) return indicator !== null && ids.includes(indicator);
    return raw.all === true || (indicator !== null && isHeadline(target.document.kind, indicator));
  };
}

async function planOf(given: readonly string[], raw: RawTrackOptions, lang: Lang, words: Words): Promise<Plan> {
  const format = formatOf(raw, words);
  checkWishes(raw, format, words);
  const { ids, inputs } = splitIndicators(raw.indicator, words);
  // wrong regions and years are told before anything is read
  hintsFor(raw.region, raw.year, lang);
  return {
    inputs: [...given, ...inputs],
    format,
    encoding: encodingOf(raw.encoding, words),
    jobs: jobsOf(raw, words),
    tolerance: toleranceOf(raw, trackWordsOf(lang)),
    keep: keepOf(raw, ids, words),
    spec: {
      ...savingOf(raw, lang),
      lang,
      names: raw.all === true,
      region: raw.region,
      year: raw.year,
      corrections: await correctionsOf(raw, lang),
    },
    output: {
      lang,
      bom: raw.bom === true || raw.excel === true,
      headers: oneOf('--headers', raw.headers ?? (raw.excel ? 'zh' : 'en'), ['zh', 'en'], words),
      width: terminalWidth(raw.output !== undefined && raw.output !== '-'),
    },
  };
}

/** The closing lines: one a region, and how 左右 was read, where the data itself does not hold them. */
function close(table: TrackTable, { format, output: { lang } }: Plan, words: Words): void {
  if (table.rows.length === 0) say(words.notice(trackWordsOf(lang).nothing));
  if (format === 'table' || format === 'markdown') return;
  for (const summary of table.summaries) say(summaryText(summary, lang));
  if (table.rows.length > 0) say(toleranceText(table.tolerance, lang));
}

/** `plan-extract track`: targets held against results. Returns the exit code. */
export async function runTrack(given: readonly string[], raw: RawTrackOptions, lang: Lang): Promise<number> {
  const words = wordsOf(lang);
  const plan = await planOf(given, raw, lang, words);
  if (plan.inputs.length === 0) throw new UsageError(words.noInputs);
  const { output } = raw;
  if (output !== undefined && plan.inputs.some((input) => sameFile(input, output))) throw new UsageError(words.overwritesInput(output));
  const sink = openSink(output, words);
  try {
    const extractions: PartOf<'track'>['extraction'][] = [];
    const { reached, failures } = await gather(
      raw,
      lang,
      (failed, begins) => partsOfInputs(plan.inputs, { task: 'track', ...plan }, failed, begins),
      ({ extraction }) => extractions.push(extraction),
    );
    await sayUnmatched(raw, plan.spec.corrections, reached, lang);
    const table = track(extractions, { tolerance: plan.tolerance, lang, keep: plan.keep, names: plan.spec.names });
    if (extractions.length > 0) {
      await sink.write(await printTrack(table, plan.format, plan.output));
      sink.commit();
      if (raw.quiet !== true) close(table, plan, words);
    } else if (output !== undefined) say(words.notice(words.nothingWritten(output)));
    return failures > 0 ? EXIT.usage : EXIT.done;
  } finally {
    sink.discard();
  }
}
