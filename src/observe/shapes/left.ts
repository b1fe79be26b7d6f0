/** `地区生产总值增长5%`, `新增停车位3404个`: the name stands before the quantity. */
import type { Candidate, Context, Shape } from '../types.js';
import { withAddition } from './addition.js';
import { ownedHead } from './bare-head.js';
import { ofActors, withOwner } from './completed.js';
import { isAmount, withoutKnownTask, withoutTask } from './names.js';
import { withSubject } from './own-subject.js';
import { sharedWork } from './said.js';
import { ofWanted, wantedOwner } from './wanted.js';

/** What joins the counted thing to words before it. */
const JOINED = /(?:、|以及|[和与及])$/;

/** What several works are together. */
const WORKS = /^(?:重大|重点|专项|攻坚)?(?:行动|工程|计划|举措|任务|活动)$/;

/** Tasks and parts of a project, which are named by what they are for or of. */
const TASKS = /^(?:重点|改革|目标|年度)?(?:任务|政策措施|工作举措)$|^子(?:项目|课题|工程)$/;

/** Counts of these are named by what they are for. */
const MEASURES = /^(?:政策|具体|创新)?(?:举措|措施)$/;

/** 12条举措落地见效: that they took effect. */
const TOOK_EFFECT = /^(?:全面|加快|全部)?(?:落地见效|落地落实|落实见效)$/;

/** 支出稳定在: what is held at a rate. */
const HELD_AT = /(?:支出|投入|投资)(?:持续|一直|始终|连续[两二三四五六七八九十\d]+年)?(?:保持|稳定|维持)在$/;

/** How far what was told before has come: what follows is told of that again. */
const PROGRESS = /.{2}(?:完成|开工|竣工|建成)率$/;
const NEXT_STAGE = /^(?:基本|累计|已|全部)*(?:建成|竣工|开工|交付|完工|分配|入住|投产)/;
/** What grew is what was done, and not its rate: 投资6亿元、完成率102%、增长9%. */
const GROWN = /^(?:同比)?(?:增长|下降)$|^(?:同比)?(?:增长|下降)[\d.]+%/;
const isProgress = (name: string, { left, next, nextClause }: Context): boolean =>
  left.generic &&
  PROGRESS.test(name) &&
  (NEXT_STAGE.test(nextClause?.text ?? '') ||
    (name.endsWith('完成率') && (GROWN.test(nextClause?.text ?? '') || GROWN.test(next?.slot.left ?? ''))));

const SOLVED = /解决了?[一-鿿]{0,8}$/;
const SPENT = /(?:项目|工程)(?:累计|已|共)?完成$/;

/** A service that runs: what it serves is counted. */
const RUNS = /^(“[^”]{2,16}”)(?:已|全面|正式)?(?:上线运行|上线|落地|推出|启动)$/;

const HAS = /^[共现已]?有$/;

/** `力争培育高新技术企业2200家`: those of the period, no stock. */
function fostered({ slot, left, state, known }: Context): string {
  const said = `培育${left.name}`;
  const listed = slot.listed && state.add === '' && slot.left === left.name && /^(?:力争|力争实现|新|再)?培育/.test(slot.clause.text);
  const ofPeriod = listed || (left.opened && slot.left.endsWith(said));
  return ofPeriod && !slot.left.includes('累计') && known(said) ? said : '';
}

/** `占常住人口比重(常住人口城镇化率)为62%`: the name in the bracket, where only that is one of the catalogue, or ''. */
function calledInBracket({ slot, left, known }: Context): string {
  const called = /\(([^()\d]{3,20})\)(?:约?为|达到?|是|提高到|上升到)$/.exec(slot.rawLeft)?.[1] ?? '';
  return called !== '' && known(called) && !known(left.name) ? called : '';
}

