/** Runs of quantities with a name each: A、B分别…X、Y. */
import { contributionsOf, gapsOf } from './gaps.js';
import { listPhrase, MARK_ALONE, splitList } from './lists.js';
import { measureOf } from './measure.js';
import { type Known, readLeft } from './phrase/index.js';
import { distribute } from './respectively.js';
import { ofFirms, ofIndustry, ofKinds, ofSameSector, ofSectors, ofWhole, perProduct, withCause } from './run-owners.js';
import { ADDED, type Run, secondRow } from './second-row.js';
import { accountsOf, withoutAddition } from './shapes/owner.js';
import type { Slot } from './slots.js';
import type { Matcher, Reading, State } from './types.js';

const kindOf = (unit: string): string => (/[%‰]$/.test(unit) ? '%' : unit.endsWith('元') ? '元' : unit.replace(/^[万亿千百]+/, ''));

/** Whether two quantities may answer to one 分别: rates go with rates, money with money. */
function alike(a: Slot, b: Slot): boolean {
  const x = a.quantity.unit;
  const y = b.quantity.unit;
  return kindOf(x) === kindOf(y) || x === '' || y === '' || !/[%元]/.test(x + y);
}

/** No writer gives out more figures at once; without a limit a line of nothing but figures would cost their square. */
const LONGEST_RUN = 12;

/** How many quantities in a row share the 分别 before reading i. */
function runLength(readings: readonly Reading[], i: number, mixed = false): number {
  let count = 1;
  for (let k = i + 1; k < Math.min(readings.length, i + LONGEST_RUN); k += 1) {
    const reading = readings[k];
    const before = readings[k - 1]?.slot;
    if (!reading || !before) break;
    const between = before.glued ? reading.slot.left : before.right + reading.slot.left;
    if (between.length > 8 || (between !== '' && !/^(?:左右|以上|以内|多|余|和|与|及|、)*$/.test(between) && reading.left.name !== ''))
      break;
    if (!mixed && !alike(reading.slot, before)) break;
    count += 1;
  }
  return count;
}

/** `…A、B、C三大产业,产业规模分别达到X、Y、Z`: a bare head belongs to the list before, or to the names just said. */
function headsOf(before: string, count: number, state: State, known: Known): Run | null {
  const left = readLeft(before, known);
  if (count < 2 || left.name === '') return null;
  // 牛、羊存栏分别达…,出栏分别达…: of the same stock
  if (/^[出存]栏$/.test(left.name)) {
    const stock = state.distributed.slice(-count).map((name) => /^(.+)[出存]栏$/.exec(name)?.[1] ?? '');
    if (stock.length === count && stock.every((owner) => owner !== '')) return { names: stock.map((owner) => owner + left.name), left };
  }
  if (!left.generic) return null;
  const listed = splitList(state.topic.replace(/[二两三四五六七八九十]大[^、]{0,6}$/, ''));
  // 建议、提案办结率均为100%,满意率分别达…: a rate is of things, and of no other rate
  const things = left.name.endsWith('率') ? state.recent.filter((name) => !name.endsWith('率')) : state.recent;
  const owners = listed.length === count ? listed : things.slice(-count);
  // 城市污水处理,处理率
  const again = left.name.slice(0, 2);
  return owners.length === count
    ? { names: owners.map((owner) => ofAll(owner.endsWith(again) ? owner.slice(0, -2) : owner, left.name) + left.name), left }
    : null;
}

/** 新增高速公路6公里、一级公路4公里,总里程分别达…: a total is of all, not of those added. */
const ofAll = (owner: string, head: string): string => (/^总.{1,2}$/.test(head) ? withoutAddition(owner, head) : owner);

/** A time of comparison before 分别 is no subject: 比“十二五”末分别提高. */
const SINCE =
  /^(?:同比|累计|已|共|[两三四五六七八九十\d]年[来间内]?|实际|名义|[年月]?人均|月均|预计|总数|总量|增长|年均|年平均|平均每年|(?:比|较|与)[^,。;]{0,12}?(?:年|年初|年末|年底|上年|去年|同期|末|底|初|季度|月份?|半年)(?:同期|相比)?|增速|增幅|[比较]“?(?:[七八九]五|十[一二三四五六]?五)”?(?:时期|期间)?|比上年|较上年|[比较]$){1,3}$/;

