import type { Cue, Cues } from './cues.js';
import { backYear, forwardYear, lastYear, type ReportFacts, type Scope, spanOf, tellsOwnYear } from './scope.js';
import { isMulti, type Span, year, years } from './span.js';

/** How far the frame that an opener sets reaches. */
export type Reach = 'sentence' | 'paragraph' | 'section' | 'report';

export interface OpenerFrame {
  readonly scope: Scope;
  readonly reach: Reach;
  /** no more is said than what weight the year has */
  readonly weighed?: boolean;
}

const LEAD =
  /^(?:各位(?:代表|委员|同志)[,!、:。]?|同志们[,!:]|[—-]{1,3}|第?[(]?[一二三四五六七八九十]{1,2}[)、.是]|\d{1,2}[.、]|(?:回顾|总结|回首|纵观|经过|站在|刚刚|即将|面对|通过|在|总的看,|总体来看,|综合看,|特别是|尤其是|报告(?:中|还)?(?:指出|认为|显示|说)[,:])|[“"]?)+/;
const PLANNING =
  /目标|总体要求|总体思路|基本思路|重点(?:抓|做|推进|任务|工作)|(?:我们|政府|全市|全省|全区|全县|必须|一定)?要(?:着力|重点|坚持|全面|突出|抓好|做好|以|牢牢|深入|继续|紧紧|在)|做好|工作任务|主要任务|工作安排|关键之年|关键一年|开局之年|关键时期|决胜|指导思想|奋斗|^,?(?:我们|[我全][省市区县州旗盟])?将/;
/** 2012年,是…的关键之年: what weight the year has, and no work. */
const WEIGHT = /关键之年|关键一年|开局之年|关键时期|决胜/g;
/** 2022年,政府工作报告布置了任务单 */
const ASSIGNED = /^,?(?:[省市区县]?政府)?(?:工作)?报告(?:中)?(?:布置|部署|明确|安排)了/;
/** 今年,市政府将继续办好10件民生实事 */
const WILL = /^,?[^,;。\d]{0,14}(?:将|继续|计划|拟)(?:继续|扎实|全力|着力|重点|认真)?(?:办好|办成|办理|实施|推进|抓好)/;
const plans = (body: string): boolean => PLANNING.test(body) || WILL.test(body) || ASSIGNED.test(body);
const YEAR_REVIEW = /^(?:刚刚)?过去的?(?:这?一年|(?:19|20)\d\d年)|^一年来|^这一年|^(?:19|20)\d\d年(?:,|是|我|全|极|面|在|,面)/;

/** Where a time may begin that opens a sentence: so far from its start, or so far behind its lead. */
const FARTHEST = 80;
const BEHIND_LEAD = 3;

/** The text of a sentence without the words before its first cue of time: 各位代表, ——, 回顾. */
export function stripLead(text: string): string {
  return text.replace(LEAD, '');
}

/**
 * Reads the opening of a sentence: 一年来, 过去五年, 今后五年.
 * @param place how many sentences of its paragraph stand before it
 * @returns null where the sentence opens with no time, or one that holds for the sentence only
 */
export function openerFrame(text: string, cues: Cues, place: number, around: Scope, facts: ReportFacts): OpenerFrame | null {
  if (lastYear(facts) === null || facts.year === null) return null;
  const cue = cues.firstOpening(Math.max(FARTHEST, leadLength(text) + BEHIND_LEAD));
  if (!cue?.time) return null;
  if (cue.kind === 'topic_base') return comparedOpener(cue, place, around, facts);
  if (cue.kind !== 'time') return null;
  const era =
    cue.time.at === 'span' &&
    cue.time.plan &&
    cue.start < FARTHEST &&
    /(?:时期|期间)$/.test(cue.text) &&
    /^,?是/.test(text.slice(cue.end, cue.end + 2));
  if (!era && cue.start - leadLength(text) > BEHIND_LEAD) return null;
  const span = spanOf(cue, around, facts);
  if (!span) return null;
  const body = text.slice(cue.end, cue.end + 60);
  if (isMulti(span) && !span.months) return multiOpener(span, cue, body, place, around, facts);
  return yearOpener(text, span, cue, body, place, around, facts);
}

/** 与2000年相比 at the head of a paragraph opens a review of the years since. */
function comparedOpener(cue: Cue, place: number, around: Scope, facts: ReportFacts): OpenerFrame | null {
  const base = spanOf(cue, around, facts);
  const last = lastYear(facts);
  if (!base || last === null || around.mode === 'forward' || cue.start > 24 || place > 2 || last - base.to < 3) return null;
  const span = years(base.to + 1, last);
  return { scope: { mode: 'back', span, wide: span }, reach: around.wide?.from === span.from ? 'report' : 'paragraph' };
}

function leadLength(text: string): number {
  return LEAD.exec(text)?.[0].length ?? 0;
}

/** How long a work takes. */
const WITHIN = /^(?:再?用|利用|通过)|[年]之?内$|左右时间$/;
/** Years of a government; fewer are of one work. */
const TERM = 4;

function multiOpener(span: Span, cue: Cue, body: string, place: number, around: Scope, facts: ReportFacts): OpenerFrame | null {
  const last = lastYear(facts) ?? 0;
  if (span.to <= last) {
    if (cue.time?.at === 'several') return null;
    const scope: Scope = { mode: 'back', span, wide: span };
    if (around.mode === 'forward')
      return isReviewOfPlan(cue, body, place, facts) ? { scope, reach: body.startsWith('是') ? 'section' : 'paragraph' } : null;
    const long = span.to - span.from >= 3;
    // 2008年以来 in the middle of a paragraph speaks of its own sentence
    if (!long)
      return cue.time?.at === 'since' && place > 2 ? null : isPartOf(span, around.span, place) ? null : { scope, reach: 'paragraph' };
    const whole = facts.kind !== 'five_year_plan' && expectsSeveral(around, last);
    return { scope, reach: place <= 2 ? (whole ? 'report' : 'section') : 'paragraph' };
  }
  // “十二五”期间,累计…。“十三五”期间,力争…: one paragraph of a plan
  if (facts.kind === 'five_year_plan' && around.mode === 'back' && span.from === facts.year && cue.time?.at === 'span' && cue.leads)
    return { scope: { mode: 'forward', span, wide: span }, reach: 'paragraph' };
  if (span.from >= last && (around.mode === 'forward' || PLANNING.test(body) || /^(?:时期|期间)?,?(?:是|我)/.test(body))) {
    if (span.from > last + 5 || cue.time?.at === 'several') return null;
    // 用三年时间,培育…: of its own sentence, in the plan of a year
    if (WITHIN.test(cue.text)) return null;
    const term = cue.time?.at !== 'coming' || cue.time.years >= TERM;
    return { scope: { mode: 'forward', span, wide: span }, reach: place <= 1 && term ? 'report' : 'paragraph' };
  }
  return null;
}

/** 2003—2005年 in the middle of a review of five years speaks of its own sentence. */
function isPartOf(span: Span, whole: Span | null, place: number): boolean {
  return place > 0 && whole !== null && whole.from <= span.from && span.to <= whole.to && whole.to - whole.from > span.to - span.from;
}

/** “十五”时期是不平凡的五年, “十五”时期,全市…: a chapter of a five-year plan begins with what the plan before has brought. */
function isReviewOfPlan(cue: Cue, body: string, place: number, facts: ReportFacts): boolean {
  if (facts.kind !== 'five_year_plan' || place > 1 || cue.time?.at !== 'span' || !cue.time.plan || !cue.leads) return false;
  return /(?:时期|期间|以来)$/.test(cue.text) && /^,|^是/.test(body);
}

/** A review of several years is to be expected in a report of the year after a five-year plan, or where one has been named. */
function expectsSeveral(around: Scope, last: number): boolean {
  return around.wide !== null || last % 5 === 0;
}

function yearOpener(
  text: string,
  span: Span,
  cue: Cue,
  body: string,
  place: number,
  around: Scope,
  facts: ReportFacts,
): OpenerFrame | null {
  const last = lastYear(facts) ?? 0;
  const y = facts.year ?? 0;
  if (span.months) return restOfYear(span, body, around, facts);
  if (around.mode === 'back') {
    const ahead = span.to === y && y !== last && (cue.time?.at === 'span' || cue.time?.at === 'next');
    if (facts.months && span.to === y) return null;
    const thisYear = cue.time?.at === 'this' && !facts.early && cue.text === '今年';
    if ((ahead || thisYear) && !cue.until && place <= 1 && plans(body)) {
      // 今年计划实施项目20个。1—10月完成…: the year that goes on, of which the text tells
      if (thisYear && tellsOwnYear(facts)) return null;
      return { scope: forwardYear(facts, null), reach: 'report', weighed: !body.includes('将') && !plans(body.replace(WEIGHT, '')) };
    }
    if (span.to !== last) return null;
    const review = YEAR_REVIEW.test(stripLead(text)) || cue.time?.at === 'last';
    if (!isMulti(around.span) || !review || place > 2) return null;
    const strong =
      cue.text.includes('一年') || /过去的?$/.test(text.slice(0, cue.start)) || /^[,是](?:[^\d]{24}|.{0,12}(?:之年|一年))/.test(body);
    // 特别是刚刚过去的2012年,…: in the midst of a review of several years, for the paragraph
    if (strong)
      return { scope: backYear(facts, around.wide ?? around.span), reach: /^(?:特别|尤其)是/.test(text) ? 'paragraph' : 'report' };
    // 2025年,…: a paragraph that opens with the year alone is of that year
    const alone = place === 0 && cue.time?.at === 'span' && cue.leads && body.startsWith(',');
    return alone ? { scope: backYear(facts, around.wide ?? around.span), reach: 'paragraph' } : null;
  }
  if (isMulti(around.span) && facts.kind !== 'five_year_plan' && span.to === y && y > last && place <= 1 && !cue.until) {
    return { scope: { mode: 'forward', span: year(y), wide: around.span }, reach: 'report' };
  }
  // 到2018年, on the way to the plan's last year, holds for its own sentence
  const onTheWay = facts.kind === 'five_year_plan' && around.span !== null && span.to < around.span.to;
  if (cue.until && span.to > y && (facts.kind === 'five_year_plan' || isMulti(around.span))) {
    return {
      scope: { mode: 'forward', span: { from: y, to: span.to }, wide: around.wide ?? around.span },
      reach: onTheWay ? 'sentence' : 'paragraph',
    };
  }
  return null;
}

/** 下半年,要…: in a report of the first half what is still to be done in the year. */
function restOfYear(span: Span, body: string, around: Scope, facts: ReportFacts): OpenerFrame | null {
  const later = facts.months && span.months && span.to === facts.year && span.months.from > facts.months.to;
  if (!later || around.mode !== 'back' || !(PLANNING.test(body) || /将|继续|确保|力争/.test(body))) return null;
  return { scope: forwardYear(facts, null), reach: 'section' };
}
