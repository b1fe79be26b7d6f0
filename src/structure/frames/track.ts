import type { Cue } from './cues.js';

/** For each cue kind the last cue at or before each index; makes a look-up constant. */
export interface Track {
  readonly time: Cue | null;
  readonly topicBase: Cue | null;
  readonly anyBase: Cue | null;
  readonly estimate: Cue | null;
}

export interface SentenceTrack {
  readonly upTo: readonly Track[];
  /** 预计数,下同: makes every figure of the sentence an estimate */
  readonly all: Cue | null;
}

export const NOTHING: Track = { time: null, topicBase: null, anyBase: null, estimate: null };

const ITEM = /^(?:——|--|[·•●◆■★])/;

/** For each sentence the estimate that an earlier one of its paragraph gives it, or of the list whose items are lines: 预计数,下同. */
export function carriedEstimates(text: string, paragraphs: readonly number[], cues: readonly (readonly Cue[])[]): (Cue | null)[] {
  let carried: Cue | null = null;
  // an item of a list is one sentence; what goes on is a paragraph of its own
  const isItem = (at: number): boolean => {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph === paragraphs[at - 1] || paragraph === paragraphs[at + 1]) return false;
    return ITEM.test(text.slice(paragraph, paragraph + 2));
  };
  return paragraphs.map((paragraph, at) => {
    if (paragraph !== paragraphs[at - 1] && carried && !(isItem(at) && isItem(at - 1))) carried = null;
    const before = carried;
    carried = cues[at]?.find((cue) => cue.kind === 'estimate_all' && cue.text.endsWith('下同')) ?? carried;
    return before;
  });
}

/** 上半年 in the middle of a clause (全省上半年考核) holds for that clause only, and so does 两年平均; a year in brackets for these. */
function isNarrow(cue: Cue): boolean {
  if (cue.aside) return true;
  if (cue.time?.at === 'several') return cue.text.endsWith('平均');
  return cue.time?.at === 'part' && cue.time.year === null && !cue.leads && cue.start >= 10;
}

export function follow(cues: readonly Cue[]): Track[] {
  const out: Track[] = [];
  let now = NOTHING;
  for (const cue of cues) {
    if (cue.kind === 'time' && !cue.named && !isNarrow(cue))
      now = { time: cue, topicBase: now.topicBase, anyBase: now.anyBase, estimate: now.estimate };
    else if (cue.kind === 'topic_base') now = { time: now.time, topicBase: cue, anyBase: cue, estimate: now.estimate };
    else if (cue.kind === 'base') now = { time: now.time, topicBase: now.topicBase, anyBase: cue, estimate: now.estimate };
    else if (cue.kind === 'estimate') now = { time: now.time, topicBase: now.topicBase, anyBase: now.anyBase, estimate: cue };
    out.push(now);
  }
  return out;
}

/** Index of the last cue that ends at or before `at`; -1 for none. */
export function lastBefore(cues: readonly Cue[], at: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((cues[mid]?.end ?? 0) <= at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
