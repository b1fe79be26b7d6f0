/** A sentence as clauses, and each quantity with the words on either side of it. */
import type { Excluded, Quantity } from '../model.js';
import { firstFrom, holding, type Span, startingIn } from '../spans.js';
import { Triggers, wordFinder } from '../triggers.js';
import { wantsObject } from './share-of-object.js';
import { wordsOfTime } from './words-of-time.js';

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
const NOTED = new Triggers([...MARKS, ...'“《‘(', ...ITEM_MARKS, '目中', '程中', '业中', '务中', '项中', '题中']);
/** `46个重大项目中开工建设25个、建成18个`: what became of some of them, as behind a comma. */
const AMONG =
  /^.中(?:,|(?=(?:已|有|现已|累计)*(?:新?开工|建成|竣工|完工|投产|投用|续建|在建|完成|整改|办结|落地|签约)[建设投产用]{0,4}\d))/;
const ITEM_UNITS: ReadonlySet<number> = new Set([...ITEM_MARKS].map((mark) => mark.charCodeAt(0)));
const PARTNERS: ReadonlyMap<number, number> = new Map(['“”', '《》', '‘’'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
const BRACKET = '('.charCodeAt(0);
const CLOSING = ')'.charCodeAt(0);
const COLON = ':'.charCodeAt(0);
const IN_RATIO = /[\d%]:\d/;
const COMMA = ','.charCodeAt(0);
const HAN = /[一-鿿]/;
/** 细颗粒物(PM2.5)浓度: the sign of what is named. */
const SIGN = /^[A-Za-z][A-Za-z\d.&]{2,6}$/;

/** Place of the first such unit in [from, to), -1 if there is none. */
function placeOf(unit: number, text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === unit) return at;
  return -1;
}
/** 比上年(下同)增长: a footing of all that follows. */
const SAME_BELOW = /^(?:[^()]{0,8}[,、])?下同$/;
const LIST_END = /(?:、|以及|[和及并]|(?<!参)与)$/;
const LIST_START = /^(?:、|以及|[和与及并](?!网))/;
/** Levels of one thing: 和省、市政协提案. */
const LEVELS = /^(?:以及|[和与及])?(?:全?国|[省市县区州旗镇乡]|中央|自治区)级?$/;
/** 83个省、市重点项目: levels whose works are counted together. */
const LEVELS_OF_ONE = /^(?:国家|中央|[省市县区])级?(?:、[省市县区]级?)*$/;
/** 51个在建、新开工重点项目: a list of stages, not of things. */
const STAGE = /^(?:在建|续建|新建|新开工|拟建|竣工)$/;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** Cuts at commas, semicolons and colons outside quotation marks; a bracket that holds a quantity is a clause of its own. */
function pieces(text: string, start: number, end: number, quantities: readonly Quantity[]): { clauses: Piece[]; gaps: Piece[] } {
  const clauses: Piece[] = [];
  const gaps: Piece[] = [];
  let from = start;
  let mark = '';
  let nested = false;
  for (let i = NOTED.next(text, start, end); i >= 0; i = NOTED.next(text, i + 1, end)) {
    const unit = text.charCodeAt(i);
    const partner = PARTNERS.get(unit);
    if (partner !== undefined) {
      const to = placeOf(partner, text, i, Math.min(end, i + 60));
      // “小巨人企业90家,“单项冠军”企业12家: a mark without its partner quotes nothing
      const again = to > 0 ? placeOf(unit, text, i + 1, to) : -1;
      if (to > 0 && (again < 0 || placeOf(COMMA, text, i, again) < 0)) i = to - 1;
      continue;
    }
    if (unit === BRACKET) {
      const to = placeOf(CLOSING, text, i, Math.min(end, i + 200));
      if (to < 0) continue;
      if (holdsQuantity(quantities, i, to)) {
        const inner = pieces(text, i + 1, to, quantities);
        const [head, ...rest] = inner.clauses;
        gaps.push({ start: i, end: to + 1, mark: '(' });
        clauses.push(...(head ? [{ ...head, mark: '(' }, ...rest] : []));
        nested = true;
      } else if (
        SAME_BELOW.test(text.slice(i + 1, to)) ||
        (to - i > 5 && !SIGN.test(text.slice(i + 1, to))) ||
        !HAN.test(text[i - 1] ?? '') ||
        !HAN.test(text[to + 1] ?? '')
      )
        gaps.push({ start: i, end: to + 1, mark: '(' });
      i = to;
    } else if (text.charAt(i + 1) === '中' && HAN.test(text.charAt(i))) {
      const among = firstFrom(quantities, from) < firstFrom(quantities, i) ? AMONG.exec(text.slice(i, i + 16))?.[0] : undefined;
      if (among === undefined) continue;
      clauses.push({ start: from, end: i + 1, mark });
      i += among.length - 1;
      from = i + 1;
      mark = ',';
    } else if (unit === COMMA && within(quantities, i)) {
      // 28,583万元
    } else if (unit !== COLON || !IN_RATIO.test(text.slice(i - 1, i + 2))) {
      if (i > from) clauses.push({ start: from, end: i, mark });
      from = i + 1;
      mark = ITEM_UNITS.has(unit) ? ';' : text.charAt(i);
    }
  }
  if (end > from) clauses.push({ start: from, end, mark });
  if (nested) clauses.sort(byStart);
  return { clauses, gaps };
}

const byStart = (a: { readonly start: number }, b: { readonly start: number }): number => a.start - b.start;

/** Whether the first quantity that starts in a span ends in it. */
function holdsQuantity(quantities: readonly Quantity[], from: number, to: number): boolean {
  const first = quantities[firstFrom(quantities, from)];
  return first !== undefined && first.end <= to;
}

/** Whether a quantity lies on both sides of the place. */
function within(quantities: readonly Quantity[], at: number): boolean {
  const before = quantities[firstFrom(quantities, at) - 1];
  return before !== undefined && before.end > at;
}

/** Text of a span without the gaps in it. */
function clean(text: string, from: number, to: number, gaps: readonly { start: number; end: number }[]): string {
  if (gaps.length === 0) return text.slice(from, to);
  let out = '';
  let at = from;
  // a gap may begin before the span and reach into it, but not by more than one gap
  for (let i = Math.max(0, firstFrom(gaps, from) - 1); i < gaps.length; i += 1) {
    const gap = gaps[i];
    if (!gap || gap.end <= at) continue;
    if (gap.start >= to) break;
    // the words of a bracket that is a clause of its own
    if (gap.end > to) continue;
    out += text.slice(at, Math.max(at, gap.start));
    at = Math.min(to, gap.end);
  }
  return out + text.slice(at, to);
}

/** `扣除房地产后固定资产投资增长8%`, `总量在2020年基础上翻一番`: on which footing the figure stands; it is no part of the name. */
const FOOTING =
  /(?:(?:扣除|剔除)[^,。;、:()\d]{1,16}?(?:后|外)|考虑到?[^,。;、:()\d]{2,10}?因素(?:影响)?后?|按(?:(?:19|20)\d\d年)?[^,。;、:()\d]{2,12}?(?:计算|口径)|按(?:19|20)\d\d年(?:不变|可比|现行|当年)?价格?|在[^,。;、:()]{1,14}(?:基础|基数)上)(?:的?(?=[一-鿿]{2}|[为是达]?\d)|[、,](?=(?:同口径|可比)))/g;

const saysFooting = wordFinder(['扣除', '剔除', '考虑', '计算', '口径', '基础上', '基数上', '年价', '变价', '比价', '行价']);

/** `财政收入达12亿元,“十五”前4年年均增长14%`: of which plan, which is no part of a name either. */
const OF_PLAN =
  /(?<![比较与于由从是出为])“[七八九十]?[一二三四五六七八九十]五”(?:(?:前[一二两三四1-4]年|期?末|时期|期间|以来|这?五年),?)?(?=年均|年平均|平均|累计|总[量数](?:达|为|超|突破))/g;
const saysPlan = wordFinder(['五”']);

function footings(text: string, start: number, end: number): Piece[] {
  const found: Piece[] = [];
  const take = ({ index, 0: said }: RegExpMatchArray): void => {
    found.push({ start: start + (index ?? 0), end: start + (index ?? 0) + said.length, mark: '' });
  };
  if (saysFooting(text, start, end)) [...text.slice(start, end).matchAll(FOOTING)].forEach(take);
  if (saysPlan(text, start, end)) [...text.slice(start, end).matchAll(OF_PLAN)].forEach(take);
  return found.sort(byStart);
}

/** The last 、 outside brackets: 县(市、区) is one word. */
function lastListMark(text: string): number {
  const at = text.lastIndexOf('、');
  const open = text.lastIndexOf('(', at);
  return at >= 0 && open >= 0 && text.indexOf(')', open) > at ? text.lastIndexOf('、', open) : at;
}

/** `流转土地4万亩(含林地1万亩)`: opens a bracket on a part, as 其中 does. */
const HOLDS = /^(?:内|包)?含(?=[一-鿿]{2})|^包括(?=[一-鿿]{2})/;
const ofWhich = (words: string, mark: string): string => (mark === '(' ? words.replace(HOLDS, '其中') : words);

const isRank = (x: Excluded): boolean => x.reason === 'rank';

/** Both lists in text order. */
function joined<T extends Span>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (other.length === 0) return one;
  return one.length === 0 ? other : [...one, ...other].sort(byStart);
}

