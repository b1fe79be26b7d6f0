/** `新能源装机81万千瓦,占电力装机总量的85%`: a share of a whole that the clause names. */
import type { Candidate, Context, Shape } from '../types.js';

const SHARE = /^占(?:到)?([^,。;]{2,16}?)的?(?:比重|比例)?(?:为|达到?|超过|约)?的?$/;

export const share: Shape = {
  id: 'share-of',
  propose({ slot, state }: Context): Candidate[] {
    const whole = SHARE.exec(slot.left)?.[1]?.replace(/的$/, '');
    if (!whole || !state.subject || slot.quantity.unit !== '%') return [];
    return [{ rule: share.id, name: `${state.subject}占${whole}`, score: 9, flags: [], subject: false }];
  },
};
