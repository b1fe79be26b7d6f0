/** Cells that hold figures or goals in words. */
import type { Bound } from '../record.js';
import { isUnit } from './header.js';

export interface CellValue {
  /** null for words */
  readonly value: number | { readonly min: number; readonly max: number } | null;
  readonly bound: Bound;
  /** the unit that stands in the cell itself, '' without one */
  readonly unit: string;
  /** `[20]`, `累计`: said of all years together */
  readonly cumulative: boolean;
  /** `年均`, said in the cell */
  readonly average: boolean;
  /** `预计7%左右`: not yet known */
  readonly estimate: boolean;
  /** `下降18`: the change that the cell itself says */
  readonly change: 'up' | 'down' | null;
  /** said to be a growth by the cell itself: `845.3(6.1%)`, `持平` */
  readonly growth: boolean;
  /** `持平`: no change, in a word */
  readonly still: boolean;
  /** `成片:110`: the part that it is said of */
  readonly label: string;
  /** place of the figure with its own unit, or of the words, in the cell's text */
  readonly start: number;
  readonly end: number;
}

const NOTHING = /^(?:[[(]?(?:-{1,4}|—{1,4}|–{1,2}|\/|…{1,2}|\*{1,3}|无|\.{3})[\])]?)?$/;
const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const BEFORE =
  '(?:预计|约|近|超过?|突破|不低于|不少于|不高于|不超过|不大于|不小于|达到?|大于|小于|低于|高于|控制在|力争|确保|提高到?|降至|保持在?|五年|5年|累计|年均|增长|提升|提高|降低|下降|减少|增加|>=|<=|[><≥≤~≈=+↑↓]){0,4}';
const AFTER = '(?:左右|上下|以上|以内|以下|之内|及以上|及以下)?';
const ONE = new RegExp(
  `^(${BEFORE})(-?${NUMBER})(%|‰)?(?:(?:-|—{1,2}|~|至|–)(${NUMBER}))?([^\\d[\\](),:;。~><]{0,10}?)(${AFTER})(?:\\((?:年均|累计|五年累计)\\))?[①-⑳*]?$`,
);
const LABELLED = new RegExp(`([\\u4e00-\\u9fff]{2,8}):(${BEFORE})(${NUMBER})(%|‰)?`, 'g');
/** Goals in words. */
const WORDED = new RegExp(
  [
    '同步|相适应|保持一致',
    '(?:完成|达到|实现|控制在|落实).{0,10}(?:要求|任务|目标|指标|标准|下达)|(?:国家|上级|省|市).{0,4}(?:下达|核定|考核)|下达.{0,6}(?:任务|目标|指标)',
    '(?:稳步|持续|逐步|明显|显著|进一步|大幅|稳定|合理|适度)(?:增长|提高|提升|增加|上升|下降|降低|减少|改善|优化)|(?:保持|基本|总体)(?:稳定|平稳|不变|消除)',
    '(?:高于|低于|快于|不低于|不高于|优于).{0,6}(?:全国|全省|全市|国家|经济|平均|GDP|生产总值|上年|增速)',
    '只增不减|不降低|动态清零|全覆盖|合理区间',
  ].join('|'),
);

/** True for a cell that says that there is no figure: `-`, `—`, `/`. */
export const isNothing = (text: string): boolean => NOTHING.test(text);
export const isWorded = (text: string): boolean => text.length <= 30 && !/[。;]/.test(text) && WORDED.test(text);

const number = (written: string): number => Number(written.replace(/,/g, ''));

function boundOf(before: string, after: string): Bound {
  if (/不低于|不少于|不小于|以上/.test(before + after)) return 'at_least';
  if (/不高于|不超过|不大于|以下|以内|之内/.test(before + after)) return 'at_most';
  if (/超|突破|大于|高于|>|≥/.test(before)) return 'at_least';
  if (/小于|低于|控制在|<|≤/.test(before)) return 'at_most';
  return /约|近|~|≈|左右|上下/.test(before + after) ? 'about' : 'exact';
}

const changeOf = (before: string): CellValue['change'] =>
  /降低|下降|减少|↓/.test(before) ? 'down' : /增长|提升|提高(?!到)|增加|↑/.test(before) ? 'up' : null;

/** Takes the brackets of `[20]` off; the offset says how many characters went at the front. */
function open(text: string): { inner: string; from: number; bracketed: boolean } {
  const square = /^\[([^[\]]*)\]$/.exec(text) ?? /^\(([^()]*)\)$/.exec(text) ?? /^【([^【】]*)】$/.exec(text);
  return square ? { inner: square[1] ?? '', from: 1, bracketed: true } : { inner: text, from: 0, bracketed: false };
}

