/** Look-ups in lists of spans that are in text order. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Index of the first span that starts at or after `at`; the list's length if none does. */
export function firstFrom(spans: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((spans[mid]?.start ?? 0) < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The spans that start in [start, end). */
export const startingIn = <T extends { readonly start: number }>(spans: readonly T[], start: number, end: number): T[] =>
  spans.slice(firstFrom(spans, start), firstFrom(spans, end));

/** The span of a list without overlaps that holds the place, if any. */
export function holding<T extends Span>(spans: readonly T[], at: number): T | undefined {
  const span = spans[firstFrom(spans, at + 1) - 1];
  return span !== undefined && at < span.end ? span : undefined;
}
