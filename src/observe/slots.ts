/** A sentence as clauses, and each quantity with the words on either side of it. */
import type { Excluded, Quantity } from '../model.js';
import { firstFrom, holding, startingIn } from '../spans.js';
import { Triggers, wordFinder } from '../triggers.js';

/** A quantity with its surroundings. The texts are clean: dates, footnote marks and figureless brackets are gone. */
export interface Slot {
  readonly quantity: Quantity;
  readonly clause: Clause;
  /** words between the boundary before and the quantity (its bound words not among them) */
  readonly left: string;
  /** words between the quantity and the boundary after */
  readonly right: string;
  /** joined to the quantity before by 、 or 和 with no boundary between */
  readonly listed: boolean;
  /** `right` is also the `left` of the next quantity: no mark stands between the two */
  readonly glued: boolean;
  /** the raw text left of the quantity within the clause, dates included */
  readonly rawLeft: string;
}

export interface Clause {
  readonly start: number;
  readonly end: number;
  /** the mark before it: `,` `;` `:` `(` or '' at the start of the sentence */
  readonly mark: string;
  readonly text: string;
  readonly slots: Slot[];
}

const MARKS = ',;:。!?\n';
const ITEM_MARKS = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿';
/** Everything that the cutting looks at; other characters are passed over. */
const NOTED = new Triggers([...MARKS, ...'“《‘(', ...ITEM_MARKS]);
const OPEN: Readonly<Record<string, string>> = { '“': '”', '《': '》', '‘': '’' };
const HAN = /\p{Script=Han}/u;
const LIST_END = /(?:、|以及|[和与及并])$/;
const LIST_START = /^(?:、|以及|[和与及并](?!网))/;
const DROPPED = new Set(['year', 'date', 'time', 'footnote', 'month', 'period', 'rank', 'step']);

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** Cuts at commas, semicolons and colons outside quotation marks; a bracket that holds a quantity is a clause of its own. */
function pieces(
  text: string,
  start: number,
  end: number,
  holdsQuantity: (from: number, to: number) => boolean,
): { clauses: Piece[]; gaps: Piece[] } {
  const clauses: Piece[] = [];
  const gaps: Piece[] = [];
  let from = start;
  let mark = '';
  const close = (to: number): void => {
    if (to > from) clauses.push({ start: from, end: to, mark });
  };
  for (let i = NOTED.next(text, start, end); i >= 0; i = NOTED.next(text, i + 1, end)) {
    const ch = text.charAt(i);
    const partner = OPEN[ch];
    if (partner) {
      const to = text.slice(i, Math.min(end, i + 60)).indexOf(partner);
      if (to > 0) i += to - 1;
      continue;
    }
    if (ch === '(') {
      const near = text.slice(i, Math.min(end, i + 200)).indexOf(')');
      if (near < 0) continue;
      const to = i + near;
      if (holdsQuantity(i, to)) {
        const inner = pieces(text, i + 1, to, holdsQuantity);
        const [head, ...rest] = inner.clauses;
        gaps.push({ start: i, end: to + 1, mark: '(' });
        clauses.push(...(head ? [{ ...head, mark: '(' }, ...rest] : []));
      } else if (to - i > 5 || !HAN.test(text[i - 1] ?? '') || !HAN.test(text[to + 1] ?? ''))
        gaps.push({ start: i, end: to + 1, mark: '(' });
      i = to;
    } else if (ITEM_MARKS.includes(ch)) {
      close(i);
      from = i + 1;
      mark = ';';
    } else if (MARKS.includes(ch) && !(ch === ':' && /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? ''))) {
      close(i);
      from = i + 1;
      mark = ch;
    }
  }
  close(end);
  clauses.sort((a, b) => a.start - b.start);
  gaps.sort((a, b) => a.start - b.start);
  return { clauses, gaps };
}

/** Text of a span without the gaps in it. */
function clean(text: string, from: number, to: number, gaps: readonly { start: number; end: number }[]): string {
  let out = '';
  let at = from;
  // a gap may begin before the span and reach into it, but not by more than one gap
  for (let i = Math.max(0, firstFrom(gaps, from) - 1); i < gaps.length; i += 1) {
    const gap = gaps[i];
    if (!gap || gap.end <= at) continue;
    if (gap.start >= to) break;
    // the words of a bracket that is a clause of its own
    if (gap.start < from && gap.end > to) continue;
    out += text.slice(at, Math.max(at, gap.start));
    at = Math.min(to, gap.end);
  }
  return out + text.slice(at, to);
}

