import type { Lang } from '../../output/words.js';
import type { BaselineEntry } from '../baseline.js';
import type { ActiveRule } from '../settings.js';
import type { Finding, Line } from '../types.js';

/** A finding and what is known of it. */
export interface Shown {
  readonly finding: Finding;
  /** it stands in the baseline */
  readonly known: boolean;
  /** why the config silences it, or null */
  readonly reason: string | null;
}

/** All that a reporter prints. */
export interface Outcome {
  readonly shown: readonly Shown[];
  /** known findings that are found no more */
  readonly fixed: readonly BaselineEntry[];
  /** every input that was read, in order */
  readonly paths: readonly string[];
  readonly rules: readonly ActiveRule[];
  /** a baseline was given */
  readonly compared: boolean;
  readonly version: string;
  readonly lang: Lang;
  /** the terminal shows colours */
  readonly color: boolean;
}

export type Reporter = (outcome: Outcome) => string;

export const say = (words: Line, lang: Lang): string => words[lang === 'zh' ? 0 : 1];

/** Findings that count: neither known nor silenced. */
export const open = ({ shown }: Outcome): Finding[] =>
  shown.filter(({ known, reason }) => !known && reason === null).map(({ finding }) => finding);

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}
