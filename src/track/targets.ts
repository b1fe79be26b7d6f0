/** The targets of all reports: each once, growth and level goals of one report side by side. */
import { baseUnit } from '../catalogue/index.js';
import { byRank } from '../output/precise.js';
import type { IndicatorRecord } from '../record.js';
import { basisKey } from './basis.js';
import { endYear, isWhole, type RegionKey } from './places.js';
import { isPositiveGrowth, isRelative } from './relative.js';
import { subjectOf } from './subject.js';

export interface Target {
  readonly record: IndicatorRecord;
  /** see `subjectOf` */
  readonly subject: string;
  readonly period: string;
  readonly level: IndicatorRecord | null;
  /** further mentions of the same goal */
  readonly others: readonly IndicatorRecord[];
  /** among them are such with another figure */
  readonly differs: boolean;
}

const MEASURES: ReadonlySet<IndicatorRecord['measure']> = new Set([
  'growth',
  'level',
  'avg_growth',
  'avg_level',
  'change',
  'qualitative',
  'gap',
]);

const isTarget = (record: IndicatorRecord): boolean =>
  record.status === 'target' &&
  MEASURES.has(record.measure) &&
  subjectOf(record) !== null &&
  record.period !== null &&
  isWhole(record.period);

/** 元 and 美元, 个 and 户 are goals of their own; 万元 and 亿元 are not. */
const unitKey = (record: IndicatorRecord): string => (record.measure === 'level' ? baseUnit(record.normalized.unit ?? '') : '');

/** 与经济增长同步 and 高于全国 are two goals. */
const relativeKey = (record: IndicatorRecord): string =>
  isRelative(record) ? `${record.reference?.indicator}|${record.reference?.region}` : isPositiveGrowth(record) ? '>0' : '';

const sameReport = (a: IndicatorRecord, b: IndicatorRecord): boolean =>
  a.document.path === b.document.path && a.document.index === b.document.index;

const sameSentence = (a: IndicatorRecord, b: IndicatorRecord): boolean => a.source.sentence.start === b.source.sentence.start;

const strives = (record: IndicatorRecord): boolean => record.strength === 'strive';

/** A goal in words that no figure can be held against. */
const isWords = (record: IndicatorRecord): boolean => record.value === null && !isRelative(record) && !isPositiveGrowth(record);

const says = ({ normalized: n, bound, reference, text, value }: IndicatorRecord): string =>
  value === null
    ? `${reference?.relation ?? text}|${reference?.indicator ?? ''}|${reference?.region ?? ''}`
    : `${n.value}|${n.min}|${n.max}|${bound}`;

/** The report of the goal's own year first, then the earlier ones. */
const byReport = (a: IndicatorRecord, b: IndicatorRecord): number => {
  const distance = (r: IndicatorRecord): number => Math.abs((r.document.year ?? 0) - endYear(r.period ?? '0'));
  return distance(a) - distance(b);
};

function grouped(records: readonly IndicatorRecord[], key: (record: IndicatorRecord) => string): IndicatorRecord[][] {
  const groups = new Map<string, IndicatorRecord[]>();
  for (const record of records) {
    const k = key(record);
    const group = groups.get(k);
    if (group === undefined) groups.set(k, [record]);
    else group.push(record);
  }
  return [...groups.values()];
}

interface Stated {
  readonly record: IndicatorRecord;
  readonly others: IndicatorRecord[];
}

/**
 * One report states one goal (and perhaps a higher one to strive for): the one that a table would show;
 * reports that say the same share it, reports that say another thing have goals of their own.
 */
function stated(group: readonly IndicatorRecord[]): Stated[] {
  const found: Stated[] = [];
  const reports = grouped(group, (r) => `${r.document.path}#${r.document.index}`).sort((a, b) =>
    a[0] !== undefined && b[0] !== undefined ? byReport(a[0], b[0]) : 0,
  );
  for (const mentions of reports) {
    for (const wish of grouped(mentions, (r) => String(strives(r)))) {
      const [best, ...others] = [...wish].sort(byRank);
      if (best === undefined) continue;
      const known = found.find(({ record }) => says(record) === says(best));
      if (known === undefined) found.push({ record: best, others });
      else known.others.push(best, ...others);
    }
  }
  return found;
}

/** Every target that names a year or a span of years. */
export function targetsOf(records: readonly IndicatorRecord[], regionKey: RegionKey): Target[] {
  const about = (r: IndicatorRecord): string => [regionKey(r), subjectOf(r), r.period, basisKey(r)].join('|');
  const kind = (r: IndicatorRecord): string => `${r.measure}|${unitKey(r)}|${relativeKey(r)}`;
  return grouped(records.filter(isTarget), about).flatMap((group) => {
    const figures = group.filter((record) => !isWords(record));
    // where a report gives a figure, its words on the same thing are no further goal
    const goals = grouped(figures.length > 0 ? figures : group, kind).flatMap(stated);
    const levels = goals.filter(({ record }) => record.measure === 'level');
    const beside = new Map<Stated, Stated>();
    for (const goal of goals) {
      if (goal.record.measure !== 'growth') continue;
      const free = levels.filter((l) => sameReport(l.record, goal.record) && ![...beside.values()].includes(l));
      const level = free.find((l) => strives(l.record) === strives(goal.record)) ?? free.find((l) => sameSentence(l.record, goal.record));
      if (level !== undefined) beside.set(goal, level);
    }
    const paired = new Set(beside.values());
    return goals
      .filter((goal) => !paired.has(goal))
      .map((goal): Target => {
        const { record } = goal;
        const level = beside.get(goal);
        const others = [...goal.others, ...(level?.others ?? [])];
        const differs =
          (!isWords(record) && goal.others.some((o) => says(o) !== says(record))) ||
          (level?.others.some((o) => says(o) !== says(level.record)) ?? false);
        return { record, subject: subjectOf(record) ?? '', period: record.period ?? '', level: level?.record ?? null, others, differs };
      });
  });
}
