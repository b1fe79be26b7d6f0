/** `一般公共预算收入16.2亿元,完成预算的103.2%`: how far the year's plan was completed. */
import { COMPLETION } from '../measure.js';
import { readLeft } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';

export const completion: Shape = {
  id: 'plan-completed',
  propose({ slot, state, known }: Context): Candidate[] {
    if (slot.quantity.unit !== '%') return [];
    const found = COMPLETION.exec(slot.left);
    if (!found) return [];
    const name = readLeft(slot.left.slice(0, found.index), known).name || state.subject;
    return name ? [{ rule: completion.id, name, score: 16, flags: [], subject: false }] : [];
  },
};
