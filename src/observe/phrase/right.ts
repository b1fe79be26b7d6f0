/** Reads the words after a quantity: the noun phrase in them, and what is said of it. */
import type { WordClass } from '../../tokenize/lexicon.js';
import { type Token, tokens } from '../../tokenize/tokens.js';
import { inBracket, isQuotedWork, PROGRESS, wholeDeed } from './deeds.js';
import { PREDICATES, tellsOf, withoutRole, worksIn } from './right-tails.js';
import { WHOLE_END } from './set-aside.js';
import { standing, withBenefit, withoutVerb } from './standing.js';
import type { RightReading } from './types.js';
import { withoutDe } from './without-de.js';
import { isGeneric, isOf, join, joinsNext } from './words.js';

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
const OPENERS: ReadonlySet<WordClass> = new Set(['noun', 'adjective', 'general', 'act', 'verb', 'area', 'soft', 'add', 'punctuation']);
/** 专家服务团队: who serve, and with what. */
const SERVING = /^(?:团队|队伍|队|小组|中心|平台|项目|工程|体系|活动|行动|网络|能力|机构|站|窗口|热线|大厅)/;
/** Who do something. */
const PEOPLE = /(?:员|者|专家|团队|干部|教师|医生|人才|队伍|院士|博士)$/;
const RESULT = /(?:到|成|出|了|着|得)$/;
/** 5个产业集群、居全国第一: behind 、 a standing, which is no further member of the name. */
const STANDING: ReadonlySet<string> = new Set('居 位 列 位列 位居 稳居 排 排名 名列 占 较 比 同比'.split(' '));

const QUALITY = /^高(?:质量|标准|水平|品质|效)$/;

/** Words that make a verb before them the front of a compound: 集聚区, 启动资金, 强化训练. */
const COMPOUND_TAIL =
  /^(?:区|区域|率|资金|项目|工程|计划|行动|方案|活动|机制|平台|基地|点|站|地|者|量|数|能力|资格|机构|服务|条件|标准|的)$/;

/** Works that are said with 提升. */
const RAISED = /(?:规范化|标准化|改造|整治|治理|更新)$/;

