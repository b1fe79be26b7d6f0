/** `其它20件按计划推进`, `43件民生实事完成23件`, `24项指标有15项提前完成`: the rest, or a part, of what was counted. */
import { readRight } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';
import { isAmount } from './names.js';

/** What is said of a part, at most. */
const LONGEST_SAID = 12;

export const others: Shape = {
  id: 'part-of-count',
  propose({ slot, left, right, previous, state }: Context): Candidate[] {
    const rest = /^(其它|其余|其他|剩余|剩下)的?$/.exec(slot.left.trim())?.[1];
    const whole = rest && right.name.length > 1 ? (state.recent.find((name) => name.endsWith(right.name)) ?? right.name) : state.subject;
    if (rest && whole) return [{ rule: others.id, name: rest + whole, score: 8, flags: [], subject: false }];
    // 24项指标有15项提前完成, 59个测评点中有22个达到先进水平: those of which it is said
    const thing =
      previous?.glued && previous.quantity.unit === slot.quantity.unit
        ? /^(.{1,13}?[^就才便都])中?(?:已|共)?有$/.exec(slot.left)?.[1]
        : undefined;
    const said = thing && !isAmount(slot.quantity.unit) ? readRight(slot.right).predicate || slot.right : '';
    if (thing && said.length > 1 && said.length <= LONGEST_SAID)
      return [{ rule: others.id, name: said.replace(/^(?:已|均|全部)/, '') + thing, score: 12, flags: [], subject: false }];
    // 办理民生实事20件,完成18件: a part of them
    const done =
      left.name === '' &&
      right.name === '' &&
      /实事(?:项目)?$/.test(state.subject) &&
      /^(?:已|目前|均|全部)*(?:完成|办结)$/.test(slot.left);
    if (done && (slot.listed || slot.clause.mark === ',') && !isAmount(slot.quantity.unit))
      return [{ rule: others.id, name: `${state.subject}完成`, score: 12, flags: [], subject: false }];
    const finished =
      previous?.glued &&
      previous.quantity.unit === slot.quantity.unit &&
      right.name === '' &&
      left.name !== '' &&
      slot.left.endsWith('完成');
    return finished && !isAmount(slot.quantity.unit)
      ? [{ rule: others.id, name: `${left.name}完成`, score: 12, flags: [], subject: false }]
      : [];
  },
};
