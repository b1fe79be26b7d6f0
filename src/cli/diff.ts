import { diff } from '../diff/index.js';
import { countsText, type DiffFormat, diffFormats, printDiff } from '../diff/print.js';
import { formatOfFile, type Lang } from '../output/index.js';
import { InputError, readText } from '../read/index.js';
import type { IndicatorRecord } from '../record.js';
import { EXIT, UsageError } from './errors.js';
import { keeps } from './filters.js';
import { regionsFor, yearsFor } from './given.js';
import { decodingNotices } from './notices.js';
import { codesFor, encodingOf, oneOf, periodsOf, type RawOptions, splitIndicators, terminalWidth } from './options.js';
import { sameFile } from './sameFile.js';
import { openSink } from './sink.js';
import { say, sayFault } from './stderr.js';
import { type Words, wordsOf } from './words.js';

/** Something changed. */
const CHANGED = 1;

const twoInputs = (lang: Lang, n: number): string =>
  lang === 'zh' ? `diff 要两个文件：旧版 新版，这里给出 ${n} 个` : `diff takes two files, OLD and NEW; ${n} given`;

function formatOf(raw: RawOptions, words: Words): DiffFormat {
  if (raw.format !== undefined) return oneOf('--format', raw.format, diffFormats, words);
  if (raw.output === undefined || raw.output === '-') return 'table';
  const format = formatOfFile(raw.output);
  const known = diffFormats.find((name) => name === format);
  if (known === undefined) throw new UsageError(words.unknownEnding(raw.output, '.json .md .txt'));
  return known;
}

type Read = (path: string) => Promise<IndicatorRecord[] | null>;

/** Reads one version; a fault is one line on stderr and null. */
async function reader(raw: RawOptions, lang: Lang, words: Words, ids: readonly string[] | null): Promise<Read> {
  const { extract } = await import('../extract.js');
  const encoding = encodingOf(raw.encoding, words);
  const regions = regionsFor(raw.region, lang);
  const years = yearsFor(raw.year, words);
  const keep = keeps({
    indicators: ids === null ? null : new Set(ids),
    statuses: codesFor('--status', 'status', raw.status, words),
    measures: codesFor('--measure', 'measure', raw.measure, words),
    periods: periodsOf(raw.period, words),
    headline: raw.headline === true,
  });
  return async (path) => {
    try {
      const text = await readText(path, encoding);
      if (raw.quiet !== true) for (const line of decodingNotices(text, words)) say(words.notice(words.about(path, line)));
      const [region, year] = [regions(path), years(path)];
      const hints = { ...(region === undefined ? {} : { region }), ...(year === undefined ? {} : { year }) };
      return extract(text, { lang, path, ...hints }).records.filter(keep);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      sayFault(error, lang, words);
      return null;
    }
  };
}

/** `plan-extract diff OLD NEW`: what changed. Returns the exit code: 0 nothing, 1 something, 2 an input could not be read. */
export async function runDiff(given: readonly string[], raw: RawOptions, lang: Lang): Promise<number> {
  const words = wordsOf(lang);
  const format = formatOf(raw, words);
  const { ids, inputs } = splitIndicators(raw.indicator, words);
  const [before, after, ...more] = [...given, ...inputs];
  if (before === undefined || after === undefined || more.length > 0) throw new UsageError(twoInputs(lang, given.length + inputs.length));
  const { output } = raw;
  if (output !== undefined && [before, after].some((input) => sameFile(input, output))) throw new UsageError(words.overwritesInput(output));
  const read = await reader(raw, lang, words, ids);
  const [old, now] = [await read(before), await read(after)];
  if (old === null || now === null) return EXIT.usage;
  const difference = diff(old, now);
  const sink = openSink(output, words);
  try {
    const width = terminalWidth(output !== undefined && output !== '-');
    await sink.write(await printDiff(difference, format, { lang, width, old: before, new: after }));
    sink.commit();
  } finally {
    sink.discard();
  }
  if (raw.quiet !== true) say(countsText(difference, lang));
  return difference.changes.length > 0 ? CHANGED : EXIT.done;
}
