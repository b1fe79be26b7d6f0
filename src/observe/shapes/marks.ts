/** What is said of each of those that are counted: `191家企业营业收入超百亿元`, `14种农产品产量居全国第1位`. */
import type { Reading } from '../types.js';
import { isAmount, withoutAmount } from './names.js';

/** Round amounts, which many reach: the figure of a sum is not round. */
const ROUND: ReadonlyMap<number, string> = new Map([
  [1, ''],
  [10, '十'],
  [100, '百'],
  [1000, '千'],
]);
const SUM = /投资额?$/;

/** Those counted, and what each of them has: 中小企业 + 销售收入. */
const OWNED =
  /^([一-鿿]{0,8}?(?:企业|公司|乡镇|市县|县[市区]|园区|合作社|村|镇))的?(?:实现|完成)?([一-鿿]{0,6}(?:产值|收入|纳税|税收|利税|营业额|销售额|营收))(?:均|都|已)?$/;

/** `营业收入超百亿元企业`: the class that a round mark makes of what is counted before it, or ''. */
export function classByMark(counted: Reading, next: Reading | undefined): string {
  if (!next || !counted.slot.glued || counted.right.de) return '';
  const { value, unit, bound } = next.slot.quantity;
  const words = bound === 'at_least' && /^(?:万?亿|万)元$/.test(unit) && typeof value === 'number' ? ROUND.get(value) : undefined;
  if (words === undefined || isAmount(counted.slot.quantity.unit)) return '';
  const name = counted.right.name;
  const [, owner, has] = OWNED.exec(next.slot.left) ?? [];
  const thing = owner ?? withoutAmount(name);
  const head = has ?? name.slice(thing.length);
  return head === '' || SUM.test(head) ? '' : `${head}超${words}${unit}${thing}`;
}

/** Whether the quantity is the mark that makes a class of the count before it. */
export const isMark = (reading: Reading, before: Reading | undefined): boolean =>
  before !== undefined && classByMark(before, reading) !== '';

/** Heads that the counted thing has. */
const HEADED = /^(.{1,12}?)((?:查明)?(?:进出口|外贸|投资|价格|产量|储量|资源量|市场占有率|销量|规模|产值))$/;
const SAID =
  /^(?:均|全部|大幅度?|明显|显著|总体|平均|首次)*(?:(?:实现|保持)?(?:正|两位数)增长|降低|下降|[稳位]?居[^,。;、]{2,8}|位列[^,。;、]{2,8}|排名[^,。;、]{2,8})$/;

/** `医用耗材价格` + `大幅降低`: what is counted, and what its head does; null where nothing of the kind is said. */
export function saidOfHead(name: string, rest: string): { readonly thing: string; readonly said: string } | null {
  const found = SAID.test(rest) ? HEADED.exec(name) : null;
  return found ? { thing: found[1] ?? '', said: (found[2] ?? '') + rest.replace(/^(?:实现|保持)/, '') } : null;
}
