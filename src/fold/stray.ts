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
const ratioRest = /^\d{1,3}(?:\.\d+)?(?::\d|:$|[,;。])/;

/** A number whose unit stands on the next line: 750⏎平方公里, 比2013⏎年; no paragraph begins so. */
const number = /[一-鿿\d.]\d$/;
const unitStart = /^(?:年(?:[^一-鿿]|底|末|的|初|增|下|上|提|减|相)|平方|公顷|公里|立方|亿[元吨斤人]|万[元吨人亩户个平]|个百分|美元)/;
/** 人均GDP⏎由4600美元增加到… */
const latin = /[A-Z]$/;
const goingOn = /^(?:由|达到|达|为|占|从)\d/;

/** True if a number ends the text so far and its unit opens `head`: what stands between them is no part of it. */
export const unitOnNextLine = (soFar: string, head: string): boolean => number.test(soFar) && unitStart.test(head);

const bracketRest = /^[^()。;]{1,12}\)/;

/** True if a line goes on with a bracket that opened at the end of the one before: 固定资产投资(⏎不含农户)增长20%. */
export const closesBracket = (head: string): boolean => bracketRest.test(head);

/** True if the text so far breaks off inside a sentence and `head` goes on with it. */
export function continuesStray(soFar: string, head: string): boolean {
  if (closing.test(head)) return unfinished.test(soFar);
  if (ratio.test(soFar) && ratioRest.test(head)) return true;
  if (soFar.length < 20 || !unfinished.test(soFar) || !statement.test(soFar)) return false;
  if (unitOnNextLine(soFar, head) || (latin.test(soFar) && goingOn.test(head))) return true;
  return continuation.test(head) && openingStyle(head) === null;
}

const starts = new Set([...'0123456789,。;、!?%)》”年平公立亿万个美由达为占从'].map((c) => c.charCodeAt(0)));

/** False if no line that starts with this unit can go on with the one before. */
export function mayGoOn(unit: number): boolean {
  return starts.has(unit);
}
