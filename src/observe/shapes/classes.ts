/** `国有企业增加值增长4%;股份制企业增长6%`, `按地域分,城镇实现47亿元`: classes that share the head of the whole, or of the class before. */
import type { Slot } from '../slots.js';
import type { State } from '../types.js';

/** Classes that say nothing of what is measured. */
const CLASS = /^(?!(?:企|产|行)业$).*(?:企业|[^就作]业|经济|行业|产业|城镇|乡村|农村|地区)$/;
const HEADED = /^(.*?)((?:社会)?(?:消费品)?零售总?额|增加值|总产值|产值|投资|营业收入|利润总额|利润|用电量)$/;
/** `按地域分`, `分行业看`, `从产业投向看` before the comma that opens the sentence. */
export const SPLIT = /^(?:[^,。;\d]{0,12}中,)?(?:按|分|从)[^,。;\d]{1,14}(?:分|看|来看|划分),/;

/** The head that a class lacks, '' where nothing says it. */
export function sharedHead(name: string, slot: Slot, state: Readonly<State>): string {
  if (!CLASS.test(name)) return '';
  const before = state.recent.at(-1) ?? state.whole;
  const found = HEADED.exec(before);
  if (!found) return '';
  const parallel = CLASS.test(found[1] ?? '') && state.recent.length > 0;
  return parallel || /^其中/.test(slot.clause.text) || state.whole !== '' ? (found[2] ?? '') : '';
}
