/** `投资拉动GDP增长2.3个百分点`: what one thing adds to the growth of another is no growth of that other. */
import { readLeft } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';
import { whose } from './share.js';

const PULLS =
  /^(.{0,20}?)(?:共|累计|有效|直接|合计|可|预计)*(拉动|带动)((?:全[省市县区州旗盟国]|我[省市县区])?的?[一-鿿A-Z]{2,10}?)(?:增长|上升|提高)(?:了|约|近|超过?)?$/;

export const pulls: Shape = {
  id: 'pulls-growth',
  propose({ slot, state, known }: Context): Candidate[] {
    if (!/^个?百分点$/.test(slot.quantity.unit) || !slot.left.includes('动')) return [];
    const [, before = '', verb = '', object = ''] = PULLS.exec(slot.left) ?? [];
    if (verb === '') return [];
    const own = readLeft(before, known).name;
    const who = own || whose(state.subject) || whose(state.fresh);
    const name = `${who}${verb}${object.replace(/^(?:全[省市县区州旗盟]|我[省市县区])的?/, '')}增长`;
    return [{ rule: pulls.id, name, score: 20, flags: own === '' && who !== '' ? ['name_implied'] : [], subject: false }];
  },
};
