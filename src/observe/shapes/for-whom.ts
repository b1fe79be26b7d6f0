/** `为500户困难老年人家庭实施适老化改造`: what was done, counted by those for whom. */
import { readLeft, readRight } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';
import { isOfNouns } from './kept-verb.js';
import { isAmount } from './names.js';

const FOR = /(?:^|[^作成认称名分均值数率额度化定转变设制])(?:为|对|给|向)(?:全[省市区县州旗])?([一-鿿]{2,8})?$/;
const DONE = /^([^,。;、“”]{2,16}?)(?:免费|全部|普遍)?(?:实施|开展|进行|实行|提供|配备)(?:了)?([^,。;、]{2,20})$/;

/** Those who are counted without a noun. */
const PEOPLE = /(?:人次|户次|人|户|名)$/;
const GIVEN = /^(?:累计|共|全部|及时)*(?:(?:发放|拨付|兑付)了?([^,。;]{2,20})|((?:支付|补发|代缴|减免|返还)[^,。;]{2,18}))$/;

export const forWhom: Shape = {
  id: 'done-for-whom',
  propose({ slot, right, known }: Context): Candidate[] {
    const found = isAmount(slot.quantity.unit) || right.de ? null : FOR.exec(slot.left);
    // 对高中阶段1200名学生实施营养计划: which of them
    const which = found?.[1] ?? '';
    if (found === null || (which !== '' && !isOfNouns(which))) return [];
    // 向48.7万人次发放补贴8.3亿元: what they got counts them
    const [, given, paid] = (PEOPLE.test(slot.quantity.unit) ? GIVEN.exec(slot.right) : null) ?? [];
    const gift = paid ?? (given === undefined ? '' : readLeft(given, known).name);
    if (gift.length > 1) return [{ rule: forWhom.id, name: gift, score: 13, flags: [], subject: true }];
    if (slot.glued) return [];
    const [, whom, deed] = DONE.exec(slot.right) ?? [];
    if (!whom || !deed) return [];
    const done = readRight(deed).name;
    return done.length < 2 || done.length > 12
      ? []
      : [{ rule: forWhom.id, name: which + whom + done, score: 13, flags: [], subject: true }];
  },
};
