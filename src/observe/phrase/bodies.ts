/** Bodies that do something themselves: a railway, a market, a platform. */
import type { Token } from '../../tokenize/tokens.js';
import { isOf, join } from './words.js';

/** What does something itself, by how its name ends. */
const BODY =
  /(?:铁路|高铁|班列|专列|航线|口岸|通道|机场|港|港口|码头|平台|公司|集团|市场|交易所|基金|银行|机构|中心|大厅|窗口|热线|系统|医院|大学|实验室|园|园区|示范区|试验区|开发区|基地|景区|电站)”?$/;

/** The words of a body before what it did, without what else was said; none where there is no body. */
export function bodyBefore(words: readonly Token[]): readonly Token[] {
  const whose = words.slice(words.findLastIndex((w) => w.text === '、') + 1);
  return whose.length < 7 && whose.every((w) => isOf(w, 'noun', 'adjective', 'punctuation')) && BODY.test(join(whose)) ? whose : [];
}
