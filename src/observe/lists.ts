/** The members of a list in a phrase. */
import { withoutEnding } from '../endings.js';
import { tokens } from '../tokenize/tokens.js';
import { type Known, readLeft } from './phrase/index.js';

const LIST_MARKS: ReadonlySet<string> = new Set(['、', '和', '与', '及', '以及']);
const BRACKETS = /[“《(”》)]/;
export const MARK_ALONE: ReadonlySet<string> = new Set(['、']);

/** One branch of industry, by what it supplies. */
const UTILITIES = /电力(?:、|和)?热力(?:(?:、|和|及)?燃气)?(?:、|和|及)?水的?生产(?:和|及|与)?供应业?/;

/** Splits a phrase at 、 and at the words 和, 与, 及 outside quotation marks and brackets; never inside a word (普及率, 和谐). */
export function splitList(text: string, marks: ReadonlySet<string> = LIST_MARKS): string[] {
  if (!(marks === MARK_ALONE ? text.includes('、') : /[、和与及]/.test(text))) {
    const only = text.trim();
    return only === '' ? [] : [only];
  }
  const out: string[] = [];
  let part = '';
  let depth = 0;
  let at = 0;
  const utilities = text.includes('供应') ? UTILITIES.exec(text) : null;
  for (const word of tokens(text)) {
    at += word.text.length;
    // 20户及以上自然村
    const from = word.text === '及' && /^以[上下]/.test(text.slice(at, at + 2));
    if (utilities && at > utilities.index && at <= utilities.index + utilities[0].length) {
      part += word.text;
      continue;
    }
    if (BRACKETS.test(word.text)) {
      if (/[“《(]/.test(word.text)) depth += 1;
      if (/[”》)]/.test(word.text)) depth = Math.max(0, depth - 1);
    }
    if (depth === 0 && !from && marks.has(word.text)) {
      out.push(part);
      part = '';
    } else part += word.text;
  }
  out.push(part);
  return out.map((p) => p.trim()).filter((p) => p !== '');
}

const AROUND_LIST = /$(?<=((?:总数|数量|户数|家数|预计|力争|确保|已|累计|增速|实现|完成|同比|较上年|比上年|年均|年平均|[两三四五]年)*))/;

/** 营业收入、利润较“十三五”末期分别… */
const SINCE_PLAN =
  /(?<![占同环对可类价])[较比](?:“?(?:[七八九]五|十[一二三四五六]?五)”?(?:时期|期间)?(?:[初末]期?|期末|同期)?|[两三四五十]年前|[前上]一?个?[三五]年|上一?届(?:政府)?)?$/;

/** 其中一、二、三产业增加值分别… */
const OF_WHICH = /^其中(?=第?一(?:产业)?、|[一-鿿][一-鿿、])/;

/** The list before 分别, without the verbs and adverbs around it. */
export function listPhrase(whole: string, known: Known): string {
  const before = whole.replace(SINCE_PLAN, '').replace(OF_WHICH, '');
  const first = splitList(before)[0];
  if (!first) return '';
  const head = readLeft(first, known).name || first;
  const at = before.indexOf(head);
  const tail = withoutEnding(before, AROUND_LIST);
  if (at < 0) return tail;
  return (ofUse(before, at, head) || toPartners(before, at)) + tail.slice(at);
}

/** 实际使用内外资: that it was used indeed makes another name of it. */
const ofUse = (before: string, at: number, head: string): string =>
  /^(?:使用|利用)[内外省境]/.test(head) && before.slice(0, at).endsWith('实际') ? '实际' : '';

/** 对东盟、中亚进出口: trade with partners. */
const toPartners = (before: string, at: number): string =>
  before.charAt(at - 1) === '对' && /(?:进出口|出口|进口)(?:总?[额值]|总额|总值)?$/.test(before) ? '对' : '';
