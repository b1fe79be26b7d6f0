/** `园区贡献了全省74%的工业增加值`, `供水工程覆盖94%的农村人口`: the share of a whole that somebody has, by the verb between. */
import { ZONE } from '../fronts.js';
import { readLeft } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';

const HOLDS =
  /(贡献|承担|创造|提供|覆盖|吸纳|解决)(?:了|到|至)?(?:全[省市区县州旗国]|我[省市区县]|当地)?(?:的)?(?:近|约|超过?|高达|达到?)?$/;

const WITH = /^(.{2,})[以用](?:占?全[省市区县州旗国]|占?我[省市区县])?(?:的)?(?:不到|不足|仅|近|约)?$/;

export const partOfWhole: Shape = {
  id: 'part-of-whole',
  propose({ slot, right, state, known }: Context): Candidate[] {
    if (slot.quantity.unit !== '%' || right.name === '') return [];
    // …贡献了50%以上的税收、80%的就业: the verb of the first holds for all of the list
    const slots = slot.clause.slots;
    let at = slots.indexOf(slot);
    while (
      at > 0 &&
      slots[at]?.listed &&
      slots[at]?.quantity.unit === '%' &&
      /^(?:全[省市区县州旗])?(?:近|约|超过?)?$/.test(slots[at]?.left ?? '')
    )
      at -= 1;
    const first = slots[at];
    const found = first ? HOLDS.exec(first.left) : null;
    if (!first || !found || (found[1] !== '覆盖' && !right.de)) return [];
    const before = slots[slots.indexOf(first) - 1];
    // 开发区以全省5%的土地面积贡献了60%的工业增加值: who does it with how little
    const small = before?.glued && first.left.startsWith('的') ? WITH.exec(before.left)?.[1] : undefined;
    const told = small ?? first.left.slice(0, found.index);
    // 园区工业增加值增长9%,贡献了全省70%的税收: the zone's
    const who = readLeft(told, known).name || (told === '' && slot.clause.mark === ',' ? (ZONE.exec(state.subject)?.[0] ?? '') : '');
    return [{ rule: partOfWhole.id, name: who + (found[1] ?? '') + right.name, score: 14, flags: [], subject: false }];
  },
};
