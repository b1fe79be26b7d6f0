/** Which of the units that the reports write is the easiest to read for all figures of a row. */

import { convert } from '../units/convert.js';
import { decimalText, fromNumber, placesOf, type Ratio } from '../units/exact.js';

/** A figure and its unit as written. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

const LONG = 1_000_000;
/** What numbers below one (0.45万亿元) or of seven digits (1234567万元) cost beside their digits. */
const AWKWARD = 3;
/** A unit in which a figure has no exact decimal is taken only if every one has that fault. */
const INEXACT = 1000;

function costOf(value: Ratio): number {
  if (placesOf(value) === null) return INEXACT;
  const text = decimalText(value).replace('-', '');
  const size = Number(text);
  const awkward = size !== 0 && (size < 1 || size >= LONG);
  return text.length + (awkward ? AWKWARD : 0);
}

/**
 * The unit, among those written, that gives the shortest numbers; of equals the one written most, then the one written first.
 * All amounts are of one dimension. Null for no amounts.
 */
export function readableUnit(amounts: readonly Amount[], indicator: string | null = null): string | null {
  const written = new Map<string, number>();
  for (const { unit } of amounts) written.set(unit, (written.get(unit) ?? 0) + 1);
  if (written.size <= 1) return amounts[0]?.unit ?? null;
  const cost = (unit: string): number =>
    amounts.reduce((sum, amount) => sum + costOf(convert(fromNumber(amount.value), amount.unit, unit, indicator)), 0);
  const [best] = [...written]
    .map(([unit, count]) => ({ unit, count, cost: cost(unit) }))
    .sort((a, b) => a.cost - b.cost || b.count - a.count);
  return best?.unit ?? null;
}
