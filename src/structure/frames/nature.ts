/** Whether a level is a stock at a time (达到, 余额, 率) or a flow over a span (新增, 完成, 累计投资). */
import { ACT, ACT_FIRST, ADDED, FLOW_NAME, FLOW_START, RATIO_NAME, REACH, STOCK_NAME, UNDER_WAY } from './nature-words.js';

export type Nature = 'stock' | 'flow';

/** What is known of a quantity when its nature is asked. */
export interface NatureHints {
  readonly name: string;
  /** the words from the last comma, or from the quantity before, to the quantity */
  readonly left: string;
  /** the words from the last comma to the quantity, earlier quantities included; of a clause with 其中 the clause before too */
  readonly segment: string;
  /** the words after the quantity */
  readonly right: string;
  /** the sentence counts years: 五年共, 五年来 */
  readonly counted: boolean;
  /** it opens with the count alone, 五年新建…, so that bare numbers are sums too */
  readonly summed: boolean;
  readonly unit: string;
  /** the catalogue's row is the stock, beside one for additions */
  readonly stock?: boolean;
  /** the catalogue's row is the additions */
  readonly flow?: boolean;
}

/** 完成造林面积5万亩: what was done, though an area is a stock elsewhere. */
const DONE_EXTENT = /完成[^,;。\d]{0,16}(?:面积|里程)(?:达到?|约|近|共)?$/;
/** After a level of one year: how it grew over the years. */
const YEAR_LEVEL =
  /^(?:左右|以上)?[,、(]?(?:年均|年平均|五年(?:来)?(?:平均|年均|累计)|是(?:[“"]?[一二三四五六七八九十]+五[”"]?(?:时期|期间)?(?:期末|末)|(?:19|20)\d\d年)的|比(?:19|20)\d\d年|较(?:19|20)\d\d年)/;

/** `五年累计产量达25万吨`, `五年增量超百亿元`: a sum over the years, whatever its head. */
const SUM_OF_YEARS = /(?:[两三四五六七八九十]|\d)年(?:来|间)?(?:全[市省县区])?(?:共|累计|累积|总共|合计|增量)/;

/** Compared with all of the plan before: a sum over as many years. */
const PLAN_BEFORE =
  /^(?:左右|以上)?[,、(]?(?:分别)?(?:比|较|是|为|相当于|达到?)[“"]?[一二三四五六七八九十]{1,2}五(?![”"]?(?:时期|期间)?(?:期?末|规划))/;
/** `新增铁路206公里、累计390公里`: what there is after the addition. */
const TOTAL_LEFT = /^(?:至|全[市省区县])?(?:累计|总数|总量|总计|总里程|累计总数)(?:已)?(?:达到?|为|有|近|约|超过?|突破|分别达?到?)?$/;
const ADDED_BEFORE = /(?:新增|净增|新建|新培育|新认定|新开通|增加)[^;。]{0,24}\d/;
/** the unit of the quantity before and a word that joins, nothing else */
const JOINED = /^[多余]?[万亿千百]{0,2}[^\d,;。、:]{1,4}(?:和|及|与|以及)(?:超过?|近|约|突破)?$/;

function lastIndex(pattern: RegExp, text: string): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index + match[0].length;
  return at;
}

function acts(left: string): number {
  const at = lastIndex(ACT, left);
  return at < 0 && ACT_FIRST.test(left) ? 1 : at;
}

/** 分别 and the quantities of its run before this one: nothing else stands between. */
const RUN = /^(.*?)分别([^,;。\d]*)\d[^,;。:]*$/s;
/** Characters of a clause that a run of 分别, or a verb before a list, is looked for in. */
const RUN_REACH = 400;
const BETWEEN = /^[^\d,;。:]{0,6}(?:[、和及与]|以及)?$/;

