/** From where the surroundings of a sentence give it status and period. */
import type { Report } from '../model.js';
import type { Span } from '../spans.js';
import { frames } from '../structure/frames/index.js';
import { clauseAround } from './clause.js';

export interface FrameOrigin {
  readonly from: 'heading' | 'opening' | 'document';
  /** the words; null for the document */
  readonly span: Span | null;
}

/** For each sentence of a report the place that its frame comes from. A frame is handed on as one object, so its first bearer made it. */
export function frameOrigins(text: string, report: Report): (sentence: number) => FrameOrigin {
  const reader = frames(text, report);
  const first = new Map<unknown, number>();
  report.sentences.forEach((_, index) => {
    const scope = reader.scope(index);
    if (!first.has(scope)) first.set(scope, index);
  });
  return (index) => {
    const maker = first.get(reader.scope(index)) ?? index;
    const sentence = report.sentences[maker];
    if (!sentence) return { from: 'document', span: null };
    if (sentence.heading) return { from: 'heading', span: { start: sentence.start, end: sentence.end } };
    const { section } = sentence;
    const opensSection = section !== null && report.sentences[maker - 1]?.section !== section;
    if (opensSection) return { from: 'heading', span: { start: section.start, end: section.headingEnd } };
    if (maker === 0) return { from: 'document', span: null };
    return { from: 'opening', span: clauseAround(text, { start: sentence.start, end: sentence.start + 1 }, sentence) };
  };
}
