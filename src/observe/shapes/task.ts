/** `完成13672户的年度改造任务`: the task names what the topic leaves open. */
import type { Candidate, Context, Shape } from '../types.js';

const TASK = /^(?:年度|全年|新一轮)?(.{2,8}?)(?:工作)?任务$/;

/** Tasks that say nothing without what they are done to. */
const ACTS = /^(?:改造|绿化|建设|整治|治理|修复|搬迁|征收|拆迁|造林|脱贫|管护)$/;

export const task: Shape = {
  id: 'task',
  propose({ left, right, state }: Context): Candidate[] {
    const what = TASK.exec(right.name)?.[1];
    if (!what || (!right.de && !ACTS.test(what))) return [];
    const topic = state.topic && !what.includes(state.topic) && ACTS.test(what) ? state.topic : '';
    const name = topic.endsWith(what) ? topic : state.theme.endsWith(what) ? state.theme : topic + what;
    const open = left.name === '' || left.endsVerb || /[力性]$/.test(left.name);
    return [{ rule: task.id, name, score: open ? 16 : 4, flags: topic ? ['name_implied'] : [], subject: true }];
  },
};
