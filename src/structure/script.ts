/** Traditional characters, which the rules do not know. */

/** Characters of planning reports that simplified text does not have. */
const TRADITIONAL: ReadonlySet<number> = new Set(
  [...'長億萬產業經濟會發總實現國農縣區額資進應稅財計劃規個與為從來對開關際綜設務報創專項達標準環護約過質點貿費圍'].map((c) =>
    c.charCodeAt(0),
  ),
);
/** So much of a text is looked at. */
const SAMPLE = 1200;
/** One in so many characters; a quotation or a name stays below. */
const SHARE = 25;
const FEWEST = 20;

/** Whether a text is written in traditional characters. */
export function isTraditional(text: string, start: number, end: number): boolean {
  const to = Math.min(end, start + SAMPLE);
  let found = 0;
  for (let at = start; at < to; at += 1) if (TRADITIONAL.has(text.charCodeAt(at))) found += 1;
  return found >= FEWEST && found * SHARE >= to - start;
}
