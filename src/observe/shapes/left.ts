/** `地区生产总值增长5%`, `新增停车位3404个`: the name stands before the quantity. */
import { tokens } from '../../tokenize/tokens.js';
import type { Candidate, Context, Shape } from '../types.js';
import { isAmount } from './names.js';

/** A clause with a verb of its own takes no 新增 over a comma: 新增企业46家,码头接待邮轮12艘次. */
const opensWithVerb = (name: string): boolean => {
  const [first, second] = tokens(name);
  return second !== undefined && (first?.cls === 'act' || first?.cls === 'verb');
};
const hasVerb = (name: string): boolean => tokens(name).some((w, i) => i > 0 && /^(?:verb|act|light|event)$/.test(w.cls));

export const leftName: Shape = {
  id: 'name-quantity',
  propose({ slot, left, right, state, known }: Context): Candidate[] {
    if (left.name === '') return [];
    const flags: string[] = [];
    let name = left.name;
    let score = 2;
    if (left.generic) {
      const owner = left.owner || (state.owner && !slot.clause.text.includes('其中') ? state.owner : '') || state.topic;
      if (owner && !owner.endsWith(name)) {
        name = (/^(?:总量|总数|总额|总人数|数量)$/.test(name) ? owner.replace(/^(?:新增|新登记|净增|新培育|新认定)/, '') : owner) + name;
        if (!left.owner && owner === state.topic) flags.push('name_implied');
      }
      if (!owner) score -= 1;
    }
    // 农村劳动力培训工作稳步开展,完成培训16万人
    if (left.bare && state.topic.endsWith(name)) name = state.topic;
    // 全年带动消费20亿元: what was brought about, not the whole
    const cause = /(带动|拉动|撬动)[\p{Script=Han}]{2}$/u.exec(slot.left)?.[1];
    if (cause && name.length === 2 && /元$/.test(slot.quantity.unit)) name = cause + name;
    // 降低用电成本2亿元: an amount saved is no amount of the cost
    if (left.leadChange === 'down' && /元$/.test(slot.quantity.unit) && !known(name)) name = left.leadVerb + name;
    if (/^行业/.test(name) && state.theme) name = state.theme + name.slice(2);
    // 66个重点项目54亿元的投资计划
    if (/元$/.test(slot.quantity.unit) && /^的(?:年度|全年)?投资(?:计划|任务)/.test(slot.right) && !name.endsWith('投资')) {
      name += '投资';
      score += 4;
    }
    if (left.endsVerb) score -= 4;
    if (left.bare && right.name !== '') score -= 3;
    if (
      state.add &&
      left.lead === '' &&
      !left.opened &&
      !left.cut &&
      !left.predicate &&
      !left.generic &&
      left.leadChange === null &&
      (slot.quantity.unit !== '' || right.name === '') &&
      !isAmount(slot.quantity.unit) &&
      slot.clause.mark !== ';' &&
      (slot.listed || ((!known(name) || known(state.add + name)) && !hasVerb(name))) &&
      !/^(?:实有|现有|累计|共有|总)/.test(slot.left) &&
      !opensWithVerb(name) &&
      !/^(?:再|其|带动|吸纳)|率$|人均/.test(name) &&
      (/^[新净增]/.test(state.add) || slot.listed)
    ) {
      name = state.add + name;
    }
    if (isAmount(slot.quantity.unit)) score += 2;
    if (left.predicate) score += 2;
    if (right.name === '') score += 3;
    if (left.open === '等') score -= 3;
    if (left.open === '的') score -= 3;
    if (name.length > 16) score -= 1;
    // `实施营商环境60项提升举措`: a name that the quantity parts
    if (
      left.opened &&
      !name.includes('、') &&
      right.name !== '' &&
      !right.de &&
      !left.predicate &&
      left.open === '' &&
      !left.generic &&
      !isAmount(slot.quantity.unit) &&
      right.rest === '' &&
      !slot.glued
    ) {
      return [
        { rule: leftName.id, name, score, flags, subject: true },
        { rule: 'parted-name', name: name + right.name, score: 5, flags, subject: true },
      ];
    }
    return [{ rule: leftName.id, name, score, flags, subject: true }];
  },
};
