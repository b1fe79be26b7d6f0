/** Numbers whose unit the text has dropped. */
import { boundAfter, boundBefore } from './bounds.js';

const VERB_LEFT =
  /(?:达到?|新增|完成|实现|建成|建设|新建|改造|引进|培育|创建|打造|成立|举办|召开|承办|开展|实施|签约|落地|招商|获批|入选|申报|总数|共计|累计|突破|启动|投用|入库|净增|认定|评选|处理|办理|化解|查处|发展|布局|谋划|储备|推出|组织|承接|扩建|取缔|处罚|发布|安排|等|举行)[^,。;:!?]{0,24}$/;
/** a cell of an indicator table, after the kind of target */
const TABLE_LEFT = /(?:预期性|约束性)-?\[?$/;
/** `系数提高到0.53` */
const REACHED_LEFT = /(?:(?:提高|增加|降低|下降|上升|扩大|缩小|提升|降|增|升)(?:到|至|为)|增长|下降)$/;
/** An index and a ratio have no unit. */
const INDEX = '(?:指数|系数|收入之?比|比值|倍差|性别比)';
/** `综合指数102.3`, `收入比为2.06` */
const INDEX_LEFT = new RegExp(`${INDEX}(?:分?别?为|达到?|是)?$`);
/** `指数从6.32下降至6.08`: the level that it leaves */
const LEFT_INDEX = new RegExp(`${INDEX}(?:从|由)(?:(?:19|20)\\d\\d年底?的)?$`);
/** `指数控制在102以内` */
const KEPT_INDEX = new RegExp(`${INDEX}(?:控制在|保持在|稳定在|不超过|低于|(?:缩小|扩大|下降|降低|提高|上升|降)[到至为])?$`);
const LEAVES_RIGHT = /^(?:下降|降低|回落|缩小|收窄|提高|提升|上升|扩大|增加|降|升|增)(?:到|至|为)/;
/** `比上年缩小0.05`: how an index or a ratio moved */
const MOVED_LEFT = /比(?:上年|去年|上一年|(?:19|20)\d\d年)末?(?:缩小|扩大|提高|上升|降低)$/;
const RIGHT_END = /^(?:[,。;、)!]|$|\n)/;
const NAME_RIGHT = /^(?:[大类强星级号线路届期代]|部门|连[增冠涨丰]|重点|条|[A-Za-z×+/“”:.\-—])/;

/** Whether what stands before a number without a unit is an index or a ratio, which has none. */
export const isIndexBefore = (left: string): boolean => KEPT_INDEX.test(left) || INDEX_LEFT.test(left);

/** Whether digits without a unit count or measure something: a bound word stands by, or a verb of accomplishment left of it. */
export function isBareQuantity(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 30), start);
  const right = text.slice(end, end + 8);
  if (/[<>≥≤]$/.test(left) || TABLE_LEFT.test(left)) return true;
  if (NAME_RIGHT.test(right) || /[第年“A-Za-z.\-/+×:]$/.test(left)) return false;
  if (boundBefore(text, start) || boundAfter(text, end)) return true;
  if (/[元]的$/.test(left) && /^[^,。;、\d]{0,6}(?:项目|企业|工程)/.test(right)) return true;
  const last = left.charAt(left.length - 1);
  if (!/[\u4e00-\u9fa5]/.test(last) && !/\)$/.test(left)) return false;
  if (MOVED_LEFT.test(left)) return text.slice(start, end).includes('.') && RIGHT_END.test(right);
  // 指数为102.3(上年=100)
  if (REACHED_LEFT.test(left) || INDEX_LEFT.test(left)) return RIGHT_END.test(right) || (right.startsWith('(') && INDEX_LEFT.test(left));
  if (LEFT_INDEX.test(left)) return LEAVES_RIGHT.test(right);
  if (!VERB_LEFT.test(left)) return false;
  return RIGHT_END.test(right) || /^[\u4e00-\u9fa5]/.test(right);
}
