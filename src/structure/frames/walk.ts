import type { Report, Section, Sentence } from '../../model.js';
import { type Cue, Cues } from './cues.js';
import { doneFrame, goalsFrame } from './goals.js';
import { headingFrame } from './heading.js';
import { openerFrame } from './opener.js';
import { documentScope, type ReportFacts, type Scope, spanOf } from './scope.js';
import type { Span } from './span.js';

/** A sentence with the frame that its surroundings give it, and the cues in it (offsets in the folded text). */
export class SentenceFrame {
  constructor(
    readonly scope: Scope,
    readonly words: string,
    private readonly found: Cues,
  ) {}

  /** Looked for when asked: a sentence without figures needs none. */
  get cues(): readonly Cue[] {
    return this.found.all;
  }
}

/** How a sentence begins that goes on with the parts of what the one before told. */
const PARTS = /^(?:其中|分[一-鿿]{1,6}看|从[一-鿿]{1,8}看)/;
/** 分季度看,一季度增长5%,二季度增长6%; 从环比看,三季度增长1%: what is said of them is of no months that go on. */
const BY_TIME = /^(?:分(?:季度?|月)|从环比)看/;
/** How far into a sentence the months may stand that it opens with. */
const MONTHS_WITHIN = 24;

/** A number with a unit of results. */
const FIGURE = /\d(?:[万亿]|%)/;

interface Open {
  readonly section: Section;
  scope: Scope;
  /** its own heading gave the frame */
  readonly own: boolean;
}

/** Walks a report from its first sentence to its last, handing the frame on from heading to paragraph to sentence. */
class Walk {
  private document: Scope;
  private readonly open: Open[] = [];
  private paragraph = -1;
  private place = 0;
  private paragraphScope: Scope | null = null;
  /** a figure has been told */
  private told = false;
  /** the months that the sentence before, in the same paragraph, opened with */
  private months: Span | null = null;

  constructor(
    private readonly text: string,
    private readonly facts: ReportFacts,
  ) {
    this.document = documentScope(facts);
  }

  private current(): Scope {
    return this.open.at(-1)?.scope ?? this.document;
  }

  private framed(): boolean {
    return this.open.some((entry) => entry.own);
  }

  private set(scope: Scope, reach: 'section' | 'report'): void {
    const innermost = this.open.at(-1);
    if (innermost) innermost.scope = scope;
    else this.document = scope;
    if (reach === 'report') {
      for (const entry of this.open) entry.scope = scope;
      this.document = scope;
    }
  }

  /** Enters the section of a sentence, with all that lie around it. */
  private enter(section: Section | null): void {
    const path: Section[] = [];
    for (let s = section; s; s = s.parent) path.push(s);
    path.reverse();
    let shared = 0;
    while (shared < path.length && this.open[shared]?.section === path[shared]) shared++;
    this.open.length = shared;
    for (const next of path.slice(shared)) this.start(next);
  }

  private start(section: Section): void {
    const around = this.current();
    const frame = headingFrame(section.title, around, this.facts);
    // inside a section a heading without a time does not turn a review into a plan, nor a plan into a review
    const turns = frame !== null && frame.scope.mode !== around.mode && !frame.dated && this.open.length > 0 && this.framed();
    if (frame && !turns) {
      // the heading's frame also holds for the siblings that follow: a plan stays a plan, and comes back from what it looked back on
      const lookedBack = this.facts.kind === 'five_year_plan' && frame.scope.mode === 'back';
      if (!lookedBack && this.open.length > 0) this.set(frame.scope, 'section');
      else if (!lookedBack) this.document = frame.scope;
      this.open.push({ section, scope: frame.scope, own: true });
    } else this.open.push({ section, scope: around, own: false });
  }

  /** 1—11月,全市完成…。其中,…: what is said of the parts is of the same months. */
  private within(words: string, cues: Cues): Scope | null {
    if (BY_TIME.test(words)) return null;
    const around = this.paragraphScope ?? this.current();
    const first = cues.firstOpening(MONTHS_WITHIN);
    const parts = PARTS.test(words) && first === undefined;
    if (!parts) {
      const span = first?.kind === 'time' && first.leads && first.time?.at === 'part' ? spanOf(first, around, this.facts) : null;
      this.months = around.mode === 'back' ? span : null;
      return null;
    }
    return this.months && { mode: 'back', span: this.months, wide: around.wide };
  }

  step(sentence: Sentence): SentenceFrame {
    this.enter(sentence.section);
    const words = this.text.slice(sentence.start, sentence.end);
    const cues = new Cues(words);
    if (sentence.paragraphStart !== this.paragraph) {
      this.paragraph = sentence.paragraphStart;
      this.place = 0;
      this.paragraphScope = null;
      // 截至3月15日,…。 / 从投向看:…: the next paragraph goes on with the parts
      if (!PARTS.test(words)) this.months = null;
    }
    const around = this.within(words, cues) ?? this.paragraphScope ?? this.current();
    const opener = sentence.heading
      ? null
      : (openerFrame(words, cues, this.place, around, this.facts) ??
        goalsFrame(words, around, this.facts) ??
        doneFrame(words, around, this.facts));
    // what weight the year has, said before any result: the results are still to come
    const reach = opener?.weighed === true && !this.told ? 'paragraph' : opener?.reach;
    if (opener && reach === 'paragraph') this.paragraphScope = opener.scope;
    else if (opener && reach && reach !== 'paragraph' && reach !== 'sentence') {
      this.set(opener.scope, reach);
      this.paragraphScope = null;
    }
    if (!sentence.heading) this.place++;
    this.told ||= FIGURE.test(words);
    return new SentenceFrame(opener?.scope ?? around, words, cues);
  }
}

/** The frames of all sentences of a report, in order. */
export function walk(text: string, report: Report, facts: ReportFacts): SentenceFrame[] {
  const state = new Walk(text, facts);
  return report.sentences.map((sentence) => state.step(sentence));
}
