/** From a reading to an observation. */
import { type Measured, measureOf } from './measure.js';
import type { LeftReading } from './phrase/index.js';
import type { Scene } from './scene.js';
import type { Slot } from './slots.js';
import type { Matcher, Observation } from './types.js';

/** A bare percentage of an indicator that is not itself a rate is its growth. */
const rateIsGrowth = (name: string, matcher: Matcher): boolean =>
  matcher(name, '%', 'growth') !== null && matcher(name, '%', 'level') === null;

export function measure(
  slot: Slot,
  left: LeftReading,
  name: string,
  { state, matcher }: Scene,
  how: { fromRight: boolean; carriedOn: boolean; rawLeft?: string },
): Measured {
  return measureOf(slot.quantity, left, how.rawLeft ?? slot.rawLeft, {
    fromRight: how.fromRight,
    rateIsGrowth: slot.quantity.unit === '%' && !how.fromRight && rateIsGrowth(name, matcher),
    isRate: /率$/.test(name) && matcher(name, slot.quantity.unit, 'level') !== null,
    change: slot.listed && how.carriedOn ? state.change : null,
    leadChange: slot.listed && !left.predicate && !left.opened && left.lead === '' ? state.leadChange : null,
  });
}

/** Without a quotation mark whose partner stayed outside the name. */
function tidy(name: string): string {
  let out = name.trim();
  for (const [open, close] of [
    ['“', '”'],
    ['(', ')'],
  ] as const) {
    const opens = out.split(open).length;
    const closes = out.split(close).length;
    if (opens > closes) out = open === '(' ? out.slice(0, out.lastIndexOf(open)) : out.replace(/“([^“]*)$/, '$1');
    if (closes > opens) out = out.replace(close, '');
  }
  return out;
}

export function make(
  slot: Slot,
  rawName: string,
  measured: Measured,
  rule: string,
  flags: readonly string[],
  matcher: Matcher,
): Observation {
  const name = tidy(rawName);
  return {
    quantity: slot.quantity,
    name,
    ...measured,
    match: isOfEach(slot) ? null : matcher(name, measured.unit, measured.measure),
    rule,
    flags,
    reference: null,
    context: slot.rawLeft,
    partOf: null,
    runnerUp: null,
  };
}

/** 每个园区完成固定资产投资5亿元: a figure of each is not the region's. */
export const isOfEach = (slot: Slot): boolean =>
  slot.clause.text.includes('每') &&
  /每(?:个|家|村|镇|乡|县|所|座|户)/.test(slot.clause.text.slice(0, 40)) &&
  !/每户均/.test(slot.clause.text);
