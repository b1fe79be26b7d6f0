/** Rates and shares that name nothing alone: of the deed, the people or the product told before. */
import { tokens } from '../../tokenize/tokens.js';
import type { Completion } from '../types.js';

/** How much of a thing is dealt with. */
const EXTENT = /^(?:总?面积|总?数量?|总?量|户数|人数|里程|规模)?$/;

/** Matters that are answered. */
const DEALT_WITH = /(?:诉求|信访|事项|案件|工单|投诉|举报|登记|来信|留言|线索)$/;

/** `化解信访积案126件、化解率96%`: the rate at which the deed before is done. */
export const rateOfDeed: Completion = (name, { slot, state, readings, at: own }) => {
  // 受理信访事项86件、办结率98%: of those, and not of the deputies' proposals
  if (/^(?:按[期时])?(?:办结|结案)率$/.test(name) && slot.clause.mark !== ';' && DEALT_WITH.test(state.subject))
    return state.subject.replace(/^(?:受理|办理|处理|交办|转办|结案|审结)(?=.{2})/, '') + name;
  // 32家企业全部复工、复工率100%: of those counted
  const counted = readings[own - 1];
  if (
    /^[一-鿿]{2}率$/.test(name) &&
    (slot.listed || counted?.slot.glued) &&
    counted?.right.rest.includes(name.slice(0, 2)) &&
    counted.right.name.length > 1
  )
    return counted.right.name + name;
  if (name.length !== 3 || !name.endsWith('率') || !slot.left.startsWith(name) || !(slot.listed || slot.clause.mark === ',')) return name;
  const deed = name.slice(0, 2);
  const at = state.subject.indexOf(deed);
  // 化解隐性债务12亿元,债务率下降: a thing is no deed
  if (at < 0 || (deed !== '上线' && tokens(deed)[0]?.cls === 'noun')) return name;
  // 土地流转面积12万亩、流转率38%: what is done with it stands before its extent
  const object = state.subject.slice(at + 2);
  const thing = EXTENT.test(object) ? state.subject.slice(0, at) : object;
  return thing.length > 1 ? thing + name : name;
};

/** `护理型床位占67%`: a share of what stands before or goes without saying. */
export const takes: Completion = (name, { slot }) =>
  slot.quantity.unit === '%' && slot.left.endsWith(`${name}占`) && !/占|比重|[^利汇税费]率$/.test(name) ? `${name}占比` : name;

/** `新能源汽车产量68万辆,渗透率达54%`: of the product. */
export const marketShare: Completion = (name, { state }) => {
  const product = /^(?:市场)?(?:渗透率|占有率)$/.test(name)
    ? /^(.{2,12}?)(?:产销量|产量|销量|销售量)$/.exec(state.subject)?.[1]
    : undefined;
  return product === undefined ? name : product + name;
};
