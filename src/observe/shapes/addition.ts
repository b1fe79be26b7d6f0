/** `新增停车位300个、公厕20座`: an addition that holds for what is listed after it. */
import { tokens } from '../../tokenize/tokens.js';
import type { Context } from '../types.js';
import { isAmount } from './names.js';

/** A clause with a verb of its own takes no 新增 over a comma: 新增企业46家,码头接待邮轮12艘次. */
const opensWithVerb = (name: string): boolean => {
  const [first, ...rest] = tokens(name);
  // 新增养老机构10个,投入运营老年食堂12家: what was opened
  if (/^投(?:入(?:运营|使用|运行)|用|运|产)/.test(name)) return true;
  // 供热面积, 供水能力, 生产生活垃圾: a compound
  if (/^(?:生产|生活|养殖|种植|加工)(?:生活|生产)?(?:垃圾|污水|废水|用水|设施|用房)/.test(name)) return false;
  return rest.some((w) => w.cls !== 'general') && (first?.cls === 'act' || first?.cls === 'verb');
};
const hasVerb = (name: string): boolean => tokens(name).some((w, i) => i > 0 && /^(?:verb|act|light|event)$/.test(w.cls));

/** What is brought about, or a rate: neither is added to. */
const NO_ADDITION =
  /^(?:再|投入(?:运营|使用|运行)|[日月]均|平均每|其|每|带动|吸纳|减船|改厕|转移|恢复|改善|竣工|完工|投产)|率$|人均|总数$|总量$|总户数$|保有量$|.[新净]增|.(?:改扩建|扩建|改造|迁建|维修|再就业)$/;
/** What a whole year yields is a statement of its own after a comma, as those are who moved to other work; cities that are flown to are all of them. */
const YIELD = /(?:产量|产值|收入|增加值|利润|销售额|总额|发电量|用电量)$/;

/** What a unit counts: things, people, or an extent of its own. */
const kindOf = (unit: string): string =>
  /[个家处所座条栋部台辆件项只套间户张]$/.test(unit) ? '个' : /(?:人次?|名)$/.test(unit) ? '人' : unit.replace(/^[十百千万亿]+/, '');

/** 引进硕士1000人,高级职称人才800人. */
const TALENT = /(?:人才|专业技术人员|专家|教师|医生|博士|硕士)$/;
/** Done to people: 培训乡村医生800人、教师200人. */
const TO_PEOPLE = /^(?:培训|救助|安置)$/;
/** Done to money: 化解不良贷款12亿元、政府债务5亿元. */
const TO_MONEY = /^(?:减免|化解|清收|清偿|偿还|盘活|挽回|追回)$/;
/** 盘活闲置土地12万亩、闲置资产68亿元. */
const IDLE = /^(?:闲置|存量|沉淀)/;
const isOfNouns = (name: string): boolean => tokens(name).every((w) => w.cls === 'noun' || w.cls === 'adjective');

/** Whether the unit suits what goes on: 新增 and most acts are told of counts and extents. */
function suits(name: string, { slot, state }: Context): boolean {
  if (isAmount(slot.quantity.unit))
    return slot.listed && slot.quantity.unit.endsWith('元') && ((state.unit.endsWith('元') && TO_MONEY.test(state.add)) || IDLE.test(name));
  return !TO_PEOPLE.test(state.add) || (slot.listed && isOfNouns(name));
}

function isAdded(name: string, context: Context): boolean {
  const { slot, left, right, state, known } = context;
  return (
    suits(name, context) &&
    !/(?:建成|完工|竣工)$/.test(slot.left) &&
    left.lead === '' &&
    !left.opened &&
    !left.cut &&
    !left.predicate &&
    !left.generic &&
    left.leadChange === null &&
    (slot.quantity.unit !== '' || right.name === '') &&
    (slot.listed || (slot.clause.mark !== ';' && kindOf(state.unit) === kindOf(slot.quantity.unit))) &&
    (slot.listed || ((!known(name) || known(state.add + name)) && !hasVerb(name))) &&
    !/^(?:实有|现有|累计|共有|总)/.test(slot.left) &&
    // 改造燃气管道6公里、排水管道8公里: what only looks like a verb and its object
    ((slot.listed && (state.unit === slot.quantity.unit || known(state.add + name))) || !opensWithVerb(name)) &&
    !NO_ADDITION.test(name) &&
    // 新增规上企业100家、高新技术企业突破5000家: what there is by now
    !(slot.quantity.bound === 'at_least' && slot.left !== '' && slot.clause.text.includes(`${slot.left}突破`)) &&
    (slot.listed || !(YIELD.test(name) || /(?:转移就业|通航城市|通航点)$/.test(name))) &&
    (/^[新净增]/.test(state.add) || slot.listed || (state.add === '引进' && TALENT.test(name)))
  );
}

/** The name with the addition before it, where that goes on. */
export function withAddition(name: string, context: Context): string {
  const { slot, left, state, known } = context;
  if (!state.add) return name;
  const added = isAdded(name, context) ? state.add + name : name;
  // 实际利用内资36亿元、外资1537万美元
  const listed = slot.listed && left.lead === '' && isAmount(slot.quantity.unit) && !known(added) && known(state.add + added);
  return listed ? state.add + added : added;
}
