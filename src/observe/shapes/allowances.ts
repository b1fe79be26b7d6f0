/** What people are paid: allowances of town and country, and to whom money is paid. */
import type { Context } from '../types.js';

const TOWNS = /^(?:城镇|城市|农村|农村牧区|牧区|乡村)$/;

/** `城乡低保标准逐年提高,城镇年人均提高600元,农村年人均提高200元`: each by the head of both. */
export const headOfTowns = (name: string, { left, slot, state }: Context): string => {
  if (!TOWNS.test(name) || left.change === null || slot.quantity.unit === '%') return name;
  const both = /^城乡(?!居民$)(.{3,})$/.exec(state.risen || state.topic)?.[1] ?? /^(?:城镇|城市)(.{3,})$/.exec(state.subject)?.[1];
  return name + (both ?? '');
};

const PAID = /(?:补贴|补助|补助金|救助金|助学金|救济金|慰问金|津贴|奖金|资金|低保金|保险金)$/;
const PAID_TO =
  /(?:^|[^作成认称名分均值数率额度化定转变设制因])(?:为|向|给)([一-鿿“”]{2,14})(?:累计|共|直接|足额|按时)?(?:发放|兑付|兑现|补发|支付|落实)$/;
const COUNTED_TO = /^名?([一-鿿]{2,14}?)(?:发放|兑付|兑现|补发|支付|落实)/;

const LENT =
  /(?:^|[,;])(?:累计|已|共|全年)*(?:为|向|对)([一-鿿]{2,12}?)(?:累计|已|共)*(发放|投放|提供|新增|新发放|办理)([一-鿿]{0,6}(?:贷款|授信|融资))$/;

/** `为中小企业新增担保贷款420亿元`: what was lent to them, and no loans of the region; `name` for others. */
export const loansTo = (name: string, { slot }: Context): string => {
  const [, whom = '', verb = '', loan = ''] = /(?:贷款|授信|融资)$/.test(name) ? (LENT.exec(slot.left) ?? []) : [];
  return loan === '' ? name : verb + whom + loan;
};

/** `为困难家庭发放蔬菜价格补贴251万元`, `为300户居民发放租赁补贴60万元`: to whom it was paid. */
export const paidTo = (name: string, context: Context): string => {
  if (!context.slot.quantity.unit.endsWith('元') || !PAID.test(name)) return name;
  const { slot, previous } = context;
  const at = slot.left.lastIndexOf(name.startsWith('“') || !slot.left.endsWith('”') ? name : `“${name}”`);
  if (at < 0) return name;
  const glued = previous?.glued && previous.right === slot.left && /[为向给]$|等$/.test(previous.left);
  const whom = glued ? COUNTED_TO.exec(slot.left)?.[1] : PAID_TO.exec(slot.left.slice(0, at))?.[1];
  return whom && !name.includes(whom) ? whom + name : name;
};
