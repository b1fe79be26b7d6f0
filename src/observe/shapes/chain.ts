/** `当年投资23.4亿元的23项城建重点工程`: the amount takes the name of what is counted. */
import type { Candidate, Context, Shape } from '../types.js';
import { withoutTask } from './names.js';

export const chain: Shape = {
  id: 'quantity-of-quantity',
  propose({ slot, left, next }: Context): Candidate[] {
    if (!next || !slot.glued || !/^的(?:约|近)?$/.test(slot.right) || next.right.name === '') return [];
    return [{ rule: chain.id, name: withoutTask(next.right.name) + left.name, score: 9, flags: [], subject: false }];
  },
};
