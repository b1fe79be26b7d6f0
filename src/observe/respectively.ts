/** `A、B分别增长5%、6%`: several names for several quantities, with heads or fronts that they share. */
import type { Measure } from '../record.js';
import { type Token, tokens } from '../tokenize/tokens.js';
import { bySize, sharedFront, withScope } from './fronts.js';
import { MARK_ALONE, splitList } from './lists.js';
import { isOf, join } from './phrase/index.js';
import { TWINS, withSectors } from './twins.js';
import type { Matcher } from './types.js';

/** What is done with several things and is told of each: 生猪、肉牛出栏; 普通高中、中职招生. */
const HEAD_DEED = /^(?:[进出]口|招生|参保|[出存]栏|用户)$/;

/** What only says that those before it are branches of industry. */
const CLASS_WORD = /(?:产业集群|产业链|产业|行业)$/;

/** Heads that add nothing to a name that stands alone. */
const TOTAL = /^(?:金额|总额|总量|总数|总值|总规模|数量|数|额|量)$/;

const SOLD = /(?:(?:限上|限额以上)?(?:零售额|销售额|销量|产量)|进?出口(?:总额|总值|额)?)$/;
/** Things that are sold, by how their names end. */
const PRODUCT = /(?:车|机|家电|电器|电池|电路|零配件|器材|组件|设备|产品|药材?|船舶|服装|家具|食品|机器人)$/;
const LEVEL = /^(?:国家|[省市县区盟旗州]|自治区)级/;
/** Heads that a name of the catalogue ends in, which is one word: 装备制造业增加值. */
const WHOLE_HEAD =
  /(?:增加值|生产总值|总产值|产值|营业收入|营收|利润总额|利润|投资额?|交易额|业务量|吞吐量|产量|用电量|用户|消费|(?<!不|收|汇|速|效|税|利|概|功|频)[一-鿿]{2}率)$/;
/** Things that are counted and need no head. */
const THING = /(?:产业|企业|项目|基地|平台|园区|中心|机构|集群|城市|[县村镇])$/;
/** A name with a head of its own. */
function isHeaded(part: string): boolean {
  const last = tokens(part).at(-1);
  return (
    last?.cls === 'general' ||
    /(?:指数|系数|浓度|能耗|水耗|电耗|占比|安全感|满意度|[^比效]率|人次|起数|批次|货值|应税销售|开票销售|游客|旅客|[产销]量)$/.test(part)
  );
}

/** Whether a word ends at this place of a phrase. */
function endsWord(words: readonly Token[], at: number): boolean {
  let end = 0;
  for (let i = 0; end < at && i < words.length; i += 1) end += words[i]?.text.length ?? 0;
  return end === at;
}

/** Kinds of insurance, by themselves. */
const INSURED = /(?:养老|失业|医疗|工伤|生育)$/;

/** What banks lend, and to whom, by how their names end: 民营经济、小微企业贷款余额. */
const LENT = /(?:各项)?(?:存款|贷款)(?:余额|增量|投放)$/;
const BORROWER = /(?:经济|企业|主体|产业|行业|制造业|农业|房地产业?|农户)$/;

/** What an industry has of a whole: 增加值占规模以上工业比重. */
const SHARE = /((?:增加值|总?产[值量]|面积|销量|营业收入|营收|投资额?|进?出口额?|零售额|利润总?额?))占[一-鿿]{2,16}?(?:比重|比例)$/;

/** The head and the share of a whole that `part` lacks: 装备制造业, 高新技术产业增加值占工业比重 → 增加值占工业比重. */
function lackedShare(part: string, whole: string): string {
  const [share = '', head = ''] = whole.includes('占') && !part.includes('占') ? (SHARE.exec(whole) ?? []) : [];
  if (share === '') return '';
  if (part.endsWith(head)) return share.slice(head.length);
  return isHeaded(part) ? '' : share;
}

/** What a name measures for each unit of, at its front. */
const PER_UNIT = /^(?:亩均|人均|户均|地均|村均)/;

/** For how many people an allowance is told, behind its name: 低保标准月人均分别提高至A、B. */
const PER_HEAD = /(?<=标准|[金贴资])(?:[年月]?人均|人均每[年月]|每人每[年月]|每[年月])$/;

