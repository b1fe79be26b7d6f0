/** `改造14个城中村`, `32个产业项目签约落地`, `4家企业入选…`: the name stands after the quantity. */
import { LEXICON } from '../../tokenize/lexicon.js';
import { shareOfObject } from '../share-of-object.js';
import type { Candidate, Context, Shape } from '../types.js';
import { aimOf, bareName, countedThing, listOf } from './counted.js';
import { coveredShare, OF_ROUTES, twoStages, workBeforeExamples } from './kept-verb.js';
import { lentTo } from './lent-to.js';
import { classByMark, saidOfHead } from './marks.js';
import { isAmount, reachedBy, withoutFate, withoutKnownTask, withoutTask } from './names.js';
import { withPlace } from './own-subject.js';
import { withPlaceBefore } from './place-before.js';
import { isAsMany, saying } from './said.js';
import { saidClass } from './said-class.js';
import { withWantedOwner } from './wanted.js';

const BRANCHES = /^(?:大类行业|行业大类|工业大类|行业门类|行业)$/;
const OF_BRANCHES = /^(?:规模以上|规上)?(?:工业|制造业|服务业)$/;
const LIGHT = /^(?:实施|开展|推进|打造|争创|创建|推动|建立|举办|加快)/;
/** What is passed on the way up, whatever the unit: 突破1000万亩大关. */
const MARK = /^(?:历史)?新?(?:阶段|大关|台阶|关口|门槛|新高)$/;
const PUT_INTO_USE = /^(?:建成|竣工|投产|投运|开工|试运转|试运行|试生产|运行|投用|并网)+$/;
/** 8个市地区生产总值都有所增加: what is told of each of them. */
const ROSE_IN_ALL = /^(?:均|都|全部|不同程度|有所|普遍){1,3}(?:有所)?(?:增加|增长|提高|上升|提升|下降|减少)/;

/** `26个山区县生产总值增长6%`, `9个重点产业增加值占地区生产总值比重达30%`: what is counted, and behind it an account of all of them. */
const ACCOUNT_OF =
  /^([一-鿿“”]{0,10}?(?:[^城地省]区|[县市州旗镇乡村]|产业链?|集群|行业|企业|园区|基地))(?:(?:地区)?生产总值|(?:规上|规模以上)?(?:工业)?(?:增加值|总?产值)|(?:营业|主营业务|销售|财政|公共预算|一般公共预算)总?收入|营收|利润(?:总额)?|税收(?:收入)?|固定资产投资)(?:合计|同比|占|增长|下降|年均|实现|完成)/;

/** `32座水库除险加固完工率100%`: what is counted, and behind it how far all of it is. */
const RATE_OF = /^([一-鿿“”]{2,14}?)(?:完成|完工|建成|开工|竣工|交付|投产|达标|整改|办结)率(?:达到?|为)?$/;

/** The total of the catalogue that stands behind the counted places, or ''. */
function totalOf(name: string, { known }: Context): string {
  for (let at = 1; at < name.length - 2; at += 1)
    if (/[市州县区旗镇乡]$/.test(name.slice(0, at)) && known(name.slice(at))) return name.slice(at);
  return '';
}

const RANK_OF_PRIZE = /^[特一二三]等奖$/;
const PRIZE = /^(.{2,}?奖)(?:[特一二三]等奖)?$/;

/** 科学技术奖获评2个一等奖、3个二等奖: ranks of that prize, or ''. */
function rankOfPrize({ slot, left, right, state }: Context): string {
  if (!RANK_OF_PRIZE.test(right.name)) return '';
  const prize = PRIZE.exec(slot.listed ? state.subject : left.name)?.[1];
  return prize === undefined ? '' : prize + right.name;
}

/** `引进企业12家落户园区`: where those before the count went. */
const WENT = /^(?:落户|入驻|进驻|落地)(?![^、]*(?:企业|项目|机构|团队|商户)$)/;

