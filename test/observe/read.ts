/** Reads one sentence inside the smallest report that can hold it. */
import { extract } from '../../src/extract.js';
import { bounds, type IndicatorRecord } from '../../src/record.js';
import type { Expected } from './cases/types.js';

const REPORT = ['临澜县2025年政府工作报告', '', '一、2024年工作回顾', '', ''].join('\n');

/** The records of a sentence; its full stop is added here. */
export const read = (sentence: string): IndicatorRecord[] => extract(`${REPORT}${sentence}。\n`).records;

const isBound = (word: string | null | undefined): boolean => bounds.some((b) => b === word);

const amount = (record: IndicatorRecord): number | string => {
  if (record.value === null) return record.text;
  return typeof record.value === 'number' ? record.value : `${record.value.min}..${record.value.max}`;
};

/** What the row says in one line a record, so that a failure shows the difference alone. */
export function shown(expected: Expected): string {
  const [name, measure, value, unit, ...rest] = expected;
  const bound = rest.find(isBound) ?? (/\.\./.test(String(value)) ? 'between' : 'exact');
  const indicator = rest.find((word) => !isBound(word));
  return [name.split('|')[0], measure, value, unit, bound, ...(indicator === undefined ? [] : [String(indicator)])].join(' ');
}

/** A record in the words of its row: what the row leaves open is left out, and each allowed form of the name is as good as the first. */
export function told(record: IndicatorRecord, expected: Expected | undefined): string {
  const names = expected?.[0].split('|') ?? [];
  const name = names.includes(record.name) ? names[0] : record.name;
  const asksIndicator = expected === undefined || expected.slice(4).some((word) => !isBound(word as string | null));
  return [name, record.measure, amount(record), record.unit ?? '', record.bound, ...(asksIndicator ? [String(record.indicator)] : [])].join(
    ' ',
  );
}