/** Additions that stand after 分别. */
const ADDS = /^(?:新增|净增|新认定|新培育|新登记|新设|新建|新引进)(?=$|加|了|约|近|超)/;

/** `A、B分别完成投资X、Y`, `A、B分别新增X家、Y家`: what the words after 分别 say of all the names. */
function withSaid(names: string[], said: string, unit: string, known: Known): string[] {
  // 油料、棉花分别增产3%、5%: what grew is the output
  if (/^[增减]产/.test(said)) return names.map((name) => (/[产量]$/.test(name) ? name : `${name}产量`));
  if (/[%‰]$|百分点$/.test(unit)) return names;
  // 牛、羊分别出栏8万头、6万只
  const herd = /^[出存]栏/.exec(said)?.[0];
  if (herd) return names.map((name) => (/[出存]栏/.test(name) ? name : name + herd));
  if (!unit.endsWith('元')) {
    const added = ADDS.exec(said)?.[0];
    return added ? names.map((name) => (ADDED.test(name) ? name : added + name)) : names;
  }
  const { name: head, generic, change } = readLeft(said, known);
  return generic && change === null ? names.map((name) => name + head) : names;
}

/** `A、B分别…X、Y`: the names of the quantities from reading i on. */
export function respectively(readings: readonly Reading[], i: number, state: State, known: Known, matcher: Matcher): Run | null {
  const found = shared(readings, i, state, known, matcher);
  const slot = readings[i]?.slot;
  const at = slot ? slot.left.search(/分别|依次/) : -1;
  if (!found || !slot || at < 0) return found;
  const said = accountsOf(withSaid(found.names, slot.left.slice(at + 2), slot.quantity.unit, known), state);
  const names = ofSameSector(perProduct(ofIndustry(ofFirms(ofKinds(said, slot, state, known), slot, state), slot, state)));
  return { ...found, names: withCause(ofWhole(ofSectors(names, state), slot, state), slot.left, known) };
}

/** `2011年、2012年`: the years that a sentence opens with. */
const YEARS = /^[^\d,。;]{0,6}(?:19|20)\d\d年(?:[、和与及](?:19|20)\d\d年){1,4}/;

/** `2011年、2012年,我省收入分别达到12元、14元,分别增长8%、9%`: one name for as many figures as there are years, or null. */
function ofYears(first: Reading, at: number, count: number, state: State, known: Known): Run | null {
  const said = count > 1 ? YEARS.exec(state.before(first.slot.quantity.outerStart))?.[0] : undefined;
  if (said === undefined || said.match(/\d年/g)?.length !== count) return null;
  const before = first.slot.left.slice(0, at);
  const phrase = before.replace(SINCE, '') === '' ? '' : listPhrase(before, known);
  if (splitList(phrase).length > 1) return null;
  const name = phrase || state.subject;
  return name === '' ? null : { names: Array<string>(count).fill(name), left: first.left };
}

const PLAN = /^(?:全年|年度|年|本年)?(?:计划|预算|目标|任务)/;

