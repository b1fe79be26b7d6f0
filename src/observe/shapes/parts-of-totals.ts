/** Parts of a total that are told by their kind alone: modes of traffic, sources of income, kinds of spending, those who live in homes, night beside day. */
import type { Completion } from '../types.js';

/** The last match of a pattern, which needs the flag g. */
function lastOf(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}

const MODES: ReadonlySet<string> = new Set('铁路 公路 道路 水路 水运 航空 民航 民用航空 管道 沿海 内河 沿海港口 内河港口'.split(' '));
const TRAFFIC = /(?:货物|旅客|货运|客运)?(?:运输)?周转总?量|(?:货物|旅客)(?:运输|吞吐)总?量|[货客]运总?量/g;
/** What a unit of traffic counts; a percentage is of what was told last. */
const COUNTS: readonly (readonly [RegExp, RegExp])[] = [
  [/公里$/, /周转/],
  [/吨$/, /^货(?!.*周转)/],
  [/人次?$/, /^[客旅](?!.*周转)/],
  [/^%$/, /量/],
];

/** `货物周转量1200亿吨公里,其中铁路900亿吨公里,公路250亿吨公里`: the head of the whole. */
export const trafficOf: Completion = (name, { slot, state }) => {
  if (!MODES.has(name)) return name;
  const wanted = COUNTS.find(([unit]) => unit.test(slot.quantity.unit))?.[1];
  const head = wanted && lastOf(TRAFFIC, state.before(slot.quantity.start, 1))?.[0];
  return head !== undefined && wanted?.test(head) ? name + head : name;
};

const SOURCE = /^(?:人均)?(?:工资性|(?:家庭)?经营(?:性|净)?|财产(?:性|净)?|转移(?:性|净)?)净?收入$/;
const KIND =
  /^(?:人均)?(?:食品烟酒|食品|衣着|居住|生活用品及服务|家庭设备(?:用品)?及(?:维修)?服务|交通[和与]?通[信讯]|教育文化和?娱乐(?:服务)?|医疗保健|其[他它]用品[和及]服务)类?(?:消费)?(?:性)?支出$/;
const EARNERS = /((?:城镇|农村|全体|城乡)?(?:常住)?居民|农牧?民)(?:家庭)?人均(?:可支配收入|纯收入)/g;
const SPENDERS = /((?:城镇|农村|全体|城乡)?(?:常住)?居民|农牧?民)(?:家庭)?人均(?:生活)?消费性?支出/g;

/** `城镇居民人均可支配收入42000元,其中工资性收入22000元`: whose, and of each of them. */
export const sourceOfIncome: Completion = (name, { slot, state }) => {
  const whole = SOURCE.test(name) ? EARNERS : name.endsWith('支出') && KIND.test(name) ? SPENDERS : null;
  const whose = whole && lastOf(whole, state.before(slot.quantity.start, 1))?.[1];
  return whose ? whose + (name.startsWith('人均') ? name : `人均${name}`) : name;
};

const HOME = /(?:养老机构|福利机构|收养性单位|福利院|敬老院|养老院|救助站|救助机构)(?:床位)?$/;

/** `养老机构81个,收养4200人`: where they live. */
export const livingIn: Completion = (name, { slot, state }) => {
  if (!/^(?:收养|收住|供养|入住)$/.test(name) || !slot.quantity.unit.endsWith('人')) return name;
  const home = state.recent.findLast((said) => HOME.test(said));
  return home === undefined ? name : home.replace(/床位$/, '') + name;
};

/** `功能区噪声昼间达标率90%,夜间达标率75%`: of the same noise. */
export const byNight: Completion = (name, { state }) => {
  const day = name.startsWith('夜间') ? state.recent.findLast((said) => said.includes('昼间')) : undefined;
  return day === undefined ? name : day.slice(0, day.indexOf('昼间')) + name;
};
