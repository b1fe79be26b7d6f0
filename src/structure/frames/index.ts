import type { Frame, Report } from '../../model.js';
import { aimedYears } from './aims.js';
import type { Bearing, FrameHints } from './bearing.js';
import { clauseStart, ownStart, WINDOW } from './clause.js';
import type { Cue } from './cues.js';
import { intended } from './intended.js';
import { tellsOfOwnYear } from './own-year.js';
import { resolve } from './resolve.js';
import { lastYear, type ReportFacts, type Scope } from './scope.js';
import { formatSpan } from './span.js';
import { carriedEstimates, follow, lastBefore, NOTHING, type SentenceTrack } from './track.js';
import { walk } from './walk.js';

export type { FrameHints } from './bearing.js';

/** Characters of a sentence before a quantity that are asked whether it was planned. */
const SENTENCE = 400;

/** Frames of one report. Built once; `at` costs no more than a look at the quantity's own sentence. */
export interface FrameReader {
  /**
   * Status and period of the quantity at [start, end) of the folded text.
   * @param sentence index in `report.sentences`
   * @param hints what earlier stages know of the quantity
   */
  at(sentence: number, start: number, end: number, hints: FrameHints): Frame & { readonly cues: readonly string[] };
  /** the frame that headings and paragraph openers give a sentence */
  scope(sentence: number): Scope | null;
}

class Reader implements FrameReader {
  private readonly sentences;
  private readonly carried;
  private readonly tracks = new Map<number, SentenceTrack>();

  constructor(
    private readonly text: string,
    private readonly report: Report,
    private readonly facts: ReportFacts,
  ) {
    this.sentences = walk(text, report, facts);
    this.carried = carriedEstimates(
      text,
      report.sentences.map((sentence) => sentence.paragraphStart),
      this.sentences.map((frame) => (frame.words.includes('下同') ? frame.cues : [])),
    );
  }

  scope(sentence: number): Scope | null {
    return this.sentences[sentence]?.scope ?? null;
  }

  at(sentence: number, start: number, end: number, hints: FrameHints): Frame & { readonly cues: readonly string[] } {
    const place = this.report.sentences[sentence];
    const frame = this.sentences[sentence];
    if (!place || !frame) return { status: 'actual', period: null, implied: true, cues: [] };
    const bearing = this.bearing(sentence, place.start, start, Math.min(place.end, end + WINDOW), end, frame.cues);
    const { status, span, implied, cues } = resolve(frame.scope, bearing, hints, this.facts);
    return { status, period: formatSpan(span), implied, cues };
  }

  private track(sentence: number, cues: readonly Cue[]): SentenceTrack {
    const known = this.tracks.get(sentence);
    if (known) return known;
    const made: SentenceTrack = {
      upTo: follow(cues),
      all: cues.find((cue) => cue.kind === 'estimate_all') ?? this.carried[sentence] ?? null,
    };
    this.tracks.set(sentence, made);
    return made;
  }

  private bearing(sentence: number, from: number, start: number, to: number, end: number, cues: readonly Cue[]): Bearing {
    const track = this.track(sentence, cues);
    const at = lastBefore(cues, start - from);
    const { time, topicBase, anyBase, estimate } = track.upTo[at] ?? NOTHING;
    const clause = clauseStart(this.text, from, start);
    const near: Cue[] = [];
    for (let i = at; i >= 0; i--) {
      const cue = cues[i];
      if (!cue || cue.start < clause - from) break;
      near.push(cue);
    }
    const find = (kind: Cue['kind']): Cue | null => near.find((cue) => cue.kind === kind) ?? null;
    const right = this.text.slice(end, to);
    const leaning = /^(?:其中|累计|总数|总量|总计|总里程)/.test(this.text.slice(clause, clause + 3));
    const whole = leaning && clause > from + 1 ? clauseStart(this.text, from, clause - 1) : clause;
    const nearTime = oneOfYears(cues, near.find((cue) => cue.kind === 'time' && !cue.named) ?? null, this.text, from, start) ?? undefined;
    return {
      time: nearTime ?? oneOfYears(cues, time, this.text, from, start),
      summedSince: !nearTime && time !== null && summed(this.text, from + time.end, start),
      timeAfter: time?.time?.at === 'vague' ? this.timeAfter(cues, at, right, end - from) : null,
      base: find('base'),
      topicBase,
      anyBase,
      risenFrom: anyBase === null ? null : risenFrom(this.text, from, clause, start, anyBase),
      estimate: track.all ?? (estimate && !counted(estimate, nearTime ?? time) && this.reaches(estimate, from, clause) ? estimate : null),
      aim: find('aim'),
      planned: find('planned'),
      done: find('done'),
      onceBuilt: find('once_built') ?? this.earlierBuilt(cues, at),
      intended: intended(this.text.slice(Math.max(from, start - SENTENCE), start)),
      left: this.text.slice(ownStart(this.text, clause, start), start),
      segment: this.text.slice(whole, start),
      right,
    };
  }

