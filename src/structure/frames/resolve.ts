import type { Measure, Status } from '../../record.js';
import type { Cue } from './cues.js';
import { natureOf } from './nature.js';
import { isReported, lastYear, type ReportFacts, reviewed, type Scope, spanOf, wideForward } from './scope.js';
import { isMulti, type Span, several, year, years } from './span.js';

/** What other stages know of a quantity. */
export interface FrameHints {
  readonly measure: Measure;
  readonly name: string;
  readonly unit: string;
  readonly verb?: string;
  /** said as a multiple: 翻一番, 增长2.4倍 */
  readonly times?: boolean;
  /** the indicator is a stock: the catalogue has another row for additions to it */
  readonly stock?: boolean;
}

/** The cues that bear on one quantity: in its sentence, left of it unless said otherwise. */
export interface Bearing {
  /** the last word of time left of it */
  readonly time: Cue | null;
  /** the time left of it stands in a clause before, and 累计 behind that turns back to all the years */
  readonly summedSince: boolean;
  /** a time right of it that holds for it: 近年来实施的140个项目集中在去年完工 */
  readonly timeAfter: Cue | null;
  /** what it is compared with, in its own clause */
  readonly base: Cue | null;
  /** 与2010年相比, anywhere left */
  readonly topicBase: Cue | null;
  /** the last base of any kind, anywhere left */
  readonly anyBase: Cue | null;
  /** the year that the clause before, or the one before it in a list, counts from: 由2010年的A增加到B */
  readonly risenFrom: Cue | null;
  readonly estimate: Cue | null;
  readonly aim: Cue | null;
  readonly planned: Cue | null;
  readonly done: Cue | null;
  readonly onceBuilt: Cue | null;
  /** from the last comma or quantity to the quantity */
  readonly left: string;
  /** from the last comma to the quantity */
  readonly segment: string;
  /** the first words after the quantity */
  readonly right: string;
}

export interface Resolved {
  readonly status: Status;
  readonly span: Span | null;
  readonly implied: boolean;
  readonly cues: readonly string[];
}

/** What has been counted is of the past, whatever stands around it. */
const COUNTED = /^(?:初步(?:核算|统计|测算|匡算)|快报数)/;

type Tense = 'past' | 'ahead';

/** 聚焦地区生产总值年度增长6%目标任务: what the work of the year was for. */
const towardsGoal = ({ segment, right }: Bearing): boolean =>
  /^(?:左右|以上)?的?[^,;。、]{0,6}(?:目标|任务)/.test(right) && /^(?:紧紧)?(?:聚焦|围绕|锚定|对标|紧扣|瞄准|紧盯)/.test(segment);

/** `said`: the last word of time left of it, where the sentence itself gives the time. */
function tenseOf(scope: Scope, b: Bearing, said: Cue | null, span: Span | null, facts: ReportFacts): Tense {
  const last = lastYear(facts);
  if (scope.mode === 'back') {
    if (b.onceBuilt || towardsGoal(b)) return 'ahead';
    if (b.aim && /力争|努力实现|目标/.test(b.aim.text) && !b.done) return 'ahead';
    if (
      span &&
      last !== null &&
      span.to > last &&
      !isReported(span, facts) &&
      said &&
      (said.until || said.time?.at === 'coming' || (span.from > last && said.time?.at === 'span' && said.time.plan))
    )
      return 'ahead';
    return 'past';
  }
  if (b.done || (b.estimate && COUNTED.test(b.estimate.text))) return 'past';
  const time = said?.time;
  if (time && (time.at === 'last' || time.at === 'past' || time.at === 'now' || time.at === 'before_last')) return 'past';
  if (time && (time.at === 'vague' || time.at === 'since')) return b.aim ? 'ahead' : 'past';
  if (span && said && last !== null && (span.to <= last || isReported(span, facts)) && facts.kind !== 'communique') return 'past';
  return 'ahead';
}

/** The last year of a span, or the part of it that the span is of. */
const endOf = (span: Span): Span => (isMulti(span) ? year(span.to) : span);

/** “十二五”期间: the years of a plan, and not its name; where no kind of report is known, its name too. */
const yetToBegin = (cue: Cue, facts: ReportFacts): boolean => facts.kind === 'other' || (cue.leads && /(?:期间|时期)$/.test(cue.text));

/** An estimate for the year of a text that is no report known. */
function writtenIn({ time }: Cue, { estimate }: Bearing, span: Span | null, { kind, year: own }: ReportFacts): boolean {
  if (kind !== 'other' || own === null || estimate === null) return false;
  return time?.at === 'this' || (time?.at === 'span' && span !== null && !isMulti(span) && span.to === own);
}

