/** Two values for one thing in one report. */

import { headlineIds } from '../../catalogue/index.js';
import { amountOf } from '../../resolve/amount.js';
import { atFact, nameOf, relatedTo } from '../draft.js';
import { type Draft, defineRule, type Fact, type ReportView } from '../types.js';

const MEASURES: ReadonlySet<string> = new Set(['level', 'growth', 'avg_growth', 'avg_level', 'change', 'completion']);

/** What must be the same for two figures to speak of one thing. */
const keyOf = (fact: Fact): string =>
  [fact.indicator, fact.measure, fact.period, fact.status, fact.basis ?? '', fact.normalized.unit ?? ''].join('|');

/** The interval that a figure allows: its rounding, its bound, its range. */
export function interval(fact: Fact): readonly [low: number, high: number] | null {
  const { normalized, bound } = fact;
  if (typeof fact.value === 'object' && fact.value !== null)
    return [normalized.min ?? Number.NEGATIVE_INFINITY, normalized.max ?? Number.POSITIVE_INFINITY];
  const amount = amountOf(fact);
  if (amount === null) return null;
  const { value, rounding } = amount;
  if (bound === 'about') return [value - Math.max(rounding, Math.abs(value) * 0.15), value + Math.max(rounding, Math.abs(value) * 0.15)];
  const bounded = bound !== 'exact';
  const up = bounded && normalized.max === null ? Number.POSITIVE_INFINITY : value + rounding;
  const down = bounded && normalized.min === null ? Number.NEGATIVE_INFINITY : value - rounding;
  return [down, up];
}

const apart = (a: readonly [number, number], b: readonly [number, number]): boolean => {
  const slack = 1e-9 * Math.max(1, ...[...a, ...b].filter(Number.isFinite).map(Math.abs));
  return a[0] > b[1] + slack || b[0] > a[1] + slack;
};

/** 6% and 7%: written with the same digits, they are not one value rounded. */
function otherDigits(a: Fact, b: Fact): boolean {
  const [x, y] = [amountOf(a), amountOf(b)];
  return a.bound === 'exact' && b.bound === 'exact' && x !== null && y !== null && x.rounding === y.rounding && x.value !== y.value;
}

const isSound = (fact: Fact): boolean =>
  MEASURES.has(fact.measure) &&
  fact.period !== null &&
  fact.strength !== 'strive' &&
  !fact.flags.some((flag) => /^(?:text_broken|basis_|name_implied|period_implied)/.test(flag));

/** Words by which a sentence speaks of parts, or of other areas. */
const PARTS = /其中|每个|各[县市区镇乡]|园区|开发区|新区|城区|分别|力争|奋力|累计|截至|同口径|按.{1,8}计算/;

/** Ids of records whose sentence speaks of parts before the figure. */
function partial(view: ReportView): Set<string> {
  return new Set(
    view.records
      .filter(({ source: { sentence }, text }) =>
        PARTS.test(sentence.text.slice(Math.max(0, sentence.text.indexOf(text) - 30), sentence.text.indexOf(text) + text.length)),
      )
      .map(({ id }) => id),
  );
}

/** Figures of one thing that contradict one another are near: far apart they speak of different things. */
function near(a: Fact, b: Fact, span: number, points: number): boolean {
  const [x, y] = [amountOf(a), amountOf(b)];
  if (x === null || y === null) return true;
  if (x.unit === '%' || x.unit === '个百分点') return Math.abs(x.value - y.value) <= points || sameDigits(a.text, b.text);
  const [low, high] = [Math.min(Math.abs(x.value), Math.abs(y.value)), Math.max(Math.abs(x.value), Math.abs(y.value))];
  return high <= low * (1 + span / 100) || sameDigits(a.text, b.text);
}

/** 24.37 and 24.73: digits that have changed places. */
const sameDigits = (a: string, b: string): boolean => {
  const digits = (text: string): string => [...text.replace(/\D/g, '')].sort().join('');
  return digits(a).length > 1 && digits(a) === digits(b) && a.length === b.length;
};

function conflicts(view: ReportView, span: number, points: number): Draft[] {
  const headline = new Set(headlineIds(view.document.kind));
  const aside = partial(view);
  const groups = new Map<string, Fact[]>();
  for (const fact of view.facts) {
    if (!isSound(fact) || !headline.has(fact.indicator) || aside.has(fact.id)) continue;
    const group = groups.get(keyOf(fact));
    if (group === undefined) groups.set(keyOf(fact), [fact]);
    else group.push(fact);
  }
  return [...groups].flatMap(([key, [first, ...others]]): Draft[] => {
    const allowed = first === undefined ? null : interval(first);
    if (first === undefined || allowed === null) return [];
    const seen = new Set<string>([first.text]);
    return others.flatMap((other): Draft[] => {
      const own = interval(other);
      if (own === null || !(apart(allowed, own) || otherDigits(first, other)) || seen.has(other.text)) return [];
      if (other.place.line === first.place.line || !near(first, other, span, points)) return [];
      seen.add(other.text);
      const [zh, en] = nameOf(other.indicator);
      return [
        atFact(other, {
          words: [
            `${zh}此处为${other.text}，第${first.place.line}行为${first.text}`,
            `${en} is ${other.text} here and ${first.text} in line ${first.place.line}`,
          ],
          subject: `${key}|${first.text}|${other.text}`,
          related: [relatedTo(first, [`${first.name}${first.text}`, `${en} ${first.text}`])],
        }),
      ];
    });
  });
}

export const conflict = defineRule({
  id: 'conflict',
  level: 'error',
  title: ['前后数字矛盾', 'two values for one thing'],
  about: [
    '同一份报告对同一地区、指标、口径、时期给出两个不同的数。四舍五入、“左右”“以上”允许的差别不算；口径或币种不同的不比较。',
    'One report gives two values for the same region, indicator, basis and period. What rounding or a bound word allows is no conflict; figures of different basis or currency are not compared.',
  ],
  options: {
    span: {
      kind: 'number',
      default: 25,
      min: 0,
      about: ['总量相差超过百分之几时视为不同事物', 'levels further apart than this per cent are taken for different things'],
    },
    points: {
      kind: 'number',
      default: 3,
      min: 0,
      about: ['增速相差超过几个百分点时视为不同事物', 'growth further apart than this many points is taken for different things'],
    },
  },
  report: (view, { span, points }) => conflicts(view, span, points),
});
