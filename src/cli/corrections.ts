import type { CorrectedReport, Correction, Reached, Unmatched } from '../corrections/index.js';
import type { Lang } from '../output/words.js';
import type { Extraction } from '../record.js';
import { correctionsWordsOf } from './correctionsWords.js';
import { UsageError } from './errors.js';
import type { RawOptions } from './options.js';
import { say } from './stderr.js';
import { wordsOf } from './words.js';

/** The corrections in a file. Throws UsageError with its place, the fault and the remedy. */
export async function readCorrections(file: string, lang: Lang): Promise<readonly Correction[]> {
  const own = correctionsWordsOf(lang);
  const { CorrectionsError, loadCorrections } = await import('../corrections/load.js');
  try {
    return (await loadCorrections(file)).corrections;
  } catch (error) {
    if (error instanceof CorrectionsError) {
      const said = error.words[lang === 'zh' ? 0 : 1];
      throw new UsageError(own.badFile(file, error.path, said, error.more));
    }
    if (error instanceof Error && 'code' in error) throw new UsageError(own.cannotRead(file, String(error.code)));
    throw error;
  }
}

const reportText = ({ region, year }: CorrectedReport): string => `${region ?? '?'} ${year ?? '?'}`;

/** Each correction that fits nowhere as one line: its report, what it says, its sentence, and why. */
export function unmatchedLine({ correction, reason }: Unmatched, lang: Lang): string {
  const own = correctionsWordsOf(lang);
  const { action, report, claim, place } = correction;
  const [shown, more] = [place.sentence.slice(0, 40), place.sentence.length > 40 ? '…' : ''];
  return own.unmatched(`${reportText(report)} ${own.actions[action]} ${claim.name} ${place.text}`, own.reasons[reason], shown + more);
}

/** The corrections of `--corrections`; none without the option, and nothing is loaded. */
export const correctionsOf = async ({ corrections }: Pick<RawOptions, 'corrections'>, lang: Lang): Promise<readonly Correction[]> =>
  corrections === undefined ? [] : readCorrections(corrections, lang);

/** An extraction of a text with corrections in it, and which of them it had a place for. */
export type Correct = (text: string, extraction: Extraction) => { readonly extraction: Extraction; readonly reached: Reached };

/** What is done to each text of a run; without corrections nothing. */
export async function correcting(corrections: readonly Correction[], lang: Lang): Promise<Correct> {
  if (corrections.length === 0) return (_, extraction) => ({ extraction, reached: [] });
  const { applyCorrections } = await import('../corrections/index.js');
  return (text, extraction) => applyCorrections(text, extraction, corrections, lang);
}

/** Says which corrections fitted nowhere, a line each. */
export async function sayUnmatched(
  raw: RawOptions,
  corrections: readonly Correction[],
  reached: Iterable<Reached[number]>,
  lang: Lang,
): Promise<void> {
  if (raw.quiet === true || raw.corrections === undefined) return;
  const words = wordsOf(lang);
  const { unmatchedOf } = await import('../corrections/index.js');
  for (const one of unmatchedOf(corrections, reached)) say(words.notice(words.about(raw.corrections, unmatchedLine(one, lang))));
}

/** A record's doubt counts until somebody has looked at it. */
export const isDoubtful = ({ flags, reviewed }: Extraction['records'][number]): boolean => flags.length > 0 && reviewed !== true;
