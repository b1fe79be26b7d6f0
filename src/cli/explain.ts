import { type ExplainOptions, type Explanation, explain, explanationText, reportHead } from '../explain/index.js';
import type { Lang } from '../output/words.js';
import type { InputError } from '../read/index.js';
import { EXIT, UsageError } from './errors.js';
import { explainWordsOf } from './explainWords.js';
import { regionOf } from './given.js';
import { decodingNotices } from './notices.js';
import { encodingOf, oneOf, type RawOptions, yearOf } from './options.js';
import { sameFile } from './sameFile.js';
import { saveText, savingOf } from './saveText.js';
import { openSink } from './sink.js';
import { say, sayFault } from './stderr.js';
import { texts } from './texts.js';
import { type Words, wordsOf } from './words.js';

/** Options of `explain` beside those of `extract`. */
export interface RawExplainOptions extends RawOptions {
  readonly line?: string;
}

const formatNames = ['text', 'json'] as const;
type FormatName = (typeof formatNames)[number];
const endings: Readonly<Record<string, FormatName>> = { txt: 'text', json: 'json' };

function formatOf(raw: RawExplainOptions, words: Words): FormatName {
  if (raw.format !== undefined) return oneOf('--format', raw.format, formatNames, words);
  if (raw.output === undefined || raw.output === '-') return 'text';
  const ending = /\.([^./\\]+)$/.exec(raw.output)?.[1]?.toLowerCase() ?? '';
  const format = endings[ending];
  if (format === undefined) throw new UsageError(words.unknownEnding(raw.output, '.txt .json'));
  return format;
}

function lineNumber(value: string | undefined, lang: Lang): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(explainWordsOf(lang).badLine(value));
  return Number(value);
}

interface Plan {
  readonly format: FormatName;
  readonly encoding: string | undefined;
  readonly line: number | undefined;
  readonly explain: ExplainOptions;
}

function planOf(raw: RawExplainOptions, lang: Lang, words: Words): Plan {
  const year = yearOf(raw.year, words);
  const line = lineNumber(raw.line, lang);
  return {
    format: formatOf(raw, words),
    encoding: encodingOf(raw.encoding, words),
    line,
    explain: {
      lang,
      ...(line === undefined ? {} : { line }),
      ...(raw.region === undefined ? {} : { region: regionOf(raw.region, lang) }),
      ...(year === undefined ? {} : { year }),
    },
  };
}

/** Chunks of the output, text by text. */
interface Writer {
  add(explanations: readonly Explanation[]): Iterable<string>;
  end(): string;
}

/** One block a quantity, with a head before each report. */
function textWriter(lang: Lang): Writer {
  let begun = false;
  return {
    *add(explanations) {
      let report: number | null = null;
      for (const one of explanations) {
        const gap = begun ? '\n' : '';
        begun = true;
        if (one.document.index === report) yield gap + explanationText(one, lang);
        else yield `${gap}${reportHead(one, lang)}\n${explanationText(one, lang)}`;
        report = one.document.index;
      }
    },
    end: () => '',
  };
}

/** One array of explanations. */
function jsonWriter(): Writer {
  let begun = false;
  return {
    *add(explanations) {
      for (const one of explanations) {
        yield `${begun ? ',' : '['}\n${JSON.stringify(one, null, 2)}`;
        begun = true;
      }
    },
    end: () => (begun ? '\n]\n' : '[]\n'),
  };
}

interface Tally {
  texts: number;
  records: number;
  flagged: number;
  unread: number;
  failures: number;
}

function count(tally: Tally, explanations: readonly Explanation[]): void {
  const records = explanations.flatMap((one) => one.records);
  tally.texts++;
  tally.records += records.length;
  tally.flagged += records.filter(({ record }) => record.flags.length > 0).length;
  tally.unread += explanations.filter(({ leftOut }) => leftOut?.id === 'unread').length;
}

/** `plan-extract explain`: how each quantity of the inputs was read, or why it was left out. Returns the exit code. */
export async function runExplain(inputs: readonly string[], raw: RawExplainOptions, lang: Lang): Promise<number> {
  const words = wordsOf(lang);
  const plan = planOf(raw, lang, words);
  if (inputs.length === 0) throw new UsageError(words.noInputs);
  const { output } = raw;
  if (output !== undefined && inputs.some((input) => sameFile(input, output))) throw new UsageError(words.overwritesInput(output));

  const writer = plan.format === 'json' ? jsonWriter() : textWriter(lang);
  const tally: Tally = { texts: 0, records: 0, flagged: 0, unread: 0, failures: 0 };
  const failed = (fault: InputError): void => {
    tally.failures++;
    sayFault(fault, lang, words);
  };
  const notice = (path: string, text: string): void => {
    if (raw.quiet !== true) say(words.notice(words.about(path, text)));
  };

  const saving = savingOf(raw, lang);
  const sink = openSink(output, words);
  try {
    for await (const text of texts(inputs, plan.encoding, failed)) {
      saveText(saving, text);
      const explanations = explain(text, { ...plan.explain, path: text.path });
      count(tally, explanations);
      for (const chunk of writer.add(explanations)) await sink.write(chunk);
      for (const line of decodingNotices(text, words)) notice(text.path, line);
      if (explanations.length === 0) notice(text.path, explainWordsOf(lang).nothing(plan.line));
    }
    if (tally.texts > 0) {
      await sink.write(writer.end());
      sink.commit();
    }
  } finally {
    sink.discard();
  }
  if (tally.texts === 0 && output !== undefined) say(words.notice(words.nothingWritten(output)));
  if (raw.quiet !== true) say(words.summary(tally.records, tally.flagged, tally.unread));
  return tally.failures > 0 ? EXIT.usage : EXIT.done;
}