/** The time said in the sentence, or null where the surroundings decide. */
function saidSpan(scope: Scope, b: Bearing, facts: ReportFacts): { cue: Cue; span: Span | null } | null {
  const cue = b.timeAfter ?? b.time;
  if (!cue?.time) return null;
  const span = spanOf(cue, scope, facts);
  const last = lastYear(facts);
  // 推动去年签约的项目开工: a plan that names what it builds on
  if (scope.mode === 'forward' && !cue.leads && !cue.until && (cue.time.at === 'last' || cue.time.at === 'before_last')) return null;
  if (facts.months && cue.time.at === 'this' && facts.year !== null && /^(?:全年|本?年度|年内)/.test(cue.text))
    return { cue, span: year(facts.year) };
  // 预计今年, 预计2025年, where no kind of report is known: the year that it is written in
  if (writtenIn(cue, b, span, facts)) return { cue, span: year(facts.year ?? last ?? 0) };
  if (cue.time.at === 'this' && !isMulti(scope.span)) return scope.span ? { cue, span: scope.span } : null;
  if (cue.time.at === 'now') return { cue, span: scope.mode === 'back' ? scope.span && endOf(scope.span) : span };
  if (!span || last === null || facts.year === null) return { cue, span };
  const ahead = span.to > last;
  if (cue.time.at === 'span' && !cue.until && ahead && !cue.time.plan && !span.months) {
    // a year to come that no 到 announces is a date inside a name, or of an event
    if (scope.mode === 'back') return facts.kind === 'other' && cue.leads && span.to === facts.year ? { cue, span } : null;
    if (span.to > facts.year && !b.aim && !(facts.kind === 'five_year_plan' && cue.leads)) return null;
  }
  if (cue.time.at === 'span' && cue.time.plan && scope.mode === 'back' && ahead && !cue.until) {
    // what is said of a plan that has not begun is its aim, and not a result
    if (span.from > last) return yetToBegin(cue, facts) ? { cue, span } : null;
    return facts.kind === 'other' ? { cue, span } : null;
  }
  return { cue, span };
}

/** The years that a growth, change or average over several years covers. */
function changeSpan(scope: Scope, b: Bearing, said: Span | null, hints: FrameHints, facts: ReportFacts): Span | null {
  const base = b.base ?? b.topicBase;
  const end = said?.to ?? scope.span?.to ?? null;
  const baseSpan = base && spanOf(base, scope, facts);
  if (base && baseSpan && end !== null) {
    if (base.time?.at === 'last' || /同期/.test(base.text))
      return said && !isMulti(said) ? said : scope.span?.to === end ? endOf(scope.span) : year(end);
    if (isMulti(baseSpan) || base.time?.at === 'past')
      return isMulti(said ?? scope.span) ? (said ?? scope.span) : (scope.wide ?? scope.span);
    if (baseSpan.to < end) return years(baseSpan.to + 1, end);
  }
  return planned(scope, b, said) ?? overYears(scope, b, said, hints, facts) ?? said ?? scope.span;
}

/** `由2010年的A增加到2015年的B,翻了一番`: since that year; 累计下降12% and multiples in the last year of a review: over all of its years. */
function overYears(scope: Scope, b: Bearing, said: Span | null, hints: FrameHints, facts: ReportFacts): Span | null {
  const end = said?.to ?? scope.span?.to ?? null;
  if (isMulti(said) || end === null || /同比|比上年|环比/.test(b.left)) return null;
  const from = b.risenFrom && spanOf(b.risenFrom, scope, facts);
  if (from && !isMulti(from) && from.to < end) return years(from.to + 1, end);
  const around = scope.mode === 'back' ? several(scope.span) : null;
  return around !== null && said?.to === around.to && (hints.times === true || /累计/.test(b.left)) ? around : null;
}

/** 到2010年死亡率下降35%: what a plan of several years reaches in its last one is a change over all of them. */
function planned(scope: Scope, b: Bearing, said: Span | null): Span | null {
  // 到“十二五”末翻一番
  const plan = b.time?.until === true && b.time.time?.at === 'span' && b.time.time.plan;
  if (plan && said !== null && !isMulti(said)) return years(said.to - 4, said.to);
  if (scope.mode !== 'forward' || said === null || isMulti(said) || b.time?.until !== true || b.time.time?.at !== 'span') return null;
  const around = several(scope.span);
  return around !== null && said.to === around.to ? around : null;
}

