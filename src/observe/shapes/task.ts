/** `完成13672户的年度改造任务`: the task names what the topic leaves open. */
import type { Candidate, Context, Shape } from '../types.js';

const TASK = /^(?:年度|全年|新一轮)?(.{2,8}?)(?:工作)?任务$/;

/** Tasks that say nothing without what they are done to. */
const ACTS = /^(?:改造|绿化|建设|整治|治理|修复|搬迁|征收|拆迁|造林|脱贫|管护)$/;

/** 二是推进棚户区改造工程。…完成800户改造任务, 三是加快新区建设。…完成16万平方米绿化任务: of what the paragraph is about. */
function ofHeading(heading: string, what: string): string {
  const at = heading.indexOf(what);
  if (at > 1) return heading.slice(0, at + what.length);
  const place = /^(.{0,8}(?:新区|组团|城区|园区|片区))(?:开发|开发建设|建设)?$/.exec(heading)?.[1];
  return place ? place + what : '';
}

export const task: Shape = {
  id: 'task',
  propose({ left, right, state }: Context): Candidate[] {
    const what = TASK.exec(right.name)?.[1];
    if (!what || (!right.de && !ACTS.test(what))) return [];
    const headed = ACTS.test(what) ? ofHeading(state.heading, what) : '';
    const topic = state.topic && !what.includes(state.topic) && ACTS.test(what) ? state.topic : '';
    const name = topic.endsWith(what) ? topic : state.theme.endsWith(what) ? state.theme : headed || topic + what;
    const open = left.name === '' || left.endsVerb;
    return [{ rule: task.id, name, score: open ? 16 : 4, flags: topic || headed ? ['name_implied'] : [], subject: true }];
  },
};
