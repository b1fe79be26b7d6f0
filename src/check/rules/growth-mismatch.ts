/** Level and growth of a year against the level of the year before. */
import { indicatorById } from '../../catalogue/index.js';
import { amountOf, plain, written } from '../../resolve/amount.js';
import { atFact, nameOf, relatedTo } from '../draft.js';
import { yearOf } from '../period.js';
import { type Draft, defineRule, type Fact, type ReportFacts } from '../types.js';

/** Growth of these is at constant prices: a nominal level says little against it. */
const REAL = /^gdp|value_added|gdp_per_capita/;
const CENSUSES: readonly number[] = [2008, 2013, 2018, 2023];

const baseKey = (fact: Fact, year: number): string =>
  `${fact.regionCode ?? fact.region}|${fact.indicator}|${fact.basis ?? ''}|${amountOf(fact)?.unit ?? ''}|${year}`;

const usable = (fact: Fact): boolean =>
  fact.status !== 'target' && fact.bound === 'exact' && typeof fact.value === 'number' && fact.flags.length === 0;

/** Levels of all reports by region, indicator, basis, unit and year: of several the last report's. */
function levelsOf(reports: readonly ReportFacts[]): Map<string, Fact> {
  const found = new Map<string, Fact>();
  for (const { facts } of reports) {
    for (const fact of facts) {
      const year = yearOf(fact.period);
      if (fact.measure === 'level' && year !== null && fact.region !== null && usable(fact)) {
        const key = baseKey(fact, year);
        if ((found.get(key)?.document.year ?? 0) < (fact.document.year ?? 1)) found.set(key, fact);
      }
    }
  }
  return found;
}

/** The growth of the same thing that stands nearest behind a level. */
function growthOf(level: Fact, facts: readonly Fact[]): Fact | undefined {
  return facts
    .filter(
      (fact) =>
        fact.measure === 'growth' &&
        fact.indicator === level.indicator &&
        fact.period === level.period &&
        fact.basis === level.basis &&
        usable(fact) &&
        fact.place.start > level.place.start &&
        fact.place.start - level.place.start < 60,
    )
    .sort((a, b) => a.place.start - b.place.start)[0];
}

interface Bounds {
  readonly implied: readonly [low: number, high: number];
  readonly base: readonly [low: number, high: number];
}

function boundsOf(level: Fact, growth: Fact, before: Fact): Bounds | null {
  const [l, g, b] = [amountOf(level), amountOf(growth), amountOf(before)];
  if (l === null || g === null || b === null || growth.unit !== '%') return null;
  const [low, high] = [1 + (g.value + g.rounding) / 100, 1 + (g.value - g.rounding) / 100];
  if (low <= 0 || high <= 0 || b.value <= 0) return null;
  return { implied: [(l.value - l.rounding) / low, (l.value + l.rounding) / high], base: [b.value - b.rounding, b.value + b.rounding] };
}

function draftOf(level: Fact, growth: Fact, before: Fact, off: number, year: number): Draft {
  const amount = amountOf(level);
  const rate = typeof growth.value === 'number' ? growth.value : 0;
  const [moved, movedEn] =
    rate < 0 ? [`下降${growth.text}`, `a fall of ${growth.text}`] : [`增长${growth.text}`, `growth of ${growth.text}`];
  const implied = written((amount?.value ?? 0) / (1 + rate / 100), amount?.unit ?? '');
  const [zh, en] = nameOf(level.indicator);
  const census = CENSUSES.some((c) => c === year || c === year - 1);
  const reason: readonly [string, string] = REAL.test(level.indicator)
    ? ['增速按可比价计算', 'its growth is at constant prices']
    : census
      ? ['经济普查后基数可能修订', 'perhaps the base was revised after the census']
      : ['可能是基数修订或口径有变', 'perhaps the base was revised or the basis changed'];
  return atFact(growth, {
    words: [
      `${zh}${year}年${level.text}、${moved}，推算上年为${implied}，而上年写作${before.text}，相差${plain(off * 100, 1)}%；${reason[0]}`,
      `${en} ${year}: ${level.text} after ${movedEn} implies ${implied} for the year before, which is given as ${before.text} (${plain(off * 100, 1)} % apart); ${reason[1]}`,
    ],
    subject: `${level.indicator}|${year}|${level.text}|${growth.text}|${before.text}`,
    related: [
      relatedTo(level, [`${year}年${level.text}`, `${year}: ${level.text}`]),
      relatedTo(before, [`${year - 1}年${before.text}`, `${year - 1}: ${before.text}`]),
    ],
  });
}

function mismatches(reports: readonly ReportFacts[], tolerance: number, realTolerance: number): Draft[] {
  const levels = levelsOf(reports);
  const drafts: Draft[] = [];
  for (const { facts } of reports) {
    for (const level of facts) {
      const year = yearOf(level.period);
      if (
        level.measure !== 'level' ||
        year === null ||
        level.region === null ||
        !usable(level) ||
        indicatorById(level.indicator)?.units[0] === '%'
      )
        continue;
      const before = levels.get(baseKey(level, year - 1));
      const growth = before === undefined ? undefined : growthOf(level, facts);
      const bounds = before === undefined || growth === undefined ? null : boundsOf(level, growth, before);
      if (before === undefined || growth === undefined || bounds === null) continue;
      const { implied, base } = bounds;
      const off = Math.max(implied[0] - base[1], base[0] - implied[1]) / base[0];
      const limit = REAL.test(level.indicator) ? realTolerance : tolerance;
      if (off * 100 > limit) drafts.push(draftOf(level, growth, before, off, year));
    }
  }
  return drafts;
}

export const growthMismatch = defineRule({
  id: 'growth-mismatch',
  level: 'info',
  title: ['总量与增速不符', 'level and growth disagree'],
  about: [
    '用本年总量和增速推算的上年基数，与上年报告（或同一报告）给出的上年总量相差超过四舍五入。多因按可比价计算、调查口径变化或普查后修订基数，因此只作提示，并列出推算的基数；口径不同的不比较。',
    'The base that this year’s level and growth imply is not the level given for the year before, in the same or another report, beyond rounding. Mostly it is constant prices, a change of survey or a base revised after a census: a note with the implied base. Figures of different basis are not compared.',
  ],
  options: {
    tolerance: { kind: 'number', default: 2, min: 0, about: ['允许相差的百分比', 'per cent that may be apart'] },
    realTolerance: {
      kind: 'number',
      default: 15,
      min: 0,
      about: ['按可比价计算增速的指标允许相差的百分比', 'the same for indicators whose growth is at constant prices'],
    },
  },
  across: (reports, { tolerance, realTolerance }) => mismatches(reports, tolerance, realTolerance),
});
