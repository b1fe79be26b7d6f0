/** `建设物流园区。完成路网12公里,入园企业达到7家`: the owner that a bare head wants, from the clauses before. */
import { tokens } from '../../tokenize/tokens.js';
import { readLeft } from '../phrase/index.js';
import type { Context } from '../types.js';
import { type Want, wants } from './wants.js';

/** What stands behind an owner that is only one of a list, or the front of another name. */
const LISTED = /^(?:的|等|、|和|与|及|以及|项目|企业|产品|业务)/;
const OF_WORKS = /^等(?:重点|重大)?(?:项目|工程|线路)/;
/** Which meeting of a row it is. */
const EDITION = /^第[一二三四五六七八九十百\d]+届/;
/** Words that part a name from what is done with it. */
const CUTS = /^(?:reach|prep|light|done|cause|adverb|time|area|add|particle)$/;
/** How many own: 13个产业园区. */
const COUNT = /^\d{1,4}[个家座条处]/;
/** What is done with what owns, at the front of its name. */
const WORKS_ON = /^(?:建设|建成|打造|发展|推行|推进|加快|做强|做大|做优|立足|支持|启动|完善|深化|扩面|发挥|用好)$/;
const LONGEST = 18;
const LONGEST_HEAD = 18;
const MARKS = ',;:。!?\n';

let heads: RegExp | null = null;

/** The want that a name is a head of. */
function wantOf(name: string): Want | undefined {
  if (name.length > LONGEST_HEAD) return undefined;
  heads ??= new RegExp(wants.map((want) => want.heads.source).join('|'));
  return heads.test(name) ? wants.find((want) => want.heads.test(name)) : undefined;
}

/** 新启动改造项目, 新增运营里程: the verb of addition before a head, or ''. */
function additionOf(name: string): string {
  const [first, ...rest] = name.startsWith('新') && name.length < LONGEST_HEAD ? tokens(name) : [];
  return first?.cls === 'add' && rest.length > 0 ? first.text : '';
}

type Asked = Pick<Context, 'slot' | 'state' | 'known'>;

/** Without the words before a name that are no part of it: 审议通过城市更新, 建设物流园区. */
function bare(name: string): string {
  const words = tokens(name.replace(EDITION, ''));
  const cut = name.includes('“')
    ? -1
    : words.findLastIndex((w, i) => i < words.length - 1 && CUTS.test(w.cls) && !(w.cls === 'adverb' && w.text.length === 1));
  const from = cut >= 0 ? cut + 1 : words.length > 1 && WORKS_ON.test(words[0]?.text ?? '') ? 1 : 0;
  return words
    .slice(from)
    .map((w) => w.text)
    .join('');
}

/** The last owner that a clause names, or ''. */
function ownerIn(clause: string, { owners, plain }: Want, known: Context['known']): string {
  let owner = '';
  let from = 0;
  for (let found = owners.exec(clause); found; found = owners.exec(clause.slice(from))) {
    const after = from + found.index + found[0].length;
    const end = clause.charAt(after) === '”' ? after + 1 : after;
    // 沿江高速公路等项目: the kind alone names it
    const one = plain && OF_WORKS.test(clause.slice(end));
    const name =
      LISTED.test(clause.slice(end)) && !one
        ? ''
        : plain
          ? found[0]
          : bare(readLeft(clause.slice(from, end).replace(COUNT, ''), known).name);
    if (name.length > 2 || (plain && name !== '')) owner = name;
    from = end;
  }
  return owner.length > LONGEST ? '' : owner;
}

/** The nearest owner of a head before a quantity, '' where the words before name none. */
function ownerBefore(head: string, want: Want, { slot, state, known }: Asked): string {
  // 望沅软件园新增入驻企业32家: in its own clause, before the verb of addition
  const at = slot.left.lastIndexOf(head);
  const own = at === 0 ? '' : ownerIn(at > 0 ? slot.left.slice(0, at) : slot.left, want, known);
  if (own !== '') return own;
  const text = state.before(slot.listed ? slot.quantity.outerStart - slot.left.length : slot.clause.start, want.sentences);
  for (let end = text.length; end > 0; ) {
    let start = end;
    while (start > 0 && !MARKS.includes(text.charAt(start - 1))) start -= 1;
    const owner = ownerIn(text.slice(start, end), want, known);
    if (owner !== '') return owner;
    end = start - 1;
  }
  return '';
}

/** The owner before a quantity that a bare head wants, or ''. */
export function wantedOwner(name: string, context: Asked): string {
  const want = wantOf(name) ?? wantOf(name.slice(additionOf(name).length));
  return want === undefined || (!want.known && context.known(name)) ? '' : ownerBefore(name, want, context);
}

/** Owner and head as one name: 物流园 + 园区产值 → 物流园区产值; 城中村改造 + 改造项目 → 城中村改造项目. */
export function ofWanted(owner: string, told: string): string {
  // 新启动城中村改造项目: the addition stays in front
  const added = wantOf(told) === undefined ? additionOf(told) : '';
  const head = told.slice(added.length);
  const shared = head.slice(0, 2);
  if (shared === '园区') return added + owner + head.slice(owner.endsWith('园') ? 1 : 2);
  return added + owner + (owner.endsWith(shared) ? head.slice(2) : head);
}

const SETTLED = /^(.{0,6}(?:企业|机构|项目|团队|高校|商户))(入驻|入园|落户|参展|参会)$/;

/** `首批10家企业入驻`: the name behind its quantity with the owner that it wants; as it is where the words before name none. */
export function withWantedOwner(name: string, context: Context): string {
  const [, thing = '', verb = ''] = SETTLED.exec(name) ?? [];
  const head = verb + thing || name;
  const owner = wantedOwner(verb === '落户' ? `入驻${thing}` : head, context);
  return owner === '' ? name : ofWanted(owner, head);
}
