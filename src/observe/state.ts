/** What a sentence has said so far, and how each quantity changes it. */
import { withoutEnding } from '../endings.js';
import type { Sentence } from '../model.js';
import type { WordClass } from '../tokenize/lexicon.js';
import { type Token, tokens } from '../tokenize/tokens.js';
import { Handed } from './handed.js';
import { CARRIED_ACT, isGeneric, join, type Known, type LeftReading, trimFront } from './phrase/index.js';
import type { Slot } from './slots.js';
import type { State } from './types.js';

/** `石化产业加快转型`, `做强新能源汽车产业,…`, `非常规天然气发展方面,…`: what a sentence is about, by its opening. */
const INDUSTRY =
  /^(?:[一二三四五六七八九十]是|\([一二三四五六七八九十]\)|做[大强优]做?[大强优]?|培育|壮大|推动|推进|拓展|发展|巩固|提升|打造|聚焦|积极|大力|加快|重点)*(?:([一-鿿]{2,14}?)方面[,，:]|([一-鿿]{2,10}?(?:产业|制造业|工业|服务业|行业|农业))(?!的|和|与|及|、|化|链|经营|园|区|集群[,，]|投资|项目|基地|增加值|产值|营收))/;
/** `全面加快滨河组团建设。`: the part of the region that a paragraph is about. */
const ZONE =
  /^\s*(?:[一二三四五六七八九十]是|[一二三四五六七八九十]要|\(?[一二三四五六七八九十\d]+[)、.])?(?:全面|加快|全力|大力|扎实|统筹|深入|高标准|高质量|高水平|继续|积极)*(?:推进|推动|建设|做强|做大|打造)*([一-鿿]{2,8}?(?:组团|新区|新城|片区|园区|产业园|开发区|高新区|经开区))(?:开发|规划)?(?:建设|发展)[。;]?$/;
const OPENS = 30;
/** Units of the text before a place that are looked at, at most. */
const MOST_BEFORE = 300;
/** Sentences that an opening holds for, at most. */
const FAR = 6;
const WORK_TAIL = /$(?<=((?:智能|绿色|安全|高效|清洁|开发|利用|开采|生产|保供|发展|建设)*))/;

/** The state of a sentence. Topics are kept as clauses and read when a quantity asks for one, which few do. */
export class SentenceState implements State {
  subject = '';
  share = '';
  add = '';
  distributed: readonly string[] = [];
  recent: readonly string[] = [];
  unit = '';
  change: 'up' | 'down' | null = null;
  leadChange: 'up' | 'down' | null = null;
  area = '';
  belt = '';
  economic = false;
  private text = '';
  private sentences: readonly Sentence[] = [];
  private index = -1;
  private owned = '';
  private said = '';
  /** the topic of the clauses since the last name */
  private turned = '';
  /** the last clause without figures */
  private last = '';
  private opening: string | null = null;
  /** the topic of `opening`, worked out when it is first asked for */
  private themed: string | null = null;
  /** clauses since the last owner, and those before it; read from the latest back until one gives a topic */
  private waiting: string[] = [];
  private older: string[] = [];

  /** `handed`: what the sentences before in the paragraph hand on; `whole`: what this sentence parts by classes */
  constructor(
    private readonly known: Known,
    private handed: Handed | null = null,
    readonly whole = '',
  ) {}

  /** Where the sentence stands in its report. */
  standsAt(text: string, sentences: readonly Sentence[], index: number): void {
    this.text = text;
    this.sentences = sentences;
    this.index = index;
  }

  /** The words of the sentence before a place of the text, behind those of so many sentences before it in the paragraph. */
  before(place: number, sentences = 0): string {
    const own = this.sentences[this.index];
    if (!own) return '';
    let start = own.start;
    for (let k = this.index - 1; k >= 0 && k >= this.index - sentences; k -= 1) {
      const sentence = this.sentences[k];
      if (!sentence || sentence.paragraphStart !== own.paragraphStart) break;
      start = sentence.start;
    }
    return this.text.slice(Math.max(start, place - MOST_BEFORE), place);
  }

  get industry(): string {
    const own = this.sentences[this.index];
    for (let k = this.index; k >= 0 && k > this.index - FAR; k -= 1) {
      const sentence = this.sentences[k];
      if (!own || sentence?.paragraphStart !== own.paragraphStart) break;
      const found = INDUSTRY.exec(this.text.slice(sentence.start, Math.min(sentence.end, sentence.start + OPENS)));
      if (found) return withoutEnding(found[1] ?? '', WORK_TAIL) || (found[2] ?? '');
    }
    return '';
  }

  get zone(): string {
    const own = this.sentences[this.index];
    let first = this.index;
    while (first > 0 && own && this.sentences[first - 1]?.paragraphStart === own.paragraphStart) first -= 1;
    const lead = this.sentences[first];
    if (!lead || first === this.index || lead.end - lead.start > OPENS) return '';
    return ZONE.exec(this.text.slice(lead.start, lead.end))?.[1] ?? '';
  }

