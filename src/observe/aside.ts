/** A figure of another area in a bracket: 同比增长7.5%(全市11.1%), 比全省(7.7%)高0.7个百分点. */
import { observation } from './make.js';
import type { Clause, Slot } from './slots.js';
import type { Observation } from './types.js';

const AREAS = '全国|全省|全市|全州|全区|全县|全盟';
/** The area in the bracket, with the words of growth that the figure before has. */
const INSIDE = new RegExp(`^(?:同期)?((?:${AREAS})(?:平均水平|平均)?)(?:为|是|同比|增速|增长|增幅|下降){0,2}$`);
/** The area right before the bracket. */
const BEFORE = new RegExp(`(${AREAS})(?:平均水平|平均|增速|增幅)?$`);
/** An earlier time right before it: what the figure was then is told of no other time. */
const EARLIER = /(?:季度|同期|上半年|上年|去年|上月|\d月份?|年初)$/;

const ASIDE = 'aside';

/** What the bracket says, and whether it is an aside at all. */
export interface Aside {
  readonly name: string;
  readonly of: Observation;
  readonly slot: Slot;
}

/** The figure that the bracket stands behind. */
function figureBefore(told: readonly Observation[]): Observation | null {
  const of = told.findLast(({ unit, rule }) => rule !== ASIDE && unit === '%');
  return of && (of.measure === 'growth' || of.measure === 'level') ? of : null;
}

/** `增长3%(全国7%、全省6%)`, `增长3%(全国7%,全省6%)`: figures of several areas in one bracket, or null. */
function areasOf(clause: Clause, told: readonly Observation[]): Aside[] | null {
  const of = figureBefore(told);
  if (of === null) return null;
  const asides: Aside[] = [];
  for (const slot of clause.slots) {
    const area = slot.quantity.unit === '%' && slot.right === '' ? INSIDE.exec(slot.left)?.[1] : undefined;
    if (area === undefined) return null;
    asides.push({ name: area.replace(/平均(?:水平)?$/, '') + of.name, of, slot });
  }
  return asides;
}

/** Whether a clause behind a comma stands in the bracket that the one before it opens. */
const sameBracket = (clause: Clause, last: Clause | undefined, text: string): boolean =>
  clause.mark === ',' && last?.mark === '(' && last.end + 1 === clause.start && text.charAt(clause.end) === ')';

/**
 * The figures of other areas that a bracket holds; null for a clause of another kind.
 * @param last the clause before
 * @param text the text that the clauses are of
 * @param start where the sentence starts in it
 * @param told what the sentence has said before it
 */
export function asidesOf(
  clause: Clause,
  last: Clause | undefined,
  text: string,
  start: number,
  told: readonly Observation[],
): readonly Aside[] | 'unread' | null {
  // what opens the bracket is an aside, or nothing in it is
  if (sameBracket(clause, last, text)) return told.at(-1)?.rule === ASIDE ? areasOf(clause, told) : null;
  if (clause.mark !== '(') return null;
  if (clause.slots.length > 1) return areasOf(clause, told);
  const one = asideOf(clause, text.slice(start, clause.start - 1), told);
  return one === null || one === 'unread' ? one : [one];
}

/**
 * @param before the text up to the bracket, within the sentence
 * @param told what the sentence has said before it
 * @returns null for a bracket of another kind, `'unread'` for a figure of a time that no record could name
 */
function asideOf(clause: Clause, before: string, told: readonly Observation[]): Aside | 'unread' | null {
  const [slot] = clause.slots;
  if (slot?.right !== '' || slot.quantity.unit !== '%') return null;
  const of = figureBefore(told);
  if (of === null) return null;
  const area = slot.left === '' ? BEFORE.exec(before)?.[1] : INSIDE.exec(slot.left)?.[1];
  if (area !== undefined) return { name: area.replace(/平均(?:水平)?$/, '') + of.name, of, slot };
  return slot.left === '' && EARLIER.test(before) ? 'unread' : null;
}

/** The record of an aside: the other area's figure, of no indicator of the region. */
export function madeAside({ name, of, slot }: Aside): Observation {
  const { value, unit } = slot.quantity;
  const fallen = slot.left.endsWith('下降') && typeof value === 'number';
  return observation(slot, name, { measure: of.measure, value: fallen ? -value : value, unit }, null, ASIDE, []);
}
