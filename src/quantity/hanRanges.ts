/** Ranges in Chinese numerals: `八十至一百三十万吨`. */
import type { Quantity } from '../model.js';
import { withBounds } from './bounded.js';
import { judgeHan } from './han.js';
import { HAN, parseHan } from './numbers.js';
import { matchUnit, readUnit, type UnitAt } from './units.js';

const POWER: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
]);

/** Where the second number begins if `至`, `到` or a dash stands at `at`; 0 where none does, or where 由 tells what it was before. */
function secondAt(text: string, start: number, at: number): number {
  const mark = text.charAt(at);
  if (mark === '至' || mark === '到') return '由从自'.includes(text.charAt(start - 1) || '?') ? 0 : at + 1;
  if (mark !== '—' && mark !== '-') return 0;
  return text.charAt(at + 1) === '—' ? at + 2 : at + 1;
}

const hanAt = (text: string, at: number): string => {
  HAN.lastIndex = at;
  return HAN.exec(text)?.[0] ?? '';
};

type HanNumber = NonNullable<ReturnType<typeof parseHan>>;

/** The low end in the multiplier of the high one; a multiplier is shared where sharing it keeps the order: 三至五万. */
function lowOf(low: HanNumber, high: HanNumber): number {
  const by = (POWER.get(high.scale) ?? 0) - (POWER.get(low.scale) ?? 0);
  if (by === 0 || (low.scale === '' && low.value < high.value)) return low.value;
  return low.value / 10 ** by;
}

/** The range whose low end is `written` at `at`, or null. */
export function readHanRange(text: string, at: number, written: string): Quantity | null {
  const lowEnd = at + written.length;
  const shared = secondAt(text, at, lowEnd);
  const between = shared > 0 ? null : matchUnit(text, lowEnd);
  const second = between === null ? shared : secondAt(text, at, lowEnd + between.unit.length);
  if (second === 0 || hanAt(text, at - 1).length > written.length) return null;
  const other = hanAt(text, second);
  const [low, high] = [parseHan(written), other === '' ? null : parseHan(other)];
  const unit: UnitAt | null = high === null ? null : readUnit(text, second + other.length);
  if (low === null || high === null || unit === null || unit.kind === 'time') return null;
  if ((between !== null && between.unit !== unit.unit) || judgeHan(text, at, other, unit) !== null) return null;
  const min = lowOf(low, high);
  if (!(min < high.value)) return null;
  const { end, outerEnd } = unit;
  return withBounds(text, {
    start: at,
    end,
    outerEnd,
    value: { min, max: high.value },
    unit: high.scale + unit.unit,
    more: '',
    kind: 'range',
  });
}