/** Which of several lots is counted. */
const LOT = /^(?:首批|首期|第[一二三四五六七八九十]{1,2}[批期])$/;
const NO_NAME =
  /^(?:[两二三四五六七八九十几]个)?(?:年度|全年|预期|改造|建设|既定|历史|新)?(?:任务|目标|目标任务|水平|新高|历史新高|新台阶|大关|台阶|门槛|关口|计划|指标|高位|区间|增速|规模|阶段|投资计划|年度改造任务|投资任务|年度任务|工作任务|建设任务)$/;

const EXTENT = /^(?:总长度?|总里程|全长|总面积|建筑面积|总建筑面积)$/;

const OF_INVESTMENT = /(?:^|、)(?:总|概算)?投资(?:额|约|近|超)?$/;

/** What people and herds lack. */
const TROUBLE = /饮水(?:安全|不安全)?(?:困难|问题)$/;

const RANK = /^(?:国家|自治区|[省市县区州])级$/;
/** A thing behind its rank, which a place may carry. */
const RANKED = /^(?:[一-鿿]{2,3})?(?:国家|自治区|[省市县区州])级([一-鿿“”A-Z\d]{2,})$/;

/** `国家确定的12项和省上确定的10项26件惠民实事`: each with whose they are, and the head behind the last; or null. */
function ownedEach({ slot, left, right, readings, at }: Context): Candidate | null {
  const opens = slot.left === '' ? readings[at - 1] : undefined;
  const owner = opens ?? { slot, left };
  if (owner.left.open !== '的' || right.name !== '' || isAmount(slot.quantity.unit)) return null;
  let last = at + 1;
  while (readings[last]?.slot.left === '' && readings[last]?.right.name === '') last += 1;
  const head = readings[last];
  if (!head?.slot.listed || head.left.open !== '的' || head.right.name === '') return null;
  const name = owner.slot.left + withoutTask(head.right.name);
  return { rule: rightName.id, name, score: 12, flags: ['name_implied'], subject: false };
}

/** Two counts of one thing that stands behind the second, or null. */
function sharedBehind(context: Context): Candidate | null {
  const { slot, left, right, next } = context;
  if (!next || next.right.name === '') return null;
  // 投资近百亿元、全长130公里的旅游公路
  if (
    slot.quantity.unit.endsWith('元') &&
    OF_INVESTMENT.test(slot.left) &&
    next.slot.listed &&
    next.right.de &&
    EXTENT.test(next.slot.left)
  )
    return { rule: rightName.id, name: `${next.right.name}投资`, score: 16, flags: ['name_implied'], subject: false };
  if (isAmount(slot.quantity.unit)) return null;
  const adjacent = next.slot.quantity.outerStart === slot.quantity.outerEnd;
  // 新发布2批15项改革案例, 改造3片20个小区: what was done to the second was done to the first
  const acts = adjacent && left.bare && LEXICON.get(left.name) === 'act';
  const deed = acts ? left.name : adjacent && left.name === '' && LEXICON.get(left.lead) === 'add' ? left.lead : '';
  // 96户177人脱贫户实现稳定增收: what both came to
  const told = adjacent && deed === '' ? { ...context, slot: next.slot, left: next.left, right: next.right, next: undefined } : null;
  const thing = withoutTask(next.right.name);
  const shared = (score: number): Candidate => ({
    rule: rightName.id,
    name: told ? saidClass(thing, '', next.right, false, told) : deed + thing,
    score,
    flags: ['name_implied'],
    subject: false,
  });
  // 21批173项创新案例, 96户177人贫困人口
  if (slot.right === '' && (slot.left !== '' || adjacent) && next.slot.left === '' && (left.name === '' || acts)) return shared(8);
  // 解决42万人、36万头牲畜饮水困难: of both
  const trouble =
    slot.right === '' && slot.left.endsWith('解决') && next.slot.listed && next.slot.left === ''
      ? TROUBLE.exec(next.right.name)?.[0]
      : undefined;
  if (trouble) return { rule: rightName.id, name: `解决${trouble}`, score: 12, flags: ['name_implied'], subject: false };
  // 老城区8条、12公里道路改造, 65条、总长度57公里的道路改造: how many, and how long
  const extent =
    next.slot.listed && slot.right === '' && isAmount(next.slot.quantity.unit) === false && slot.quantity.unit !== next.slot.quantity.unit;
  if (extent && next.slot.left === '' && /[区城镇乡村街县市]$/.test(left.name)) return shared(12);
  if (extent && next.right.de && EXTENT.test(next.slot.left) && (left.name === '' || left.lead !== '')) return shared(12);
  // 创建1个省级、2个市级示范镇
  const ranked = next.slot.listed && RANK.test(right.name) ? RANKED.exec(next.right.name)?.[1] : undefined;
  if (ranked) return { rule: rightName.id, name: right.name + ranked, score: 12, flags: ['name_implied'], subject: false };
  // 首批12项及第二批14项重点改革: the lots share what they are of
  return right.name === '' && LOT.test(left.name) && LOT.test(next.left.name) ? shared(12) : null;
}