/** Words of a class that stand between what is listed and its head: 电子信息、有色金属产业集群营收. */
const KIND_WORD = /^(?:全|行业|产业|集群|产业链|产业集群)$/;

/** Classes of the words for what is done with the object behind them. */
const DEEDS = ['add', 'act', 'event'] as const;

const afterFirst = (words: readonly Token[]): string =>
  words
    .slice(1)
    .map((w) => w.text)
    .join('');

/** An insurance by what it covers: 养老、失业、医疗保险覆盖面. */
const COVER = /^(?:社会|基本|城镇|城乡|居民|职工|企业){0,3}(?:养老|医疗|失业|工伤|生育)$/;

/** What pipes carry. */
const CARRIES = /(?:供水|供热|供气|燃气|排水|污水|雨水|热力|再生水|天然气)$/;

/** Gives `part` the head of `whole` that it shares: 城镇 + 农村居民人均可支配收入 → 城镇居民人均可支配收入. */
const PLACE = /^[一-鿿]{1,5}[市县区旗]$/;
/** Characters of the longest place whose head is looked for behind it. */
const LONGEST_PLACE = 6;

/** `东岭市和澜县财政收入`: what stands behind the last of several places, which may have longer or shorter names, or ''. */
function ofPlace(whole: string, known: (name: string) => boolean): string {
  for (let at = 2; at <= LONGEST_PLACE; at += 1)
    if ('市县区旗'.includes(whole.charAt(at - 1)) && known(whole.slice(at))) return whole.slice(at);
  return '';
}

