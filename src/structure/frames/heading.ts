import { type Cue, scanCues } from './cues.js';
import { backYear, forwardYear, isReported, lastYear, type ReportFacts, type Scope, settled, spanOf } from './scope.js';
import { isMulti, type Span, years } from './span.js';

/** Words by which a heading announces a review, whatever else it says. */
const BACK =
  /回顾|总结|执行情况|完成情况|运行情况|进展情况|推进情况|落实情况|开展情况|实施情况|工作情况|发展情况|如期实现|顺利完成|圆满完成|胜利完成|主要(?:工作)?(?:成绩|成就|成效)|发展(?:成绩|成就|成效)|^.{0,10}发展基础(?!设施)|所做的工作|完成(?:了)?(?:的)?主要工作/;
/** Words by which a heading announces aims or work to come. */
const FORWARD =
  /目标|安排|总体要求|总体思路|工作思路|基本思路|发展思路|主要任务|重点任务|重点工作|工作重点|工作任务|目标任务|工作部署|工作打算|指导思想|奋斗|远景|展望|下一步|下一阶段|今后|未来|预期目标|工作建议|工作要点|主要考虑|工作要求|总的要求/;
/** Words by which a chapter of a five-year plan says where the plan starts from; in a yearly report they may head work to be done. */
const STARTS_FROM =
  /^(?!.{0,8}(?:优化|改善|营造|创造|打造|建设)).{0,10}(?:规划背景|发展背景|时代背景|现实基础|发展现状|发展概况|基本情况|基本概况|基础条件|发展条件|基础(?:和|与)(?:环境|条件|形势))|^(?:[(（]?[一二三四五六七八九十]{1,2}[)）、.])?(?:概况|现状)$|(?:决定性|历史性|重大|辉煌|显著|突出)(?:成就|成效)(?!的?(?:目标|任务))/;
const FORWARD_DONE = /目标(?:任务)?(?:全面|顺利|如期|圆满|胜利)?(?:完成|实现|达成)|(?:顺利|如期|圆满|胜利)(?:完成|实现)[^,;。]{0,8}目标/;

/** A heading of more characters than this is a sentence; only its first words count. */
const LONG = 32;
const NEAR = 14;

/** What a heading says: a frame of its own, or nothing (it stays in the frame around it). */
export interface HeadingFrame {
  readonly scope: Scope;
  /** the heading names a time, so it may turn a plan into a review */
  readonly dated: boolean;
}

/**
 * Reads a heading such as 2023年工作回顾, “十四五”时期主要目标 or 下半年工作安排.
 * @param around the frame that holds where the heading stands
 * @returns null for a heading that names neither time nor kind: 深化改革开放
 */
export function headingFrame(title: string, around: Scope, facts: ReportFacts): HeadingFrame | null {
  const long = title.length > LONG;
  const cues = scanCues(title).filter((cue) => names(cue, title, facts) && !(long && cue.start > NEAR));
  const spans = cues.map((cue) => headingSpan(cue, around, facts)).filter((s): s is Span => s !== null);
  if (long && spans.length === 0) return null;
  const mode = headingMode(long ? title.slice(0, LONG) : title, spans, facts);
  if (!mode) return null;
  const wide = spans.find(isMulti) ?? null;
  const first = spans[0];
  if (!first) {
    if (around.mode === mode) return null;
    return { scope: mode === 'back' ? backYear(facts, null) : forwardYear(facts, null), dated: false };
  }
  return { scope: settled({ mode, span: first, wide: wide ?? defaultWide(mode, facts) }, facts), dated: true };
}

/** Whether a cue tells of what the section speaks; 到2030年 in a work report is an aim of one sentence. */
function names(cue: Cue, title: string, facts: ReportFacts): boolean {
  if (cue.kind !== 'time' || cue.time === null) return false;
  if (cue.time.at === 'vague' || cue.time.at === 'now' || cue.time.at === 'several') return false;
  return !(cue.until && cue.time.at === 'span' && !cue.time.plan) || facts.kind === 'five_year_plan' || /目标|展望|愿景/.test(title);
}

function defaultWide(mode: 'back' | 'forward', facts: ReportFacts): Span | null {
  return mode === 'back' ? backYear(facts, null).wide : forwardYear(facts, null).wide;
}

function headingSpan(cue: Cue, around: Scope, facts: ReportFacts): Span | null {
  const y = facts.year;
  if (cue.time?.at === 'this' && y !== null) return years(facts.early ? y - 1 : y, facts.early ? y - 1 : y);
  const span = spanOf(cue, around, facts);
  if (span && cue.until && !isMulti(span) && y !== null && span.to > y) return years(y, span.to);
  return span;
}

function headingMode(title: string, spans: readonly Span[], facts: ReportFacts): Scope['mode'] | null {
  if (BACK.test(title) || FORWARD_DONE.test(title)) return 'back';
  if (facts.kind === 'five_year_plan' && STARTS_FROM.test(title)) return 'back';
  if (/过去|[年]来(?:的)?(?:工作|发展|政府)/.test(title)) return 'back';
  const last = lastYear(facts);
  const first = spans[0];
  if (FORWARD.test(title))
    return first && last !== null && (first.to <= last || isReported(first, facts)) && !/目标任务|今后|未来/.test(title)
      ? 'back'
      : 'forward';
  if (!first || last === null) return null;
  if (first.to <= last || isReported(first, facts)) return 'back';
  return first.from > last || first.to > last ? 'forward' : null;
}