function averageSpan(scope: Scope, b: Bearing, said: Span | null, facts: ReportFacts): Span | null {
  const base = b.base ?? b.topicBase ?? b.anyBase;
  const baseSpan = base && spanOf(base, scope, facts);
  const end = said?.to ?? scope.span?.to ?? null;
  if (isMulti(said)) return said;
  if (baseSpan && base?.time?.at !== 'last' && !isMulti(baseSpan) && end !== null && baseSpan.to < end) return years(baseSpan.to + 1, end);
  const around = several(scope.span);
  if (around && (said === null || (said.to <= around.to && said.to >= around.from))) return years(around.from, end ?? around.to);
  if (said && facts.year !== null && said.to > facts.year) return years(facts.year, said.to);
  if (scope.wide && (said === null || said.to === scope.wide.to || said.to === scope.span?.to)) return scope.wide;
  return said ?? (scope.mode === 'forward' ? (wideForward(facts) ?? scope.span) : scope.span);
}

function baselineSpan(scope: Scope, b: Bearing, said: Span | null, facts: ReportFacts): Span | null {
  const own = b.base && spanOf(b.base, scope, facts);
  // 由上年的13.7调整为12.1, in a review of one year: of the year before it
  if (own && b.base?.time?.at === 'last' && scope.mode === 'back' && /^上/.test(b.base.text) && scope.span && !isMulti(scope.span))
    return year(scope.span.to - 1);
  if (own) return year(own.to);
  const topic = b.topicBase && spanOf(b.topicBase, scope, facts);
  if (topic) return year(topic.to);
  if (said && b.time?.time?.at === 'span' && !isMulti(said) && /年(?:的|底|末|)?[^,;。]{0,12}$/.test(b.left) && !b.time.until) return said;
  const around = several(said) ?? several(scope.span);
  if (around) return year(around.from - 1);
  const from = b.risenFrom && spanOf(b.risenFrom, scope, facts);
  if (from && !isMulti(from)) return year(from.to);
  if (scope.mode === 'forward' && facts.year !== null && facts.kind !== 'five_year_plan') return year(facts.year - 1);
  return null;
}

/** 到2010年 at the end of a review of several years closes the span: what was done by then was done over all of it. */
function heldOver(scope: Scope, b: Bearing, said: Span | null): Span | null {
  const around = several(scope.span);
  const closing = around !== null && said !== null && b.time?.until === true && said.to === around.to && !isMulti(said);
  if (!closing) return null;
  return scope.mode === 'back' || /累计|五年/.test(b.segment) ? around : null;
}

/** `2025年接待游客80万人次,累计引进药械22种`: a sum over the years of the review, behind a figure of its last one. */
function afterSum(scope: Scope, b: Bearing, said: Span | null): Span | null {
  if (!b.summedSince || scope.mode !== 'back' || said === null || said.months || b.time?.time?.at !== 'span') return null;
  const around = several(scope.span);
  return around !== null && !isMulti(said) && said.to === around.to ? around : null;
}

/** 每人每年6000元 is a standard that holds at a time. */
function isRate(left: string, name: string): boolean {
  return /每[人户亩头位名生]每年(?:不低于|达到?|约|为)?$/.test(left) || /标准$|水平$/.test(name);
}

function levelSpan(span: Span | null, b: Bearing, hints: FrameHints): Span | null {
  if (!span || !isMulti(span) || span.months) return span;
  if (/^[^,;。]{0,6}(?:每年|年均)/.test(b.left) && !isRate(b.left, hints.name)) return span;
  const counted = b.time?.time?.at === 'several' || b.time?.time?.at === 'past';
  const summed = b.time?.time?.at === 'several';
  const nature = natureOf({
    name: hints.name,
    unit: hints.unit,
    left: b.left,
    segment: b.segment,
    right: b.right,
    counted,
    summed,
    stock: hints.stock ?? false,
  });
  return nature === 'stock' ? year(span.to) : span;
}

/** 比2006年底同比增长: counted from that year, whatever 同比 says. */
const FROM_YEAR = /[比较与](?:19|20)\d\d年[^,;、。\d]{0,6}同比[^,;、。\d]{0,6}$/;

/** What stands between a figure and the end of a plan that it is held against: 、增长23%,比“九五”末. */
const AGAINST_PLAN_END =
  /^(?:[、,](?:同比|比上年)?(?:增长|提高|下降)\d[\d.]*(?:%|个百分点))?[,、]?(?:分别)?(?:[比较是为]|相当于)“?(?:[六七八九]五|十[一二三四五六]?五)”?(?:时期|期)?末/;

/** `固定资产投资667亿元、增长31%,比“九五”末增长2.8倍`: in a review of several years, of the last one. */
function ofLastYear(scope: Scope, b: Bearing, said: Span | null): Span | null {
  if (scope.mode !== 'back' || said !== null || !isMulti(scope.span) || scope.span === null || scope.span.months) return null;
  return AGAINST_PLAN_END.test(b.right) && !/累计|年均|五年|共|总计|新增|[比较]/.test(b.segment) ? year(scope.span.to) : null;
}

