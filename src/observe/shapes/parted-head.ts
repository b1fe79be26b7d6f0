/** `每人每月增发100元生活补贴`, `化解企业拖欠的8亿元账款`: the words before an amount open the name, and its head stands behind. */
import type { Candidate, Context, Shape } from '../types.js';

/** What is given to people. */
const GIVES = /(?:增发|加发|发给|补发|补贴|补助|给予|奖励|奖补|领取|享受)了?$/;
const GIFT = /^(?:[一-鿿]{0,6})(?:补贴|补助|津贴|奖金|奖励金?|救助金|慰问金|养老金|生活费|补助金|抚恤金)$/;
/** For how many heads, right before the amount. */
const PER_HEAD = /(?:[人户]|每人|每户)均(?:拥有|占有|达到?|有)?$/;
/** What each of them has. */
const HELD =
  /^(?:果|果园|茶园|耕地|农田|林地|绿地|住房|藏书|图书|场地|菜地|草场|水浇地|基本农田|高效田|经济林|核桃|苹果|花椒|茶|桑)(?:面积)?$/;

export const partedHead: Shape = {
  id: 'parted-head',
  propose({ slot, left, right }: Context): Candidate[] {
    if (left.name === '' || right.name === '' || right.de || slot.glued) return [];
    const { unit } = slot.quantity;
    const found = (name: string): Candidate[] => [{ rule: partedHead.id, name, score: 14, flags: [], subject: true }];
    // 农民人均达到3.2亩果
    if (PER_HEAD.test(slot.left) && HELD.test(right.name)) return found(left.name + right.name);
    if (!unit.endsWith('元')) return [];
    if (GIVES.test(slot.left) && GIFT.test(right.name) && left.name.length > 2) return found(left.name + right.name);
    // 处置了企业拖欠的8亿元债务
    return left.open === '的' && !left.predicate && left.name.length > 2 ? found(left.name.replace('了', '') + right.name) : [];
  },
};
