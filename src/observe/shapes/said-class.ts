/** `4家企业入选…`, `90家县级医院达到三级医院水平`: what is said of a counted thing makes a class of it. */
import { type RightReading, SELECTED } from '../phrase/index.js';
import type { Context } from '../types.js';
import { isAmount } from './names.js';
import { FOR_ALL, GAINED, openingOf, PLAIN_RESULT } from './said.js';

const SHORT_HEAD = 4;
/** 县(市、区): one word, however long. */
const BRACKET = /\([^()]{1,8}\)/;
/** Longest name and predicate that still make one name together. */
const LONGEST_CLASS = 12;
const LONGEST_SAID = 26;
/** Longest name of those for whom something is done: 为60家乡镇卫生院、社区卫生服务中心配备设备. */
const LONGEST_SERVED = 20;

/** What makes a class of a name that the catalogue counts for something else: 为380个老旧小区引入物业服务. */
const OTHER_DEED =
  /^(?:实施(?=改制|破产|兼并|重组)|推行|启用|引入|设置|开设|享受|开展|配备|设立|接入|发放|在[^、]{1,8}(?:设立|开设|设有|落户|布局|新设))/;
/** What was made of it, which makes no class of anything: 试点取得进展. */
const NO_CLASS =
  /^(?:(?:总体|整体)?(?:进展|推进|运行)(?:顺利|良好|平稳)|得到.{0,4}(?:落实|办理|回应)|.{0,4}(?:进展|成效|效果|成果|突破|预期)|(?:年度|全年)?(?:目标|任务|计划)?)$/;
/** A verb without its object. */
const BARE_VERB = /^(?:获得|获|列入|进入|认定|命名|授予|评为|纳入|入选|跻身|获评|上榜|入围|加入|成为|享受|通过|实施|开展|落实|见效)$/;
/** 与41个自贸区(港)建立伙伴关系, 与54个国家和地区开展合作: those with whom something is done. */
const WITH = /^(?:先后|分别|累计|已|共)*[与同](?:[^,。;、]{2,12}等)?$/;
const DEALS = /^(?:建立|签署|签订|缔结|开展|结成|达成|构建)/;

/** 在12家国有企业建立法人治理结构: where something was set up. */
const THERE = /^(?:先后|分别|累计|已|共)*在(?:全[省市区县州旗])?$/;
const SETS_UP = /^(?:建立|设立|推行|推广|开展|实施)了?[^,。;、]{3,}/;

/** 为210户残疾人家庭和860户困难家庭解决住房问题: what was done for each of them. */
const SERVES = /^(?:解决|购买|缴纳|代缴|落实)[^,。;、]{2,}/;
const isServed = ({ readings, at }: Context): boolean => FOR_ALL.test(openingOf(readings, at)?.slot.left ?? '');

const PEOPLE = /(?:贫困户|人口|劳动力|群众|居民|农户|学生|儿童|老人|监测对象)$/;
/** 推动2.1万家规上工业企业开展技术改造: who sees to it. */
const FOR_THEM = /^(?:累计|共|已|推动|引导|支持|帮助|指导|组织|带动|促进){0,3}为?$/;

/** What those counted gained or reached, in few words. */
function isGain(said: RightReading, { slot, left, right }: Context): boolean {
  return (
    left.lead === '' &&
    GAINED.test(said.rest) &&
    !PLAIN_RESULT.test(said.predicate) &&
    said.predicate.length <= LONGEST_CLASS &&
    right.name.length <= LONGEST_CLASS &&
    // 36公里管网改造、实现动态清零: another statement behind 、
    !slot.right.includes(`${right.name}、`) &&
    !isAmount(slot.quantity.unit) &&
    slot.quantity.unit !== '%' &&
    !right.de
  );
}

/** What else was done by or to those counted, told of nothing before them. */
function isOtherDeed(said: RightReading, { slot, right }: Context): boolean {
  return (
    OTHER_DEED.test(said.predicate) &&
    said.predicate.length > 3 &&
    FOR_THEM.test(slot.left) &&
    !slot.listed &&
    right.name.length <= (slot.left.endsWith('为') ? LONGEST_SERVED : LONGEST_CLASS) &&
    !right.de &&
    !isAmount(slot.quantity.unit) &&
    slot.quantity.unit !== '%'
  );
}

/** What those who are counted got, and what was done where they are; the figure of it follows. */
const GOT = /^(?:发放|获得|兑现|返还|拨付|落实|争取)(?!全|到)[一-鿿“”、]{2,12}$/;
const DONE_THERE = /^(?:建设|划分|设立|开展|实施|布局|建成|新建|推广|组建)[一-鿿“”、]{2,16}$/;

/** `119家企业获得贷款0.9亿元`, `在15个县建设示范片100个`: what makes a class of the first count, or ''. */
function deedOfNext(name: string, { slot, right, next }: Context): string {
  if (!slot.glued || next === undefined || right.de || isAmount(slot.quantity.unit) || !slot.right.startsWith(name)) return '';
  const deed = slot.right.slice(name.length);
  if (next.slot.quantity.unit.endsWith('元')) return GOT.test(deed) && next.slot.left === slot.right ? deed : '';
  return /在(?:全[省市区县州])?$/.test(slot.left) && DONE_THERE.test(deed) ? deed : '';
}

/** That those that were built anew are open, which says no more of them. */
const OPEN_NOW = /^(?:投入使用|投入运[行营]|投产|投运|投用|正式运营|(?:正式)?营业|开业|启用)$/;

/** The name with the predicate before it, where that makes a class; `ofPlaces`: a share of places, its 的 left out. */
export function saidClass(name: string, lead: string, said: RightReading, ofPlaces: boolean, context: Context): string {
  const { slot, right, known } = context;
  const deed = deedOfNext(name, context);
  if (deed !== '') return deed + name;
  const { predicate } = said;
  const share = slot.quantity.unit === '%';
  if (lead.startsWith('新') && OPEN_NOW.test(predicate)) return name;
  if (!predicate || NO_CLASS.test(predicate) || BARE_VERB.test(predicate) || /^(?:[,。;]|$)/.test(predicate)) return name;
  if (said === right && slot.glued) return name;
  const gained = isGain(said, context);
  const selected = SELECTED.test(predicate);
  // 90家县级医院达到三级医院水平: no longer all of them
  const standard = gained && /^达到.*(?:标准|水平|等级)$/.test(predicate);
  // 38万脱贫人口实现就业: no longer those who left poverty
  const people = gained && PEOPLE.test(name);
  if (known(name) && !share && !people && !standard && !selected && !OTHER_DEED.test(predicate)) return name;
  const makes =
    right.name.replace(BRACKET, '').length <= SHORT_HEAD ||
    gained ||
    isOtherDeed(said, context) ||
    (WITH.test(slot.left) && DEALS.test(predicate)) ||
    (!share && SERVES.test(predicate) && isServed(context)) ||
    (THERE.test(slot.left) && SETS_UP.test(predicate) && !share) ||
    (share && ofPlaces && !/^[向在]/.test(predicate)) ||
    (selected && !/[获入]/.test(right.name));
  if (!makes) return name;
  const words = predicate.slice(0, LONGEST_SAID);
  if (words.endsWith(right.name)) return words;
  // 9个县(市、区)成为省级教育强县(市、区): the bracket ends the predicate too
  const bracket = right.name.indexOf('(');
  if (bracket > 0 && words.endsWith(right.name.slice(0, bracket))) return words + right.name.slice(bracket);
  return right.name.endsWith(words) ? name : (/^[新净增]/.test(lead) ? lead : '') + words + right.name;
}
