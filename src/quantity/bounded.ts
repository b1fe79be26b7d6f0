/** Joins a number and its unit with the bound words at either side. */
import type { Quantity } from '../model.js';
import { boundAfter, boundAhead, boundBefore, isStep } from './bounds.js';

/** A number with its unit, before its bound words are read. */
export interface Core {
  readonly start: number;
  readonly end: number;
  readonly outerEnd: number;
  readonly value: Quantity['value'];
  readonly unit: string;
  readonly more: '' | 'at_least' | 'about';
  readonly kind: Quantity['kind'];
}

/** `40万套(含宿舍床位)以上`: a remark in brackets before the bound word. */
const REMARK = /\([^()\d]{1,16}\)(?=以上|以内|以下|左右)/y;

function boundBehindBracket(text: string, at: number): ReturnType<typeof boundAfter> {
  if (text.charAt(at) !== '(') return null;
  REMARK.lastIndex = at;
  const remark = REMARK.exec(text)?.[0];
  return remark === undefined ? null : boundAfter(text, at + remark.length);
}

/** The quantity with the bound words at either side of it. */
export function withBounds(text: string, core: Core): Quantity {
  const before = boundBefore(text, core.start) ?? boundAhead(text, core.start, core.unit);
  const after = boundAfter(text, core.outerEnd) ?? boundBehindBracket(text, core.outerEnd);
  const outerStart = before?.start ?? core.start;
  const outerEnd = after?.end ?? core.outerEnd;
  const step = core.kind !== 'range' && isStep(text, outerEnd);
  let bound: Quantity['bound'] = before?.bound ?? after?.bound ?? (core.more === '' ? (step ? 'at_least' : 'exact') : core.more);
  if (core.kind === 'range') bound = 'between';
  return { start: core.start, end: core.end, outerStart, outerEnd, kind: core.kind, value: core.value, unit: core.unit, bound };
}
