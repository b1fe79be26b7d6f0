/** One row of the table of divisions. */
import type { Region } from '../model.js';

export interface Division extends Region {
  readonly code: string;
  readonly level: 'province' | 'prefecture' | 'county';
}

/** Level that a six-digit code says. */
export function levelOfCode(code: string): Division['level'] {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}