/** Builds the clauses of a sentence. `quantities` and `excluded` are those of the sentence, in text order. */
export function buildClauses(
  text: string,
  start: number,
  end: number,
  quantities: readonly Quantity[],
  excluded: readonly Excluded[],
): Clause[] {
  const { clauses, gaps: brackets } = pieces(text, start, end, quantities);
  const gaps = joined(brackets, footings(text, start, end));
  const timed = wordsOfTime(text, excluded);
  const dropped = joined<Span>(gaps, timed);
  // a rank is what was reached: 进入全国前50强
  const after = timed.some(isRank)
    ? joined<Span>(
        gaps,
        timed.filter((x) => !isRank(x)),
      )
    : dropped;
  return clauses.map((piece) => {
    const { start: from, end: to, mark } = piece;
    // the figures of a bracket are in a clause of their own, also where nothing stands before it: 17所,(其中小学12所)
    const inside = startingIn(quantities, from, to).filter((q) => {
      const gap = gaps.length === 0 ? undefined : holding(gaps, q.start);
      return q.end <= to && (gap === undefined || gap.start < from || (gap.start === from && gap.mark !== '('));
    });
    const slots: Slot[] = [];
    const clause: Clause = { start: from, end: to, mark, text: ofWhich(clean(text, from, to, dropped), mark), slots };
    let listed = false;
    let left = '';
    for (const [i, quantity] of inside.entries()) {
      if (i === 0) left = ofWhich(clean(text, piece.start, quantity.outerStart, dropped), mark).replace(/^[—\-·•*]+/, '');
      const next = inside[i + 1];
      const between = clean(text, quantity.outerEnd, next ? next.outerStart : piece.end, next ? dropped : after);
      // 32个学科进入前1%、4个进入前1‰: the rank is what was reached here too
      const reached = next && after !== dropped ? clean(text, quantity.outerEnd, next.outerStart, after) : between;
      let right = between.startsWith('、') && !next ? '' : between;
      let nextLeft = between;
      let nextListed = false;
      let glued = Boolean(next) && between.length > 0;
      if (next) {
        const middle = lastListMark(between);
        // 投放40%号源、转诊量增长60%: what the share is of stands behind it
        const rate = /^(?:%|‰|个?百分点)$/.test(quantity.unit) && !between.startsWith('的') && !(middle > 0 && wantsObject(left));
        if ((rate || /分别|依次/.test(between)) && !LIST_START.test(between) && !LIST_END.test(between)) {
          // a rate says nothing of what follows it unless 的 ties them, and 分别 belongs to what follows: here stood a comma
          // 12条产业链、15个特色镇营业收入分别增长: what is counted stands before 分别
          const counted = !rate && left === '' && listed && next.unit === '%' ? between.search(/分别|依次/) : -1;
          right = counted > 0 ? between.slice(0, counted) : '';
          glued = counted > 0;
        } else if (LIST_START.test(between) && (middle <= 0 || LEVELS.test(between.slice(0, middle)))) {
          right = '';
          nextLeft = between.replace(LIST_START, '');
          nextListed = true;
          glued = false;
        } else if (LIST_END.test(between)) {
          right = reached.replace(LIST_END, '');
          nextLeft = '';
          nextListed = true;
          glued = false;
        } else if (middle >= 0 && !STAGE.test(between.slice(0, middle)) && !LEVELS_OF_ONE.test(between.slice(0, middle))) {
          // 村庄整治90个、建设标识系统、更新公交车等6件实事: the next member without a count
          right = LIST_START.test(between) ? '' : reached.slice(0, lastListMark(reached));
          nextLeft = between.slice(middle + 1);
          nextListed = true;
          glued = false;
        } else if (between.length === 0) nextListed = true;
      }
      // 4亿人口: 人 is the unit, 人口 the noun
      if (right.startsWith('口') && quantity.unit.endsWith('人')) right = `人${right}`;
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
    }
    return clause;
  });
}