function withHead(part: string, whole: string, known: (name: string) => boolean): string {
  // PM10、PM2.5浓度: signs are words of their own
  const sign = /^[A-Za-z][\w.]*$/.test(part) ? /^[A-Za-z][\w.]*([^\w.].*)$/.exec(whole)?.[1] : undefined;
  if (sign !== undefined) return part + sign;
  // 改造老旧供热、燃气、排水管网
  const pipes = CARRIES.test(part) ? /管[网道线]$/.exec(whole)?.[0] : undefined;
  if (pipes) return part + pipes;
  const insured = COVER.test(part) ? whole.indexOf('保险') : -1;
  if (insured > 0) return part + whole.slice(insured);
  const words = tokens(whole);
  const partWords = tokens(part);
  const last = partWords[partWords.length - 1];
  // 国家和省级传统村落
  const level = /^(?:国家|[省市县区盟旗州]|自治区)级?$/.test(part) ? LEVEL.exec(whole)?.[0] : undefined;
  if (level) return (part.endsWith('级') ? part : `${part}级`) + whole.slice(level.length);
  const placed = PLACE.test(part) ? ofPlace(whole, known) : '';
  if (placed !== '') return part + placed;
  // 养老、失业、医疗保险参保人数: kinds of insurance
  const insurance = INSURED.test(part) ? whole.lastIndexOf('保险') : -1;
  if (insurance > 0) return part + whole.slice(insurance);
  // 航空旅客、货邮吞吐量; 企业养老保险、基本医疗保险参保人数
  const counted = part.endsWith('旅客') ? /吞吐量$/.exec(whole) : part.endsWith('保险') ? /参保(?:人数|率)$/.exec(whole) : null;
  if (counted) return part + counted[0];
  const share = lackedShare(part, whole);
  if (share !== '') return part + share;
  // 新签约、新落地亿元以上项目: two deeds of one object
  if (partWords.length === 1 && words.length > 1 && isOf(last, ...DEEDS) && isOf(words[0], ...DEEDS)) return part + afterFirst(words);
  if (isHeaded(part)) return part;
  // 亩均税收、亩均增加值: each per unit, so that each is whole
  const per = PER_UNIT.exec(part)?.[0];
  if (per !== undefined && part.length > per.length + 1 && whole.startsWith(per)) return part;
  // 汽车、电子信息产业: the class word alone is shared
  const branch = CLASS_WORD.exec(whole)?.[0];
  if (branch !== undefined && !known(part) && !part.endsWith(branch)) return part.endsWith('业') ? part : part + branch;
  // 新能源汽车、智能手机限上零售额; 中亚五国、东盟进出口: a product lacks the head even where the catalogue counts it, a partner of trade where it does not
  const sold = SOLD.exec(whole)?.[0];
  if (
    sold &&
    !part.endsWith(sold) &&
    partWords.every((w, i) => isOf(w, 'noun', 'adjective', 'verb') || (i === 0 && w.text === '对')) &&
    (PRODUCT.test(part) || (!known(part) && !/[量额率值数入资费]$/.test(part)))
  )
    return part + sold;
  const cut = whole.slice(part.length);
  // 工业、制造业、工业技改投资: the last one's own name is no other's
  const lends = cut.length >= 2 && !part.endsWith(cut) && part + cut !== whole && known(part + cut);
  if (lends && !(TOTAL.test(cut) && known(part))) return part + cut;
  // parallel fronts: 城镇 and 农村|居民人均可支配收入
  const parallel = words
    .slice(tokens(part).length)
    .map((w) => w.text)
    .join('');
  // 美丽河湖、美丽海湾建成率: both begin alike, so that what follows as many words is shared
  const alike = partWords.length > 1 && words[0]?.text === partWords[0]?.text && isOf(words[words.length - 1], 'general');
  if (parallel.length >= 2 && part + parallel !== whole && (alike || known(part + parallel)) && !(TOTAL.test(parallel) && known(part)))
    return part + parallel;
  let fallback = '';
  // the shortest head first: 工业、制造业、工业技改投资 share 投资 and no more
  for (let i = words.length - 1; i >= 1; i -= 1) {
    const head = words
      .slice(i)
      .map((w) => w.text)
      .join('');
    if (part.endsWith(head)) return part;
    if (known(part + head) && !(TOTAL.test(head) && known(part))) return part + head;
    const first = words[i];
    // 中欧班列、东盟班列开行量: one character is no head by itself
    const whole = head.length === 1 && i > 1 && words[i - 1]?.cls !== 'reach' ? (words[i - 1]?.text ?? '') + head : head;
    if (first && (first.cls === 'general' || HEAD_DEED.test(first.text))) fallback = fallback || part + whole;
  }
  // 重点产业、软件业固定资产投资: the last word is a name of its own
  const own = words.length > 1 ? (words[words.length - 1]?.text ?? '') : '';
  if (/.{3}投资$/.test(own) && own.length < whole.length && known(own) && !known(part)) return part + own;
  for (let i = whole.length - 2; i >= 1; i -= 1) {
    const tail = whole.slice(i);
    if (known(part + tail) && !(TOTAL.test(tail) && known(part))) return part + tail;
  }
  const lent = LENT.exec(whole)?.[0];
  if (lent && BORROWER.test(part)) return part + lent;
  if (known(part)) return part;
  if (fallback === '' && !WHOLE_HEAD.test(part)) {
    const end = WHOLE_HEAD.exec(whole)?.[0];
    if (end && end.length < whole.length - 1 && !part.endsWith(end)) fallback = part + end;
  }
  // 船舶、航空航天行业增加值: the class word and its head
  let kind = words.length - 1;
  while (kind > 1 && KIND_WORD.test(words[kind - 1]?.text ?? '')) kind -= 1;
  if (kind < words.length - 1 && words[words.length - 1]?.cls === 'general' && !part.endsWith('业')) return part + join(words.slice(kind));
  // 农村五保对象和城镇“三无”对象集中供养率: what follows the word that both have
  const shared = last && last.text.length > 1 ? whole.lastIndexOf(last.text) : -1;
  if (fallback && last && shared > 0) return part + whole.slice(shared + last.text.length);
  // 美丽河湖、美丽海湾建成率: both begin alike and are as long
  if (fallback && part.length > 2 && whole.startsWith(part.slice(0, 2)) && endsWord(words, part.length)) return part + cut;
  // 炼铁、炼钢先进产能占比: one front stands for one front
  const rest = words.slice(Math.min(partWords.length, 1));
  const front = words[0]?.text.length ?? 0;
  if (
    fallback &&
    rest.length > 1 &&
    front > 1 &&
    front >= part.replace(/[“”]/g, '').length - 1 &&
    rest.every((w) => !/^(?:和|与|及|、|“|”)$/.test(w.text))
  )
    return part + rest.map((w) => w.text).join('');
  if (fallback) return fallback;
  if (THING.test(part) && THING.test(whole)) return part;
  // 肉、蛋、奶产量: one word of the dictionary with its head
  const yielded = words.length === 1 && part.length <= 3 ? /(?:产量|产值|面积)$/.exec(whole)?.[0] : undefined;
  if (yielded && whole.length > yielded.length) return part + yielded;
  // parallel fronts: the same number of words, or a short part before a long whole
  const head = afterFirst(words);
  return head.length >= 2 && part.length <= 4 && whole.length >= part.length + 3 ? part + head : part;
}

