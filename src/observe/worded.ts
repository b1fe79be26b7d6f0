import type { Quantity } from '../model.js';
import { readWorded } from './qualitative.js';
import type { Scene } from './scene.js';
import type { Clause, Slot } from './slots.js';
import type { Observation } from './types.js';

/** Results and goals in words. */
export function worded({ text, matcher }: Scene, clause: Clause): Observation[] {
  // 进出口总值再创新高,达到537亿元: the figure says it
  const told = /^[,、](?:达到?|为|突破|超)/.test(text.slice(clause.end, clause.end + 4));
  // 固定资产投资止跌回稳,实现正增长: the next clause says it
  const goesOn = /^[,、](?:并)?(?:实现|保持)/.test(text.slice(clause.end, clause.end + 4));
  const found = readWorded(clause.text, matcher).filter((w) => {
    const said = clause.text.slice(w.start, w.end);
    return !(told && said.includes('创')) && !(goesOn && said.includes('止跌'));
  });
  return found.map((w) => {
    const words = clause.text.slice(w.start, w.end);
    const at = text.indexOf(words, clause.start);
    const start = at >= 0 && at + words.length <= clause.end ? at : clause.start;
    const end = Math.min(clause.end, start + words.length);
    const quantity: Quantity = { start, end, outerStart: start, outerEnd: end, kind: 'word', value: 0, unit: '', bound: 'exact' };
    return {
      quantity,
      name: w.name,
      measure: 'qualitative' as const,
      value: null,
      unit: '',
      match: w.match,
      rule: 'worded',
      flags: [],
      reference: w.reference,
      context: clause.text,
      partOf: null,
      runnerUp: null,
    };
  });
}

/** Words that a lost comma glued to the last figure: `增长5.5%外贸进出口促稳提质`. */
export function wordedAfter(scene: Scene, clause: Clause, last: Slot): Observation[] {
  const from = last.quantity.outerEnd;
  if (!/^(?:%|个?百分点)$/.test(last.quantity.unit) || clause.end - from < 6) return [];
  return worded(scene, { start: from, end: clause.end, mark: clause.mark, text: scene.text.slice(from, clause.end), slots: [] });
}
