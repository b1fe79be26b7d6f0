/** Places where a text has lost characters: cut bounds, units or commas. They are flagged and never repaired. */
import type { Quantity } from '../model.js';
import { isIndexBefore } from '../quantity/bare.js';

/** Why a quantity looks cut: its bound word, its unit, or the mark between it and the next statement is lost. */
export type Break = 'bound' | 'unit' | 'glued';

/** Characters that may follow a rate without a mark: a bound, 的, a list word, a bracket, a verb of the same statement. */
const AFTER_RATE =
  /^(?:[的和与及、,;:。!?)）\]”》"'\n—\-~+/<>=]|左右|上下|以上|以下|以内|之内|之间|区间|多|余|至|到|或|且|并|是|为|用于|实现|达|由|以|较|比|同|目标|水平|增长|增速|提高|下降|降|升|上升|提升|回落|回升|收窄|扩大|转|变为|调整|安排|的|计|股权|股份|权益|份额|动态|时|后|而|都|均|来自|在|主要|全部|集中|不变|未|持平|幅度|速度)/;
/** A rate behind one of these words is a statement of its own; `覆盖85%县区` is not. */
const STATES = /(?:增长|增幅|增|上涨|涨|上升|提高|提升|下降|降低|降|减少|压减|减|回落|收窄|达到?|为|占|占到|[至到]|%)$/;

/** What the text around a quantity has lost: `增长5%右`, `面积1以上`, `增长5.3%一般公共预算收入…`; null for sound text. */
export function breakAt(text: string, quantity: Quantity): Break | null {
  const after = text.slice(quantity.outerEnd, quantity.outerEnd + 16);
  if (/^右(?![侧岸边手翼江])/.test(text.slice(quantity.end, quantity.end + 2))) return 'bound';
  if (
    quantity.unit === '' &&
    quantity.bound !== 'exact' &&
    quantity.kind === 'number' &&
    /^(?:以上|以下|以内|左右)/.test(text.slice(quantity.end, quantity.end + 2)) &&
    !isIndexBefore(text.slice(Math.max(0, quantity.outerStart - 16), quantity.outerStart))
  )
    return 'unit';
  // 八成以上群众: a share said in words is followed by what it is a share of
  if (!/[\d.]%$/.test(text.slice(quantity.end - 2, quantity.end)) || !/^[一-鿿\d]/.test(after) || AFTER_RATE.test(after)) return null;
  return STATES.test(text.slice(Math.max(0, quantity.outerStart - 4), quantity.outerStart)) ||
    STATES.test(text.slice(Math.max(0, quantity.start - 4), quantity.start))
    ? 'glued'
    : null;
}

/** Whether the text around a quantity looks cut. */
export const brokenAt = (text: string, quantity: Quantity): boolean => breakAt(text, quantity) !== null;
