/** What is said behind counts, and of which of them. */
import { type RightReading, SELECTED } from '../phrase/index.js';
import type { Context } from '../types.js';
import { saidOfHead } from './marks.js';
import { isAmount } from './names.js';

/** What makes a class of a longer name too: 51万新就业形态人员纳入职业伤害保障, 政务服务事项实现全程网办. */
export const GAINED = /^(?:纳入|享受|加入|成为|新晋|达到|通过(?:国家|全国|省级|自治区)|实现|完成)/;
/** What says no more than that work went well. */
export const PLAIN_RESULT = /(?:目标|任务|成效|进展|效果|突破|计划|收官|两不愁.{0,16}|预期|完工|竣工|办结)$/;
/** Whether what is said makes a class of what is counted. */
const makesClass = ({ name, rest, predicate }: RightReading): boolean =>
  SELECTED.test(predicate) || (GAINED.test(rest) && !PLAIN_RESULT.test(predicate)) || saidOfHead(name, rest) !== null;

/** `8所高校14个学科入选…`, `181项检验和300项检查结果实现互认`: what is said behind the last of several counts holds for each of them. */
export function saying({ slot, right, readings, at }: Context): RightReading {
  if (right.rest !== '' || right.de || right.name === '' || at + 1 >= readings.length) return right;
  let first = at;
  while (first > 0 && readings[first]?.slot.listed) first -= 1;
  const opening = readings[first];
  if (!opening || (opening.slot.left !== '' && opening.left.open !== '等') || isAmount(slot.quantity.unit)) return right;
  for (let i = at + 1; i < readings.length; i += 1) {
    const { slot: other, right: said } = readings[i] ?? opening;
    const joins = readings[i - 1]?.slot.glued || (other.listed && other.left === '');
    if (!joins || said.de || said.name === '' || isAmount(other.quantity.unit)) return right;
    if (said.rest !== '') return makesClass(said) ? said : right;
  }
  return right;
}
