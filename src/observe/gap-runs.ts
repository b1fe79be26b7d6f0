/** `增长6%,高于全国、全省1个、0.2个百分点`: the distance to each of several areas. */

import { type Known, readLeft } from './phrase/index.js';
import { ofGrowth } from './shapes/compared.js';
import type { Reading, State } from './types.js';

export interface AreaGap {
  /** the name of the gap: 生产总值增速高于全国 */
  readonly name: string;
  readonly subject: string;
  readonly area: string;
  readonly below: boolean;
}

const AREA = '(?:全[国省市州]|世界|全球|东部|中部|西部)';
const AREAS = `(${AREA}(?:(?:、|和|与)?${AREA})+)(?:平均|水平)*`;
const EACH_AREA = new RegExp(AREA, 'g');
const OVER = new RegExp(`(?:分别|均|各|依次)?([高低快慢优]于|高出|超)${AREAS}(?:分别|各)?(?:约|近)?$`);
const THAN = new RegExp(`(?:分别|均|各|依次)?[比较]${AREAS}(?:分别|各)?([高低快慢多少])出?(?:约|近)?$`);

const OVER_ONE = new RegExp(`(?:分别|均|各|依次)?([高低快慢优]于|高出|超)(${AREA})(?:平均|水平)*(?:约|近)?$`);
const NEXT_AREA = new RegExp(`^(?:[高低快慢优]于|高出)?(${AREA})(?:平均|水平)*$`);

/** `高于全国0.4个百分点、全省0.1个百分点`: each area with its own figure behind it. */
function gapsOfEach(readings: readonly Reading[], i: number, state: Readonly<State>, known: Known): AreaGap[] | null {
  const first = readings[i];
  const second = readings[i + 1];
  const found = first && second?.slot.listed ? OVER_ONE.exec(first.slot.left) : null;
  const other = found && second ? NEXT_AREA.exec(second.slot.left)?.[1] : undefined;
  if (!first || !second || !found || other === undefined) return null;
  if (![first, second].every(({ slot }) => /^(?:%|个?百分点)$/.test(slot.quantity.unit))) return null;
  return named(first, first.slot.left.slice(0, found.index), found[1] ?? '', [found[2] ?? '', other], state, known);
}

/** `年均分别增长9.6%、12%,高于全国0.1和2.2个百分点`: the distance of each of two names to one area. */
function gapsOfBoth(readings: readonly Reading[], i: number, state: Readonly<State>): AreaGap[] | null {
  const pair = readings.slice(i, i + 2);
  const names = state.distributed;
  const [first, second] = pair;
  const found = first && first.left.name === '' && second?.slot.left === '' ? OVER_ONE.exec(first.slot.left) : null;
  if (!found || names.length !== 2 || names[1] !== state.subject || readings[i + 2]?.slot.left === '') return null;
  if (pair.some(({ slot }) => !/^(?:%|个?百分点)$/.test(slot.quantity.unit))) return null;
  return names.flatMap((name) => gaps(name, state.change !== null || state.unit === '%', found[1] ?? '', [found[2] ?? '']));
}

/** The gaps that the quantities from reading i on tell, one for each area; null where there are not as many. */
export function gapsOfAreas(readings: readonly Reading[], i: number, state: Readonly<State>, known: Known): AreaGap[] | null {
  const first = readings[i];
  if (!first?.slot.left.includes('全')) return null;
  const { left } = first.slot;
  const over = OVER.exec(left);
  const than = over ? null : THAN.exec(left);
  const found = over ?? than;
  if (!found) return gapsOfEach(readings, i, state, known) ?? gapsOfBoth(readings, i, state);
  const areas = ((over ? over[2] : than?.[1]) ?? '').match(EACH_AREA) ?? [];
  const relation = (over ? over[1] : than?.[2]) ?? '';
  const rates = readings.slice(i, i + areas.length);
  if (
    rates.length !== areas.length ||
    rates.some(({ slot }, k) => !/^(?:%|个?百分点)$/.test(slot.quantity.unit) || (k > 0 && slot.left !== ''))
  )
    return null;
  return named(first, left.slice(0, found.index), relation, areas, state, known);
}

/** The names of the distances to the areas; `before`: what stands before the relation. */
function named(
  first: Reading,
  before: string,
  relation: string,
  areas: readonly string[],
  state: Readonly<State>,
  known: Known,
): AreaGap[] | null {
  const own = readLeft(before, known).name;
  const subject = own && !/^(?:增速|增幅)$/.test(own) ? own : state.subject;
  if (subject === '') return null;
  return gaps(subject, ofGrowth(first.slot) || (own === '' && state.change !== null), relation, areas);
}

/** `ofGrowths`: the growth of the subject is what is held against the areas. */
function gaps(subject: string, ofGrowths: boolean, relation: string, areas: readonly string[]): AreaGap[] {
  const below = /[低慢少]/.test(relation);
  const grows = ofGrowths && !/[速幅率]$|比[例重]$|占/.test(subject);
  return areas.map((area) => ({ name: `${subject}${grows ? '增速' : ''}${below ? '低于' : '高于'}${area}`, subject, area, below }));
}
