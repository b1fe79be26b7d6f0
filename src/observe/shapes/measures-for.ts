/** `出台促进民营经济高质量发展27条举措`: policy measures and tasks are named by what they are for, its verb included. */
import { oneOf } from '../../alternatives.js';
import type { Candidate, Context, Reading, Shape } from '../types.js';

/** Heads that say nothing of what they are for. */
const HEAD = /^[^、,的“”]{0,6}(?:举措|措施|政策|任务)$/;
/** How far they are. */
const PROGRESS = /(?:全面|加快)?(?:落地|落实|见效|实施){1,2}$/;
const UNIT = /^[条项个款]$/;
/** Who issues them, and that they are issued or carried out. */
const ISSUES =
  /^(?:及时|相继|先后|全面|细化|扎实|持续|深入|大力度?|集中|系统|率先|清单化|项目化|再|又|并|新|全[省市区县]|我[省市区县])*(?:(?:研究|制[定订])?(?:出台|印发|发布|推出)(?:实施|落实)?|(?:制[定订]|细化|组织)(?:落实|实施)|制[定订]|实施|落实|完成|执行|部署|谋划|提出|抓好|落地|推动|推进|启动)了?(?:(?:深入|扎实|加快|协同)推进)?/;
/** Another list, an example, or what is no purpose. */
const NO_PURPOSE =
  /[、和与及等]$|(?:确定|明确|部署|下达|安排|承诺|提出)了?$|^(?:以来|期间|年度|全年|今年|去年|上年|其中|共)|[,。;:]|^(?:目前|现|共|已){0,2}有$|^(?:清单化|项目化|常态化|全面)$/;
const SHORTEST = 3;

const isCounted = ({ slot, right }: Reading): boolean =>
  UNIT.test(slot.quantity.unit) && right.name !== '' && !right.de && HEAD.test(right.name.replace(PROGRESS, ''));

/** What the first of a list of counts says that all of them are for, or ''. */
function purposeOf({ slot }: Reading): string {
  const text = slot.left.replace(/的$/, '');
  const issued = ISSUES.exec(text)?.[0] ?? '';
  const purpose = text.slice(issued.length);
  // a subject without a verb of issuing opens its clause: 自贸试验区159项改革试验任务
  if (issued === '' && (slot.listed || slot.clause.slots[0] !== slot)) return '';
  return purpose.length < SHORTEST || NO_PURPOSE.test(purpose) ? '' : purpose;
}

const VERBS = oneOf(
  '支持 促进 推动 推进 扩大 稳定 提振 加快 加强 降低 激发 优化 鼓励 保障 巩固 提升 提高 深化 完善 强化 引导 规范 防范 服务 便利 减轻 增强 培育',
);
/** Behind the count: a verb, what it is done to, and the head. */
const BEHIND = new RegExp(`^${VERBS}[^、,。;:的“”\\d]{2,20}?的?(?:具体|配套|扶持|财政|金融)?(?:政策措施|政策举措|政策|措施|举措)`);
/** What may follow such a name. */
const AFTER = /^(?:$|[、和与及,。;]|全面|加快|陆续|先后|相继|已|落地|落实|见效|实施)/;

/** `20条促进外贸稳定增长措施`: what they are for stands behind the count; or ''. */
function purposeBehind({ slot, right }: Context): string {
  if (!UNIT.test(slot.quantity.unit)) return '';
  const name = BEHIND.exec(slot.right)?.[0] ?? '';
  return name !== '' && !right.name.endsWith(name) && AFTER.test(slot.right.slice(name.length)) ? name : '';
}

/** No writer lists more; without a limit a line of nothing but counts would cost their square. */
const LONGEST_LIST = 12;
/** Behind the last of a list, of what all are. */
const LISTED_HEAD = /^等[^、,的“”\d]{0,6}?(举措|措施|政策)/;

/** `出台稳增长36条、纾困助企21条、企业扩产12条等措施`: each with the head of all, or ''. */
function ofList({ readings, at, slot, left, right }: Context): string {
  if (slot.quantity.unit !== '条' || left.name === '' || right.name !== '') return '';
  let last = at;
  while (last - at < LONGEST_LIST && readings[last + 1]?.slot.listed && readings[last]?.slot.right === '') last += 1;
  const head = last > 0 ? LISTED_HEAD.exec(readings[last]?.slot.right ?? '')?.[1] : undefined;
  return head === undefined || left.name.endsWith(head) ? '' : left.name + left.verb + head;
}

export const measuresFor: Shape = {
  id: 'measures-for',
  propose(context: Context): Candidate[] {
    const { readings, at } = context;
    const headed = ofList(context);
    if (headed !== '') return [{ rule: measuresFor.id, name: headed, score: 16, flags: ['name_implied'], subject: true }];
    const behind = purposeBehind(context);
    if (behind !== '') return [{ rule: measuresFor.id, name: behind, score: 16, flags: [], subject: true }];
    if (!isCounted(context)) return [];
    let first = at;
    while (first > 0 && readings[first]?.slot.listed && readings[first]?.slot.left === '') first -= 1;
    const opening = readings[first];
    if (!opening || !isCounted(opening)) return [];
    const purpose = purposeOf(opening);
    if (purpose === '') return [];
    return [{ rule: measuresFor.id, name: purpose + context.right.name.replace(PROGRESS, ''), score: 16, flags: [], subject: true }];
  },
};
