/** `解决农村2.6万人安全饮水问题`, `完成老城区6条道路改造`: the place that stands between the verb and the count is part of the name. */
import type { Context } from '../types.js';
import { isOfNouns } from './kept-verb.js';
import { isAmount } from './names.js';

const DOES = '解决|完成|实施|实现|推进|启动|开展';
/** What the verb is done to, up to the count. */
const AFTER = new RegExp(`(?:^|[一-鿿])(${DOES})了?([一-鿿]{2,10})$`);
const FIELD = new RegExp(`(?:^|[一-鿿])(${DOES})了?([一-鿿、]{2,24}(?:行业|领域))$`);
const PLACE = /(?:农村|牧区|[山矿库老城市镇景社灌]区|老城|[街路]道|干道|流域|沿线|两侧|周边|保护区|小区|园区|地区|县城|集镇)$/;
/** The region's own, all of it. */
const WHOLE = /^(?:全|我|本)[国省市区县州旗]/;

/** Where what is counted stands, with nothing else before the count: 沿街163栋楼体的亮化, 主城区21家企业. */
const ALONE = /^(?:沿[街河江湖海路线]|[主老新]城区|(?:组团|园区|城区|小区|景区|新区)内)$/;
const LONGEST_ALONE = 3;

/** The place and the verb before it, or null. */
function placeOf(left: string): { verb: string; place: string } | null {
  // 完成水泥、造纸三大行业120项技术改造工程
  const field = /(?:行业|领域)$/.test(left) ? FIELD.exec(left) : null;
  if (field !== null) return { verb: field[1] ?? '', place: field[2] ?? '' };
  const [, verb = '', place = ''] = AFTER.exec(left) ?? [];
  const is = PLACE.test(place) && !WHOLE.test(place) && isOfNouns(place);
  return is ? { verb, place } : null;
}

/** The name behind its quantity with the place before it; a problem that was solved keeps the verb as well. */
export function withPlaceBefore(name: string, context: Context): string {
  const { slot, previous, readings, at, right } = context;
  if (isAmount(slot.quantity.unit)) return name;
  if (slot.left.length <= LONGEST_ALONE && ALONE.test(slot.left)) return name.includes(slot.left) ? name : slot.left + name;
  // 完成老城区6条、9.4公里道路改造: of the same place
  const joint = slot.listed && slot.left === '' && previous?.right === '' ? readings[at - 1]?.slot.left : undefined;
  const found = placeOf(joint ?? slot.left);
  if (found === null || name.includes(found.place) || (right.de && !name.endsWith('问题') && joint === undefined)) return name;
  const { verb, place } = found;
  if (!name.endsWith('问题')) return place + name;
  return verb === '解决' ? verb + place + (name.startsWith(verb) ? name.slice(verb.length) : name) : name;
}
