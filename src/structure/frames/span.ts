/** A stretch of whole years, or of months of one year. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** 1..12, both or none; the months belong to `from` and `to` */
  readonly months?: { readonly from: number; readonly to: number };
}

const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** First years of the five-year plans; `十五` is the tenth plan, `十五五` the fifteenth. */
const PLAN_STARTS: Readonly<Record<string, number>> = {
  六五: 1981,
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};

/** `三`, `3`, `十`, `十一` → a number up to 99; null for anything else. */
export function smallNumber(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const tens = word.indexOf('十');
  if (tens < 0) return word.length === 1 ? (NUMERALS[word] ?? null) : null;
  const head = tens === 0 ? 1 : NUMERALS[word.slice(0, tens)];
  const tail = tens === word.length - 1 ? 0 : NUMERALS[word.slice(tens + 1)];
  return head === undefined || tail === undefined ? null : head * 10 + tail;
}

export function year(y: number): Span {
  return { from: y, to: y };
}

export function years(from: number, to: number): Span {
  return from <= to ? { from, to } : year(to);
}

/** `十四五` → 2021 to 2025. */
export function planSpan(name: string): Span | null {
  const from = PLAN_STARTS[name];
  return from === undefined ? null : { from, to: from + 4 };
}

/** The span of the ordinal of a five-year plan: 14 → 2021 to 2025. */
export function planOfOrdinal(n: number): Span {
  const from = 2001 + (n - 10) * 5;
  return { from, to: from + 4 };
}

export function isMulti(span: Span | null): boolean {
  return span !== null && span.to > span.from;
}

/** The span itself if it covers more than one year, else null. */
export function several(span: Span | null): Span | null {
  return isMulti(span) ? span : null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2024`, `2021/2025`, `2023-01/2023-11`; a whole year said in months is the year. */
export function formatSpan(span: Span | null): string | null {
  if (!span) return null;
  const { from, to, months } = span;
  if (months && !(months.from === 1 && months.to === 12 && from === to)) {
    return `${from}-${two(months.from)}/${to}-${two(months.to)}`;
  }
  return from === to ? String(from) : `${from}/${to}`;
}

/** The last year of a span, or the part of it that the span is of. */
export const endOf = (span: Span): Span => (isMulti(span) ? year(span.to) : span);
