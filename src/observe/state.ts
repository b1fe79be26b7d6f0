/** What a sentence has said so far, and how each quantity changes it. */
import { withoutEnding } from '../endings.js';
import type { Sentence } from '../model.js';
import { Handed } from './handed.js';
import { CARRIED_ACT, type Known, type LeftReading } from './phrase/index.js';
import type { Slot } from './slots.js';
import { ownerOf, topicOf } from './topic.js';
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
  each = '';
  economic = false;
  bracket = '';
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

  /** Opens a bracket behind what it explains; what is given back closes it: what follows goes on where it stood before. */
  inBracket(explained: string): () => void {
    const { subject, unit, share, add, change, leadChange, distributed, owned, bracket } = this;
    this.subject = explained;
    this.bracket = explained;
    return () => Object.assign(this, { subject, unit, share, add, change, leadChange, distributed, owned, bracket });
  }

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

  /** What the next sentence of the paragraph starts with; of a sentence that has ended. `name`: one that goes on in any case. */
  handOver(name = ''): Handed {
    return new Handed(this.handed, this.said === '' ? this.older.concat(this.waiting) : [...this.older, this.said, ...this.waiting], name);
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
    // 签约项目20个,签约资金7亿元,到位资金2亿元; 概算投资140亿元,当年计划投资19亿元: a deed or an estimate owns nothing
    if (!/^(?:签约|到位|意向|协议|合同|合同引资|协议引资|概算|估算)$/.test(owner)) this.owned = owner;
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

/** 总装机近1亿千瓦: what there is, after what was added. */
const STOCK = /^(?:总|累计|现有|实有|共有)/;

/** Deeds that go on through a list without a verb of their own: 培育, 开工改造. */
const DEED = /^(?:培育|(?:新?开工|启动)改造)/;

/** 新增 goes on through a list, until a verb of its own or a predicate ends it. */
export function nextAdd(state: State, left: LeftReading, slot: Slot, name: string): string {
  // 市场主体达到8.6万户、净增9200户,其中企业2.3万户: the addition is told of what there is, and goes on over nothing
  if (/^[新净增]/.test(left.lead) && left.lead.length >= 2)
    return left.name === '' && slot.listed && !name.startsWith(left.lead) ? '' : left.lead;
  if (CARRIED_ACT.test(left.lead) || /.[、和及与]|落后$/.test(left.lead)) return left.lead;
  const deed = left.lead === '' ? DEED.exec(name)?.[0] : undefined;
  if (deed) return deed;
  const use = /^(?:实际)?(?:利用|使用)(?=[内外])/.exec(left.name)?.[0];
  if (use) return use;
  if (left.lead !== '' || left.predicate || left.generic || left.opened || STOCK.test(slot.left)) return '';
  // 新增企业46家,码头接待邮轮12艘次、旅客3万人次: a clause that takes no 新增 ends it
  return slot.listed || (slot.clause.mark === ',' && name.startsWith(state.add)) ? state.add : '';
}
