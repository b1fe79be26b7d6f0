/** A magnitude that cannot be: a lost 万, a % for ‰, grain that no field yields. */
import { matchIndicator } from '../../catalogue/index.js';
import { growthOutside, type Outside, outside } from '../../refine/ranges.js';
import { SLACK } from '../../refine/suspect.js';
import { atFact, nameOf } from '../draft.js';
import { judgeRatios } from '../sizes/cross.js';
import { type Doubt, subjectOf } from '../sizes/fact.js';
import { jumps } from '../sizes/jumps.js';
import { type Draft, defineRule, type Fact, type ReportView } from '../types.js';

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

function growthDoubt(fact: Fact, [min, max]: readonly [number, number]): Doubt {
  const [zh, en] = nameOf(fact.indicator);
  const words = [
    `${zh}增长${fact.text}，同级地区一般在${min}%到${max}%之间`,
    `${en} grows by ${fact.text}; in such regions it is between ${min} % and ${max} %`,
  ] as const;
  return { fact, draft: atFact(fact, { words, subject: `growth|${subjectOf(fact)}` }) };
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
  const growths = view.facts.flatMap((fact) => {
    const bounds = growthOutside(fact, view.level);
    return bounds === null ? [] : [growthDoubt(fact, bounds)];
  });
  const named = new Set(ranges.map(({ fact }) => fact));
  // a figure that its range explains needs no second finding
  const others = doubts.filter(
    ({ fact, draft }) => !named.has(fact) && !ranges.some((r) => draft.related?.some((x) => x.place.start === r.fact.place.start)),
  );
  return [...ranges, ...growths, ...others].map(({ draft }) => draft).concat(perMille(view));
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
      default: SLACK,
      min: 1,
      about: ['超出合理范围多少倍才报告', 'how many times beyond the plausible bounds a value must lie'],
    },
    jump: { kind: 'number', default: 500, min: 2, about: ['不同年份相差多少倍才报告', 'by how many times two years must differ'] },
  },
  report: (view, { slack }) => inReport(view, slack),
  across: (reports, { slack, jump }) => jumps(reports, jump, slack),
});
