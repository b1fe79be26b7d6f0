/** Tags of HTML in a Markdown text. */
import type { Mask } from './mask.js';

const TAG = /<\/?([A-Za-z]+)[^<>\n]{0,400}>|<!--[^\n]{0,400}?-->/g;
/** Tags between what must not run together. */
const PARTS = /^(?:br|p|div|li|td|th|tr)$/i;

const RAISED = /<sup>\s{0,5}(\d)\s{0,5}<\/sup>/gi;

/** A raised digit is a power or the mark of a note, never the next digit of a figure. */
export function raiseDigits(mask: Mask): void {
  for (const { index, 0: whole, 1: digit } of mask.source.matchAll(RAISED))
    mask.put(index, index + whole.length, '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');
}

/** Hides the tags from `from` to `to`. */
export function hideTags(mask: Mask, from: number, to: number): void {
  for (const { index, 0: tag, 1: name = '' } of mask.source.slice(from, to).matchAll(TAG)) {
    if (PARTS.test(name)) mask.put(from + index, from + index + tag.length, '\t');
    else mask.hide(from + index, from + index + tag.length);
  }
}
