/** `每个园区完成固定资产投资5亿元`: a figure of each of several, which is no total of the region. */
import { type Token, tokens } from '../tokenize/tokens.js';
import { isOf, join } from './phrase/index.js';
import type { Slot } from './slots.js';
import type { State } from './types.js';

const EACH = /每(?:一?个|家|村|镇|乡|县|所|座)(?!人|月|季|工作日|交易日|学期|环节|方面|单位(?:生产|地区|GDP))/;
/** How far into the clause it may stand. */
const FRONT = 12;
/** Words of the longest class. */
const MOST = 6;
const isPart = (word: Token): boolean => isOf(word, 'noun', 'adjective', 'general') || /^[类型级()]$/.test(word.text);

/** 每个园区 of `确保每个园区完成…`, or ''. */
function eachIn(clause: string): string {
  const at = clause.search(EACH);
  if (at < 0 || at > FRONT) return '';
  const words = tokens(clause.slice(at));
  // 每个 is a word or two
  let end = words[0]?.text === '每' ? 2 : 1;
  const first = end;
  while (end < first + MOST && words[end] && isPart(words[end] as Token)) end += 1;
  const [bare = ''] = join(words.slice(0, end)).split('(', 1);
  const said = bare.replace(/(?:重点|主要)$/, '');
  return end === words.length || said.length < 2 || /^每(?:一?个|家|所|座)$/.test(said) ? '' : said;
}

const isSum = (slot: Slot): boolean => /元$|^%$/.test(slot.quantity.unit);

/** Of each of whom the figure is, or '': a total behind a comma goes on. */
export function eachOf(slot: Slot, name: string, state: State): string {
  const { clause } = slot;
  const own = slot.rawLeft.includes('每') ? eachIn(clause.text) : '';
  const goesOn = own === '' && clause.mark === ',' && isSum(slot) && clause.text.startsWith(name) ? state.each : '';
  const each = own || goesOn;
  state.each = each !== '' && isSum(slot) ? each : '';
  return each;
}

/** 每个园区 + 园区投资 → 每个园区投资. */
export function withEach(each: string, name: string): string {
  const at = name.indexOf(each);
  if (at >= 0) return name.slice(at);
  for (let k = 1; k < each.length - 1; k += 1) if (name.startsWith(each.slice(k))) return each.slice(0, k) + name;
  return each + name;
}
