/** One row: a target, its level goal beside it, the verdict and what it rests on. */
import { indicatorById } from '../catalogue/index.js';
import { unitInfo } from '../quantity/units.js';
import type { IndicatorRecord } from '../record.js';
import { shift } from '../resolve/normalize.js';
import { isRate } from './judge.js';
import { endYear, isSpan } from './places.js';
import { idOf } from './subject.js';
import type { Target } from './targets.js';
import type { TrackRow } from './types.js';
import { betterOf, byCompletion, byFigure, type Context, type Outcome, outcomeOf } from './verdict.js';

const judged = ({ verdict }: Outcome): boolean => verdict !== 'open' && verdict !== 'no_figure';

interface Decision extends Outcome {
  readonly target: IndicatorRecord;
  readonly levelTarget: IndicatorRecord | null;
  readonly levelResult: IndicatorRecord | null;
  readonly besides: readonly IndicatorRecord[];
}

/** The growth goal decides; where it has no result the level goal does, then the share of the plan. */
function decide(target: Target, candidates: readonly IndicatorRecord[], context: Context): Decision {
  const { record, level } = target;
  const first = outcomeOf(target, candidates, context);
  const second = level === null ? null : byFigure(level, candidates, betterOf(target.subject), context.tolerance);
  const share = record.value === null ? null : byCompletion(candidates);
  const besides = share?.result ? [share.result] : [];
  const at = { target: record, levelTarget: level, levelResult: second?.result ?? null, besides };
  if (judged(first)) {
    const flags = [...first.flags];
    if (second !== null && second.verdict !== first.verdict) flags.push('basis_changed');
    if (share !== null && (share.verdict === 'met') !== (first.verdict === 'met')) flags.push('completion_disagrees');
    return { ...first, ...at, flags };
  }
  if (second !== null && level !== null)
    return { ...second, ...at, target: level, levelTarget: null, levelResult: null, besides: [record, ...besides] };
  return share === null ? { ...first, ...at } : { ...share, ...at, besides: [] };
}

/** The difference as people say it: points for rates, the target's own unit for amounts. */
function difference({ difference: d, judgedBy, target, reference }: Decision): { value: number | null; unit: string | null } {
  if (d === null) return { value: null, unit: null };
  const points = judgedBy === 'completion' || judgedBy === 'gap' || judgedBy === 'growth';
  if (points || isRate(reference ?? target)) {
    const base = (reference ?? target).normalized.unit;
    return { value: d, unit: base === '‰' && !points ? '个千分点' : '个百分点' };
  }
  if (reference !== null) return { value: d, unit: reference.normalized.unit };
  const unit = target.unit ?? '';
  return { value: shift(d, -unitInfo(unit).scale10), unit };
}

const sameFigure = (a: IndicatorRecord, b: IndicatorRecord): boolean =>
  a.document.path === b.document.path &&
  a.document.index === b.document.index &&
  a.measure === b.measure &&
  a.status === b.status &&
  a.basis === b.basis &&
  JSON.stringify(a.normalized) === JSON.stringify(b.normalized);

/** Further figures worth showing: other sources and other bases; without a verdict, whatever the reports give. */
function others(decision: Decision, candidates: readonly IndicatorRecord[]): IndicatorRecord[] {
  const { target, result, levelResult, besides } = decision;
  const shown: IndicatorRecord[] = [result, levelResult].filter((r) => r !== null);
  const found: IndicatorRecord[] = [];
  const wanted = candidates.filter(
    (r) => r.value !== null && (result === null || !judged(decision) || r.measure === result.measure || r.measure === target.measure),
  );
  for (const record of [...besides.filter((r) => r.status !== 'target'), ...wanted]) {
    if ([...shown, ...found].some((r) => r.id === record.id || sameFigure(r, record))) continue;
    found.push(record);
  }
  return found;
}

const EXPECTED = /预期(?:性)?(?:目标|指标)/;

/** Binding or expected; the heading or sentence 主要预期目标 tells it where the row does not. */
function attributeOf(target: IndicatorRecord): IndicatorRecord['attribute'] {
  if (target.attribute !== null) return target.attribute;
  const { sentence, section } = target.source;
  return EXPECTED.test(sentence.text) || section.some((title) => EXPECTED.test(title)) ? 'expected' : null;
}

/** What is said of the target's indicator and period. A rate to be kept over several years is held against the last of them. */
function answersTo(
  { record, subject, period }: Target,
  { results, regionKey }: Context,
): { candidates: readonly IndicatorRecord[]; atEnd: boolean } {
  const candidates = results.of(regionKey(record), subject, period);
  const steady = isSpan(period) && record.measure === 'level' && isRate(record) && candidates.every((r) => r.measure !== 'level');
  if (!steady) return { candidates, atEnd: false };
  return { candidates: results.of(regionKey(record), subject, String(endYear(period))), atEnd: true };
}

/** The row of one target. */
export function rowOf(target: Target, context: Context, lang: 'zh' | 'en' = 'zh'): TrackRow {
  const { record, subject, period } = target;
  const indicator = idOf(subject);
  const { candidates, atEnd } = answersTo(target, context);
  const decision = decide(target, candidates, context);
  const { value, unit } = difference(decision);
  const row = indicatorById(indicator ?? '');
  const doubts = [decision.target, decision.result, decision.reference].flatMap((r) => r?.flags ?? []);
  return {
    region: record.region,
    regionCode: record.regionCode,
    indicator,
    indicatorName: (lang === 'zh' ? row?.name : row?.en) ?? record.indicatorName ?? record.name,
    period,
    target: decision.target,
    levelTarget: decision.levelTarget,
    otherTargets: [...decision.besides.filter((r) => r.status === 'target'), ...target.others],
    result: decision.result,
    levelResult: decision.levelResult,
    otherResults: others(decision, candidates),
    words: decision.words ?? null,
    reference: decision.reference,
    judgedBy: decision.judgedBy,
    difference: value,
    differenceUnit: unit,
    tolerance: decision.tolerance,
    verdict: decision.verdict,
    reason: decision.reason,
    attribute: attributeOf(decision.target),
    flags: [
      ...new Set([
        ...decision.flags,
        ...(atEnd && judged(decision) ? ['end_of_span'] : []),
        ...(target.differs ? ['target_differs'] : []),
        ...doubts,
      ]),
    ],
  };
}
