/** Characters that a wrong encoding, a wrong font or a web page has left behind. */
import type { ReportView } from '../types.js';
import type { Break } from './types.js';

const ROWS: readonly { readonly pattern: RegExp; readonly zh: string; readonly en: string; readonly example: string }[] = [
  { pattern: /\uFFFD+/g, zh: '无法解码的字符', en: 'characters that did not decode', example: '总产值\uFFFD\uFFFD亿元' },
  { pattern: /锟斤拷|锟斤|烫烫烫|屯屯屯|锘/g, zh: '乱码', en: 'garbled text', example: '锟斤拷增长5%' },
  // three bytes of UTF-8 read as Latin 1 or Windows 1252
  {
    pattern:
      /(?:[\u00e2-\u00ef][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{2})+/g,
    zh: '乱码',
    en: 'garbled text',
    example: 'å¢žé•¿5%',
  },
  {
    pattern: /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|#\d{2,5});/g,
    zh: '网页代码残留',
    en: 'left-over of a web page',
    example: '增长&nbsp;5%',
  },
];

/** One finding a paragraph and kind: garbled text comes in runs. */
export function garbled(view: ReportView): Break[] {
  const { text } = view.folded();
  return ROWS.flatMap(({ pattern, zh, en }) => {
    const found: Break[] = [];
    let line = -1;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const paragraph = text.lastIndexOf('\n', start);
      if (paragraph === line) continue;
      line = paragraph;
      found.push({ kind: 'garbled', start, end: start + match[0].length, words: [`${zh}“${match[0]}”`, `${en}: "${match[0]}"`] });
    }
    return found;
  });
}
