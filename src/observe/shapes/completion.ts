/** `一般公共预算收入16.2亿元,完成预算的103.2%`: how far the year's plan was completed; `完成预算数990万元的40.4%`: and what it was. */
import { planAt } from '../measure.js';
import { readLeft } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';

export const completion: Shape = {
  id: 'plan-completed',
  propose({ slot, state, known }: Context): Candidate[] {
    if (slot.quantity.unit !== '%') return [];
    // 完成年初预算数990万元的40.4%
    const said = slot.left === '的' ? slot.rawLeft : slot.left;
    const at = planAt(said);
    if (at < 0) return [];
    const own = readLeft(said.slice(0, at), known).name;
    const name = own || state.subject;
    // 固定资产投资完成年计划的107%,增长17%: what was told goes on
    return name ? [{ rule: completion.id, name, score: 16, flags: [], subject: own !== '' }] : [];
  },
};

/** 恢复至2019年同期水平的81%, 相当于上年的95%: how much of what it was. */
const RESTORED = /(?:已|基本){0,2}(?:(?:恢复|回升)[到至]|相当于)[^,。;、]{0,10}(?:水平|同期)的?$/;

export const restored: Shape = {
  id: 'restored-to',
  propose({ slot, state, known }: Context): Candidate[] {
    if (slot.quantity.unit !== '%') return [];
    const at = slot.left.search(RESTORED);
    if (at < 0) return [];
    const own = readLeft(slot.left.slice(0, at), known).name;
    const name = own || state.subject;
    return name ? [{ rule: restored.id, name, score: 14, flags: [], subject: own !== '' }] : [];
  },
};

/** The plan's own figure before how much of it was done. */
const PLANNED =
  /^(?:已|累计)?(?:完成|占|为|达到?)(?:(?:[省市州县区]|上级)(?:委|政府)?下达的?)?((?:全年|年度|年初|调整)?(?:预算|计划|目标|任务)(?:数|任务|目标)?)$/;

export const plannedAmount: Shape = {
  id: 'planned-amount',
  propose({ slot, next, state }: Context): Candidate[] {
    if (!slot.glued || next?.slot.left !== '的' || next.slot.quantity.unit !== '%') return [];
    const plan = PLANNED.exec(slot.left)?.[1];
    return plan && state.subject ? [{ rule: plannedAmount.id, name: state.subject + plan, score: 20, flags: [], subject: false }] : [];
  },
};
