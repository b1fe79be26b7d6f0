/** `工业增加值占GDP的27%,拉动GDP增长3.7个百分点`: what a part adds to the growth of the whole is no change of the whole. */
import type { Candidate, Context, Shape } from '../types.js';

const PULLS = /^(?:共|累计|直接|预计)?((?:拉动|带动)(?:了)?(?:全[国省市区县州旗盟])?[^,;。、\d]{2,12}?)(?:增长|上升|提高)(?:了|约|近)?$/;

export const pulled: Shape = {
  id: 'pulled',
  propose({ slot, state }: Context): Candidate[] {
    if (!slot.quantity.unit.endsWith('百分点') || state.subject === '') return [];
    const pulls = PULLS.exec(slot.left)?.[1];
    // whose share was told before, and of what: 工业增加值占GDP
    const subject = state.subject.split('占')[0] ?? '';
    return pulls ? [{ rule: pulled.id, name: `${subject}${pulls}增长`, score: 20, flags: [], subject: false }] : [];
  },
};
