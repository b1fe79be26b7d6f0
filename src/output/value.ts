import type { IndicatorRecord, Reference } from '../record.js';
import { codeWord, type Lang } from './words.js';

const plain = (value: number): string => (Math.abs(value) >= 1e21 ? value.toString() : String(value));

/**
 * The side on which the value is open. The words bound its size (`下降14%以上` is −14 and less), so for a negative value
 * the signed interval decides.
 */
function openSide(record: IndicatorRecord): '≥' | '≤' {
  const { min, max } = record.normalized;
  if (min === null && max !== null) return '≤';
  if (max === null && min !== null) return '≥';
  return record.bound === 'at_least' ? '≥' : '≤';
}

/** A record's value as people write it: `5.5%左右`, `≥5%`, `5%–5.5%`; of a qualitative record its words. */
export function valueText(record: IndicatorRecord, lang: Lang): string {
  const { value, bound } = record;
  const unit = record.unit ?? '';
  if (value === null) return record.text;
  if (typeof value === 'object') return `${plain(value.min)}${unit.startsWith('%') ? unit : ''}–${plain(value.max)}${unit}`;
  const amount = `${plain(value)}${unit}`;
  if (bound === 'about') return lang === 'zh' ? `${amount}左右` : `~${amount}`;
  if (bound === 'at_least' || bound === 'at_most') return `${openSide(record)}${amount}`;
  return amount;
}

/** A reference as one cell: `高于 全国 0.7`, `equal gdp`. */
export function referenceText(reference: Reference | null, relation: (code: string) => string): string | null {
  if (reference === null) return null;
  const parts = [relation(reference.relation), reference.region, reference.indicator, reference.margin];
  return parts.filter((part) => part !== null).join(' ');
}

/** The name that tables show. */
export const shownName = (record: IndicatorRecord): string => record.indicatorName ?? record.name;

/** The doubts of a record as words. */
export const flagText = (record: IndicatorRecord, lang: Lang): string =>
  record.flags.map((flag) => codeWord('flag', flag, lang)).join(lang === 'zh' ? '、' : ', ');
