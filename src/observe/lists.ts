/** The members of a list in a phrase. */
import { tokens } from '../tokenize/tokens.js';

const LIST_MARKS: ReadonlySet<string> = new Set(['、', '和', '与', '及', '以及']);
const BRACKETS = /[“《(”》)]/;
export const MARK_ALONE: ReadonlySet<string> = new Set(['、']);

/** One branch of industry, by what it supplies. */
const UTILITIES = /电力(?:、|和)?热力(?:(?:、|和|及)?燃气)?(?:、|和|及)?水的?生产(?:和|及|与)?供应业?/;

/** Splits a phrase at 、 and at the words 和, 与, 及 outside quotation marks and brackets; never inside a word (普及率, 和谐). */
export function splitList(text: string, marks: ReadonlySet<string> = LIST_MARKS): string[] {
  if (!(marks === MARK_ALONE ? text.includes('、') : /[、和与及]/.test(text))) {
    const only = text.trim();
    return only === '' ? [] : [only];
  }
  const out: string[] = [];
  let part = '';
  let depth = 0;
  let at = 0;
  const utilities = text.includes('供应') ? UTILITIES.exec(text) : null;
  for (const word of tokens(text)) {
    at += word.text.length;
    // 20户及以上自然村
    const from = word.text === '及' && /^以[上下]/.test(text.slice(at, at + 2));
    if (utilities && at > utilities.index && at <= utilities.index + utilities[0].length) {
      part += word.text;
      continue;
    }
    if (BRACKETS.test(word.text)) {
      if (/[“《(]/.test(word.text)) depth += 1;
      if (/[”》)]/.test(word.text)) depth = Math.max(0, depth - 1);
    }
    if (depth === 0 && !from && marks.has(word.text)) {
      out.push(part);
      part = '';
    } else part += word.text;
  }
  out.push(part);
  return out.map((p) => p.trim()).filter((p) => p !== '');
}
