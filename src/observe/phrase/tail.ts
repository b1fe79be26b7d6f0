/** The group of verbs and adverbs right before a quantity. */
import type { WordClass } from '../../tokenize/lexicon.js';
import type { Token } from '../../tokenize/tokens.js';
import type { Comparison } from './comparison.js';
import type { Known } from './types.js';
import { isOf, join } from './words.js';

const TAIL: ReadonlySet<WordClass> = new Set([
  'reach',
  'up',
  'down',
  'done',
  'adverb',
  'time',
  'share',
  'particle',
  'punctuation',
  'light',
  'soft',
  'add',
  'cause',
  'link',
  'compare',
  'event',
]);
const VERBAL: ReadonlySet<WordClass> = new Set(['light', 'soft', 'add', 'cause', 'event']);

/** Verbs that lead a stock to a new level. */
const ADJUSTS = /^(?:调整|优化|整合|归并|合并|重组|精简|扩容|扩围|扩面|扩展|更新|升级)$/;
/** What stands between them and the level. */
const LEADS_TO = /^(?:为|至|到|成|调整|优化|整合|重组)$/;

/** What a budget sets down, and a plan of production. */
const PLANNED = /(?:投资|支出|预算|赤字|收入|经费|补助|生产)$/;

/** Works that end in being made better. */
const WORKED = /^(?:管控|整治|治理|修缮|美化|绿化|净化|亮化|环境整治)$/;

export interface TailReading {
  /** index where the group starts */
  end: number;
  change: 'up' | 'down' | null;
  verb: string;
  reached: string;
  reaches: boolean;
  predicate: boolean;
  share: '' | 'each' | 'all';
  yearly: boolean;
  lead: string;
  endsVerb: boolean;
}

/** What a comparison before the quantity already says. */
function begin(words: readonly Token[], text: string, compare: Comparison | null): TailReading {
  const verb = compare?.verb ?? null;
  return {
    end: words.length,
    change: verb ? (verb.cls === 'down' || /^[低慢少]$/.test(verb.text) ? 'down' : 'up') : null,
    verb: verb?.text ?? '',
    reached: '',
    reaches: false,
    predicate: compare !== null,
    share: '',
    yearly:
      text.includes('年') &&
      /(?:年均|平均每年|年平均|平均年(?=增)|每年平均)(?!浓度|气温|降水|值|可|劳动)|每年(?=(?:计划|规划|力争)?(?:城镇)?(?:新增|投入|培训|改造|完成|建设|安排|引进))/.test(
        text,
      ),
    lead: '',
    endsVerb: false,
  };
}

function noteShare(tail: TailReading, word: Token): void {
  tail.share = /^(?:均|双双|同步|均为|均增长)/.test(word.text) ? 'all' : tail.share || 'each';
  if (/增长|提高/.test(word.text)) tail.change = 'up';
  if (word.text.includes('下降')) tail.change = 'down';
  if (/达|为|突破|超过|占|是/.test(word.text)) tail.reaches = true;
  tail.predicate = true;
}

function note(tail: TailReading, word: Token, rightNominal: boolean): void {
  if ((word.cls === 'up' || word.cls === 'down') && !tail.change) {
    tail.change = word.cls;
    tail.verb = word.text;
  }
  if (word.cls === 'reach') {
    tail.reaches = true;
    tail.reached = tail.reached || word.text;
  }
  if (isOf(word, 'reach', 'up', 'down', 'done')) tail.predicate = true;
  if (word.cls === 'done' && rightNominal && tail.end > 1) tail.endsVerb = true;
  if (word.cls === 'share' || word.text.startsWith('均')) noteShare(tail, word);
  if (/年均|平均每年|年平均|年递增|年增长|^年增$/.test(word.text)) tail.yearly = true;
  if (word.cls === 'add') tail.lead = word.text;
}

const PAID = /(?:税|金|税收|收入)$/;

