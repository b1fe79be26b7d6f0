/** `“惠企通”兑现政策资金`: a programme or a service by its name in quotation marks, and what it does. */
import type { Token } from '../../tokenize/tokens.js';
import type { Known } from './types.js';
import { isOf, join } from './words.js';

/** A plan's years, and what is no programme: “十四五”累计引进外资, “三农”投入. */
const NO_PROGRAMME = /^(?:[六七八九]五|十[一二三四五六]?五|三农|一带一路|双碳|五位一体|四上|三公|两免一补)$/;
/** What programmes given by an example are. */
const KIND = /^(?:活动|行动|平台|机制|计划|大赛|大会|赛事|品牌|服务|节庆|展会)$/;
/** Verbs that say nothing of what was done. */
const PLAIN = /^(?:实现|完成|取得|达到|推动|促进|推进|有效|使|让)$/;
const ADVERB = /^(?:累计|共|全年|年内|已|先后|再|直接|有效)$/;
/** Tokens of the longest name in quotation marks. */
const LONGEST = 14;
/** Words of the longest object. */
const LONGEST_OBJECT = 5;

/** The programme, its deed and the object of that, or null where the phrase says no such thing. */
export function ofProgramme(words: readonly Token[], known: Known): readonly Token[] | null {
  if (words[0]?.text !== '“') return null;
  const close = words.findIndex((w) => w.text === '”');
  if (close < 2 || close > LONGEST || NO_PROGRAMME.test(join(words.slice(1, close)))) return null;
  let end = close + 1;
  if (words[end]?.text === '等') {
    const kind = words.findIndex((w, i) => i > end && KIND.test(w.text) && !isOf(words[i + 1], 'noun'));
    if (kind < 0 || kind > end + LONGEST_OBJECT) return null;
    end = kind + 1;
  }
  let at = end;
  while (ADVERB.test(words[at]?.text ?? '')) at += 1;
  const verb = words[at];
  const object = words.slice(at + 1);
  if (!isOf(verb, 'done', 'light', 'soft', 'act', 'cause', 'add') || object.length === 0 || object.length > LONGEST_OBJECT) return null;
  const named = object.every((w) => isOf(w, 'noun', 'adjective', 'general', 'act', 'verb', 'soft', 'light'));
  // “一网通办”服务事项: the verb belongs to what is counted
  const compound = end === close + 1 && at === end && isOf(verb, 'soft', 'act') && object.length === 1;
  if (!named || compound || !object.some((w) => isOf(w, 'noun', 'general')) || known(join(object))) return null;
  return [...words.slice(0, end), ...(verb && !PLAIN.test(verb.text) ? [verb] : []), ...object];
}
