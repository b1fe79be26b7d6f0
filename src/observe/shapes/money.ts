/** `投资650万元建成6座水冲式公厕`, `投入900万元对主要街道进行修复`, `财政安排资金2000万元,用于…`: what the money went into follows. */
import { type LeftReading, readLeft, readRight } from '../phrase/index.js';
import type { Clause, Slot } from '../slots.js';
import type { Candidate, Context, Shape } from '../types.js';
import { isAmount } from './names.js';

const INTO =
  /^(?:先后|重点|集中|主要|全面|妥善|再|又)*(?:对(?!外)|为(?!了)|用于|用来|用作|实施|组织实施|完成|建成|建设|新建|改建|扩建|改扩建|改造|修建|修缮|维修|铺设|安装|购置|整治|治理|推进|开展|统筹推进|续建|重点|扶持|支持|助推|助力|加强(?=[^,。;、]{2,14}建设)|加快推进|加快|启动|完善|加大|办好|办成|解决|保障)/;
const LONGEST = 32;
/** 实施了一系列重大工程: nothing that the money is of. */
const VAGUE = /^一(?:系列|大?批|揽子)/;
/** A place before what was counted in it. */
const PLACE = /(?:[区县市镇乡村城园]|街道|流域|沿线|周边)$/;

/** 市财政安排资金, 拿出, 累计投入财政资金: who spends, and that it is spent. */
const SPENDS =
  /^(?:(?:各级|本级|地方|市级|区级|县级|[市县区旗])?财政)?(?:共|已|将|又|再|继续|统筹|预算)*(?:安排|落实|拿出|列支|投入|筹集|筹措|统筹|整合|拨付|支出)(?:各类|各级|财政|专项|补助)*(?:资金|经费)?$/;

/** 统筹20亿元实施…, 筹措2700万元解决…: a verb alone. */
const RAISED = /^(?:全[省市区县]|财政|共|已|累计|再)*(?:统筹|筹措|筹集|拿出|安排|斥资|整合)(?:资金)?(?:近|约|超过?)?$/;

/** 对城区主要街道进行全面修复: the thing, and what is done with it. */
const DONE_TO = /^对([^,。;]{2,26}?)(?:进行|实施|开展)了?(?:全面|系统|集中|统一)?([^,。;、的]{2,8})$/;
/** 为全部学校配置设备: for whom, and what. */
const DONE_FOR =
  /^为(?:全部|全市|全区|全县|所有|部分)?[^,。;、]{2,14}?((?:配[置备]|购置|安装|修建|新建|建设|更换|发放|解决)[^,。;]{2,16})$/;
const VERB =
  /^(?:先后|重点|集中|主要|全面|妥善|再|又)*(?:解决|用于|用来|用作|建成|新建|完成|实施|组织实施|办好|办成|推进|加快推进|助推|助力|支持|为|对)了?(?:一批|一大批)?(?=[^、].)/;

/** What several works are together, and says nothing of them. */
const BARE_HEAD = /^(?:工程|项目|行动|活动)$/;

/** What a work without figures is about. */
function workOf(text: string, known: Context['known']): string {
  const to = DONE_TO.exec(text);
  if (to) return `${to[1]}${to[2]}`;
  const said = DONE_FOR.exec(text)?.[1] ?? text;
  const name = readLeft(said, known).name.replace(VERB, '');
  // 完善农村道路、安全饮水等基础设施: a part of what the head alone would name
  const head = /等(.{2,8})$/.exec(said)?.[1];
  const examples = head === name && (known(`${name}投资`) || (BARE_HEAD.test(name) && said.length <= LONGEST));
  return examples ? said.replace(VERB, '').replace(/^完善/, '') : name;
}

const DONE_BEFORE = /(改造|整治|修复|治理|扩建|改扩建|维修)的$/;

