/** Bound words as rows: 超过, 不低于, 左右, 以内 … */
import type { Bound } from '../record.js';

export interface BoundRow {
  readonly words: readonly string[];
  readonly side: 'before' | 'after';
  readonly bound: Exclude<Bound, 'exact' | 'between'>;
  /** the characters that, right before the word, make it part of another */
  readonly notAfter?: string;
  readonly example: string;
}

export const BOUNDS: readonly BoundRow[] = [
  // negations first: 不超过 holds 超过
  {
    words: ['不超过', '不超', '不高于', '不大于', '不多于', '不突破', '未超过', '不得超过', '不得高于'],
    side: 'before',
    bound: 'at_most',
    example: '失业率不超过5%',
  },
  {
    words: ['不低于', '不少于', '不小于', '不得低于', '不得少于', '不下于', '不下', '不亚于'],
    side: 'before',
    bound: 'at_least',
    example: '活动不少于10场',
  },
  {
    words: [
      '超额完成',
      '超过',
      '超出',
      '突破',
      '首破',
      '超越',
      '跨过',
      '迈过',
      '跨越',
      '越过',
      '大于',
      '多于',
      '高于',
      '高达',
      '至少',
      '最低',
      '最少',
      '逾',
      '>',
      '≥',
    ],
    side: 'before',
    bound: 'at_least',
    example: '总量突破6.5万人',
  },
  { words: ['超'], side: 'before', bound: 'at_least', notAfter: '商', example: '完成贸易额超4500万元' },
  { words: ['过'], side: 'before', bound: 'at_least', notAfter: '通经度透不超历胜莫通审受穿', example: '产值过50亿元' },
  { words: ['破'], side: 'before', bound: 'at_least', notAfter: '打爆侦踏', example: '产值双双破百亿元' },
  { words: ['迈上', '跨上', '站上', '登上', '跃上', '冲上', '再上'], side: 'before', bound: 'at_least', example: '总量迈上500亿元台阶' },
  // only before a round word, see boundBefore
  { words: ['上'], side: 'before', bound: 'at_least', notAfter: '以之线海网市地路船早晚身向加马', example: '带动上万人就业' },
  {
    words: ['低于', '小于', '少于', '不足', '不到', '不满', '最多', '至多', '<', '≤'],
    side: 'before',
    bound: 'at_most',
    example: '死亡率不到3‰',
  },
  {
    words: ['接近', '逼近', '将近', '大约', '大概', '约合', '约为', '约占', '约有', '约达', '约', '左右达'],
    side: 'before',
    bound: 'about',
    notAfter: '签节条合预制契公',
    example: '投资约30亿元',
  },
  { words: ['近'], side: 'before', bound: 'about', notAfter: '最附靠临邻亲远逼拉', example: '近8万户受益' },
  { words: ['以上', '及以上', '之上', '有余', '开外', '+'], side: 'after', bound: 'at_least', example: '增长6%以上' },
  { words: ['以内', '之内', '以下', '及以下', '之下', '内'], side: 'after', bound: 'at_most', example: '控制在5.5%以内' },
  { words: ['左右', '上下', '右'], side: 'after', bound: 'about', example: '增长5%左右' },
];

export type QuantityBound = BoundRow['bound'];

/** What may stand between a bound word and its number. */
const FILLER = '(?:了|达到|达|到|为|人民币|全[国省市区县]的|:)?';
const BEFORE = BOUNDS.filter((row) => row.side === 'before').flatMap((row) => row.words.map((word) => ({ word, row })));
const ESCAPED = BEFORE.map(({ word }) => word).sort((a, b) => b.length - a.length);
const BEFORE_RE = new RegExp(`(${ESCAPED.join('|')})${FILLER}$`);
const ROW_OF: ReadonlyMap<string, BoundRow> = new Map(BEFORE.map(({ word, row }) => [word, row]));
const LAST_CHARS = new Set([...ESCAPED.map((word) => word.charAt(word.length - 1)), ...'了达到为币的:']);

/** The bound word that ends right before `at`, and where it starts. */
export function boundBefore(
  text: string,
  at: number,
): { readonly bound: QuantityBound; readonly start: number; readonly word: string } | null {
  // 产量约占全国的30%: of what it is a share belongs to the name
  const whole = text.charAt(at - 1) === '的' ? at - 1 : at;
  if (text.slice(whole - 4, whole - 1) === '约占全') return { bound: 'about', start: at, word: '约占' };
  if (!LAST_CHARS.has(text.charAt(at - 1))) return null;
  const left = text.slice(Math.max(0, at - 8), at);
  const match = BEFORE_RE.exec(left);
  const word = match?.[1];
  const row = word === undefined ? undefined : ROW_OF.get(word);
  if (!match || word === undefined || row === undefined) return null;
  const start = at - left.length + match.index;
  if (word === '上' && !/[百千万亿]/.test(text.charAt(at))) return null;
  if (row.notAfter?.includes(text.charAt(start - 1)) && start > 0) return null;
  return { bound: row.bound, start, word };
}

const AFTER: readonly { readonly re: RegExp; readonly bound: QuantityBound }[] = [
  {
    re: /(?:及|\(含\))?(?:以上|之上)|有余|还?多(?![种样元功层地点渠彩部维次年家])|余(?![家户人])|\+(?![\dN一二三四五六七八九])/y,
    bound: 'at_least',
  },
  { re: /(?:及|\(含\))?(?:以下|以内|之内|之下)|内(?=[,。;、)])/y, bound: 'at_most' },
  { re: /左右|上下(?![游班水车])|右(?=[,。;、])/y, bound: 'about' },
];

/** The bound word that starts at `at`. */
export function boundAfter(text: string, at: number): { readonly bound: QuantityBound; readonly end: number } | null {
  for (const { re, bound } of AFTER) {
    re.lastIndex = at;
    if (re.test(text)) return { bound, end: re.lastIndex };
  }
  return null;
}

/** `迈上500亿元台阶`, `跨上千亿级大关`: reaching a step is at least. */
const STEP_RIGHT = /(?:的|级|元)*(?:新)?(?:台阶|大关|关口|门槛|大台阶|新关口|新台阶)/y;
export function isStep(text: string, end: number): boolean {
  STEP_RIGHT.lastIndex = end;
  return STEP_RIGHT.test(text);
}

/** `超额完成播种面积2.9万亩`, `至少建设1家`: more than the plan, or no fewer, with the noun or the verb in between; a share of the plan (`超额完成…的105%`) says it in its own number. */
export function boundAhead(text: string, at: number, unit: string): { readonly bound: QuantityBound; readonly start: number } | null {
  const ahead = unit === '%' ? /至少[一-鿿]{1,4}$/ : /超额完成[^,。;]{1,22}$|至少[一-鿿]{1,4}$/;
  return ahead.test(text.slice(Math.max(0, at - 26), at)) ? { bound: 'at_least', start: at } : null;
}
