import type { IndicatorRecord } from '../record.js';

const MAIN_TARGETS = /(?:预期|主要|发展|总体)目标/;

/** Whether the record stands in the sentence or the section of main targets. */
const inMainTargets = (record: IndicatorRecord): boolean =>
  MAIN_TARGETS.test(record.source.sentence.text) || record.source.section.some((title) => MAIN_TARGETS.test(title));

/** Digits that the value is given in; 8053.2 is more precise than 8000. */
function digits(value: IndicatorRecord['value']): number {
  if (value === null) return 0;
  if (typeof value === 'object') return Math.max(digits(value.min), digits(value.max));
  return String(Math.abs(value)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/**
 * Which of two records that say the same thing fills a table's one cell: for targets the one in the sentence of main targets,
 * then the undoubted, then the more precise, then the first. Sorts best first.
 */
export function byRank(a: IndicatorRecord, b: IndicatorRecord): number {
  const main = (r: IndicatorRecord): number => (r.status === 'target' && inMainTargets(r) ? 0 : 1);
  const broken = (r: IndicatorRecord): number => (r.flags.includes('text_broken') || r.flags.includes('unit_suspect') ? 1 : 0);
  return main(a) - main(b) || broken(a) - broken(b) || digits(b.value) - digits(a.value) || a.source.start - b.source.start;
}
