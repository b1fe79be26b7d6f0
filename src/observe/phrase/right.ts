/** Reads the words after a quantity: the noun phrase in them, and what is said of it. */
import type { WordClass } from '../../tokenize/lexicon.js';
import { type Token, tokens } from '../../tokenize/tokens.js';
import type { RightReading } from './types.js';
import { isGeneric, join, joinsNext } from './words.js';

const STOPS: ReadonlySet<WordClass> = new Set([
  'done',
  'light',
  'reach',
  'up',
  'down',
  'event',
  'cause',
  'adverb',
  'prep',
  'compare',
  'share',
  'time',
  'area',
]);
const OPENERS: ReadonlySet<WordClass> = new Set([
  'noun',
  'adjective',
  'general',
  'head',
  'act',
  'verb',
  'area',
  'soft',
  'add',
  'punctuation',
]);
const RESULT = /(?:到|成|出|了|着|得)$/;

/** Whether a noun phrase stops before this word. */
function stops(words: readonly Token[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return true;
  // a single character that only looks like an adverb inside a name
  if (word.cls === 'adverb' && word.text.length === 1)
    return !next || (next.cls !== 'noun' && next.cls !== 'general') || /^(?:已|均|将|共|就|都|也)$/.test(word.text);
  // 增收模式, 并网工程: the verb belongs to a compound
  const compound = at > 0 && (next?.cls === 'noun' || next?.cls === 'general');
  if (compound && (word.cls === 'up' || word.cls === 'down' || /^(?:并网|上市|挂牌|投产|在建|签约)$/.test(word.text))) return false;
  if ((compound || !next) && at > 0 && word.cls === 'reach' && word.text.length === 1) return false;
  if (word.cls === 'verb' && at > 0 && (RESULT.test(word.text) || next?.cls === 'particle')) return true;
  if (word.cls === 'time' && word.text.length === 1 && next) return false;
  if (word.cls === 'general' && at > 0 && /^(?:累计|年度|预计)?(?:完成|到位|计划)/.test(word.text)) return true;
  return STOPS.has(word.cls) || (word.cls === 'add' && words[at - 1]?.text !== '的');
}

const ACT_TAIL =
  /^(?:扩建|亮化|硬化|综合改造|饮水工程|节能改造|综合整治|加固|拆除|扩建和绿化|改造|建设|规划建设|改扩建|治理|修复|整治|绿化|提升|维修|补植|管护|环境|改造提升|保护|修缮|安全饮水|工作|生产|处理|更新|清理)$/;

/** The noun phrase with 的 in it: `道路的改扩建` → 道路改扩建, `专业园区的规划建设、改造提升…` → 专业园区. */
export function withoutDe(name: string): string {
  const at = name.indexOf('的');
  if (at < 2) return name;
  const tail = name.slice(at + 1);
  if (ACT_TAIL.test(tail)) return name.slice(0, at) + tail;
  return tail.includes('、') || tail.length > 8 ? name.slice(0, at) : name;
}

/** Characters of the longest name in quotation marks. */
const LONGEST_QUOTED = 24;

/** Index of the mark that closes the quotation which opens at `at`, or -1: what is quoted is one word, whatever verbs are in it. */
function closing(words: readonly Token[], at: number): number {
  let length = 0;
  for (let i = at + 1; i < words.length; i += 1) {
    const { text = '“' } = words[i] ?? {};
    length += text.length;
    if (text === '“' || length > LONGEST_QUOTED) return -1;
    if (text === '”') return i;
  }
  return -1;
}

/** Reads the words after a quantity. */
export function readRight(text: string): RightReading {
  const de = text.startsWith('的');
  const words = tokens(de ? text.slice(1) : text);
  let from = 0;
  while (from < words.length && (words[from]?.cls === 'particle' || /^(?:多|余|来|年度|重点工作)$/.test(words[from]?.text ?? '')))
    from += 1;
  let end = from;
  while (end < words.length) {
    const word = words[end];
    if (!word) break;
    // 提升举措: a change before a noun is the front of a compound
    const front = /^(?:提升|提高|增收|减排|降碳|引导|支撑)$/.test(word.text) && words[end + 1]?.cls === 'noun';
    const opens = OPENERS.has(word.cls) || joinsNext(word, words[end + 1]) || front;
    if (end === from ? !opens : stops(words, end)) break;
    const quoted = word.text === '“' ? closing(words, end) : -1;
    if (quoted > 0) {
      end = quoted + 1;
      continue;
    }
    if (word.cls === 'punctuation' && !/^[“”《》"'·—\-()/]$/.test(word.text) && word.text !== '、') break;
    end += 1;
  }
  let name = words.slice(from, end);
  while (
    name.length > 0 &&
    /^(?:link|particle|punctuation)$/.test(name[name.length - 1]?.cls ?? '') &&
    !/^[”》]$/.test(name[name.length - 1]?.text ?? '') &&
    !(name[name.length - 1]?.text === ')' && name.some((w) => w.text === '('))
  )
    name = name.slice(0, -1);
  const [first, second] = name;
  if (first?.cls === 'verb' && !de && second === undefined) name = [];
  const rest = words.slice(end);
  // 24个省份、规模居全国前列: a bare head after 、 belongs to what is said next
  const mark = name.findLastIndex((w) => w.text === '、');
  if (mark > 0 && rest.length > 0 && isGeneric(name.slice(mark + 1))) name = name.slice(0, mark);
  // 24项指标有15项提前完成, 14个断面优良率达…, 9个县受命名
  while (name.length > 1 && /^(?:有|达|为|占|是|排|受|获|被|未|未能|尚未)$/.test(name[name.length - 1]?.text ?? ''))
    name = name.slice(0, -1);
  while (name.length > 1 && /^[前后]$/.test(name[name.length - 1]?.text ?? '')) name = name.slice(0, -1);
  // 12个重点产业集群中,…
  if (rest.length === 0 && name.length > 1 && /^(?:中|里|内)$/.test(name[name.length - 1]?.text ?? '')) name = name.slice(0, -1);
  return { name: withoutDe(join(name)), de, predicate: predicateOf(rest), rest: join(rest) };
}

/** Predicates that make a class of their own: 入选…的企业 is no 企业 of the region. */
export const SELECTED = /^(?:入选|进入|获得|列入|获批|荣获|跻身|获评|上榜|入围|被评为|被认定为|获|认定|命名|评为|授予)/;

/** How work goes on, which makes no class of what is counted. */
const PROGRESS =
  /^(?:加快|推进|加快推进|扎实推进|深入推进|稳步推进|有序推进|统筹推进|持续推进|加快建设|发展|服务|覆盖|涉及|涵盖|支撑|提质|扩容|提速|聚力|赋能|撬动|争创|稳步|持续|扎实)/;

/** What is said of the noun: the first event and its object, without what else the clause goes on to say. */
function predicateOf(rest: readonly Token[]): string {
  const from = rest.findIndex((w) => !/^(?:adverb|time|share)$/.test(w.cls));
  const said = (from < 0 ? [] : rest.slice(from)).filter((w) => w.cls !== 'particle');
  // 56项为全国首创
  while (said.length > 1 && /^(?:为|是)$/.test(said[0]?.text ?? '')) said.shift();
  // 达到三级医院水平: what was reached makes a class
  const standard = /^(?:达到|达)[^,。;、]{2,16}?(?:水平|标准|等级)$/.exec(join(said));
  if (standard) return standard[0];
  // 6个区通过义务教育优质均衡发展国家督导评估认定
  const passed = /^通过(?=[^,。;、]{8,40}?(认定|验收|评估|认证|考核)$)/.exec(join(said))?.[1];
  if (passed) return `通过${passed}`;
  const out: Token[] = [];
  for (const word of said) {
    if (word.cls === 'done' && out.length === 0) continue;
    if (out.length === 0 && PROGRESS.test(word.text)) return '';
    if (
      out.length > 0 &&
      (word.cls === 'light' ||
        word.cls === 'cause' ||
        word.cls === 'prep' ||
        (word.cls === 'punctuation' && word.text !== '“' && word.text !== '”'))
    )
      break;
    // 产业集群转型提升示范区: the change belongs to a compound
    const inside = out.length > 0 && said[said.indexOf(word) + 1]?.cls === 'noun';
    if ((word.cls === 'reach' && word.text.length > 1) || ((word.cls === 'up' || word.cls === 'down') && !inside)) break;
    out.push(word);
    if (join(out).length > 16) return join(out.slice(0, 1));
  }
  while (out.length > 1 && out.at(-1)?.cls === 'link') out.pop();
  const words = join(out);
  return words.length < 2 ? '' : words.replace(/(?:工作|任务)$/, '');
}
