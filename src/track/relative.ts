/** Goals relative to something: 与经济增长同步, 高于全国, 正增长. */
import type { IndicatorRecord } from '../record.js';
import { tidy } from './difference.js';
import type { Goal } from './judge.js';
import { areaKey, isSpan, type RegionKey } from './places.js';
import type { Results } from './results.js';
import type { Target } from './targets.js';

/** Growth above nothing: 正增长. */
export const isPositiveGrowth = (target: IndicatorRecord): boolean => target.measure === 'qualitative' && target.text.includes('正增长');

/** Whether the goal is relative to a figure. */
export const isRelative = (target: IndicatorRecord): boolean =>
  target.reference !== null && (target.measure === 'qualitative' || target.measure === 'gap');

/** The measure that a goal in words speaks of: growth, unless it compares a rate itself. */
export function measureMeant(target: IndicatorRecord, period: string): IndicatorRecord['measure'] {
  const growth = isSpan(period) ? 'avg_growth' : 'growth';
  if (target.reference?.indicator === 'gdp' || target.reference === null) return growth;
  return /增|快于|涨/.test(target.text) || target.measure === 'gap' ? growth : 'level';
}

const NOT_LESS = /不低于|不慢于|不少于|以上/;

/** The ends that the words allow around the figure they refer to. `slack` is what 同步 tolerates on the bad side. */
export function relativeGoal(target: IndicatorRecord, against: number, slack: number): Goal {
  const { relation = 'equal', margin = null } = target.reference ?? {};
  const by = margin ?? (target.measure === 'gap' && typeof target.value === 'number' ? Math.abs(target.value) : 0);
  const strict = by === 0 && !NOT_LESS.test(target.text);
  if (relation === 'above') return { min: tidy(against + by), max: null, centre: tidy(against + by), strict };
  if (relation === 'below') return { min: null, max: tidy(against - by), centre: tidy(against - by), strict };
  return { min: tidy(against - slack), max: tidy(against + slack), centre: against };
}

/** What a relative goal is held against: a figure of the report that gives the result, else of the region, or of the area named. */
export function referenceFor(target: Target, result: IndicatorRecord, results: Results, regionKey: RegionKey): IndicatorRecord | null {
  const { reference } = target.record;
  if (reference === null || reference.indicator === null) return null;
  const region = reference.region === null ? regionKey(result) : areaKey(reference.region, result.regionCode);
  const fits = results
    .of(region, reference.indicator, target.period)
    .filter((r) => r.measure === result.measure && typeof r.value === 'number' && r.normalized.unit === result.normalized.unit);
  const own = ({ document }: IndicatorRecord): boolean =>
    document.path === result.document.path && document.index === result.document.index;
  return fits.find(own) ?? fits[0] ?? null;
}

/** Whether a gap or words in a result speak of what the goal is relative to. */
export function answers(target: IndicatorRecord, result: IndicatorRecord): boolean {
  const [goal, said] = [target.reference, result.reference];
  return (
    goal !== null &&
    said !== null &&
    goal.region === said.region &&
    (goal.region !== null || (result.measure === 'qualitative' && goal.indicator === said.indicator))
  );
}
