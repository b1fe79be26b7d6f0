/** A magnitude that cannot be: a lost 万, a % for ‰, grain that no field yields. */
import { matchIndicator } from '../../catalogue/index.js';
import { amountOf, magnitude, plain } from '../amount.js';
import { atFact, nameOf, relatedTo } from '../draft.js';
import { yearOf } from '../period.js';
import { type Outside, outside } from '../suspect/ranges.js';
import { RATIOS } from '../suspect/ratios.js';
import { type Draft, defineRule, type Fact, type RegionLevel, type ReportFacts, type ReportView } from '../types.js';

const subjectOf = (fact: Fact): string => `${fact.name}|${fact.period ?? ''}|${fact.status}|${fact.text}`;

/** Facts that stand for the region's level in one year. */
const isLevel = (fact: Fact): boolean => fact.measure === 'level' && yearOf(fact.period) !== null && amountOf(fact) !== null;

interface Doubt {
  readonly fact: Fact;
  readonly draft: Draft;
}

function rangeDoubt(fact: Fact, { side, bounds, lost }: Outside): Doubt {
  const [zh, en] = nameOf(fact.indicator);
  const span = bounds.shown;
  const hint: readonly [string, string] = lost === null ? ['', ''] : [`，似漏写“${lost}”`, `; a ${lost} seems to be missing`];
  const words =
    side === 'low'
      ? ([
          `${zh}${fact.text}过小（同级地区约${span}）${hint[0]}`,
          `${en} ${fact.text} is too small (such regions have ${span})${hint[1]}`,
        ] as const)
      : ([`${zh}${fact.text}过大（同级地区约${span}）`, `${en} ${fact.text} is too large (such regions have ${span})`] as const);
  return { fact, draft: atFact(fact, { words, subject: subjectOf(fact) }) };
}