  private read(clauses: string[]): string {
    for (let clause = clauses.pop(); clause !== undefined; clause = clauses.pop()) {
      const topic = topicOf(clause, this.known);
      if (topic !== '') return topic;
    }
    return '';
  }

  get fresh(): string {
    if (this.waiting.length > 0) void this.topic;
    return this.turned;
  }

  get topic(): string {
    const fresh = this.read(this.waiting);
    if (fresh !== '') {
      this.said = fresh;
      this.turned = fresh;
      this.owned = '';
      this.waiting = [];
      this.older = [];
      this.handed = null;
    } else if (this.said === '') this.said = this.read(this.older) || this.readHanded();
    return this.said;
  }

  private readHanded(): string {
    if (this.handed === null) return '';
    this.older = [...this.handed.clauses];
    this.handed = null;
    return this.read(this.older);
  }

  get risen(): string {
    return ROSE.test(this.last) ? this.fresh : '';
  }

  get owner(): string {
    if (this.waiting.length > 0) void this.topic;
    return this.owned;
  }

  get theme(): string {
    if (this.themed === null && this.opening !== null) this.themed = topicOf(this.opening, this.known);
    return this.themed ?? '';
  }

  get heading(): string {
    let k = this.index;
    const own = this.sentences[k];
    while (k > 0 && this.index - k < FAR && this.sentences[k - 1]?.paragraphStart === own?.paragraphStart) k -= 1;
    const first = this.sentences[k];
    if (!first || k === this.index) return '';
    const said = this.text.slice(first.start, Math.min(first.end, first.start + 2 * OPENS));
    return topicOf(said.split(/[,;:。]/, 1)[0] ?? '', this.known);
  }

  /** A clause without figures, or the words before a colon, may set the topic. */
  turnTo(clause: string, opens = false): void {
    this.waiting.push(clause);
    this.last = clause;
    if (clause.includes('经济')) this.economic = true;
    if (opens && this.opening === null) this.opening = clause;
  }

  /** What the next sentence of the paragraph starts with; of a sentence that has ended. */
  handOver(): Handed {
    return new Handed(this.handed, this.said === '' ? this.older.concat(this.waiting) : [...this.older, this.said, ...this.waiting]);
  }

  /** A quantity's name becomes the subject of what follows. */
  settle(name: string, left: LeftReading, slot: Slot): void {
    if (name === '') return;
    this.turned = '';
    this.share = '';
    this.subject = name;
    this.recent = withLast(this.recent, name);
    this.unit = slot.quantity.unit;
    if (left.generic) return;
    if (this.waiting.length > 0) {
      for (const clause of this.waiting) this.older.push(clause);
      this.waiting = [];
    }
    const owner = ownerOf(name);
    // 签约项目20个,签约资金7亿元,到位资金2亿元: a deed owns nothing
    if (!/^(?:签约|到位|意向|协议|合同|合同引资|协议引资)$/.test(owner)) this.owned = owner;
  }
}

/** A clause that ends with how its subject changed. */
const ROSE = /(?:提高|上调|提标|增加|增长|提升|上涨|下降|降低)$/;

const MOST_RECENT = 8;

function withLast(names: readonly string[], name: string): string[] {
  const others: string[] = [];
  for (const other of names) if (other !== name) others.push(other);
  if (others.length >= MOST_RECENT) others.shift();
  others.push(name);
  return others;
}

const NUMBERING = /^[一二三四五六七八九十](?:是|要)|^\(?[一二三四五六七八九十\d]+[)、.]|^[⑴-⒇①-⑳]/;
const EMPTY_TAIL = /$(?<=((?:工作|进程|步伐|水平|力度|成效|成果|局面|态势|势头|效果|作用|能力|成绩|方面|初具规模)*))/;
const TOPIC_LIMIT = 20;
const NOMINAL: ReadonlySet<WordClass> = new Set(['noun', 'adjective', 'general', 'act', 'verb']);
const JOINS: ReadonlySet<string> = new Set(['和', '与', '及', '以及', '、']);

/** 事故起数、死亡人数实现“双下降”: that both did. */
const BOTH = /(?:实现|继续|持续|保持|再次)?“?[双三](?:下降|降|提升|增长|升)”?$/;
/** What owns nothing that is counted or spent: 居住条件得到改善, 办学规模继续扩大, 充分调动群众积极性. */
const NO_TOPIC =
  /^(?:办学|产业|经济|建设|总体)?规模$|(?:条件|效应|功能|责任|(?:发展|教育|办学|运行|生活)质量|积极性|主动性|创造性|合力|进展|进度|氛围|形象|面貌|品质|档次|实力|竞争力|满意度|获得感|幸福感)$/;

