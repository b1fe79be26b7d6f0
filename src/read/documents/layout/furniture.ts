/** Page numbers, headers and footers: what stands at the edge of page after page. */
import { readPageMark } from '../../../fold/pages.js';
import type { Line } from './types.js';

/** Share of the page's height at its top and its bottom where they stand. */
const EDGE = 0.11;
/** A number alone that far out is the page's. */
const NUMBER_EDGE = 0.13;
const MIN_REPEATS = 2;
/** A line at an edge that comes back on this share of the pages belongs to the page and not to the text. */
const SHARE = 0.4;

const inEdge = ({ y, page }: Line, edge: number): boolean => y < page.height * edge || y > page.height * (1 - edge);

const patternOf = ({ text, y, page }: Line): string =>
  `${y < page.height / 2 ? 'top' : 'bottom'} ${text.replace(/\s/g, '').replace(/\d+/g, '#')}`;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[—–―－]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const isPageNumber = (line: Line): boolean => {
  const text = plain(line.text);
  return inEdge(line, NUMBER_EDGE) && (readPageMark(text, 0)?.alone === true || /^(?:\d{1,4} ?\/ ?\d{1,4}|[IVXivx]{1,6})$/.test(text));
};

/** The lines without those of the pages. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, Set<number>>();
  for (const lines of pages)
    for (const line of lines) {
      if (!inEdge(line, EDGE)) continue;
      const pattern = patternOf(line);
      const on = seen.get(pattern) ?? new Set();
      seen.set(pattern, on.add(line.page.number));
    }
  const enough = Math.max(MIN_REPEATS, pages.length * SHARE);
  const repeats = (line: Line): boolean => inEdge(line, EDGE) && (seen.get(patternOf(line))?.size ?? 0) >= enough;
  return pages.map((lines) => lines.filter((line) => !isPageNumber(line) && !repeats(line)));
}
