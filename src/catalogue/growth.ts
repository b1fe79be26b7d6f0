/** What a bare percentage says of a name. */
import type { Measure } from '../record.js';
import type { IndicatorMatch } from './match.js';

/** The catalogue, as the report's region sees it. */
export type Matcher = (name: string, unit: string, measure: Measure) => IndicatorMatch | null;

/** 地区生产总值 5%: a percentage of an indicator that is not itself a rate or a share is its growth. */
export const percentIsGrowth = (name: string, match: Matcher): boolean =>
  match(name, '%', 'growth') !== null && match(name, '%', 'level') === null;
