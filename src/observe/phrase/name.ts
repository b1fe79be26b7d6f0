/** The noun phrase in the words before a quantity, cut down to what a reader would put into a spreadsheet. */
import type { WordClass } from '../../tokenize/lexicon.js';
import type { Token } from '../../tokenize/tokens.js';
import { withoutExamples } from './examples.js';
import { trimFront } from './front.js';
import { isBody, MOST_OF_PLACE, placeOf } from './places.js';
import { withoutPlanned } from './planned.js';
import { ofProgramme } from './quoted.js';
import { forServed } from './served.js';
import type { Known } from './types.js';
import { isExtent, isGeneric, isOf, isSuffix, join, jointVerbs } from './words.js';

const CUTTING: ReadonlySet<WordClass> = new Set(['done', 'light', 'add', 'cause', 'time']);
const CUTTING_ADVERB: ReadonlySet<string> = new Set('累计 力争 预计 已 确保 争取 总共 首次'.split(' '));

/** Verbs that a head right behind them makes part of a compound. */
const COMPOUND_VERB = /^(?:培育|培养|评定)$/;

/** What two deeds are the front of. */
const JOINT_HEAD = /^(?:项目|工程|行动|计划|平台|基地|中心|活动|专项)$/;

/** Index of the word after the last verb that parts a clause from its object, or 0. */
function lastCut(words: readonly Token[]): number {
  if (words.some((w) => w.text === '占')) return 0;
  let quoted = words[words.length - 1]?.text === '”';
  for (let i = words.length - 2; i > 0; i -= 1) {
    const word = words[i];
    if (word?.text === '”') quoted = true;
    else if (word?.text === '“') quoted = false;
    // “立等可取”事项: what is quoted is one word
    if (!word || quoted || !(CUTTING.has(word.cls) || CUTTING_ADVERB.has(word.text))) continue;
    const next = words[i + 1];
    if (!next || next.text === '的' || next.cls === 'punctuation' || isSuffix(next)) continue;
    if (i === words.length - 2 && (next.text.length === 1 || /^(?:项目|工程|任务|工作|行动|计划|措施|活动)$/.test(next.text))) continue;
    if (/^(?:cause|adverb|time)$/.test(word.cls) && word.text.length < 2) continue;
    // “高效办成一件事”年度重点事项办件: the programme's, of the year
    if (word.text === '年度' && words[i - 1]?.text === '”') continue;
    // 每万人口年度专利授权量: of how many people
    if (word.cls === 'time' && words[0]?.text.startsWith('每')) continue;
    // 龙头企业带动农户比例: a share of those who are reached
    if (word.cls === 'cause' && i > 0 && i === words.length - 3 && /^(?:比例|占比|比重)$/.test(words[words.length - 1]?.text ?? ''))
      return 0;
    // 人才培养和科研攻关项目: two deeds of one head
    if (i > 1 && /^[和与及]$/.test(next.text) && isOf(words[i - 1], 'noun') && JOINT_HEAD.test(words[words.length - 1]?.text ?? ''))
      continue;
    // 高价值专利培育中心
    if (i === words.length - 2 && COMPOUND_VERB.test(word.text)) continue;
    // 建设用地节余指标和新增耕地交易资金: both are of one head
    if (word.cls === 'add' && isOf(words[i - 1], 'link') && i > 2 && words[words.length - 1]?.text === '资金') continue;
    // 新建续建高速公路: verbs of one object; 日均新设企业: so many a day
    if (i === 1 && (isOf(words[0], 'add', 'act') || words[0]?.text === '日均') && isOf(word, 'add')) return 0;
    // 新建、续建农村公路: verbs of one object
    if (jointVerbs(words, i)) return 0;
    // 提请审议、制定修订法规: made and revised
    if (word.text === '制定' && /^(?:、|和)?(?:修订|修改)/.test(join(words.slice(i + 1, i + 3)))) return i;
    return word.cls === 'add' || (word.cls === 'cause' && i === 0) ? i : i + 1;
  }
  return 0;
}

