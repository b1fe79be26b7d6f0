/** `3个万亿级和7个千亿级产业集群`: a class whose head stands behind the count of the next class. */
import type { Candidate, Context, Shape } from '../types.js';

const CLASS =
  /^(?:世界级|国际级|国家级|国家|自治区级|省级|市级|县级|区级|乡镇级|乡级|镇级|村级|区域级|[十百千万]+亿元?级|[一二三四五]星级|[1-5]A级)/;
const BARE = new RegExp(`${CLASS.source}$`);
/** Classes that one head serves, at most. */
const MOST = 4;

export const sharedHead: Shape = {
  id: 'class-before-head',
  propose({ slot, left, right, readings, at }: Context): Candidate[] {
    if (!BARE.test(right.name) || right.de) return [];
    for (const { slot: other, right: said } of readings.slice(at + 1, at + 1 + MOST)) {
      if (!other.listed || other.quantity.unit !== slot.quantity.unit) return [];
      if (BARE.test(said.name)) continue;
      const head = said.name.replace(CLASS, '');
      if (head === said.name || head.length < 2) return [];
      const lead = left.name === '' && /^[新净增]/.test(left.lead) ? left.lead : '';
      return [{ rule: sharedHead.id, name: lead + right.name + head, score: 14, flags: [], subject: true }];
    }
    return [];
  },
};
