import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { aliasesOf, indicatorById, indicators, suggestIds } from '../catalogue/index.js';
import {
  codeMeant,
  codesOf,
  codeWord,
  type FormatName,
  formatNames,
  formatOfFile,
  isFormat,
  knownEndings,
  type Lang,
} from '../output/index.js';
import { isEncoding } from '../read/index.js';
import { UsageError } from './errors.js';
import type { Jobs } from './jobs/work.js';
import { outputTerminal } from './stdio.js';
import type { Words } from './words.js';

/** Options as commander gives them. */
export interface RawOptions {
  readonly config?: string;
  readonly output?: string;
  readonly format?: string;
  readonly all?: boolean;
  readonly bom?: boolean;
  readonly excel?: boolean;
  readonly headers?: string;
  readonly indicator?: readonly string[];
  readonly status?: readonly string[];
  readonly measure?: readonly string[];
  readonly period?: readonly string[];
  readonly headline?: boolean;
  readonly region?: string;
  readonly year?: string;
  readonly encoding?: string;
  readonly saveText?: string;
  readonly leftOut?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly progress?: boolean;
  readonly datapackage?: string;
  readonly corrections?: string;
  readonly jobs?: string;
  readonly stdinNdjson?: boolean;
  readonly resume?: boolean;
}

/** A value that must be among the known ones. */
export function oneOf<T extends string>(option: string, value: string, known: readonly T[], words: Words): T {
  const hit = known.find((name) => name === value);
  if (hit === undefined) throw new UsageError(words.unknownValue(option, value, known.join(' ')));
  return hit;
}

/** The format asked for: by name, else by the ending of the output file, else `fallback`. */
export function formatOf(raw: RawOptions, fallback: FormatName, words: Words): FormatName {
  if (raw.format !== undefined) {
    if (isFormat(raw.format)) return raw.format;
    throw new UsageError(words.unknownValue('--format', raw.format, formatNames.join(' ')));
  }
  if (raw.output === undefined || raw.output === '-') return fallback;
  const format = formatOfFile(raw.output);
  if (format === null) throw new UsageError(words.unknownEnding(raw.output, knownEndings.join(' ')));
  return format;
}

/** Codes of a field, given as codes or as words of either language, or null when the option was not given. */
export function codesFor(
  option: string,
  field: 'status' | 'measure',
  values: readonly string[] | undefined,
  words: Words,
): ReadonlySet<string> | null {
  if (values === undefined) return null;
  const codes = values.map((value) => {
    const code = codeMeant(field, value);
    if (code !== null) return code;
    const known = codesOf(field).map((c) => `${c}（${codeWord(field, c, 'zh')}）`);
    throw new UsageError(words.unknownValue(option, value, known.join(' ')));
  });
  return new Set(codes);
}

/** The catalogue id meant by an id or by one of its names, or null. */
export function indicatorMeant(text: string): string | null {
  if (indicatorById(text) !== undefined) return text;
  const named = indicators.find(
    (row) => aliasesOf(row).some((alias) => alias.text === text) || row.en.toLowerCase() === text.toLowerCase(),
  );
  return named?.id ?? null;
}

/**
 * `--indicator` takes several values and so swallows the inputs behind it: what is no indicator but a file is an input.
 */
export function splitIndicators(
  values: readonly string[] | undefined,
  words: Words,
): { readonly ids: readonly string[] | null; readonly inputs: readonly string[] } {
  if (values === undefined) return { ids: null, inputs: [] };
  const ids = new Set<string>();
  const inputs: string[] = [];
  for (const value of values) {
    const id = indicatorMeant(value);
    if (id !== null) ids.add(id);
    else if (value === '-' || existsSync(value) || /[*?[\]/\\]/.test(value)) inputs.push(value);
    else throw new UsageError(words.unknownIndicator(value, suggestIds(value).slice(0, 3).join(' ')));
  }
  return { ids: [...ids], inputs };
}

/** `2025`; undefined when not given. */
export function yearOf(value: string | undefined, words: Words): number | undefined {
  if (value === undefined) return undefined;
  if (!/^(?:19|20)\d{2}$/.test(value)) throw new UsageError(words.badYear(value));
  return Number(value);
}

/** More processes than this are a slip of the finger. */
const MOST_JOBS = 1024;

/** From this much text on (bytes) several processes are used where their number is asked for. */
const ASKED_FROM = 1024 * 1024;
/** From this much on they are faster than one, which has a core for its engine's compiler: each of several compiles by itself (docs/performance.md). */
const FASTER_FROM = 24 * 1024 * 1024;

/** As many processes as given, else as the cores that this one may use; one for an engine that runs several of this program. */
export function jobsOf({ jobs: value, stdinNdjson }: RawOptions, words: Words): Jobs {
  if (value === undefined) return { most: stdinNdjson === true ? 1 : availableParallelism(), from: FASTER_FROM };
  const jobs = Number(value);
  if (!/^\d+$/.test(value) || jobs < 1 || jobs > MOST_JOBS) throw new UsageError(words.badJobs(value));
  return { most: jobs, from: ASKED_FROM };
}

/** Periods as records write them (`2021-2025` is `2021/2025`), or null when not given. */
export function periodsOf(values: readonly string[] | undefined, words: Words): ReadonlySet<string> | null {
  if (values === undefined) return null;
  const periods = values.map((value) => {
    const period = value.replace(/^(\d{4})\s*[-—–~至]\s*(\d{4})$/, '$1/$2');
    if (!/^\d{4}(?:-\d{2})?(?:\/\d{4}(?:-\d{2})?)?$/.test(period)) throw new UsageError(words.badPeriod(value));
    return period;
  });
  return new Set(periods);
}

/** A label that the runtime can decode; undefined when not given. */
export function encodingOf(value: string | undefined, words: Words): string | undefined {
  if (value === undefined || isEncoding(value)) return value;
  throw new UsageError(words.unknownValue('--encoding', value, 'utf-8 gb18030 gbk gb2312 utf-16le utf-16be big5'));
}

/** Columns of the terminal that stdout is, or Infinity; `COLUMNS` sets them. */
export function terminalWidth(toFile: boolean): number {
  const set = Number(process.env.COLUMNS);
  if (toFile) return Number.POSITIVE_INFINITY;
  if (Number.isInteger(set) && set > 0) return set;
  return outputTerminal()?.columns ?? Number.POSITIVE_INFINITY;
}

/** Whether stdout is a terminal that may show bold text. */
export function showsBold(raw: RawOptions): boolean {
  return (
    raw.color !== false && raw.output === undefined && outputTerminal() !== null && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  );
}

/** The language named in the arguments, before anything else is read: it decides the words of every later error. */
export function langOf(argv: readonly string[]): Lang | { readonly unknown: string } {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return 'zh';
  const value = argv[at]?.split('=')[1] ?? argv[at + 1] ?? '';
  return value === 'zh' || value === 'en' ? value : { unknown: value };
}
