/** `软件园新增入驻企业32家`, `自贸试验区12项改革任务全面实施`: a place or a body that opens the clause owns what is told of it. */
import { oneOf } from '../../alternatives.js';
import { tokens } from '../../tokenize/tokens.js';
import type { Context } from '../types.js';

/** Places by how their names end. */
const PLACES =
  '城市 园区? 港区? 机场 口岸 试点县 试验区 保护区 新区 示范区 先导区 先行区 开发区 高新区 景区 商圈 街区 城区 科技城 科学城 创新港 蓄滞洪区 江 (?<!小)河 湖 干线 水系 流域 枢纽 船闸 [城市县]区?段';
const BODIES = '基地 大市场 实验室 研究院 大学 学院 高校 学校 医院 卫生院 机构 银行 中心 [博书术文]物?化?馆 企业 集团 公司 平台';
/** What counts as one: a fund's projects, a service. */
const OTHERS = '基金项目 服务活动 对口合作 开发整理';
/** Industries, but no 就业 or 作业. */
const INDUSTRIES = '(?<![就创毕作失企专])业';
/** What is done: a verb that the name keeps, or none, for the name opens with 新增. */
const DOES = '举办 签订 签署 获批 吸引 接待 集聚 汇聚 发放 培育 引进 提供 带动 促成 承接';
/** What only says that it was done. */
const DONE = '实现 完成 推出 取得 形成 获得';
const SO_FAR = '(?:共|累计|已|全年|年均|今年|首次|现有)*';
const FRONT = '^(?:其中|全[省市区县州旗])?';

const SUBJECT = new RegExp(
  `${FRONT}([一-鿿“”()·、-]{2,24}${oneOf(PLACES, BODIES, OTHERS, INDUSTRIES)})(?:建设)?${SO_FAR}(?:(${oneOf(DOES)})|${oneOf(DONE)}了?)?$`,
);
const PLACE = new RegExp(
  `${FRONT}([一-鿿“”()·、-]{2,24}${oneOf(PLACES)})${SO_FAR}(?:(落户|汇聚|集聚|入驻|贯通|引进|签约|孵化|承接)|完成)?$`,
);

/** What the words up to the count of a place end in. */
const PLACE_ENDS = '市园区港场岸县圈城江河湖段户聚驻通进约化接共计已年均次有成';

const NOMINAL = /^(?:noun|adjective|general|head|punctuation|act|event|soft|verb|time)$/;
const COUNTED = /^[两二三四五六七八九十几各每]/;
const SHORTEST = 3;

/** Whether the words are a name: a noun first, and no verb of a statement among them. */
function isName(subject: string): boolean {
  const words = tokens(subject);
  const [first] = words;
  return (
    first !== undefined &&
    /^(?:noun|adjective|punctuation)$/.test(first.cls) &&
    !COUNTED.test(subject) &&
    words.every((w) => NOMINAL.test(w.cls) || /^[和与及]$/.test(w.text))
  );
}

/** The name before its quantity with whom it is of, where its own clause opens with that. */
export function withSubject(name: string, { slot, left, previous, known }: Context): string {
  if (left.generic || left.owner !== '' || previous?.glued || (known(name) && !/^[新净]增/.test(name))) return name;
  const at = slot.left.lastIndexOf(name);
  if (at < SHORTEST) return name;
  const [, subject = '', verb = ''] = SUBJECT.exec(slot.left.slice(0, at)) ?? [];
  return subject === '' || !isName(subject) ? name : subject + verb + name;
}

/** The name behind its quantity with the place that the clause opens with. */
export function withPlace(name: string, { slot, left, right, previous }: Context): string {
  if (right.de || slot.listed || previous?.glued) return name;
  // 医药园新引入8家药企: the name has the verb already
  const said =
    left.lead !== '' && name.startsWith(left.lead) && slot.left.endsWith(left.lead) ? slot.left.slice(0, -left.lead.length) : slot.left;
  if (said.length < SHORTEST || !PLACE_ENDS.includes(said.charAt(said.length - 1))) return name;
  const [, place = '', verb = ''] = PLACE.exec(said) ?? [];
  return place === '' || name.includes(place) || !isName(place) ? name : place + (name.startsWith(verb) ? '' : verb) + name;
}
