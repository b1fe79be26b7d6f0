/** Words within a statement that are no part of what is measured: records, classes, comparisons, sources. They are read past. */
import { MANNERS } from './manners.js';

/** 成为全国首个经济总量突破5万亿元的城市: that it is the first is no part of what has passed a mark. */
const FIRST_OF =
  /^在全[国省市州区](?:首个|第[一二三四五六]个)$|(?:成为|是)(?:全[国球省市区]|世界|国内|[中东西]部|北方|南方){0,2}(?:首个|第[一二三四五]个|唯一)(?=[^,。;、]{2})/;
const toldFirst = (text: string): string => (text.includes('个') || text.includes('唯一') ? text.replace(FIRST_OF, '') : text);

/** 龙头企业由两家增加到10家: from how many, in words. */
const FROM_FEW = /[由从](?:原来的|过去的|[上去]年的)?[一两二三四五六七八九十几]{1,3}[家个户所项条座处](?=增|扩|发展|提|上升|壮大|达|拓)/;
const withoutFew = (text: string): string => (/[由从]/.test(text) ? text.replace(FROM_FEW, '') : text);

/** 粮食总产再创新高、达到46万吨: that it is a record is no part of the name. */
const RECORD = /(?:均|双双)?[再又续屡连]?创(?:出|下|了)?(?:历史|近年来?)?(?:同期)?新(?:高|纪录)[、,](?=(?:达|突破|超|为|增))/;
const withoutRecord = (text: string): string => (text.includes('创') ? text.replace(RECORD, '') : text);

/** 养殖面积已占总面积的: since when is no part of the name. */
const withoutSince = (text: string): string => (text.includes('占') ? text.replace(/(?:已经?|现|目前|仅|只|约)占/, '占') : text);

/** 固定资产投资五年累计完成投资: the head stands twice. */
const TWICE = /(?<=投资(?:额|总额)?)(?:[一两二三四五六七八九十\d]{1,2}年)?(累计)?完成投资$/;
const withoutTwin = (text: string): string => (text.endsWith('完成投资') ? text.replace(TWICE, '$1完成') : text);

/** 按当年汇率折算达到4200美元, 依据现行汇率折算达: how it was turned into another money. */
const EXCHANGED = /^(?:按照?|依据)[^,;。、\d]{0,10}汇率(?:折算|换算|计算|折合|测算)?(?:后|为|成)?/;
const withoutExchange = (text: string): string => (/^[按依]/.test(text) ? text.replace(EXCHANGED, '') : text);

/** 发展目标是生产总值年均增长8%, 主要目标定为…: whose aim it is comes before the name. */
const AIM = /^[一-鿿“”、]{0,16}目标(?:值)?(?:分别)?(?:建议|确定|设定|拟定|定|安排|调整|明确)?[是为](?=[一-鿿A-Z]{2})/;
const withoutAim = (text: string): string => (text.includes('目标') ? text.replace(AIM, '') : text);

/** 经济总量在全市各县区中率先突破500亿元: among whom it is the first. */
const AMONG = /在(?:全[国省市区县州盟]|同类)[^,;、。\d]{0,8}中(?=率先|首[先次个]|第)/;
const withoutAmong = (text: string): string => (text.includes('中') ? text.replace(AMONG, '') : text);

/** 生产总值根据省统计局修订结果完成4725亿元: by whose count. */
const BY_COUNT = /(?<=[一-鿿]{2})(?:根据|依据|按照)[^,;、。\d]{2,14}(?:修订|核算|统计|反馈|测算)(?:结果|数据)/;
const withoutCount = (text: string): string => (/[根依按][据照]/.test(text) ? text.replace(BY_COUNT, '') : text);

/** 同比(下同)增长5%: for the figures after it too. */
const withoutSame = (text: string): string => (text.includes('下同') ? text.replace(/\((?:以?下[皆均]?同)\)/, '') : text);

/** 全区(含市直)各级学校共招收: who is counted with the region. */
const WITH_OTHERS = /(?<=全[省市区县州旗])\(含[^()\d]{1,10}\)/;
const withoutOthers = (text: string): string => (text.includes('(含') ? text.replace(WITH_OTHERS, '') : text);

