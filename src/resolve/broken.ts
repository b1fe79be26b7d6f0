/** Places where a text has lost characters: cut bounds, units or commas. They are flagged and never repaired. */
import type { Quantity } from '../model.js';
import { unitInfo } from '../quantity/units.js';

/** Characters that may follow a rate without a mark: a bound, 的, a list word, a bracket, a verb of the same statement. */
const AFTER_RATE =
  /^(?:[的和与及、,;:。!?)）\]”》"'\n—\-~+/]|左右|上下|以上|以下|以内|之内|之间|多|余|至|到|或|且|并|是|为|用于|实现|达|由|以|较|比|同|目标|水平|增长|增速|提高|下降|提升|区间|时|后|而|都|均|来自|在|主要|全部|集中)/;

/** Whether the text around a quantity looks cut: `增长5%右`, `面积1以上`, `增长5.3%一般公共预算收入…`. */
export function brokenAt(text: string, quantity: Quantity): boolean {
  const after = text.slice(quantity.outerEnd, quantity.outerEnd + 16);
  if (/^右(?![侧岸边手翼江])/.test(after)) return true;
  if (
    quantity.unit === '' &&
    quantity.bound !== 'exact' &&
    quantity.kind === 'number' &&
    /^(?:以上|以下|以内|左右)/.test(text.slice(quantity.end, quantity.end + 2))
  )
    return true;
  if (unitInfo(quantity.unit).kind !== 'percent' || quantity.kind === 'word') return false;
  return after !== '' && /^[\p{Script=Han}\d]/u.test(after) && !AFTER_RATE.test(after);
}
