/** One quantity said of several things. */
import type { Ruling } from './arbiter.js';
import type { LeftReading } from './phrase/index.js';
import { distribute, splitList } from './respectively.js';
import type { Scene } from './scene.js';
import { carried } from './shapes/carried.js';
import { leftName } from './shapes/left.js';
import type { Slot } from './slots.js';

/** A name with a head of its own that is counted or measured, and not only a class of what follows. */
const HEADED = /(?:数量|[产销总]量|拥有量|授权量|总数|[余总金]额|资助额|产值|营收|收入|利润|里程|面积)$/;

/** One quantity of several subjects: `A、B均增长8%`, `A和B增长18%` where the catalogue knows every part, and `…,均增长8%` of the two before. */
export function sharedNames(slot: Slot, left: LeftReading, ruling: Ruling, { matcher, state }: Scene): string[] {
  const { name, rule } = ruling.candidate;
  const { unit, measure: said } = ruling.measured;
  if (rule === carried.id && left.share !== '' && left.change !== null && state.recent.length >= 2) {
    const pair = state.recent.slice(-2);
    return pair.every((n) => matcher(n, unit, said) !== null) ? pair : [name];
  }
  const twin = left.share === 'each' && /城乡/.test(name);
  if (rule !== leftName.id || (ruling.match !== null && !twin)) return [name];
  const parts = splitList(name);
  const listed = parts.length;
  if (listed < 2 && !twin && !(left.share !== '' && /存贷款|内外资|城乡/.test(name))) return [name];
  // 新建和改造提升高标准农田300万亩: an amount or a count of several things is their sum
  if (said === 'level' && left.share === '' && !/^[%‰]$/.test(unit)) return [name];
  const count = Math.max(2, listed);
  const names = distribute(name, count, slot.quantity.unit, said, matcher);
  if (!names) return [name];
  // 立项数量和资助额、基地数量翻番: a growth told of several heads is of each
  if (said === 'growth' && listed === count && parts.every((part) => part.length > 3 && HEADED.test(part))) return parts;
  // 开工量、完工量均翻番: the text itself says that it holds of each
  if (listed === count && left.share === 'all' && parts.every((part) => part.length > 1)) return names;
  const rates = names.every((n) => n.endsWith('率')) && (left.share === 'all' || names.some((n) => matcher(n, unit, said) !== null));
  return rates || names.every((n) => matcher(n, unit, said) !== null) || (/分别/.test(slot.left) && listed === count) ? names : [name];
}
