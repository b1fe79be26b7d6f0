/** Reads the words on one side of a quantity: the noun phrase in them, and the verbs around it. */

import type { WordClass } from '../tokenize/lexicon.js';
import { type Token, tokens } from '../tokenize/tokens.js';

/** Whether a string is a catalogue name; a phrase is never trimmed beyond one. */
export interface Known {
  (name: string): boolean;
  /** whether 全省, 全国 … speaks of another area than the report's */
  readonly foreign?: (word: string) => boolean;
  /** whether a zone is the report's own region */
  readonly own?: (area: string) => boolean;
}

export interface LeftReading {
  /** the noun phrase, '' where the words before the quantity hold none */
  readonly name: string;
  /** what a generic head lacks: the noun phrase before the verb that precedes it (`省级重点项目` of `省级重点项目完成投资`) */
  readonly owner: string;
  /** the name says nothing without an owner: 总投资, 覆盖率 */
  readonly generic: boolean;
  /** direction of change that the words right before the quantity say */
  readonly change: 'up' | 'down' | null;
  /** the verb of change itself */
  readonly verb: string;
  /** a verb of reaching stands between name and quantity: 达到, 突破 */
  readonly reaches: boolean;
  /** that verb: 达到, 降至 */
  readonly reached: string;
  /** any predicate stands between name and quantity */
  readonly predicate: boolean;
  /** 年均 */
  readonly yearly: boolean;
  /** 分别 or 均 stands between name and quantity */
  readonly share: '' | 'each' | 'all';
  /** verb of an addition or act that opens the phrase or stands alone before the quantity */
  readonly lead: string;
  /** the verb that was stripped from the front: 减少, 增加 */
  readonly leadChange: 'up' | 'down' | null;
  /** that verb */
  readonly leadVerb: string;
  /** what it is compared with: 上年, 全国 */
  readonly compared: string;
  readonly comparison: string;
  /** nothing but verbs stand before the quantity: 扶持创业 */
  readonly bare: boolean;
  /** a verb of its own opened the phrase and was stripped: 入库, 完成 */
  readonly opened: boolean;
  /** words before a verb inside were cut away */
  readonly cut: boolean;
  /** a verb that wants an object stands right before the quantity */
  readonly endsVerb: boolean;
  /** the phrase ends open: …等, …的 */
  readonly open: '' | '等' | '的';
}

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
const FRONT: ReadonlySet<WordClass> = new Set([
  'link',
  'adverb',
  'time',
  'area',
  'light',
  'done',
  'particle',
  'punctuation',
  'share',
  'prep',
  'soft',
  'reach',
  'cause',
  'compare',
]);
const CUTTING: ReadonlySet<WordClass> = new Set(['done', 'light', 'add', 'cause', 'time']);
const CUTTING_ADVERB = /^(?:累计|力争|预计|已|确保|争取|总共|首次)$/;

const KEPT_OPENERS = /^(?:落地|签约|引进|储备)$/;
const EMPHASIS = /^(?:重点|突出|主要|着重|要|将|可|能|需|应|直至|成为|直到)$/;
const VERBAL: ReadonlySet<WordClass> = new Set(['light', 'soft', 'add', 'cause', 'event']);

const join = (words: readonly Token[]): string => words.map((w) => w.text).join('');

/** `比…` `较…` `高于…` before the quantity: what it is compared with, and the words left of it. */
function comparison(words: readonly Token[]): { rest: readonly Token[]; compared: string; relation: string; verb: Token | null } | null {
  for (let i = words.length - 1; i >= 0 && i > words.length - 14; i -= 1) {
    const word = words[i];
    if (!word) continue;
    if (word.cls === 'compare' || /^(?:超过|快于|优于|低于|高于)$/.test(word.text)) {
      const after = words.slice(i + 1);
      const last = after[after.length - 1];
      const verb =
        last && (last.cls === 'up' || last.cls === 'down' || last.cls === 'compare' || /^[高低快慢多少]$/.test(last.text)) ? last : null;
      const object = join(verb ? after.slice(0, -1) : after).replace(/(?:同比|分别|相比|要)$/, '');
      const bare = /^(?:比|较)$/.test(word.text);
      if (!bare && object === '') return null;
      if (bare && !verb && after.length > 0) return null;
      if (!bare && /比例|比重|类水|类标准|级标准|等级/.test(object)) return null;
      if (!bare && /^(?:上年|去年|同期|年初|年末)/.test(object)) return null;
      return { rest: words.slice(0, i), compared: object, relation: bare ? (verb?.text ?? '') : word.text, verb };
    }
    if (word.cls === 'punctuation' && word.text !== '“' && word.text !== '”') return null;
  }
  return null;
}