/** What the figures of a clause count that the money went into: 完成50栋住宅楼、10万平方米既有建筑节能改造. */
function worksOf({ text, slots }: Clause, known: Context['known']): string {
  const [first, ...rest] = slots;
  if (!first) return workOf(text, known);
  if (text.startsWith('对')) return rest.length === 0 ? workOf(first.left + first.right, known) : '';
  const name = readRight(first.right).name;
  // 集中改造的11条背街小巷全部完工: what is done to them
  const deed = name === '' ? undefined : DONE_BEFORE.exec(first.left)?.[1];
  if (deed !== undefined) return name + deed;
  // 实施了第五中学改扩建等5项工程
  const examples = name.length < 5 && first.left.endsWith('等') ? readLeft(first.left.slice(0, -1), known).name.replace(VERB, '') : '';
  if (examples !== '') return `${examples}等${name}`;
  // 完成65条、总长度57.9公里的城市道路改造
  const last = rest.at(-1);
  const names = slots.map(({ right }) => readRight(right).name);
  if (name === '' && last?.right.startsWith('的')) return names.at(-1) ?? '';
  const joint = rest.length > 0 && rest.every((slot, i) => slot.listed && slot.left === '' && names[i + 1] !== '');
  return (joint ? names.filter((n) => n !== '').join('、') : name) || readLeft(first.left, known).name.replace(VERB, '');
}

/** The count right behind the money: 投资900万元新建污水管线3公里, 投资650万元建成6座公厕. */
function nextObject(slot: Slot, left: LeftReading, right: string, unit: string): string {
  if (left.name === '') return right;
  if (!INTO.test(slot.right) || isAmount(unit) || left.change !== null) return '';
  // 投资900万元完成了保护区3家企业搬迁
  return right !== '' && PLACE.test(left.name) ? left.name + right : left.name;
}

/** Projects that were counted before their money. */
const COUNTED = /(?:项目|工程|企业|实事)$/;

/** `实施重点项目120个,总投资480亿元,完成投资110亿元`: of the projects before, and no money of what is told next. */
function isOfCounted({ slot, left, nextClause, known, state }: Context): boolean {
  if (/总投资额?$/.test(left.name) && COUNTED.test(state.subject)) return true;
  const first = nextClause?.slots[0];
  return slot.right === '' && first !== undefined && first.quantity.unit.endsWith('元') && readLeft(first.left, known).generic;
}

/** 完成投资5亿元,建成保障房2000套: nothing was told before that the money could be of. */
const opensSentence = ({ slot, state }: Context): boolean =>
  state.subject === '' && state.topic === '' && /^(?:全年|年内|共|累计){0,2}完成投资$/.test(slot.left);

/** What the words after the money are about, '' where they do not say. */
function objectOf(context: Context): string {
  const { slot, left, right, next, nextClause, known } = context;
  if (slot.glued && next) {
    const text = `${next.slot.left}${next.slot.right}`;
    return text.startsWith('对') ? workOf(text, known) : nextObject(slot, next.left, next.right.name, next.slot.quantity.unit);
  }
  if (INTO.test(slot.right)) return workOf(slot.right, known);
  if (INTO.test(right.rest)) return workOf(right.rest, known);
  // 完成更新项目36个、投资86亿元,新建…: of the projects before
  if (
    slot.right !== '' ||
    slot.listed ||
    (slot.left.includes('完成') && !opensSentence(context)) ||
    next ||
    !nextClause ||
    !INTO.test(nextClause.text) ||
    isOfCounted(context)
  )
    return '';
  return /投资$|投入$/.test(left.name) || SPENDS.test(left.name) || left.name === '' || (left.name === '资金' && SPENDS.test(slot.left))
    ? worksOf(nextClause, known)
    : '';
}

export const money: Shape = {
  id: 'money-for-object',
  propose(context: Context): Candidate[] {
    const { slot, left, right, next } = context;
    const spends = left.generic ? false : left.name === '' ? RAISED.test(slot.left) : SPENDS.test(left.name);
    if ((!left.generic && !spends) || left.owner !== '' || !slot.quantity.unit.endsWith('元') || right.de) return [];
    if (right.name !== '' && !INTO.test(slot.right) && !(slot.glued && next && next.left.lead === right.name)) return [];
    const told = objectOf(context);
    const object = told
      .replace(VAGUE, '')
      .replace(/^(?:建成|新建|完成|实施)(?=[^、].)/, '')
      .replace(/(?<=.{2})任务$/, '');
    if (object.length < 2 || object.length > LONGEST || (spends && VAGUE.test(told))) return [];
    const head = spends ? '资金' : left.name;
    return [{ rule: money.id, name: object.endsWith(head) ? object : object + head, score: 10, flags: ['name_implied'], subject: false }];
  },
};
