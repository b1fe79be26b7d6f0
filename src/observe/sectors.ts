import { make } from './make.js';
import type { Measured } from './measure.js';
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
  const baseline =
    /(?:由|从)[^,。]{0,16}$/.test(a.rawLeft) &&
    /^,?[^,。;]{0,6}(?:调整|优化|变|演变|转变|改善|发展|提升)?(?:为|到|至)/.test(text.slice(c.quantity.outerEnd, c.quantity.outerEnd + 14));
  return [a, b, c].map((slot, k) => {
    const measured: Measured = { measure: baseline ? 'baseline' : 'level', value: slot.quantity.value, unit: slot.quantity.unit || '%' };
    return make(slot, `${owner}${SECTORS[k]}占比`, measured, 'sector-shares', [], matcher);
  });
}