/** 融资贷款规模前所未有: its size is no part of the thing. */
const SIZE = /(?<=.{4})规模$/;

/** 确保按照时限要求: how something is done is no topic. */
const BY_RULE = /^(?:确保|坚持|严格|要)*(?:按照|根据|依据|遵照|本着|秉持)/;

/** The short noun phrase that a clause without figures is about, or ''. */
export function topicOf(clause: string, known: Known): string {
  const numbered = clause.replace(NUMBERING, '');
  const said = numbered.includes('、') ? numbered.replace(BOTH, '') : numbered;
  const bare = said.includes('新一轮') ? said.replace(/^(?:实施|开展|启动|推进|组织)?新一轮/, '') : said;
  if (bare.length > 40 || BY_RULE.test(bare)) return '';
  const words = trimFront(tokens(bare), known).words;
  // “菜篮子”工程全面完工: a name in quotation marks, but not two
  const quotes = bare.indexOf('“') === bare.lastIndexOf('“');
  const end = words.findIndex(
    (w, i) => !NOMINAL.has(w.cls) && !(w.cls === 'soft' && i > 0) && !JOINS.has(w.text) && !(quotes && (w.text === '“' || w.text === '”')),
  );
  const nominal = end < 0 ? words : ofWhat(words, end, bare);
  if (isGeneric(nominal) || nominal[0]?.cls === 'verb') return '';
  // what the catalogue knows is the topic, whatever is said of it without a verb: 经营主体|稳中培优
  let prefix = join(words);
  for (let i = words.length; i > 0; i -= 1) {
    if (known(prefix) && !JOINS.has(words[i]?.text ?? '') && !JOINS.has(words[i - 1]?.text ?? '')) return prefix;
    prefix = prefix.slice(0, -(words[i - 1]?.text.length ?? 0));
  }
  const name = withoutEnding(join(nominal), EMPTY_TAIL).replace(SIZE, '');
  return name.length >= 2 &&
    (name.length <= TOPIC_LIMIT || (/[、和及与]/.test(name) && name.length <= 2 * TOPIC_LIMIT)) &&
    !/^(?:第|[\d一二三四五六七八九十]+$)/.test(name) &&
    !NO_TOPIC.test(name)
    ? name
    : '';
}

/** What is built up may say first what for. */
const BUILT = /^(?:全力|加快|着力|积极|努力|大力)*(?:打造|建设|构建|创建|争创)/;

/** The words up to `end`; of `打造联通南北的区域物流中心` those behind 的. */
function ofWhat(words: readonly Token[], end: number, clause: string): readonly Token[] {
  if (words[end]?.text !== '的' || !BUILT.test(clause)) return words.slice(0, end);
  const thing = words.slice(end + 1);
  return thing.length > 1 && thing.every((w) => NOMINAL.has(w.cls)) && !isGeneric(thing) ? thing : words.slice(0, end);
}

const OWNED_TAIL =
  /(?:完成|计划|年度)?(?:总?用户(?:总?数|数量)?|合同数|项目数|户数|家数|资产总额|总资产|净资产|总投资|投资额|投资|资金|产值|总产值|年?产能|产量|总产量|单产|总产|面积|收入|数量|总数|总量|金额|总额)$/;

/** The thing itself, without a head that the next figure replaces: 粮食播种面积 → 粮食. */
function ownerOf(name: string): string {
  if (/人均|平均/.test(name) || /^(?:播种|种植|收获)?(?:面积|产量|总产)$/.test(name)) return '';
  const bare = name.replace(OWNED_TAIL, '').replace(/(?:播种|种植|在建|开工|竣工|投产)$/, '');
  return bare.length >= 2 ? bare : name;
}

/** 总装机近1亿千瓦: what there is, after what was added. */
const STOCK = /^(?:总|累计|现有|实有|共有)/;

/** 新增 goes on through a list, until a verb of its own or a predicate ends it. */
export function nextAdd(state: State, left: LeftReading, slot: Slot, name: string): string {
  // 市场主体达到8.6万户、净增9200户,其中企业2.3万户: the addition is told of what there is, and goes on over nothing
  if (/^[新净增]/.test(left.lead) && left.lead.length >= 2)
    return left.name === '' && slot.listed && !name.startsWith(left.lead) ? '' : left.lead;
  if (CARRIED_ACT.test(left.lead)) return left.lead;
  if (left.lead === '' && name.startsWith('培育')) return '培育';
  const use = /^(?:实际)?(?:利用|使用)(?=[内外])/.exec(left.name)?.[0];
  if (use) return use;
  if (left.lead !== '' || left.predicate || left.generic || left.opened || STOCK.test(slot.left)) return '';
  // 新增企业46家,码头接待邮轮12艘次、旅客3万人次: a clause that takes no 新增 ends it
  return slot.listed || (slot.clause.mark === ',' && name.startsWith(state.add)) ? state.add : '';
}
