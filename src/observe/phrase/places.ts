/** Places that open a phrase and own what it says was added. */
import type { Token } from '../../tokenize/tokens.js';
import { isOf, join } from './words.js';

/** Words of the longest place before what it has added. */
export const MOST_OF_PLACE = 8;
const PLACE = /(?:[省市县区]级?(?:财政|预算)$|[园港城]区?|绿地|广场|景区|基地|集群|示范区|试验区|新区|开发区|乐城|科学城|中心城市)$/;

/** The place that the words before an addition name, without the work on it (中心城市建设), or none. */
export function placeOf(before: readonly Token[]): readonly Token[] {
  const place = before[before.length - 1]?.text === '建设' ? before.slice(0, -1) : before;
  const nominal = place.every((w) => isOf(w, 'noun', 'adjective', 'general', 'act', 'soft', 'verb'));
  return nominal && PLACE.test(join(place)) ? place : [];
}

/** Who trades, carries, receives or connects, and no plan by its number. */
const BODY =
  /(?:市场|交易所|通道|铁路|高铁|班列|专列|航线|工程|平台|中心|大厅|窗口|公司|集团|银行|机构|医院|大学|实验室|书房|[书美术]馆|博物馆|热线|网络|系统|自贸港|港口?|码头|园区?|试验区|示范区|开发区|基地|景区|机场|口岸|电站|基金|(?<!五)”)$/;

/** Whether the words are a body or a programme and nothing else. */
export const isBody = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  words.length <= MOST_OF_PLACE &&
  BODY.test(join(words)) &&
  (/^“[^“”]+”$/.test(join(words)) ||
    words.every((w) => isOf(w, 'noun', 'adjective', 'general', 'act', 'soft', 'verb') || /^[“”]$/.test(w.text)));