/** The parts of a list that are to be `count`: 和 may stand inside a part (租赁和商务服务业) where 、 parts them. */
function partsOf(phrase: string, count: number): string[] {
  const all = splitList(phrase);
  if (all.length <= count) return all;
  const marked = splitList(phrase, MARK_ALONE);
  return marked.length === count ? marked : all;
}

/** A part without the verb that opens it: 实现旅游收入 → 旅游收入. */
function withoutVerb(part: string): string {
  return part.replace(/^(?:实现|完成|预计|其中|新)?(?:实现|完成)(?=.{2})/, '').replace(/^主要污染物(?=化学|二氧|氨氮|氮氧)/, '');
}

/** Two names whose 、 was lost: both halves are names of the catalogue. */
function splitUnmarked(phrase: string, known: (name: string) => boolean): string[] | null {
  for (let i = 3; i < phrase.length - 2; i += 1) {
    const a = phrase.slice(0, i);
    const b = phrase.slice(i);
    if (known(a) && known(b)) return [a, b];
  }
  return null;
}

/** Gives later parts the front that the first one carries: 新增A、B → 新增A, 新增B. */
function withFront(parts: string[], add: string): string[] {
  return add === '' ? parts : parts.map((part) => (part.startsWith(add) ? part : add + part));
}

/** 海洋经济第一、二、三产业增加值: the sectors of a part of the economy, all of them. */
function ofSectors(parts: string[]): string[] {
  const owner = /^(.{1,8}(?:经济|产业))(?=第一产业)/.exec(parts[0] ?? '')?.[1];
  return owner === undefined ? parts : parts.map((part) => (/^第[二三]产业/.test(part) ? owner + part : part));
}

/** `财政用于教育、卫生、社会保障的支出`: what each is for. */
const SPENT_ON = /^(.{0,12}?用于)(.{3,40}?)(?:的|等)?(支出|投入|资金)$/;

/**
 * The names that `count` quantities share, or null where the phrase does not part into as many.
 * `unit` and `measure` are the first quantity's.
 */
export function distribute(phrase: string, count: number, unit: string, measure: Measure, matcher: Matcher, add = ''): string[] | null {
  const known = (name: string): boolean => matcher(name, unit, measure) !== null;
  const spent = SPENT_ON.exec(phrase);
  const purposes = spent ? splitList(spent[2] ?? '') : [];
  if (spent && purposes.length === count) return purposes.map((purpose) => `${spent[1] ?? ''}${purpose}${spent[3] ?? ''}`);
  let parts = partsOf(withSectors(phrase.replace(PER_HEAD, '')), count).map(withoutVerb);
  if (parts.length < count) {
    for (const [pattern, fronts] of TWINS) {
      const at = parts.findIndex((p) => pattern.test(p));
      const found = parts[at];
      if (found && parts.length + fronts.length - 1 === count) {
        parts = [...parts.slice(0, at), ...fronts.map((f) => found.replace(pattern, f)), ...parts.slice(at + 1)];
        break;
      }
    }
  }
  if (parts.length > count) parts = parts.slice(parts.length - count);
  if (parts.length === 1 && count === 2) parts = splitUnmarked(phrase, known) ?? parts;
  if (parts.length !== count) return null;
  const sized = bySize(parts);
  if (sized) return withFront(sized, add);
  // 食品、信息等产业增加值: as many names as figures, 等 adds none
  if (parts.length > 1) parts = parts.map((part) => part.replace(/等(?=(?:产业|行业|领域|业).)|等(?:各项|主要|经济)*指标$/, ''));
  const last = parts[parts.length - 1] ?? '';
  // 进口货值、入境游客、免税销售额: where one has a head of its own, no other lacks one
  const own = parts.length > 2 && parts.slice(0, -1).some(isHeaded);
  const headed = parts.map((part, i) => {
    if (i === parts.length - 1) return part;
    const name = withHead(part, last, known);
    return own && !known(name) ? part : name;
  });
  return withFront(sharedFront(ofSectors(withScope(headed, parts, known)), known, measure !== 'qualitative'), add);
}