  /** 预计 at the start of a clause holds for all that follows; inside a clause (…收入预计增长4%) for that clause. */
  private reaches(estimate: Cue, from: number, clause: number): boolean {
    if (estimate.start >= clause - from) return true;
    const at = from + estimate.start;
    // 指标预计完成情况如下:…
    if (LEADS_IN.test(this.text.slice(from + estimate.end, from + estimate.end + 24))) return true;
    const opens = clauseStart(this.text, from, at);
    const words = this.text.slice(opens, at);
    const holds =
      words.length <= 1 || /(?:全年|全市|全省|全区|全县|全州|我[市省区县]|年|经|据|[、.)】]|[一二三四五六七八九十]是)$/.test(words);
    // 收入年均增长14%,2025年预计达420亿元;…: of the subject told before
    const ofSubject = opens > from && OF_SUBJECT.test(this.text.slice(from + estimate.end, from + estimate.end + 6));
    return holds && !(ofSubject && this.text.slice(at, clause).includes(';'));
  }

  /** A definite time in the rest of the clause overrules 近年来 before the quantity. */
  private timeAfter(cues: readonly Cue[], at: number, right: string, end: number): Cue | null {
    const stop = right.search(/[,;。!?]/);
    const limit = end + (stop < 0 ? right.length : stop);
    const next = cues[at + 1];
    return next && next.kind === 'time' && next.time?.at !== 'vague' && next.end <= limit ? next : null;
  }

  /** 投产后 governs the clauses after it until another time is named. */
  private earlierBuilt(cues: readonly Cue[], at: number): Cue | null {
    const cue = cues[at];
    return cue?.kind === 'once_built' ? cue : null;
  }
}

const OF_SUBJECT = /^(?:可|将)?(?:实现|完成|达到?|突破|为)?\d/;
const LEADS_IN = /^(?:[^,;:。\d]{0,8}(?:情况|如下)|[^,;:。\d]{0,6}(?:为|是))[^,;:。\d]{0,4}:/;

/** 由A增加到B. */
function rises(clause: string): boolean {
  const at = clause.search(/[由从自]/);
  return at >= 0 && /[到至为]/.test(clause.slice(at + 1));
}
const FROM = /[由从自][^,;。\d]{0,12}$/;
const GOES_ON =
  /^(?:累计|共|净|实现)?(?:增长|增加|提高|提升|上升|扩大|翻|增|下降|降低|减少)|^(?:经济)?(?:总量|规模|总额|总值)?(?:实现|均实现)?$/;

/** The year from which the clause before tells a rise, for what goes on behind it, and for the next from-to of a list without years. */
function risenFrom(text: string, from: number, clause: number, start: number, base: Cue): Cue | null {
  if (!'由从自'.includes(text.charAt(from + base.start - 1)) || base.time?.at !== 'span') return null;
  const left = text.slice(clause, start);
  if (rises(left) || FROM.test(left)) return base;
  let end = Math.max(from, clause - 1);
  let before = text.slice(clauseStart(text, from, end), end);
  // …,年均增长13%,总量实现翻番
  if (/^年?均/.test(before)) {
    end = Math.max(from, end - before.length - 1);
    before = text.slice(clauseStart(text, from, end), end);
  }
  return rises(before) && GOES_ON.test(left) ? base : null;
}

const JOINS_YEARS = /^(?:、|和|与|及)$/;
const ONE_YEAR = (cue: Cue | undefined): boolean =>
  cue?.kind === 'time' && cue.time?.at === 'span' && !cue.time.plan && cue.time.span.from === cue.time.span.to;

/** `2011年、2012年,收入分别达到12元、14元`: of a list of years the one that answers to the figure's place behind 分别. */
function oneOfYears(cues: readonly Cue[], last: Cue | null, text: string, from: number, start: number): Cue | null {
  if (last === null || !ONE_YEAR(last)) return last;
  const end = cues.indexOf(last);
  let first = end;
  for (let prior = cues[first - 1]; prior !== undefined && ONE_YEAR(prior); prior = cues[first - 1]) {
    if (!JOINS_YEARS.test(text.slice(from + prior.end, from + (cues[first]?.start ?? 0)))) break;
    first -= 1;
  }
  if (first === end) return last;
  const given = text.lastIndexOf('分别', start);
  if (given < from + last.end) return last;
  const place = text.slice(given, start).match(/(?<=\d[^、和,;]{0,6})[、和]/g)?.length ?? 0;
  return place <= end - first ? (cues[first + place] ?? last) : last;
}

/** `预计全年收入3亿元,1—8月完成2亿元`: what the months brought is no part of the estimate before them. */
const counted = (estimate: Cue, near: Cue | null): boolean => near?.time?.at === 'part' && near.leads && estimate.end < near.start - 1;

/** Whether a clause between opens with 累计: what follows is summed over more than the time before it. */
const summed = (text: string, from: number, to: number): boolean => /[,;]累计/.test(text.slice(from, to));

/** The report was given in the last months of the year before the one it plans. */
function givenEarly(text: string, report: Report): boolean {
  const last = lastYear(report);
  if (last === null || report.kind === 'communique') return false;
  const head = text.slice(report.start, report.start + 800);
  const said = /(20\d\d|19\d\d)[年.\-/]?(\d{1,2})[月.\-/]/.exec(head);
  const compact = /[—-](20\d\d)(1[0-2])(\d{1,2})日/.exec(head);
  const match = compact ?? said;
  return match !== null && Number(match[1]) === last && Number(match[2]) >= 11;
}

/**
 * Reads the frames of a report: for every quantity whether it is a result, an estimate or a target, and of which period.
 * @param text the folded text that holds the report
 */
export function frames(text: string, report: Report): FrameReader {
  const ownYear = tellsOfOwnYear(text, report);
  return new Reader(text, report, {
    kind: report.kind,
    year: ownYear && report.year !== null ? report.year + 1 : report.year,
    filed: report.year,
    early: !ownYear && givenEarly(text, report),
    months: report.months,
    aims: ownYear ? null : aimedYears(text, report),
  });
}
