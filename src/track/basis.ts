/** 口径 as a key: figures of unlike basis are never held against each other. */
import type { IndicatorRecord } from '../record.js';

/** Words that say what goes without saying: growth of output is at comparable prices, money is in 元. */
const UNDERSTOOD = /^(?:按?(?:可比|不变)价格?(?:计算)?|人民币|国内外)$/;
/** Parts that together are the whole. */
const WHOLES = [['国内', '国际']] as const;
/** Other words for the same footing. */
const SAME: readonly (readonly [RegExp, string])[] = [[/^按?(?:同|可比)口径(?:计算)?$/, '同口径']];
/** Of stocks of money the currency is no matter of course. */
const BY_CURRENCY = /^(?:loans|deposits)/;

const canonical = (word: string): string => SAME.find(([form]) => form.test(word))?.[1] ?? word;

/** The words of the basis that tell series apart. */
function wordsOf(record: IndicatorRecord): Set<string> {
  const words = (record.basis ?? '').split(';').filter((word) => word !== '');
  const byCurrency = BY_CURRENCY.test(record.indicator ?? '');
  const kept = new Set(words.filter((word) => !UNDERSTOOD.test(word) || (byCurrency && word === '人民币')).map(canonical));
  for (const [a, b] of WHOLES) {
    if (!kept.has(a) || !kept.has(b)) continue;
    kept.delete(a);
    kept.delete(b);
  }
  return kept;
}

/** The basis as a key: its words in a fixed order, '' where there is none to speak of. */
export const basisKey = (record: IndicatorRecord): string => [...wordsOf(record)].sort().join(';');

/** `same`; `fuller` where the result says what the target says and more; `other`. */
export function basisOf(target: IndicatorRecord, result: IndicatorRecord): 'same' | 'fuller' | 'other' {
  const [goal, found] = [wordsOf(target), wordsOf(result)];
  if ([...goal].some((word) => !found.has(word))) return 'other';
  if (goal.size === found.size) return 'same';
  return goal.size > 0 ? 'fuller' : 'other';
}

/** Whether the result is in real or nominal terms and otherwise on the target's footing. */
export function isReal(target: IndicatorRecord, result: IndicatorRecord): boolean {
  const [goal, found] = [wordsOf(target), wordsOf(result)];
  return [...found].every((word) => /^(?:实际|名义)(?:增长)?$/.test(word) || goal.has(word)) && [...goal].every((word) => found.has(word));
}
