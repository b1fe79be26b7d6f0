/** A paragraph with numbered classes as a tree: what stands before `1.` is the whole of `1.`, `2.`, `3.`; below them `(1)`, `(2)`. */

export interface Branch {
  /** the branch's own words, without those of the branches below it */
  readonly start: number;
  readonly end: number;
  readonly children: readonly Branch[];
}

interface Mark {
  readonly style: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const HAN = '一二三四五六七八九十';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
const BRACKETED = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿';
/** A number of a list stands behind a mark, at the start of a clause, or behind a figure whose mark is lost. */
const MARK =
  /(?<=^|[。;:,元个人亩吨项%])(?:(\d{1,2})[.、](?!\d)|\((\d{1,2})\)|\(([一二三四五六七八九十])\)|([一二三四五六七八九十])是|([①-⑩])|([⑴-⑿]))/g;

/** 1-based; 0 where it is not there. */
const placeIn = (list: string, mark: string | undefined): number => (mark === undefined ? 0 : list.indexOf(mark) + 1);

function marksOf(text: string): Mark[] {
  return [...text.matchAll(MARK)].map((match) => {
    const [whole, dotted, bracketed, han, is, circled, small] = match;
    const style = dotted ? 'dotted' : bracketed || small ? 'bracketed' : han ? 'han' : is ? 'is' : 'circled';
    const number = Number(dotted ?? bracketed ?? 0) || placeIn(HAN, han ?? is) || placeIn(CIRCLED, circled) || placeIn(BRACKETED, small);
    return { style, number, start: match.index, end: match.index + whole.length };
  });
}

/** Runs 1, 2, 3 … of the outermost style, each with what stands below it. Null where the paragraph has no such run. */
export function outline(text: string, from = 0, to = text.length, style?: string): Branch | null {
  const marks = marksOf(text.slice(from, to)).map((mark) => ({ ...mark, start: mark.start + from, end: mark.end + from }));
  const outer = marks.find((mark) => mark.number === 1 && mark.style !== style)?.style;
  const run: Mark[] = [];
  for (const mark of marks) {
    if (mark.style !== outer) continue;
    if (mark.number === run.length + 1) run.push(mark);
    else if (mark.number === 1) break;
  }
  const [first] = run;
  if (first === undefined || run.length < 2) return null;
  const children = run.map((mark, i): Branch => {
    const end = run[i + 1]?.start ?? to;
    return outline(text, mark.end, end, mark.style) ?? { start: mark.end, end, children: [] };
  });
  return { start: from, end: first.start, children };
}
