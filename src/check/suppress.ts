/** Findings that the config silences, each with a reason. */
import { fitsGlob } from './glob.js';
import type { Finding } from './types.js';

/** Everything given must fit. */
export interface Suppression {
  readonly reason: string;
  readonly rule?: string | undefined;
  /** a path pattern */
  readonly path?: string | undefined;
  readonly indicator?: string | undefined;
  /** words that the figure or the message holds */
  readonly text?: string | undefined;
  readonly key?: string | undefined;
}

const fits = (s: Suppression, finding: Finding, path: string): boolean =>
  (s.rule === undefined || s.rule === finding.rule) &&
  (s.path === undefined || fitsGlob(s.path, path)) &&
  (s.indicator === undefined || s.indicator === finding.indicator) &&
  (s.text === undefined || finding.excerpt.includes(s.text) || finding.words.some((words) => words.includes(s.text ?? ''))) &&
  (s.key === undefined || s.key === finding.key);

/** The first suppression that fits each finding. @param pathOf paths as the config writes them */
export function suppressed(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  pathOf: (finding: Finding) => string,
): ReadonlyMap<Finding, Suppression> {
  const found = new Map<Finding, Suppression>();
  for (const finding of findings) {
    const path = pathOf(finding);
    const hit = suppressions.find((s) => fits(s, finding, path));
    if (hit !== undefined) found.set(finding, hit);
  }
  return found;
}