function shared(readings: readonly Reading[], i: number, state: State, known: Known, matcher: Matcher): Run | null {
  const first = readings[i];
  if (!first) return null;
  const at = first.slot.left.search(/分别|依次/);
  const count = runLength(readings, i);
  const yearly = at < 0 ? null : ofYears(first, at, count, state, known);
  if (yearly) return yearly;
  const gaps = at < 0 ? null : gapsOf(readings, i, count, state, known);
  if (gaps) return { names: gaps.lefts.map(() => gaps.name), left: first.left, lefts: gaps.lefts };
  const parts = at < 0 ? null : contributionsOf(readings, i, count, state);
  if (parts) return { names: parts, left: { ...first.left, reaches: true, change: null } };
  if (at < 0) return secondRow(readings, i, count, state) ?? unmarked(first, readings[i + 1], count, matcher);
  const before = first.slot.left.slice(0, at);
  const probe = measureOf(first.slot.quantity, first.left, first.slot.rawLeft, { fromRight: false, rateIsGrowth: false, change: null });
  const nothing = before.replace(SINCE, '') === '';
  // 民营企业、国有企业出口分别占全市的45%、30%
  const shareOf = /^(?:分别|依次)占(.{1,14}?)的?(?:比重|比例)?的?$/.exec(first.slot.left.slice(at))?.[1];
  if (shareOf && count > 1) {
    // 外贸进口2亿元、出口3亿元,分别占全市的30%、45%: of those just told
    // 42个工业项目完成投资3亿元,36个农业项目完成投资2亿元,分别占年计划的49%、50%: of the amounts, and not of the projects
    const amounts = PLAN.test(shareOf) ? state.recent.filter((name) => /(?:投资|收入|支出|资金)$/.test(name)).slice(-count) : [];
    const last = amounts.length === count ? amounts : state.recent.slice(-count);
    // 外贸进口2亿元、出口3亿元,分别占全市的30%、45%: of those just told
    const told = nothing ? last : distribute(listPhrase(before, known), count, '%', 'level', matcher);
    const names = told?.length === count ? told : null;
    const share = PLAN.test(shareOf) ? '' : `占${shareOf}`;
    if (names) return { names: names.map((name) => name + share), left: { ...first.left, reaches: true, reached: '达到' } };
  }
  const listed = nothing ? '' : listPhrase(before, known);
  const own = nothing ? [] : [countedBefore(readings, i, count, listed) + listed];
  const sectors = readings[i - 1]?.slot.clause === first.slot.clause ? sectorsOf(readings[i - 1], count, listed) : null;
  if (sectors) return { names: sectors, left: first.left };
  // 装备制造业、高技术制造业增加值分别增长A、B,占规上工业比重分别提高到C、D
  const whole = /^占(.{2,14}?)(?:的)?(比重|比例)?$/.exec(before);
  const lately = state.distributed.length === count && state.subject === state.distributed[count - 1] ? state.distributed : state.recent;
  if (whole && count > 1 && lately.length >= count) {
    const names = lately.slice(-count).map((name) => `${name}占${whole[1] ?? ''}${whole[2] ?? ''}`);
    return { names, left: first.left };
  }
  // 接待游客、旅游收入分别达320万人次、21亿元: as many names as quantities, whatever their units
  const length = runLength(readings, i, true);
  if (length > count && !nothing) {
    const names = splitList(own[0] ?? '').length === length ? distribute(own[0] ?? '', length, '', 'level', matcher) : null;
    if (names) return { names, left: first.left };
  }
  const headed = nothing || own[0] === '' ? null : headsOf(before, count, state, known);
  if (headed && splitList(state.topic.replace(/[二两三四五六七八九十]大[^、]{0,6}$/, '')).length === count) return headed;
  // 播种面积、总产量分别达420万亩、210万吨: each has a unit of its own
  const { unit } = first.slot.quantity;
  const oneUnit = kindOf(unit) === kindOf(readings[i + count - 1]?.slot.quantity.unit ?? unit) ? unit : '';
  // A、B、C再次提高,月人均分别提高…: the list of the clause before, whatever was told before that
  const turned = nothing && count > 1 && splitList(state.fresh).length === count ? state.fresh : '';
  for (const phrase of nothing && state.recent.length >= 2 ? [turned] : [...own, state.topic]) {
    const names = phrase === '' || count < 2 ? null : distribute(phrase, count, oneUnit, probe.measure, matcher);
    if (names) return { names, left: first.left };
  }
  if (!nothing) return headsOf(before, count, state, known);
  const goesOnWith = state.distributed.length === count && state.subject === state.distributed[count - 1];
  const names = goesOnWith ? state.distributed : state.recent.slice(-count);
  // 分别新认定6家和3家,累计分别达到101家和59家: what was added to
  const stock = (/累计|总数|总量/.test(before) || /(?:达到?|增至|增加到)$/.test(first.slot.left)) && first.left.reaches;
  return names.length === count && count > 1 ? { names: names.map((n) => (stock ? n.replace(ADDED, '') : n)), left: first.left } : null;
}