/** 各种运输方式完成的货物周转量, 公安户籍总人口: who did it, and by whose register. */
const BY_WHOM = /(?:^|(?<=全年|年末))(?:各种运输方式(?:共|合计)?(?:完成|实现)?的?(?=[一-鿿])|公安(?=户籍))/;
/** 支出低保资金 */
const SPENT = /^支出(?=[一-鿿]{2,}(?:资金|经费|金)$)/;
const withoutWhom = (text: string): string => (/各种运输|公安|^支出/.test(text) ? text.replace(BY_WHOM, '').replace(SPENT, '') : text);

/** 就业、市容环境等10类46项实事: in how many classes. */
const CLASSES = /(?<=等)(?:\d+|[一二三四五六七八九十]+)(?:大?类|个?方面)$/;
const withoutClasses = (text: string): string => (/[类面]$/.test(text) ? text.replace(CLASSES, '') : text);

/** 六年共办理建议, 四年累计, 基础设施四年投入: over how many years. */
const YEARS_OF_SUM =
  /^[一两二三四五六七八九十]{1,3}年[来间]?(?:(?:累计)?(?=共[一-鿿]{2})|(?=(?:累计|共|合计)(?:完成|达到?|实现)?$|用于))|(?<=建设|改造|治理|整治|保护)[两三四五六七八九十]年[来间]?(?:累计)?(?=(?:总|共)?投[入资]$)/;
const withoutYears = (text: string): string => (text.includes('年') ? text.replace(YEARS_OF_SUM, '') : text);

/** 五年中分两轮取消审批事项: in how many goes. */
const IN_ROUNDS = /^(?:[一两二三四五六七八九十\d]{1,2}年)?[中间内]?分[一两二三四五六七八九十]{1,2}(?:轮|批次?|期)(?=[一-鿿]{3})/;
const withoutRounds = (text: string): string => (text.includes('分') ? text.replace(IN_ROUNDS, '') : text);

/** 农田水利建设共投入资金: 共 inside as 累计, which parts a name. */
const IN_ALL = /(?<=[一-鿿”])(?<![公总])共(?=投入|完成|实现|发放|争取|引进|建成|新建|实施)/;
const asSum = (text: string): string => (text.includes('共') ? text.replace(IN_ALL, '累计') : text);

/** 增长比例达55%: its growth. */
const asGrowth = (text: string): string => (text.includes('比例') ? text.replace(/(增长|增加|下降|减少)比例(?=达|为|$)/, '$1') : text);

/** 拆除了以水库北岸为重点的违章建筑: where most of it stood is no part of the name. */
const MOSTLY = /了?以[^,;、。\d]{2,14}为(?:重点|代表|龙头|核心|主体)的(?=[一-鿿]{2})/;
const withoutMost = (text: string): string => (text.includes('以') ? text.replace(MOSTLY, '') : text);

/** 市政府办理代表建议120件: whose work it is. */
const OFFICE =
  /^(?:[一-鿿]{2,8}[省市县区州旗])?(?:[省市县区州]|各级|自治区)?(?:人民)?政府(?:系统)?(?=(?:共|全年|累计)*(?:办理|承办|办结|出台|制定|印发|废止|修订))/;
const withoutOffice = (text: string): string => (text.includes('政府') ? text.replace(OFFICE, '') : text);

/** 住房重建已开工99%: that it is by now. */
const BY_NOW = /(?<=[一-鿿])(?:现|均|都)?已经?(?=(?:开工|完工|竣工|建成|投产|投用|入住)$|入驻|落户)/;
const withoutNow = (text: string): string => (text.includes('已') ? text.replace(BY_NOW, '') : text);

/** 生产总值增长目标调整为8%, 失业率控制目标为4%: that it is aimed at is no part of the name. */
const GOAL =
  /(?<=[一-鿿A-Z]{2})(年均)?(增长|增速)?(?:(?:预期|规划|年度)?(?:目标|指标)值?(?:也|分别|则)?(?:调整|调低|调高|下调|上调|确定|设定|修订)(?:为|到|至|在)|(?:调控|控制)目标(?:调整|确定|设定)?为)$/;
/** 投资预期增长目标拟定为10%: what is to grow. */
const GROWTH_GOAL = /(?<=[一-鿿A-Z\d]{2})(?<!经济)(?:预期)?(年均)?(增长|增速)(?:预期)?目标值?(?:拟定|定)?为$/;
const withoutGoal = (text: string): string => (/[目指]标/.test(text) ? text.replace(GROWTH_GOAL, '$1$2为').replace(GOAL, '$1$2为') : text);

