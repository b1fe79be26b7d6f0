/** Parts that do not add up to their whole. */

import { unitInfo } from '../../quantity/units.js';
import { amountOf, written } from '../../resolve/amount.js';
import { atFact, atSpan, nameOf, relatedTo } from '../draft.js';
import { classGaps } from '../sums/classes.js';
import { shareGaps } from '../sums/shares.js';
import { type Draft, defineRule, type Fact, type ReportView } from '../types.js';

const SECTORS = ['primary_industry_value_added', 'secondary_industry_value_added', 'tertiary_industry_value_added'] as const;

/** Wholes and parts of the catalogue: a part is never larger. */
const WITHIN: readonly (readonly [part: string, whole: string])[] = [
  ['exports', 'foreign_trade'],
  ['imports', 'foreign_trade'],
  ['general_budget_revenue', 'gdp'],
  ['primary_industry_value_added', 'gdp'],
  ['secondary_industry_value_added', 'gdp'],
  ['tertiary_industry_value_added', 'gdp'],
  ['inbound_tourists', 'tourist_arrivals'],
];

const keyOf = (fact: Fact): string => `${fact.period}|${fact.status === 'target'}`;

/** Exact levels of one indicator, the first of each period and side. */
function levels(facts: readonly Fact[], id: string): Map<string, Fact> {
  const found = new Map<string, Fact>();
  for (const fact of facts)
    if (fact.indicator === id && fact.measure === 'level' && fact.bound === 'exact' && fact.period !== null && !found.has(keyOf(fact)))
      found.set(keyOf(fact), fact);
  return found;
}

/** 一二三产 against GDP. */
function sectorGaps({ facts }: ReportView): Draft[] {
  const [first, second, third] = SECTORS.map((id) => levels(facts, id));
  return [...levels(facts, 'gdp')].flatMap(([key, whole]): Draft[] => {
    const parts = [first?.get(key), second?.get(key), third?.get(key)];
    if (!parts.every((part) => part !== undefined)) return [];
    const amounts = [whole, ...parts].map(amountOf);
    if (!amounts.every((amount) => amount !== null)) return [];
    const [total, ...own] = amounts;
    if (total === undefined) return [];
    const sum = own.reduce((all, amount) => all + amount.value, 0);
    const slack = amounts.reduce((all, amount) => all + amount.rounding, 0);
    const difference = sum - total.value;
    if (Math.abs(difference) <= total.rounding * 0.01) return [];
    const rounded = Math.abs(difference) <= slack * 1.001;
    const unit = total.unit;
    return [
      atFact(whole, {
        words: [
          `地区生产总值${whole.text}，三次产业相加为${written(sum, unit)}，相差${written(Math.abs(difference), unit)}${rounded ? '，应是四舍五入' : ''}`,
          `GDP is ${whole.text}, the three sectors add up to ${written(sum, unit)}${rounded ? ', by rounding' : ''}`,
        ],
        subject: `sectors|${key}|${whole.text}`,
        level: rounded ? 'info' : undefined,
        related: parts.map((part) => relatedTo(part, [`${part.name}${part.text}`, `${nameOf(part.indicator)[1]} ${part.text}`])),
      }),
    ];
  });
}

/** A part that is larger than its whole. */
function largerParts({ facts }: ReportView): Draft[] {
  return WITHIN.flatMap(([partId, wholeId]) => {
    const wholes = levels(facts, wholeId);
    return [...levels(facts, partId)].flatMap(([key, part]): Draft[] => {
      const whole = wholes.get(key);
      const [a, b] = [amountOf(part), whole === undefined ? null : amountOf(whole)];
      if (whole === undefined || a === null || b === null || a.unit !== b.unit || a.value <= b.value + a.rounding + b.rounding) return [];
      return [
        atFact(part, {
          words: [
            `${nameOf(partId)[0]}${part.text}大于${nameOf(wholeId)[0]}${whole.text}`,
            `${nameOf(partId)[1]} ${part.text} is more than ${nameOf(wholeId)[1]} ${whole.text}`,
          ],
          subject: `larger|${key}|${part.text}|${whole.text}`,
          related: [relatedTo(whole, [`${whole.name}${whole.text}`, `${nameOf(wholeId)[1]} ${whole.text}`])],
        }),
      ];
    });
  });
}

/** Kinds of unit whose parts add up. */
const ADDS: ReadonlySet<string> = new Set(['count', 'money', 'area', 'mass', 'length', 'energy', 'volume']);
const AVERAGE = /人均|平均|户均|亩均|每|均价|单价|工资|收入水平|[率比]$/;

/** `落地30个,其中…5122个`: a part that the text itself calls one. */
function namedParts(view: ReportView): Draft[] {
  const byId = new Map(view.records.map((record) => [record.id, record]));
  return view.records.flatMap((part): Draft[] => {
    const whole = part.partOf === null ? undefined : byId.get(part.partOf);
    if (whole === undefined || part.measure !== 'level' || whole.measure !== 'level' || !ADDS.has(unitInfo(part.unit ?? '').kind))
      return [];
    if (AVERAGE.test(part.name) || AVERAGE.test(whole.name)) return [];
    const [a, b] = [amountOf(part), amountOf(whole)];
    // 其中 may speak of the whole's other figure: what is counted differently is not compared
    if (a === null || b === null || a.unit !== b.unit || a.unit === '' || whole.period !== part.period || whole.status !== part.status)
      return [];
    if (part.bound === 'at_most' || whole.bound === 'at_least' || a.value <= b.value + a.rounding + b.rounding) return [];
    const place = view.place(part.source.start, part.source.end);
    return [
      {
        path: view.path,
        place,
        words: [
          `“其中”的${part.name}${part.text}大于总数${whole.name}${whole.text}`,
          `${part.text} (${part.name}), said to be part of ${whole.text} (${whole.name}), is more than it`,
        ],
        subject: `part|${part.name}|${part.text}|${whole.text}`,
        excerpt: part.text,
        indicator: part.indicator,
        document: part.document,
        region: part.region,
        related: [
          {
            path: view.path,
            place: view.place(whole.source.start, whole.source.end),
            words: [`${whole.name}${whole.text}`, `${whole.name} ${whole.text}`],
          },
        ],
      },
    ];
  });
}

function spans(view: ReportView): Draft[] {
  const { text } = view.folded();
  return [...classGaps(text), ...shareGaps(text)].map((gap) => atSpan(view, gap.start, gap.end, gap));
}

export const sumMismatch = defineRule({
  id: 'sum-mismatch',
  level: 'error',
  title: ['分项与合计不符', 'parts and whole disagree'],
  about: [
    '分项相加与合计不符：分类项目的个数和投资与总数，三次产业与地区生产总值，三次产业比重之和与100，“其中”的部分大于总数。四舍五入可以解释的差额只作提示；省级含于市级之类的嵌套层级不相加。',
    'Parts do not add up to their whole: counts and amounts of numbered classes against the stated total, the three sectors against GDP, their shares against 100, a part larger than its whole. What rounding explains is information only; nested levels (provincial within municipal) are never added.',
  ],
  options: {},
  report: (view) => [...sectorGaps(view), ...largerParts(view), ...namedParts(view), ...spans(view)],
});