/** The words that all members of one 分别 run share, so that they are of one nature; null outside a run. */
function sharedRun({ left, segment }: NatureHints): { name: string; left: string } | null {
  const found = RUN.exec(segment.slice(-RUN_REACH));
  if (found?.[1] === undefined || found[2] === undefined || !BETWEEN.test(left) || left === segment) return null;
  return { name: found[1].replace(/^.*[,;:]/s, ''), left: `${found[1]}分别${found[2]}` };
}

/** `突破3万亿元大关`, `迈上400亿元台阶`, `突破3万亿元、达3.6万亿元`: passed on the way, some time in those years. */
const PASSING = /(?:突破|跨越|跨过|跨上|迈上|迈过|跃上|登上|站上|攀上|迈入|连上|连跨|连破)(?:了)?$/;
const MARK =
  /^(?:以上)?[、和及][^,。;均]{0,16}?(?:[一二两三四五六七八九十几多\d]个)?的?新?(?:台阶|大关|关口|门槛)|^(?:以上)?(?:[一二两三四五六七八九十几多\d]个)?的?(?:新?(?:台阶|大关|关口|门槛))?[、,](?:并)?(?:达到?|增至|增加到)\d/;
/** The last of several marks. */
const LAST_MARK = /^(?:以上)?(?:[一二两三四五六七八九十几多\d]个)?的?新?(?:台阶|大关|关口|门槛)/;
/** `粮食产量稳定在430亿斤以上`: in each of the years. */
const HELD = /(?:产量|总产|单产)(?:连续)?(?:[^,。;、\d]{0,4})?(?:稳定|保持|维持)在$/;

/** `赤字率一直控制在3%以内`: in each of the years too; what rose to a level did not stand there before. */
const HELD_ALL_ALONG = /(?:一直|始终|持续|连年)(?:稳定在|保持在|维持在|控制在|高于|低于|超过)$/;

/** Reads the nature of a level from its verb, its name and its place; used only where a frame covers several years. */
export function natureOf(hints: NatureHints): Nature {
  const { right } = hints;
  const segment = withoutClass(hints.segment);
  const run = sharedRun(hints);
  const name = run?.name || hints.name;
  const left = withoutClass(run?.left ?? hints.left);
  if (HELD.test(left) || HELD_ALL_ALONG.test(left) || (!/^[%‰]$/.test(hints.unit) && passes(hints))) return 'flow';
  if (hints.flow && !/达|超|突破|累计/.test(left)) return 'flow';
  if ((hints.stock && !ADDED_TO.test(segment)) || RATIO_NAME.test(name) || /^[%‰]$/.test(hints.unit)) return 'stock';
  if (TOTAL_LEFT.test(left) && ADDED_BEFORE.test(segment)) return 'stock';
  if (hints.summed && SUM_OF_YEARS.test(left)) return 'flow';
  if (PLAN_BEFORE.test(right) && (hints.unit.endsWith('元') || left.includes('累计'))) return 'flow';
  if (FLOW_START.test(name)) return 'flow';
  if (UNDER_WAY.test(name)) return 'stock';
  // 出口累计达76亿美元: a sum over the years, though 存款余额 and 企业 are stocks
  if (left.includes('累计') && hints.unit.endsWith('元')) return 'flow';
  if (/累计达|累计达到|总数达|总计达到?/.test(left) && !FLOW_NAME.test(name)) return 'stock';
  if (lastIndex(ADDED, segment) > lastIndex(REACH, segment)) return 'flow';
  // 五年来,固定资产投资完成469亿元、年均增长12%: spent over those years
  if (hints.counted && name.endsWith('投资') && left.endsWith('完成')) return 'flow';
  if (YEAR_LEVEL.test(right)) return 'stock';
  // 全市共有文化馆12个: what there is of them, where nobody has won it
  if (THERE_ARE.test(left) && !WON.test(right)) return 'stock';
  const bare = left.trim().length < 2 || JOINED.test(left);
  const reach = lastIndex(REACH, bare ? segment : left);
  // 五年来…实施重点项目超2000个: more than so many were done
  if (!bare && DEED_FIRST.test(left) && MORE_THAN.test(left)) return 'flow';
  // 五年市财政用于教育支出36亿元: spent in all of them
  if (hints.summed && reach < 0 && name.endsWith('支出')) return 'flow';
  const act = acts(bare ? segment : left);
  if (FLOW_NAME.test(name) && !STOCK_NAME.test(name.slice(-2)))
    return reach > act && /(?:至|到)$/.test(left) && !(left.includes('累计') && /[新净]增/.test(name)) ? 'stock' : 'flow';
  if (/(?<!公)共(?!和|建|享|同)/.test(segment) && act >= 0 && reach < act) return 'flow';
  if (DONE_EXTENT.test(left)) return 'flow';
  if (hints.counted && act > reach && /完成|实现|创造/.test(left)) return 'flow';
  if (bare && DONE_AFTER.test(right)) return 'flow';
  if ((bare || left.endsWith('等')) && STANDS_AFTER.test(right)) return 'stock';
  if (STOCK_NAME.test(name)) return 'stock';
  if (reach > act) return 'stock';
  if (act >= 0) return 'flow';
  return !hints.summed && named(name, left) && acts(segment) <= lastIndex(REACH, segment) ? 'stock' : 'flow';
}

