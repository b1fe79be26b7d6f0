/** Targets of last year that this year's report says nothing of. */
import { headlineIds } from '../../catalogue/index.js';
import { atFact, nameOf, relatedTo } from '../draft.js';
import { yearOf } from '../period.js';
import { familyOf } from '../required.js';
import { type Draft, defineRule, type Fact, type ReportFacts } from '../types.js';

const YEARLY: ReadonlySet<string> = new Set(['work_report', 'plan_report']);

const regionOf = ({ document }: ReportFacts): string | null => document.regionCode ?? document.region;

/** The same region's report on the year after, of the same kind if there is one. */
function nextReport(report: ReportFacts, reports: readonly ReportFacts[]): ReportFacts | undefined {
  const { kind, year } = report.document;
  const following = reports.filter(
    (other) =>
      year !== null &&
      regionOf(other) !== null &&
      regionOf(other) === regionOf(report) &&
      other.document.year === year + 1 &&
      YEARLY.has(other.document.kind),
  );
  return following.find((other) => other.document.kind === kind) ?? following[0];
}

/** One target of each headline indicator, in text order. */
function targetsOf(report: ReportFacts, ids: ReadonlySet<string>): Fact[] {
  const found = new Map<string, Fact>();
  for (const fact of report.facts)
    if (fact.status === 'target' && ids.has(fact.indicator) && yearOf(fact.period) === report.document.year && !found.has(fact.indicator))
      found.set(fact.indicator, fact);
  return [...found.values()];
}

function unmatched(reports: readonly ReportFacts[], indicators: readonly string[] | null): Draft[] {
  return reports.flatMap((report): Draft[] => {
    if (!YEARLY.has(report.document.kind)) return [];
    const next = nextReport(report, reports);
    if (next === undefined) return [];
    const results = new Set(
      next.facts
        .filter((fact) => fact.status !== 'target' && (fact.period?.includes(String(report.document.year)) ?? true))
        .map((fact) => fact.indicator),
    );
    const ids = new Set(indicators ?? headlineIds(report.document.kind));
    return targetsOf(report, ids).flatMap((target): Draft[] => {
      if (familyOf(target.indicator).some((id) => results.has(id))) return [];
      const [zh, en] = nameOf(target.indicator);
      const spoken = next.spoken.has(target.indicator);
      const { year, title } = next.document;
      return [
        {
          ...atFact(target, {
            words: [
              `${report.document.year}年${zh}目标（${target.text}）在${year}年报告中${spoken ? '提到名称，但没有结果数字' : '没有结果'}`,
              `the ${report.document.year} target for ${en} (${target.text}) has no result in the ${year} report${spoken ? ', though it is mentioned' : ''}`,
            ],
            subject: `${target.indicator}|${target.text}`,
            level: spoken ? 'info' : undefined,
            related: [
              relatedTo(target, [`${report.document.year}年目标${target.text}`, `target of ${report.document.year}: ${target.text}`]),
            ],
          }),
          path: next.path,
          place: next.place,
          excerpt: title ?? '',
          document: next.document,
        },
      ];
    });
  });
}

export const targetUnmatched = defineRule({
  id: 'target-unmatched',
  level: 'warning',
  title: ['上年目标没有结果', 'a target without a result'],
  about: [
    '上年报告的目标，在今年的报告里找不到结果。需要同一地区相邻两年的报告一起检查；今年提到名称而没有数字的只作提示。',
    'A target of last year’s report has no result in this year’s. It takes two reports of a region, a year apart, among the inputs; where this year’s mentions it without a figure it is information only.',
  ],
  options: {
    indicators: {
      kind: 'ids',
      default: null,
      about: ['检查哪些指标（默认该类报告的主要指标）', 'indicators to look at (default: the headline indicators of that kind of report)'],
    },
  },
  across: (reports, { indicators }) => unmatched(reports, indicators),
});