/** Whether a noun phrase stops before this word. */
function stops(words: readonly Token[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return true;
  const named = isOf(words[at - 1], 'noun', 'general') || words[at - 1]?.text === '”';
  // 5所高校“双一流”创建深入推进: the quoted title and what is done for it
  if (isQuotedWork(words[at - 1], word, next)) return false;
  if (at > 0 && tellsOf(word.text, words[at - 1]?.text) && next && named && !COMPOUND_TAIL.test(next.text)) return true;
  // 60名科技特派员服务县域产业: what they do
  if (word.text === '服务' && PEOPLE.test(words[at - 1]?.text ?? '') && isOf(next, 'noun', 'general') && !SERVING.test(next?.text ?? ''))
    return true;
  if (/^(?:免费|自愿|相继|先后|统一)$/.test(word.text) && (PREDICATES.has(next?.text ?? '') || next?.text === '发放')) return true;
  // 行业高质量数据集, 服务业高质量发展集聚区: a quality of what follows
  if (at > 0 && word.cls === 'adverb' && QUALITY.test(word.text)) {
    const head = /^(?:发展|建设)$/.test(next?.text ?? '') ? words[at + 2] : next;
    if (isOf(head, 'noun', 'general') || /^(?:集聚|示范|先行|引领|试验|试点)$/.test(head?.text ?? '')) return false;
  }
  // 乡镇总体规划方案
  if (at > 0 && /^(?:总体|整体)$/.test(word.text) && isOf(isOf(next, 'soft') ? words[at + 2] : next, 'noun')) return false;
  // 桶站规范化提升, 道路整治提升: the work goes on
  if (at > 0 && !next && word.text === '提升') return false;
  // 小梁薄板房屋等不成套旧住房改造
  if (at > 0 && /^[不未非无]$/.test(word.text) && /^(?:等|的|、)$/.test(words[at - 1]?.text ?? '')) return false;
  // a single character that only looks like an adverb inside a name
  if (word.cls === 'adverb' && word.text.length === 1) return !next || (next.cls !== 'noun' && next.cls !== 'general');
  // 增收模式, 并网工程: the verb belongs to a compound
  const compound = at > 0 && (next?.cls === 'noun' || next?.cls === 'general');
  if (compound && (word.cls === 'up' || word.cls === 'down' || /^(?:并网|上市|挂牌|投产|在建|签约)$/.test(word.text))) return false;
  if ((compound || !next) && at > 0 && word.cls === 'reach' && word.text.length === 1) return false;
  // 文化惠民演出活动: only looks like a result
  if (word.cls === 'verb' && at > 0 && ((RESULT.test(word.text) && !COMPOUND_TAIL.test(next?.text ?? '')) || next?.cls === 'particle'))
    return true;
  if (word.cls === 'time' && word.text.length === 1 && next) return false;
  if (word.cls === 'general' && at > 0 && /^(?:累计|年度|预计)?(?:完成|到位|计划)/.test(word.text)) return true;
  // 在建、新开工重点项目; 计划新开工项目
  if (word.cls === 'add' && words[at - 1]?.text === '计划' && next) return false;
  const stage = at > 1 && words[at - 1]?.text === '、' && /^(?:在建|续建|新建|新开工|开工|竣工|投产)$/.test(words[at - 2]?.text ?? '');
  // 城市道路等改扩建工程
  const work = stage || /^[的等]$/.test(words[at - 1]?.text ?? '');
  return STOPS.has(word.cls) || (word.cls === 'add' && !work);
}

/** What befalls those that are counted, and what is counted after all: 12个获批国家试点的园区. */
const BEFALLS = /^(?:获|获得|荣获|获评|获批|被|入选|列入|纳入|跻身|进入|通过)$/;
const COUNTED = /(?:项目|企业|产品|基地|单位|[村镇乡县市区园人家]|平台|学校|院校|作品|案例|品牌|人才|团队|成果|景区|机构|集群|工程)$/;

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

/** What kind is counted, as a clause of its own; a bare head keeps what it must have (40家具备升规潜力的企业): `10个有条件的县`, `40个吸引力强、带动面广的消费场景`. */
const QUALIFIED =
  /^(?:(?:具有|具备|符合|达到)[一-鿿]{1,10}的(?=[一-鿿]{3})|有[一-鿿]{1,8}的|以[^,。;、\d]{2,10}为(?:主|主体|重点|特色|核心|代表)的|(?:[一-鿿]{2,6}[强广高好大优多]、?){1,3}的)(?=[一-鿿]{1,12})/;

/** What makes a class of the counted, as a clause of its own: 40个鼓励社会资本参与的项目, 36个群众反映强烈的问题. */
const OF_WHICH =
  /^(?:鼓励|面向|用于|涉及|影响|制约|尚未|尚?未|没有|亟[待需]|急需|(?:群众|市民|居民|企业|社会)?反映)[一-鿿、“”]{2,16}的(?=[一-鿿]{2})/;

/** Counts without a number. */
const SOME = /^(?:若干|一批|一系列|多[个项条家])/;

/** 158个行政村中有贫困村30个: among what they are. */
const AMONG = new RegExp(`(?<=${WHOLE_END})中(?:[共已现还]?有[^、中]{0,20})?$`);

/** Reads the words after a quantity. */
export function readRight(text: string): RightReading {
  const clause = OF_WHICH.exec(text)?.[0];
  if (clause !== undefined) {
    const inner = readRight(text.slice(clause.length));
    if (inner.name !== '') return { name: clause + inner.name, de: inner.de, predicate: inner.predicate, rest: inner.rest };
  }
  const de = text.startsWith('的');
  const words = tokens((de ? text.slice(1) : text).replace(QUALIFIED, ''));
  let from = 0;
  while (from < words.length && /^(?:多|余|来|年度|重点工作|拟)$/.test(words[from]?.text ?? '')) from += 1;
  let end = from;
  while (end < words.length) {
    const word = words[end];
    if (!word) break;
    if (word.text === '、' && STANDING.has(words[end + 1]?.text ?? '')) break;
    // 7个千亿级产业集群、若干百亿级产业集群: no further member, but another count
    if (word.text === '、' && end > from && SOME.test((words[end + 1]?.text ?? '') + (words[end + 2]?.text ?? ''))) break;
    // 2座中转站以及停车场等配套设施: what is not counted
    if (end > from && word.text === '以及') break;
    // 13条产业链和“5+5”产业集群: another thing, with a number of its own
    if (end > from && /^[和及与]$/.test(word.text) && words[end + 1]?.text === '“' && /^\d/.test(words[end + 2]?.text ?? '')) break;
    // 85个口袋公园等建成开放: nothing but verbs behind 等
    if (word.text === '等' && words.slice(end + 1).every((w) => !isOf(w, 'noun', 'general', 'adjective', 'area'))) break;
    // 提升举措: a change before a noun is the front of a compound
    const front = /^(?:提升|提高|增收|减排|降碳|引导|支撑)$/.test(word.text) && words[end + 1]?.cls === 'noun';
    const opens =
      (OPENERS.has(word.cls) && word.text !== '/') ||
      // 6家组织获得质量奖
      (word.text === '组织' && BEFALLS.test(words[end + 1]?.text ?? '')) ||
      // 4条高速提前建成通车
      (word.text === '高速' && isOf(words[end + 1], 'adverb', 'act', 'event', 'light')) ||
      // 3500个竣工投产项目
      (word.cls === 'event' && /^(?:项目|工程|企业)$/.test(words[end + 1]?.text ?? '')) ||
      joinsNext(word, words[end + 1]) ||
      front;
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
  // 32项获国家认可: what happened to them, not what they are
  if (
    !de &&
    name.length > 1 &&
    BEFALLS.test(first?.text ?? '') &&
    !isOf(second, 'general') &&
    !COUNTED.test(name[name.length - 1]?.text ?? '')
  )
    return { name: '', de, predicate: '', rest: join(words) };
  let rest = words.slice(end);
  // 24个省份、规模居全国前列: a bare head after 、 belongs to what is said next
  const mark = name.findLastIndex((w) => w.text === '、');
  if (mark > 0 && rest.length > 0 && isGeneric(name.slice(mark + 1))) {
    name = name.slice(0, mark);
    rest = [];
  }
  // 24项指标有15项提前完成, 14个断面优良率达…, 9个县受命名
  name = withoutVerb(name);
  // 4项未达预期: no thing that is counted
  if (name.length === 1 && name[0]?.text === '未') name = [];
  // 12个重点产业集群中,…
  if (
    (rest.length === 0 || /^(?:共有|不|未|有)$/.test(rest[0]?.text ?? '')) &&
    name.length > 1 &&
    /^(?:中|里|内)$/.test(name[name.length - 1]?.text ?? '')
  )
    name = name.slice(0, -1);
  const told = withBenefit(withoutDe(withoutRole(join(name))).replace(AMONG, ''));
  const predicate = predicateOf(rest);
  return { name: standing(told, join(rest), predicate) + told + worksIn(join(rest), de), de, predicate, rest: join(rest) };
}

/** Predicates that make a class of their own: 入选…的企业 is no 企业 of the region. */
export const SELECTED =
  /^(?:[受得]到(?=[^,。;、]{0,20}(?:表彰|表扬|激励|肯定|嘉奖|奖励|通报))|被(?:授予|表彰|记功|列为|命名为|确定为|评定为)|荣立|入选|进入|获得|列入|获批|荣获|跻身|获评|上榜|入围|被评为|被认定为|获|认定|命名|评为|授予)/;

/** Longer ones are cut to their first word; a title that was won stays whole. */
const LONGEST_DEED = 16;
const LONGEST_TITLE = 26;
const LONGEST_PASSED = 20;

/** What only praises: 24个工坊擦亮职教名片, 120个品牌享誉海内外. */
const PRAISE = /^(?:擦亮|享誉|畅销|闪耀|绽放|亮相|叫响|走红|出圈|火爆|走俏|点亮|扮靓)/;

/** What people come to, with how they do. */
const WAY_OUT = /^实现((?:产业|稳定|持续|长期|多元|转移|就地|就近|灵活)?(?:增收|脱贫|就业|再就业|增收致富))$/;

/** What is taken as it stands, '' for what says nothing of the noun; null for other predicates. */
function wholePredicate(said: string): string | null {
  switch (said[0]) {
    case '取':
      // 取得突破性进展: that work went well
      return /^取得(?:了)?[^,。;、]{0,8}(?:进展|成效|成果|突破|成绩)$/.test(said) ? '' : null;
    case '达':
      // 达到三级医院水平: what was reached makes a class
      return /^(?:达到|达)[^,。;、]{2,16}?(?:水平|标准|等级)$/.test(said) ? said : null;
    case '实':
      // 68户贫困户实现稳定增收
      return WAY_OUT.exec(said)?.[1] ?? null;
    case '通': {
      // 6个区通过义务教育优质均衡发展国家督导评估认定
      const passed = /^通过[^,。;]{8,40}?(认定|验收|评估|认证|考核)$/.exec(said);
      return passed === null ? null : said.length <= LONGEST_PASSED ? said : `通过${passed[1] ?? ''}`;
    }
    case '被': {
      // 6名民警被公安部授予“二级英模”称号: by whom is left out
      const given = /^被[^,。;]{2,16}?(授予|追授|表彰为|评为|评定为|命名为|认定为)([^,。;、]{2,24})$/.exec(said);
      if (given !== null && !/^(?:授予|表彰|评|命名|认定)/.test(said.slice(1))) return `被${given[1] ?? ''}${given[2] ?? ''}`;
      return /^被(?:认定|命名|评定|评|表彰|列|确定)为[^,。;、]{2,24}$/.test(said) ? said : null;
    }
    // 8项经验在全国、全省推广
    case '在':
      return /^在全[国省市区县州](?:、全[省市区县州])+[^,。;、]{2,10}$/.test(said) ? said : wholeDeed(said);
    case '认':
    case '命':
    case '评':
      // 11个县被认定为国家级示范县: whole, however long the title
      return /^被?(?:认定|命名|评定|评)为[^,。;、]{2,24}$/.test(said) ? said : null;
    default:
      return wholeDeed(said);
  }
}

/** What is said of the noun: the first event and its object, without what else the clause goes on to say. */
function predicateOf(rest: readonly Token[]): string {
  if ((rest[0]?.cls === 'punctuation' && rest[0].text !== '“') || rest[0]?.text === '以及') return '';
  const from = rest.findIndex((w, i) => !/^(?:adverb|time|share)$/.test(w.cls) && w.text !== '等' && rest[i + 1]?.text !== '发放');
  if (PRAISE.test(rest[from]?.text ?? '')) return '';
  const said = (from < 0 ? [] : rest.slice(from)).filter((w) => w.cls !== 'particle');
  // 130个学科在国内评价领域进入先进行列: where
  const field = isOf(said[0], 'prep') ? said.findIndex((w, i) => i > 1 && i < 7 && isOf(w, 'event')) : 0;
  if (field > 0 && /[领域中里上内面]$/.test(said[field - 1]?.text ?? '')) said.splice(0, field);
  // 56项为全国首创
  while (said.length > 1 && /^(?:为|是|进行)$/.test(said[0]?.text ?? '')) said.shift();
  const whole = wholePredicate(join(said));
  if (whole !== null) return whole;
  const out: Token[] = [];
  for (const [i, word] of said.entries()) {
    if (word.cls === 'done' && out.length === 0) continue;
    if (out.length === 0 && PROGRESS.test(word.text)) return '';
    // 国家、国际大奖 goes on, 优秀作品奖、居全国第5 does not
    if (word.text === '、' && !isOf(said[i + 1], 'noun', 'act', 'adjective') && said[i + 1]?.text !== '“') break;
    if (
      out.length > 0 &&
      (word.cls === 'light' ||
        word.cls === 'cause' ||
        word.cls === 'prep' ||
        (word.cls === 'punctuation' && !/^[“”、%‰]$/.test(word.text) && !inBracket(said, i)))
    )
      break;
    // 产业集群转型提升示范区: the change belongs to a compound
    const inside = out.length > 0 && said[said.indexOf(word) + 1]?.cls === 'noun';
    const raised = word.text === '提升' && i === said.length - 1 && RAISED.test(said[i - 1]?.text ?? '');
    if ((word.cls === 'reach' && word.text.length > 1) || ((word.cls === 'up' || word.cls === 'down') && !inside && !raised)) break;
    out.push(word);
    if (join(out).length > (SELECTED.test(join(out)) || out[0]?.text === '纳入' ? LONGEST_TITLE : LONGEST_DEED)) return out[0]?.text ?? '';
  }
  while (out.length > 1 && out.at(-1)?.cls === 'link') out.pop();
  const words = join(out);
  return words.length < 2 ? '' : words.replace(/(?<!前期)(?:工作|任务)$/, '');
}
