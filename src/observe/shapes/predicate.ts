/** `帮助2000余人实现灵活就业`, `87项成果,5项在全国推广`: what is said of the quantity names it. */
import { tokens } from '../../tokenize/tokens.js';
import { readLeft } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';
import { isAmount } from './names.js';

/** 获国家奖项目, of which 2项获一等奖: of the projects, without what happened to all of them. */
function counted(subject: string): string {
  return /^(?:获|入选|进入|通过)/.test(subject) ? (tokens(subject).at(-1)?.text ?? subject) : subject;
}

export const predicate: Shape = {
  id: 'quantity-predicate',
  propose({ slot, left, right, state, known }: Context): Candidate[] {
    if (left.name !== '' || right.name !== '' || left.change !== null || slot.right === '' || isAmount(slot.quantity.unit)) return [];
    const said = readLeft(slot.right, known).name;
    if (/^(?:实现|完成|享受|参加|获得)/.test(slot.right) && said.length >= 2 && said.length <= 14)
      return [{ rule: predicate.id, name: said, score: 6, flags: [], subject: true }];
    // 中试基地107家,1324人凭贡献晋升职称: people are not what was counted before
    if (!slot.listed && state.unit !== slot.quantity.unit && /人$|名$/.test(slot.quantity.unit) && said.length >= 2)
      return [{ rule: predicate.id, name: said, score: 5, flags: [], subject: false }];
    if (state.subject && slot.right.length <= 12 && slot.clause.mark === ',')
      return [{ rule: predicate.id, name: slot.right + counted(state.subject), score: 5, flags: ['name_implied'], subject: false }];
    return [];
  },
};
