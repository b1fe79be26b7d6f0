/** `新能源装机81万千瓦,占电力装机总量的85%`: a share of a whole that the clause names. */
import type { Candidate, Context, Shape } from '../types.js';

const SHARE = /^占(?:到)?([^,。;]{2,16}?)的?(比重|比例)?(?:为|达到?|超过|约|(?:提升|提高|上升|下降|升|增|降)[到至]|[保稳][持定]在)?的?$/;

export const share: Shape = {
  id: 'share-of',
  propose({ slot, state }: Context): Candidate[] {
    const found = SHARE.exec(slot.left);
    const whole = found?.[1]?.replace(/的$/, '');
    if (!whole || !state.subject || slot.quantity.unit !== '%') return [];
    return [{ rule: share.id, name: `${state.subject}占${whole}${found?.[2] ?? ''}`, score: 11, flags: [], subject: false }];
  },
};
