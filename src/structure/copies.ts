import type { Report } from '../model.js';

/** This share of a report's sentences in another one makes it a copy. */
const COPY_SHARE = 0.8;
const MIN_SENTENCE = 16;
const PROBE = 30;

function longSentences(text: string, report: Report): Set<string> {
  const found = new Set<string>();
  for (const { start, end } of report.sentences) {
    const words = text.slice(start, end).replace(/^各位代表[:,!]?/, '');
    if (words.length >= MIN_SENTENCE) found.add(words);
  }
  return found;
}

function isCopy(copy: ReadonlySet<string>, original: ReadonlySet<string>): boolean {
  if (copy.size === 0) return false;
  // two different reports share hardly any of their first sentences
  let looked = 0;
  let found = false;
  for (const words of copy) {
    if (looked++ >= PROBE || found) break;
    found = original.has(words);
  }
  if (!found) return false;
  let shared = 0;
  for (const words of copy) if (original.has(words)) shared += 1;
  return shared >= copy.size * COPY_SHARE;
}

/** Drops further copies of a report that a page holds several times, whole or in part; the one that stays is flagged `copies_dropped`. */
export function dropCopies(text: string, reports: readonly Report[]): Report[] {
  if (reports.length < 2) return [...reports];
  const kept: { report: Report; sentences: Set<string> }[] = [];
  for (const report of reports) {
    const sentences = longSentences(text, report);
    const original = kept.find(
      (one) => one.report.kind === report.kind && one.report.year === report.year && isCopy(sentences, one.sentences),
    );
    if (original === undefined) kept.push({ report: { ...report, index: kept.length }, sentences });
    else if (!original.report.flags.includes('copies_dropped'))
      original.report = { ...original.report, flags: [...original.report.flags, 'copies_dropped'] };
  }
  return kept.map(({ report }) => report);
}
