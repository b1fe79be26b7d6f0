/** Reads the words before a quantity: the noun phrase in them, and the verbs around it. */
import { type Token, tokens } from '../../tokenize/tokens.js';
import { comparison } from './comparison.js';
import { trimFront } from './front.js';
import { readName } from './name.js';
import { setAside } from './set-aside.js';
import { readTail } from './tail.js';
import type { Known, LeftReading } from './types.js';
import { CARRIED_ACT, isGeneric, isOf, join } from './words.js';

/** 累计投入, 五年投入: spending is what the amount is of. */
const isSpending = (words: readonly Token[]): boolean =>
  /^(?:累计)?投入$/.test(words[words.length - 1]?.text ?? '') && words.slice(0, -1).every((w) => isOf(w, 'adverb', 'time'));

const SPENDING: readonly Token[] = [{ text: '投入', cls: 'soft' }];

/** Verbs without which a bare noun says nothing: 支持项目86个, 提供岗位2万个. */
const NAMED_WITH =
  /^(?:支持|争取|提供|释放|储备|筹集|募集|招聘|新招聘|招录|选派|选聘|服务|帮扶|资助|救助|受理|查处|吸引|更新|淘汰|报废|慰问|节约|入驻|入园|入孵|对接|谋划|入库|完工)$/;

/** Verbs that tell a class apart, and of what: 保障低收入家庭 is no count of all such families. */
const TELLS_APART: readonly (readonly [RegExp, RegExp])[] = [
  [/^保障$/, /(?:家庭|户)$/],
  [/^(?:支持|服务)$/, /项目$/],
  [/^(?:选派|派驻|派出|遴选)$/, /(?:员|人员|干部|人才|教师|医生|专家)$/],
  [/^供应$/, /(?:土地|用地|标准地”?)$/],
  [/^稳定$/, /岗位$/],
  [/^发展$/, /用户$/],
  [/^开发$/, /(?:成果|新产品)$/],
  [/^培养$/, /(?:人才|骨干|带头人)$/],
];

const HELPS = /^(?:支持|服务|扶持|帮扶|走访)$/;
const HELPED = /(?:企业|经营主体|工商户|合作社)$/;

/** A noun of one short word keeps the verb that was trimmed right before it. */
function withItsVerb(name: readonly Token[], phrase: readonly Token[], known: Known): readonly Token[] {
  const [kind, ...rest] = name;
  // 支持各类项目900个: all kinds of them
  const noun = kind?.text === '各类' && rest.length === 1 ? rest[0] : kind;
  if (noun !== kind && kind && noun?.cls === 'noun' && noun.text.length === 2) {
    const verb = phrase[phrase.lastIndexOf(kind) - 1];
    return verb && NAMED_WITH.test(verb.text) && !known(join(name)) ? [verb, ...name] : name;
  }
  const verb = noun && phrase[phrase.lastIndexOf(noun) - 1];
  const object = verb && verb.cls !== 'noun' ? join(name) : '';
  // 支持个体工商户3万户: those who were helped, and not all that there are
  if (verb && HELPED.test(object) && HELPS.test(verb.text)) return [verb, ...name];
  if (verb && object !== '' && TELLS_APART.some(([does, what]) => does.test(verb.text) && what.test(object)) && !known(object))
    return [verb, ...name];
  if (noun === undefined || name.length > 1 || noun.text.length > 2 || noun.cls !== 'noun') return name;
  const before = phrase[phrase.lastIndexOf(noun) - 1];
  return before && NAMED_WITH.test(before.text) && !known(noun.text) ? [before, noun] : name;
}

const SUM_TOLD: ReadonlySet<string> = new Set(['共有', '现有', '实有']);

/** 法院共受理案件, 医院共有床位: that it is the sum is no part of the name. */
function withoutSum(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex((w, i) => i < words.length - 1 && (w.text === '共' || (i > 0 && SUM_TOLD.has(w.text))));
  if (at < 0 || isOf(words[at + 1], 'punctuation', 'link')) return words;
  // 行政村中共有贫困村: among whom they are counted
  if (/^[中内]$/.test(words[at - 1]?.text ?? '')) return words.slice(at + 1);
  // 医疗救助共救助: the verb stands twice
  const twice = at > 0 && words[at + 1]?.text === words[at - 1]?.text;
  return words.filter((_, i) => i !== at && !(twice && i === at + 1));
}

/** Verbs right before a count that make its noun a class of its own: 接管62个弃管小区. */
const KEPT = /^(?:接管|调出|聘任|新聘任)$/;

/** 遴选100个村: those that are picked stand behind. */
const PICKS: ReadonlySet<string> = new Set(['遴选', '抽取', '挑选']);

/** 改造和新建12所医院: two works on what is counted behind them. */
const WORKS = '新建|改建|扩建|改扩建|迁建|改造|大修|维修|修缮|加固|续建|整治|重组';
const TWO_WORKS = new RegExp(`(?:${WORKS})(?:、|和|及|与)(?:${WORKS})$`);

/** 整治村, 搬迁户: what was done to them makes one word with what they are, and holds of nothing else. */
const PLACE_OR_HOUSE: ReadonlySet<string> = new Set(['村', '户', '县', '镇', '乡', '点']);

/** Joins two verbs of one object: 新建、改造10所学校. */
const JOINT = /^(?:、|和|及|与)$/;

/** Reads the words before a quantity. `rightNominal`: a noun follows it. */
export function readLeft(text: string, known: Known, rightNominal = false): LeftReading {
  const said = setAside(text);
  const all = withoutSum(tokens(said.endsWith('比增') ? `${said.slice(0, -2)}增长` : said));
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
  const compound = name.length === 2 && PLACE_OR_HOUSE.has(name[1]?.text ?? '');
  if (
    first &&
    isOf(first, 'add', 'act') &&
    (name.length > 1 || lead === '') &&
    (first.cls === 'add' || (CARRIED_ACT.test(first.text) && !compound))
  )
    lead = isOf(name[2], 'add', 'act') && JOINT.test(name[1]?.text ?? '') && name.length > 3 ? join(name.slice(0, 3)) : first.text;
  // 淘汰落后炼铁产能117万吨、炼钢产能78万吨: all of it is
  if (lead !== '' && lead === first?.text && name[1]?.text === '落后' && name.length > 2) lead += '落后';
  // verbs alone right before the quantity take their object from the right, if there is one
  if (
    !spending &&
    name.length > 0 &&
    name.every((w) => isOf(w, 'act', 'soft', 'add') || PICKS.has(w.text) || JOINT.test(w.text)) &&
    !known(join(name))
  ) {
    bare = true;
    if (rightNominal) {
      lead =
        first && (isOf(first, 'act', 'add') || KEPT.test(first.text))
          ? name.some((w) => JOINT.test(w.text))
            ? join(name)
            : first.text
          : lead;
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
  const both = rightNominal && lead !== '' ? TWO_WORKS.exec(said)?.[0] : undefined;
  if (both !== undefined && (name.length === 0 || join(name) === both)) {
    lead = both;
    name = [];
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
