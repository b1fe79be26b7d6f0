/** `5000户居民的居住条件得到改善`: whose lot became better makes a class of those who are counted. */
import type { Candidate, Context, Shape } from '../types.js';
import { isAmount } from './names.js';

/** Who, what of theirs, and what became of it. */
const WHO =
  '[一-鿿]{0,10}?(?:居民|群众|市民|村民|职工|农民工|农民|牧民|老人|老年人|学生|师生|儿童|人口|人员|农户|牧户|住户|百姓|业主|困难户)(?:家庭)?';
const LOT = new RegExp(
  `^名?((?:${WHO}[和及与、])?${WHO})的?([一-鿿、]{2,14}?)(?:将|已|均)?(?:得到|得以|获得)(?:了)?(?:有效|明显|显著|切实|根本|彻底|大幅|妥善|很大|较大|极大|进一步|全面|基本|持续)*(?:性)?的?(改善|保障|解决|提升|提高|缓解|落实)$`,
);

export const improved: Shape = {
  id: 'whose-lot-improved',
  propose({ slot, right }: Context): Candidate[] {
    if (right.de || isAmount(slot.quantity.unit) || slot.glued || !/[得获]/.test(slot.right)) return [];
    const [, who, what, how] = LOT.exec(slot.right.replace(/^[多余]/, '')) ?? [];
    return who && what && how ? [{ rule: improved.id, name: `${what}得到${how}${who}`, score: 14, flags: [], subject: false }] : [];
  },
};
