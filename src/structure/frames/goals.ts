import type { OpenerFrame } from './opener.js';
import { forwardYear, lastYear, type ReportFacts, type Scope } from './scope.js';

/** The words that announce the aims of the year; the figures stand behind them. */
const ANNOUNCED = /(?:预期|奋斗|调控|主要|总体)目标(?:建议)?(?:是|为|确定为|安排为|如下|:)/;
/** 报告建议:2008年全市…: what is proposed for the year. */
const PROPOSED = /(?:^|[,。:])(?:报告)?(?:建议|提出)[:,]?(?:今年|(?=(?:19|20)\d\d年))/;
/** Aims that others set, or of another year: what became of them is told. */
const SET_BEFORE = /去年|上年|年初|(?:完成|实现|达到|超过|高于|低于|下达|提出|通过|批准|确定)(?:的|了)/;
const YEAR = /((?:19|20)\d\d)年/g;

/**
 * `建议今年全县经济社会发展主要预期目标是:…` where no heading has turned to the plan: the aims, and what stands behind
 * them in their paragraph (of a list below: in their section), are of the year planned.
 */
export function goalsFrame(words: string, around: Scope, facts: ReportFacts): OpenerFrame | null {
  const last = lastYear(facts);
  if (around.mode !== 'back' || last === null || facts.kind === 'five_year_plan' || facts.kind === 'communique') return null;
  const found = ANNOUNCED.exec(words) ?? PROPOSED.exec(words);
  if (!found) return null;
  const listed = /:\s*$/.test(words);
  if (!listed && !/\d/.test(words.slice(found.index))) return null;
  const clause =
    words
      .slice(0, found.index)
      .split(/[,;:。]/)
      .at(-1) ?? '';
  const years = [...clause.matchAll(YEAR)].map(([, named]) => Number(named));
  if (SET_BEFORE.test(clause) || years.some((named) => named !== facts.year)) return null;
  return { scope: forwardYear(facts, around.wide), reach: listed ? 'section' : 'paragraph' };
}
