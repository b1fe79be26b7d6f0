/** One quantity said of several things. */
import type { Ruling } from './arbiter.js';
import { eachOf } from './each.js';
import { splitList } from './lists.js';
import type { LeftReading } from './phrase/index.js';
import { distribute } from './respectively.js';
import type { Scene } from './scene.js';
import { carried } from './shapes/carried.js';
import { completion } from './shapes/completion.js';
import { leftName } from './shapes/left.js';
import type { Slot } from './slots.js';

/** A name with a head of its own that is counted or measured, and not only a class of what follows. */
const HEADED = /(?:数量|[产销总]量|拥有量|授权量|总数|[余总金]额|资助额|产值|营收|收入|利润|里程|面积|生产总值|GDP)$/;

/** What each of several reaches by itself: a mark told of a list is no sum. */
const TOTAL = /(?:经济总量|生产总值|GDP|财政收入|预算收入|增加值|总产值|产值|营收|营业收入|销售收入|销售额)$/;
/** 三大先导产业, 合计: one sum of all of them. */
const SUMMED = /[两二三四五六七八九十]大|合计|合力|总规模|等/;

/** `甲、乙、丙经济总量突破2000亿元`: the mark that each has passed. */
const passesMark = (slot: Slot, name: string): boolean =>
  slot.quantity.bound === 'at_least' &&
  slot.quantity.outerStart < slot.quantity.start &&
  name.includes('、') &&
  TOTAL.test(name) &&
  !SUMMED.test(name);

const KIND = /(?:产业集群|产业链|产业|行业|园区|企业|县域)$/;

/** The last part's total, with the class word before it, for all parts: 甲, 乙产业营收 → 甲产业营收, 乙产业营收. */
function eachWith(listed: readonly string[]): string[] {
  // 食品饮料三个产业营收: how many they are
  const parts = listed.map((part) => part.replace(/(?<=.{2})[两二三四五六七八九十]个(?=产业|行业|园区|县域)/, ''));
  const last = parts.at(-1) ?? '';
  const at = last.search(TOTAL);
  const head = last.slice(at - (KIND.exec(last.slice(0, at))?.[0].length ?? 0));
  return parts.map((part) => (TOTAL.test(part) ? part : part + head));
}

/** Names of which a growth is told together. */
const LONG_LIST = 4;

/** How far the plans of both were completed, in one figure. */
const BOTH_DONE = /^(?:分别|均|都|双双)(?:超额|已)?(?:完成|占)/;

/** A share that each of several has of one whole. */
const EACH_SHARE = /^(.{3,}?)(?:均|都|双双)占(.{2,14})$/;

/** One quantity of several subjects: `A、B均增长8%`, `A和B增长18%` where the catalogue knows every part, and `…,均增长8%` of the two before. */
export function sharedNames(slot: Slot, left: LeftReading, ruling: Ruling, { matcher, state, known }: Scene): string[] {
  const { name, rule } = ruling.candidate;
  const { unit, measure: said } = ruling.measured;
  // 新增就业5400人、再就业1600人,分别完成任务的112%
  if (rule === completion.id && BOTH_DONE.test(slot.left) && state.recent.length >= 2) return state.recent.slice(-2);
  if (rule === carried.id && left.share !== '' && state.recent.length + state.distributed.length >= 2) {
    // 城乡居民收入分别达到A、B,均增长8%: of those to whom the figures before were given out
    const given = state.distributed.length > 1 && state.distributed.at(-1) === state.subject;
    const pair = given ? [...state.distributed] : state.recent.slice(-2);
    // 新增私营企业900户、注册资本11亿元,均增长20%: a thing and what it has
    const owned = left.share === 'all' && name === pair[1] && name.startsWith(pair[0] ?? name) && name !== pair[0];
    return owned || pair.every((n) => matcher(n, unit, said) !== null) ? pair : [name];
  }
  const twin = left.share === 'each' && name.includes('城乡');
  if (rule !== leftName.id || (ruling.match !== null && !twin)) return [name];
  // 蚕茧产量、茧丝产量均占全国一半以上
  const [, of = '', whole = ''] = name.includes('占') ? (EACH_SHARE.exec(name) ?? []) : [];
  const owners = splitList(of);
  if (owners.length > 1) return (distribute(of, owners.length, unit, said, matcher) ?? owners).map((owner) => `${owner}占${whole}`);
  if (name.includes('、') || name.includes('和') || left.share === 'all') {
    const each = eachOf(slot, left, name, said, known);
    if (each.length > 1) return each;
  }
  const parts = splitList(name);
  const listed = parts.length;
  if (listed < 2 && !twin && !(left.share !== '' && /存贷款|内外资|城乡/.test(name))) return [name];
  // 城镇新增就业和转移农村劳动力各4500万人: a name of the catalogue has a figure of its own; 商圈、街区各1个 stay one count
  if (said === 'level' && slot.left.endsWith('各') && parts.some((part) => matcher(part, unit, said) !== null)) return parts;
  // 新建和改造提升高标准农田300万亩: an amount or a count of several things is their sum
  const marked = said === 'level' && passesMark(slot, name);
  const summed = said === 'level' || (said === 'change' && !unit.endsWith('百分点'));
  if (summed && left.share === '' && !marked && !/^[%‰]$/.test(unit)) return [name];
  if (marked) return eachWith(parts);
  const count = Math.max(2, listed);
  const names = distribute(name, count, slot.quantity.unit, said, matcher);
  if (!names) return [name];
  // 立项数量和资助额、基地数量翻番: a growth told of several heads is of each
  if (said === 'growth' && listed === count && parts.every((part) => part.length > 3 && HEADED.test(part))) return parts;
  // 生产总值、财政收入、外贸出口、工业园面积在“十三五”末基础上实现翻番: indicators, most of which the catalogue knows
  const told = said === 'growth' && listed === count && count >= LONG_LIST ? names.filter((n) => matcher(n, unit, said) !== null) : [];
  if (told.length * 2 > count) return names;
  // 开工量、完工量均翻番: the text itself says that it holds of each
  if (listed === count && left.share === 'all' && parts.every((part) => part.length > 1)) return names;
  // 办结率和满意率99%以上: a rate has one figure each
  if (said === 'level' && unit === '%' && listed === count && parts.every((part) => part.length > 2 && part.endsWith('率'))) return names;
  return names.every((n) => matcher(n, unit, said) !== null) || (slot.left.includes('分别') && listed === count) ? names : [name];
}
