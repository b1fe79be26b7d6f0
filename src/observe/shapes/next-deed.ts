/** `受理案件1254件,办结1158件`: what else became of the same things or people, told by a verb alone. */
import { tokens } from '../../tokenize/tokens.js';
import type { Context } from '../types.js';

/** What else becomes of things that are counted, which names nothing alone. */
const DEED =
  /^(?:清理|废止|修订|修改|失效|取消|下放|承接|停止|整改|办结|销号|立案|结案|审结|执结|调处|查处|清退|转化|授权|获授权|认定|关停|关闭|拆除|更新|续建|新建|竣工|完工|建成|投产|投用|达产|开工|优化|调整|重组)+$/;
/** Counts of things, and no extent, amount or number of people. */
const OF_THINGS = /^[个件项部处家条起座宗例]$/;
/** What was done with them before, by whomever. */
const DONE_BEFORE =
  /^(?:受理|申请|申报|制定|出台|颁发|排查|实施|新增|新建|新开工|开工|在建|建成|办理|引进|取消|清理|精简|承接|下放|废止|修订|修改|停止|新辟|新开通|开通)(?=.{2})|^.*?(?:受理|清理|排查)(?=.{2})/;
/** What becomes of people and households, or of those who are accused. */
const OF_PERSONS = /^(?:退出|清退|调出|调进|注销|起诉|提起公诉|批捕|批准逮捕|判处|审结|立案)$/;
const PERSONS_BEFORE =
  /^(?:新增|净增|调出|调进|纳入|批捕|批准逮捕|起诉|立案侦查|立案查处|立案|受理|查办|侦办)(?=.{2})|(?<=.{2})(?:新增|净增)$/;
const PERSONS = /[人户名]$/;
/** Before the verb alone: 已, 累计. */
const SO_FAR = /^(?:、|和|其中|目前|现|实际|计划|已|共|累计|当年|年内|全部|全年|均|并|依法)+/;

/** 万个 and 个 count alike. */
export const countOf = (unit: string): string => unit.replace(/^[十百千万亿]+/, '');

/** Whether a name ends in what is counted, and not in what was done with it. */
export function isThing(name: string): boolean {
  const last = tokens(name).at(-1);
  return last?.cls === 'noun' || last?.cls === 'general';
}

/** The verb with what the clause before did another thing to, or ''. `goesOn`: the clause goes on with the same count. */
export function nextDeed({ slot, left, right, state }: Context, goesOn: boolean): string {
  if (right.name !== '') return '';
  const deed = (left.name === '' || left.bare ? slot.left : left.name).replace(SO_FAR, '');
  // 批捕环境犯罪48人,起诉97人; 低保新增27户46人,退出37户
  const persons = (goesOn || (slot.clause.mark === ',' && PERSONS.test(state.unit))) && PERSONS.test(slot.quantity.unit);
  if (persons && OF_PERSONS.test(deed) && PERSONS_BEFORE.test(state.subject)) return deed + state.subject.replace(PERSONS_BEFORE, '');
  // 颁发规范性文件12件,清理废止9件
  const things = goesOn && OF_THINGS.test(countOf(slot.quantity.unit)) && countOf(state.unit) === countOf(slot.quantity.unit);
  return things && DEED.test(deed) && isThing(state.subject) ? deed + state.subject.replace(DONE_BEFORE, '') : '';
}
