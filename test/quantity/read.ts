import { lexQuantities } from '../../src/quantity/lex.js';

const SIGN = { exact: '=', about: '~', at_least: '>=', at_most: '<=', between: '' } as const;

/** The quantities of a text in one line each: `>=3000万标箱`, `10..15家`. */
export function read(text: string): string[] {
  return lexQuantities(text).quantities.map(({ value, unit, bound }) => {
    const said = typeof value === 'number' ? String(value) : `${value.min}..${value.max}`;
    return `${SIGN[bound]}${said}${unit}`;
  });
}

/** What was left out: `date 2016年`. */
export function leftOut(text: string): string[] {
  return lexQuantities(text).excluded.map(({ start, end, reason }) => `${reason} ${text.slice(start, end)}`);
}