/** 省级重点项目累计完成投资 → 省级重点项目投资: accomplishment is no part of a name. */
function shortInvestment(name: readonly Token[]): readonly Token[] {
  const last = name[name.length - 1];
  if (!last?.text.endsWith('完成投资') || !/^(?:累计|年度|预计)?完成投资$/.test(last.text)) return name;
  return [...trimBack(name.slice(0, -1)), { ...last, text: '投资' }];
}

/** What is built or changed: two such verbs share one count (新建幼儿园、改扩建小学20所). */
const BUILDS = /^(?:新|改|扩|建|修|翻|升级|提升|更新|整治|绿化)/;

/** `优化支出结构、清收资金`: behind a statement with its object, a verb with an object of its own. */
function secondStatement(before: readonly Token[], given: readonly Token[], opener: Token | undefined): readonly Token[] {
  const from = given.findIndex((w) => !isOf(w, 'adverb', 'time'));
  const second = trimPlace(given.slice(Math.max(from, 0)));
  const [verb, ...object] = second;
  if (!isOf(verb, 'act', 'soft', 'light', 'down') || !object.some((w) => isOf(w, 'noun', 'general'))) return [];
  const [first] = before;
  const last = before[before.length - 1];
  if (before.length < 2 || !isOf(last, 'noun', 'general', 'event') || BUILDS.test(verb?.text ?? '')) return [];
  const told =
    isOf(first, 'act', 'verb', 'soft', 'light', 'adverb') ||
    (opener !== first && isOf(opener, 'light', 'soft', 'done')) ||
    before.some((w, i) => i > 0 && (isOf(w, 'event') || (i < before.length - 1 && isOf(w, 'light', 'soft', 'cause'))));
  return told ? second : [];
}

/** 在京生产汽车 → 生产汽车. */
const trimPlace = (words: readonly Token[]): readonly Token[] =>
  words[0]?.text === '在' && isOf(words[2], 'act') ? words.slice(2) : words;

/** 发挥服务管家作用: by which means something is done. */
const MEANS = /^(?:充分|积极|有效|更好)?(?:发挥|利用|依托|运用|用好|用活)[^、]{2,20}(?:作用|优势|机制|平台|政策|功能)$/;

/** What a statement ends in. */
const SAYING: readonly WordClass[] = ['verb', 'soft', 'up', 'event', 'adverb', 'light', 'adjective'];

const PRAISE = /^(?:优先|提质增效|提质|增效|扩量|为先|并举|惠民)$/;

