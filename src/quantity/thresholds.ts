/** Thresholds that describe a class of things (`总投资1亿元以上项目15个`) are told from figures by looking at neighbouring quantities. */
import type { Quantity } from '../model.js';
import { unitInfo } from './units.js';

const CLASS =
  '(?:项目|企业|工程|产业|单位|园区|机构|户型|住房|集群|基地|园|县域?|镇|村|市|农户|家庭|机组|锅炉|小区|用户|大户|商户|品牌|平台|载体|产品|作物|路段|河流|水库|医院|学校|老人|人口|人群|贫困现象|贫困户|低收入户|设备|贷款|订单|合同|地块|专家|人才|市场|商场|超市|网点|门店|卖场|楼宇|投资者)';
/** 500万元以上固定资产投资: of projects of that size */
const INVESTED = /^的?(?:规模)?(?:城镇)?固定资产投资/;
/** right of a bounded amount: the class it describes */
const CLASS_RIGHT = new RegExp(`^的?[^,。;、:!?\\d超过达]{0,10}?${CLASS}`);
/** between the threshold and the count of those that reach it */
const CLASS_THEN_COUNT = new RegExp(
  `^的?[^,。;、\\d]{0,8}${CLASS}(?:\\([^,。;()\\d]{1,4}\\))?(?:数量|个数|总数|数)?(?:达到?|有|共|为|由|从|增至|增加到?|占|超过?|突破|新增|分别)?(?:(?:19|20)\\d\\d年的?|[\\u4e00-\\u9fa5]{0,6})$`,
);
const CLASS_THEN_SHARE = new RegExp(`^的?${CLASS}(?:集体)?(?:占比|比重|比例)?(?:分别)?(?:达到?|占|为)?$`);
const MANY_THEN_COUNT = /^的?[一-鿿]{0,8}(?:景区|景点|示范点|机构|医院|学校|乡镇|集镇|村|社区|企业|园区)(?:有|共)?$/;
const BAND_THEN_SHARE = /^的?[一-鿿]{0,4}(?:群体|家庭|人群|居民|农户|村|企业)(?:占比|比例|比重)[一-鿿]{0,4}$/;
/** what shows that the amount has ended and something new begins */
const BREAK =
  /增长|达到|完成|实现|新增|建设|推进|开展|提升|促进|引进|扎实|聚焦|深化|加快|确保|全年|支持|用于|带动|培育|扶持|保障|服务|发放|改造|解决|推动|实施|争取/;
const COUNT_LEFT_GAP = /^(?:总?投资|年?产值|年?营收|单体|年?(?:主营业务|销售|营业)收入)?$/;
const LONGEST_GAP = 7;
/** 年销售收入1亿元以上具有核心竞争力的企业 */
const QUALIFIED = /^(?:具有|具备)[^,。;、\d]{2,}/;

interface Place {
  readonly q: Quantity;
  readonly right: string;
  /** the text up to the next quantity, null when it is far */
  readonly gap: string | null;
  readonly after: Quantity | undefined;
  readonly before: Quantity | undefined;
  readonly text: string;
}

const isMeasured = ({ unit }: Quantity): boolean => unit !== '' && !['count', 'percent', 'points'].includes(unitInfo(unit).kind);
const isCount = (q: Quantity | undefined): boolean => q !== undefined && (q.unit === '' || unitInfo(q.unit).kind === 'count');
const boundedAfter = (q: Quantity): boolean => q.outerEnd > q.end && q.bound !== 'about';
const boundedBefore = (q: Quantity): boolean => q.outerStart < q.start;

/** `总投资超过300亿元的一批项目`: an amount too large for one project is the sum of them. */
function isTotal({ text, q }: Place): boolean {
  const { scale10, base } = unitInfo(q.unit);
  const large = base === '元' && typeof q.value === 'number' && q.value * 10 ** scale10 > 1e10;
  return large && /总投资额?$/.test(text.slice(Math.max(0, q.outerStart - 4), q.outerStart));
}

/** `5个20亿元以上的项目` */
function followsCount({ text, q, before, right }: Place): boolean {
  if (!before || !isCount(before) || q.outerStart - before.outerEnd > LONGEST_GAP) return false;
  if (!boundedAfter(q) && !boundedBefore(q) && q.kind !== 'range') return false;
  return COUNT_LEFT_GAP.test(text.slice(before.outerEnd, q.outerStart)) && (CLASS_RIGHT.test(right) || QUALIFIED.test(right));
}

/** `1亿元以上项目`: a class right of the amount, with no verb in between */
function classAfter({ q, right }: Place): boolean {
  if (boundedAfter(q) && INVESTED.test(right)) return true;
  const match = boundedAfter(q) ? CLASS_RIGHT.exec(right) : null;
  // 千万元以上重点建设项目: built is what they are
  return match !== null && !BREAK.test(match[0].replace(/建设(?=项目|工程)/, ''));
}

