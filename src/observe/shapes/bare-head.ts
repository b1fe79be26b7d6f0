/** `工业增加值增长5%,总量达900亿元`: a head that says nothing alone, with whose it is. */
import { baseUnit } from '../../catalogue/index.js';
import { tokens } from '../../tokenize/tokens.js';
import type { Context } from '../types.js';
import { ownerIn, withoutAddition } from './owner.js';

/** Words that make an owner another thing than its front: 工业园区, 旅游项目. */
const OF_OTHERS = /园|区|企业|项目|工程|基地|公司|平台|中心|市场|资金|、|[和与及]/;

/** Of how many people something is counted. */
export const PER_HEADS = /^每[十百千万]+(?:名?老年人|名?老人|常住人口|人口?)/;

/** 粮食面积、单产 → 粮食: the thing whose heads are listed, or ''. */
function withoutHeads(owner: string): string {
  const words = tokens(owner);
  let end = words.length;
  while (end > 0 && (words[end - 1]?.cls === 'general' || /^[、和与及]$/.test(words[end - 1]?.text ?? ''))) end -= 1;
  return words
    .slice(0, end)
    .map((w) => w.text)
    .join('')
    .replace(/(?:播种|种植)?(?:面积|产量|总产|单产)$/, '');
}

const STAFF = /(?:从业人员|员工|职工|用工)(?:人数)?$/;
const FIRMS = /(?:企业|工商户|公司|合作社|市场主体|经营主体|单位|机构|园区)$/;
/** What those who employ yield and have, and those whom they employ do not. */
const OF_FIRMS = /^(?:增加值|总?产值|营业总?收入|销售收入|营收|利润(?:总额)?|利税(?:总额)?|税金|税收|注册资[金本]|资产总额|总资产)$/;

/** The front of an owner with which a bare head is a name of the catalogue, or ''. */
function knownFront(owner: string, head: string, known: (name: string) => boolean): string {
  const bare = owner.includes('、') ? withoutHeads(owner) : '';
  if (bare.length > 1 && !bare.includes('、') && known(bare + head)) return bare + head;
  for (let n = owner.length - 1; n > 1; n -= 1) {
    if (OF_OTHERS.test(owner.slice(n))) return '';
    if (known(owner.slice(0, n) + head)) return owner.slice(0, n) + head;
  }
  return '';
}

/** What a crop yields. */
const OUTPUT = /^年?(?:总?产[量值]|总产|单产|亩产|均?单产)$/;

