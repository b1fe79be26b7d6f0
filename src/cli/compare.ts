import { suggestIds } from '../catalogue/index.js';
import {
  compare,
  newestYear,
  type Panel,
  type PanelFormatName,
  type PanelOutput,
  panelEndings,
  panelFormatNames,
  panelFormatOfFile,
  panelFormats,
  shownRecords,
  sortRow,
} from '../compare/index.js';
import { type FileWriter, formats, type Lang, written } from '../output/index.js';
import type { IndicatorRecord, ReportDocument } from '../record.js';
import { SCHEMA_VERSION } from '../version.js';
import type { CompareSpec } from './compareText.js';
import { type CompareWords, compareWordsOf } from './compareWords.js';
import { correctionsOf, sayUnmatched } from './corrections.js';
import { EXIT, UsageError } from './errors.js';
import type { Filters } from './filters.js';
import { gather, type Run } from './gather.js';
import { hintsFor } from './given.js';
import { partsOfInputs } from './jobs/parts.js';
import type { Jobs } from './jobs/work.js';
import {
  codesFor,
  encodingOf,
  indicatorMeant,
  jobsOf,
  oneOf,
  periodsOf,
  type RawOptions,
  splitIndicators,
  terminalWidth,
} from './options.js';
import { openOutlet } from './outlet.js';
import { sameFile } from './sameFile.js';
import { savingOf } from './saveText.js';
import { say } from './stderr.js';
import { type Words, wordsOf } from './words.js';

/** Options of `compare` beside those of `extract`. */
export interface RawCompareOptions extends RawOptions {
  readonly sort?: string;
  readonly transpose?: boolean;
  readonly long?: boolean;
}

/** SDMX-CSV is no table of the panel but the observations that stand in it. */
type CompareFormat = PanelFormatName | 'sdmx-csv';
const FORMATS: readonly CompareFormat[] = [...panelFormatNames, 'sdmx-csv'];

interface Plan {
  readonly inputs: readonly string[];
  readonly format: CompareFormat;
  readonly output: PanelOutput;
  readonly encoding: string | undefined;
  readonly jobs: Jobs;
  readonly sort: string | null;
  readonly spec: CompareSpec;
}

function formatOf(raw: RawCompareOptions, words: Words): CompareFormat {
  if (raw.format !== undefined) return oneOf('--format', raw.format, FORMATS, words);
  if (raw.output === undefined || raw.output === '-') return raw.excel ? 'csv' : 'table';
  const format = panelFormatOfFile(raw.output);
  if (format === null) throw new UsageError(words.unknownEnding(raw.output, panelEndings.join(' ')));
  return format;
}

const CROSSED: readonly PanelFormatName[] = ['table', 'csv', 'markdown', 'xlsx'];

/** Wishes that the format, or the long form, cannot fulfil. */
function checkWishes(raw: RawCompareOptions, format: CompareFormat, words: Words): void {
  const crossed: readonly PanelFormatName[] = raw.long ? [] : CROSSED;
  const needs: readonly [string, boolean | undefined, readonly CompareFormat[]][] = [
    ['--excel', raw.excel, ['csv']],
    ['--bom', raw.bom, ['csv', 'sdmx-csv']],
    ['--headers', raw.headers !== undefined, ['csv', 'xlsx']],
    ['--long', raw.long, ['table', 'csv', 'json', 'ndjson', 'markdown']],
    ['--transpose', raw.transpose !== undefined, crossed],
  ];
  for (const [option, wanted, possible] of needs) {
    if (wanted && !possible.includes(format))
      throw new UsageError(words.onlyFor(option, (possible.length > 0 ? possible : CROSSED).join(' / ')));
  }
}

/** The filters that the options ask for. Any of them replaces the default choice, which is null; without `--all` names outside the catalogue stay out. */
function filtersOf(raw: RawCompareOptions, ids: readonly string[] | null, words: Words): Filters | null {
  const filters = {
    indicators: ids === null ? null : new Set(ids),
    statuses: codesFor('--status', 'status', raw.status, words),
    measures: codesFor('--measure', 'measure', raw.measure, words),
    periods: periodsOf(raw.period, words),
    headline: raw.headline === true,
  };
  const asked =
    raw.all === true || filters.headline || [filters.indicators, filters.statuses, filters.measures, filters.periods].some(Boolean);
  return asked ? filters : null;
}

function sortOf(value: string | undefined, words: Words): string | null {
  if (value === undefined) return null;
  const id = indicatorMeant(value);
  if (id === null) throw new UsageError(words.unknownIndicator(value, suggestIds(value).slice(0, 3).join(' ')));
  return id;
}

