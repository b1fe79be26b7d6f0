import type { OpenerFrame } from './opener.js';
import { forwardYear, lastYear, type ReportFacts, reviewed, type Scope } from './scope.js';
import { year, years } from './span.js';

/** The words that announce the aims of the year; the figures stand behind them. */
const ANNOUNCED =
  /(?:预期|奋斗|调控|主要|总体)目标(?:建议)?(?:是|为|确定为|安排为|如下|:)|指标(?:体系)?(?:初步|总体)?安排,?(?:具体|建议)?(?:是|为|如下|:)/;
/** 报告建议:2008年全市…: what is proposed for the year. */
const PROPOSED = /(?:^|[,。:])(?:报告(?:中|还)?)?(?:建议|提出)[:,]?(?:今年|(?=(?:19|20)\d\d年))/;
/** 报告提出2022年主要任务, 报告确定了2024年将: the work of the year, told by others. */
const TASKS = /报告[^,;。:\d]{0,10}(?:提出|确定|明确|部署)了?((?:19|20)\d\d)年的?[^,;。:\d]{0,4}(?:任务|将)/;
/** 报告确定了我区今年主要预期目标是 */
const SET_NOW = /报告(?:中|还)?(?:确定|明确)了[^,;。:]{0,6}今年/;
/** Aims that others set, or of another year: what became of them is told. */
const SET_BEFORE = /去年|上年|年初|(?:完成|实现|达到|超过|高于|低于|下达|提出|通过|批准|确定)(?:的|了)/;
/** 到2020年将实现: with a list below. */
const BY_YEAR = /到((?:19|20)\d\d)年(?:底|末)?,?(?:将|要|力争|全[市省县区]将?)(?:基本)?(?:实现|达到|做到)[^,。;\d]{0,12}:\s*$/;
const YEAR = /((?:19|20)\d\d)年/g;

/**
 * `建议今年全县经济社会发展主要预期目标是:…` where no heading has turned to the plan: the aims, and what stands behind
 * them in their paragraph (of a list below: in their section), are of the year planned.
 */
export function goalsFrame(words: string, around: Scope, facts: ReportFacts): OpenerFrame | null {
  const last = lastYear(facts);
  if (facts.kind === 'five_year_plan') return goalsOfPlan(words, around, facts);
  if (around.mode !== 'back' || last === null || facts.kind === 'communique') return null;
  const by = Number(BY_YEAR.exec(words)?.[1] ?? 0);
  if (by > last) return { scope: { mode: 'forward', span: year(by), wide: years(last + 1, by) }, reach: 'section' };
  const tasks = words.includes('报告') ? TASKS.exec(words) : null;
  if (tasks && Number(tasks[1]) === facts.year) return { scope: forwardYear(facts, around.wide), reach: 'section' };
  const found = ANNOUNCED.exec(words) ?? PROPOSED.exec(words);
  if (!found) return null;
  const listed = /:\s*$/.test(words);
  if (!listed && !/\d/.test(words.slice(found.index))) return null;
  const clause =
    words
      .slice(0, found.index)
      .split(/[,;:。]/)
      .at(-1) ?? '';
  const said = [...clause.matchAll(YEAR)].map(([, named]) => Number(named));
  // 提出了2021年…指标安排: what the report itself proposes
  const own = (said.length > 0 && clause.includes('提出了')) || SET_NOW.test(clause);
  if ((SET_BEFORE.test(clause) && !own) || said.some((named) => named !== facts.year)) return null;
  return { scope: forwardYear(facts, around.wide), reach: listed ? 'section' : 'paragraph' };
}

/** 已建成的主要有:… */
const DONE_LIST = /^已(?:经)?(?:建成|完成|开工|竣工|投产|投用|实施)(?:建设|投产)?的[^,;。\d]{0,6}(?:有|是|为|包括):/;

/** `已建成的主要有:加固堤防610公里;…` in a plan: what has been done so far. */
export function doneFrame(words: string, around: Scope, facts: ReportFacts): OpenerFrame | null {
  if (around.mode !== 'forward' || !words.startsWith('已') || !DONE_LIST.test(words)) return null;
  return { scope: { mode: 'back', span: reviewed(facts), wide: around.wide }, reach: 'sentence' };
}

const GOALS = /目标(?:是|为|:)/;
const UNTIL = /到((?:19|20)\d\d)年/g;

/** `主要目标是:…,到2013年,总量超过50亿元。收入达到…`: in a plan the one year that its goals name holds for their paragraph. */
function goalsOfPlan(words: string, around: Scope, facts: ReportFacts): OpenerFrame | null {
  if (around.mode !== 'forward' || facts.year === null || !GOALS.test(words)) return null;
  const named = new Set([...words.matchAll(UNTIL)].map(([, until]) => Number(until)));
  const [to] = named;
  if (to === undefined || named.size > 1 || to < facts.year) return null;
  return { scope: { mode: 'forward', span: years(facts.year, to), wide: around.wide }, reach: 'paragraph' };
}
