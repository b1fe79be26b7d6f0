/** Completions of names that only say per what, or what is used up: of the total or the unit told before. */
import { tokens } from '../../tokenize/tokens.js';
import type { Completion, Context } from '../types.js';

const TOTAL = /^(?:[一-鿿]{0,8}?)((?:地区|国内|地方)?生产总值|GDP|经济总量)(?:总量)?$/;

/** `地区生产总值突破300亿元,人均超过1万美元、地均达5亿元/平方公里`: of the total just told. */
export const totalPerHead: Completion = (name, { slot, state }) => {
  if (!(name === '人均' && slot.quantity.unit.endsWith('元')) && !(name === '地均' && slot.quantity.unit.includes('元'))) return name;
  const total = TOTAL.exec(state.subject)?.[1];
  return total === undefined ? name : `${name}${total === '经济总量' ? '生产总值' : total}`;
};

/** 住房面积人均达到35平方米: said behind the head. */
const EACH_HAS = /^每[十百千万]+(?:名?老年人|名?老人|(?:名?常住)?人口?)拥有$/;
const HEAD_THEN_EACH = /^([一-鿿]{2,10}(?:面积|收入|支出|产量|占有量|储蓄|水平|补助|标准|经费))([人户]均)$/;

/** `住房面积人均达到35平方米`, `果园20万亩,户均达到3亩`: of the head before it, in its clause or told before. */
export const headPerEach: Completion = (name, { slot, state }) => {
  const [, head = '', each = ''] = HEAD_THEN_EACH.exec(name) ?? [];
  if (head !== '') return each + head;
  // 5G基站16万个、每万人拥有28个: of the same things
  if (slot.listed && EACH_HAS.test(name)) return name + state.subject.replace(/^(?:建成|新增|各类)(?=.{2})/, '');
  return name === '户均' && state.subject !== '' && slot.clause.mark === ',' && !/户数?$/.test(state.subject) ? name + state.subject : name;
};

const USED = /^(?:能耗|水耗|电耗|用水量|碳排放|碳排放量|二氧化碳排放量?|建设用地)$/;
const PER_UNIT = /^(?:单位|万元|每万元)(?:地区|国内)?(?:生产总值|GDP|工业增加值)/;

/** `单位生产总值能耗下降3%、水耗下降4%`: of the same unit. */
export const usedPerUnit: Completion = (name, { slot, left, state }) =>
  USED.test(name) && (slot.listed || slot.clause.mark === ',') && left.change !== null
    ? (PER_UNIT.exec(state.subject)?.[0] ?? '') + name
    : name;

const EXTENT = /^(?:建成|开发|规划|占地|建设|总)面积$/;

/** `13个产业园区累计建成面积48平方公里`: of those that were counted right before. */
export const extentOfCounted: Completion = (name, { slot, readings, at }) => {
  const before = readings[at - 1];
  if (!EXTENT.test(name) || !before?.slot.glued) return name;
  const counted = before.right.name.replace(/(?:累计|已|共)?(?:建成|开发|规划|占地|建设|总)?(?:面积)?$/, '');
  return counted.length > 1 && slot.left.startsWith(counted) ? counted + name : name;
};

const PER_TIME = /^(?:新登记|新增|新设)?([日月]均|平均每[天日月])$/;

const DAILY = /^(?:平均)?每[天日]/;

/** 日均新增: the addition that was told before, so many a day. */
const ADDED_PER_TIME = /^([日月]均)(新增|新设|净增|新登记|新注册)$/;

/** `新登记经营主体6.8万户、日均186户`: of what was told right before. */
export const perDay: Completion = (name, { slot, state }) => {
  // 平均每天新设企业33家: of a day, and not of the year
  const daily = slot.left.includes('每') ? DAILY.exec(slot.left)?.[0] : undefined;
  if (daily !== undefined && slot.left === daily + name) return daily + name;
  const [, each = '', added = ''] = state.unit.endsWith(slot.quantity.unit) ? (ADDED_PER_TIME.exec(slot.left) ?? []) : [];
  if (added !== '' && slot.clause.mark !== ';')
    return each + added + state.subject.replace(/^(?:新增|净增|新登记|新注册|新设立?)(?=.{2})/, '');
  const often = PER_TIME.exec(name)?.[1];
  return often && slot.listed && state.unit.endsWith(slot.quantity.unit) ? often + state.subject : name;
};

const OF_CITY = /^(中心城[区市]|主城区|城区|建成区|县城|规划区|城市建成区)/;

/** `中心城区面积达120平方公里,人口突破100万人`: the people of that part. */
export const peopleOf = (name: string, { slot, state }: Pick<Context, 'slot' | 'state'>): string =>
  /^(?:常住)?人口$/.test(name) && slot.left.startsWith(name) && state.subject.endsWith('面积')
    ? (OF_CITY.exec(state.subject)?.[1] ?? '') + name
    : name;

/** `中欧班列开行320列、货值12亿美元`: of the same trains. */
export const valueOfTrains: Completion = (name, { slot, state }) =>
  /^(?:货值|货物价值|进出口货值)$/.test(name) && (slot.listed || slot.clause.mark === ',')
    ? (/^(.*?班列)/.exec(state.subject)?.[1] ?? '') + name
    : name;

/** `新建医疗集团5个、区级覆盖率达80%`: of those that were counted. */
export const coverageOf: Completion = (name, { slot, state }) => {
  if (!slot.listed || !name.endsWith('级覆盖率') || !/^[个家]$/.test(state.unit)) return name;
  const [first] = tokens(state.subject);
  return state.subject.slice(first?.cls === 'add' || first?.cls === 'act' ? first.text.length : 0) + name;
};

const AUDIENCE = /^吸引(?:现场|线上|线下)?(?:观众|游客|市民|群众)(?:参与|观看)?$/;

/** `举办演出1.2万场、吸引观众300万人次`: what drew them. */
export const audienceOf: Completion = (name, { slot, state }) =>
  AUDIENCE.test(name) && (slot.listed || slot.clause.mark === ',') && /^万?场次?$/.test(state.unit) ? state.subject + name : name;

/** `千亿级产业集群3个、百亿级5个`: of the same kind. */
export const ofSameTier: Completion = (name, { slot, state }) => {
  const kind = slot.listed && /^\d{0,2}[十百千万]{0,2}亿级$/.test(name) ? /亿级([一-鿿]{2,12})$/.exec(state.subject)?.[1] : undefined;
  return kind === undefined ? name : name + kind;
};

const AMONG = /^([^,。;、\d]{2,14})中(有|建立|设立|开展|建有|拥有)([^,。;、\d]{2,14}?)的?(占比|比例|比重)$/;

/** `规上工业企业中有研发活动的占比达52%`: whose share it is. */
export const shareAmong: Completion = (name, { slot }) => {
  const [, who, has, what, head] =
    slot.quantity.unit === '%' && slot.left.includes('中') ? (AMONG.exec(slot.left.replace(/(?:达到?|为|超过?)$/, '')) ?? []) : [];
  return who === undefined ? name : `${has}${what}的${who}${head}`;
};
