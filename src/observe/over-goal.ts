/** `比“十四五”计划目标30亿元超过10亿元`: a goal with its figure, and how far it was passed or missed. */
import { make } from './make.js';
import type { Measured } from './measure.js';
import type { Observation, Reading, State } from './types.js';

const GOAL = /^(?:比|较)(“?[一-鿿]{0,4}”?(?:年初|年度|全年)?(?:计划|规划|预期|预算|考核|目标)(?:目标|任务|指标)?数?)(?:的|为)?$/;
const PASSED = /^(?:超额|增收|超收|高出?|增加)(?:了|完成)?$/;
const MISSED = /^(?:短收|少收?|低|减收|减少)了?$/;

/** What is said of the goal, and of the distance from it; null for other pairs. */
export function overGoal(first: Reading, second: Reading | undefined, { subject }: Readonly<State>): readonly Observation[] | null {
  const goal = second && subject !== '' ? GOAL.exec(first.slot.left)?.[1] : undefined;
  if (goal === undefined || !second || second.slot.quantity.unit !== first.slot.quantity.unit) return null;
  const missed = MISSED.test(second.slot.left);
  // 超过 may have been read as the bound of the figure behind it
  const { quantity, left } = second.slot;
  if (!missed && !PASSED.test(left) && !(left === '' && quantity.outerStart < quantity.start)) return null;
  const { value, unit } = quantity;
  const aimed: Measured = { measure: 'level', value: first.slot.quantity.value, unit };
  const distance: Measured = { measure: 'gap', value: missed && typeof value === 'number' ? -value : value, unit };
  return [
    make(first.slot, subject + goal, aimed, 'compared', [], () => null),
    make(second.slot, `${subject}${missed ? '低于' : '高于'}${goal}`, distance, 'compared', [], () => null),
  ];
}
