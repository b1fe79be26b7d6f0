/** Quotation marks and brackets without their other half, near a figure. */
import type { ReportView } from '../types.js';
import type { Break } from './types.js';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '《': '》', '(': ')', '【': '】' };
const CLOSERS: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(PAIRS).map(([open, close]) => [close, open]));
/** How near a figure a mark must stand. */
const NEAR = 24;
/** `1)`, `(一)`, `a)` number the items of a list */
const ITEM = /(?:^|[,.。;:\s])[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/;

const MARKS = /[“”《》()【】]/g;

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/** Marks of a paragraph that have no other half. */
export function loneMarks(text: string): Mark[] {
  const open: Mark[] = [];
  const lone: Mark[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const opener = CLOSERS[mark];
    if (PAIRS[mark] !== undefined) {
      // the same mark twice: the first has lost its half
      if (open.at(-1)?.mark === mark && mark !== '(' && mark !== '《') lone.push(...open.splice(-1));
      open.push({ mark, at });
    } else if (opener !== undefined) {
      const from = open.map((m) => m.mark).lastIndexOf(opener);
      if (from >= 0) lone.push(...open.splice(from).slice(1));
      else if (!(mark === ')' && ITEM.test(text.slice(Math.max(0, at - 6), at)))) lone.push({ mark, at });
    }
  }
  return [...lone, ...open].sort((a, b) => a.at - b.at);
}

/** A figure: digits that are no list number. */
const FIGURE = /\d+(?:\.\d+)?(?:[%万亿千百]|[个家户件人项台套亩吨元米])/;

export function unbalanced(view: ReportView): Break[] {
  const { text } = view.folded();
  const found: Break[] = [];
  let from = 0;
  for (const paragraph of text.split('\n')) {
    for (const { mark, at } of loneMarks(paragraph)) {
      if (!FIGURE.test(paragraph.slice(Math.max(0, at - NEAR), at + NEAR))) continue;
      const start = from + at;
      const other = PAIRS[mark] ?? CLOSERS[mark] ?? '';
      found.push({
        kind: 'unbalanced',
        start,
        end: start + 1,
        words: [`“${mark}”没有与之成对的“${other}”`, `"${mark}" has no "${other}"`],
        level: 'warning',
      });
    }
    from += paragraph.length + 1;
  }
  return found;
}
