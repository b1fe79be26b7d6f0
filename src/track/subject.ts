/** What a figure is about, as a key. */
import { normaliseName } from '../catalogue/index.js';
import type { IndicatorRecord } from '../record.js';

const NAMED = '=';

/**
 * The catalogue's id; of a gap the id of what it is a gap of (`高于全国0.5个百分点`); of a figure outside the catalogue its name behind `=`.
 * Null where a gap does not say to which area it is, or where words stand outside the catalogue.
 */
export function subjectOf(record: IndicatorRecord): string | null {
  const { indicator, measure, reference, value } = record;
  if (indicator !== null) return indicator;
  if (measure === 'gap') return reference === null || reference.region === null ? null : reference.indicator;
  const name = normaliseName(record.name);
  return value === null || name === '' ? null : NAMED + name;
}

/** The id of a subject, null of a name. */
export const idOf = (subject: string): string | null => (subject.startsWith(NAMED) ? null : subject);
