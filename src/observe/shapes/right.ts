/** `改造14个城中村`, `32个产业项目签约落地`, `4家企业入选…`: the name stands after the quantity. */

import { tokens } from '../../tokenize/tokens.js';
import { readRight, SELECTED } from '../phrase/index.js';
import type { Clause } from '../slots.js';
import type { Candidate, Context, Shape } from '../types.js';
import { classByMark, saidOfHead } from './marks.js';
import {
  actorBefore,
  agentEnd,
  isAmount,
  withoutAmount,
  withoutOthers,
  withoutOutcome,
  withoutProgress,
  withoutRate,
  withoutStage,
  withoutTask,
} from './names.js';
import { GAINED, isAsMany, PLAIN_RESULT, saying, sharedWork } from './said.js';

const LIGHT = /^(?:实施|开展|推进|打造|争创|创建|推动|建立|举办|加快)/;
const REACHES = /^(?:均|都|全部|已|年)*(?:超|突破|达|迈上|迈入|过|首次|[位稳]?居|位?列|排名)/;
/** What is passed on the way up, whatever the unit: 突破1000万亩大关. */
const MARK = /^(?:历史)?新?(?:大关|台阶|关口|门槛|新高)$/;
const SHORT_HEAD = 4;
/** What makes a class of a name that the catalogue counts for something else: 为380个老旧小区引入物业服务. */
const OTHER_DEED = /^(?:引入|设置|开设|享受|开展|配备|设立|接入)/;
/** What was made of it, which makes no class of anything: 试点取得进展. */
const NO_CLASS = /^.{0,4}(?:进展|成效|效果|成果|突破|预期)$/;
/** Longest name and predicate that still make one name together. */
const LONGEST_CLASS = 12;
/** 与41个自贸区(港)建立伙伴关系, 与54个国家和地区开展合作: those with whom something is done. */
const WITH = /^(?:先后|分别|累计|已|共)*[与同](?:[^,。;、]{2,12}等)?$/;
const DEALS = /^(?:建立|签署|签订|缔结|开展|结成|达成|构建)/;
/** 3个千亿级,食品、种业2个百亿级产业集群: a class whose head the clause after says. */
const CLASS_ALONE = /^[十百千]?[万亿]+级$/;
/** Which of several lots is counted. */
const LOT = /^(?:首批|首期|第[一二三四五六七八九十]{1,2}[批期])$/;
const NO_NAME =
  /^(?:[两二三四五六七八九十几]个)?(?:年度|全年|预期|改造|建设|既定|历史|新)?(?:任务|目标|目标任务|水平|新高|历史新高|新台阶|大关|台阶|门槛|关口|计划|指标|高位|区间|增速|规模|投资计划|年度改造任务|投资任务|年度任务|工作任务|建设任务)$/;

/** The head of the first class that the next clause counts: 2个百亿级产业集群 → 产业集群. */
function headBehind(clause: Clause | undefined): string {
  const name = clause?.slots[0] ? readRight(clause.slots[0].right).name : '';
  const head = /^[十百千]?[万亿]+级(.{2,})$/.exec(name)?.[1];
  return head === undefined ? '' : withoutStage(withoutTask(head));
}

