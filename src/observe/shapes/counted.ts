/** `改造14个城中村`: the thing that a quantity counts, by the words behind it, without what is another figure's or only says how work went. */
import { tokens } from '../../tokenize/tokens.js';
import { readRight } from '../phrase/index.js';
import type { Clause } from '../slots.js';
import type { Context } from '../types.js';
import {
  actorBefore,
  agentEnd,
  isAmount,
  stageOfAny,
  withoutAmount,
  withoutOthers,
  withoutOutcome,
  withoutProcedure,
  withoutRate,
  withoutStage,
  withoutTask,
} from './names.js';
import { isAsMany, sharedWork } from './said.js';

export const REACHES = /^(?:均|都|全部|已|年)*(?:超|突破|达|迈上|迈入|过|首次|[位稳]?居|位?列|排名)/;

/** 3个千亿级,食品、种业2个百亿级产业集群: a class whose head the clause after says. */
const CLASS_ALONE = /^[十百千]?[万亿]+级$/;

/** The head of the first class that the next clause counts: 2个百亿级产业集群 → 产业集群. */
function headBehind(clause: Clause | undefined): string {
  const name = clause?.slots[0] ? readRight(clause.slots[0].right).name : '';
  const head = /^[十百千]?[万亿]+级(.{2,})$/.exec(name)?.[1];
  return head === undefined ? '' : withoutStage(withoutTask(head));
}

/** `完成3亿元债务化解目标`: the aim that names the amount, or ''. */
export function aimOf({ slot, left, right }: Context): string {
  const amount = isAmount(slot.quantity.unit) && slot.quantity.unit.endsWith('元');
  return (amount && left.name === '' ? /^(.{4,16})(?:目标|任务)$/.exec(right.name)?.[1] : undefined) ?? '';
}

/** The words behind the quantity as they name a thing. */
export function bareName(context: Context): string {
  const { slot, right } = context;
  // 组建200亿元规模母基金: how large it is
  if (slot.quantity.unit.endsWith('元') && /^规模[一-鿿]{0,8}(?:基金|信贷|资金池)$/.test(right.name))
    return `${right.name.replace(/^规模的?/, '')}规模`;
  return isAmount(slot.quantity.unit) || right.de ? aimOf(context) || right.name : withoutOutcome(right.name, slot.left);
}

/** What somebody gets, before the amount of it. */
export const GAINS = /^([^、]{2,10}?)(获得|取得)(首贷|贷款|[一-鿿]{0,4}(?:授信|融资|补贴|补助|信贷|资金))$/;
const AND_PLACE = /(?<=.{3})[和及与][^和及与、]{2,6}(?:平原|流域|片区|沿线|盆地|山区|库区|灌区|地区)$/;

/** `6个县开工建设安置房700套`: what is done, and to what, is the next figure's. */
function withoutNext(told: string, context: Context): string {
  const { slot, right, next } = context;
  const name = right.rest !== '' || slot.glued ? withoutProcedure(told) : told;
  if (rateOfBoth(context)) return withoutRate(name);
  if (!slot.glued || !next || right.de) return name;
  // 12000户小微企业获得首贷160亿元: who got what the next figure is of
  const gain = next.slot.quantity.unit.endsWith('元') ? GAINS.exec(next.slot.left) : null;
  if (gain && gain[1] === name) return `${gain[2]}${gain[3]}${name}`;
  // 66个重点县和平原地区200万亩农田: the place is the next count's
  if (next.right.name !== '') {
    const own = name.replace(AND_PLACE, '');
    if (own !== name) return own;
  }
  // 9条重点产业链项目占比72%: chains are counted so, and no projects
  if (slot.quantity.unit === '条' && next.slot.quantity.unit === '%') return withoutRate(name).replace(/(?<=链)(?:项目|企业)$/, '');
  const words = tokens(name);
  const actor = words.length > 0 && !isAmount(next.slot.quantity.unit) ? actorBefore(words, next.right.name) : '';
  if (actor !== '') return actor;
  const verb = next.right.name === '' ? agentEnd(words) : 0;
  if (verb > 0)
    return words
      .slice(0, verb)
      .map((w) => w.text)
      .join('');
  return next.slot.quantity.unit === '%' ? withoutRate(name) : name;
}

