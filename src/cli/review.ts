import { resolve } from 'node:path';
import { suppressed } from '../check/suppress.js';
import type { Correction, Reached } from '../corrections/index.js';
import type { Lang } from '../output/words.js';
import type { InputError } from '../read/index.js';
import type { ReviewedText } from '../review/index.js';
import { pathFrom, settingsOf } from './checkText.js';
import { configFor } from './config.js';
import { correcting, correctionsOf, isDoubtful, sayUnmatched } from './corrections.js';
import { EXIT, UsageError } from './errors.js';
import { hintsFor } from './given.js';
import { placeNotices } from './notices.js';
import { encodingOf, type RawOptions } from './options.js';
import { isFile } from './outlet.js';
import { openProgress } from './progress.js';
import { reviewWordsOf } from './reviewWords.js';
import { sameFile } from './sameFile.js';
import { openSink } from './sink.js';
import { say, sayFault } from './stderr.js';
import { outputTerminal } from './stdio.js';
import { texts } from './texts.js';
import { type Words, wordsOf } from './words.js';

/** `plan-extract review`: all inputs as one page. Returns the exit code. */
export async function runReview(inputs: readonly string[], raw: RawOptions, lang: Lang): Promise<number> {
  const words = wordsOf(lang);
  const { output } = raw;
  if (inputs.length === 0) throw new UsageError(words.noInputs.replace('plan-extract ', 'plan-extract review '));
  if (!isFile(output) && outputTerminal() !== null) throw new UsageError(reviewWordsOf(lang).noOutput);
  const given = raw.corrections === undefined ? inputs : [...inputs, raw.corrections];
  if (output !== undefined && given.some((input) => sameFile(input, output))) throw new UsageError(words.overwritesInput(output));
  const sink = openSink(output, words);
  try {
    const corrections = await correctionsOf(raw, lang);
    const { read, findings, failures } = await gather(inputs, raw, corrections, lang, words);
    if (read.length === 0) {
      if (output !== undefined) say(words.notice(words.nothingWritten(output)));
      return EXIT.usage;
    }
    const { reviewPage } = await import('../review/index.js');
    for (const part of await reviewPage(read, findings, corrections, lang)) await sink.write(part);
    sink.commit();
    const records = read.flatMap(({ corrected }) => corrected.records);
    const unread = read.flatMap(({ corrected }) => corrected.leftOut).filter(({ reason }) => reason === 'unread').length;
    if (raw.quiet !== true) say(words.summary(records.length, records.filter(isDoubtful).length, unread));
    return failures > 0 ? EXIT.usage : EXIT.done;
  } finally {
    sink.discard();
  }
}

interface Gathered {
  readonly read: readonly ReviewedText[];
  readonly findings: Parameters<typeof import('../review/index.js').reviewPage>[1];
  readonly failures: number;
}

async function gather(
  inputs: readonly string[],
  raw: RawOptions,
  corrections: readonly Correction[],
  lang: Lang,
  words: Words,
): Promise<Gathered> {
  const hints = hintsFor(raw.region, raw.year, lang);
  const encoding = encodingOf(raw.encoding, words);
  const correct = await correcting(corrections, lang);
  const reached: Reached[number][] = [];
  const [{ extract }, { explain }, { Checker }] = [
    await import('../extract.js'),
    await import('../explain/index.js'),
    await import('../check/index.js'),
  ];
  const loaded = await configFor(raw.config, lang);
  const base = resolve(loaded?.directory ?? '.');
  const checker = new Checker((path) => settingsOf({ config: loaded?.config ?? null, base, over: {} }, path));
  const progress = openProgress(raw, words);
  const read: ReviewedText[] = [];
  let failures = 0;
  const failed = (fault: InputError): void => {
    failures++;
    progress.clear();
    sayFault(fault, lang, words);
  };
  for await (const source of texts(inputs, encoding, failed, progress.step)) {
    const { path, text } = source;
    const options = { path, lang, ...hints(path) };
    const extraction = extract(source, options);
    const { extraction: corrected, reached: own } = correct(text, extraction);
    reached.push(...own);
    checker.add(path, text, corrected);
    read.push({ path, text, extraction, explanations: explain(source, options), corrected });
    const lines = raw.quiet === true ? [] : placeNotices(source, extraction, words, reviewWordsOf(lang));
    if (lines.length > 0) progress.clear();
    for (const line of lines) say(words.notice(line));
  }
  progress.clear();
  await sayUnmatched(raw, corrections, reached, lang);
  const findings = checker.finish();
  const silenced = suppressed(findings, loaded?.config.check?.suppressions ?? [], ({ path }) => pathFrom(base, path));
  return { read, findings: findings.filter((finding) => !silenced.has(finding)), failures };
}
