/** Whose a bare head is, where the name itself does not say it. */
import { tokens } from '../../tokenize/tokens.js';
import type { Slot } from '../slots.js';
import type { State } from '../types.js';

const BUILT_LAST = /(?<=.{3})(?:建成通车|新?建成|新改建|新改扩建|改扩建|新建|新开通|通车)$/;

/** 新结对友城 → 友城: a total is of all, not of those added. */
export function withoutAddition(told: string, total: string): string {
  // 干线公路建成47公里,总里程达到190公里: of all of them
  const owner = total.startsWith('总') ? told.replace(BUILT_LAST, '') : told;
  if (/.{3}(?:新增|净增)$/.test(owner)) return owner.slice(0, -2);
  if (!/^(?:总?数量?|总量)$/.test(total)) return owner.replace(/^(?:新增|新登记|净增|新培育|新认定)/, '');
  // 建设保障性租赁住房7万套,总量达到60万套
  if (total === '总量' && /^(?:建设|筹建|筹集)(?=.{3})/.test(owner)) return owner.slice(2);
  const [first] = /^[新净]/.test(owner) ? tokens(owner) : [];
  return first?.cls === 'add' && first.text.length < owner.length ? owner.slice(first.text.length) : owner;
}

/** What a procedure takes, which says nothing without what it is for. */
const PROCEDURE = /^(?:平均)?(?:办理|办结|申请|申报|提交)?(?:时限|时间|材料|环节|流程|要件|(?:跑动|跑腿)?次数)$/;
const PROCEDURE_TAIL = /(?:平均)?(?:办理|办结|审批|审核|申请|申报|提交)?(?:时限|时间|材料|环节|流程|要件|(?:跑动|跑腿)?次数)$/;
const SERVED = /事项|件事|审批|政务|许可|办件/;

/** What industries yield and firms earn. */
const OUTPUT = /^(?:年?总?产值|产业规模|规模|产量|年产量|营业收入|营收|主营业务收入|销售收入|增加值)$/;
const EARNED =
  /^(?:营业总?收入|主营业务收入|销售收入|营收|利润|利润总额|净利润|利税|利税总额|资产总额|总资产|净资产|上[交缴]税[金费]|入库税金|增加值|总?产值)$/;
const INDUSTRIES = /(?:业|经济|集群|链|园|园区|基地|项目|工程|企业|小区|建设|改造|中心|市场|主体)$/;
/** Firms by one of their accounts. */
const ACCOUNTED =
  /^(.{2,12}?(?:企业|国企|央企|集团))(?:户数|资产总额|总资产|净资产|营业总?收入|主营业务收入|销售收入|营收|利润总额|利润|利税总额|利税|总?产值|增加值|研发(?:经费|费用)?(?:投入)?(?:强度)?|资产负债率|净资产收益率)$/;
const FIRM = /^([^、]{2,10}?(?:国企|企业|央企|集团))(?=[^、]{3})/;

/** Whose a bare head is that only the topic can own: of the work told last, or of what the work is for. */
export function ownerIn(topic: string, head: string, slot: Slot, state: Readonly<State>): string {
  // 推进省属国企专业化整合,营业收入…: of the firms
  const firm = EARNED.test(head) ? FIRM.exec(topic)?.[1] : undefined;
  if (firm) return firm;
  // 石化产业…,提升产业链竞争力。产值突破千亿元: of the industry
  const industry = OUTPUT.test(head) && (slot.clause.mark === '' || !INDUSTRIES.test(topic)) ? state.industry : '';
  // 新能源汽车渗透率居全国首位,保有量50万辆: of the cars
  return industry || topic.replace(/(?<=.{3})(?:市场)?(?:渗透率|占有率|普及率|经济效益)$/, '');
}

/** What a count, a rate or a saving is of, where the words before say it: an industry, problems, procedures. */
export function ofMatters(name: string, change: 'up' | 'down' | null, slot: Slot, state: Readonly<State>): string {
  // 开展历史遗留问题攻坚行动,问题解决率达75%: of those problems
  const trouble = name.endsWith('率') ? TROUBLE.exec(name)?.[1] : undefined;
  const at = trouble ? state.topic.indexOf(trouble) : -1;
  if (at > 1) return state.topic.slice(0, at) + name;
  // 人工智能产业突破发展,骨干企业超1100家: of the industry
  const industry =
    name.length < 12 && FIRMS.test(name) && /^万?[家户]$/.test(slot.quantity.unit) && !slot.listed
      ? INDUSTRY.exec(state.topic)?.[1]
      : undefined;
  if (industry) return industry + name;
  // 建好中欧班列集结中心,开行班列900列
  const trains = name === '开行班列' ? /中欧班列|国际班列/.exec(slot.left + state.theme + state.topic)?.[0] : undefined;
  if (trains) return `${trains}开行`;
  // “高效办成一件事”重点事项办理时限压缩69%,提交材料减少60%: of the same matters
  if (change !== 'down' || slot.quantity.unit !== '%' || !PROCEDURE.test(name)) return name;
  // 政务服务事项“一次办”占比95%,平均办理时限压缩60%
  const told = /(?:占比|比例|率)$/.test(state.subject) ? state.subject.slice(0, state.subject.lastIndexOf('事项') + 2) : state.subject;
  const matters = told.replace(PROCEDURE_TAIL, '');
  return SERVED.test(matters) && !matters.endsWith(name) ? matters + name : name;
}

const FIRMS = /^(?:骨干|龙头|规上|规模以上|重点|链上|核心|集聚|关联)+企业(?:数量?)?$/;
const INDUSTRY = /^([^、]{2,12}?(?:产业化?|制造业|服务业))/;
const TROUBLE = /^(问题|隐患|案件|矛盾纠纷)[^、]{2,4}率$/;

/** The firms whose account an indicator name is, or ''. */
export const firmsIn = (name: string): string => ACCOUNTED.exec(name)?.[1] ?? '';

/** `省管企业资产总额12万亿元,营业收入、利润分别增长…`: the accounts of the same firms, each with whose it is. */
export function accountsOf(names: string[], state: Readonly<State>): string[] {
  const firms = names.every((name) => EARNED.test(name)) ? firmsIn(state.subject) : '';
  // 乡镇企业增加值、上交税金年均分别增长…
  const [first = '', ...others] = names;
  const own = firms === '' && others.length > 0 && others.every((name) => EARNED.test(name)) ? firmsIn(first) : '';
  if (own !== '') return [first, ...others.map((name) => own + name)];
  return firms === '' ? names : names.map((name) => firms + name);
}
