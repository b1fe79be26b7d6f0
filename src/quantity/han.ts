/** Which Chinese numerals with a unit are figures, and which are structure, rhetoric or epithets. */
import { boundBefore } from './bounds.js';
import { isRound } from './numbers.js';
import type { UnitAt } from './units.js';

/** `突破百亿`, `跨上万亿新台阶`: a round sum whose 元 is left out, said of the thing named before it */
export function isRoundSum(text: string, at: number, written: string, end: number): boolean {
  if (!written.endsWith('亿') || !isRound(written)) return false;
  const bound = boundBefore(text, at);
  if (bound === null || bound.bound !== 'at_least') return false;
  const left = text.slice(Math.max(0, bound.start - 12), bound.start);
  if (!/[^,。;:、\d\s]{2}(?:首次|再次|成功|双双|一举|总体|均|已|将|连续|有望|率先|再|又|也|力争|分别|历史性)?$/.test(left)) return false;
  if (/一批|若干|单体|(?:培育|打造|建成|形成|储备|引进|新增|发展|壮大|建设)$/.test(left)) return false;
  return /^(?:的|级)*(?:新)?(?:台阶|大关|关口|门槛)|^[,。;、!]|^$/.test(text.slice(end, end + 6));
}

const REACH_LEFT = /(?:达到?|突破|迈上|跨上|站上|跨越|跃上|迈入|增加|增长|总量|总额)$/;
const ACT_LEFT = /(?:实施|开展|推出|建成|新建|建设|完成|组织|举办|引进|培育|选派|选聘|签约|和|及|、|新增|改造|打造|创建|启动)$/;
const THING =
  /^(?:[^,。;、\d“”]{0,8}?)(?:道路|村|社区|学校|小学|中学|幼儿园|医院|卫生院|公园|广场|大桥|桥梁|隧道|高速|铁路|电站|污水处理厂|企业|项目|工程|课题|专科|遗址|港口|机场|水库|公路|线路|车站|场馆|体育馆|图书馆|博物馆|养老院|敬老院|福利院|小区|酒店)/;
/** what a measure word counts, right after it and at most an attribute: a few things that one can go and see */
const CONCRETE: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    家: /^[^,。;、\d“”的]{0,8}?(?:企业|公司|银行|医院|机构|景区|酒店|宾馆|超市|商场|市场|医疗|养老院|敬老院|合作社|农场)/,
    座: /^[^,。;、\d“”的]{0,6}?(?:水库|桥|电站|变电站|公园|厂|隧道|码头|泵站|体育馆|广场|立交)/,
    所: /^[^,。;、\d“”的]{0,6}?(?:学校|小学|中学|幼儿园|医院|卫生院|高校|学院|大学|高中|初中)/,
    条: /^[^,。;、\d“”的]{0,6}?(?:道路|公路|高速|铁路|线路|航线|生产线|干道|街道|大街|国道|省道|河道|步行街)/,
    个: /^[^,。;、\d“”的]{0,4}?(?:工业园|园区|行政村|自然村|村|乡镇|社区|小区|水库|泊位|码头|机场|电站)(?!建设年|振兴)/,
    件: /^(?:重点)?(?:民生)?(?:实事|为民办?实事)/,
    项: /^(?:重点)?(?:民生实事|民生工程|为民办?实事|实事)/,
  }),
);
/** 新建幼儿园两所: what was built or won, told before its count */
const WON_LEFT =
  /(?:新建|新增|建成|改造|改建|扩建|改扩建|续建|增设|引进|创建|改扩建|开工|竣工)[^,。;、\d“”的]{0,6}(?:学校|小学|中学|幼儿园|医院|卫生院|卫生室|敬老院|养老院|公园|广场|桥梁|大桥|隧道|水库|水厂|污水处理厂|变电站|泵站|车站|码头|体育馆|企业|合作社|超市|市场|道路|公路|线路|航线|生产线)$/;
const ENDS = /^(?:[,。;、!]|和|$)/;
/** 这三家企业: told before */
const TOLD_LEFT = /[这那该其前后另每各“]$|上述|以下|以上|全部$/;
const LIST_LEFT = /(?:等|、[^,。;、]{2,10})$/;

/** 龙头企业由两家增加到10家: how many there were */
const FROM_LEFT = /[由从](?:(?:原来|过去|[上去]年|\d{4}年)的?)?$/;
const RISES_RIGHT = /^(?:增加|发展|扩大|扩展|上升|提高|壮大|拓展|增|扩)(?:到|至|为)/;

/** null: a figure; `ignore`: not worth a mention; else the reason why it is none. */
export function judgeHan(text: string, at: number, written: string, unit: UnitAt): string | null {
  const left = text.slice(Math.max(0, at - 16), at);
  const right = text.slice(unit.outerEnd, unit.outerEnd + 16);
  if (/[第“头同统唯单万逐]$/.test(left) && written.length === 1) return 'ignore';
  if (unit.kind === 'count' && /^[增扩发上提壮拓]/.test(right) && RISES_RIGHT.test(right) && FROM_LEFT.test(left)) return null;
  if (written === '一' && unit.unit !== '倍') return 'ignore';
  if (/^(?:级(?!别)|型|式|产业|集群|强)/.test(right)) return 'epithet';
  if (unit.kind === 'time') return 'duration';
  const measured = unit.kind !== 'count';
  const bounded = boundBefore(text, at) !== null || /^(?:以上|左右|以内)/.test(right) || unit.more !== '';
  if (/[百千万亿]/.test(written)) {
    if (!isRound(written)) return null;
    if (bounded || REACH_LEFT.test(left)) return null;
    if (measured) return 'epithet';
    if (/[家户人名]/.test(unit.unit) && !/^[^,。;、]{0,4}(?:企业|单位|专家)/.test(right)) return 'rhetoric';
    return ACT_LEFT.test(left) && !/^[^,。;、]{0,12}(?:行动|计划|活动)/.test(right) ? null : 'rhetoric';
  }
  if (unit.unit === '倍') return /^[一二两三四五六七八九十]+$/.test(written) ? null : 'rhetoric';
  if (measured) return unit.kind === 'points' || bounded ? null : 'ignore';
  if (CONCRETE.get(unit.unit)?.test(right) && /^[件项]$/.test(unit.unit)) return TOLD_LEFT.test(left) ? 'structure' : null;
  if (written.length > 1 && written !== '十') return /^(?:项|条)/.test(unit.unit) && !bounded ? 'structure' : null;
  if (written === '十' && unit.unit === '项' && ACT_LEFT.test(left)) return null;
  if (bounded) return null;
  const things = CONCRETE.get(unit.unit)?.exec(right)?.[0];
  // 两所大学3个学科: the digits count, the numeral only says whose
  if (things !== undefined && !TOLD_LEFT.test(left) && !/\d/.test(right.charAt(things.length))) return null;
  if (/^[家座所条个处]$/.test(unit.unit) && ENDS.test(right) && WON_LEFT.test(left)) return null;
  return LIST_LEFT.test(left) && THING.test(right) ? null : 'structure';
}
