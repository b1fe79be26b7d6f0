/** Small trimmings that several shapes share. */
import type { Token } from '../../tokenize/tokens.js';

const UNDER_WAY = /(?<=.{2})(?:正在|仍在|尚在)(?:改造|紧张|抓紧|加紧|加快|有序)?(?:建设|施工|推进|实施)(?:之中|中)?$/;

/** 省市县重点项目建设 → 省市县重点项目: what is done with what is counted is no part of its name. */
export function withoutTask(name: string): string {
  const told = name
    // 农房维修加固的基础上, 工程正在建设之中: that it was, or is
    .replace(/(?<=.{2})的基础之?上$/, '')
    .replace(UNDER_WAY, '')
    // 农贸市场改造启动: how far it is
    .replace(/(?<=.{2}(?:改造|建设|整治|治理))(?:全面|正式)?启动$/, '')
    // 推动4个产业基地提质升级: what becomes of them
    .replace(/(?<=.{4})(?:提质升级|提档升级|提质增效|提质扩容|扩容提质|做大做强|做优做强)$/, '')
    // 45个饮水安全工程建设进展良好: how it goes
    .replace(/(?<=.{3})(?:进展|推进|运行|实施|发展)(?:良好|顺利|平稳|较好|较快)$/, '')
    // 62家驻市大院大所聚力赋能, 19条产业链立起先进制造业“四梁八柱”: what only praises
    .replace(/(?<=.{4})(?:聚力赋能|协同赋能|聚力攻坚|竞相发展)$|(?<=.{4})(?:立起|撑起|扛起)[^,。;、]{2,24}$/, '')
    // 发挥3个消费试点作用
    .replace(/(?<=(?:试点|基地|平台|中心|园区|示范区))作用$/, '')
    // 32家企业生产经营平稳有序
    .replace(/(?<=.{2}(?:企业|园区|市场))(?:生产经营|生产|经营)$/, '')
    // 5个产业园初具规模
    .replace(/(?<=.{2})(?:初具规模|初见成效|初步形成)$/, '')
    // 3个垃圾处理场等一批环保设施: what they are examples of
    .replace(/(?<=.{3})等一(?:大?批|系列).{2,20}$/, '')
    // 300套安置房建设任务: that it was a task
    .replace(/(?<=.{2}(?:改造|建设|绿化|植树))任务$/, '')
    // 四条精品大街、六条绿色大道: the next count
    .replace(/、[两一二三四五六七八九十]+[条个座项处家所].{1,40}$/, '')
    // 道路改造和客运站点建设: the second work
    .replace(/(?<=.{2}(?:改造|建设|整治|治理))[和及、][^和及、]{4,20}(?:改造|建设|整治|治理)$/, '');
  return told.length > 4 && /(?:项目|工程)建设$/.test(told) ? told.slice(0, -2) : told;
}

/** `完成招商引资任务3600万元`, `79户280人脱贫任务`: that an indicator was a task. */
export const withoutKnownTask = (name: string, known: (name: string) => boolean): string =>
  name.endsWith('任务') && known(name.slice(0, -2)) ? name.slice(0, -2) : name;

const AID =
  /(?<=.{3})(?:托底性|结对|定点|对口)?(?:扶持|帮扶)(?:集中攻坚|工作)?(?:质效|成效|成果)?$|(?<=.{3})“[^“”]{2,12}”[^“”]{0,4}(?:模式|机制|体制)$/;
const FRUIT = /(?<=.{3})(?:建设|创建|攻坚|脱贫)?(?:质效|成效|成果)$/;
const KEEPS_FRUIT = /(?:巩固|提升|拓展|深化|放大)$/;
const FUNCTION = /(?<=[站点园厅馆区廊场心台地].{0,2})功能$/;
const GIVES_FUNCTION = /(?:完善|提升|优化|拓展|增强|强化)(?:首批|已建成)?$/;

/** 巩固368个薄弱村扶持成效, 完善6个开发区“政府+公司”运营模式: how those that are counted were helped, and what came of it; what they are made fit for (完善10个育新基地功能). `before`: the words before the count. */
export function withoutOutcome(name: string, before: string): string {
  if (GIVES_FUNCTION.test(before) && name.endsWith('功能')) return name.replace(FUNCTION, '');
  if (!/[扶果效”]/.test(name)) return name;
  const thing = name.replace(AID, '');
  return KEEPS_FRUIT.test(before) ? thing.replace(FRUIT, '') : thing;
}