/** A share of places in which something holds, its 的 left out: 50%县区达到标准. */
const isOfPlaces = ({ slot }: Context): boolean => slot.quantity.unit === '%' && /^(?:全[省市区县州旗])?$/.test(slot.left);

/** 中小学校增加2.5万个学位: not the schools, but what they get. */
const isAddedTo = ({ slot, left }: Context): boolean =>
  left.name !== '' && left.verb === '增加' && !left.reaches && slot.left.endsWith('增加') && slot.quantity.unit !== '' && !slot.glued;

/** What people do, where the count of them stands before it. */
const TAKES_PART =
  /^(?:参与|参加|参保|投保|参训|受训|观看|收看|受益|报名|体验|参观|游览|观展|观赛|参赛|受灾|受伤|死亡|遇难|失踪|失联|死亡失踪|紧急转移安置|转移安置|紧急转移)$/;
const DRAWS = /(?:年均|累计|共|已)?(?:吸引|组织|带动|共有|已有|有|(?:造成|导致|致使?)(?:全[国省市区县])?)$/;

/** `文化节吸引80余万人次参与`: what people took part in, with what they did, or ''. */
function takenPartIn({ slot, left, right }: Context): string {
  const did = right.name || slot.right;
  if ((right.name !== '' && right.rest !== '') || right.de || left.name === '' || !/[人名户家]$|人次$/.test(slot.quantity.unit)) return '';
  return TAKES_PART.test(did) ? left.name.replace(DRAWS, '') + did : '';
}

/** How likely the name stands behind, by what stands on either side. */
function weigh(context: Context): number {
  const { slot, left, right, next } = context;
  const { unit } = slot.quantity;
  const named = left.name !== '';
  let score = 2;
  if (/元$|^%$|^‰$|百分点$/.test(unit) && !right.de && !isOfPlaces(context)) score -= 4;
  // 80%以上的建制村通客车
  if (unit === '%' && right.de) score += 5;
  if (!named) score += 3;
  if (unit.endsWith('元') && slot.left.endsWith('发行') && ISSUED.test(right.name)) score += 4;
  if (left.open === '等') score += 4;
  if (left.open === '的') score += 3;
  if (left.predicate && named) score -= 3;
  if (named && left.open === '' && !left.predicate && unit !== '') score += 1;
  if (left.endsVerb) score += 6;
  // 纺织、电力、煤炭3个产业: as many as are named before the count
  const asMany = left.name.includes('、') && !isAmount(unit) && !/^(?:改|建|整|治|修|试)/.test(right.name);
  if (asMany && isAsMany(left.name, slot.quantity.value)) score += 8;
  if (aimOf(context) !== '') score += 8;
  // …5处以上常态化实施专项行动: a statement of its own, whose comma was lost
  if (!right.de && LIGHT.test(right.rest)) score -= 3;
  // 新增规上企业21家高新技术企业达到118家: the words between belong to the next figure
  // 产业园15个产业集群9个: two names of the catalogue, whose mark was lost
  const twoKnown = next?.right.name === '' && context.known(left.name) && context.known(next.left.name);
  const ofNext =
    twoKnown ||
    next?.left.lead.startsWith('新') ||
    (next?.left.predicate && next.left.name !== '' && next.left.change === null && next.left.reaches);
  if (slot.glued && ofNext) score -= 5;
  if (right.de && !left.generic) score -= 1;
  // 5个行政村17公里的村巷硬化: the thing before is the count's
  if (right.de && slot.left !== '' && slot.left === context.previous?.right && context.previous.glued) score += 8;
  if (isAddedTo(context) && right.rest === '' && !right.de && !/^(?:内容|项目|条款|功能|品种|指标)$/.test(right.name)) score += 8;
  // 市级65个重点项目
  const list = listOf(context);
  return list !== '' && left.name === list ? score + 4 : score;
}

