/** Scores all readings of a quantity; a match in the catalogue is evidence. */
import type { IndicatorMatch } from '../catalogue/index.js';
import type { Measured } from './measure.js';
import type { Candidate, Matcher } from './types.js';

export interface Ruling {
  readonly candidate: Candidate;
  readonly measured: Measured;
  readonly match: IndicatorMatch | null;
  readonly runnerUp: Candidate | null;
}

const MATCH_BONUS = 2.5;
/** Readings this near to one another leave a doubt. */
const CLOSE = 1.6;

/** The best reading; ties go by rule id, so that the order of shapes changes nothing. */
export function decide(candidates: readonly Candidate[], measure: (candidate: Candidate) => Measured, matcher: Matcher): Ruling | null {
  let best: Ranked | null = null;
  let second: Ranked | null = null;
  for (const candidate of candidates) {
    const measured = measure(candidate);
    const match = matcher(candidate.name, measured.unit, measured.measure);
    const ranked: Ranked = { candidate, measured, match, score: candidate.score + (match ? MATCH_BONUS : 0) };
    if (best === null || precedes(ranked, best)) {
      second = best;
      best = ranked;
    } else if (second === null || precedes(ranked, second)) second = ranked;
  }
  if (best === null) return null;
  const close = second !== null && best.score - second.score < CLOSE && best.candidate.name !== second.candidate.name;
  return {
    candidate: close ? { ...best.candidate, flags: [...best.candidate.flags, 'name_uncertain'] } : best.candidate,
    measured: best.measured,
    match: best.match,
    runnerUp: second?.candidate ?? null,
  };
}

interface Ranked {
  readonly candidate: Candidate;
  readonly measured: Measured;
  readonly match: IndicatorMatch | null;
  readonly score: number;
}

/** Of two alike the one proposed first stays before the other. */
const precedes = (one: Ranked, other: Ranked): boolean =>
  one.score > other.score || (one.score === other.score && one.candidate.rule < other.candidate.rule);
