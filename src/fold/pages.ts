/** A line that may carry a page number: which, how many units it takes, and whether the line holds nothing else. */
export interface PageMark {
  readonly line: number;
  readonly page: number;
  /** units at the start of the line that are the number */
  readonly units: number;
  readonly alone: boolean;
}

const lonePage = /^(?:[-—–·•]{1,3} ?(\d{1,4}) ?[-—–·•]{1,3}|第 ?(\d{1,4}) ?页(?:[,/ ]{0,2}共 ?\d{1,4} ?页)?|(\d{1,4}))$/;
const gluedPage = /^(\d{1,4})(?![\d.,%‰:、)年月日~-])/;

/** Reads a line as a page number, alone or glued to the text that follows. */
export function readPageMark(text: string, line: number): PageMark | null {
  const lone = lonePage.exec(text);
  if (lone !== null) return { line, page: Number(lone[1] ?? lone[2] ?? lone[3]), units: text.length, alone: true };
  const glued = gluedPage.exec(text);
  if (glued === null || glued[1] === undefined) return null;
  return { line, page: Number(glued[1]), units: glued[1].length, alone: false };
}

/** How far the length of a page may stray from the mean of its neighbours. */
const GAP_LOW = 0.45;
const GAP_HIGH = 2.3;
/** A number on a line of its own needs less: the last page may be nearly empty. */
const GAP_LOW_ALONE = 0.1;
const MAX_TRIES = 60;

function follow(byPage: ReadonlyMap<number, readonly PageMark[]>, first: PageMark, second: PageMark): PageMark[] {
  const chain = [first, second];
  let gap = second.line - first.line;
  let last = second;
  for (let page = second.page + 1; page - last.page <= 3; page += 1) {
    const steps = page - last.page;
    let best: PageMark | null = null;
    for (const mark of byPage.get(page) ?? []) {
      const distance = mark.line - last.line;
      if (distance < gap * steps * (mark.alone ? GAP_LOW_ALONE : GAP_LOW) || distance > gap * steps * GAP_HIGH) continue;
      if (best === null || Math.abs(distance - gap * steps) < Math.abs(best.line - last.line - gap * steps)) best = mark;
    }
    if (best === null) continue;
    gap = 0.7 * gap + (0.3 * (best.line - last.line)) / steps;
    chain.push(best);
    last = best;
  }
  return chain;
}

/** No page is shorter than this; numbers that count up faster are those of a list or table. */
const MIN_PAGE = 6;

function isCounted(byPage: ReadonlyMap<number, readonly PageMark[]>, mark: PageMark): boolean {
  const near = (other: PageMark): boolean => Math.abs(other.line - mark.line) < MIN_PAGE;
  return (byPage.get(mark.page - 1) ?? []).some(near) || (byPage.get(mark.page + 1) ?? []).some(near);
}

/** The marks that count up page by page at an even distance; empty if there is no such series. */
export function pageSeries(marks: readonly PageMark[]): PageMark[] {
  const byPage = new Map<number, PageMark[]>();
  for (const mark of marks) {
    const list = byPage.get(mark.page);
    if (list === undefined) byPage.set(mark.page, [mark]);
    else list.push(mark);
  }
  let best: PageMark[] = [];
  let tries = 0;
  for (const [page, list] of byPage)
    byPage.set(
      page,
      list.filter((mark) => mark.alone || !isCounted(byPage, mark)),
    );
  for (const first of marks) {
    if (first.page > 20) continue;
    for (const second of byPage.get(first.page + 1) ?? []) {
      if (second.line - first.line < 5 || second.line - first.line > 80) continue;
      if (tries++ > MAX_TRIES) return best.length >= 4 ? best : [];
      const chain = follow(byPage, first, second);
      if (chain.length > best.length) best = chain;
    }
  }
  return best.length >= 4 ? best : [];
}

/** How far an even series may stray from its mean page, and how much of the text it must span. */
const EVEN = 0.25;
const SPAN = 0.7;

/** True if the pages are so even and so many that they cannot be figures which happen to start a line. */
export function isEvenSeries(series: readonly PageMark[], lines: number): boolean {
  const first = series[0];
  const last = series.at(-1);
  if (first === undefined || last === undefined || last.page === first.page) return false;
  const mean = (last.line - first.line) / (last.page - first.page);
  if (mean > 60 || last.line - first.line + 2 * mean < lines * SPAN) return false;
  return series.every((mark, at) => {
    const before = series[at - 1];
    if (before === undefined) return true;
    const gap = (mark.line - before.line) / (mark.page - before.page);
    return Math.abs(gap - mean) <= Math.max(2, mean * EVEN);
  });
}

const MIN_PAGES = 4;

/** Page numbers on lines of their own in a text whose lines are paragraphs: they count up one by one, and hardly any other number stands alone. */
export function loneSeries(marks: readonly PageMark[]): PageMark[] {
  const series: PageMark[] = [];
  for (const mark of marks) {
    const last = series.at(-1);
    if (last === undefined ? mark.page <= 3 : mark.page === last.page + 1 && mark.line - last.line > 1) series.push(mark);
  }
  return series.length >= MIN_PAGES && series.length >= marks.length * 0.8 ? series : [];
}
