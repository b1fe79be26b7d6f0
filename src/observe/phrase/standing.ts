/** What is said of those counted: how far they are, how they stand against a plan, that they gain by something. */
import type { Token } from '../../tokenize/tokens.js';

const VERB = /^(?:有|中有|已有|达|为|占|是|排|受|获|被|未|未能|尚未|正在)$/;

/** The name without the verbs at its end, which say what of it: 24项指标有15项提前完成, 14个断面优良率达…, 9个县受命名. */
export function withoutVerb(name: readonly Token[]): Token[] {
  let end = name.length;
  while (end > 1 && VERB.test(name[end - 1]?.text ?? '')) end -= 1;
  return name.slice(0, end);
}

/** How an indicator stands against its plan. */
const AGAINST_PLAN = /^(?:(?:快于|优于|好于|慢于)预期|基本符合(?:或(?:快于|优于|好于))?预期|(?:提前|如期|超额)(?:实现|完成)$)/;

/** That it has not come to that yet, right behind those counted. */
const NOT_YET = /^(?:尚未|还未|仍未|未)(?=[^,。;、]{2,6}$)/;
const THINGS = /(?:项目|工程|企业|[村镇]|小区|学校)$/;

/** `5项指标快于预期`, `12个项目尚未开工`: the class that what is said makes of those counted, without which the name would say the opposite; or ''. */
export function standing(name: string, rest: string, predicate: string): string {
  if (name.endsWith('指标')) return AGAINST_PLAN.exec(rest.replace(/^(?:均|全部|已经?)/, ''))?.[0] ?? '';
  const not = predicate !== '' && THINGS.test(name) ? NOT_YET.exec(rest)?.[0] : undefined;
  return not !== undefined && rest === not + predicate ? rest : '';
}

/** 6万农民受益: who they are stands behind. */
const BENEFITS = /^([^、]{0,8}(?:人口|人|民|生|群众|家庭|户|职工|儿童))(?:直接)?受益$/;
export const withBenefit = (name: string): string => (name.endsWith('受益') ? name.replace(BENEFITS, '受益$1') : name);