/** Acts that go on through a list, as 新增 does: 改造供热管网12公里、燃气管网8公里. */
export const CARRIED_ACT =
  /^(?:改造|整治|治理|修复|引进|关停|铺设|敷设|更换|建成|修建|维修|加固|改造提升|提升改造|盘活|拆除|清理|资助|培育|创建|改建|疏浚)$/;
const BENEFICIARY = /^(?:各类|广大|中小微?|小微|民营)?(?:企业|市场主体|经营主体|纳税人|群众|居民)/;
/** Those who are served are no count of themselves: 服务群众5万人次. */
const PERSONS = /^(?:困难|老年|残疾|各类|广大)?(?:群众|居民|市民|老年人|老人|企业|学生|游客|消费者|农户|残疾人|儿童|职工|对象)$/;
const SOURCE = /^(?:从|由|通过|依托|利用|借助|围绕|结合|采取)$/;
const SUFFIX = /^[类型式性化率]$/;
const AREA_VERB = /^(?:建成|规划|集聚|聚集|开发|发展|示范|管理|保护|控制)$/;
const MODIFIER = /^(?:基本|平均|实际|有效|高效|合理|普遍|总体|整体|精准|全面|高质量|高标准|高水平|全方位|稳定)$/;

/** Whether a word that could open a phrase is the front of a compound: 控制|性, 建成|区, 基本|农田, 过|街天桥. */
function joinsNext(word: Token, next: Token | undefined): boolean {
  if (!next) return false;
  if (SUFFIX.test(next.text) || (next.text === '区' && AREA_VERB.test(word.text))) return true;
  const nominal = next.cls === 'noun' || next.cls === 'general';
  if (MODIFIER.test(word.text)) return nominal;
  if (word.text.length > 1) return false;
  if (word.cls === 'reach') return nominal && /^[过超破占居计近]$/.test(word.text);
  return (word.cls === 'adverb' || word.cls === 'prep') && next.text.length === 1 && next.cls !== 'punctuation';
}

/** Drops words that open a phrase and are no part of the name. */
export function trimFront(
  words: readonly Token[],
  known: Known,
): { words: readonly Token[]; change: 'up' | 'down' | null; verb: string; opened: boolean } {
  let verb = '';
  let opened = false;
  let rest = words;
  let change: 'up' | 'down' | null = null;
  while (rest.length > 0) {
    const first = rest[0];
    if (!first) break;
    const isChange = first.cls === 'up' || first.cls === 'down';
    const second = rest[1];
    if (EMPHASIS.test(first.text) && second && (FRONT.has(second.cls) || second.cls === 'act' || second.cls === 'add')) {
      rest = rest.slice(1);
      continue;
    }
    if (!FRONT.has(first.cls) && !isChange) break;
    if (first.cls === 'area' && known.foreign?.(first.text)) break;
    if (joinsNext(first, second)) break;
    if (/^(?:服务|惠及)$/.test(first.text) && PERSONS.test(join(rest.slice(1)))) break;
    if (first.cls === 'punctuation' && /^[“《]/.test(first.text)) break;
    if (rest.length > 1 && known(join(rest)) && !known(join(rest.slice(1)))) break;
    if (SOURCE.test(first.text)) {
      // 从省外引进人才: where from or by whom is no part of the name
      const act = rest.findIndex((w, i) => i > 1 && (w.cls === 'act' || w.cls === 'add') && i < rest.length - 1);
      if (act > 0) {
        rest = rest.slice(act);
        break;
      }
    }
    // a lone soft verb or change word with nothing behind it is the name's own
    if (rest.length === 1 && (first.cls === 'soft' || first.cls === 'area')) break;
    if (/^(?:light|soft|done|cause|event)$/.test(first.cls) && rest.length > 1) opened = true;
    if (isChange && rest.length > 1) {
      change = first.cls as 'up' | 'down';
      verb = first.text;
    }
    if (first.cls === 'prep' && /^(?:对|在|于|把|将|为|给|向)$/.test(first.text)) {
      rest = rest.slice(1);
      continue;
    }
    rest = rest.slice(1);
  }
  return { words: rest, change, verb, opened };
}

