import type { Status } from '../../record.js';
import type { Bearing, FrameHints, Resolved } from './bearing.js';
import { ofLastYear, spanFor } from './covered.js';
import type { Cue } from './cues.js';
import { isReported, lastYear, type ReportFacts, reviewed, type Scope, spanOf, tellsOwnYear } from './scope.js';
import { endOf, isMulti, type Span, year } from './span.js';

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
    if (b.onceBuilt || towardsGoal(b) || (b.intended && !b.done)) return 'ahead';
    if (b.aim && /力争|努力实现|目标/.test(b.aim.text) && !b.done) return 'ahead';
    if (
      span &&
      last !== null &&
      span.to > last &&
      !isReported(span, facts) &&
      said &&
      (said.until ||
        said.time?.at === 'coming' ||
        (span.from > last && said.time?.at === 'span' && (said.time.plan || tellsOwnYear(facts) || span.from > (facts.year ?? span.from))))
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

/** “十二五”期间: the years of a plan, and not its name; where no kind of report is known, its name too. */
const yetToBegin = (cue: Cue, facts: ReportFacts): boolean => facts.kind === 'other' || (cue.leads && /(?:期间|时期)$/.test(cue.text));

/** An estimate for the year of a text that is no report known. */
function writtenIn({ time }: Cue, { estimate }: Bearing, span: Span | null, facts: ReportFacts): boolean {
  if (facts.kind !== 'other' || facts.year === null || estimate === null || tellsOwnYear(facts)) return false;
  return time?.at === 'span' && span !== null && !isMulti(span) && span.to === facts.year;
}

/** 2010年要控制在140万以内: what stands right behind the year is said of it. */
const FORETELLS = /^(?:要|将|应|预计)?(?:控制在|达到?(?!产)|提高到|增加到|扩大到|降到|突破|超过)/;
/** 2025年死亡率下降35%: over all the years until then, where nothing says since when. */
const CHANGES = /(?:增长|提高|上升|下降|降低|减少)$/;

/** 2027年投用的水厂完成投资12亿元: when a work is to open. */
const OPENS_THEN = /^[^,;。、\d]{0,3}(?:投用|投产|建成|竣工|开工|完工|通车|启用|运营|开放)的/;

/** The words of the segment behind a cue, or '' where it stands before the segment. */
function behind({ text }: Cue, { segment }: Bearing): string {
  const at = segment.lastIndexOf(text);
  return at < 0 ? '' : segment.slice(at + text.length);
}

/** Whether a year to come that no 到 announces is one that a plan of several years sets a figure for. */
function isForetold(cue: Cue, span: Span, { span: planned }: Scope, b: Bearing, { kind }: ReportFacts): boolean {
  if (cue.leads && kind === 'five_year_plan') return true;
  if (cue.leads && planned !== null && isMulti(planned) && planned.from <= span.from && span.to <= planned.to)
    return b.base !== null || !CHANGES.test(b.segment);
  return FORETELLS.test(behind(cue, b));
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
  // 预计2025年, where no kind of report is known: the year that it is written in
  if (writtenIn(cue, b, span, facts)) return { cue, span: year(facts.year ?? last ?? 0) };
  if (cue.time.at === 'this' && !isMulti(scope.span)) return scope.span ? { cue, span: scope.span } : null;
  if (cue.time.at === 'now') return { cue, span: scope.mode === 'back' ? scope.span && endOf(scope.span) : span };
  if (!span || last === null || facts.year === null) return { cue, span };
  const ahead = span.to > last;
  if (cue.time.at === 'span' && !cue.until && ahead && !cue.time.plan && !span.months) {
    // a year to come that no 到 announces is a date inside a name, or of an event
    if (scope.mode === 'back')
      return facts.kind === 'other' && cue.leads && span.to >= facts.year && !OPENS_THEN.test(behind(cue, b)) ? { cue, span } : null;
    if (span.to > facts.year && !b.aim && !isForetold(cue, span, scope, b, facts)) return null;
  }
  if (cue.time.at === 'span' && cue.time.plan && scope.mode === 'back' && ahead && !cue.until) {
    // what is said of a plan that has not begun is its aim, and not a result
    if (span.from > last) return yetToBegin(cue, facts) ? { cue, span } : null;
    return facts.kind === 'other' ? { cue, span } : null;
  }
  return { cue, span };
}

function statusOf(tense: Tense, hints: FrameHints, scope: Scope, b: Bearing, facts: ReportFacts): Status {
  if (hints.measure === 'baseline') return 'actual';
  if (tense === 'ahead') return 'target';
  // 预计收入3万元(2020年2.8万元)
  if (!b.estimate || b.time?.aside === true) return 'actual';
  if (facts.kind === 'communique' && !b.estimate.text.includes('预计')) return 'actual';
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
  const passed = hints.measure === 'gap' && scope.mode === 'back' && bearing.aim?.text.includes('目标') === true;
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
  const covered = vague ? null : (lately ?? spanFor(effective, b, said?.span ?? null, hints, facts));
  // 1—6月完成…,年度计划投资3亿元
  const span = b.intended && covered?.months && /年度?(?:计划|预期|目标)/.test(b.segment) ? year(covered.to) : covered;
  const status = statusOf(tense, hints, scope, b, facts);
  const used = [cue, b.base, b.estimate, b.aim, b.done].filter((c): c is Cue => c !== null);
  return { status, span, implied: cue === null, cues: used.map((c) => c.text) };
}

/** A fact of last year told in a plan, or an aim told in a review, changes the years that hold where no year is said. */
function effectiveScope(scope: Scope, tense: Tense, said: { span: Span | null } | null, facts: ReportFacts): Scope {
  const last = lastYear(facts);
  if (said?.span || last === null || facts.year === null) return scope;
  // in a report of a part of the year what is planned is for the year
  if (tense === 'ahead' && scope.mode === 'back' && scope.span?.months)
    return { mode: 'back', span: year(scope.span.to), wide: scope.wide };
  if (tense === 'past' && scope.mode === 'forward') return { mode: 'back', span: reviewed(facts), wide: scope.wide };
  return scope;
}