/** `扣除房地产后固定资产投资增长8%`: on which footing the figure stands; it is no part of the name. */
const FOOTING = /(?:(?:扣除|剔除)[^,。;、:()\d]{1,16}?(?:后|外)|按[^,。;、:()\d]{2,12}?(?:计算|口径))的?(?=\p{Script=Han}{2})/gu;

const saysFooting = wordFinder(['扣除', '剔除', '计算', '口径']);

function footings(text: string, start: number, end: number): Piece[] {
  if (!saysFooting(text, start, end)) return [];
  return [...text.slice(start, end).matchAll(FOOTING)].map(({ index, 0: said }) => ({
    start: start + index,
    end: start + index + said.length,
    mark: '',
  }));
}

/** The last 、 outside brackets: 县(市、区) is one word. */
function lastListMark(text: string): number {
  const at = text.lastIndexOf('、');
  const open = text.lastIndexOf('(', at);
  return at >= 0 && open >= 0 && text.indexOf(')', open) > at ? text.lastIndexOf('、', open) : at;
}

/** Builds the clauses of a sentence. `quantities` and `excluded` are those of the sentence, in text order. */
export function buildClauses(
  text: string,
  start: number,
  end: number,
  quantities: readonly Quantity[],
  excluded: readonly Excluded[],
): Clause[] {
  const within = (from: number, to: number): boolean => {
    const first = quantities[firstFrom(quantities, from)];
    return first !== undefined && first.end <= to;
  };
  const { clauses, gaps: brackets } = pieces(text, start, end, within);
  const gaps = [...brackets, ...footings(text, start, end)].sort((a, b) => a.start - b.start);
  const running = (x: Excluded): boolean =>
    x.reason === 'duration' && /(?:连续|近|已)$/.test(text.slice(Math.max(0, x.start - 2), x.start));
  const timed = excluded
    .filter((x) => DROPPED.has(x.reason) || running(x))
    .map((x) => (x.reason === 'duration' && text[x.start - 1] === '近' ? { start: x.start - 1, end: x.end, reason: x.reason } : x));
  const dropped = [...gaps, ...timed].sort((a, b) => a.start - b.start);
  // a rank is what was reached: 进入全国前50强
  const after = [...gaps, ...timed.filter((x) => x.reason !== 'rank')].sort((a, b) => a.start - b.start);
  return clauses.map((piece) => {
    // the figures of a bracket are in a clause of their own
    const inside = startingIn(quantities, piece.start, piece.end).filter((q) => {
      const gap = holding(gaps, q.start);
      return q.end <= piece.end && (gap === undefined || gap.start <= piece.start);
    });
    const slots: Slot[] = [];
    const { start: from, end: to, mark } = piece;
    const clause: Clause = { start: from, end: to, mark, text: clean(text, from, to, dropped), slots };
    let listed = false;
    let left = '';
    inside.forEach((quantity, i) => {
      if (i === 0) left = clean(text, piece.start, quantity.outerStart, dropped).replace(/^[—\-·•*]+/, '');
      const next = inside[i + 1];
      const between = clean(text, quantity.outerEnd, next ? next.outerStart : piece.end, next ? dropped : after);
      let right = between.startsWith('、') && !next ? '' : between;
      let nextLeft = between;
      let nextListed = false;
      let glued = Boolean(next) && between.length > 0;
      if (next) {
        const middle = lastListMark(between);
        const rate = /^(?:%|‰|个?百分点)$/.test(quantity.unit) && !between.startsWith('的');
        if ((rate || /分别|依次/.test(between)) && !LIST_START.test(between) && !LIST_END.test(between)) {
          // a rate says nothing of what follows it unless 的 ties them, and 分别 belongs to what follows: here stood a comma
          right = '';
          glued = false;
        } else if (LIST_START.test(between) && middle <= 0) {
          right = '';
          nextLeft = between.replace(LIST_START, '');
          nextListed = true;
          glued = false;
        } else if (LIST_END.test(between)) {
          right = between.replace(LIST_END, '');
          nextLeft = '';
          nextListed = true;
          glued = false;
        } else if (middle >= 0) {
          right = between.slice(0, middle);
          nextLeft = between.slice(middle + 1);
          nextListed = true;
          glued = false;
        } else if (between.length === 0) nextListed = true;
      }
      slots.push({
        quantity,
        clause,
        left,
        right,
        listed,
        glued,
        rawLeft: text.slice(Math.max(piece.start, quantity.outerStart - 40), quantity.outerStart),
      });
      left = nextLeft;
      listed = nextListed;
    });
    return clause;
  });
}