/** Index of the word after the last verb that parts a clause from its object, or 0. */
function lastCut(words: readonly Token[]): number {
  if (words.some((w) => w.text === '占')) return 0;
  for (let i = words.length - 2; i > 0; i -= 1) {
    const word = words[i];
    if (!word || !(CUTTING.has(word.cls) || CUTTING_ADVERB.test(word.text))) continue;
    const next = words[i + 1];
    if (!next || next.text === '的' || next.cls === 'punctuation' || SUFFIX.test(next.text)) continue;
    if (i === words.length - 2 && (next.text.length === 1 || /^(?:项目|工程|任务|工作|行动|计划|措施|活动)$/.test(next.text))) continue;
    if (/^(?:cause|adverb|time)$/.test(word.cls) && word.text.length < 2) continue;
    return word.cls === 'add' || (word.cls === 'cause' && i === 0) ? i : i + 1;
  }
  return 0;
}

/** Whether a phrase is nothing but heads that want an owner: 总投资, 单产. */
export const isGeneric = (words: readonly Token[]): boolean => {
  const content = words.filter(
    (w) => w.cls !== 'particle' && w.cls !== 'time' && w.cls !== 'adverb' && (w.cls !== 'soft' || w.text === '投入'),
  );
  const last = content[content.length - 1];
  return (
    last !== undefined &&
    content.every((w) => w.cls === 'general' || w.text === '投入' || w.text === '数' || w.text === '额') &&
    content.length <= 2
  );
};

/** 省级重点项目累计完成投资 → 省级重点项目投资: accomplishment is no part of a name. */
function shortInvestment(name: readonly Token[]): readonly Token[] {
  const last = name[name.length - 1];
  if (!last || !/^(?:累计|年度|预计)?完成投资$/.test(last.text)) return name;
  return [...trimBack(name.slice(0, -1)), { ...last, text: '投资' }];
}

/** `粮食再获丰收、总产量`: a statement and a head of what it is about. */
function clauseThenHead(name: readonly Token[], known: Known): { owner: string; head: readonly Token[] } | null {
  const at = name.findLastIndex((w) => w.text === '、');
  if (at < 2) return null;
  const head = name.slice(at + 1);
  const before = name.slice(0, at);
  const verb = before.findIndex((w, i) => i > 0 && /^(?:verb|adverb|event|up|down|reach|light)$/.test(w.cls));
  // 充分发挥…作用、结对帮扶企业: a second statement with a verb of its own
  if (/^(?:act|add|light)$/.test(head[0]?.cls ?? '') && head.length > 1 && /^(?:verb|soft|light|adverb)$/.test(before[0]?.cls ?? ''))
    return { owner: '', head };
  if (verb < 1 || !isGeneric(head)) return null;
  const owner = join(trimFront(before.slice(0, verb), known).words);
  return owner === '' ? null : { owner, head };
}

/** Drops what ends a phrase and is no part of a name. */
function trimBack(words: readonly Token[]): readonly Token[] {
  let end = words.length;
  while (end > 0 && /^(?:adverb|time|done|particle|link|prep|reach|light)$/.test(words[end - 1]?.cls ?? '')) end -= 1;
  return words.slice(0, end);
}