async function planOf(given: readonly string[], raw: RawCompareOptions, lang: Lang, words: Words): Promise<Plan> {
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
    sort: sortOf(raw.sort, words),
    spec: {
      ...savingOf(raw, lang),
      lang,
      filters: filtersOf(raw, ids, words),
      all: raw.all === true,
      region: raw.region,
      year: raw.year,
      corrections: await correctionsOf(raw, lang),
    },
    output: {
      lang,
      transpose: raw.transpose ?? format === 'xlsx',
      long: raw.long === true,
      bom: raw.bom === true || raw.excel === true,
      headers: oneOf('--headers', raw.headers ?? (raw.excel ? 'zh' : 'en'), ['zh', 'en'], words),
      width: terminalWidth(raw.output !== undefined && raw.output !== '-'),
    },
  };
}

/** What all texts give. */
interface Gathered extends Run {
  readonly records: IndicatorRecord[];
  readonly documents: ReportDocument[];
  readonly unread: number;
}

async function gathered(plan: Plan, raw: RawCompareOptions, lang: Lang): Promise<Gathered> {
  const records: IndicatorRecord[] = [];
  const documents: ReportDocument[] = [];
  let unread = 0;
  const run = await gather(
    raw,
    lang,
    (failed, begins) => partsOfInputs(plan.inputs, { task: 'compare', ...plan }, failed, begins),
    (part) => {
      for (const record of part.records) records.push(record);
      documents.push(...part.documents);
      unread += part.unread;
    },
  );
  return { ...run, records, documents, unread };
}

function panelOf(all: Gathered, { spec, sort, output }: Plan): Panel {
  // what is gathered has passed the filter
  return compare([all], {
    ...(spec.filters === null ? {} : { keep: () => true }),
    ...(sort === null ? {} : { sort }),
    lang: output.lang,
  });
}

/** What writes the panel: at its end the whole of it, or the observations in its cells one after the other. */
async function writerOf(panel: Panel, { records, documents }: Gathered, { format, output }: Plan): Promise<FileWriter> {
  const print = format === 'sdmx-csv' ? null : panelFormats[format];
  if (print !== null) return { begin: () => '', render: () => [], take: () => '', end: () => print(panel, output) };
  const writer = await formats['sdmx-csv']({ ...output, all: true, indicators: null, bold: false, leftOut: false });
  const text = [
    writer.begin(),
    ...written(writer, { schemaVersion: SCHEMA_VERSION, documents, records: shownRecords(panel, records), leftOut: [] }),
  ];
  return { ...writer, end: () => text.join('') };
}

/** What the reader should know of the whole table, a line each. */
function remarks(panel: Panel, plan: Plan, own: CompareWords): string[] {
  const found: string[] = [];
  const newest = newestYear(panel.columns.flatMap(({ documents }) => documents));
  const older = panel.columns.filter(({ documents }) => documents.every(({ year }) => year !== null && year !== newest));
  if (panel.rows.length === 0) found.push(own.nothing);
  else if (plan.spec.filters === null && newest !== null && older.length > 0) found.push(own.olderYear(older.length, newest));
  if (plan.sort !== null && sortRow(panel, plan.sort) < 0) found.push(own.notSorted(plan.sort));
  return found;
}

/** `plan-extract compare`: the reports of all inputs side by side. Returns the exit code. */
export async function runCompare(given: readonly string[], raw: RawCompareOptions, lang: Lang): Promise<number> {
  const words = wordsOf(lang);
  const own = compareWordsOf(lang);
  const plan = await planOf(given, raw, lang, words);
  if (plan.inputs.length === 0) throw new UsageError(words.noInputs);
  const { output } = raw;
  if (output !== undefined && plan.inputs.some((input) => sameFile(input, output))) throw new UsageError(words.overwritesInput(output));

  let unplaced = 0;
  const outlet = openOutlet(raw, words);
  try {
    const all = await gathered(plan, raw, lang);
    const panel = panelOf(all, plan);
    const shown = panel.cells.flat().flatMap((cell) => cell?.sources ?? []);
    if (all.texts > 0) {
      const writer = await writerOf(panel, all, plan);
      await outlet.finish(writer);
      unplaced = writer.unplaced?.() ?? 0;
    } else if (output !== undefined) say(words.notice(words.nothingWritten(output)));
    await sayUnmatched(raw, plan.spec.corrections, all.reached, lang);
    if (raw.quiet !== true) {
      if (all.texts > 0) for (const remark of remarks(panel, plan, own)) say(words.notice(remark));
      if (unplaced > 0) say(words.notice(words.unplaced(unplaced, plan.format)));
      say(words.summary(shown.length, shown.filter(({ flags }) => flags.length > 0).length, all.unread));
    }
    return all.failures > 0 ? EXIT.usage : EXIT.done;
  } finally {
    outlet.discard();
  }
}
