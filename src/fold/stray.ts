import { openingStyle } from './opening.js';

/** A break inside a sentence, in a text whose lines are paragraphs otherwise. */

const statement = /[,;。]/;
const unfinished = /[^。!?;:,、…”’)》】\]"'\s]$/;
/** The next line cannot open a paragraph: a figure that is neither an item's number nor a year, a closing mark. */
const continuation = /^(?:\d{1,3}(?:\.\d+)?(?![\d.、)年:])|\d{4,}(?:\.\d+)?(?=[亿万千个户人%]))/;
/** No line starts with one of these. */
const closing = /^[,。;、!?%)》”]/;

/** A ratio of which a part stands on the next line: 13.0:⏎54.2:32.8. */
const ratio = /\d:$/;
const ratioRest = /^\d{1,3}(?:\.\d+)?(?::\d|[,;。])/;

/** True if the text so far breaks off inside a sentence and `head` goes on with it. */
export function continuesStray(soFar: string, head: string): boolean {
  if (closing.test(head)) return unfinished.test(soFar);
  if (ratio.test(soFar) && ratioRest.test(head)) return true;
  if (soFar.length < 20 || !unfinished.test(soFar) || !statement.test(soFar)) return false;
  return continuation.test(head) && openingStyle(head) === null;
}

const starts = new Set([...'0123456789,。;、!?%)》”'].map((c) => c.charCodeAt(0)));

/** False if no line that starts with this unit can go on with the one before. */
export function mayGoOn(unit: number): boolean {
  return starts.has(unit);
}
