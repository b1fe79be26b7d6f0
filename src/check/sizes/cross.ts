/** Figures of one year against one another: yields, spending per visit. */
import { plain } from '../../resolve/amount.js';
import { atFact, nameOf, relatedTo } from '../draft.js';
import type { Fact } from '../types.js';
import { type Doubt, isLevel, sizeOf, subjectOf } from './fact.js';
import { RATIOS } from './ratios.js';

/** One level of each indicator in each year, the undoubted first. */
function levelsByYear(facts: readonly Fact[]): Map<string, Fact> {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.indicator}|${fact.period}|${fact.status === 'target'}`;
    if (isLevel(fact) && fact.basis === null && !found.has(key)) found.set(key, fact);
  }
  return found;
}

export interface Judged {
  readonly doubts: Doubt[];
  /** facts that a cross-ratio has confirmed */
  readonly cleared: ReadonlySet<Fact>;
}

/** Quotients of figures of one year: outside their bounds both are doubtful, inside both are cleared. */
export function judgeRatios(facts: readonly Fact[]): Judged {
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
