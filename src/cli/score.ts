import type { Correction, Judged, Score } from '../corrections/index.js';
import { columnTitle } from '../output/columns.js';
import type { Grid } from '../output/headline.js';
import { drawer } from '../output/index.js';
import type { Lang } from '../output/words.js';
import type { InputError } from '../read/index.js';
import { readCorrections } from './corrections.js';
import { type CorrectionsWords, correctionsWordsOf } from './correctionsWords.js';
import { EXIT, UsageError } from './errors.js';
import { hintsFor } from './given.js';
import { encodingOf, oneOf, type RawOptions, terminalWidth } from './options.js';
import { sameFile } from './sameFile.js';
import { openSink } from './sink.js';
import { say, sayFault } from './stderr.js';
import { texts } from './texts.js';
import { type Words, wordsOf } from './words.js';

const formatNames = ['table', 'json'] as const;
type FormatName = (typeof formatNames)[number];
const endings: Readonly<Record<string, FormatName>> = { txt: 'table', json: 'json' };

function formatOf(raw: RawOptions, words: Words): FormatName {
  if (raw.format !== undefined) return oneOf('--format', raw.format, formatNames, words);
  if (raw.output === undefined || raw.output === '-') return 'table';
  const format = endings[/\.([^./\\]+)$/.exec(raw.output)?.[1]?.toLowerCase() ?? ''];
  if (format === undefined) throw new UsageError(words.unknownEnding(raw.output, '.txt .json'));
  return format;
}

/** `93.4%`; a share of nothing is empty. */
const percent = (share: number | null): string => (share === null ? '' : `${(share * 100).toFixed(1)}%`);

const groupGrid = ({ rows }: Score, own: CorrectionsWords): Grid => ({
  head: own.heads,
  rows: rows.map(({ group, right, wrong, missed, precision, recall }) => [
    own.groups[group] ?? group,
    ...[right, wrong, missed].map(String),
    percent(precision),
    percent(recall),
  ]),
});

const fieldGrid = ({ fields }: Score, lang: Lang): Grid => ({
  head: correctionsWordsOf(lang).fieldHeads,
  rows: fields.map(({ field, right, of }) => [columnTitle(field, lang), String(right), String(of), percent(of === 0 ? null : right / of)]),
});

type Claim = NonNullable<Judged['truth']>;

/** The fields in question, or the name and the value. */
function claimText(claim: Claim | null, fields: Judged['fields']): string {
  if (claim === null) return '';
  const shown = fields.length === 0 ? (['name', 'value'] as const) : fields;
  return shown.map((field) => (typeof claim[field] === 'string' ? claim[field] : JSON.stringify(claim[field]))).join(' · ');
}

function faultGrid(score: Score, lang: Lang): Grid {
  const own = correctionsWordsOf(lang);
  const faults = score.judged.filter(({ outcome }) => own.outcomes[outcome] !== undefined);
  return {
    head: own.faultHeads,
    rows: faults.map(({ outcome, correction: { report, claim, place }, truth, read, fields, line }) => [
      `${report.region ?? '?'} ${report.year ?? '?'}`,
      line === null ? '' : String(line),
      own.outcomes[outcome] ?? outcome,
      fields.length === 0 ? '' : `${claim.name}：${fields.map((field) => columnTitle(field, lang)).join(' ')}`,
      fields.length === 0 && truth !== null ? `${truth.name} · ${place.text}` : claimText(truth, fields),
      claimText(read, fields),
    ]),
  };
}

async function tableText(score: Score, width: number, lang: Lang): Promise<string> {
  const draw = await drawer();
  const faults = faultGrid(score, lang);
  const parts = [draw(groupGrid(score, correctionsWordsOf(lang)), width)];
  if ((score.fields[0]?.of ?? 0) > 0) parts.push(draw(fieldGrid(score, lang), width));
  if (faults.rows.length > 0) parts.push(draw(faults, width));
  return parts.join('\n');
}

interface Scored {
  readonly score: Score;
  readonly texts: number;
  readonly failures: number;
}

async function scoreAll(
  inputs: readonly string[],
  raw: RawOptions,
  corrections: readonly Correction[],
  lang: Lang,
  words: Words,
): Promise<Scored> {
  const hints = hintsFor(raw.region, raw.year, lang);
  const encoding = encodingOf(raw.encoding, words);
  const [{ extract }, { Scorer }] = [await import('../extract.js'), await import('../corrections/index.js')];
  const scorer = new Scorer(corrections);
  const count = { texts: 0, failures: 0 };
  const failed = (fault: InputError): void => {
    count.failures++;
    sayFault(fault, lang, words);
  };
  for await (const source of texts(inputs, encoding, failed)) {
    const { path, text } = source;
    scorer.add(text, extract(source, { path, lang, ...hints(path) }));
    count.texts++;
  }
  return { score: scorer.finish(), ...count };
}

/** `plan-extract score`: the rules held against an analyst's corrections. Returns the exit code. */
export async function runScore(inputs: readonly string[], raw: RawOptions, lang: Lang): Promise<number> {
  const [words, own] = [wordsOf(lang), correctionsWordsOf(lang)];
  const format = formatOf(raw, words);
  const { corrections: file, output } = raw;
  if (file === undefined) throw new UsageError(own.noFile);
  if (inputs.length === 0) throw new UsageError(words.noInputs.replace('plan-extract ', 'plan-extract score '));
  if (output !== undefined && [...inputs, file].some((input) => sameFile(input, output)))
    throw new UsageError(words.overwritesInput(output));
  const corrections = await readCorrections(file, lang);
  const sink = openSink(output, words);
  try {
    const { score, texts: read, failures } = await scoreAll(inputs, raw, corrections, lang, words);
    if (read > 0) {
      const width = terminalWidth(output !== undefined && output !== '-');
      await sink.write(format === 'json' ? `${JSON.stringify(score, null, 2)}\n` : await tableText(score, width, lang));
      sink.commit();
    } else if (output !== undefined) say(words.notice(words.nothingWritten(output)));
    if (raw.quiet !== true) {
      if (score.elsewhere.length > 0) say(words.notice(own.elsewhere(score.elsewhere.length)));
      if (read > 0 && score.judged.length === 0) say(words.notice(own.noneJudged));
      if (score.undecided > 0) say(words.notice(own.undecided(score.undecided)));
    }
    return failures > 0 ? EXIT.usage : EXIT.done;
  } finally {
    sink.discard();
  }
}
