/** `高于年初8%的预期目标1.2个百分点`: a goal that a figure is held against is no observation, and the margin is told of what was before. */
import type { Slot } from './slots.js';

const GOAL = '(?:目标|计划|任务|预算|进度|预期)(?:任务|目标|指标|数|值|要求)?';
/** What a figure is held against: 高于年初人代会, 超过年初确定, 比预期目标. */
const AGAINST = /(?:[低高好优快慢]于|超过?|超出|超额完成|高出|[比较])[^,;。、\d]{0,14}$/;
/** Behind the goal's own figure: 的预期目标, 左右的年度目标高. */
const AIMED = new RegExp(`^(?:左右|以上|以内)?的?[^,;。、\\d]{0,8}?${GOAL}(?<more>[高低快慢多少]|高出|多出)?$`);
/** The goal stands before its figure: 比预期目标8%. */
const SAID = new RegExp(`[比较][^,;。、\\d]{0,10}${GOAL}(?:的|为)?$`);
const MORE = /^(?:左右|以上)?(?:要)?(?:[高低快慢多少]|高出|多出|超出)$/;
const ALONE = /^(?:左右|以上|以内)?的?[^,;。、\d]{0,8}?(?:目标|任务|计划)(?:任务|要求)?(?:$|[,;。、])/;
/** 提前两年实现翻番目标 */
const EARLY = /^(?:年)?实现$|提前[^,;。]{0,5}实现$/;

/** The words before the margin as they would stand without the goal's own figure, or '' where the quantity before is no goal. */
export function marginOf(goal: Slot | undefined, slot: Slot): string {
  if (goal === undefined || slot.listed) return '';
  const margin = slot.quantity.unit.endsWith('百分点') || kind(slot) === kind(goal);
  if (!margin) return '';
  const against = AGAINST.test(goal.left) ? goal.left : beyond(goal);
  if (goal.glued && against !== '' && AIMED.test(slot.left)) return against + slot.left.replace(/^(?:左右|以上|以内)?的?/, '');
  return SAID.test(goal.left) && MORE.test(slot.left) ? goal.left.replace(/[的为]$/, '') + slot.left : '';
}

/** 低于4.5%的控制目标: the word was read as the goal's bound. */
function beyond({ quantity, left }: Slot): string {
  if (quantity.outerStart >= quantity.start) return '';
  return left + (quantity.bound === 'at_most' ? '低于' : '高于');
}

const kind = ({ quantity: { unit } }: Slot): string => unit.replace(/^[万亿千百]+/, '');

/** 超过年初确定的8%的增长目标: the goal's own figure. `next`: the quantity behind it. */
export const isGoal = (slot: Slot, next: Slot | undefined): boolean =>
  (EARLY.test(slot.left) && ALONE.test(slot.right)) ||
  (slot.quantity.unit === '%' &&
    ALONE.test(slot.right) &&
    (AGAINST.test(slot.rawLeft) || slot.quantity.outerStart < slot.quantity.start)) ||
  (next !== undefined && marginOf(slot, next) !== '');
