/** Whether a level is a stock at a time (达到, 余额, 率) or a flow over a span (新增, 完成, 累计投资). */
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
}

/** Reaching or holding a level. */
const REACH =
  /达到?|突破|超过|超|跨越|迈上|站上|跨上|跨过|稳定在|保持在|维持在|控制在|(?:提高|提升|增加|上升|下降|降低|扩大|发展|拓展|增长|减少|缩小|优化|调整|改善|延伸|降|升|增|减|扩|跃升|攀升|压减|回落|延长)[至到为]|位居|居(?![民住家委所])|占|(?<![行作因])为|(?<![国私所])有(?![效机色序力关害限线利])|拥有|排名|总数|总量|实有/g;
/** Deeds, wherever they stand before the quantity. */
const ACT =
  /累计|累积|合计|总共|共计|完成|新建|新增|净增|新改扩建|新开|新设|新培育|新引进|建成|改造|投资|投入|投放|发放|拨付|筹措|筹集|实施|引进|引育|培育|培养|争取|创建|开通|解决|修建|铺设|治理|整治|化解|办理|建设|开展|举办|获得|获批|获评|荣获|入选|认定|签约|落地|开工|竣工|投产|通车|转移|安置|救助|帮扶|培训|减免|退税|降费|关停|淘汰|压减|削减|取消|下放|清理|取缔|查处|植树|造林|修复|整合|盘活|收回|供应|出让|征收|拆除|搬迁|出台|制定|颁布|修订|推广|复制|承接|审议|受理|调解|吸引|到位|实现|创造|新登记|贯通|硬化|惠及|受益|扶持|带动|脱贫|减贫|摘帽|退出|转化|攻克|研发|共有|列入|晋级|增设|新晋|打造|组建|提供|封停|腾退|清退|关闭|选派|派出|招录|处置|置换|回收|征集|建立|成立|设立|申请|加固|维修|整修|疏浚|打通|封育|封禁|拆违|消除|整改|安装|更换|敷设|架设|减少|资助|奖励|兑现|接受|筹建|立案|破获|排查|应对|抗击|抵御|防御|承担|牵头|改善|开挖|筹建|处治/g;
/** Deeds that are nouns elsewhere: only where the words before the quantity begin with them. */
const ACT_FIRST =
  /^(?:并|又|还|先后|共|全面|成功|积极|了|、|和|及)*(?:发展|执行|废止|创(?![新业意])|扩建|获|发行|上市|种植|栽植|播种|绿化|亮化|接入|承办|支持|帮助|落实|检查|编制|出版|创作|挂牌|融资|募集|整理|复垦|利用|转化|授权|命名|评选|晋升|升级|保障|支付|支出|调处|救治|接待|聘请|聘任|选聘|配备|购置|捐赠|出资|新|减|增|植|降低(?![至到为])|保护(?![区地率站性林]|单位|名录|目标|等级))/;
const ADDED = /新建|新增|净增|新改扩建|改扩建|建成|累计|累积|五年共/g;
const RATIO_NAME = /率$|比重|占比|比例|余额$|人均|浓度|指数$|密度$|强度$/;
const STOCK_NAME =
  /平均|户均|亩均|总量$|总额$|总值$|总数$|里程$|保有量|拥有量|覆盖面|床位数|寿命|年限|面积$|装机|规模$|收入$|生产总值|GDP|增加值|消费品零售|产量$|总产$|吞吐量|人口$|标准$|支出$|能力$|参保人数|天数|增速|贡献|排放量|水平|占/;
/** A name that begins with a deed counts the deed, whatever its head: 新建改造道路总里程. */
const FLOW_START =
  /^(?:新增|新建|净增|新改扩建|改造|建成(?!区)|改扩建|解决|铺设|修建|引进|发放|培训|治理|整治|转移|安置|搬迁|淘汰|压减|关停|办理|救助|创建|培育|组建|入选|获|惠及|改善|承担|应对|提请|开挖|处治)/;
/** Names of what is done, not of what there is. */
const FLOW_NAME =
  /新增|新建|净增|累计|改造|建成|改扩建|新开|新设|新培育|引进|发放|安置|培训|救助|整治|治理|修复|投资$|投资额|总投资|投资总额|投资规模|投入|开工|竣工|投产|关停|淘汰|压减|化解|解决|办理|办复|办结|建议$|提案$|减贫|脱贫|补贴|补助金?$|救助金|低保金|资金$|使用外资|利用外资|造林|绿化任务|出让|征收|拆除|搬迁|转移|再就业|入选|荣获|获|列入|晋级|创建|铺设|修建|清理|减税|降费|任务$|授权|完善提升|受益|惠及/;
