/** Who got the money whose kind stands behind its amount. */
import type { Context } from '../types.js';

const LENT_TO =
  /^(?:支持|推动|帮助|助力|组织|引导)?(?:([一-鿿“”、]{0,12}?(?:企业|项目|公司|园区|农户|合作社|商户|学校|医院|主体))|[全我][省市县区州旗])(?:累计|共|已|新)?(?:获得|取得|获批?)$/;
const LENT = /^(?:首贷|[一-鿿]{0,4}贷款|[一-鿿]{0,4}授信|融资|补贴|补助|[一-鿿]{2,4}资金)$/;

/** `文旅项目获得2亿元贷款`: who got what stands behind the amount; the region's own without it, '' elsewhere. */
export function lentTo({ slot, right }: Context): string {
  if (!slot.quantity.unit.endsWith('元') || right.de || !LENT.test(right.name)) return '';
  const to = LENT_TO.exec(slot.left);
  return to === null ? '' : (to[1] ?? '') + right.name;
}
