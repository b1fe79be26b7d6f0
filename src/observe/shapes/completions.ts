/**
 * What a name before its quantity lacks, because the words before said it: the verb that makes it another thing, whose it is, its class or its
 * head. Each completion gives the name as it is where it has nothing to add; they are tried in this order, each on what the one before gave.
 */
import { tokens } from '../../tokenize/tokens.js';
import type { Clause } from '../slots.js';
import type { Completion, Context } from '../types.js';
import { inBalance, partOfAccount, withoutExecution } from './accounts.js';
import { headOfTowns, loansTo, paidTo } from './allowances.js';
import { sharedHead } from './classes.js';
import { cutsFor, deedOfList, doneTo, extendedTo, granted, grantedToo, increased, paceOf, stood } from './kept-verb.js';
import { deedGoesOn } from './listed-deed.js';
import { ofAmount } from './of-amount.js';
import { aboveScale, aboveScaleOf, earnsMore, shareOfSector, taxesOf } from './of-economy.js';
import {
  audienceOf,
  coverageOf,
  extentOfCounted,
  headPerEach,
  ofSameTier,
  peopleOf,
  perDay,
  shareAmong,
  totalPerHead,
  usedPerUnit,
  valueOfTrains,
} from './of-heads.js';
import { classOfCounted, headOfInsurances, incomeOf, ofDeputies, ofPopulation, perHeads, ratioOfIncomes, sameObject } from './of-people.js';
import {
  headOfProducts,
  ofMainProducts,
  ofTheme,
  outputOf,
  outputOfFirms,
  tradeInServices,
  tradeOfProduct,
  withHerdsDeed,
  worthOfTraded,
  yieldOfProducts,
} from './of-products.js';
import { firmsIn, ofMatters } from './owner.js';
import { byNight, livingIn, sourceOfIncome, trafficOf } from './parts-of-totals.js';
import { marketShare, rateOfDeed, takes } from './rates.js';

const isMoney = ({ slot }: Context): boolean => slot.quantity.unit.endsWith('元');
const join = (words: readonly { readonly text: string }[]): string => words.map((w) => w.text).join('');

const SPENT_ON = /^(.{0,10}对)[^,。;、]{2,14}?(投入|支出|补助|补贴)$/;

/** `地方财政对教育投入增长23%、文化投入增长45%`: by the same hand. */
const spentBySame: Completion = (name, { slot, left, state, known }) => {
  const [, hand = '', head = ''] = slot.listed && left.change !== null && /[投支补]/.test(name) ? (SPENT_ON.exec(state.subject) ?? []) : [];
  return head !== '' && name.endsWith(head) && !name.includes('对') && !known(name) ? hand + name : name;
};

/** `国有企业增加值增长4%;股份制企业增长6%`: the head that classes share. */
const headOfClasses: Completion = (name, context) =>
  !context.left.generic &&
  (context.left.change !== null || (isMoney(context) && (context.state.whole !== '' || context.slot.clause.text.startsWith('其中'))))
    ? name + sharedHead(name, context.slot, context.state)
    : name;

const CAPITAL = /(?:[市省区县境国域]外|招商|内联)?(?:外资|内资|资金)$/;

/** `合同外资3亿美元,实际到位1.8亿美元`: of the same capital. */
const arrived: Completion = (name, { slot, state, known }) => {
  const capital = /^(?:实际)?到位$|^实到$/.test(name) && slot.quantity.unit.endsWith('元') ? CAPITAL.exec(state.subject)?.[0] : undefined;
  if (capital === undefined) return name;
  return known(`实际到位${capital}`) ? `实际到位${capital}` : `到位${capital}`;
};

/** `农村劳动力培训转移力度加大,培训2万人、转移1万人`: each verb with what the topic does it to. */
const objectOfTopic: Completion = (name, { left, state: { topic } }) => {
  if (!left.bare) return name;
  const words = tokens(topic);
  let end = words.length;
  while (end > 0 && words[end - 1]?.cls === 'act') end -= 1;
  if (end === 0 || !words.slice(end).some((w) => w.text === name)) return topic.endsWith(name) ? topic : name;
  return join(words.slice(0, end)) + name;
};

/** `烟叶收购18万担,收购金额9.9亿元`: the deed with its object. */
const objectOfDeed: Completion = (name, { state }) => {
  if (state.subject === '') return name;
  const [deed, ...heads] = tokens(name);
  const bare = deed?.cls === 'act' && heads.length > 0 && heads.every((w) => w.cls === 'general');
  return bare && state.subject.endsWith(deed.text) && state.subject !== deed.text ? state.subject + name.slice(deed.text.length) : name;
};