/** 完成造林面积5万亩: what was done, though an area is a stock elsewhere. */
const DONE_EXTENT = /完成[^,;。\d]{0,16}(?:面积|里程)(?:达到?|约|近|共)?$/;
/** After a level of one year: how it grew over the years. */
const YEAR_LEVEL =
  /^(?:左右|以上)?[,、(]?(?:年均|年平均|五年(?:来)?(?:平均|年均|累计)|是(?:[“"]?[一二三四五六七八九十]+五[”"]?(?:时期|期间)?(?:期末|末)|(?:19|20)\d\d年)的|比(?:19|20)\d\d年|较(?:19|20)\d\d年)/;

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
  /^(?:以上)?(?:[、和及][^,。;]{0,16}?)?(?:[一二两三四五六七八九十几多\d]个)?的?新?(?:台阶|大关|关口|门槛)|^(?:以上)?[、,](?:并)?(?:达到?|增至|增加到)\d/;
/** `粮食产量稳定在430亿斤以上`: in each of the years. */
const HELD = /(?:产量|总产|单产)(?:连续)?(?:[^,。;、\d]{0,4})?(?:稳定|保持|维持)在$/;

/** Reads the nature of a level from its verb, its name and its place; used only where a frame covers several years. */
export function natureOf(hints: NatureHints): Nature {
  const { segment, right } = hints;
  const run = sharedRun(hints);
  const name = run?.name || hints.name;
  const left = run?.left ?? hints.left;
  if (HELD.test(left) || (!/^[%‰]$/.test(hints.unit) && passes(hints))) return 'flow';
  if ((hints.stock && !ADDED_TO.test(segment)) || RATIO_NAME.test(name) || /^[%‰]$/.test(hints.unit)) return 'stock';
  if (TOTAL_LEFT.test(left) && ADDED_BEFORE.test(segment)) return 'stock';
  if (PLAN_BEFORE.test(right) && (/元$/.test(hints.unit) || /累计/.test(left))) return 'flow';
  if (FLOW_START.test(name)) return 'flow';
  // 出口累计达76亿美元: a sum over the years, though 存款余额 and 企业 are stocks
  if (/累计/.test(left) && /元$/.test(hints.unit)) return 'flow';
  if (/累计达|累计达到|总数达|总计达到?/.test(left) && !FLOW_NAME.test(name)) return 'stock';
  if (lastIndex(ADDED, segment) > lastIndex(REACH, segment)) return 'flow';
  if (YEAR_LEVEL.test(right)) return 'stock';
  const bare = left.trim().length < 2 || JOINED.test(left);
  const reach = lastIndex(REACH, bare ? segment : left);
  const act = acts(bare ? segment : left);
  if (FLOW_NAME.test(name) && !STOCK_NAME.test(name.slice(-2)))
    return reach > act && /(?:至|到)$/.test(left) && !(/累计/.test(left) && /[新净]增/.test(name)) ? 'stock' : 'flow';
  if (/共(?!和|建|享|同)|总共/.test(segment) && act >= 0 && reach < act) return 'flow';
  if (DONE_EXTENT.test(left)) return 'flow';
  if (hints.counted && act > reach && /完成|实现|创造/.test(left)) return 'flow';
  if (bare && DONE_AFTER.test(right)) return 'flow';
  if ((bare || left.endsWith('等')) && STANDS_AFTER.test(right)) return 'stock';
  if (STOCK_NAME.test(name)) return 'stock';
  if (reach > act) return 'stock';
  if (act >= 0) return 'flow';
  return !hints.summed && named(name, left) && acts(segment) <= lastIndex(REACH, segment) ? 'stock' : 'flow';
}

/** 获批全国重点实验室3家: what came to the stock in those years. */
const ADDED_TO = /新增|净增|新建|入选|获批|获评|荣获|创成|晋升|引进/;

/** 5.6万贫困人口全部脱贫: what happened to all that is counted. */
const DONE_AFTER =
  /^[^,。;、\d]{2,14}(?:全部|全面|如期|先后|相继|陆续)(?:实现|完成|达标)?(?:脱贫|退出|摘帽|搬迁|改造|建成|投产|投用|竣工|开工|通车|入住|完工|关停|达标)/;

/** 14种农产品产量居全国第1位, 8个产业规模超千亿元, 10个科学装置、5个创新中心在川布局: how what is counted stands. */
const STANDS_AFTER =
  /^(?:[^,。;、\d]{2,14}(?:、|和)\d{1,4}[个家项种条所只]){0,3}[^,。;、\d上入获]{2,14}(?:(?:位居|位列|(?<![定移新民])居|列)(?:全国|全省|全球|世界|[东中西]部|第|前)|在[一-鿿]{1,3}布局|规模均?(?:超过?|突破|达))/;

/** Whether a mark was passed: the first of several (跨越千亿元、两千亿元大关) as the last. */
const passes = ({ left, segment, right }: NatureHints): boolean =>
  MARK.test(right) &&
  (PASSING.test(left) ||
    (/^[、和]?$/.test(left.trim()) && /(?:跨越|跨上|迈上|跃上|登上|站上|突破)[^,。;]*$/.test(segment.slice(-RUN_REACH))));

/** The name stands right before the quantity: 经营主体1160万户, not 14个景区. */
function named(name: string, left: string): boolean {
  const tail = name.slice(-2);
  return tail.length > 0 && left.endsWith(tail);
}
