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
  const ranked = candidates
    .map((candidate) => {
      const measured = measure(candidate);
      const match = matcher(candidate.name, measured.unit, measured.measure);
      return { candidate, measured, match, score: candidate.score + (match ? MATCH_BONUS : 0) };
    })
    .sort((a, b) => b.score - a.score || (a.candidate.rule < b.candidate.rule ? -1 : a.candidate.rule > b.candidate.rule ? 1 : 0));
  const [best, second] = ranked;
  const close = best && second && best.score - second.score < CLOSE && best.candidate.name !== second.candidate.name;
  return best
    ? {
        candidate: close ? { ...best.candidate, flags: [...best.candidate.flags, 'name_uncertain'] } : best.candidate,
        measured: best.measured,
        match: best.match,
        runnerUp: second?.candidate ?? null,
      }
    : null;
}