function readOne(text: string): CellValue | null {
  const { inner, from, bracketed } = open(text);
  const match = ONE.exec(inner);
  if (!match) return null;
  const [, before = '', first = '', percent = '', second, tail = '', after = ''] = match;
  const written = percent + tail;
  if (tail !== '' && !isUnit(tail) && !isUnit(written)) return null;
  const min = number(first);
  // 6-2 is no range
  if (second !== undefined && number(second) < min) return null;
  const start = from + before.length;
  const end = start + inner.length - before.length - after.length - (/(?:\([^()]*\))?[①-⑳*]?$/.exec(inner)?.[0].length ?? 0);
  return {
    value: second === undefined ? min : { min, max: number(second) },
    bound: second === undefined ? boundOf(before, after) : 'between',
    unit: tail !== '' && !isUnit(written) ? tail : written,
    cumulative: bracketed || /累计|五年|5年/.test(before) || /累计\)/.test(inner),
    average: before.includes('年均') || /\(年均\)/.test(inner),
    estimate: before.startsWith('预计'),
    change: changeOf(before),
    growth: false,
    still: false,
    label: '',
    start,
    end,
  };
}

/** `[成片:五年累计约110零星:约20]`: one value for each label, if there are at least two. */
function readLabelled(text: string): CellValue[] {
  const { inner, from, bracketed } = open(text);
  const out: CellValue[] = [];
  for (const match of inner.matchAll(LABELLED)) {
    const [all, label = '', before = '', digits = '', percent = ''] = match;
    const end = from + match.index + all.length;
    out.push({
      value: number(digits),
      bound: boundOf(before, ''),
      unit: percent,
      cumulative: bracketed || /累计|五年|5年/.test(before),
      average: before.includes('年均'),
      estimate: before.startsWith('预计'),
      change: changeOf(before),
      growth: false,
      still: false,
      label,
      start: end - percent.length - digits.length,
      end,
    });
  }
  return out.length >= 2 ? out : [];
}

const RATIO = /^(控制在|约)?(\d{1,2}(?:\.\d+)?):1(以内|左右|以下)?$/;

/** `2.2:1`, as 城乡居民收入比 is written; null for other ratios. */
function readRatio(text: string): CellValue | null {
  const [, before = '', digits = '', after = ''] = RATIO.exec(text) ?? [];
  if (digits === '') return null;
  const end = before.length + digits.length + 2;
  return {
    ...NO_CHANGE,
    value: number(digits),
    bound: boundOf(before, after),
    unit: ':1',
    growth: false,
    still: false,
    start: before.length,
    end,
  };
}

const NO_CHANGE: CellValue = {
  value: 0,
  bound: 'exact',
  unit: '',
  cumulative: false,
  average: false,
  estimate: false,
  change: null,
  growth: true,
  still: true,
  label: '',
  start: 0,
  end: 0,
};
const STILL = /^(?:与?(?:上年|去年|同期)?)?(?:基本)?持平$/;
const PAIR = /^([^()]{1,24})\(((?:比上年|较上年|同比|可比)?[^()]{1,16})\)$/;

/** `845.3(6.1%)`, `36120(+5.9)`: a level and its growth; null where the bracket holds anything else. */
function readPair(text: string): CellValue[] | null {
  const [, level = '', inner = ''] = PAIR.exec(text) ?? [];
  const words = inner.replace(/^(?:比上年|较上年|同比|可比)/, '');
  if (level === '' || !(/[%‰]$/.test(words) || /^(?:增长|上升|提高|下降|降低|减少|[+-↑↓])/.test(words))) return null;
  const first = readOne(level);
  const second = readOne(words.replace(/^上升/, '增长'));
  if (!first || !second || typeof first.value !== 'number' || second.value === null || /[%‰]$/.test(level)) return null;
  const at = level.length + 1 + inner.length - words.length;
  return [first, { ...second, growth: true, start: second.start + at, end: second.end + at }];
}

/** A figure and what else is aimed at: `>7、力争高于“十三五”时期`. */
const AND_MORE = /^([^、,;]{1,12})[、,;](?:力争|争取|确保|并|且|同时|其中)[^\d]{2,30}$/;

/** Reads a cell under a heading for figures. Empty for `-` and for words that are no goal. */
export function readValues(text: string): CellValue[] {
  if (isNothing(text) || text.length > 60) return [];
  const one = readOne(AND_MORE.exec(text)?.[1] ?? text);
  if (one) return [one];
  const ratio = readRatio(text);
  if (ratio) return [ratio];
  if (STILL.test(text)) return [{ ...NO_CHANGE, end: text.length }];
  const pair = readPair(text);
  if (pair) return pair;
  const several = readLabelled(text);
  if (several.length > 0) return several;
  const { inner, from, bracketed } = open(text);
  if (!isWorded(inner)) return [];
  return [
    {
      value: null,
      bound: 'exact',
      unit: '',
      cumulative: bracketed,
      average: false,
      estimate: false,
      change: null,
      growth: false,
      still: false,
      label: '',
      start: from,
      end: from + inner.length,
    },
  ];
}

/** Whether a cell's text is a figure, `-` or a goal in words. */
export const isValue = (text: string): boolean => isNothing(text) || readValues(text).length > 0;