/** Reads the words before a quantity. */
export function readLeft(text: string, known: Known, rightNominal = false): LeftReading {
  let words = tokens(text);
  let open: LeftReading['open'] = '';
  const last = words[words.length - 1];
  if (last?.text === '的') {
    open = '的';
    words = words.slice(0, -1);
  } else if (last && /^等等?$/.test(last.text)) open = '等';
  const compare = comparison(words);
  let change: 'up' | 'down' | null = null;
  let verb = '';
  let reaches = false;
  let reached = '';
  let predicate = false;
  let share: LeftReading['share'] = '';
  let yearly = /(?:年均|平均每年|年平均|每年平均)(?!浓度|气温|降水|值|可|劳动)/.test(text);
  let lead = '';
  let endsVerb = false;
  let bare = false;
  if (compare) {
    words = compare.rest;
    predicate = true;
    const v = compare.verb;
    if (v) {
      verb = v.text;
      change = v.cls === 'down' || /^[低慢少]$/.test(v.text) ? 'down' : 'up';
    }
  }
  // the group of verbs and adverbs right before the quantity
  let end = words.length;
  while (end > 0) {
    const word = words[end - 1];
    if (word?.text === '改善' && !change && /浓度|PM/.test(text)) {
      change = 'down';
      verb = word.text;
      predicate = true;
      end -= 1;
      continue;
    }
    if (!word || !TAIL.has(word.cls)) break;
    if ((VERBAL.has(word.cls) || word.text.endsWith('率')) && known(join(words.slice(0, end)))) break;
    if (VERBAL.has(word.cls) && words.slice(0, end - 1).some((w) => w.cls === 'noun' || w.cls === 'general' || w.cls === 'act')) {
      if (!rightNominal || predicate) break;
      endsVerb = true;
    }
    if ((word.cls === 'up' || word.cls === 'down') && !change) {
      change = word.cls;
      verb = word.text;
    }
    if (word.cls === 'reach') {
      reaches = true;
      reached = reached || word.text;
    }
    if (word.cls === 'reach' || word.cls === 'up' || word.cls === 'down' || word.cls === 'done') predicate = true;
    if (word.cls === 'done' && rightNominal && end > 1) endsVerb = true;
    if (word.cls === 'share') {
      share = /^(?:均|双双|同步|均为|均增长)/.test(word.text) ? 'all' : share || 'each';
      if (/增长|提高/.test(word.text)) change = 'up';
      if (/下降/.test(word.text)) change = 'down';
      if (/达|为|突破|超过|占|是/.test(word.text)) reaches = true;
      predicate = true;
    }
    if (/年均|平均每年|年平均|年递增|年增长|^年增$/.test(word.text)) yearly = true;
    if (word.cls === 'add' || word.cls === 'light' || word.cls === 'soft') lead = word.cls === 'add' ? word.text : lead;
    end -= 1;
  }
  const phrase = words.slice(0, end);
  const spent = words[words.length - 1]?.text === '投入' && words.slice(0, -1).every((w) => w.cls === 'adverb' || w.cls === 'time');
  const trimmed = trimFront(phrase, known);
  let name = spent ? words.slice(-1) : trimmed.words;
  let owner = '';
  let cutAway = false;
  const whole = join(name);
  if (known(whole)) {
    // 规模以上工业实现增加值: the verb inside is no part of the name
    const bareName = name.filter((w) => w.cls !== 'done');
    if (bareName.length < name.length && known(join(bareName))) name = bareName;
  } else {
    // 为市场主体减税降费: what stands between 为 and the name is for whom
    if ((phrase[0]?.cls === 'prep' || phrase[0]?.text === '为') && BENEFICIARY.test(whole)) {
      const from = name.findIndex((_, i) => i > 0 && known(join(name.slice(i))));
      if (from > 0) name = name.slice(from);
    }
    const listEnd = name.findLastIndex((w) => /^等等?$/.test(w.text));
    // 供水、供热、污水等管网改造: short members are modifiers of what follows and stay
    const members = listEnd > 0 ? join(name.slice(0, listEnd)).split('、') : [];
    if (listEnd >= 0 && listEnd < name.length - 1 && !(members.length > 1 && members.every((m) => m.length <= 3))) {
      const opener = [name[0], phrase[0]].find(
        (w) => w && (w.cls === 'event' || w.cls === 'act' || w.cls === 'add' || KEPT_OPENERS.test(w.text)),
      );
      const after = name.slice(listEnd + 1);
      const keep =
        opener && (opener.cls === 'event' || opener.cls === 'act' || opener.cls === 'add' || KEPT_OPENERS.test(opener.text))
          ? [opener]
          : [];
      name = [...keep, ...after];
    }
    const said = clauseThenHead(name, known);
    if (said) {
      owner = said.owner;
      name = said.head;
    }
    const cut = said ? 0 : lastCut(name);
    if (cut > 0) {
      const before = name.slice(0, cut).filter((w, i, all) => !(i === all.length - 1 && CUTTING.has(w.cls)));
      const after = trimFront(name.slice(cut), known).words;
      if (after.length > 0) {
        cutAway = true;
        if (isGeneric(after)) owner = join(trimBack(trimFront(before, known).words));
        name = after;
      }
    }
  }
  while (name.length > 0) {
    const tail = name[name.length - 1];
    if (
      !tail ||
      !(
        tail.cls === 'particle' ||
        tail.cls === 'link' ||
        (tail.cls === 'punctuation' && !/[”》]/.test(tail.text) && !(tail.text === ')' && name.some((w) => w.text === '('))) ||
        tail.cls === 'prep' ||
        tail.cls === 'time'
      )
    )
      break;
    name = name.slice(0, -1);
  }
  // 5G基站建成1120个
  if (name.length > 1 && /^(?:建成|完工|竣工)$/.test(name[name.length - 1]?.text ?? '') && known(join(name.slice(0, -1))))
    name = name.slice(0, -1);
  if (join(name).length === 1) name = [];
  name = shortInvestment(name);
  const first = name[0];
  if (first && (first.cls === 'add' || first.cls === 'act') && (name.length > 1 || lead === ''))
    lead = first.cls === 'add' || CARRIED_ACT.test(first.text) ? first.text : lead;
  // verbs alone right before the quantity take their object from the right, if there is one
  if (!spent && name.length > 0 && name.every((w) => w.cls === 'act' || w.cls === 'soft' || w.cls === 'add') && !known(join(name))) {
    bare = true;
    if (rightNominal) {
      lead = first && (first.cls === 'act' || first.cls === 'add') ? first.text : lead;
      name = [];
    }
  }
  if (name.length === 0 && phrase.length > 0 && !rightNominal) {
    const verbs = phrase.filter((w) => w.cls === 'act' || w.cls === 'soft');
    if (verbs.length > 0 && phrase.every((w) => w.cls !== 'noun' && w.cls !== 'general')) {
      name = verbs;
      bare = true;
    }
  }
  return {
    name: join(name),
    owner,
    generic: isGeneric(name),
    change,
    verb,
    reaches,
    reached,
    predicate,
    yearly,
    share,
    lead,
    leadChange: trimmed.change,
    leadVerb: trimmed.verb,
    compared: compare?.compared ?? '',
    comparison: compare?.relation ?? '',
    bare,
    opened: trimmed.opened,
    cut: cutAway,
    endsVerb,
    open,
  };
}

