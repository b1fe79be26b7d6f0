/** `增长6.9%,与全省平均增速基本持平`: a figure that stands where another area or a goal does has not stood still. */
import type { Reference } from '../record.js';
import { type Known, readLeft } from './phrase/index.js';
import type { Matcher, Reading, State } from './types.js';

export interface LevelWith {
  /** the name of the distance: 生产总值增速与全省持平 */
  readonly name: string;
  readonly reference: Reference;
}

const AREA = '全[国省市区州县](?:、全[国省市区州县]){0,2}';
const WITH = new RegExp(
  `[与和同](?:(${AREA})(?:同期|平均|总体|增长|水平|增速|增幅|涨幅){0,3}|((?:年初|年度|全年|预期|既定|时序|序时){0,2}(?:目标|计划|预算|进度))(?:任务|值|数)?)(?:保持|基本|大体|总体|大致){0,2}$`,
);
const GROWTH = /增[速幅长]|涨幅/;
/** A name that says by itself that it is a rate or a share. */
const IS_RATE = /[速幅率]$|比[例重]$|占/;

/** What the figure is level with, and what is compared; null for 与上年持平, which is a growth. */
export function levelWith({ slot, left }: Reading, state: Readonly<State>, known: Known, matcher: Matcher): LevelWith | null {
  const { kind, value } = slot.quantity;
  const found = kind === 'word' && value === 0 ? WITH.exec(slot.left) : null;
  if (found === null) return null;
  const own = readLeft(slot.left.slice(0, found.index), known).name;
  const bare = own === '' || GROWTH.test(own.slice(0, 2));
  const subject = bare ? state.subject : own;
  if (subject === '') return null;
  const grows = GROWTH.test(slot.left) || (bare && (state.change !== null || left.change !== null));
  const [, region = null, goal = ''] = found;
  const match = matcher(subject, '%', 'growth') ?? matcher(subject, '', 'qualitative');
  return {
    name: `${subject}${grows && !IS_RATE.test(subject) ? '增速' : ''}与${region ?? goal}持平`,
    reference: { indicator: match?.id ?? null, region, relation: 'equal', margin: null },
  };
}