/** `专项债券21亿元,其中用于项目建设15亿元`. */
const spentOn: Completion = (name, context) =>
  context.slot.left.startsWith('其中用于') && context.state.subject && isMoney(context) ? context.state.subject + name : name;

/** `降低用电成本2亿元`: an amount saved is no amount of the cost. */
const saved: Completion = (name, context) => {
  const { slot, left, state } = context;
  if (!isMoney(context)) return name;
  // 降低用电成本2亿元、用气成本1亿元
  if (slot.listed && slot.left === name && /.成本$/.test(name) && state.subject.startsWith('降低')) return `降低${name}`;
  return left.leadChange === 'down' && (!context.known(name) || /(?:经费|支出|成本|费用)$/.test(name))
    ? left.leadVerb.replace('累计', '') + name
    : name;
};

/** `加工业产值与农业产值之比突破1:1`. */
const ratio: Completion = (name, { slot }) => {
  if (slot.quantity.unit !== ':1') return name;
  const said = [`${name}之比`, `${name}比`].find((ratioName) => slot.left.includes(ratioName));
  return said ?? name;
};

/** What firms have, pay and spend, and the region as well. */
const SPENT = /^(?:研发(?:经费)?(?:投入|支出)|利润总额|利润|税收|上缴税费|上交税费|营业总?收入|营收)$/;

/** Rates of firms, some of which the region has as well. */
const FIRMS_RATE = /^(?:研发(?:经费)?投入强度|资产负债率|净资产收益率|营业收入利润率)$/;

/** What they earn, and the region never. */
const EARNED_TOO = /^(?:利税|利税总额|利润|利润总额|上[缴交]税[金费]|入库税金|增加值|总?产值|销售收入|主营业务收入)$/;

/** A clause behind a semicolon that opens with what was earned, and nobody who earned it. */
const EARNS_ON = /^(?:共|累计|全年)?(?:实现|完成|创造|上[缴交])/;
const CLASS = /^([^、]{0,8}(?:民营|私营|外资|国有|外商投资|高新技术|中小|小微|非公)[^、]{0,4}(?:企业|工业|经济))/;

/** `民营企业230家,增长6%;实现增加值42亿元`: the class of firms that the clauses before are about, or ''. */
function goesOnOf(name: string, { mark, text }: Clause, recent: readonly string[]): string {
  if (mark !== ';' || !EARNS_ON.test(text) || !(EARNED_TOO.test(name) || name === '工业增加值')) return '';
  const firms = CLASS.exec(recent[0] ?? '')?.[1] ?? '';
  return recent.every((told) => told.startsWith(firms)) ? (name.startsWith('工业') ? firms.replace(/工业(?:企业)?$/, '') : firms) : '';
}

/** Firms by who owns them, told apart from all of a region's. */
const OWNED_FIRMS = /(?:国有|国资|民营|私营|乡镇|外资|外商投资|市属|省属|省管|市管|区属|县属|中央)(?:控股)?企业$|国企$|央企$/;

/** `省管企业净资产增长9%、研发投入增长34%`: of the same firms. */
const firmsOf: Completion = (name, { slot, left, state }) => {
  // 国有企业利润增长12%,税收增长9%
  const owned = name === '税收' && slot.clause.mark === ',' && left.change !== null ? firmsIn(state.subject) : '';
  if (OWNED_FIRMS.test(owned)) return owned + name;
  // 省属企业利润增长8%,研发投入强度2.2%
  const rate = slot.clause.mark === ',' && FIRMS_RATE.test(name) ? firmsIn(state.subject) : '';
  if (rate !== '') return rate + name;
  // 乡镇企业完成增加值62亿元,上缴税金4亿元
  const earned = slot.clause.mark === ',' && (left.opened || /^上[缴交]/.test(name)) && EARNED_TOO.test(name);
  const firms = (slot.listed && (SPENT.test(name) || EARNED_TOO.test(name))) || earned ? firmsIn(state.subject) : '';
  if (firms !== '') return firms + name;
  return goesOnOf(name, slot.clause, state.recent) + name;
};

/** Who receives tourists, beside the whole region: 乡村旅游接待游客, 白山景区接待游客. */
const HOST = /^(?!(?:全域|文化)?旅游业?接)(.{2,16}(?:业|旅游|景区|景点|园区?|古?镇|村|节|会|馆|山庄))(?:共|累计)?接待/;