/** 其中超亿元项目36个: how large those are that are counted, and no level that was reached. */
const CLASS_OF_SUM = /(?:超过?|突破|过)[十百千万]*亿元(?=(?:以上)?的?[一-鿿]{2})/g;
const withoutClass = (text: string): string => (text.includes('其中') ? text.replace(CLASS_OF_SUM, '') : text);

/** What is done again and again, and stands nowhere. */
const DEED_FIRST = /^(?:[、和]|共|累计|先后){0,2}(?:实施|举办|召开|发布|开展|办理|免费送|承办|出台|组织|受理|查处)(?!率)/;
/** A bound before the figure, and no verb of reaching. */
const MORE_THAN = /[^达至到](?:超过?|突破|近|约)$/;

const THERE_ARE = /^(?:全[市省县区州旗盟])?(?:现|共|总共|设|建)有/;
const WON = /^[^,。;]{0,12}(?:获|入选|列入|被|纳入|晋)/;

/** 获批全国重点实验室3家: what came to the stock in those years. */
const ADDED_TO = /新增|净增|新建|入选|获批|获评|荣获|创成|晋升|引进/;

/** 5.6万贫困人口全部脱贫: what happened to all that is counted. */
const DONE_AFTER =
  /^[^,。;、\d]{2,14}(?:全部|全面|如期|先后|相继|陆续)(?:实现|完成|达标)?(?:脱贫|退出|摘帽|搬迁|改造|建成|投产|投用|竣工|开工|通车|入住|完工|关停|达标)/;

/** 14种农产品产量居全国第1位, 8个产业规模超千亿元, 10个科学装置、5个创新中心在川布局: how what is counted stands. */
const STANDS_AFTER =
  /^(?:[^,。;、\d]{2,14}(?:、|和)\d{1,4}[个家项种条所只]){0,3}[^,。;、\d上入获]{2,14}(?:(?:位居|位列|(?<![定移新民])居|列)(?:全国|全省|全球|世界|[东中西]部|第|前)|在[一-鿿]{1,3}布局|规模均?(?:超过?|突破|达))/;

/** Whether a mark was passed on the way: the first of several (跨越千亿元、两千亿元大关) as the last, and one that was left behind. */
const passes = ({ left, segment, right }: NatureHints): boolean =>
  (MARK.test(right) && PASSING.test(left)) ||
  ((LAST_MARK.test(right) || MARK.test(right)) &&
    /^[、和]?$/.test(left.trim()) &&
    /(?:跨越|跨上|迈上|跃上|登上|站上|突破)[^,。;]*$/.test(segment.slice(-RUN_REACH)));

/** The name stands right before the quantity: 经营主体1160万户, not 14个景区. */
function named(name: string, left: string): boolean {
  const tail = name.slice(-2);
  return tail.length > 0 && left.endsWith(tail);
}