/** Units that count no works. */
const EXTENT = /(?:亩|公里|千米|米|平方米|平方公里|公顷|株|只|条|座|栋|幢|辆|盏|户)$/;
/** What is done to all the examples. */
const WORK_OF_ALL = /(?:新建|改建|扩建|改扩建|改造|整治|治理|修复|绿化|亮化|硬化|加固|迁建)$/;
/** A work that an example names itself. */
const WORKED = /[改建拆治修整理造复化固]$/;

/**
 * 2万亩节水灌溉等工程, 9公里管网改造、污泥处置等项目: an extent is of the example right behind it, and so is a count in a list of several;
 * 19公里道路等改扩建工程: with what is done to all of them.
 */
export function withoutOthers(name: string, unit: string, listed: boolean): string {
  if (!name.includes('等') || !(listed || EXTENT.test(unit))) return name;
  const [, thing, what = ''] = /^([^、]{2,16}?)(?:、.*)?等([^、等]{0,5})(?:工程|项目)(?:建设)?$/.exec(name) ?? [];
  if (thing === undefined) return name;
  return WORKED.test(thing) ? thing : thing + (WORK_OF_ALL.exec(what)?.[0] ?? '');
}

/** 总投资7亿元的商业项目开工建设: how far the project is says nothing of its amount. */
export const withoutProgress = (name: string): string =>
  name.replace(/(?<=.{2}(?:项目|工程))(?:全面|正式|主体)?(?:开工建设|开工|启动|封顶|完工|竣工|投产|建成|竣工投产|建成投产)$/, '');

/** How far something is that money was spent on; `主体完工` is told of a part of it. */
const FATE =
  /(?<=.{3})(?<!市场|经营)主体$|(?<=.{3})(?:全面|正式|全部|主体|顺利)?(?:开工建设|开工|动工|封顶|完工|竣工|投产|建成|建成通车|投入使用|投入运营)$/;

/** 投资3亿元的客运站主体完工, 投资2亿元的训练中心开工建设: the amount is of the thing, however far it is. */
export const withoutFate = (name: string): string => withoutProgress(name).replace(FATE, '');

const STAGE =
  /(?<=.{2})(?:全面|正式|全部)?(?:建成通车|建成投[产用运]|建成运[行营]|建成使用|建成发电|建成试运转|建成开放|投入使用|投入运营|试运[行营]|核准建设|落地建设|签约落地)$|(?<=.{3}(?:项目|工程))落地$|(?<=.{4}(?:中心|园区?|厂|站|基地|平台|学校|医院))(?:全面|全部)?建成$|(?<=[路库桥楼馆场校院])(?:开工建设|建成)$|产值两位数$/;

const ANY: ReadonlySet<string> = new Set(['项目', '工程', '企业']);
const STAGE_OF_ANY = /^(?:(?:主体|筹备|拟)?(?:开工建设|开工|动工|落地|签约|入驻|落户|建成|封顶|完工|竣工|投产|上市|挂牌)){1,2}$/;

/** 16个项目开工建设, 8家企业签约入驻, 24个项目正在紧张建设: how far they are makes the class, where nothing else does; or ''. */
export function stageOfAny(name: string): string {
  const thing = name.slice(0, 2);
  if (name.length < 4 || !ANY.has(thing)) return '';
  if (UNDER_WAY.test(name)) return `在建${thing}`;
  const stage = name.slice(2);
  return STAGE_OF_ANY.test(stage) ? stage + thing : '';
}

/** 12个配套基础设施项目开工建设: how far they are; 30个项目开工建设 says no more than that, and keeps it in front. */
export function withoutStage(name: string): string {
  const bare = withoutProgress(name).replace(STAGE, '');
  if (bare.length > 4 || bare === name) return bare;
  return name.slice(bare.length) + (name.endsWith('两位数') ? '增长' : '') + bare;
}

/** What somebody does with what he counts, and no part of a name. */
const DOES =
  /^(?:开工建设|开工|建设|建成|新建|新增|引进|划分|实施|开展|完成|培育|创建|打造|发放|配备|设立|加装|转移|集聚|汇聚|引入|开设|组建|落户|增加)$/;

