import { realpathSync } from 'node:fs';
import type { ExtractOptions } from '../extract.js';
import { type FormatName, formats, type Lang, type OutputOptions, type Writer } from '../output/index.js';
import type { InputError, TextInput } from '../read/index.js';
import type { Extraction } from '../record.js';
import { EXIT, UsageError } from './errors.js';
import { type Filters, keeps } from './filters.js';
import {
  codesFor,
  encodingOf,
  formatOf,
  oneOf,
  periodsOf,
  type RawOptions,
  showsBold,
  splitIndicators,
  terminalWidth,
  yearOf,
} from './options.js';
import { openSink } from './sink.js';
import { say, sayFault } from './stderr.js';
import { texts } from './texts.js';
import { type Words, wordsOf } from './words.js';

interface Plan {
  readonly inputs: readonly string[];
  readonly format: FormatName;
  readonly filters: Filters;
  readonly output: OutputOptions;
  readonly encoding: string | undefined;
  readonly extract: ExtractOptions;
}

/** The format, and the wishes that only some formats can fulfil. */
function formatPlan(raw: RawOptions, words: Words): { format: FormatName; bom: boolean; headers: 'zh' | 'en' } {
  const format = formatOf(raw, raw.excel ? 'csv' : 'table', words);
  const needs: readonly [string, boolean | undefined, readonly FormatName[]][] = [
    ['--excel', raw.excel, ['csv']],
    ['--bom', raw.bom, ['csv']],
    ['--headers', raw.headers !== undefined, ['csv']],
    ['--all', raw.all, ['table']],
    ['--left-out', raw.leftOut, ['table', 'json']],
  ];
  for (const [option, wanted, possible] of needs) {
    // every record is what the other formats give anyway
    if (wanted && option !== '--all' && !possible.includes(format)) throw new UsageError(words.onlyFor(option, possible.join(' / ')));
  }
  const headers = oneOf('--headers', raw.headers ?? (raw.excel ? 'zh' : 'en'), ['zh', 'en'], words);
  return { format, bom: raw.bom === true || raw.excel === true, headers };
}

function planOf(given: readonly string[], raw: RawOptions, lang: Lang, words: Words): Plan {
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
    format,
    filters,
    encoding: encodingOf(raw.encoding, words),
    extract: { lang, ...(raw.region === undefined ? {} : { region: raw.region }), ...(year === undefined ? {} : { year }) },
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
  };
}

function sameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

/** Counts for the closing line. */
interface Tally {
  texts: number;
  records: number;
  flagged: number;
  unread: number;
  failures: number;
}

function notices(text: TextInput, extraction: Extraction, words: Words): string[] {
  const found: string[] = [];
  if (text.replaced > 0) found.push(words.about(text.path, words.damaged(text.replaced)));
  if (extraction.records.length === 0) found.push(words.about(text.path, words.noFigures));
  return found;
}

function add(tally: Tally, all: Extraction, shown: Extraction): void {
  tally.texts++;
  tally.records += shown.records.length;
  tally.flagged += shown.records.filter((record) => record.flags.length > 0).length;
  tally.unread += all.leftOut.filter((span) => span.reason === 'unread').length;
}

/** `plan-extract extract`: every input as records, text by text. Returns the exit code. */
export async function runExtract(given: readonly string[], raw: RawOptions, lang: Lang): Promise<number> {
  const words = wordsOf(lang);
  const plan = planOf(given, raw, lang, words);
  if (plan.inputs.length === 0) throw new UsageError(words.noInputs);
  const { output } = raw;
  if (output !== undefined && plan.inputs.some((input) => sameFile(input, output))) throw new UsageError(words.overwritesInput(output));

  const { extract } = await import('../extract.js');
  const writer: Writer = await formats[plan.format](plan.output);
  const keep = keeps(plan.filters);
  const tally: Tally = { texts: 0, records: 0, flagged: 0, unread: 0, failures: 0 };
  const failed = (fault: InputError): void => {
    tally.failures++;
    sayFault(fault, lang, words);
  };

  const sink = openSink(output, words);
  try {
    await sink.write(writer.begin());
    for await (const text of texts(plan.inputs, plan.encoding, failed)) {
      const all = extract(text.text, { ...plan.extract, path: text.path });
      const shown = { ...all, records: all.records.filter(keep) };
      add(tally, all, shown);
      for (const chunk of writer.add(shown)) await sink.write(chunk);
      if (raw.quiet !== true) for (const notice of notices(text, all, words)) say(words.notice(notice));
    }
    await sink.write(writer.end());
    if (tally.texts > 0) sink.commit();
  } finally {
    sink.discard();
  }
  if (tally.texts === 0 && output !== undefined) say(words.notice(words.nothingWritten(output)));
  if (raw.quiet !== true) say(words.summary(tally.records, tally.flagged, tally.unread));
  return tally.failures > 0 ? EXIT.usage : EXIT.done;
}
