/** `投资650万元建成6座水冲式公厕`, `投资3.06亿元实施了管网改造`, `投资5.1亿元,建成31条公路`: what the money went into follows. */
import { readLeft, readRight } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';

const INTO = /^(?:对|用于|实施|完成|建成|建设|新建|改造|推进|开展|统筹推进|续建|修建|重点|扶持|支持|购置|加快推进|加快|启动|完善)/;
const LONGEST = 32;

/** What the words after the money are about, '' where they do not say. */
function objectOf({ slot, left, right, next, nextClause, known }: Context): string {
  if (slot.glued && next) return next.left.name === '' ? next.right.name : '';
  if (INTO.test(right.rest)) return readLeft(right.rest, known).name;
  if (!/投资$|投入$/.test(left.name) || /完成/.test(slot.left) || next || !nextClause || !INTO.test(nextClause.text)) return '';
  const first = nextClause.slots[0];
  return first ? readRight(first.right).name || readLeft(first.left, known).name : readLeft(nextClause.text, known).name;
}

export const money: Shape = {
  id: 'money-for-object',
  propose(context: Context): Candidate[] {
    const { slot, left, right, next } = context;
    if (!left.generic || left.owner !== '' || !/元$/.test(slot.quantity.unit) || right.de) return [];
    if (right.name !== '' && !(slot.glued && next && next.left.lead === right.name)) return [];
    const object = objectOf(context).replace(/^(?:建成|新建|完成|实施)(?=.{2})/, '');
    if (object.length < 2 || object.length > LONGEST) return [];
    return [{ rule: money.id, name: object + left.name, score: 10, flags: ['name_implied'], subject: false }];
  },
};