/**
 * `6个县开工建设安置房700套`: who acts, and what is done. Index of the verb among the words between two quantities that are one statement, or 0.
 */
export function agentEnd(words: readonly Token[]): number {
  const at = words.findIndex((w, i) => i > 0 && DOES.test(w.text));
  const named = (w: Token, i: number): boolean =>
    w.cls === 'noun' ||
    w.cls === 'punctuation' ||
    (w.cls === 'add' && i === 0) ||
    (w.cls === 'act' && i < at - 1 && words[i + 1]?.cls === 'noun');
  return at > 0 && words.slice(0, at).every(named) && words.slice(at + 1).some((w) => w.cls === 'noun' || w.cls === 'general') ? at : 0;
}

/** What makes those who do it a class: 56家企业融入6条产业链. */
const JOINS = /^(?:融入|加入|进入|参与|参加|纳入|成为|入选|退出)$/;

/** `6个区建成9个公园`, `56家企业融入6条产业链`: the name of who acts, with what was joined before it where that makes a class. */
export function actorBefore(words: readonly Token[], object: string): string {
  const last = words[words.length - 1];
  if (words.length < 2 || !last || !(JOINS.test(last.text) || DOES.test(last.text))) return '';
  const actor = words
    .slice(0, -1)
    .map((w) => w.text)
    .join('');
  return JOINS.test(last.text) ? last.text + object + actor : actor;
}

const BEARER =
  /^(.*?(?:断面|水体|水功能区|水源地|企业|小区|项目|学校|[村县区]|乡镇|机构|城市|工程|事项|医院|园区))(?:中|的)?[^、]{0,14}(?:率|比例|占比|比重)(?:均|全部)?(?:达到?|为|是|超过?)?$/;

/** `147个断面水质优良率98%`: what is counted bears the rate. */
export const withoutRate = (name: string): string => BEARER.exec(name)?.[1] ?? name;

const OF_AIR = /^(.{0,10}(?:[市县区镇]|断面|水体|湖库|水源地|城市|点位))((?:环境)?空气质量|(?:地表)?水质)$/;

/** `14个市空气质量达到国家二级标准`: the cities, by what their air has reached; null where it is not so told. */
export function reachedBy(name: string, predicate: string): string | null {
  const [, thing = '', medium = ''] = OF_AIR.exec(name) ?? [];
  return medium !== '' && /^(?:达到|达|优于)[^,。;]{2,16}(?:标准|要求|水平|类)$/.test(predicate) ? medium + predicate + thing : null;
}

const OF_PROCEDURE = /(?<=事项|审批|许可|业务|服务)(?:平均|办理|办结|审批|承诺|法定|申请|申报|提交){0,2}(?:时限|时间|环节|材料|流程|要件)$/;

/** 60项许可事项承诺时限比法定时限提前: what is counted, and not what it takes. */
export const withoutProcedure = (name: string): string => name.replace(OF_PROCEDURE, '');

const AMOUNT =
  /^(.*?(?:企业|产业|行业|园区|项目|集群|[市县区镇村]\)?|[县市]\([^()]{1,5}\)|城市|开发区|高新区|经开区|公司|品牌|平台|领域|产品|矿产|机构|银行|合作社|片区|试验区|示范区|景区|院校|高校|口岸|港口|商户|工商户))(?:年|年度)?(?:累计)?(?:营业收入|主营业务收入|销售收入|营收|收入|总产值|产值|规模|经济总量|总量|投资额?|总投资|地区生产总值|生产总值|增加值|销售额|交易额|利润|税收|市值|产量|储量|(?:查明)?资源量|(?:各项)?(?:存款|贷款|(?:融资)?担保)余额|资产(?:总额)?|总资产|零售额|进?出口(?:总?额|总值)?|实际[利使]用外资)$/;

/** 产业规模 before the amount that 8个产业规模 reach: what is counted alone. */
export const withoutAmount = (name: string): string => AMOUNT.exec(name)?.[1] ?? name;

/** 亿元, %, 个百分点, 倍: no count. */
export const isAmount = (unit: string): boolean =>
  unit.endsWith('元') || unit === '%' || unit.endsWith('百分点') || unit === '‰' || unit === '倍';
