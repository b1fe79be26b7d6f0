/** Completions of names that count people or are told of them: pupils, staff, the insured, residents, deputies. */
import { tokens } from '../../tokenize/tokens.js';
import type { Completion, State } from '../types.js';
import { PER_HEADS } from './bare-head.js';

/** What is done with people after they were trained. */
const NEXT_DEED = /^(?:转移|输出|安置)$/;

/** `培训农村劳动力2万人,转移1万人`: with whom it was done. */
export const sameObject: Completion = (name, { slot, left, right, state }) => {
  if (!left.bare || right.name !== '' || !NEXT_DEED.test(name) || !/[人名]$|人次$/.test(slot.quantity.unit)) return name;
  const [deed, ...object] = tokens(state.subject);
  const of = deed?.cls === 'act' && object.every((w) => w.cls === 'noun') ? state.subject.slice(deed.text.length) : '';
  return of.length > 1 ? name + of : name;
};

/** Those who learn and teach, who say nothing without their schools. */
const PUPIL = '招生|招收|招收幼儿|入园|在校生|在校学生|毕业生|毕业|毕业幼儿|在园|在园幼儿|教职工|专任教师';
const PUPILS = new RegExp(`^(?:年?招生规模|在学研究生|${PUPIL})(?:数|人数)?$`);
const SCHOOLS = new RegExp(`^(?:全[市省区县州旗]|共?有|拥有)*(.{2,14}?)(?:${PUPIL})(?:数|人数)?$`);
/** `民营企业620户,从业人员1.8万人`: those whom they employ. */
const STAFF = /^(?:从业人员|员工|职工)(?:人数)?$/;
const EMPLOYER = /^(?:新增|新登记)?([^、]{2,10}(?:企业|工商户|合作社))$/;
export const staffOf: Completion = (name, { slot, state }) =>
  STAFF.test(name) && slot.left.endsWith(name) && slot.quantity.unit.endsWith('人')
    ? (EMPLOYER.exec(state.subject)?.[1] ?? '') + name
    : name;

const SCHOOL = /(?:学校|小学|中学|初中|高中|幼儿园|高校|院校|大学|教育|教育机构|特校|中职|高职|技校|职高)$/;

/** The schools whose pupils a name counts, or that it counts itself: 高校研究生招生 and 高校 → 高校; undefined where it tells of none. */
function schoolsIn(name: string): string | undefined {
  const owner = SCHOOLS.exec(name)?.[1];
  if (owner === undefined) return SCHOOL.test(name) ? name.replace(/^(?:新增|新建)/, '') : undefined;
  // of all their pupils, and no longer of those of one stage
  const whole = owner.replace(STAGE_LAST, '');
  return SCHOOL.test(whole) ? whole : owner;
}

/** The schools told of last, those in a bracket left out. */
function schoolsOf(state: Readonly<State>): string {
  const told = schoolsIn(state.subject) ?? state.recent.map(schoolsIn).findLast((owner) => owner !== undefined);
  return told ?? (SCHOOL.test(state.fresh) ? state.fresh : '');
}

/** `小学58所,招生2600人,在校生1.5万人;初中6所,招生1200人`: of the schools told of last. A sum behind a semicolon is of all: `;共有专任教师4000人`. */
export const pupilsOf: Completion = (name, { slot, state }) =>
  PUPILS.test(name) && !(slot.clause.mark === ';' && (slot.left.startsWith('共') || slot.left.endsWith('共')))
    ? schoolsOf(state) + name
    : name;

/** `人口出生率10‰,死亡率6‰`: the people's. */
export const ofPopulation: Completion = (name, { state }) => (name === '死亡率' && state.subject.endsWith('出生率') ? '人口死亡率' : name);

const INSURED = /(?:参保(?:缴费)?(?:总?人数|人员|人口)?|缴费人数)$/;

/** `养老保险参保人数7万人、失业保险5万人`: the head that the insurances of a list share. */
export const headOfInsurances: Completion = (name, { slot, state }) =>
  slot.listed && name.endsWith('保险') && slot.quantity.unit.endsWith('人') ? name + (INSURED.exec(state.subject)?.[0] ?? '') : name;