/** What is told of several counted things. */
const ACCOUNT = /(?:营业收入|主营业务收入|销售收入|营收|总?产值|增加值|利润总额|利润|税收|投资额?|用电量|产量)$/;

/** `12条产业链、15个特色镇营业收入分别增长…`: the counted things before the last, each behind its own count, as a list; or ''. */
function countedBefore(readings: readonly Reading[], i: number, count: number, last: string): string {
  const head = ACCOUNT.exec(last)?.[0] ?? '';
  if (head === '' || !readings[i - 1]?.slot.glued) return '';
  const counted = readings.slice(Math.max(0, i - count), i);
  const listed = counted.length === count && counted.every(({ slot, left }, k) => left.name === '' && (k === 0 || slot.listed));
  const names = listed ? counted.slice(0, -1).map(({ right }) => right.name) : [];
  return names.length > 0 && names.every((name) => name.length > 1) ? names.map((name) => `${name}${head}、`).join('') : '';
}

/** `汽车、电子、医药等3个行业增加值分别增长…`: each of the sectors with the head behind their count; null for another run. */
function sectorsOf(before: Reading | undefined, count: number, listed: string): string[] | null {
  const head = /^(?:主要|重点|支柱|主导|特色)?(?:行业|产业)(.{2,8})$/.exec(listed)?.[1];
  if (head === undefined || before === undefined || before.slot.quantity.value !== count || !ACCOUNT.test(head)) return null;
  const list = before.left.name.replace(/等$/, '');
  // 电气机械和器材制造业: one of them, where the marks alone give as many as are counted
  const names = list.split('、').length === count ? list.split('、') : splitList(list);
  return names.length === count ? names.map((name) => name + (name.endsWith('业') ? '' : '行业') + head) : null;
}

/** What stands between two figures of one list. */
const BETWEEN = /^(?:左右|以上|以内|多|余|和|与|及|、)*$/;

/** Two things in one word, of which each has a figure. */
const TWO_IN_ONE = /^城、?乡(?:居民|常住居民)|^(?:全部|各类)?(?:金融机构|银行业?)?(?:人民币|本外币)?(?:各项)?存贷款余额$/;

/** `A、B年均增长11%、8%`: as many names as quantities, 分别 left out. */
function unmarked(first: Reading, second: Reading | undefined, count: number, matcher: Matcher): Run | null {
  // 城乡居民人均收入年均增长A、B; 存贷款余额达A、B
  // 城乡居民基础养老金提高20元、达到180元: of one thing, with a verb of its own
  if (count === 2 && TWO_IN_ONE.test(first.left.name) && (second === undefined || BETWEEN.test(second.slot.left))) {
    const names = distribute(first.left.name, 2, first.slot.quantity.unit, 'growth', matcher);
    if (names) return { names, left: first.left };
  }
  // 查处侵犯商标权、专利权等案件21件28人: two counts of one thing
  if (second !== undefined && second.slot.quantity.outerStart === first.slot.quantity.outerEnd) return null;
  if (count < 2 || first.left.open !== '' || splitList(first.left.name, MARK_ALONE).length + splitList(first.left.name).length < 3)
    return null;
  if (splitList(first.left.name).length !== count) return null;
  // 人才住房和保障性住房3005套、供应1388套: a verb of its own
  if (second !== undefined && !BETWEEN.test(second.slot.left)) return null;
  const names = distribute(
    first.left.name,
    count,
    first.slot.quantity.unit,
    first.left.change === null ? 'level' : 'growth',
    matcher,
    first.left.lead,
  );
  if (!names) return null;
  // 茶园面积、产量占全国的20%、16%: the last one says of what all are shares
  const share = names[names.length - 1]?.match(OF_NATION)?.[0] ?? '';
  return { names: share === '' ? names : names.map((name) => (name.includes('占') ? name : name + share)), left: first.left };
}

const OF_NATION = /占全[国省市区县][^、]{0,8}$/;