/** `接待游客86万人次,实现综合收入6.8亿元`: the region's, where no other has received them. */
const incomeOfTourism: Completion = (name, { state }) => {
  const told = /^(?:综合|总)收入$/.test(name) ? state.recent.findLast((said) => /游客|旅游/.test(said)) : undefined;
  return told === undefined ? name : (HOST.exec(told)?.[1] ?? '旅游') + name;
};

/** Money from above, which the catalogue knows for the whole region. */
const FUNDS = /^(?:中央预算内(?:投资|资金)|专项债券?(?:资金)?)$/;
/** Projects of one kind, and not those that the money is for. */
const OF_KIND = /^(?!(?:.*(?:预算|债|资金|储备|争取|申报)|[省市县区]?级?重[点大](?:建设)?项目)).{3,}(?:项目|工程)$/;

/** `流域治理项目7个,中央预算内资金600万元`: for those projects. */
const fundsOfProjects: Completion = (name, { slot, state }) =>
  FUNDS.test(name) && slot.left === name && slot.clause.mark === ',' && /^[个项]$/.test(state.unit) && OF_KIND.test(state.subject)
    ? state.subject + name
    : name;

const SOWN = /^(?:播种|种植)面积$/;
/** A crop and how it stands. */
const CROP = /^(?:[冬春]?(?:小麦|玉米|水稻|早稻|中稻|晚稻|大豆|油菜|棉花|马铃薯|花生|夏粮|秋粮|烤烟|蔬菜))(?=长势|苗情|生产|丰收|喜获)/;

/** `小麦长势良好,播种面积达到146万亩`: of that crop, and not of all grain. */
const sownWith: Completion = (name, { slot, state }) =>
  SOWN.test(name) && slot.clause.mark === ',' ? (CROP.exec(state.topic)?.[0] ?? '') + name : name;

/** What projects add when they run. */
const ADDED_YIELD = /^新增(?:年|工业)?(?:产值|销售收入|营业收入|税收|利税|利润)$/;

/** `农产品加工新投产项目310个,新增产值36亿元`: of those projects. */
const yieldOfProjects: Completion = (name, { slot, previous, state: { subject, unit } }) => {
  // 12处煤矿建成投产、新增产能1200万吨
  if (name === '新增产能')
    return slot.listed && /(?:矿|项目|工程|电站|生产线)$/.test(subject) && /^[个项处座条]$/.test(unit) ? subject + name : name;
  return ADDED_YIELD.test(name) &&
    previous === undefined &&
    slot.clause.mark === ',' &&
    /(?:项目|工程)$/.test(subject) &&
    /^[个项]$/.test(unit)
    ? subject + name
    : name;
};

const matters: Completion = (name, { slot, left, state }) =>
  ofMatters(name, left.change ?? left.leadChange ?? (slot.listed ? state.leadChange : null), slot, state);

/** What lends the name its head, its owner or its object, after bare heads are told from it. */
export const OWNERS: readonly Completion[] = [
  headOfClasses,
  headOfTowns,
  loansTo,
  paidTo,
  headOfProducts,
  yieldOfProducts,
  arrived,
  outputOf,
  headOfInsurances,
  ofPopulation,
  ofMainProducts,
  objectOfTopic,
  objectOfDeed,
  sameObject,
  spentOn,
  spentBySame,
  saved,
  ratio,
  firmsOf,
  incomeOfTourism,
  fundsOfProjects,
  sownWith,
  yieldOfProjects,
  aboveScale,
  aboveScaleOf,
  taxesOf,
  earnsMore,
  shareOfSector,
  matters,
  ofTheme,
  tradeInServices,
  tradeOfProduct,
  withHerdsDeed,
  worthOfTraded,
  incomeOf,
  ratioOfIncomes,
  rateOfDeed,
  marketShare,
  takes,
  perHeads,
  ofDeputies,
  totalPerHead,
  headPerEach,
  usedPerUnit,
  extentOfCounted,
  withoutExecution,
  inBalance,
  partOfAccount,
  ...ofAmount,
  outputOfFirms,
  perDay,
  shareAmong,
  ofSameTier,
  classOfCounted,
  peopleOf,
  valueOfTrains,
  coverageOf,
  audienceOf,
  increased,
  deedOfList,
  deedGoesOn,
  granted,
  grantedToo,
  paceOf,
  extendedTo,
  cutsFor,
  doneTo,
  trafficOf,
  sourceOfIncome,
  livingIn,
  byNight,
  stood,
];
