/** What is said behind counts, and of which of them. */
import { type RightReading, SELECTED } from '../phrase/index.js';
import type { Context, Reading } from '../types.js';
import { saidOfHead } from './marks.js';
import { isAmount } from './names.js';

/** What makes a class of a longer name too: 51万新就业形态人员纳入职业伤害保障, 政务服务事项实现全程网办. */
export const GAINED =
  /^(?:稳定消除|(?:全部)?纳入|享受|(?:免费|自愿)?接受|加入|新晋|达到|(?:稳定|保持)在(?=[^,。;]{2,14}(?:水平|标准|行列))|通过(?:国家|全国|省级|自治区)|实现|完成|(?:全部|全面|如期|累计)*(?:脱贫|摘帽|出列|成为))/;
/** What says no more than that work went well. */
export const PLAIN_RESULT = /(?:目标|任务|成效|进展|效果|突破|计划|收官|两不愁.{0,16}|预期|完工|竣工|办结|落实|解决|化解|整改|办理|答复)$/;
/** Whether what is said makes a class of what is counted. */
const makesClass = ({ name, rest, predicate }: RightReading): boolean =>
  SELECTED.test(predicate) || (GAINED.test(rest) && !PLAIN_RESULT.test(predicate)) || saidOfHead(name, rest) !== null;

/** 全市有6个单位、8名个人获表彰: nothing that is counted stands before the list. */
const opensList = ({ left }: Reading): boolean =>
  left.name === '' && left.lead === '' && left.leadVerb === '' && (!left.predicate || /^[共现已]?有$/.test(left.reached));

/** For whom something is done, before the first count of them. */
export const FOR_ALL = /^(?:累计|共|先后|已)*为(?:全[省市区县州旗])?$/;

/** The reading that opens the list in which one stands. */
export function openingOf(readings: readonly Reading[], at: number): Reading | undefined {
  let first = at;
  while (first > 0 && readings[first]?.slot.listed) first -= 1;
  return readings[first];
}

/** `8所高校14个学科入选…`, `181项检验和300项检查结果实现互认`: what is said behind the last of several counts holds for each of them. */
export function saying({ slot, right, readings, at }: Context): RightReading {
  if (right.rest !== '' || right.de || right.name === '' || at + 1 >= readings.length) return right;
  const opening = openingOf(readings, at);
  const alone = opening?.slot.left === '' || opening?.left.open === '等';
  const served = FOR_ALL.test(opening?.slot.left ?? '');
  if (!opening || !(alone || served || opensList(opening)) || isAmount(slot.quantity.unit)) return right;
  for (let i = at + 1; i < readings.length; i += 1) {
    const { slot: other, right: said } = readings[i] ?? opening;
    const joins = readings[i - 1]?.slot.glued || (other.listed && other.left === '');
    if (!joins || said.de || said.name === '' || isAmount(other.quantity.unit)) return right;
    if (said.rest !== '' && served) return said;
    if (said.rest !== '') return (alone ? makesClass(said) : SELECTED.test(said.predicate)) ? said : right;
  }
  return right;
}

/** Whether a list names as many as the count behind it. */
export function isAsMany(list: string, value: unknown): boolean {
  if (typeof value !== 'number' || value < 2 || value > 12) return false;
  return list.split('、').length === value || list.split(/[、和与及]/).length === value;
}

const DOES_WORK = /(?:完成|实施|推进|开展|启动|加快)了?$/;
/** A work that is named already. */
const DONE = /(?:[改建拆治修整理造复]|绿化|取暖)$/;
const AROUND = /(?:周边|沿线|门前|附近)[^、]{2,14}(?:改造|整治|治理|修复)$/;
const WORK = /(?:节能|提升|综合|环境|生活){0,2}(?:改造|整治|治理|修复|改扩建)$/;
/** 等改扩建工程: what was done to all that is counted. */
const WORK_OF_ALL = /等[^、等]{0,4}?((?:改扩建|改建|扩建|新建|改造|整治|治理|修复|绿化|亮化|硬化|加固)+)工程$/;

/** What flows, before the pipes that the last of a list names for all. */
const FLOWS = /(?:供水|供热|供气|燃气|天然气|热力|排水|排污|雨水|污水|给水|中水)$/;
const PIPES = /(?:管网|管道|管线)(?:铺设|敷设|改造|建设|更新|更换|[一二三]期|工程)*$/;

/** `26公里供水、20公里燃气管网铺设`: the pipes of each, or ''. */
function pipesOf({ slot, right, readings, at }: Context): string {
  const last = readings[at + 1];
  if (!slot.quantity.unit.endsWith('里') || !last?.slot.listed || last.slot.left !== '' || !FLOWS.test(right.name)) return '';
  return (
    PIPES.exec(last.right.name)?.[0] ??
    (FLOWS.test(last.right.name) ? PIPES.exec(readings[at + 2]?.right.name ?? '')?.[0] : undefined) ??
    ''
  );
}

/** Whose trouble was ended, and which: 2万学生的安全饮水问题. */
const TROUBLE = /(?:人口|学生|师生|群众|居民|村民|农民|农牧民|职工|人员|家庭|住户|户)的?([一-鿿]{2,12}问题)$/;
const ENDS_TROUBLE = /解决了?$/;

/** `完成54栋住宅楼、14万平方米既有建筑节能改造`: the work that the last of several counts says was done to each, or ''. */
export function sharedWork(context: Context): string {
  const { slot, right, readings, at } = context;
  if (right.rest !== '' || right.de || right.name === '' || isAmount(slot.quantity.unit) || DONE.test(right.name)) return '';
  const pipes = pipesOf(context);
  if (pipes !== '') return pipes;
  let first = at;
  while (first > 0 && readings[first]?.slot.listed) first -= 1;
  const before = readings[first]?.slot.left ?? '';
  // 解决12万农村人口和1万学生的饮水安全问题
  if (ENDS_TROUBLE.test(before)) {
    const last = readings[at + 1];
    return last?.slot.listed && !right.name.endsWith('问题') ? (TROUBLE.exec(last.right.name)?.[1] ?? '') : '';
  }
  // 11公里污水管网、19公里道路等改扩建工程完工: the list is all that is said of the work
  const alone = before === '' && !/(?:项目|工程)$/.test(right.name);
  if (!alone && !DOES_WORK.test(before)) return '';
  for (let i = at + 1; i < readings.length; i += 1) {
    const { slot: other, right: said } = readings[i] ?? { slot, right };
    if (!other.listed || other.left !== '' || said.de || said.name === '') return '';
    // 50个地铁站和40个景区周边停车秩序治理
    const work = AROUND.exec(said.name)?.[0] ?? WORK_OF_ALL.exec(said.name)?.[1] ?? WORK.exec(said.name)?.[0];
    if (work) return said.name.length > work.length && (!alone || other.quantity.unit === slot.quantity.unit) ? work : '';
    // 2万户清洁取暖: a work of its own
    if (said.rest !== '' || DONE.test(said.name)) return '';
  }
  return '';
}