/** The owner and the head as one name, in which no word stands twice. */
function joined(of: string, head: string, { slot, left, state, known }: Context): string {
  // 开工建设安置房320套,开工率100%: the deed stands in the rate
  const begun = head.endsWith('率') && of.startsWith(`${head.slice(0, -1)}建设`) ? of.slice(head.length + 1) : of;
  // 建成产业园23个,总产值达200亿元; 标准厂房建成40万平方米,入驻率82%: of what stands there
  const built = /^建成(?!区).{3}|(?<=.{3})建成$/.test(begun) ? begun.replace(/^建成|建成$/, '') : begun;
  // 旅居人数35万人,床位15万张: not of their number
  const owner = /.人数$/.test(built) && !/人|率$/.test(head) ? built.slice(0, -2) : built;
  // 集装箱航线147条、吞吐量2300万标准箱: of the containers, not of the lines
  // 新发展蔬菜4800亩,总面积3.1万亩: of all of it, for the unit is the same; 新建道路80条,总里程61公里: of those
  const all = /^总(?:面积|里程)$/.test(head) && baseUnit(state.unit) === baseUnit(slot.quantity.unit) ? '总量' : head;
  const whole = /^(?:总.{1,3}|数量|占比|比重|余额|保有量|存量)$/.test(head) ? withoutAddition(owner, all) : owner;
  // 新能源新增装机12万千瓦、总装机达43万千瓦,占比36%: of all that there is
  if (head === '占比' && /.新增(?:装机|产能)/.test(whole)) return whole.replace('新增', '') + head;
  // 新开工重大项目90个、竣工60个,完成投资38亿元: in all of them
  // 夏粮播种面积47万亩,总产14万吨: of the crop
  const twin = /^(.{2,3})[额量值价]$/.exec(head)?.[1];
  // 水产品成交量增长3%,成交额增长5%: one in place of the other
  if (twin !== undefined && whole.slice(0, -1).endsWith(twin) && /[额量值价]$/.test(whole)) return whole.slice(0, -1 - twin.length) + head;
  // 产业基金总规模900亿元、首期规模90亿元
  if (head.endsWith('规模') && /.规模$/.test(whole)) return whole.replace(/(?:总|首期|目标)?规模$/, '') + head;
  const crop = OUTPUT.test(head) ? /^(.{2,8}?)(?:播种|种植|栽培)?(?:总?面积|播面)$/.exec(whole)?.[1] : undefined;
  if (crop !== undefined && !known(whole + head)) return crop + head;
  const every = head.endsWith('投资') && owner.endsWith('项目') ? owner.replace(/^(?:竣工投产|建成投产|竣工|完工|投产|交付)/, '') : owner;
  if (every !== owner) return every + head;
  // 项目完工73%;完成投资6亿元: in the projects
  if (head === '投资' && /项目(?:开工|完工|竣工|投产)$/.test(owner)) return owner.slice(0, -2) + head;
  // 新增规上工业企业12户,总数达86户,…完成增加值36亿元: all of them
  const firms = OF_FIRMS.test(head) && /^[新净]增/.test(whole) ? whole.slice(2) : '';
  if (firms !== '' && state.recent.some((name) => name === firms || name === `${firms}总数`)) return firms + head;
  // 工业总产值86亿元、工业增加值26亿元、销售收入82亿元: one head in place of the other
  if (OF_FIRMS.test(head) && /.增加值$/.test(whole)) return whole.slice(0, -3) + head;
  // 国有企业效益好转,利润增长23%: of the firms
  if (OF_FIRMS.test(head) && /企业效益$/.test(whole)) return whole.slice(0, -2) + head;
  // 乡村旅游接待游客12万人次,收入3亿元: of tourism, and not of the guests
  if (head === '收入' && whole.endsWith('接待游客')) {
    const host = whole.slice(0, -4) || (state.topic.endsWith('旅游') ? state.topic : '');
    return `${host.replace(/旅游业?$/, '')}旅游收入`;
  }
  // 承包工程完成营业额17亿美元,新签合同额44亿美元
  if (head.endsWith('合同额') && /.营业额$/.test(whole)) return whole.replace(/(?:完成)?营业额$/, '') + head;
  // 民营企业营业收入92亿元;实现利润总额6亿元
  if (OF_FIRMS.test(head) && /.(?:主营业务|主营|营业)$/.test(whole)) return whole.replace(/(?:主营业务|主营|营业)$/, '') + head;
  const nearer = !left.owner && !known(whole + head) ? knownFront(whole, head, known) : '';
  if (nearer !== '') return nearer;
  // 签约招商引资项目25个,签约资金36亿元: one 签约 is enough
  const told = /^(?:签约|引进)/.exec(head)?.[0];
  if (told && whole.startsWith(told)) return whole.length > told.length + 2 ? whole.slice(told.length) + head : head;
  // 新增运营里程30公里,总里程达909公里: one 里程 is enough
  const stem = /^总.{2}/.test(head) && whole.endsWith(head.slice(1)) ? whole.slice(0, 1 - head.length) : whole;
  // 低空经济产业…,产业规模突破百亿元: one 产业 is enough
  return stem + (head.startsWith('产业') && stem.endsWith('产业') ? head.slice(2) : head);
}

/** How far a work is. */
const BEGUN = /(?:全面|正式|全线)?(?:开工建设|启动建设|开工|启动|建成投[产用]|建成|投产|贯通|通车)$/;

/** What works are measured by, and what spends nothing. */
const EFFORT = /(?:土石方|土方|石方|投工|投劳|劳动力|工日)$/;

const LAND = /^(?:陆地|陆域|国土|土地|幅员|行政区域|区域|辖区|海域)$/;

/** What firms and industries earn. */
const OF_EARNERS = /^(?:利税|利税总额|利润|利润总额|税金|营业总?收入|销售收入)$/;
/** What a region measures itself by, and which owns nothing. */
const REGION_TOTAL = /(?:生产总值|GDP|财政收入|预算收入|零售总额|固定资产投资|可支配收入|纯收入)$/;

export interface OwnedHead {
  readonly name: string;
  /** nothing says whose it is */
  readonly unowned: boolean;
  /** whose it is was said at a distance */
  readonly implied: boolean;
}

