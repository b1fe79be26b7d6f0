/** Places that open a phrase and own what it says was added. */
import type { Token } from '../../tokenize/tokens.js';
import { isOf, join } from './words.js';

/** Words of the longest place before what it has added. */
export const MOST_OF_PLACE = 8;
const PLACE = /(?:[省市县区]级?(?:财政|预算)$|[园港城]区?|绿地|广场|景区|基地|集群|示范区|试验区|新区|开发区|乐城|科学城|中心城市)$/;

/** The place that the words before an addition name, without the work on it (中心城市建设), or none. */
export function placeOf(before: readonly Token[]): readonly Token[] {
  const place = before[before.length - 1]?.text === '建设' ? before.slice(0, -1) : before;
  const nominal = place.every((w) => isOf(w, 'noun', 'adjective', 'general', 'act', 'soft', 'verb'));
  return nominal && PLACE.test(join(place)) ? place : [];
}
