/** `为500户困难老年人家庭实施适老化改造`: what was done, counted by those for whom. */
import { readRight } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';
import { isAmount } from './names.js';

const FOR = /(?:^|[^作成认称名分均值数率额度化定转变设制])(?:为|对|给|向)(?:全[省市区县州旗])?$/;
const DONE = /^([^,。;、“”]{2,16}?)(?:免费|全部|普遍)?(?:实施|开展|进行|实行|提供|配备)(?:了)?([^,。;、]{2,20})$/;

export const forWhom: Shape = {
  id: 'done-for-whom',
  propose({ slot, right }: Context): Candidate[] {
    if (isAmount(slot.quantity.unit) || right.de || slot.glued || !FOR.test(slot.left)) return [];
    const [, whom, deed] = DONE.exec(slot.right) ?? [];
    if (!whom || !deed) return [];
    const done = readRight(deed).name;
    return done.length < 2 || done.length > 12 ? [] : [{ rule: forWhom.id, name: whom + done, score: 13, flags: [], subject: true }];
  },
};