/** 其中 opens the clause, and nothing in it has said whose the head is: 其中税收25亿元、占比65%. */
const isOfWhich = ({ clause, left }: Context['slot']): boolean =>
  clause.text.includes('其中') && (left.includes('其中') || !clause.text.startsWith('其中'));

/** `项目52项,开工率79%,完成投资90亿元`: a rate has no amounts; what was told before it has, or what it is a rate of. */
const notRate = (owner: string, recent: readonly string[]): string =>
  /[^利汇税费]率$/.test(owner) ? (recent.findLast((name) => !name.endsWith('率')) ?? owner.replace(/(?<=.{2})[^、]{2}率$/, '')) : owner;

/** The head with its owner, which its clause, the sentence or the topic says. */
export function ownedHead(head: string, context: Context): OwnedHead {
  const { slot, left, state, next } = context;
  // 投资近千亿元、全长1.3万公里的旅游公路: of the road
  if (head.endsWith('投资') && next?.slot.listed && next.right.de && next.right.name !== '' && next.left.name !== '')
    return { name: next.right.name.replace(BEGUN, '') + head, unowned: false, implied: true };
  // 法治建设扎实推进,…办复率100%,满意率99%: of what the rate before is of, which nothing says
  if (/^[^总]{2}率$/.test(head) && /^[^总]{2}率$/.test(state.subject) && left.owner === '' && (slot.listed || slot.clause.mark === ','))
    return { name: head, unowned: true, implied: false };
  const own = left.owner || (state.owner && !isOfWhich(slot) ? state.owner : '');
  // 民间投资增长5%、占比58%: of the investment, and no 民间占比
  // 税收收入增加15亿元,总额突破百亿元: of that income
  const whole =
    /^(?:占比|比重)$/.test(head) ||
    (head === '完成率' && state.unit.endsWith('元')) ||
    (head === '总额' && /(?:收入|支出)$/.test(state.subject));
  const said = whole && left.owner === '' && state.subject.startsWith(state.owner) ? state.subject : own;
  // 群众诉求办结率99%、满意率98%: a rate owns no other
  const whose = head.endsWith('率') ? said.replace(/(?:提前|按时|按期|及时|限时|如期)?[^率]{2}率$/, '') : notRate(said, state.recent);
  // 民营企业620户,从业人员1.8万人,增加值42亿元: the firms', not the staff's
  const firms =
    STAFF.test(said) && OF_FIRMS.test(head) ? state.recent.findLast((name) => !STAFF.test(name) && FIRMS.test(name)) : undefined;
  if (firms) return { name: joined(firms, head, context), unowned: false, implied: true };
  // “十大民生实事”、近五年累计投入资金: the mark belongs to neither
  const owner = whose.replace(/、$/, '') || (state.topic === '' ? '' : ownerIn(state.topic, head, slot, state));
  const unowned = owner === '';
  // 预算收入增速达9%,规模达到27亿元: the revenue itself
  if (
    head === '规模' &&
    slot.clause.mark === ',' &&
    slot.quantity.unit.endsWith('元') &&
    /[^总]收入$/.test(state.subject) &&
    state.subject.startsWith(owner)
  )
    return { name: state.subject, unowned: false, implied: true };
  // 每千人口拥有执业医师3人、床位7张: of as many people
  const per = PER_HEADS.exec(owner)?.[0] ?? PER_HEADS.exec(state.subject)?.[0];
  if (per) return { name: per + head, unowned, implied: false };
  // 项目开工率100%,竣工率60%: the one rate in place of the other
  if (head.endsWith('率') && owner.endsWith('率') && head.length <= 4)
    return { name: owner.replace(/(?:提前|按时|按期|及时|限时|如期)?[一-鿿]{2}率$/, '') + head, unowned, implied: !left.owner };
  // 陆地面积940平方公里,总人口56万人: of the whole region
  // 生产总值26亿元,实现利税1.2亿元: a total of the region earns nothing
  if (OF_EARNERS.test(head) && REGION_TOTAL.test(owner)) return { name: head, unowned, implied: false };
  if (LAND.test(owner) || (head === '投资' && EFFORT.test(owner)) || (head === '总人口' && !left.owner))
    return { name: head, unowned: false, implied: false };
  if (unowned || head.startsWith(owner)) return { name: head, unowned, implied: false };
  return { name: joined(owner, head, context), unowned, implied: !left.owner && (said === '' || owner === state.topic) };
}