export const leftName: Shape = {
  id: 'name-quantity',
  propose(context: Context): Candidate[] {
    const { slot, left, right, state, previous, known } = context;
    // 解决了农村200万人的饮水安全问题: whose problem
    if (right.de && right.name.endsWith('问题') && SOLVED.test(slot.left)) return [];
    if (left.name === '' || (right.name !== '' && /^[首第][一二]?[期批]$/.test(left.name))) return [];
    const flags: string[] = [];
    const called = calledInBracket(context);
    if (called !== '') return [{ rule: leftName.id, name: called, score: 9, flags, subject: true }];
    // “高效办成一件事”上线运行40个重点事项
    const service = right.name !== '' && !right.de && !isAmount(slot.quantity.unit) ? RUNS.exec(left.name)?.[1] : undefined;
    if (service) return [{ rule: 'parted-name', name: service + right.name, score: 12, flags, subject: true }];
    let name = ofActors(fostered(context) || left.name, context);
    let score = 2;
    if (left.generic) {
      const owned = ownedHead(name, context);
      name = owned.name;
      if (owned.implied) flags.push('name_implied');
      if (owned.unowned) score -= 1;
    }
    if (slot.left.includes('完成')) name = withoutKnownTask(name, known);
    name = withOwner(name, context);
    name = withSubject(name, context);
    const wanted = left.owner === '' ? wantedOwner(name, context) : '';
    if (wanted !== '') {
      name = ofWanted(wanted, name);
      flags.push('name_implied');
    }
    // 66个重点项目54亿元的投资计划
    if (slot.quantity.unit.endsWith('元') && /^的(?:年度|全年)?投资(?:计划|任务)/.test(slot.right) && !name.endsWith('投资')) {
      name += '投资';
      score += 4;
    }
    // 外资贷款18个子项目完成投资5亿元: of what they are parts
    if (name.startsWith('子') && previous?.glued && state.subject.endsWith(name.replace(/投资$/, '')))
      name = state.subject + (name.endsWith('投资') ? '投资' : '');
    // 28个续建项目完成126亿元: of investment
    if (slot.quantity.unit.endsWith('元') && SPENT.test(slot.left) && /(?:项目|工程)$/.test(name)) name += '投资';
    if (left.endsVerb) score -= 4;
    // 开展城市更新和安全韧性提升4项行动: the verb of change is the actions'
    if (left.change !== null && !left.reaches && slot.left.includes('、') && WORKS.test(right.name)) score -= 6;
    if (left.bare && right.name !== '') score -= 3;
    // 联赛共有46支队伍参加: who has them is not counted
    if (right.name !== '' && HAS.test(left.reached) && !isAmount(slot.quantity.unit)) score -= 6;
    name = withAddition(name, context);
    // 民生支出保持在70%以上: a share that is held, and no growth of the amount
    if (slot.quantity.unit === '%' && left.change === null && HELD_AT.test(slot.left) && known(`${name}占比`)) name += '占比';
    if (isAmount(slot.quantity.unit)) score += 2;
    if (left.predicate) score += 2;
    if (right.name === '') score += 3;
    if (left.open === '等') score -= 3;
    if (left.open === '的') score -= 3;
    // 实施提质升级行动和12个产业稳增长方案: the words before 和 name something else
    const joined = right.name !== '' && JOINED.test(slot.left);
    if (joined) score -= 5;
    if (name.length > 16) score -= 1;
    // 中部地区崛起127项重点任务: tasks say nothing without what they are for
    const task = withoutTask(right.name).replace(/(?:落地|落实)$/, '');
    if (TASKS.test(task) && !joined && !right.de && !left.predicate && !left.generic && left.open === '' && !name.includes('、'))
      return [{ rule: 'parted-name', name: name + task, score: 12, flags, subject: true }];
    // `实施营商环境60项提升举措`: a name that the quantity parts
    if (
      left.opened &&
      !joined &&
      !name.includes('、') &&
      right.name !== '' &&
      !right.de &&
      !left.predicate &&
      left.open === '' &&
      !left.generic &&
      !isAmount(slot.quantity.unit) &&
      (right.rest === '' || TOOK_EFFECT.test(right.rest)) &&
      !slot.glued
    ) {
      return [
        { rule: leftName.id, name, score, flags, subject: true },
        {
          rule: 'parted-name',
          name: withoutTask(name + right.name + sharedWork(context)),
          score: MEASURES.test(right.name) ? 12 : 5,
          flags,
          subject: true,
        },
      ];
    }
    return [{ rule: leftName.id, name, score, flags, subject: !isProgress(name, context) }];
  },
};
