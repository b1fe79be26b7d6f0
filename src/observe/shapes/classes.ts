/** `国有企业增加值增长4%;股份制企业增长6%`, `按地域分,城镇实现47亿元`: classes that share the head of the whole, or of the class before. */
import { tokens } from '../../tokenize/tokens.js';
import type { Slot } from '../slots.js';
import type { State } from '../types.js';

/** Classes that say nothing of what is measured. */
const CLASS = /^(?!(?:企|产|行)业$).*(?:企业|[^就作]业|经济|行业|产业|集群|产业链|城镇|乡村|农村|地区)$/;
const HEADED = /^(.*?)((?:社会)?(?:消费品)?零售总?额|增加值|总产值|产值|投资|营业收入|利润总额|利润|用电量)$/;
/** An industry by what it makes, and its account: 航空装备营业收入. */
const BRANCH = /(?:业|制造|产品|材料|装备|设备|汽车|电池|机器人|医药|制药|食品|能源|航天|航空|电子|信息|化工|软件)$/;
const EARNED = /^(.{2,14}?)(营业收入|主营业务收入|总?产值|增加值|利润)$/;
/** `按地域分`, `分行业看`, `从产业投向看` before the comma that opens the sentence. */
export const SPLIT = /^(?:[^,。;\d]{0,12}中,)?(?:按|分|从)[^,。;\d]{1,14}(?:分|看|来看|划分),/;

/** The head that a class lacks, '' where nothing says it. */
export function sharedHead(name: string, slot: Slot, state: Readonly<State>): string {
  if (slot.listed && BRANCH.test(name) && !HAS_HEAD.test(name)) {
    const [, branch = '', head = ''] = EARNED.exec(state.subject) ?? [];
    if (BRANCH.test(branch)) return head;
  }
  if (!CLASS.test(name) || name.includes('等')) return '';
  const before = state.recent.findLast((said) => !said.includes('占')) ?? state.whole;
  const found = HEADED.exec(before);
  if (!found) return '';
  const parallel = CLASS.test(found[1] ?? '') && state.recent.length > 0;
  return parallel || slot.clause.text.startsWith('其中') || state.whole !== '' ? (found[2] ?? '') : '';
}

/** Things that are made and sold, and what is told of them. */
const OF_PRODUCT = /^(.{1,12}?)((?:综合|总)?(?:产量|产值)|保有量|销量|销售量|出口量|出口|零售额|以旧换新|报废更新|置换更新)$/;
const PRODUCT = /(?:车|机|家电|电器|电池|电路|器材|组件|设备|产品|药材?|船舶|服装|家具|食品|机器人|水泥|钢材|粗钢|煤|煤炭)$/;

const PRODUCTS = /产品(产量|产值|出口|销量|销售额|零售额)(?:来?看|中)?$/;
const HAS_HEAD = /(?:[量额率值数入资费比重]|出口|进口|投资|销售|企业|项目)$/;

/** `汽车产量增长1.7倍,其中新能源汽车增长17倍`, `汽车以旧换新40万辆、家电450万台`: the head that a product lacks, '' where nothing says it. */
export function productHead(name: string, slot: Slot, state: Readonly<State>): string {
  // 高新技术产品产量大幅增长,锂电池增长103%,工业机器人增长27%
  const told = PRODUCTS.exec(state.theme)?.[1];
  if (told) return HAS_HEAD.test(name) ? '' : told;
  if (!PRODUCT.test(name)) return '';
  const ofWhich = slot.clause.slots[0] === slot && slot.clause.text.startsWith('其中');
  if (!ofWhich && !slot.listed) return '';
  const found = OF_PRODUCT.exec(state.subject);
  const [, whole = '', head = ''] = found ?? [];
  if (head === '' || name.endsWith(head) || !PRODUCT.test(whole)) return '';
  return ofWhich || /(?:以旧换新|更新)$/.test(head) || state.unit === slot.quantity.unit ? head : '';
}

const WEIGHED = /^(?:万|亿)?(?:吨|斤|公斤|千克|立方米|千瓦时|台|辆|部|箱|重量箱|平方米|米)$/;
const YIELD = /(?:总产量|产量|总产|销量)$/;
/** Things that are made, grown or sold, by themselves: no head, no verb. */
const BARE_CLASSES: ReadonlySet<string> = new Set(['noun', 'adjective']);

/** `水泥产量50万吨,增长3%;原煤20万吨`: the head that the products of a list share, or ''. */
export function sharedYield(name: string, slot: Slot, state: Readonly<State>): string {
  if (!WEIGHED.test(slot.quantity.unit) || slot.left !== name) return '';
  const tons = /^[万亿]?吨$/.test(slot.quantity.unit);
  if (state.unit !== slot.quantity.unit && !tons) return '';
  // 原煤产量1.2亿吨,发电量36亿千瓦时,电解铝38万吨: of the outputs of a list
  const last = YIELD.exec(state.subject)?.[0] ?? '';
  const told = state.recent.findLast((said) => YIELD.test(said));
  const head = last || (told === undefined ? '' : '产量');
  if (/^(?:储|库存|购|投放|施用|调|外运|进|出)/.test(name)) return '';
  if (head === '' || state.subject === head || name.length > LONGEST_PRODUCT || /(?:[量率数额]|总产|单产)$/.test(name)) return '';
  return tokens(name).every((w) => BARE_CLASSES.has(w.cls)) ? head.replace(/^总产?量?$/, '产量') : '';
}

const LONGEST_PRODUCT = 8;