/** One level of each indicator in each year, the undoubted first. */
function levelsByYear(facts: readonly Fact[]): Map<string, Fact> {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.indicator}|${fact.period}|${fact.status === 'target'}`;
    if (isLevel(fact) && fact.basis === null && !found.has(key)) found.set(key, fact);
  }
  return found;
}

const sizeOf = (fact: Fact): { value: number; unit: string } => {
  const amount = amountOf(fact);
  return amount === null ? { value: 0, unit: '' } : magnitude(amount.value, amount.unit);
};

interface Judged {
  readonly doubts: Doubt[];
  /** facts that a cross-ratio has confirmed */
  readonly cleared: ReadonlySet<Fact>;
}

/** Quotients of figures of one year: outside their bounds both are doubtful, inside both are cleared. */
function judgeRatios(facts: readonly Fact[]): Judged {
  const levels = levelsByYear(facts);
  const doubts: Doubt[] = [];
  const cleared = new Set<Fact>();
  for (const over of levels.values()) {
    for (const ratio of RATIOS) {
      if (ratio.over !== over.indicator) continue;
      const under = levels.get(`${ratio.under}|${over.period}|${over.status === 'target'}`);
      if (under === undefined) continue;
      const [a, b] = [sizeOf(over), sizeOf(under)];
      if (
        a.value <= 0 ||
        b.value <= 0 ||
        (ratio.unit !== '' && ratio.unit !== `${a.unit}/${b.unit}`) ||
        (ratio.unit === '' && a.unit !== b.unit)
      )
        continue;
      const quotient = a.value / b.value;
      if (quotient >= ratio.min && quotient <= ratio.max) {
        cleared.add(over).add(under);
        continue;
      }
      const [divisor, unit] = ratio.shown;
      const value = `${plain(quotient / divisor, quotient / divisor < 1 ? 4 : 0)}${unit}`;
      const pair = `${over.text} / ${under.text}`;
      doubts.push({
        fact: over,
        draft: atFact(over, {
          words: [
            `${ratio.name[0]}为${value}（${pair}），两数之一的单位有误`,
            `${ratio.name[1]} is ${value} (${pair}); the unit of one of them is wrong`,
          ],
          subject: `${subjectOf(over)}|${subjectOf(under)}`,
          related: [relatedTo(under, [`${nameOf(under.indicator)[0]}${under.text}`, `${nameOf(under.indicator)[1]} ${under.text}`])],
        }),
      });
    }
  }
  return { doubts, cleared };
}

/** `婴儿死亡率12%`: a name that is measured in ‰ only. */
function perMille(view: ReportView): Draft[] {
  const drafts: Draft[] = [];
  for (const record of view.records) {
    if (record.indicator !== null || record.unit !== '%' || record.measure !== 'level') continue;
    const match = matchIndicator(record.name, { unit: '‰', measure: 'level' });
    if (match === null) continue;
    const [zh, en] = nameOf(match.id);
    drafts.push({
      path: view.path,
      place: view.place(record.source.start, record.source.end),
      words: [`${zh}写作${record.text}，应以‰计`, `${en} is given as ${record.text}; it is measured in ‰`],
      subject: `${record.name}|${record.period ?? ''}|${record.text}`,
      excerpt: record.text,
      indicator: match.id,
      document: record.document,
      region: record.region,
    });
  }
  return drafts;
}

function inReport(view: ReportView, slack: number): Draft[] {
  const { doubts, cleared } = judgeRatios(view.facts);
  const ranges = view.facts.flatMap((fact) => {
    const found = cleared.has(fact) ? null : outside(fact, view.level, slack);
    return found === null ? [] : [rangeDoubt(fact, found)];
  });
  const named = new Set(ranges.map(({ fact }) => fact));
  // a figure that its range explains needs no second finding
  const others = doubts.filter(
    ({ fact, draft }) => !named.has(fact) && !ranges.some((r) => draft.related?.some((x) => x.place.start === r.fact.place.start)),
  );
  return [...ranges, ...others].map(({ draft }) => draft).concat(perMille(view));
}

interface Aged {
  readonly fact: Fact;
  readonly year: number;
  readonly level: RegionLevel | null;
}

/** Levels of one indicator of one region that differ by `times` between years at most five apart: the odd one is the one with fewest like it. */
function jumps(reports: readonly ReportFacts[], times: number, slack: number): Draft[] {
  const series = new Map<string, Aged[]>();
  for (const { facts, level } of reports) {
    const { cleared } = judgeRatios(facts);
    for (const fact of facts) {
      const year = yearOf(fact.period);
      if (year === null || !isLevel(fact) || cleared.has(fact) || fact.region === null || fact.bound === 'between') continue;
      const key = `${fact.regionCode ?? fact.region}|${fact.indicator}|${fact.basis ?? ''}|${sizeOf(fact).unit}`;
      const list = series.get(key) ?? [];
      list.push({ fact, year, level });
      series.set(key, list);
    }
  }
  return [...series.values()].flatMap((list) => oddOnes(list, times, slack));
}

function oddOnes(list: readonly Aged[], times: number, slack: number): Draft[] {
  const far = (a: Aged, b: Aged): boolean => {
    const [x, y] = [sizeOf(a.fact).value, sizeOf(b.fact).value];
    return x > 0 && y > 0 && Math.abs(a.year - b.year) <= 5 && (x / y >= times || y / x >= times);
  };
  const farFrom = list.map((a) => list.filter((b) => b !== a && far(a, b)));
  return list.flatMap((aged, i) => {
    const others = farFrom[i] ?? [];
    const [other] = others;
    if (other === undefined || outside(aged.fact, aged.level, slack) !== null) return [];
    // the range has spoken of the other one
    if (others.some((o) => outside(o.fact, o.level, slack) !== null)) return [];
    const near = list.length - 1 - others.length;
    const otherNear = list.length - 1 - (farFrom[list.indexOf(other)]?.length ?? 0);
    const smaller = sizeOf(aged.fact).value < sizeOf(other.fact).value;
    if (near > otherNear || (near === otherNear && !smaller)) return [];
    const [zh, en] = nameOf(aged.fact.indicator);
    const pair = `${aged.year}: ${aged.fact.text}, ${other.year}: ${other.fact.text}`;
    return [
      atFact(aged.fact, {
        words: [
          `${zh}${aged.year}年为${aged.fact.text}，${other.year}年为${other.fact.text}，相差${plain(times, 0)}倍以上，单位可能有误`,
          `${en} differs by more than ${plain(times, 0)} times between years (${pair}); check the unit`,
        ],
        subject: `jump|${subjectOf(aged.fact)}`,
        related: [relatedTo(other.fact, [`${other.year}年${other.fact.text}`, `${other.year}: ${other.fact.text}`])],
      }),
    ];
  });
}

export const unitSuspect = defineRule({
  id: 'unit-suspect',
  level: 'error',
  title: ['数量级或单位可疑', 'implausible magnitude or unit'],
  about: [
    '数字的大小对本级地区不可能成立，多为漏写“万”“亿”或错用单位。先看互相印证的比值（亩产、人均花费），再看各年之间是否相差千倍，最后看同级地区的合理范围；多年累计数不按一年的范围衡量。',
    'The size cannot be for a region of that level, mostly for a lost 万 or 亿 or a wrong unit. Quotients of two figures are asked first, then jumps by a thousand between years, then what regions of that level have; totals of several years are not measured by the range of one.',
  ],
  options: {
    slack: {
      kind: 'number',
      default: 10,
      min: 1,
      about: ['超出合理范围多少倍才报告', 'how many times beyond the plausible bounds a value must lie'],
    },
    jump: { kind: 'number', default: 500, min: 2, about: ['不同年份相差多少倍才报告', 'by how many times two years must differ'] },
  },
  report: (view, { slack }) => inReport(view, slack),
  across: (reports, { slack, jump }) => jumps(reports, jump, slack),
});
