/** The years that a figure covers: a level, a growth over one year or several, an average, a baseline. */
import type { Bearing, FrameHints } from './bearing.js';
import { natureOf } from './nature.js';
import { type ReportFacts, type Scope, spanOf, wideForward } from './scope.js';
import { endOf, isMulti, type Span, several, year, years } from './span.js';

/** The years that a growth, change or average over several years covers. */
function changeSpan(scope: Scope, b: Bearing, said: Span | null, hints: FrameHints, facts: ReportFacts): Span | null {
  const base = b.base ?? b.topicBase;
  const end = said?.to ?? scope.span?.to ?? null;
  const baseSpan = base && spanOf(base, scope, facts);
  if (base && baseSpan && end !== null) {
    if (base.time?.at === 'last' || base.text.includes('同期'))
      return said && !isMulti(said) ? said : scope.span?.to === end ? endOf(scope.span) : year(end);
    if (isMulti(baseSpan) || base.time?.at === 'past')
      return isMulti(said ?? scope.span) ? (said ?? scope.span) : (scope.wide ?? scope.span);
    if (baseSpan.to < end) return years(baseSpan.to + 1, end);
  }
  return planned(scope, b, said) ?? overYears(scope, b, said, hints, facts) ?? said ?? scope.span;
}

/** `人均生产总值24070元,增加15903元,年均增长16%`: an amount told with its yearly growth came about over the same years. */
const YEARLY_NEXT = /^(?:左右|以上)?[,、](?:年均|年平均)/;

/** `由2010年的A增加到2015年的B,翻了一番`: since that year; 累计下降12% and multiples in the last year of a review: over all of its years. */
function overYears(scope: Scope, b: Bearing, said: Span | null, hints: FrameHints, facts: ReportFacts): Span | null {
  const end = said?.to ?? scope.span?.to ?? null;
  if (isMulti(said) || end === null || /同比|比上年|环比/.test(b.left)) return null;
  const from = b.risenFrom && spanOf(b.risenFrom, scope, facts);
  if (from && !isMulti(from) && from.to < end) return years(from.to + 1, end);
  const around = scope.mode === 'back' ? several(scope.span) : null;
  return around !== null && said?.to === around.to && (hints.times === true || b.left.includes('累计') || isWithYearly(b, hints))
    ? around
    : null;
}

const isWithYearly = (b: Bearing, hints: FrameHints): boolean => hints.measure === 'change' && YEARLY_NEXT.test(b.right);

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
  // 由上年的13.7调整为12.1: of the year before the one that the sentence or its review of one year tells
  if (own && b.base?.time?.at === 'last' && b.base.text.startsWith('上')) {
    const told = said !== null && !isMulti(said) ? said : scope.mode === 'back' ? scope.span : null;
    if (told !== null && !isMulti(told)) return year(told.to - 1);
  }
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
    flow: hints.flow ?? false,
  });
  return nature === 'stock' ? year(span.to) : span;
}

/** 比2006年底同比增长: counted from that year, whatever 同比 says. */
const FROM_YEAR = /[比较与](?:19|20)\d\d年[^,;、。\d]{0,6}同比[^,;、。\d]{0,6}$/;

/** What stands between a figure and the end of a plan that it is held against: 、增长23%,比“九五”末. */
const AGAINST_PLAN_END =
  /^(?:[、,](?:同比|比上年)?(?:增长|提高|下降)\d[\d.]*(?:%|个百分点))?[,、]?(?:分别)?(?:[比较是为]|相当于)“?(?:[六七八九]五|十[一二三四五六]?五)”?(?:时期|期)?末/;

/** `固定资产投资667亿元、增长31%,比“九五”末增长2.8倍`: in a review of several years, of the last one. */
export function ofLastYear(scope: Scope, b: Bearing, said: Span | null): Span | null {
  if (scope.mode !== 'back' || said !== null || !isMulti(scope.span) || scope.span === null || scope.span.months) return null;
  return AGAINST_PLAN_END.test(b.right) && !/累计|年均|五年|共|总计|新增|[比较]/.test(b.segment) ? year(scope.span.to) : null;
}

/** `普及率达到95%、高于全国18个百分点`: how far apart two rates stand is of the last year, as they are. */
const AT_LAST = /(?:率|比重|占比|比例|寿命|密度)(?:高于|低于|优于)/;

/** The years that a figure covers, by what it measures. */
export function spanFor(scope: Scope, b: Bearing, said: Span | null, hints: FrameHints, facts: ReportFacts): Span | null {
  switch (hints.measure) {
    case 'growth':
    case 'change':
    case 'gap': {
      const told = said ?? scope.span;
      if (hints.measure === 'gap' && told !== null && AT_LAST.test(hints.name)) return endOf(told);
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
