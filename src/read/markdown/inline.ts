/** Marks within a line: of stress and of links. Their reach is bounded, so that no text takes long. */
import type { Mask } from './mask.js';

/** `**稳中有进**`, `*120亿元*`, `~~删去~~`; a Chinese mark may stand inside their end, which the grammar of Markdown does not take. */
const STRESS = /(?<![*\\])(\*{1,3}|~~)(?=[^\s*~])([^*~\n]{1,300})(?<=[^\s*~])\1(?!\*)/g;
/** The same with low lines, which stand within names too. */
const LOW = /(?<![A-Za-z0-9_\\])(_{1,3})(?=[^\s_])([^_\n]{1,300})(?<=[^\s_])\1(?![A-Za-z0-9_])/g;
/** Of stress that goes on beyond that, or whose other end is lost. */
const STRAY = /\*{2,3}/g;
/** `[居民收入](http://…)`, `[居民收入][3]`; words in brackets alone keep them. */
const LINK = /(?<!\\)(!?\[)([^[\]\n]{0,300})(\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)|\[[^[\]\n]{1,60}\]))/g;
/** `[^1]`; before a colon at the start of a line it says a note, whose words stay. */
const NOTE = /\[\^[^\s[\]]{1,30}\]:?/g;
const REFERENCE = /^ {0,3}\[[^[\]^\n][^[\]\n]{0,60}\]: *(?:<[^<>\n]{0,500}>|[!-~]{1,500})(?: +"[^"\n]{0,200}")? *$/gm;

/** `5*6*7` is no stress, and without its marks another number. */
const partsDigits = (source: string, from: number, to: number): boolean => /\d/.test(source[from - 1] ?? '') && /\d/.test(source[to] ?? '');

/** Hides the marks of each pair that the pattern finds; what stands between them stays. */
function hidePairs(pattern: RegExp, mask: Mask): void {
  const { source } = mask;
  for (const { index, 0: whole, 1: mark = '' } of source.matchAll(pattern)) {
    const end = index + whole.length;
    if (partsDigits(source, index, index + mark.length) || partsDigits(source, end - mark.length, end)) continue;
    mask.hide(index, index + mark.length);
    mask.hide(end - mark.length, end);
  }
}

const hideWhole = (pattern: RegExp, mask: Mask): void => {
  for (const { index, 0: whole } of mask.source.matchAll(pattern)) mask.hide(index, index + whole.length);
};

/** Hides the marks within lines. A picture is hidden with what stands for it. */
export function hideInline(mask: Mask): void {
  for (const { index, 0: whole, 1: before = '', 3: behind = '' } of mask.source.matchAll(LINK)) {
    const end = index + whole.length;
    mask.hide(index, before === '[' ? index + 1 : end);
    mask.hide(end - behind.length, end);
  }
  hideWhole(NOTE, mask);
  hideWhole(REFERENCE, mask);
  hidePairs(STRESS, mask);
  if (mask.source.includes('_')) hidePairs(LOW, mask);
  for (const { index, 0: mark } of mask.source.matchAll(STRAY))
    if (!partsDigits(mask.source, index, index + mark.length)) mask.hide(index, index + mark.length);
}