/** 比“九五”末翻了一番: since when, where the figure is the verb itself. */
const SINCE_ALONE = /(?:^比[^,;。、“”]{1,8}|比“[^”]{1,6}”)(?:期?末|年|年底|时期|期间|初)$/;
const withoutBase = (text: string): string => (text.includes('比') ? text.replace(SINCE_ALONE, '') : text);

/** 产值年均复合增长率达12%: how the yearly mean was taken. */
const COMPOUND = /年均复合(?=增长|增速)/;
const withoutCompound = (text: string): string => (text.includes('复合') ? text.replace(COMPOUND, '年均') : text);

/** 按协议进度已到位资金: by what it was paid. */
const BY_PLAN =
  /^按(?:照)?[^,;。、\d]{2,10}(?:进度|计划|合同|协议|标准|比例|要求|规定)(?:已|共|累计)?(?=(?:到位|完成|发放|兑现|拨付|支付|缴纳))/;
const withoutPlan = (text: string): string => (text.startsWith('按') ? text.replace(BY_PLAN, '') : text);

/** 在上年的高基数上再提高0.2个百分点: from where it went on. */
const FROM_BASE = /^在[^,;。、\d]{0,12}(?:基础|基数|高位|高基点|基点)(?:之上|上)(?:又|再|继续|仍|还|实现)?/;
const withoutStart = (text: string): string => (text.startsWith('在') ? text.replace(FROM_BASE, '') : text);

/** The last character of what is counted as a whole before 中. */
export const WHOLE_END = '[村县区镇乡户家项业目程站场点]';

/** 158个行政村中共有贫困村103个: among what they are. */
const AMONG_THEM = /^[一-鿿]{2,8}?(?<![高初集空水途当其之年])中[共已现还仅]?有(?=[一-鿿]{2})/;
/** 88个贫困县中48个已摘帽 */
const OF_THEM = new RegExp(`^[一-鿿]{1,7}${WHOLE_END}中$`);
const withoutWhole = (text: string): string => (text.includes('中') ? text.replace(AMONG_THEM, '').replace(OF_THEM, '') : text);

/** 出栏(笼)生猪: of herds and of poultry. */
const COOPED = '出栏(笼)';
const withoutCoop = (text: string): string => (text.includes(COOPED) ? text.replace(COOPED, '出栏') : text);

/** 共立刑事案件: that a case was opened is no part of what it is. */
const OPENED_CASE = /^(?:共|新)?立(?=(?:各类)?[一-鿿、]{2,10}案件?$)/;
const withoutOpening = (text: string): string => (text.includes('立') ? text.replace(OPENED_CASE, '') : text);

/** 工业总量成为全区第四个突破2000亿元大关的地区: among whom it did. */
const AMONG_RANKED = /(?<=[一-鿿]{2})成为(?:全[国省市区县州盟]|[一-鿿]{2,4})?(?:第[一二三四五六七八九十两]{1,2}个|首个|唯一)$/;
const withoutRank = (text: string): string => (text.includes('成为') ? text.replace(AMONG_RANKED, '') : text);

/** 航道里程五年新增919公里: over how many years. */
const OVER_YEARS =
  /(?<=里程|公路|铁路|航道|线路|面积|管网|用户|人口|余额|企业|主体|岗位|装机|产能|泊位|床位|学位|能力)[一两二三四五六七八九十]{1,2}年(?:来|间)?(?:累计)?(?=(?:新增|净增)(?:里程|面积)?$)/;
const withoutSpan = (text: string): string => (text.includes('年') && /[新净]增/.test(text) ? text.replace(OVER_YEARS, '') : text);

/** 中欧班列拓线扩量、开行3000列: how their service grew. */
const GREW = /(?<=班列)(?:[一-鿿]{2}){1,3}、(?=开行$)/;
const withoutGrowth = (text: string): string => (text.endsWith('、开行') ? text.replace(GREW, '') : text);

/** 工业产值、财政收入双超百亿元: 双双, whose verb is the bound. */
const asBoth = (text: string): string => (text.endsWith('双') && !text.endsWith('双双') ? `${text}双` : text);

/** 人均达到5.6万元: a head and its verb, which the dictionary parts otherwise (均达到). */
const EACH_REACHED = /(?<=[人户])均达到?$/;
const withoutReached = (text: string): string => (text.includes('均达') ? text.replace(EACH_REACHED, '均') : text);
/** 新增处理能力日均1200吨: for how long, behind a capacity. */
const PER_DAY = /(?<=能力|产能|规模)[日年]均$/;
const withoutDay = (text: string): string => (text.endsWith('均') ? text.replace(PER_DAY, '') : text);

