/** Periods of one year. */

/** The year of a period of one whole year, or null. */
export const yearOf = (period: string | null): number | null => (period !== null && /^\d{4}$/.test(period) ? Number(period) : null);

/** The year before the one that a report plans; of a communiqué the year it reports. */
export function resultYear(document: { readonly kind: string; readonly year: number | null }): number | null {
  if (document.year === null) return null;
  return document.kind === 'communique' ? document.year : document.year - 1;
}
