/** `由A增加到B`: two quantities of one name, the earlier level first. */

import { listPhrase, splitList } from './lists.js';
import type { Measured } from './measure.js';
import { type Known, readLeft } from './phrase/index.js';
import { distribute } from './respectively.js';
import { productHead } from './shapes/classes.js';
import type { Slot } from './slots.js';
import type { Matcher, Reading, State } from './types.js';

const FROM = /(?:由|从|将|自)[^,。;]{0,30}$/;
const FROM_TO =
  /^(?:左右|多|余)?(?:[^\d,。;]{0,6}?)(?:增加|提高|提升|上升|增长|扩大|下降|降低|减少|回落|降|升|增|发展|缩短|缩小|压缩|调整|压减|拓展|延伸|跃升|攀升|扩展|上调|下调|改为|变|收窄|扩|涨)?(?:到|至|为)(?:\d{4}年|[去上今]年|现在|目前|当前)?(?:年?[末底])?的?(?:约|近|超过|不低于)?$/;

/** The signs of two rates of growth of which one turned into the other. */
export interface Turn {
  readonly from: 1 | -1;
  readonly to: 1 | -1;
}

const GREW = '(?:同比|正|恢复性)?(?:增长|上涨|上升)';
const FELL = '(?:同比)?(?:下降|下滑|负增长|减少|下跌)';
const FROM_RATE = new RegExp(`[由从][^,。;、\\d]{0,10}?(?:(${GREW})|(${FELL}))$`);
const TO_RATE = new RegExp(
  `^(?:转为|转变为|变为|转向|转|(?:收窄|扩大|回升|回落|提高|提升|恢复)?[到至])[^,。;、\\d]{0,6}?(?:(${GREW})|(${FELL}))$`,
);
const GROWTH = /(?:增[速幅]|增长率|涨幅)$/;
const FALL = /[降跌减]幅$/;

/** `由下降3%转为增长2%`, `增速由3%提高到8%`: both are rates of growth. */
function turnOf(first: Slot, second: Slot, between: string, phrase: string): Turn | null {
  if (first.quantity.unit !== '%' || second.quantity.unit !== '%') return null;
  const from = FROM_RATE.exec(first.left);
  const to = from && TO_RATE.exec(between);
  if (from && to) return { from: from[2] === undefined ? 1 : -1, to: to[2] === undefined ? 1 : -1 };
  if (GROWTH.test(phrase)) return { from: 1, to: 1 };
  return FALL.test(phrase) ? { from: -1, to: -1 } : null;
}

/** `由A增加到B`: the second quantity of the pair that starts at reading i, and the name of both ('' where it is carried). */
export function fromTo(
  readings: readonly Reading[],
  i: number,
  known: Known,
  state: Readonly<State>,
): { name: string; second: Slot; turn: Turn | null } | null {
  const first = readings[i];
  const second = readings[i + 1];
  if (!first || !second || !FROM.test(first.slot.rawLeft)) return null;
  const between = first.slot.glued || first.slot.right === second.slot.left ? second.slot.left : first.slot.right + second.slot.left;
  const level = FROM_TO.test(between);
  if (!level && !TO_RATE.test(between)) return null;
  const at = first.slot.left.search(/(?:由|从(?!业)|自(?![治然主来行愿身有建贸驾营动我助]))[^,。;]{0,20}$/);
  const phrase = at >= 0 ? first.slot.left.slice(0, at) : first.slot.left;
  const turn = turnOf(first.slot, second.slot, between, phrase);
  if (!level && turn === null) return null;
  const { name } = readLeft(phrase.replace(/^将/, ''), known);
  // 经济总量…,占全国比重由A提升至B,在北方占比由C提升至D: whose share it is stands before
  const share = /^(?:占.{1,14}|在.{2,8}占比)$/.exec(phrase)?.[0];
  return {
    name: share
      ? (state.subject || state.topic).replace(/(?:占|在).{1,14}(?:比重|比例|占比)$/, '') + share
      : name + productHead(name, first.slot, state),
    second: second.slot,
    turn,
  };
}

const signed = (value: Measured['value'], sign: 1 | -1): Measured['value'] =>
  sign < 0 && typeof value === 'number' ? -Math.abs(value) : value;

/** What the two quantities of a pair say: the earlier level and the later, or the growth that one turned into. */
export function movedTo(first: Slot, second: Slot, turn: Turn | null): readonly [Measured, Measured] {
  const { value, unit } = first.quantity;
  const later = second.quantity;
  if (turn === null)
    return [
      { measure: 'baseline', value, unit: unit || later.unit },
      { measure: 'level', value: later.value, unit: later.unit },
    ];
  return [
    { measure: 'baseline', value: signed(value, turn.from), unit },
    { measure: 'growth', value: signed(later.value, turn.to), unit: later.unit },
  ];
}

const TWIN = /^城、?乡|存贷款|进出口/;
/** 城乡居民收入从A和B增加到C和D: so many figures. */
const MOVED_TWINS = 4;

/** Whether `count` figures from reading i on, and as many behind them, are parted by nothing but marks. */
const markedAlone = (readings: readonly Reading[], i: number, count: number): boolean =>
  readings.length >= i + 2 * count &&
  readings.slice(i, i + 2 * count).every(({ slot }, k) => k % count === 0 || slot.left === '' || slot.left === '、');

/** `A、B分别由16%、70%提高到23%、75%`: the names of all the quantities, the earlier levels first. */
export function fromToEach(readings: readonly Reading[], i: number, known: Known, matcher: Matcher): string[] | null {
  const first = readings[i];
  const [, before = '', given] = (first && /^(.*?)(分别|各)?(?:由|从)(?:\d{4}年的?)?$/.exec(first.slot.left)) ?? [];
  if (!first || before === '' || (given === undefined && readings.length < MOVED_TWINS)) return null;
  const phrase = listPhrase(before, known);
  const listed = splitList(phrase).length;
  // without 分别 only where two things are one word, or marks alone part as many figures as names: A、B由16%、70%提高到23%、75%
  if (given === undefined && !TWIN.test(phrase) && !(listed > 1 && markedAlone(readings, i, listed))) return null;
  // 城乡居民人均可支配收入分别由A、B增加到C、D: two in one word
  const count = (listed === 1 || given === undefined) && TWIN.test(phrase) ? 2 : listed;
  const middle = readings[i + count]?.slot;
  const last = readings[i + count - 1]?.slot;
  if (count < 2 || !middle || !last || readings.length < i + 2 * count) return null;
  if (!FROM_TO.test(last.glued ? middle.left : last.right + middle.left)) return null;
  const names = distribute(phrase, count, first.slot.quantity.unit, 'level', matcher);
  return names ? [...names, ...names] : null;
}
