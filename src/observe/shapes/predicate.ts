/** `帮助2000余人实现灵活就业`, `87项成果,5项在全国推广`: what is said of the quantity names it. */
import { tokens } from '../../tokenize/tokens.js';
import { readLeft } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';
import { isAmount } from './names.js';

/** 获国家奖项目, of which 2项获一等奖: of the projects, without what happened to all of them. */
function counted(subject: string): string {
  return /^(?:获|入选|进入|通过)/.test(subject) ? (tokens(subject).at(-1)?.text ?? subject) : subject;
}

/** How far all of them are. */
const UNDER_WAY = /^(?:开工建设|开工|启动)(?=.{2})|(?<=.{2})(?:全面|正式)?(?:开工建设|开工|启动|改造|建设)$/;

/** Words that open what is said of a count: 在全国推广, 获国家认可. */
const SAID = /^(?:获|荣获|在|向|为|是|被|列|入选|进入|通过|与|由|凭|打破|实现|完成|享受|参加|稳定|全部|达到|符合|具)/;

/** 相对集中居住农户入住新居: what is counted stands right behind, and what it does follows; the words up to its verb, or ''. */
function actor(said: string): string {
  if (SAID.test(said)) return '';
  const words = tokens(said);
  const noun = words.findIndex((w) => w.cls === 'noun');
  const verb = words.findIndex((w, i) => i > noun && /^(?:event|done|light|reach|soft)$/.test(w.cls));
  if (noun < 0 || verb < 0) return '';
  return words
    .slice(0, verb)
    .map((w) => w.text)
    .join('');
}

/** That it is so by now. */
const BY_NOW = /^(?:(?:均|都|现|全部)?已经?|(?:均|都)?为(?=(?:全[国省球]|国内|世界|国家)[^,。;、]{2}))(?=.{2})/;

/** What befalls people. */
const SUFFERED = /^(?:死亡|受伤|遇难|失踪|失联|死亡失踪|受灾|被困|(?:紧急)?转移(?:安置)?|需(?:紧急)?(?:生活)?救助)$/;

/** A deed of which those counted are the object. */
const REACHED = /(?:带动|惠及)$/;

/** Who is brought along by what was told before. */
const BRINGS = /^(?:辐射|联结)?(?:带动|吸纳)$/;
/** What becomes of those who are brought along. */
const GET = /^(?:稳定|持续)?(?:增收(?:致富)?|致富(?:增收)?|脱贫(?:致富)?|受益|获益|就业(?:创业)?|创业(?:就业)?|(?:转移|灵活|稳定)就业)$/;

/** `带动4500户1.8万人增收`: the verb and what becomes of them, or ''. */
function broughtAlong({ slot, right, next, previous }: Context): string {
  const { quantity } = slot;
  if (right.name !== '' || !/[户人名]$|人次$/.test(quantity.unit)) return '';
  const verb = (slot.left === '' && slot.listed ? (previous?.left ?? '') : slot.left).replace(/^[、和并]/, '');
  const goesOn = slot.right === '' && next?.slot.left === '' && next.slot.listed;
  const got = goesOn ? next.slot.right : slot.right;
  return BRINGS.test(verb) && GET.test(got) ? verb + got : '';
}

/** Where and how people found work. */
const FOUND_WORK = /^(?:就近|就地|稳定|稳岗|灵活|充分|返乡|外出){1,2}(?:就业|创业|务工|增收){1,2}$/;
/** What brought them to it, as far as the name keeps it. */
const BROUGHT = /(?:带动|吸纳|转移)$/;

/** `带动2万人就近就业`: what they found, and no part of the name before; or ''. */
function foundWork({ slot, left }: Context): string {
  if (!/^(?:吸纳)?$/.test(left.name) || slot.right.length > 8 || !/[人名]$|人次$/.test(slot.quantity.unit) || !FOUND_WORK.test(slot.right))
    return '';
  return (BROUGHT.exec(slot.left)?.[0] ?? '') + slot.right;
}

export const predicate: Shape = {
  id: 'quantity-predicate',
  propose(context: Context): Candidate[] {
    const { slot, left, right, next, state, known } = context;
    const brought = broughtAlong(context);
    if (brought !== '') return [{ rule: predicate.id, name: brought, score: 13, flags: [], subject: false }];
    const work = foundWork(context);
    if (work !== '') return [{ rule: predicate.id, name: work, score: 13, flags: [], subject: true }];
    if (left.name !== '' || right.name !== '' || left.change !== null || isAmount(slot.quantity.unit)) return [];
    // 96户、183人实现脱贫: both did
    const shared = slot.right === '' && next?.slot.listed && next.slot.left === '' && next.right.name === '' ? next.slot.right : slot.right;
    if (shared === '') return [];
    const said = readLeft(shared, known).name;
    if (/^(?:实现|完成|享受|参加|获得)/.test(shared) && said.length >= 2 && said.length <= 14) {
      // 9条次干道路开工建设,其中4条实现通车: of the roads
      const whole =
        slot.clause.text.startsWith('其中') && state.unit === slot.quantity.unit ? counted(state.subject).replace(UNDER_WAY, '') : '';
      const of = whole !== '' && !known(said) && !said.includes(whole) ? whole : '';
      return [{ rule: predicate.id, name: said + of, score: 6, flags: of === '' ? [] : ['name_implied'], subject: true }];
    }
    if (slot.right === '') return [];
    // 600人紧急转移,5人死亡: nobody of those before
    if (/人$|人次$/.test(slot.quantity.unit) && SUFFERED.test(slot.right))
      return [{ rule: predicate.id, name: slot.right, score: 6, flags: [], subject: false }];
    // 中试基地107家,1324人凭贡献晋升职称: people are not what was counted before
    if (!slot.listed && state.unit !== slot.quantity.unit && /人$|名$/.test(slot.quantity.unit) && said.length >= 2)
      return [{ rule: predicate.id, name: said, score: 5, flags: [], subject: false }];
    // 龙头企业带动310户900人稳定获益: both are brought along
    if (slot.left === '' && REACHED.test(state.subject)) return [];
    const who = slot.clause.mark === ',' ? actor(slot.right) : '';
    if (who.length > 2) return [{ rule: predicate.id, name: who, score: 5, flags: [], subject: false }];
    // 88个贫困村中48个已摘帽
    const ofThem = slot.clause.mark === ',' || slot.left.endsWith('中') || (slot.listed && /^(?:进入|入选|获|列入|通过)/.test(slot.right));
    if (state.subject && left.lead === '' && slot.right.length <= 12 && ofThem)
      return [
        {
          rule: predicate.id,
          name: slot.right.replace(BY_NOW, '') + counted(state.subject),
          score: 5,
          flags: ['name_implied'],
          subject: false,
        },
      ];
    return [];
  },
};