/** `粮食再获丰收、总产量`: a statement and a head of what it is about. */
function clauseThenHead(name: readonly Token[], opener: Token | undefined, known: Known): { owner: string; head: readonly Token[] } | null {
  const at = name.findLastIndex((w) => w.text === '、');
  if (at < 2) return null;
  const head = name.slice(at + 1);
  const before = name.slice(0, at);
  const verb = before.findIndex((w, i) => i > 0 && /^(?:verb|adverb|event|up|down|reach|light)$/.test(w.cls));
  if (head.length > 1 && MEANS.test(join(before))) return { owner: '', head };
  // 坚持就业优先、城镇新增就业: a statement, and a name of the catalogue
  const ends = before[before.length - 1];
  if (opener !== name[0] && (isOf(ends, ...SAYING) || PRAISE.test(ends?.text ?? '')) && known(join(head))) return { owner: '', head };
  const second = secondStatement(before, head, opener);
  if (second.length > 0) return { owner: '', head: second };
  // 一般性转移支付大幅增加、专项转移支付项目: each with a change of its own
  if (isOf(ends, 'up', 'down') && before.length > 1 && isOf(before[0], 'noun', 'general') && isOf(head[0], 'noun'))
    return { owner: '', head };
  // 实施更新行动、完成投资: of what was done
  if (verb < 1 && head.length === 1 && /^(?:累计)?完成投资$/.test(head[0]?.text ?? '')) return { owner: join(before), head };
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

export interface NameReading {
  readonly words: readonly Token[];
  readonly owner: string;
  /** words before a verb inside were cut away */
  readonly cut: boolean;
}

const SET_BY = /^(?:提出|确定|下达|制定|规定|审议通过)$/;

/** `省政府提出的“十一五”末财政总收入`: whose goal it was is no part of a name that the catalogue knows; null elsewhere. */
function ofGoal(name: readonly Token[], known: Known): readonly Token[] | null {
  const de = name.findIndex((w, i) => w.text === '的' && SET_BY.test(name[i - 1]?.text ?? ''));
  if (de < 0) return null;
  const rest = name.slice(de + 1);
  const from = rest.findIndex((w) => !isOf(w, 'time', 'punctuation'));
  const bare = from < 0 ? [] : rest.slice(from);
  return bare.length > 0 && known(join(bare)) ? bare : null;
}

/** What is summed up over the years. */
const TOTAL = /^.{2,6}(?:总额|总数|总量|总户数|总人数|总里程|总面积)$/;

/** A branch of the economy, or some of its firms, by how its name ends. */
const INDUSTRY = /(?:产业|制造业|行业|产业链|产业集群|(?:民营|国有|外资|外商投资|重点|骨干|龙头|上市)企业)$/;

/** Cuts a phrase that the catalogue does not know. `phrase` is it with the words that were trimmed from its front. */
function shorten(given: readonly Token[], phrase: readonly Token[], known: Known): NameReading {
  const served = forServed(given, phrase, known);
  if (served.whole) return { words: served.words, owner: '', cut: false };
  let name = served.words;
  const programme = ofProgramme(name, known);
  if (programme) return { words: programme, owner: '', cut: false };
  name = withoutExamples(name, phrase[0], known);
  const set = ofGoal(name, known);
  if (set) return { words: set, owner: '', cut: true };
  const said = clauseThenHead(name, phrase[0], known);
  if (said) return { words: said.head, owner: said.owner, cut: false };
  const at = lastCut(name);
  const after = at > 0 ? trimFront(name.slice(at), known).words : [];
  if (after.length === 0) return { words: name, owner: '', cut: false };
  // 改造完成老旧小区: what was done with it
  if (at === 2 && name[1]?.cls === 'done' && name[0] && isOf(name[0], 'act', 'add') && !isGeneric(after))
    return { words: [name[0], ...after], owner: '', cut: true };
  // 中欧班列累计开行2万列: a verb alone names nothing
  const parting = name[at - 1];
  if (after.length === 1 && isOf(after[0], 'verb', 'act') && (isOf(parting, 'time') || CUTTING_ADVERB.has(parting?.text ?? ''))) {
    const whose = trimFront(trimBack(name.slice(0, at - 1)), known).words;
    if (isOf(whose[whose.length - 1], 'noun', 'punctuation') && !whose.some((w) => CUTTING.has(w.cls) || w.text === '、'))
      return { words: [...whose, ...after], owner: '', cut: false };
  }
  // 特色产业新增面积, 新投产项目新增产值, 公路新增通车里程: whose
  if (isOf(after[0], 'add') && after.length > 1 && (isGeneric(after.slice(1)) || isExtent(after)) && !known(join(after))) {
    const before = trimFront(trimBack(name.slice(0, at)), known).words;
    const whose = before.slice(before.findLastIndex((w) => w.text === '等') + 1);
    if (isOf(whose[whose.length - 1], 'noun') && whose.every((w) => isOf(w, 'noun', 'adjective', 'act', 'add', 'general')))
      return { words: [...whose, ...after], owner: '', cut: false };
  }
  // 中央财政全年用于教育的支出: whose
  if (after[0]?.text === '用于' && isOf(parting, 'time') && !known(join(after))) {
    const whose = trimFront(trimBack(name.slice(0, at - 1)), known).words;
    if (whose.length > 0) return { words: [...whose, ...after], owner: '', cut: false };
  }
  // 商品房累计销售面积: the catalogue knows it without the word between
  if (!known(join(after)) || isGeneric(after)) {
    const whose = trimFront(trimBack(name.slice(0, at - 1)), known).words;
    if (whose.length > 0 && known(join([...whose, ...after]))) return { words: [...whose, ...after], owner: '', cut: false };
  }
  // 住房公积金累计缴存总额: a total so far is of what stands before; 碳市场累计交易, 图书馆全年接待读者: a body's own
  if (/^(?:累计|全年)$/.test(parting?.text ?? '') && !known(join(after))) {
    const whose = trimFront(trimBack(name.slice(0, at - 1)), known).words;
    const total = parting?.text === '累计' && TOTAL.test(join(after)) && whose.length > 0 && whose.length < 4;
    // 服务平台累计办理事项: what it does with them stays
    const did = isOf(name[at], 'soft', 'light') ? name.slice(at) : after;
    if (isBody(whose)) return { words: [...whose, ...did], owner: '', cut: false };
    if (total && whose.every((w) => isOf(w, 'noun', 'adjective', 'general'))) return { words: [...whose, ...after], owner: '', cut: false };
  }
  // 新兴产业实现工业总产值, 装备制造业完成增加值: the industry's own, and no longer that of the region
  const industry = isOf(parting, 'done') && known(join(after)) ? trimFront(trimBack(name.slice(0, at)), known).words : [];
  if (INDUSTRY.test(join(industry)) && !industry.some((w) => w.text === '、'))
    return { words: [...industry, ...after], owner: '', cut: false };
  // 规上工业企业实现入库税收: what the firms paid
  const payers =
    isOf(parting, 'done') && /^(?:入库|上[缴交])?税[收金]$/.test(join(name.slice(at)))
      ? trimFront(trimBack(name.slice(0, at)), known).words
      : [];
  if (join(payers).endsWith('企业') && !payers.some((w) => w.text === '、' || CUTTING.has(w.cls)))
    return { words: [...payers, ...after], owner: '', cut: false };
  // 规模以上工业完成工业增加值: 工业 stands twice
  const scale = after[0]?.text.startsWith('工业') ? /^(.{2,6})工业(?:企业)?$/.exec(join(industry))?.[1] : undefined;
  if (scale !== undefined && known(scale + join(after))) return { words: [{ text: scale, cls: 'noun' }, ...after], owner: '', cut: false };
  // 数据标注基地新培育数据集, 合作示范园新签约项目: the place's own
  if (isOf(name[at], 'add') && at <= MOST_OF_PLACE && phrase[0] === given[0]) {
    const place = placeOf(name.slice(0, at));
    if (place.length > 0) return { words: [...place, ...after], owner: '', cut: false };
  }
  const before = name.slice(0, at).filter((w, i, all) => !(i === all.length - 1 && CUTTING.has(w.cls)));
  // 中欧班列累计开行: a verb alone says nothing without who does it
  if (
    isOf(name[at - 1], 'adverb', 'time') &&
    after.every((w) => isOf(w, 'verb', 'act', 'soft', 'event')) &&
    before.some((w) => isOf(w, 'noun'))
  )
    return { words: [...trimBack(trimFront(before, known).words), ...after], owner: '', cut: false };
  return { words: after, owner: isGeneric(after) ? join(trimBack(trimFront(before, known).words)) : '', cut: true };
}

/** Whether a word that ends a phrase belongs to the name. */
function endsName(word: Token): boolean {
  if (word.cls === 'punctuation') return /[”》]/.test(word.text);
  // 复耕抛荒地320亩: where no verb follows it is a place
  return word.text === '地' || !isOf(word, 'particle', 'link', 'prep', 'time');
}

/** 出栏生猪56万头、牛3万头: names of one character. */
const ANIMAL = /^[牛羊猪鸡鸭鹅兔]$/;

/** The name in a phrase whose front has been trimmed. */
export function readName(trimmed: readonly Token[], phrase: readonly Token[], known: Known): NameReading {
  let reading: NameReading = { words: trimmed, owner: '', cut: false };
  if (known(join(trimmed))) {
    // 规模以上工业实现增加值: the verb inside is no part of the name
    const bare = trimmed.filter((w) => w.cls !== 'done');
    if (bare.length < trimmed.length && known(join(bare))) reading = { words: bare, owner: '', cut: false };
  } else reading = shorten(trimmed, phrase, known);
  let name = reading.words;
  for (let last = name[name.length - 1]; last && !endsName(last); last = name[name.length - 1]) name = name.slice(0, -1);
  name = withoutPlanned(name, known);
  if ((join(name).length === 1 && !ANIMAL.test(join(name))) || /^(?:以上|上述)$/.test(join(name))) name = [];
  return { words: shortInvestment(name), owner: reading.owner, cut: reading.cut };
}
