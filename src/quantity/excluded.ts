/** Tries the rows of exclusions at a place. */
import type { ExclusionRow } from './exclusionRow.js';

/** All rows as one pattern, each with an empty group behind it that tells which one matched: one try takes the place of dozens. */
const together = new Map<readonly ExclusionRow[], RegExp>();

function patternOf(rows: readonly ExclusionRow[]): RegExp {
  let pattern = together.get(rows);
  if (pattern === undefined) {
    pattern = new RegExp(rows.map((row) => `(?:${row.pattern.source})()`).join('|'), 'y');
    together.set(rows, pattern);
  }
  return pattern;
}

/** The exclusion that takes the number at `at`, with its end: of several rows the first. */
export function matchExclusion(
  rows: readonly ExclusionRow[],
  text: string,
  at: number,
): { readonly reason: string; readonly end: number } | null {
  const pattern = patternOf(rows);
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return null;
  return { reason: rows[found.indexOf('', 1) - 1]?.reason ?? '', end: pattern.lastIndex };
}
