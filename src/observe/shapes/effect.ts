/**
 * `以旧换新带动消费200亿元`, `改造老旧小区800个、惠及居民20万户`: what a programme brings about, or whom it reaches, is a figure of that programme.
 */
import { tokens } from '../../tokenize/tokens.js';
import { wordFinder } from '../../triggers.js';
import { type Known, readLeft } from '../phrase/index.js';
import type { Candidate, Context, Shape, State } from '../types.js';
import { isAmount } from './names.js';
import { wantedOwner } from './wanted.js';

const VERBS = ['惠及', '受益', '覆盖', '带动', '拉动', '撬动'];
const saysEffect = wordFinder(VERBS);
/** Between who brings about and the verb. */
const BEFORE_VERB = /(?:直接|累计|有效|共|已|再|可|将|预计|全年|年内|政策)$/;
/** Between the object and its quantity. */
const AFTER_OBJECT = /(?:分别|增加|达到|超过|突破|达|超|近|约|逾|为|了)$/;
/** A rate, a compound, or a term of its own (带动就业): no object. */
const NO_OBJECT = /^(?:全[国省市县区]|就业|率|面|度|力|性|型|作用|效应|能力|人口|户)|[的均各]|(?:率|比例|占比|比重|覆盖面|规模)$/;
/** What brings nothing about: a rate, an amount of the economy. */
const NO_OWNER = /(?:率|比例|占比|比重|增加值|产值|收入|总额|销售额|零售额|人次|人数|里程|消费|总投资|就业|创业|领域)$/;
/** Those who are brought along. */
const PEOPLE = /^(?:周边|当地|小)?(?:农户|农民|村民|牧民|贫困户|脱贫户|群众|居民)$/;
/** Trains and the trade that they bring about. */
const TRAINS = /^(.*?班列(?:\([^()]{2,6}\))?)开行/;

/** What reaches people however many figures ago it was told of. */
const INSTRUMENT = /(?:补贴|补助|政策|行动|试点|工程|改造|保险|消费券)$/;
/** Money, which households get and are no count of. */
const LENT = /(?:资金|贷款|信贷|补贴|补助)$/;
const LONGEST_OWNER = 16;
const LONGEST_OBJECT = 14;

function lastVerb(text: string): number {
  let last = -1;
  for (const verb of VERBS) last = Math.max(last, text.lastIndexOf(verb));
  return last;
}

/** Without the words of a pattern at its end, however many there are. */
function without(pattern: RegExp, text: string): string {
  let rest = text;
  for (let cut = rest.replace(pattern, ''); cut !== rest; cut = rest.replace(pattern, '')) rest = cut;
  return rest;
}

/** 撬动社会资本打造…: another verb takes the figure. */
function endsInVerb(told: string): boolean {
  const last = told === '' ? undefined : tokens(told).at(-1);
  return last?.cls === 'light' || last?.cls === 'done' || last?.cls === 'soft';
}

/** The programme that the words before the verb name. */
function own(before: string, known: Known): string {
  const { name, generic } = readLeft(before, known);
  return generic ? '' : name;
}

const fits = (owner: string): boolean => owner.length > 1 && owner.length <= LONGEST_OWNER && !NO_OWNER.test(owner);

/** Who brings people along: 龙头企业 of 龙头企业销售收入. */
const BRINGS = /^(.{2,12}?(?:企业|合作社|园区|基地|产业))(?:销售收入|营业收入|产值|总产值|增加值)$/;

/** The programme that was told of last: the topic of a clause without figures, what was counted, or an instrument further back. */
function carried(state: Readonly<State>): string {
  const last = state.fresh || state.subject;
  // 小额信贷余额16亿元、惠及脱贫户3600户: the loans, and not what is owed
  const told = BRINGS.exec(last)?.[1] ?? last.replace(/(?<=贷款|信贷)余额$/, '');
  const at = lastVerb(told);
  const owner = at > 0 ? told.slice(0, at) : told;
  return fits(owner) ? owner : (state.recent.findLast((name) => INSTRUMENT.test(name)) ?? '');
}

const SERVED = /^.{0,8}(?:人|员|工|民|众|户|企业|家庭|学生|老人|儿童)$/;

/** `惠及企业2600家、职工12万人`: whom it reaches as well, or ''. */
function reachedToo({ slot, left, right, previous, state }: Context): string {
  if (!slot.listed || slot.left !== left.name || right.name !== '' || !previous || !saysEffect(previous.left)) return '';
  const at = lastVerb(state.subject);
  const verb = state.subject.slice(at, at + 2);
  return at >= 0 && (verb === '惠及' || verb === '带动') && SERVED.test(left.name) ? state.subject.slice(0, at + 2) + left.name : '';
}

export const effect: Shape = {
  id: 'brought-about',
  propose(context: Context): Candidate[] {
    const { slot, left, right, state, known } = context;
    const along = reachedToo(context);
    if (along !== '') return [{ rule: effect.id, name: along, score: 13, flags: ['name_implied'], subject: false }];
    if (left.change !== null || right.de || /^(?:%|个?百分点|倍)$/.test(slot.quantity.unit) || !saysEffect(slot.left)) return [];
    const at = lastVerb(slot.left);
    const verb = slot.left.slice(at, at + 2);
    const told = without(AFTER_OBJECT, slot.left.slice(at + 2));
    const behind = isAmount(slot.quantity.unit) ? '' : right.name;
    const object = told + behind;
    if (told.length > LONGEST_OBJECT || NO_OBJECT.test(told)) return [];
    const reaches = verb === '惠及' || verb === '受益' || verb === '覆盖';
    // 受益居民达20万户: a name as it stands; 改造小区800个、惠及20万户: of the same work
    if (
      reaches
        ? (verb === '受益' && told !== '') || (object === '' && slot.quantity.unit.endsWith('户') && !LENT.test(state.subject))
        : object === ''
    )
      return [];
    if (endsInVerb(told)) return [];
    const before = without(BEFORE_VERB, slot.left.slice(0, at));
    // what money brings about stands well alone, whom it reaches or brings along does not
    const goesOn = (reaches || PEOPLE.test(object)) && (slot.listed || slot.clause.mark === ',');
    const trains = before === '' && slot.clause.mark === ',' && object.endsWith('进出口') ? (TRAINS.exec(state.subject)?.[1] ?? '') : '';
    const owner = before !== '' ? own(before, known) : trains || (goesOn ? carried(state) : '');
    const effected = verb + object;
    const whose = fits(owner) ? owner : before === '' ? wantedOwner(effected, { slot, state, known }) : '';
    return [
      { rule: effect.id, name: whose + effected, score: 13, flags: before === '' && whose !== '' ? ['name_implied'] : [], subject: true },
    ];
  },
};
