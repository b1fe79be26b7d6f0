/** Jumps between years. */
import { outside } from '../../refine/ranges.js';
import { plain } from '../../resolve/amount.js';
import { atFact, nameOf, relatedTo } from '../draft.js';
import { yearOf } from '../period.js';
import type { Draft, Fact, RegionLevel, ReportFacts } from '../types.js';
import { judgeRatios } from './cross.js';
import { isLevel, sizeOf, subjectOf } from './fact.js';

interface Aged {
  readonly fact: Fact;
  readonly year: number;
  readonly level: RegionLevel | null;
}

/** Levels of one indicator of one region that differ by `times` between years at most five apart: the odd one is the one with fewest like it. */
export function jumps(reports: readonly ReportFacts[], times: number, slack: number): Draft[] {
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