/** Whether the word at `at`, or the one before the adverbs that end there, is what is paid in. */
function isPaid(words: readonly Token[], at: number): boolean {
  let i = at;
  while (i > 0 && isOf(words[i], 'adverb', 'done')) i -= 1;
  return PAID.test(words[i]?.text ?? '');
}

/** Reads the group backwards from the quantity. `rightNominal`: a noun follows the quantity, which a verb may want. */
export function readTail(
  words: readonly Token[],
  text: string,
  compare: Comparison | null,
  known: Known,
  rightNominal: boolean,
): TailReading {
  const tail = begin(words, text, compare);
  for (; tail.end > 0; tail.end -= 1) {
    const word = words[tail.end - 1];
    // PM2.5浓度改善7.9%: to improve a concentration is to lower it
    if (word?.text === '改善' && !tail.change && /浓度|PM/.test(text)) {
      Object.assign(tail, { change: 'down', verb: word.text, predicate: true });
      continue;
    }
    // 化学需氧量减排2.2%: what is emitted falls
    if (word?.text === '减排' && !tail.change && !rightNominal && tail.end > 1) {
      Object.assign(tail, { change: 'down', verb: word.text, predicate: true });
      continue;
    }
    // 耕地面积净增3万亩: a change of the stock
    if (word?.text === '净增' && !rightNominal && /(?:面积|总[量数]|余额|人口)$/.test(words[tail.end - 2]?.text ?? '')) {
      Object.assign(tail, { change: 'up', verb: word.text, predicate: true });
      continue;
    }
    // 直管县调整优化为48个, 综试区扩容至7个: how the new level came about
    if (word && ADJUSTS.test(word.text) && LEADS_TO.test(words[tail.end]?.text ?? '')) {
      tail.predicate = true;
      continue;
    }
    // 分别提高至885元, 上调到1980元: a level, whichever verb led there
    if (word && tail.end === words.length && (word.text === '至' || word.text === '到')) {
      const led = words[tail.end - 2];
      if (led && isOf(led, 'up', 'down', 'share')) {
        tail.reaches = true;
        tail.reached = word.text;
      }
    }
    // 目录扩展到24个
    if (word?.text === '到' && /^(?:扩展|扩围|扩容|拓展)$/.test(words[tail.end - 2]?.text ?? '')) {
      tail.end -= 1;
      tail.predicate = true;
      continue;
    }
    // 预算内投资安排5376万元: what is planned of it
    if (word?.text === '安排' && tail.end === words.length && !rightNominal && PLANNED.test(words[tail.end - 2]?.text ?? '')) {
      tail.predicate = true;
      continue;
    }
    // 农房风貌管控提升360户: a work, and no rise
    if (word?.text === '提升' && tail.end === words.length && !rightNominal && WORKED.test(words[tail.end - 2]?.text ?? '')) break;
    // 开放运动场地16处: a place, for no verb follows
    if (word?.text === '地' && tail.end === words.length && tail.end > 1) break;
    // 契税入库1.2亿元, 财政收入累计入库3亿元: what was paid in
    if (word?.text === '入库' && !rightNominal && isPaid(words, tail.end - 2)) {
      tail.predicate = true;
      continue;
    }
    // 工业“标准地”2.4万亩: the mark closes a name
    if (word?.text === '”' && words[tail.end - 2]?.text === '地') break;
    // “瓶改管”“瓶改电”6万户: the second of two
    if (word?.text === '”' && words.slice(0, tail.end - 1).some((w, i) => w.text === '”' && words[i + 1]?.text === '“')) break;
    if (!word || !TAIL.has(word.cls)) break;
    if ((VERBAL.has(word.cls) || word.text.endsWith('率')) && known(join(words.slice(0, tail.end)))) break;
    if (VERBAL.has(word.cls) && words.slice(0, tail.end - 1).some((w) => isOf(w, 'noun', 'general', 'act'))) {
      if (!rightNominal) break;
      tail.endsVerb = true;
    }
    note(tail, word, rightNominal);
  }
  if (tail.reached === '至' || tail.reached === '到') tail.change = null;
  return tail;
}
