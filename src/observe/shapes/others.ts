/** `其它20件按计划推进`, `43件民生实事完成23件`: the rest, or the finished part, of what was counted. */
import type { Candidate, Context, Shape } from '../types.js';
import { isAmount } from './names.js';

export const others: Shape = {
  id: 'part-of-count',
  propose({ slot, left, right, previous, state }: Context): Candidate[] {
    const rest = /^(其它|其余|其他)$/.exec(slot.left.trim())?.[1];
    if (rest && state.subject) return [{ rule: others.id, name: rest + state.subject, score: 8, flags: [], subject: false }];
    const finished =
      previous?.glued && previous.quantity.unit === slot.quantity.unit && right.name === '' && left.name !== '' && /完成$/.test(slot.left);
    return finished && !isAmount(slot.quantity.unit)
      ? [{ rule: others.id, name: `${left.name}完成`, score: 12, flags: [], subject: false }]
      : [];
  },
};
