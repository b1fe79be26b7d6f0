/** Reads the words before a quantity: the noun phrase in them, and the verbs around it. */
import { type Token, tokens } from '../../tokenize/tokens.js';
import { comparison } from './comparison.js';
import { trimFront } from './front.js';
import { readName } from './name.js';
import { readTail } from './tail.js';
import type { Known, LeftReading } from './types.js';
import { CARRIED_ACT, isGeneric, isOf, join } from './words.js';

/** 累计投入, 五年投入: spending is what the amount is of. */
const isSpending = (words: readonly Token[]): boolean =>
  /^(?:累计)?投入$/.test(words[words.length - 1]?.text ?? '') && words.slice(0, -1).every((w) => isOf(w, 'adverb', 'time'));

const SPENDING: readonly Token[] = [{ text: '投入', cls: 'soft' }];

/** Verbs without which a bare noun says nothing: 支持项目86个, 提供岗位2万个. */
const NAMED_WITH =
  /^(?:支持|争取|提供|释放|储备|筹集|募集|招聘|新招聘|招录|选派|选聘|服务|帮扶|资助|救助|受理|查处|吸引|更新|淘汰|报废|慰问|节约|入驻|入园|入孵)$/;

/** A noun of one short word keeps the verb that was trimmed right before it. */
function withItsVerb(name: readonly Token[], phrase: readonly Token[], known: Known): readonly Token[] {
  const [noun] = name;
  if (noun === undefined || name.length > 1 || noun.text.length > 2 || noun.cls !== 'noun') return name;
  const before = phrase[phrase.lastIndexOf(noun) - 1];
  return before && NAMED_WITH.test(before.text) && !known(noun.text) ? [before, noun] : name;
}

/** Joins two verbs of one object: 新建、改造10所学校. */
const JOINT = /^(?:、|和|及|与)$/;

/** 成为全国首个经济总量突破5万亿元的城市: that it is the first is no part of what has passed a mark. */
const FIRST_OF =
  /^在全[国省市州区](?:首个|第[一二三四五六]个)$|(?:成为|是)(?:全[国球省市区]|世界|国内|[中东西]部|北方|南方){0,2}(?:首个|第[一二三四五]个|唯一)(?=[^,。;、]{2})/;
const toldFirst = (text: string): string => (text.includes('个') || text.includes('唯一') ? text.replace(FIRST_OF, '') : text);

/** 龙头企业由两家增加到10家: from how many, in words. */
const FROM_FEW = /[由从](?:原来的|过去的|[上去]年的)?[一两二三四五六七八九十几]{1,3}[家个户所项条座处](?=增|扩|发展|提|上升|壮大|达|拓)/;
const withoutFew = (text: string): string => (/[由从]/.test(text) ? text.replace(FROM_FEW, '') : text);

/** 粮食总产再创新高、达到46万吨: that it is a record is no part of the name. */
const RECORD = /(?:均|双双)?[再又续屡连]?创(?:出|下|了)?(?:历史|近年来?)?(?:同期)?新(?:高|纪录)[、,](?=(?:达|突破|超|为|增))/;
const withoutRecord = (text: string): string => (text.includes('创') ? text.replace(RECORD, '') : text);

/** 养殖面积已占总面积的: since when is no part of the name. */
const withoutSince = (text: string): string => (text.includes('占') ? text.replace(/(?:已经?|现|目前|仅|只)占/, '占') : text);

/** 固定资产投资五年累计完成投资: the head stands twice. */
const TWICE = /(?<=投资(?:额|总额)?)(?:[一两二三四五六七八九十\d]{1,2}年)?(累计)?完成投资$/;
const withoutTwin = (text: string): string => (text.endsWith('完成投资') ? text.replace(TWICE, '$1完成') : text);

/** 发展目标是生产总值年均增长8%, 主要目标定为…: whose aim it is comes before the name. */
const AIM = /^[一-鿿“”、]{0,16}目标(?:值)?(?:分别)?(?:建议|确定|设定|拟定|定|安排|调整|明确)?[是为](?=[一-鿿]{2})/;
const withoutAim = (text: string): string => (text.includes('目标') ? text.replace(AIM, '') : text);

