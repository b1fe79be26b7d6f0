/** Places in words: the same in every copy of a report, whatever its spaces, line ends and widths of characters. */
import type { CorrectedReport, QuantityPlace } from './schema.js';

/** A stretch of UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SPACES = /[\s\u200b\u2060\ufeff]+/g;
/** Characters that may have another form of themselves: none of ASCII or of the Chinese characters proper. */
const FORMS = /[^\0-\x7f\u4e00-\u9fff]/gu;

/** Words in one form: each compatible character made its plain one, white space dropped. */
export const plainWords = (text: string): string =>
  text
    .replace(SPACES, '')
    .replace(FORMS, (character) => character.normalize('NFKC'))
    .replace(SPACES, '');

/** The place of a quantity in a text; offsets are UTF-16 units of the text. */
export function placeIn(text: string, span: Span, sentence: Span): QuantityPlace {
  return {
    sentence: plainWords(text.slice(sentence.start, sentence.end)),
    text: plainWords(text.slice(span.start, span.end)),
    at: plainWords(text.slice(sentence.start, span.start)).length,
  };
}

const ENDS = /[。！？!?\n]/;

/** The sentence around a span: up to 。！？ or the ends of its line. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !ENDS.test(text[from - 1] ?? '')) from--;
  let to = Math.max(end, start + 1);
  while (to < text.length && !ENDS.test(text[to - 1] ?? '')) to++;
  while (from < start && /\s/.test(text[from] ?? '')) from++;
  while (to > end && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** A text in plain words, with the way back. */
export class PlainText {
  readonly plain: string;
  /** for each unit of `plain` where the character that it comes from starts and ends */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(text: string) {
    const parts: string[] = [];
    let offset = 0;
    for (const character of text) {
      const made = plainWords(character);
      for (let i = 0; i < made.length; i++) {
        this.starts.push(offset);
        this.ends.push(offset + character.length);
      }
      parts.push(made);
      offset += character.length;
    }
    this.plain = parts.join('');
  }

  /** Where that sentence stands between two offsets of the text with that quantity in it; null where it does not. */
  find(place: QuantityPlace, from: number, to: number): { readonly quantity: Span; readonly sentence: Span } | null {
    for (let at = this.plain.indexOf(place.sentence); at >= 0; at = this.plain.indexOf(place.sentence, at + 1)) {
      const sentence = this.span(at, place.sentence.length);
      if (sentence.start < from || sentence.end > to) continue;
      const start = at + place.at;
      if (this.plain.startsWith(place.text, start)) return { quantity: this.span(start, place.text.length), sentence };
    }
    return null;
  }

  private span(at: number, length: number): Span {
    return { start: this.starts[at] ?? 0, end: this.ends[at + length - 1] ?? 0 };
  }
}

/** Whether two descriptions can be of one report: what both know of kind, year and region is the same. */
export function sameReport(a: ReportKey, b: ReportKey): boolean {
  const agree = (x: string | number | null, y: string | number | null): boolean => x === null || y === null || x === y;
  const region = a.regionCode !== null && b.regionCode !== null ? a.regionCode === b.regionCode : agree(a.region, b.region);
  return a.kind === b.kind && agree(a.year, b.year) && region;
}

export type ReportKey = Pick<CorrectedReport, 'region' | 'regionCode' | 'kind' | 'year'>;
