/** `建成高标准农田38万亩,其中新建21万亩、改造提升17万亩`: parts of what was counted, told by the work alone. */
import type { Context } from '../types.js';
import { isThing } from './next-deed.js';

/** Works that make things or better them, and name nothing alone. */
const WORK = /^(?:新建|改建|扩建|续建|迁建|重建|新改建|改扩建|新改扩建|改造|提升|升级|提质|翻新|修复|整治|维修|加固|更新|修缮|改良){1,3}$/;
/** Before the work: 其中, 已. */
const BEFORE = /^(?:、|和|其中|计划|已|共|累计|全年|当年|年内)+/;
/** What was done with all of them, which the part tells anew. */
const DONE = /^(?:建成|建设|完成|实施|新建|新增|续建|改建|扩建|改造|开展|推进)(?=.{2})/;
/** `高标准农田建设`: the work behind the thing. */
const DONE_BEHIND = /(?<=.{2})(?:建设|新建|改造)$/;

/** The work with the thing that it was done to, or ''. */
export function partByWork({ slot, right, state }: Context): string {
  const { unit } = slot.quantity;
  if (right.name !== '' || state.unit !== unit || state.subject === '' || !(slot.listed || /^[,(:]$/.test(slot.clause.mark))) return '';
  const work = slot.left.replace(BEFORE, '');
  if (work === '' || !WORK.test(work) || /元$|%/.test(unit)) return '';
  const thing = state.subject.replace(DONE, '').replace(DONE_BEHIND, '');
  return thing.length > 1 && isThing(thing) ? work + thing : '';
}
