/** Periods in SDMX's notation. */

const PERIOD = /^(\d{4})(?:-(\d{2}))?(?:\/(\d{4})(?:-(\d{2}))?)?$/;

/** Months from the beginning of the era; the first or the last of a year where the month is not given. */
const monthOf = (year: string, month: string | undefined, otherwise: number): number =>
  Number(year) * 12 + (month === undefined ? otherwise : Number(month)) - 1;

/**
 * A record's period as TIME_PERIOD: `2024`, `2024-06`; a span as its first day and its length: `2021/2025` is `2021-01-01/P5Y`,
 * `2023-01/2023-11` is `2023-01-01/P11M`. Null for no period, and for a span that ends before it starts.
 */
export function timePeriod(period: string | null): string | null {
  const match = PERIOD.exec(period ?? '');
  if (match === null) return null;
  const [, year = '', month, lastYear, lastMonth] = match;
  if (lastYear === undefined) return month === undefined ? year : `${year}-${month}`;
  const first = monthOf(year, month, 1);
  const months = monthOf(lastYear, lastMonth, 12) - first + 1;
  if (months < 1) return null;
  const wholeYears = month === undefined && lastMonth === undefined;
  return `${year}-${month ?? '01'}-01/P${wholeYears ? `${months / 12}Y` : `${months}M`}`;
}