/** 应对用电负荷超1亿千瓦考验: what was stood. */
const TRIAL = /^的?(?:考验|挑战|压力|困难局面)$/;
const LENGTH = /^万?(?:公里|千米|米)$/;
const OPEN_NOW = /^(?:全线|全面|正式|已)?(?:贯通|建成|通车|投用|开通|完工|开工)/;
/** 发行1500亿元建设国债: what was issued. */
const ISSUED = /(?:债|债券|票据|消费券)$/;
const HELPS = /(?:对口|结对|定点)(?:帮扶|支援|帮带|协作)$/;

/** Whether an addition stands right before the count, whatever stands before it: 示范区新推出12项举措. */
const addsMore = ({ slot, left, right }: Context): boolean =>
  left.endsVerb && !right.de && LEXICON.get(left.lead) === 'add' && slot.left.endsWith(left.lead);

/** What was done with the things counted, as far as it belongs to their name: 新增, 提升3个养老服务站. */
function leadOf(bare: string, context: Context): string {
  const { slot, left, right } = context;
  const stages = bare === right.name ? twoStages(slot.left) : '';
  if (stages !== '') return stages;
  // 巩固提升320万农村人口供水保障水平
  if (bare === right.name && slot.left.endsWith('巩固提升')) return '巩固提升';
  // 新建成的5座水厂投入运行
  if (slot.left.endsWith('新建成的')) return '新建成';
  // 在人口较多的区域新建50个服务中心, 医药园新引入8家药企: where they are, and who did it
  if (addsMore(context)) return left.lead;
  // 教育对口帮扶160所学校: a bare kind keeps what is done for it
  if (left.name !== '' && bare === right.name && bare.length === 2) {
    const help = HELPS.exec(slot.left)?.[0];
    if (help) return help;
  }
  if (left.name !== '' || bare !== right.name) return isAddedTo(context) ? left.verb : workBeforeExamples(context);
  // 优化143条公交线路: they stood before
  if (OF_ROUTES.test(right.name) && /优化(?:调整)?$/.test(slot.left)) return '优化';
  return left.lead === '' && left.change === 'up' && /^(?:提升|扩大|提高|增加)$/.test(left.verb) ? left.verb : left.lead;
}

/** `县第二医院、2个健康驿站、检测基地二期工程建成投用`: among works that are not counted the count is of the one behind it. */
const firstOfWorks = (name: string, { slot }: Context): string =>
  !slot.listed && slot.left.endsWith('、') && name.includes('、') ? name.slice(0, name.indexOf('、')) : name;

