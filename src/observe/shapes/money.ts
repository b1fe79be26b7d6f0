/** `投资650万元建成6座水冲式公厕`, `投资3.06亿元实施了管网改造`, `投资5.1亿元,建成31条公路`: what the money went into follows. */
import { readLeft, readRight } from '../phrase.js';
import type { Candidate, Context, Shape } from '../types.js';

const INTO = /^(?:对|用于|实施|完成|建成|建设|新建|改造|推进|开展|统筹推进|续建|修建|重点|扶持|支持|购置)/;

export const money: Shape = {
  id: 'money-for-object',
  propose({ slot, left, right, next, nextClause, known }: Context): Candidate[] {
    if (!left.generic || left.owner !== '' || !/元$/.test(slot.quantity.unit) || right.de || right.name !== '') return [];
    const into = (object: string): Candidate[] =>
      object.length >= 2 && object.length <= 20
        ? [{ rule: money.id, name: object + left.name, score: 10, flags: ['name_implied'], subject: false }]
        : [];
    if (slot.glued && next) return next.left.name === '' ? into(next.right.name) : [];
    if (INTO.test(right.rest)) return into(readLeft(right.rest, known).name);
    if (!/投资$|投入$/.test(left.name) || /完成/.test(slot.left) || next || !nextClause || !INTO.test(nextClause.text)) return [];
    const first = nextClause.slots[0];
    if (first) return into(readRight(first.right).name || readLeft(first.left, known).name);
    return into(readLeft(nextClause.text, known).name);
  },
};
