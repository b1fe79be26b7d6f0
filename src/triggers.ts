/** A trigger index: the places of a text where one of some words may begin, so that a pattern is tried there and nowhere else. */

const NO = 0;
const ANY = 1;
/** first code for lists of second units */
const LISTED = 2;

export class Triggers {
  /** by first unit: no word, any second unit, or which list of second units */
  private readonly firsts = new Uint8Array(0x10000);
  private readonly seconds: number[][] = [];

  /** `words`: beginnings of at least one unit; of a longer one the first two count */
  constructor(words: readonly string[]) {
    for (const word of words) this.add(word);
  }

  private add(word: string): void {
    const first = word.charCodeAt(0);
    const known = this.firsts[first] ?? NO;
    if (known === ANY) return;
    if (word.length === 1) this.firsts[first] = ANY;
    else if (known === NO) {
      this.firsts[first] = LISTED + this.seconds.length;
      this.seconds.push([word.charCodeAt(1)]);
    } else this.seconds[known - LISTED]?.push(word.charCodeAt(1));
  }

  /** The first place from `from` on, before `to`, where a word may begin; -1 if there is none. */
  next(text: string, from: number, to: number): number {
    const { firsts, seconds } = this;
    for (let at = from; at < to; at += 1) {
      const first = firsts[text.charCodeAt(at)] ?? NO;
      if (first === NO) continue;
      if (first === ANY || (at + 1 < text.length && has(seconds[first - LISTED], text.charCodeAt(at + 1)))) return at;
    }
    return -1;
  }
}

/** A loop, for `includes` is a call, and most lists hold one or two. */
function has(units: readonly number[] | undefined, unit: number): boolean {
  if (units === undefined) return false;
  for (let i = 0; i < units.length; i += 1) if (units[i] === unit) return true;
  return false;
}

/** Whether a text holds one of the words between two places. */
export function wordFinder(words: readonly string[]): (text: string, from?: number, to?: number) => boolean {
  const triggers = new Triggers(words);
  const byFirst = new Map<number, string[]>();
  for (const word of words) byFirst.set(word.charCodeAt(0), [...(byFirst.get(word.charCodeAt(0)) ?? []), word]);
  return (text, from = 0, to = text.length) => {
    for (let at = triggers.next(text, from, to); at >= 0; at = triggers.next(text, at + 1, to)) {
      for (const word of byFirst.get(text.charCodeAt(at)) ?? []) if (at + word.length <= to && text.startsWith(word, at)) return true;
    }
    return false;
  };
}
