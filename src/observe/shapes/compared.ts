/** `工业技改投资比全市平均水平高25个百分点`: the distance to another area or to a mean. */
import { isGap } from '../measure.js';
import type { LeftReading } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';

/** 高于全国: what a gap's name says beyond its subject. */
export function gapWords(left: LeftReading): string {
  const area = /全国|全省|全市|全区|全州|世界|全球|东部|中部|西部/.exec(left.compared)?.[0] ?? left.compared.slice(0, 6);
  return (/低|慢|少|落后/.test(left.comparison) ? '低于' : '高于') + area;
}

export const compared: Shape = {
  id: 'compared',
  propose({ left, state }: Context): Candidate[] {
    if (!isGap(left)) return [];
    const subject = left.name || state.subject;
    return subject ? [{ rule: compared.id, name: subject + gapWords(left), score: 15, flags: [], subject: false }] : [];
  },
};