export const rightName: Shape = {
  id: 'quantity-name',
  propose(context: Context): Candidate[] {
    const { slot, left, right, state, known, next, nextClause } = context;
    const amount = isAmount(slot.quantity.unit);
    // 21批173项创新案例, 96户177人贫困人口: two counts of one thing
    const adjacent = next !== undefined && next.slot.quantity.outerStart === slot.quantity.outerEnd;
    if (
      slot.right === '' &&
      (slot.left !== '' || adjacent) &&
      !amount &&
      next &&
      next.slot.left === '' &&
      next.right.name !== '' &&
      left.name === ''
    )
      return [{ rule: rightName.id, name: withoutTask(next.right.name), score: 8, flags: ['name_implied'], subject: false }];
    // 首批12项及第二批14项重点改革: the lots share what they are of
    if (right.name === '' && !amount && next && next.right.name !== '' && LOT.test(left.name) && LOT.test(next.left.name))
      return [{ rule: rightName.id, name: withoutTask(next.right.name), score: 12, flags: ['name_implied'], subject: false }];
    if (
      right.name === '' ||
      MARK.test(right.name) ||
      ((right.de || amount || /^万?亿$/.test(slot.quantity.unit)) && NO_NAME.test(right.name))
    )
      return [];
    const unit = slot.quantity.unit;
    const flags: string[] = [];
    let score = 2;
    // 50%县区达到标准: a share of places, its 的 left out
    const ofPlaces = unit === '%' && /^(?:全[省市县区州旗])?$/.test(slot.left) && (right.predicate !== '' || REACHES.test(right.rest));
    if (/元$|^%$|^‰$|百分点$/.test(unit) && !right.de && !ofPlaces) score -= 4;
    if (unit === '%' && right.de && !left.predicate) score += 5;
    if (left.name === '') score += 3;
    if (left.open === '等') score += 4;
    if (left.open === '的') score += 3;
    if (left.predicate && left.name !== '') score -= 3;
    if (left.name !== '' && left.open === '' && !left.predicate && unit !== '') score += 1;
    if (left.endsVerb) score += 6;
    // 纺织、电力、煤炭3个产业: as many as are named before the count
    if (
      left.name.includes('、') &&
      !left.predicate &&
      !amount &&
      !/^(?:改|建|整|治|修|试)/.test(right.name) &&
      isAsMany(left.name, slot.quantity.value)
    )
      score += 8;
    // 完成3亿元债务化解目标: the aim names the amount
    const aim = amount && /元$/.test(unit) && left.name === '' ? /^(.{4,16})(?:目标|任务)$/.exec(right.name)?.[1] : undefined;
    if (aim) score += 8;
    // …5处以上常态化实施专项行动: a statement of its own, whose comma was lost
    if (left.name !== '' && !right.de && LIGHT.test(right.rest)) score -= 3;
    // 新增规上企业21家高新技术企业达到118家: the words between belong to the next figure
    if (
      slot.glued &&
      next &&
      left.name !== '' &&
      ((next.left.predicate && next.left.name !== '' && next.left.change === null && next.left.reaches) || next.left.lead.startsWith('新'))
    )
      score -= 5;
    if (right.de && left.name !== '' && !left.generic) score -= 1;
    // 中小学校增加2.5万个学位: not the schools
    const addsTo =
      left.name !== '' && left.verb === '增加' && !left.reaches && slot.left.endsWith('增加') && !amount && unit !== '' && !slot.glued;
    if (addsTo && right.rest === '' && !right.de && !/^(?:内容|项目|条款|功能|品种|指标)$/.test(right.name)) score += 8;
    const bare = amount || right.de ? (aim ?? right.name) : withoutOutcome(right.name, slot.left);
    let name = withoutOthers(withoutStage(withoutTask(bare)), unit);
    if (CLASS_ALONE.test(name) && next === undefined) name += headBehind(nextClause);
    name += sharedWork(context);
    // 6个县开工建设安置房700套: what is done is the next figure's
    const agent = slot.glued && next && !right.de ? tokens(name) : [];
    const verb = next?.right.name === '' ? agentEnd(agent) : 0;
    const actor = agent.length > 0 && next && !isAmount(next.slot.quantity.unit) ? actorBefore(agent, next.right.name) : '';
    if (actor !== '') name = actor;
    else if (verb > 0) {
      name = agent
        .slice(0, verb)
        .map((w) => w.text)
        .join('');
    } else if (slot.glued && next?.slot.quantity.unit === '%' && !right.de) name = withoutRate(name);
    // 产业学院实现16个市全覆盖: who reaches all of them
    if (!amount && name.length > 3 && name.endsWith('全覆盖')) {
      const reached = name.slice(0, -3);
      name = left.name !== '' && /实现$/.test(slot.left) && !known(left.name) ? `${left.name}覆盖${reached}` : reached;
    }
    // 8个产业规模突破千亿元: the amount is said of what is counted
    const money = slot.glued && next !== undefined && /元$|^万?亿$/.test(next.slot.quantity.unit);
    if (!right.de && !amount && (money || REACHES.test(right.rest))) name = withoutAmount(name);
    // 提升3个养老服务站: what was done with them
    const done = left.lead === '' && left.change === 'up' && /^(?:提升|扩大|提高|增加)$/.test(left.verb) ? left.verb : left.lead;
    // 纳入国家102项重大工程: whose list it is
    const list = amount ? undefined : /(国家|全国|中央|省级|(?<!全)省|市级|自治区)$/.exec(slot.left)?.[1];
    if (list && (left.name === '' || left.name.endsWith(list)) && !name.startsWith(list)) name = list + name;
    // 市级65个重点项目
    if (list && left.name === list) score += 4;
    const lead = left.name === '' && bare === right.name ? done : addsTo ? left.verb : '';
    if (lead && !name.startsWith(lead)) name = lead + name;
    else if (state.add && left.name === '' && slot.listed && !/元$|^%$/.test(unit)) {
      name = state.add + name;
      flags.push('name_implied');
    }
    const said = saying(context);
    const ofHead = amount || said.de ? null : saidOfHead(said.name, said.rest);
    const marked = classByMark(context, next);
    const gained =
      left.lead === '' &&
      GAINED.test(said.rest) &&
      !PLAIN_RESULT.test(said.predicate) &&
      said.predicate.length <= LONGEST_CLASS &&
      right.name.length <= LONGEST_CLASS &&
      // 36公里管网改造、实现动态清零: another statement behind 、
      !slot.right.includes(`${right.name}、`) &&
      !amount &&
      unit !== '%' &&
      !right.de;
    // 90家县级医院达到三级医院水平: no longer all of them
    const standard = gained && /^达到.*(?:标准|水平|等级)$/.test(said.predicate);
    if (ofHead || marked !== '') score += 5;
    if (ofHead) name = ofHead.said + (said === right ? ofHead.thing : right.name);
    else if (marked !== '') name = marked;
    else if (right.de && left.generic && left.name !== '') {
      name = withoutProgress(right.name) + left.name;
      score += 7;
    } else if (
      (!known(name) || unit === '%' || standard || SELECTED.test(said.predicate) || OTHER_DEED.test(said.predicate)) &&
      said.predicate &&
      !NO_CLASS.test(said.predicate) &&
      (right.name.length <= SHORT_HEAD ||
        gained ||
        (OTHER_DEED.test(said.predicate) &&
          said.predicate.length > 3 &&
          slot.left === '' &&
          !slot.listed &&
          right.name.length <= LONGEST_CLASS &&
          !right.de &&
          !amount &&
          unit !== '%') ||
        (WITH.test(slot.left) && DEALS.test(said.predicate)) ||
        (unit === '%' && (right.de || ofPlaces) && !/^[向在]/.test(said.predicate)) ||
        (SELECTED.test(said.predicate) && !/[获入]/.test(right.name))) &&
      !/^(?:获得|获|列入|进入|认定|命名|授予|评为|纳入|入选|跻身|获评|上榜|入围|加入|成为|享受|通过)$/.test(said.predicate) &&
      (said !== right || !slot.glued) &&
      !/^(?:[,。;]|$)/.test(said.predicate)
    ) {
      const predicate = said.predicate.slice(0, 26);
      if (predicate.endsWith(right.name)) name = predicate;
      else if (!right.name.endsWith(predicate)) name = (/^[新净增]/.test(lead) ? lead : '') + predicate + right.name;
    }
    return [{ rule: rightName.id, name, score, flags, subject: true }];
  },
};
