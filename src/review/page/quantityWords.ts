/** Numbers as people type them and as texts have them. */
import type { Claim } from '../../corrections/schema.js';

/** A year, a month, or a span of them, as records write it. */
export const PERIOD = /^\d{4}(-\d{2})?(\/\d{4}(-\d{2})?)?$/;

const NUMBER = '[-−]?\\d[\\d,，]*(?:\\.\\d+)?';

const numberIn = (text: string): number => Number(text.replace('−', '-').replace(/[,，]/g, ''));

/** `5.5`, `5~6`, or nothing; undefined for anything else. */
export function readValue(text: string): Claim['value'] | undefined {
  const given = text.normalize('NFKC').trim();
  if (given === '') return null;
  if (new RegExp(`^${NUMBER}$`).test(given)) return numberIn(given);
  const range = new RegExp(`^(${NUMBER})\\s*[~～—–至到]\\s*(${NUMBER})$`).exec(given);
  if (range === null) return undefined;
  const [min, max] = [numberIn(range[1] ?? ''), numberIn(range[2] ?? '')];
  return min <= max ? { min, max } : undefined;
}

/** A value as `readValue` takes it. */
export const writeValue = (value: Claim['value']): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : `${value.min}~${value.max}`;

/** What can be told from the words of a quantity: number, range, unit. */
export function guess(text: string): Pick<Claim, 'value' | 'unit' | 'bound' | 'measure'> {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const found = new RegExp(`^(${NUMBER})(?:%?[-~～—–至到]+(${NUMBER}))?(.*)$`).exec(plain);
  if (found === null) return { value: null, unit: null, bound: 'exact', measure: 'qualitative' };
  const [, first = '', second, unit = ''] = found;
  const value = second === undefined ? numberIn(first) : { min: numberIn(first), max: numberIn(second) };
  return {
    value,
    unit: unit === '' ? null : unit,
    bound: second === undefined ? 'exact' : 'between',
    measure: unit === '%' ? 'growth' : 'level',
  };
}
