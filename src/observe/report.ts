/** Every observation of one report, with the frame that holds for it. */
import { indicatorById } from '../catalogue/index.js';
import type { Excluded, Quantity, Report } from '../model.js';
import { parseSmallHan } from '../quantity/numbers.js';
import type { IndicatorRecord } from '../record.js';
import { startingIn } from '../spans.js';
import { frames } from '../structure/frames/index.js';
import { Handed } from './handed.js';
import { catalogueOf } from './matcher.js';
import { saysWords } from './qualitative.js';
import { headOf, plannedFor } from './run-in.js';
import { observeSentence } from './sentence.js';
import { SPLIT } from './shapes/classes.js';
import { SentenceState } from './state.js';
import type { Observation } from './types.js';

/** An observation with the frame that holds for it. */
export interface Placed {
  readonly observation: Observation;
  readonly sentence: number;
  readonly status: IndicatorRecord['status'];
  readonly period: string | null;
  readonly implied: boolean;
  /** the words that gave status and period */
  readonly cues: readonly string[];
}

/** `由A增加到B` over several years: B is the last year's level. */
const reached = (o: Observation, period: string | null): string | null =>
  o.rule === 'from-to' && o.measure === 'level' && period !== null && /^\d{4}\/\d{4}$/.test(period) ? period.slice(5) : period;

/** `连续11年稳定在430亿斤以上`: the words between the years and the figure say that each of them reached it. */
const RUNNING =
  /连续(?:(\d{1,2})|([两二三四五六七八九十]{1,3}))年(?:来|均|都|保持|稳定|维持|控制|实现|稳|在|超|突破|过|达到?|高于|低于|不低于|大于|约|近|增幅|增速|增长)*$/;

/** The years that the figure speaks of, where it held in each of several that end with the frame's. `from`: where its sentence starts. */
function running(text: string, from: number, observation: Observation, period: string | null): string | null {
  if ((observation.measure !== 'level' && observation.measure !== 'growth') || period === null || !/^\d{4}$/.test(period)) return period;
  const before = text.slice(from, observation.quantity.outerStart);
  const found = before.includes('连续') ? RUNNING.exec(before) : null;
  const years = found?.[1] ? Number(found[1]) : parseSmallHan(found?.[2]?.replace('两', '二') ?? '');
  return years !== null && years > 1 ? `${Number(period) - years + 1}/${period}` : period;
}

/** A longer sentence is no name. */
const HEAD_LENGTH = 30;

/** `分季度看,一季度增长5%,二季度增长6%`: of what was told before. */
const BY_TIME = /^分(?:季度?|月)看,/;

/** The row of a stock, beside which the catalogue has one for additions: 5G基站, 高速公路里程. */
const isStock = ({ match }: Observation): boolean => match !== null && indicatorById(`${match.id}.new`) !== undefined;

export function observeReport(
  text: string,
  report: Report,
  quantities: readonly Quantity[],
  excluded: readonly Excluded[],
): { observations: Placed[]; unread: Excluded[] } {
  const reader = frames(text, report);
  const { matcher, known } = catalogueOf(report.region);
  const observations: Placed[] = [];
  const unread: Excluded[] = [];
  let paragraph = -1;
  let handed: Handed | null = null;
  let whole = '';
  for (const [index, sentence] of report.sentences.entries()) {
    const { start, end } = sentence;
    if (sentence.paragraphStart !== paragraph) {
      handed = null;
      whole = '';
    }
    paragraph = sentence.paragraphStart;
    const mine = startingIn(quantities, start, end);
    const not = startingIn(excluded, start, end);
    for (const span of not) unread.push(span);
    if (mine.length === 0 && !saysWords(text, start, end)) {
      handed = new Handed(handed, { text, start, end }, end - start > HEAD_LENGTH ? '' : headOf(text.slice(start, end), known));
      continue;
    }
    const parted = SPLIT.test(text.slice(start, Math.min(end, start + 40)));
    const state = new SentenceState(known, handed, parted ? whole : '');
    state.standsAt(text, report.sentences, index);
    if (parted && BY_TIME.test(text.slice(start, start + 8))) state.subject = whole;
    const found = observeSentence(text, start, end, mine, not, state, matcher, known);
    if (!parted) whole = found.find((o) => o.match !== null)?.name ?? whole;
    const next = report.sentences[index + 1];
    handed = state.handOver(next === undefined ? '' : plannedFor(text.slice(start, end), found, text.slice(next.start, next.end)));
    for (const quantity of mine)
      if (!found.some((o) => o.quantity === quantity)) unread.push({ start: quantity.start, end: quantity.end, reason: 'unread' });
    for (const observation of found) {
      // a heading praises, it states nothing in words but what keeps pace with what; an item of a list states
      const praised = sentence.heading && observation.measure === 'qualitative' && observation.reference === null;
      if (praised && !/^[—\-·•]/.test(text.slice(start, end))) continue;
      const frame = reader.at(index, observation.quantity.start, observation.quantity.end, {
        measure: observation.measure,
        name: observation.name,
        unit: observation.unit,
        stock: isStock(observation),
        flow: observation.match?.id.endsWith('.new') ?? false,
        times: observation.quantity.kind === 'word' || observation.quantity.kind === 'multiple',
      });
      observations.push({
        observation,
        sentence: index,
        status: frame.status,
        period:
          frame.status === 'target'
            ? reached(observation, frame.period)
            : running(text, start, observation, reached(observation, frame.period)),
        implied: frame.implied,
        cues: frame.cues,
      });
    }
  }
  unread.sort((a, b) => a.start - b.start);
  return { observations, unread };
}
