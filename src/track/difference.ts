/** Differences that are exact in decimal. */

/** Twelve digits: more than any report gives, fewer than binary rounding reaches. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

const decimals = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** `a − b` as one would write it: 5.5 − 5.2 is 0.3. */
export function minus(a: number, b: number): number {
  return tidy(Number((a - b).toFixed(Math.min(12, Math.max(decimals(a), decimals(b))))));
}