/** `过20亿元6个`, `超亿元的企业达20家`, `收入超50万元村达40%` */
function boundThenCount({ q, gap, after }: Place): boolean {
  if (!boundedBefore(q) || gap === null) return false;
  return isCount(after) ? gap === '' || gap === '的' || CLASS_THEN_COUNT.test(gap) : CLASS_THEN_SHARE.test(gap);
}

/** `实施项目120个,其中亿元以上36个` */
const nothingThenCount = ({ q, gap, after }: Place): boolean =>
  boundedAfter(q) && gap === '' && isCount(after) && unitInfo(q.unit).base === '元';

/** `培育一批营收过百亿元的企业`, `全省首个超百亿元水利工程` */
function ofABatch({ text, q, right }: Place): boolean {
  // 一批建筑面积20万平方米以上的楼盘
  if (
    boundedAfter(q) &&
    right.startsWith('的') &&
    /(?:一批|若干)[^,。;\d]{0,8}$/.test(text.slice(Math.max(0, q.outerStart - 12), q.outerStart))
  )
    return true;
  if (!boundedBefore(q)) return false;
  return (
    /(?:(?:一批|若干)[^,。;\d]{0,10}|[首唯]一?[个家条座宗单])$/.test(text.slice(Math.max(0, q.outerStart - 14), q.outerStart)) &&
    CLASS_RIGHT.test(right)
  );
}

/** `年接待游客10万人次以上景区5个`, `床位100张以上养老机构12家`: how many each of those has that are counted. */
const manyThenCount = ({ q, gap, after }: Place): boolean =>
  boundedAfter(q) &&
  /^[十百千万]*(?:人次?|张|户)$/.test(q.unit) &&
  gap !== null &&
  MANY_THEN_COUNT.test(gap) &&
  !BREAK.test(gap) &&
  isCount(after);

/** `10—20亿元的大项目4个`, `冲击50亿元目标企业4家`, `年收入20—60万元群体比例达35%` */
function bandThenCount({ q, gap, after }: Place): boolean {
  if (gap !== null && q.kind === 'range' && BAND_THEN_SHARE.test(gap) && after?.unit === '%') return true;
  if (gap === null || !isCount(after)) return false;
  return (q.kind === 'range' && CLASS_RIGHT.test(gap)) || /^目标(?:企业|项目)$/.test(gap);
}

/** `500万元以上固定资产投资完成83亿元`: which investments are counted. */
const ofInvestments = ({ q, right }: Place): boolean => boundedAfter(q) && /^的?(?:城镇)?固定资产投资/.test(right);

/** `500亩以上示范坝区70个`, `出栏50头以上养殖大户23户`, `存栏3000只以上的4个`: how large those are that are counted. */
const sizeThenCount = ({ q, gap, after }: Place): boolean =>
  (boundedAfter(q) || q.kind === 'range') &&
  /^(?:亩|平方米|[千万]?[头只羽])$/.test(q.unit) &&
  gap !== null &&
  /^(?:的|的?[一-鿿]{2,10})$/.test(gap) &&
  !BREAK.test(gap) &&
  isCount(after);

/** `5000万以上项目75个`: 元 left out. */
const bareAmountThenCount = ({ text, q, gap, after }: Place): boolean =>
  /^(?!的)[一-鿿]{0,4}项目$/.test(gap ?? '') && text.slice(q.end, q.outerEnd).endsWith('以上') && isCount(after);

/** Whether `q` is a threshold, given the text and the quantities before and after it. */
export function isThreshold(text: string, q: Quantity, before: Quantity | undefined, after: Quantity | undefined): boolean {
  if (!isMeasured(q) && !/^(?:万|[千万]?[头只羽]|[十百千万]*(?:人次?|张|户))$/.test(q.unit)) return false;
  const right = text.slice(q.outerEnd, q.outerEnd + 20);
  const between = after && after.outerStart - q.outerEnd <= 16 ? text.slice(q.outerEnd, after.outerStart) : null;
  // what stands in the next line is another item
  const gap = between?.includes('\n') ? null : between;
  const place: Place = { text, q, right, gap, after, before };
  if (q.unit === '万') return bareAmountThenCount(place);
  if (/^[级型式](?!别)/.test(right)) return true;
  if (!isMeasured(q) && !/[头只羽]$/.test(q.unit)) return manyThenCount(place);
  if (isTotal(place)) return false;
  return (
    ofInvestments(place) ||
    sizeThenCount(place) ||
    followsCount(place) ||
    classAfter(place) ||
    boundThenCount(place) ||
    nothingThenCount(place) ||
    ofABatch(place) ||
    bandThenCount(place)
  );
}

/** `超10万元、超30万元的村占比分别达…`: bounded amounts of one unit in a row are thresholds where the last is one. */
export function isThresholdToo(text: string, q: Quantity, next: Quantity, nextIs: boolean): boolean {
  if (!nextIs || q.bound === 'exact' || q.bound !== next.bound || q.unit !== next.unit || !isMeasured(q)) return false;
  return /^(?:、|和|及|以及)$/.test(text.slice(q.outerEnd, next.outerStart));
}