/** `203个断面优良率和285个水功能区达标率均为100%`: the first of two counts whose rates are told together. */
function rateOfBoth({ right, next, readings, at }: Context): boolean {
  const rate = readings[at + 2];
  return right.name.endsWith('率') && next?.slot.glued === true && rate?.slot.quantity.unit === '%' && rate.left.share === 'all';
}

/** Kinds, which say nothing without what they are of. */
const BARE_REACHED = /^(?:模式|业态|品种|种类|类型|场景)$/;

/** `产业学院实现16个市全覆盖`: who reaches all of them. */
function coveredBy(name: string, { slot, left, known }: Context): string {
  if (isAmount(slot.quantity.unit) || name.length <= 3 || !name.endsWith('全覆盖')) return name;
  const reached = name.slice(0, -3);
  // 跨境电商实现4种模式全覆盖: of what
  if (BARE_REACHED.test(reached) && /^[一-鿿“”]{2,10}实现$/.test(slot.left)) return left.name + reached;
  return left.name !== '' && slot.left.endsWith('实现') && !known(left.name) ? `${left.name}覆盖${reached}` : reached;
}

/** An extent or a yield that the next figure measures. */
const AREA_OF = /(?<=.{2})(?:种植|养殖|播种|栽植|流转|经营|建筑|占地|规划|总)?面积$/;
const YIELD_OF = /(?<=.{2})(?:年|总)?产量$/;
const measuredNext = (unit: string): RegExp | null => (/亩$|公顷$|平方/.test(unit) ? AREA_OF : /[吨斤]$/.test(unit) ? YIELD_OF : null);

/** `8个产业规模突破千亿元`, `4家养殖场养殖面积197公顷`: the amount is said of what is counted. */
function withoutSum(name: string, { slot, right, next }: Context): string {
  if (right.de || isAmount(slot.quantity.unit)) return name;
  const measured = slot.glued && next?.right.name === '' ? measuredNext(next.slot.quantity.unit) : null;
  if (measured !== null) return name.replace(measured, '');
  const money = slot.glued && next !== undefined && /元$|^万?亿$/.test(next.slot.quantity.unit);
  // 122个县地区生产总值增速超过4%; 42个省重点项目投资完成95%; 12条产业链、15个特色镇营业收入分别增长13%、11%; 18家企业产值平均增长5%
  const pace =
    slot.glued &&
    next?.slot.quantity.unit === '%' &&
    /(?:增速|增幅)(?:均|都|全部)?$|投资(?:累计|已)?完成$|分别|依次|平均增长$/.test(next.slot.left);
  return money || pace || REACHES.test(right.rest) ? withoutAmount(name) : name;
}

/** `纳入国家102项重大工程`: whose list it is, or ''. */
export function listOf({ slot }: Context): string {
  return (
    (isAmount(slot.quantity.unit) ? undefined : /(国家|全国|中央|省级|(?<!全)省|市级|自治区|[省市县区州]列)$/.exec(slot.left)?.[1]) ?? ''
  );
}

const AND_OTHERS = /[和与及]省|[和与及][国市县区]家?级|和(?=[一-鿿]{4,14}[院所心园区厂司]$)/;

/** The thing counted. `bare`: the words behind the quantity, see {@link bareName}. */
export function countedThing(bare: string, context: Context): string {
  const { slot, left, next, nextClause } = context;
  let name = stageOfAny(bare) || withoutOthers(withoutStage(withoutTask(bare)), slot.quantity.unit, slot.listed && slot.left === '');
  if (CLASS_ALONE.test(name) && next === undefined) name += headBehind(nextClause);
  name = withoutSum(coveredBy(withoutNext(name + sharedWork(context), context), context), context);
  // 甲、乙、丙3个省实验室和省创新院: those that are named before the count, and no others
  const named = /[、和与及]/.test(left.name) && isAsMany(left.name, slot.quantity.value) ? name.search(AND_OTHERS) : -1;
  if (named > 1) name = name.slice(0, named);
  const list = listOf(context);
  return list !== '' && (left.name === '' || left.name.endsWith(list)) && !name.startsWith(list) ? list + name : name;
}
