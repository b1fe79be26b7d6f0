import { splitList } from './lists.js';
import { make } from './make.js';
import type { Measured } from './measure.js';
import { readLeft } from './phrase/index.js';
import type { Scene } from './scene.js';
import type { Slot } from './slots.js';
import type { Observation, Reading } from './types.js';

const SECTORS = ['第一产业', '第二产业', '第三产业'] as const;

/** What three shares of the whole are told of. */
const STRUCTURE = /(?:三次产业|一、?二、?三次?产业)(?:增加值)?的?(?:结构|比例|比重|占比)(?!.*贡献)/;

/** 10.4%、53.1%和36.5%: the shares of a whole in a list. */
function addUp(text: string, slots: readonly Slot[]): boolean {
  const listed = slots.every((slot, k) => k === 0 || /^(?:、|和|与)$/.test(text.slice(slots[k - 1]?.quantity.end, slot.quantity.start)));
  const sum = slots.reduce(
    (all, { quantity: { value, unit } }) => (unit === '%' && typeof value === 'number' ? all + value : Number.NaN),
    0,
  );
  return listed && Math.abs(sum - 100) < 0.5;
}

/** 粮、经、饲比例: the parts of a ratio, as many as it has numbers. */
const PARTS = /^(.{3,20})比例$/;
const MOST_PARTS = 6;

/** Whether the ratio of these slots is what there was before: 由36:31:33调整为…. */
const wasBefore = (text: string, first: Slot, last: Slot): boolean =>
  /(?:由|从)[^,。为到至]{0,16}$/.test(first.rawLeft) &&
  /^,?[^,。;]{0,6}(?:调整|优化|变|演变|转变|改善|发展|提升)?(?:为|到|至)/.test(
    text.slice(last.quantity.outerEnd, last.quantity.outerEnd + 14),
  );

/** `粮、经、饲比例由36:31:33调整为30:27:43`: each number is of its own part, and those behind 由 are the earlier ones. */
export function ratioParts(readings: readonly Reading[], i: number, { text, state, known, matcher }: Scene): Observation[] | null {
  const first = readings[i]?.slot;
  const second = readings[i + 1]?.slot;
  if (!first || !second || text.charAt(first.quantity.end) !== ':' || second.quantity.start !== first.quantity.end + 1) return null;
  const slots = [first, second];
  // a longer run is no ratio, and is not gone through from each of its numbers
  for (let k = i + 2; k < readings.length && slots.length <= MOST_PARTS; k += 1) {
    const slot = readings[k]?.slot;
    const last = slots[slots.length - 1];
    if (!slot || !last || text.charAt(last.quantity.end) !== ':' || slot.quantity.start !== last.quantity.end + 1) break;
    slots.push(slot);
  }
  if (slots.length < 3 || slots.length > MOST_PARTS) return null;
  const own = readLeft(first.left.replace(/(?:由|从)[^,。]{0,16}$/, ''), known).name;
  const said = PARTS.exec(own || state.subject)?.[1] ?? '';
  const listed = splitList(said);
  const parts = listed.length === 1 && said.length === slots.length ? [...said] : listed;
  if (parts.length !== slots.length) return null;
  const measure = wasBefore(text, first, slots[slots.length - 1] ?? first) ? 'baseline' : 'level';
  state.subject = `${said}比例`;
  return slots.map((slot, k) => {
    const measured: Measured = { measure, value: slot.quantity.value, unit: slot.quantity.unit || '%' };
    return make(slot, `${parts[k]}比例`, measured, 'sector-shares', [], matcher);
  });
}

/** `三次产业比重由26:38:36调整为21:45:34`: each member of a ratio is the share of its sector. */
export function sectorShares(readings: readonly Reading[], i: number, { text, state, matcher }: Scene): Observation[] | null {
  const a = readings[i]?.slot;
  const b = readings[i + 1]?.slot;
  const c = readings[i + 2]?.slot;
  const colon = (x: Slot, y: Slot): boolean => text.slice(x.quantity.end, y.quantity.start) === ':';
  if (!a || !b || !c) return null;
  const before = a.clause.text.slice(0, 40);
  if (!(colon(a, b) && colon(b, c)) && !(STRUCTURE.test(before) && addUp(text, [a, b, c]))) return null;
  if (!/三次产业|三产|产业结构|一二三产|一、二、三产业/.test(before + state.subject + state.topic)) return null;
  // 民营经济三次产业结构: of a part of the economy
  const owner =
    (/(?:民营|非公有?制?|海洋|数字|林业|渔业)经济(?=三次产业)/.exec(before) ?? /^.{2,6}经济(?=第[一二三]产业)/.exec(state.subject))?.[0] ??
    '';
  const baseline = wasBefore(text, a, c);
  return [a, b, c].map((slot, k) => {
    const measured: Measured = { measure: baseline ? 'baseline' : 'level', value: slot.quantity.value, unit: slot.quantity.unit || '%' };
    return make(slot, `${owner}${SECTORS[k]}占比`, measured, 'sector-shares', [], matcher);
  });
}