/** 经济总量在全市各县区中率先突破500亿元: among whom it is the first. */
const AMONG = /在(?:全[国省市区县州盟]|同类)[^,;、。\d]{0,8}中(?=率先|首[先次个]|第)/;
const withoutAmong = (text: string): string => (text.includes('中') ? text.replace(AMONG, '') : text);

/** 生产总值根据省统计局修订结果完成4725亿元: by whose count. */
const BY_COUNT = /(?<=[一-鿿]{2})(?:根据|依据|按照)[^,;、。\d]{2,14}(?:修订|核算|统计|反馈|测算)(?:结果|数据)/;
const withoutCount = (text: string): string => (/[根依按][据照]/.test(text) ? text.replace(BY_COUNT, '') : text);

/** 同比(下同)增长5%: for the figures after it too. */
const withoutSame = (text: string): string => (text.includes('下同') ? text.replace(/\((?:以?下[皆均]?同)\)/, '') : text);

/** Words that are read past, in this order. */
const SET_ASIDE = [withoutSame, withoutRecord, withoutFew, withoutSince, withoutTwin, withoutAim, withoutAmong, withoutCount];

/** 养老金提高到月人均2860元: for how many people, behind the verb. */
const PER_HEAD = /(?<=(?:提高|增加|上调|调整|达)(?:到|至|为)?)[年月]?人均$/;

/** Reads the words before a quantity. `rightNominal`: a noun follows it. */
export function readLeft(text: string, known: Known, rightNominal = false): LeftReading {
  let said = toldFirst(text.endsWith('人均') ? text.replace(PER_HEAD, '') : text);
  for (const without of SET_ASIDE) said = without(said);
  const all = tokens(said.endsWith('比增') ? `${said.slice(0, -2)}增长` : said);
  const last = all[all.length - 1];
  const open: LeftReading['open'] = last?.text === '的' ? '的' : last?.text === '等' ? '等' : '';
  const closed = open === '的' ? all.slice(0, -1) : all;
  const compare = comparison(closed);
  const words = compare ? compare.rest : closed;
  const tail = readTail(words, text, compare, known, rightNominal);
  const phrase = words.slice(0, tail.end);
  const trimmed = trimFront(phrase, known);
  const spending = isSpending(words);
  const found = readName(spending ? SPENDING : trimmed.words, phrase, known);
  let name = withItsVerb(found.words, phrase, known);
  let lead = tail.lead;
  let bare = false;
  const first = name[0];
  if (first && isOf(first, 'add', 'act') && (name.length > 1 || lead === '') && (first.cls === 'add' || CARRIED_ACT.test(first.text)))
    lead = isOf(name[2], 'add', 'act') && JOINT.test(name[1]?.text ?? '') && name.length > 3 ? join(name.slice(0, 3)) : first.text;
  // verbs alone right before the quantity take their object from the right, if there is one
  if (!spending && name.length > 0 && name.every((w) => isOf(w, 'act', 'soft', 'add') || JOINT.test(w.text)) && !known(join(name))) {
    bare = true;
    if (rightNominal) {
      lead = first && isOf(first, 'act', 'add') ? (name.some((w) => JOINT.test(w.text)) ? join(name) : first.text) : lead;
      name = [];
    }
  }
  if (name.length === 0 && phrase.length > 0 && !rightNominal && !phrase.some((w) => isOf(w, 'noun', 'general'))) {
    const verbs = phrase.filter((w) => isOf(w, 'act', 'soft'));
    if (verbs.length > 0) {
      name = verbs;
      bare = true;
    }
  }
  return {
    // one by one: a rest of properties costs more than all the reading
    change: tail.change,
    verb: tail.verb,
    reached: tail.reached,
    reaches: tail.reaches,
    predicate: tail.predicate,
    share: tail.share,
    yearly: tail.yearly,
    endsVerb: tail.endsVerb,
    name: join(name),
    owner: found.owner,
    generic: isGeneric(name),
    lead,
    leadChange: trimmed.change,
    leadVerb: trimmed.verb,
    compared: compare?.compared ?? '',
    comparison: compare?.relation ?? '',
    bare,
    opened: trimmed.opened,
    cut: found.cut,
    open,
  };
}