function spanFor(scope: Scope, b: Bearing, said: Span | null, hints: FrameHints, facts: ReportFacts): Span | null {
  switch (hints.measure) {
    case 'growth':
    case 'change':
    case 'gap': {
      const span = changeSpan(scope, b, said, hints, facts);
      return span && isMulti(span) && /同比|比上年|比增|环比/.test(b.left) && !FROM_YEAR.test(b.segment) ? year(span.to) : span;
    }
    case 'avg_growth':
    case 'avg_level':
      return averageSpan(scope, b, said, facts);
    case 'baseline':
      return baselineSpan(scope, b, said, facts);
    case 'level':
    case 'completion':
      return levelSpan(heldOver(scope, b, said) ?? afterSum(scope, b, said) ?? said ?? scope.span, b, hints);
    case 'qualitative':
      return said ?? scope.span;
  }
}

function statusOf(tense: Tense, hints: FrameHints, scope: Scope, b: Bearing, facts: ReportFacts): Status {
  if (hints.measure === 'baseline') return 'actual';
  if (tense === 'ahead') return 'target';
  if (!b.estimate) return 'actual';
  if (facts.kind === 'communique' && !/预计/.test(b.estimate.text)) return 'actual';
  return scope.mode === 'back' || b.time || COUNTED.test(b.estimate.text) ? 'estimate' : 'target';
}

/** `提前实现“十一五”末收入达到20亿元的目标`: a goal of that plan, not what was reached. */
function earlierGoal(scope: Scope, b: Bearing): Span | null {
  const time = b.time?.time;
  if (scope.mode !== 'back' || time?.at !== 'span' || !time.plan || !/^[^,;。、\d]{0,4}目标/.test(b.right)) return null;
  return /提前(?:[一二三四两\d半个]{1,3}[年月])?(?:实现|完成|达到)/.test(b.segment) ? year(time.span.to) : null;
}

/** `完成目标任务148亿元的50%`: the plan's own figure, of the year that is gone or that is going on. */
function plannedYear(scope: Scope, b: Bearing, hints: FrameHints, facts: ReportFacts): Span | null {
  if (b.planned === null || hints.measure !== 'level' || scope.mode !== 'back' || scope.span === null) return null;
  return year(facts.months && facts.year !== null ? facts.year : scope.span.to);
}

/** Decides status and period of one quantity from the frame around its sentence and the words in it. */
export function resolve(scope: Scope, bearing: Bearing, hints: FrameHints, facts: ReportFacts): Resolved {
  // 高于8%的预期目标1.2个百分点: the goal is what was held against
  const passed = hints.measure === 'gap' && scope.mode === 'back' && bearing.aim !== null && /目标/.test(bearing.aim.text);
  const b = passed ? { ...bearing, aim: null } : bearing;
  const goal = earlierGoal(scope, b);
  if (goal && hints.measure === 'level') return { status: 'target', span: goal, implied: false, cues: b.time ? [b.time.text] : [] };
  const planned = plannedYear(scope, b, hints, facts);
  if (planned) return { status: 'target', span: planned, implied: false, cues: b.planned ? [b.planned.text] : [] };
  const said = saidSpan(scope, b, facts);
  const cue = said?.cue ?? null;
  const tense = tenseOf(scope, b, said ? b.time : null, said?.span ?? null, facts);
  const effective = effectiveScope(scope, tense, said, facts);
  const vague = cue?.time?.at === 'vague' || (tense === 'ahead' && scope.mode === 'back' && !said && b.onceBuilt !== null);
  const lately = hints.measure === 'level' || hints.measure === 'growth' ? ofLastYear(effective, b, said?.span ?? null) : null;
  const span = vague ? null : (lately ?? spanFor(effective, b, said?.span ?? null, hints, facts));
  const status = statusOf(tense, hints, scope, b, facts);
  const used = [cue, b.base, b.estimate, b.aim, b.done].filter((c): c is Cue => c !== null);
  return { status, span, implied: cue === null, cues: used.map((c) => c.text) };
}

/** A fact of last year told in a plan, or an aim told in a review, changes the years that hold where no year is said. */
function effectiveScope(scope: Scope, tense: Tense, said: { span: Span | null } | null, facts: ReportFacts): Scope {
  const last = lastYear(facts);
  if (said?.span || last === null || facts.year === null) return scope;
  if (tense === 'past' && scope.mode === 'forward') return { mode: 'back', span: reviewed(facts), wide: scope.wide };
  return scope;
}