/** 在汛期降雨较常年偏多六成: under which conditions. */
const WHILE = /^在(?=[一-鿿]{2,10}(?:较|比)(?:常年|往年|多年|历年|上年|历史))/;
/** 在县生产汽车: where, by its short name. */
const HERE = /^在[^建改研\d,;。、](?=(?:生产|建设|制造|销售))/;
/** 利用闲置空间、人防工程等建设2.5万个停车位: of what they were made. */
const MADE_OF =
  /^(?:利用|依托|盘活|通过)[^,。;\d]{2,24}(?=(?:新建|建设|改造|新增|改建|增设)$)|^结合[^,。;\d]{2,24}(?=(?:新建|改造|新增|改建|增设)$)/;
const withoutSource = (text: string): string =>
  text.startsWith('在') ? text.replace(WHILE, '').replace(HERE, '') : /^[利依盘结通]/.test(text) ? text.replace(MADE_OF, '') : text;

/** 按一年计意向成交金额: of how long it is reckoned. */
const AS_YEAR = /^按(?:一年|全年|年度)计(?:算)?(?=[一-鿿]{2})/;
const withoutYear = (text: string): string => (text.startsWith('按') ? text.replace(AS_YEAR, '') : text);

/** 航空枢纽时隔5年旅客吞吐量再次破亿: after how long. */
const AGAIN_AFTER = /时隔[\d一两二三四五六七八九十多]{1,3}年[,,]?/;
const withoutPause = (text: string): string => (text.includes('时隔') ? text.replace(AGAIN_AFTER, '') : text);

/** “十四五”末总量达到60万套: at the end of which plan. */
const AT_END = /^(?:实现|到|至)?“(?:十[一二三四五六]?|[七八九])五”(?:期?末|时期末)(?=[一-鿿]{1,14}[率量额值数口程积][一-鿿]{0,4}$)/;
const withoutReckoning = (text: string): string => (/^(?:实现“|[到至]?“)/.test(text) ? text.replace(AT_END, '') : text);

/** Words that are read past, in this order. */
const SET_ASIDE: readonly ((text: string) => string)[] = [
  withoutGoal,
  withoutSame,
  withoutOthers,
  withoutWhom,
  withoutRecord,
  withoutFew,
  withoutSince,
  withoutTwin,
  withoutExchange,
  withoutAim,
  withoutAmong,
  withoutCount,
  withoutClasses,
  withoutYears,
  withoutRounds,
  withoutOpening,
  asSum,
  asGrowth,
  withoutMost,
  withoutOffice,
  withoutNow,
  withoutBase,
  withoutCompound,
  withoutRank,
  withoutGrowth,
  withoutReckoning,
  withoutCoop,
  withoutPlan,
  withoutStart,
  withoutWhole,
  withoutSpan,
  withoutReached,
  withoutDay,
  withoutSource,
  withoutPause,
  withoutYear,
  asBoth,
  ...MANNERS,
];

/** 养老金提高到月人均2860元: for how many people, behind the verb. */
const PER_HEAD = /(?<=(?:提高|增加|上调|调整|达)(?:到|至|为)?)(?:[年月]?人|户|村|亩)均$/;

/** 低保标准月人均分别提高至885元、650元: for how many people, before the verb. */
const PER_HEAD_FIRST =
  /(?<=标准|[金贴资])(?:(?:人均每[年月]|[年月]人均|每人每[年月]|每[年月])(?=(?:分别|均)?(?:提高|增加|上调|调整|提升|达|为)[到至为]?$)|人均(?=(?:分别|均)?(?:提高|增加|上调)[到至]?$))/;

/** “百园提升”行动实施项目120个: that it is carried out is no part of whose projects they are. */
const DONE_IN_PROGRAMME = /(?<=.(?:工程|行动|计划))(?:共|累计|已)?(?:实施|安排)(?=[^,。;、]{0,6}项目$)/;

/** The words before a quantity without them. */
export function setAside(text: string): string {
  let said = toldFirst(text.endsWith('均') ? text.replace(PER_HEAD, '') : text);
  if (said.endsWith('项目')) said = said.replace(DONE_IN_PROGRAMME, '');
  if (said.includes('人均') || said.includes('每')) said = said.replace(PER_HEAD_FIRST, '');
  for (const without of SET_ASIDE) said = without(said);
  return said;
}