const RESIDENTS = /^(?:城镇|城市|农村|乡村)(?:(?:常住)?居民)?$/;
const INCOME = /(人均可支配收入|人均消费支出|可支配收入|收入)$/;

/** `居民人均可支配收入36800元,其中城镇47200元、农村23600元`: the income of each. */
export const incomeOf: Completion = (name, { slot, state }) => {
  if (!RESIDENTS.test(name) || !/^万?元$|^%$/.test(slot.quantity.unit)) return name;
  const income = state.subject.includes('居民') ? INCOME.exec(state.subject)?.[1] : undefined;
  if (income === undefined) return name;
  return (name.endsWith('居民') ? name : `${name}居民`) + income;
};

/** `城乡居民人均收入增长5%、7%,收入比缩小至2.3`: of both. */
export const ratioOfIncomes: Completion = (name, { state }) =>
  name === '收入比' && ['城镇', '农村'].every((of) => state.distributed.some((said) => said.startsWith(of))) ? `城乡居民${name}` : name;

/** Those who work in health care, and its beds. */
const STAFFED = /(?:医师|医生|护士|床位|卫生技术人员|卫技人员|药师)(?:数)?$/;

/** `每千人口执业医师3.6人、注册护士4.1人`: of as many people. */
export const perHeads: Completion = (name, { slot, left, right, state }) => {
  const per =
    slot.listed && (state.unit === slot.quantity.unit || STAFFED.test(name)) && right.name === '' && !left.generic
      ? PER_HEADS.exec(state.subject)?.[0]
      : undefined;
  const small = typeof slot.quantity.value === 'number' && slot.quantity.value < 1000 && !/^[十百千万亿%]/.test(slot.quantity.unit);
  return per && small && !name.startsWith('每') ? per + name : name;
};

const PROPOSED = /^(.*?(?:代表|委员|政协))(?:议案|建议|提案|批评)$/;

/** `人大代表议案6件、建议151件`: of the same deputies. */
export const ofDeputies: Completion = (name, { slot, state }) =>
  slot.listed && /^(?:议案|建议|提案)$/.test(name) ? (PROPOSED.exec(state.subject)?.[1] ?? '') + name : name;

/** Where beds stand, by itself. */
const INSTITUTION = /(?:院|中心|机构|所|站)$/;
/** Stages of education, and those who are counted in them. */
const STAGE = '博士|硕士|研究生|(?:普通)?(?:本专科|本科|专科)|高职|高中|中职|初中|小学';
const TAKEN_IN = '(?:招生|招收|在校学?生|毕业生|在园幼儿)(?:人?数|规模)?$';
const STAGE_OF_SCHOOL = new RegExp(`^(?:${STAGE}|普通高中|中职学校|幼儿园|特校)$`);
const STAGE_LAST = new RegExp(`(?:${STAGE})生?$`);
const STAGE_TOLD = new RegExp(`(?:${STAGE}|幼儿园|特校)(?=${TAKEN_IN})`);
/** Schools of all kinds, of which one kind is told: 各级各类学校招生. */
const ALL_SCHOOLS = /^(?:各级各类|各级|各类|所有)学校/;
const INTAKE = new RegExp(TAKEN_IN);

/** `卫生机构床位1.8万张,其中医院1.3万张`, `高校招生2.8万人,其中本科5400人`: a class of the whole that was counted before. */
export const classOfCounted: Completion = (name, { slot, state }) => {
  if (slot.quantity.unit.endsWith('张') && INSTITUTION.test(name) && state.recent.some((said) => said.endsWith('床位')))
    return `${name}床位`;
  const whole =
    /[人名]$/.test(slot.quantity.unit) && STAGE_OF_SCHOOL.test(name) ? state.recent.findLast((said) => INTAKE.test(said)) : undefined;
  return whole === undefined
    ? name
    : whole
        .replace(ALL_SCHOOLS, '')
        .replace(STAGE_TOLD, '')
        .replace(INTAKE, (head) => name + head);
};
