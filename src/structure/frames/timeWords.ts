/** The words that say of which time, and how certain, what follows is. */
import { Triggers } from '../../triggers.js';

const words = (list: string): string[] => list.split(' ');

const N = '[一二两三四五六七八九十]{1,2}|\\d{1,2}';
const DASH = '(?:[-—–~－]+|至|到)';
const MONTHS = `(?<m1>\\d{1,2}|${'[一二三四五六七八九十]{1,2}'}|(?<![\\d万亿美])元)(?:月份?)?${DASH}(?<m2>\\d{1,2}|[一二三四五六七八九十]{1,2})月份?`;
const PART = `(?:${MONTHS}|前(?<mcount>${N})个月|(?<half>上半年)|(?<second>下半年)|(?<q3>前三季度|前3季度)|第?(?<quarter>[一二三四])季度|(?:截至|截止|到)(?<mend>\\d{1,2})月(?:底|末|份|\\d{1,2}日)|截[至止](?<mendy>(?:19|20)\\d\\d)年(?<mend2>\\d{1,2})月(?:底|末|份|\\d{1,2}日)|(?<![\\d年、至到—–~-])(?<only>\\d{1,2})月份(?=,?(?:全[省市区州县]|我[省市区州县]|当月|[环同]比)))`;

/** Words of time and certainty, each kind a named group; sticky. */
export const TIME = new RegExp(
  [
    `(?<!\\d)(?<r1>(?:19|20)\\d\\d)年?${DASH}(?<r2>(?:19|20)\\d\\d)年(?!度|秋冬|供暖|采暖|学年|赛季)`,
    '(?<!\\d)(?<y>(?:19|20)\\d\\d)年(?<since>以来|起)?',
    '(?<han>[一二][九〇○零][〇○零一二三四五六七八九]{2})年(?<hansince>以来|起)?',
    '[“"「](?<plan>[六七八九]五|十[一二三四五六]?五)[”"」](?:计划|规划)?(?<ptail>时期|期间|以来|期?末期?|前[一二两三四1-4]年|头[一二两三四1-4]年|这?五年)?',
    '(?<plan2>十[一二三四五六]五)(?:计划|规划)?(?<ptail2>时期|期间|以来|期?末)?',
    '第(?<nth>十[一二三四五六]?)个五年(?:计划|规划)?(?:时期|期间)?',
    `(?<last>(?<!过)去年|(?<!以)上年(?!均)|上一年)`,
    `(?<part>${PART})`,
    '(?<oneyear>一年来|(?:过去|刚刚过去)的?一年|这一年)',
    `(?:今后|未来|下一个|接下来|今后的)(?<coming>${N}|几)年|(?:用|再用|利用|通过)(?<coming2>${N})年(?:左右)?(?:的?时间|努力)?|(?<coming3>${N})年(?:之?内|左右时间)`,
    `(?:近|过去|过去的|最近|(?<![学以之提])前|这|回顾)(?<past>${N})年(?:来|间|以来|期间|中)?|(?<past2>${N})(?:年|个年头)(?:以?来|间)(?!的?(?:首次|首[个条家例]|最[高低好大多少快]|新[高低]|之最|同期|未)|[、和](?:${N})年来的?(?:首次|最|新))|连续(?<past3>${N})年(?=年均|年平均|平均每年)`,
    `(?<!第|连续|提前|每|周|满|近|\\.|\\d|[一二三四五六七八九十])(?<several>${N})年(?=(?:共|累计|累积|总共|合计|增量|新增|平均|年均|投入|建成|完成|净增|分别|间|翻|增长|实现|提高|提升|增加|下降|减少|发放|[)）]))`,
    `(?<=^|[,;:。])(?<several2>[三四五六十])年(?!规划|计划|行动|期|内|级|制|的|一|前|后|以上|左右|多|为|连[跨上破]|连续|接连|跨|迈)`,
    '(?<vague>近年来|近些年来?|近几年来?|多年来|历年|建国以来|新中国成立以来|改革开放以来|长期以来|十八大以来|十九大以来|二十大以来)',
    '(?<now>(?<![项题节科数品])目前(?!期)|迄今|现有(?=\\d)|现已)',
    '(?<this>今年以来|今年来|今年|(?<![资基成样根])本年度?|年内|(?<![安齐健年])全年|当年)',
    '(?<next>(?<![文证说])明年|来年)',
    '(?<term>(?:新一|下一|本)届政府(?!工作报告))',
    '(?<before_last>(?<![目以提之])前年(?![度均]))',
    '(?<event>预计(?:可|将|将于|于|到)?(?:(?:19|20)\\d\\d年|明年|今年|年底|年内|\\d+月)[^,;。]{0,12}(?:竣工|投产|开工|建成|完工|通车|投用|开放|运营|投入|具备))',
    '(?<estall>预计数(?:[,、]下同)?|(?:预计|估计|初步|快报|测算|核算)[^,、。()（）]{0,4}[,、]下同(?=[)）])|预计\\((?:数?[,、])?下同(?=\\)))',
    '(?<est>预计|预期完成|据(?:初步)?(?:统计)?预测|初步核算|初步测算|初步预计|初步统计|初步匡算|快报数|有望)',
    '(?<planned>(?<=完成|占|为|达到|达)(?:年初|年度|全年|年)?(?:目标任务|任务目标|预算数|任务数|目标数|计划数?|(?<=年初|年度)预算)(?=\\d[\\d.,]{0,14}[万亿]{0,2}元的\\d))',
    '(?<aim>力争|争取(?!到(?:上级|中央|国家|省|各类|资金|了))|确保|努力实现|奋斗目标|(?<!(?:高于|低于|好于|快于|优于|超过|完成|达到)(?:全年|年度|年初)?)预期目标|目标是|计划(?=投资|完成|实施|增长|实现|新建|新增|建设|安排|到|总投资|开工|用|改造|三年)|拟(?=投资|建|新|实施)|规划(?=建设|到|总投资))',
    '(?<done>(?<=^|[^过])刚刚(?=突破|超过|达到|迈|跨)|已(?=[^于成为]{0,2}(?:完成|建成|达|有|累计|开工|签约|落地|投入|实现|经|超|突破|启动|形成|吸引|入驻|引进|建))|(?:完成|实现|取得|建成|形成|签约|引进|新增|受理|解决|带动|实施|达到|超过)了)',
    '(?<built>(?:建成|投产|达产|投用|完成|竣工|运营|完工|实施|全部建成|建成投产)后)',
  ].join('|'),
  'y',
);

