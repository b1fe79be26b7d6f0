/** What a clause is about, and whose a name is. */
import { withoutEnding } from '../endings.js';
import type { WordClass } from '../tokenize/lexicon.js';
import { type Token, tokens } from '../tokenize/tokens.js';
import { isGeneric, join, type Known, trimFront } from './phrase/index.js';

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

/** 固定资产投资增长强劲: that it grew is no part of what is told next. */
const GREW = /(?<=.{4})增长$/;
/** 融资贷款规模前所未有, 道路建设大规模提速: its size is no part of the thing. */
const SIZE = /(?<=.{4})大?规模$/;

/** 以保运转为重点的财政支出: on what most of it is spent. */
const MOSTLY = /^以[^,;。\d]{2,20}为(?:重点|主体?|核心|代表|龙头|支撑)的(?=[一-鿿]{2})/;

/** 确保按照时限要求: how something is done is no topic. */
const BY_RULE = /^(?:确保|坚持|严格|要)*(?:按照|根据|依据|遵照|本着|秉持)/;

/** What the members of a list are. */
const KIND = /^(?:[一-鿿]{0,6}(?:产业|行业|企业|集群|产业集群))$/;

/** 综合指数排全省第一: what is ranked, and no 安排全年工作. */
function beforeRank(clause: string): string {
  const at = clause.indexOf('排全');
  return at > 1 && clause[at - 1] !== '安' ? clause.slice(0, at) : clause;
}

/** 经济技术开发区: a place, and not the economy. */
const ZONE = /^(?:技术)?(?:开发|合作|园)/;

/** The short noun phrase that a clause without figures is about, or ''. */
export function topicOf(clause: string, known: Known): string {
  const told = clause.replace(NUMBERING, '');
  const numbered = told.startsWith('以') ? told.replace(MOSTLY, '') : told;
  const unranked = beforeRank(numbered);
  const said = unranked.includes('、') ? unranked.replace(BOTH, '') : unranked;
  const bare = said.includes('新一轮') ? said.replace(/^(?:实施|开展|启动|推进|组织)?新一轮/, '') : said;
  if (bare.length > (bare.includes('、') ? 60 : 40) || BY_RULE.test(bare)) return '';
  const words = trimFront(tokens(bare), known).words;
  // “菜篮子”工程全面完工: a name in quotation marks, but not two
  const quotes = bare.indexOf('“') === bare.lastIndexOf('“');
  const end = words.findIndex(
    (w, i) =>
      !NOMINAL.has(w.cls) &&
      !(w.cls === 'soft' && i > 0) &&
      !JOINS.has(w.text) &&
      !(quotes && (w.text === '“' || w.text === '”')) &&
      // 钢铁、铝业等支柱产业不断壮大: of which kind they are
      !(w.text === '等' && i > 2 && words.slice(i + 1, i + 4).some((next) => KIND.test(next.text))),
  );
  const nominal = end < 0 ? words : ofWhat(words, end, bare);
  if (isGeneric(nominal) || nominal[0]?.cls === 'verb') return '';
  // 规范和提升热线服务: a verb that another goes on from
  if (nominal.length > 1 && /^[和与及]$/.test(nominal[nominal.length - 1]?.text ?? '')) return '';
  // what the catalogue knows is the topic, whatever is said of it without a verb: 经营主体|稳中培优
  let prefix = join(words);
  for (let i = words.length; i > 0; i -= 1) {
    const zone = prefix === '经济' && ZONE.test(join(words.slice(i)));
    if (known(prefix) && !zone && !JOINS.has(words[i]?.text ?? '') && !JOINS.has(words[i - 1]?.text ?? '')) return prefix.replace(GREW, '');
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
  /(?:完成|计划|年度)?(?:固定资产投资|(?<=单位|机构)数|总?用户(?:总?数|数量)?|合同数|项目数|户数|家数|资产总额|总资产|净资产|总投资|投资额|投资|资金|产值|总产值|年?产能|产量|总产量|单产|总产|面积|收入|数量|总数|总量|金额|总额)$/;

/** The thing itself, without a head that the next figure replaces: 粮食播种面积 → 粮食. */
export function ownerOf(name: string): string {
  if (/人均|平均/.test(name) || /^(?:播种|种植|收获)?(?:面积|产量|总产)$/.test(name)) return '';
  const bare = name.replace(OWNED_TAIL, '').replace(/(?:播种|种植|收获|在建|开工|竣工|投产)$/, '');
  return bare.length >= 2 ? bare : name;
}