export interface RightReading {
  /** the noun phrase after the quantity, '' where a verb or nothing follows */
  readonly name: string;
  /** 的 stands between quantity and noun phrase */
  readonly de: boolean;
  /** what is said of the noun: 获批国家级企业技术中心 */
  readonly predicate: string;
  /** words after the noun phrase */
  readonly rest: string;
}

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
  /^(?:改造|建设|规划建设|改扩建|治理|修复|整治|绿化|提升|维修|补植|管护|环境|改造提升|保护|修缮|安全饮水|工作|生产|处理|更新|清理)$/;

/** The noun phrase with 的 in it: `道路的改扩建` → 道路改扩建, `专业园区的规划建设、改造提升…` → 专业园区. */
function withoutDe(name: string): string {
  const at = name.indexOf('的');
  if (at < 2) return name;
  const tail = name.slice(at + 1);
  if (ACT_TAIL.test(tail)) return name.slice(0, at) + tail;
  return tail.includes('、') || tail.length > 8 ? name.slice(0, at) : name;
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
    const opens = OPENERS.has(word.cls) || joinsNext(word, words[end + 1]);
    if (end === from ? !opens : stops(words, end)) break;
    if (word.cls === 'punctuation' && !/^[“”《》"'·—\-()]$/.test(word.text) && word.text !== '、') break;
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
  while (name.length > 1 && /^[前后]$/.test(name[name.length - 1]?.text ?? '')) name = name.slice(0, -1);
  // 12个重点产业集群中,…
  if (rest.length === 0 && name.length > 1 && /^(?:中|里|内)$/.test(name[name.length - 1]?.text ?? '')) name = name.slice(0, -1);
  return { name: withoutDe(join(name)), de, predicate: predicateOf(rest), rest: join(rest) };
}

/** Predicates that make a class of their own: 入选…的企业 is no 企业 of the region. */
export const SELECTED = /^(?:入选|列入|获批|荣获|跻身|获评|上榜|入围|被评为|被认定为|获|认定|命名|评为|授予)/;

/** How work goes on, which makes no class of what is counted. */
const PROGRESS =
  /^(?:加快|推进|加快推进|扎实推进|深入推进|稳步推进|有序推进|统筹推进|持续推进|加快建设|发展|服务|覆盖|涉及|涵盖|支撑|提质|扩容|提速|聚力|赋能|撬动|争创|稳步|持续|扎实)/;

/** What is said of the noun: the first event and its object, without what else the clause goes on to say. */
function predicateOf(rest: readonly Token[]): string {
  const said = rest.filter((w) => !/^(?:adverb|time|particle)$/.test(w.cls));
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
    if ((word.cls === 'reach' && word.text.length > 1) || word.cls === 'up' || word.cls === 'down') break;
    out.push(word);
    if (join(out).length > 16) return join(out.slice(0, 1));
  }
  return join(out);
}