export const rightName: Shape = {
  id: 'quantity-name',
  propose(context: Context): Candidate[] {
    const { slot, left, right, state, next, known } = context;
    const { unit } = slot.quantity;
    const amount = isAmount(unit);
    const shared = ownedEach(context) ?? sharedBehind(context);
    if (shared !== null) return [{ ...shared, name: withPlaceBefore(withoutKnownTask(shared.name, known), context) }];
    // 规模以上工业41个行业大类中35个实现增长: the branches, and no firms
    if (unit === '个' && BRANCHES.test(right.name) && OF_BRANCHES.test(slot.left))
      return [{ rule: rightName.id, name: left.name + right.name, score: 18, flags: [], subject: true }];
    // 6处煤矿、产能900万吨/年建成投产: how far what is measured is
    if (left.generic && left.name !== '' && !right.de && PUT_INTO_USE.test(right.name)) return [];
    const rose = ROSE_IN_ALL.test(right.rest) && !right.de && !amount ? totalOf(right.name, context) : '';
    if (rose !== '')
      return [{ rule: rightName.id, name: right.name.slice(0, -rose.length), score: 12, flags: [], subject: true, told: rose }];
    const things = slot.glued && !amount && !right.de ? (ACCOUNT_OF.exec(slot.right) ?? RATE_OF.exec(slot.right))?.[1] : undefined;
    if (things !== undefined) return [{ rule: rightName.id, name: things, score: 12, flags: [], subject: true }];
    const prize = rankOfPrize(context);
    if (prize !== '') return [{ rule: rightName.id, name: prize, score: 12, flags: [], subject: true }];
    const got = lentTo(context);
    if (got !== '') return [{ rule: rightName.id, name: got, score: 12, flags: [], subject: true }];
    const part = takenPartIn(context);
    if (part !== '') return [{ rule: rightName.id, name: part, score: 12, flags: [], subject: true }];
    if (
      right.name === '' ||
      TRIAL.test(right.name) ||
      MARK.test(right.name) ||
      (left.name !== '' && !right.de && WENT.test(right.name)) ||
      ((right.de || amount || /^万?亿$/.test(unit)) && NO_NAME.test(right.name))
    )
      return [];
    const dealt = unit === '%' && right.rest === '' && !slot.glued ? shareOfObject(slot.left, right.name, known) : '';
    const covered = coveredShare(context) || dealt;
    if (covered !== '') return [{ rule: rightName.id, name: covered, score: 12, flags: [], subject: true }];
    const flags: string[] = [];
    let score = weigh(context);
    const bare = firstOfWorks(bareName(context), context);
    let name = countedThing(bare, context);
    const lead = leadOf(bare, context);
    if (lead && !name.startsWith(lead)) name = lead + name;
    else if (state.add && left.name === '' && slot.listed && !/元$|^%$/.test(unit)) {
      name = state.add + name;
      flags.push('name_implied');
      // 建设4个国家区域医疗中心和4个省级区域医疗中心
    } else if (slot.listed && left.name === '' && lead === '' && state.subject.startsWith('建设') && known(`建设${name}`))
      name = `建设${name}`;
    const said = saying(context);
    const ofHead = amount || said.de ? null : saidOfHead(said.name, said.rest);
    const marked = classByMark(context, next);
    const reached = amount || right.de ? null : reachedBy(right.name, right.predicate);
    if (ofHead || marked !== '') score += 5;
    if (reached !== null) name = reached;
    else if (ofHead) name = ofHead.said + (said === right ? ofHead.thing : right.name);
    else if (marked !== '') name = marked;
    else if (right.de && left.generic && left.name !== '') {
      name = withoutFate(right.name) + left.name;
      score += 7;
    } else name = saidClass(name, lead, said, isOfPlaces(context), context);
    // “云岭一号”17颗卫星组网: of what they are called
    if (/^“[^”]{2,8}”$/.test(slot.left) && !amount && !right.de && right.name.length < 8) name = slot.left + name;
    // 环二环80公里绿道全线贯通: a stretch of its own
    if (LENGTH.test(unit) && !right.de && left.name !== '' && slot.left === left.name && OPEN_NOW.test(right.rest)) name = left.name + name;
    const owned = amount ? name : withPlaceBefore(withPlace(withWantedOwner(name, context), context), context);
    if (owned !== name && (slot.left === '' || !owned.startsWith(slot.left.slice(0, 2)))) flags.push('name_implied');
    name = owned;
    return [{ rule: rightName.id, name, score, flags, subject: true }];
  },
};
