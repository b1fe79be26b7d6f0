/** `一般公共预算收入16.2亿元,完成预算的103.2%`: how far the year's plan was completed. */
import { planAt } from '../measure.js';
import { readLeft } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';

export const completion: Shape = {
  id: 'plan-completed',
  propose({ slot, state, known }: Context): Candidate[] {
    if (slot.quantity.unit !== '%') return [];
    const at = planAt(slot.left);
    if (at < 0) return [];
    const name = readLeft(slot.left.slice(0, at), known).name || state.subject;
    return name ? [{ rule: completion.id, name, score: 16, flags: [], subject: false }] : [];
  },
};