const GROUP = /\(\?<([a-z]\w*)>/g;
const NAMES = [...TIME.source.matchAll(GROUP)].map(([, name = '']) => name);
/** The same without names: V8 would make an object of all of them for each match. */
const PLAIN = new RegExp(TIME.source.replace(GROUP, '('), 'y');

/** What the named groups of a match hold. */
export type Groups = Readonly<Record<string, string | undefined>>;

class Found {
  constructor(readonly match: RegExpExecArray) {}
}
for (const [i, name] of NAMES.entries())
  Object.defineProperty(Found.prototype, name, {
    get(this: Found) {
      return this.match[i + 1];
    },
  });

/** The words of `TIME` that begin at a place, and its groups. */
export function timeAt(text: string, at: number): { readonly words: string; readonly groups: Groups } | null {
  PLAIN.lastIndex = at;
  const match = PLAIN.exec(text);
  return match === null ? null : { words: match[0], groups: new Found(match) as unknown as Groups };
}

const each = (firsts: string, seconds: string): string[] => [...firsts].flatMap((first) => [...seconds].map((second) => first + second));

const NUMERALS = '一二两三四五六七八九十';
const DIGITS = '0123456789';

/** How the words of `TIME` begin, by their first two characters; a test holds them against the pattern. */
export const BEGINNINGS = new Triggers([
  ...each(DIGITS, `${DIGITS}-—–~－至到年个月`),
  ...each(NUMERALS, `${NUMERALS}-—–~－至到年个季月`),
  ...each('一二', '九〇○零'),
  ...each('“"「', '六七八九十'),
  ...words('第十 第一 第二 第三 第四 去年 上年 上一 上半 下半 前三 前3 截至 截止 到1 到2 到3 到4 到5 到6 到7 到8 到9 到0'),
  ...words(
    '据统 据初 据预 元月 元份 元- 元— 元– 元~ 元－ 元至 元到 过去 刚刚 这一 这两 这二 这三 这四 这五 这六 这七 这八 这九 这十 今后 未来 下一 接下 用 再用 利用 通过 近 前 最近 回顾 连续',
  ),
  ...words('这1 这2 这3 这4 这5 这6 这7 这8 这9 这0 多年 长期 历年 建国 新中 改革 目前 迄今 现有 现已 今年 本年 年内 全年 当年'),
  ...words(
    '明年 来年 新一 本届 预计 估计 初步 快报 测算 核算 预期 有望 力争 争取 确保 努力 奋斗 目标 计划 任务 预算 年初 年度 全年 年计 年目 年任 年预 拟 规划 已',
  ),
  ...words('完成 实现 取得 建成 形成 签约 引进 新增 受理 解决 带动 实施 达到 超过 投产 达产 投用 竣工 运营 完工 全部'),
]);
