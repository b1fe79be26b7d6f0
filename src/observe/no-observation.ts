/** Numbers that say where something stands, or what makes a class, and measure nothing. */
import type { Slot } from './slots.js';

const DOUBLES = /(?:实现|完成)“?[两三四]个$/;
const OF_ABILITY = /是[^,。;“”年期末]{2,10}(?:能力|需求|标准|均值|平均水平)的$/;

const ONE_OF = /^[^,。;、]{0,30}(?<!分)之一/;
const PLACES = /(?<!博士)[前后]$/;
const NAMED = /等$|首[家个户][^,。;、]{0,12}$/;
const OF_CLASS = /^的?[一-鿿]{0,6}(?:项目|企业|公司|园区|楼宇)/;
const IN_RANKING = /^[^,。;]{0,20}(?:排名|评比|评选|考核|测评|评价)中/;

/** Of which group the region is one. */
const ONE_AMONG = /(?:被(?:列为|确定为|列入|纳入)|成为|跻身)[一-鿿]{0,8}$/;

const AIMED_AT = /^的(?:年度|全年|年初)?(?:预期|调控|控制)目标(?:$|[,;。、])/;

const BUILT_ON = /^的?(?:高)?基[础数]上/;
const FROM_YEAR = /在(?:(?:19|20)\d\d年|[去上前]年|“[一-鿿]{2,3}”)?(?:期?末|年?底)?(?:同比|实际)?(?:增长|达到?|完成|实现)?$/;
const MEETS = /(?:达到|符合|优于)(?:国家|国际|欧盟|行业)?$/;
const FIRST_BATCH = /(?:入围|入选|列入|纳入|获批|跻身)(?:为)?(?:国家|全国)(?:首批|第[一二三四五六七八九十]批)$/;
const WHO_GETS = /^的[一-鿿]{2,12}(?:进行|给予|予以|实行)(?:补助|奖励|补贴|扶持|奖补)/;
const AND_TOO = /以上的[一-鿿]{2,12}(?:进行|给予|予以|实行)(?:补助|奖励|补贴|扶持|奖补)/;

const OVER = /^(?:超额完成)?(?:年度|全年)?(?:目标)?(?:任务|计划)?$/;
const GOAL_BEHIND = /^的?(?:年度|全年|年)?(?:目标|任务|计划|预期)/;

/** 生产总值在2005年6520亿元的基础上翻了一番: the level that it starts from. */
export const startsFrom = ({ right, rawLeft }: Slot): boolean =>
  right.includes('基') && BUILT_ON.test(right) && (FROM_YEAR.exec(rawLeft)?.index ?? 0) > 0;

/** 全国首批45个…试点之一, 空气质量后20名, 在262个城市排名中: the number says where something stands. */
export function isNoObservation({ left, right, rawLeft, quantity, clause }: Slot): boolean {
  // 成交额达240亿元,实现两个翻番: how often it was said to
  if (quantity.kind === 'word' && DOUBLES.test(left)) return true;
  // 是正常消纳能力的10倍: of what has no year
  if (quantity.kind === 'multiple' && OF_ABILITY.test(left)) return true;
  // 退出全国168个城市空气质量“后十位”, 在全国294个城市中排名第一
  if (
    left.charAt(left.length - 2) === '全' &&
    /(?:退出|进入|跻身|在)全[国省]$/.test(left) &&
    /^[^,。;]{2,16}(?:“后|“前|后$|前$|倒数|中?排名)/.test(right)
  )
    return true;
  // 成为北方第一个过10万亿元省份: a mark that makes a class
  if (/^的?(?:省份|城市|大市|大省)/.test(right) && /[一二三四五六七八九十首\d]个$/.test(left)) return true;
  // 在2005年6520亿元的基础上,…翻一番: what the growth behind it starts from
  if (right.includes('基') && BUILT_ON.test(right) && FROM_YEAR.exec(rawLeft)?.index === 0) return true;
  // 引进甲、乙等超亿元项目, 成为首家税收过亿元企业: the mark that makes those named a class
  if (quantity.bound === 'at_least' && quantity.unit.endsWith('元') && OF_CLASS.test(right) && NAMED.test(left)) return true;
  // 连续21个榨季居首位: for how long
  if (left.endsWith('连续') && right !== '' && !/[元%]$/.test(quantity.unit)) return true;
  // 被列为沿海26个中心城市: one of them
  if (ONE_AMONG.test(rawLeft) && /^[一-鿿]/.test(right) && /^[个座大家]$/.test(quantity.unit)) return true;
  // 上涨0.3%,低于3%左右的预期目标: what it is compared with
  if (right.startsWith('的') && AIMED_AT.test(right) && (quantity.outerStart < quantity.start || /[低高好优]于$/.test(rawLeft)))
    return true;
  // 入围国家首批20个试点城市: one of them
  if (FIRST_BATCH.test(rawLeft) && /^[个座家]$/.test(quantity.unit) && /(?:城市|地区|县|区|园区)$/.test(right)) return true;
  const { unit } = quantity;
  // 新增就业3.2万人,超额完成2600人: by how many
  if (
    quantity.bound === 'at_least' &&
    clause.mark === ',' &&
    OVER.test(left) &&
    !GOAL_BEHIND.test(right) &&
    clause.text.includes('超额完成')
  )
    return true;
  // 水质达到国家106项卫生标准: what is reached
  if (MEETS.test(left) && /^[一-鿿]{0,6}(?:标准|要求)$/.test(right)) return true;
  // 对年收入3万元以上且寄出量600单以上的商户给予奖补: who is meant
  if (
    quantity.bound === 'at_least' &&
    rawLeft.includes('对') &&
    (WHO_GETS.test(right) || (right.startsWith('且') && AND_TOO.test(clause.text)))
  )
    return true;
  // 覆盖20万人口以上的县: which of them
  if (unit.endsWith('人') && /^人?口以上/.test(right)) return true;
  if (unit.includes('%') || unit.includes('元')) return false;
  // 是历史上第6个突破100亿公斤的年份
  if (/^的(?:年份|一年)/.test(right)) return true;
  if (ONE_OF.test(right) || ((unit === '名' || unit === '位') && PLACES.test(left))) return true;
  return IN_RANKING.test(right);
}
