/** Verbs without which a name would mean another figure: what was added for what there is, what was done for what it was done to. */
import { oneOf } from '../../alternatives.js';
import { tokens } from '../../tokenize/tokens.js';
import type { Completion, Context } from '../types.js';
import { isAmount } from './names.js';
import { isAsMany } from './said.js';

/** Whether a name is of nouns alone. */
export const isOfNouns = (name: string): boolean => tokens(name).every((w) => /^(?:noun|adjective|general)$/.test(w.cls));

/** `增加普惠性养老床位2000个`: those added, and not what there is. */
export const increased: Completion = (name, { slot, left, right, state }) => {
  if (left.change !== null || left.predicate || right.name !== '' || isAmount(slot.quantity.unit)) return name;
  const added = left.leadVerb === '增加' && slot.left.endsWith(`增加${name}`);
  // 增加绿地20万平方米、停车位3000个
  const goesOn = slot.listed && slot.left === name && state.subject.startsWith('增加') && isOfNouns(name);
  return added || goesOn ? `增加${name}` : name;
};

/** How what was asked for was granted. */
const GRANTED = /^(?:新|再|共|累计|已|成功|争取|力争|全年|年内){0,3}((?:新|再)?获批(?:建设|立项)?)$/;

/** `获批国产创新药械22个`: those granted, and not what there is. */
export const granted: Completion = (name, { slot, left, right, known }) => {
  if (!slot.left.includes('获批') || right.name !== '' || known(name) || isAmount(slot.quantity.unit) || left.predicate) return name;
  const bare = name.replace(/^(?:建设|立项)(?=.{2})/, '');
  const said = slot.left.endsWith(bare) ? GRANTED.exec(slot.left.slice(0, -bare.length))?.[1] : undefined;
  return said === undefined ? name : said + bare;
};

const GRANTED_BEFORE = /^(?:[新再]?获批(?:建设|立项)?|[新再]?入选|[新再]?获评)(?=.{3})/;

/** `获批火炬计划项目3项、创新基金项目2项`: the second was granted too. */
export const grantedToo: Completion = (name, { slot, left, right, state, known }) => {
  if (!slot.listed || slot.left !== name || left.lead !== '' || right.name !== '' || isAmount(slot.quantity.unit)) return name;
  const said = GRANTED_BEFORE.exec(state.subject)?.[0];
  return said !== undefined && !known(name) && (name.endsWith('项目') || isOfNouns(name)) ? said + name : name;
};

/** `高技术制造业增速提高10.6个百分点`: of its growth, where the name alone has none. */
export const paceOf: Completion = (name, { slot, left }) => {
  const pace = slot.quantity.unit === '个百分点' && left.change !== null ? PACE.exec(slot.left)?.[1] : undefined;
  return pace !== undefined && /(?:业|经济)$/.test(name) && slot.left.includes(name + pace) ? name + pace : name;
};
const PACE = /(增[速幅])[^,。;、\d]{0,8}$/;

const EXTENDED = /(?:扩大|扩展|拓展|延伸|扩围|辐射)[至到]$/;

/** `对外贸易扩大至128个国家和地区`: how many of them there are by now. */
export const extendedTo: Completion = (name, { slot, right }) =>
  EXTENDED.test(slot.left) &&
  right.name !== '' &&
  right.rest === '' &&
  /^[个家项类种]$/.test(slot.quantity.unit) &&
  !name.endsWith(right.name)
    ? name.replace(/(?<=.{2})范围$/, '') + right.name
    : name;

const STOOD = /^的?(?:考验|挑战)$/;

/** `应对用电负荷29天超1亿千瓦考验`: what was stood, and no part of the name is that it was or for how long. */
export const stood: Completion = (name, { right }) =>
  STOOD.test(right.name) ? name.replace(/^(?:成功|有效|积极)?应对(?=.{2})/, '').replace(/(?<=.{3})\d+天$/, '') : name;

const TAX_CUTS = /发展[、的]?[^,。;]{0,4}(?:减税|退税|降费)/;

/** `支持制造业发展减税降费20亿元`: what the cuts were for, which reads as what was cut without its verb. */
export const cutsFor: Completion = (name, { slot }) => (TAX_CUTS.test(name) && slot.left.endsWith(`支持${name}`) ? `支持${name}` : name);

const DONE_TO = /(?:^|是)对([一-鿿]{3,14})(?:全面|免费)?(?:开展|实施|进行)$/;

/** `对高危人群开展内镜检查3000名`: to whom it was done, which counts it. */
export const doneTo: Completion = (name, { slot, right }) => {
  if (right.name !== '' || !/[人名户]$|人次$|户次$/.test(slot.quantity.unit) || !slot.left.endsWith(name)) return name;
  const whom = slot.left.includes('对') ? DONE_TO.exec(slot.left.slice(0, -name.length))?.[1] : undefined;
  return whom !== undefined && isOfNouns(whom) ? whom + name : name;
};

/** `覆盖医疗机构97%的门诊量`: what is covered, and of whom; or ''. */
export function coveredShare({ slot, right }: Context): string {
  const of = slot.quantity.unit === '%' && right.de ? /(覆盖[一-鿿]{2,14})$/.exec(slot.left)?.[1] : undefined;
  return of !== undefined && right.name.length < 6 && right.rest === '' ? of + right.name : '';
}

/** What is done with one thing after another, which names none of them: 招募志愿者, 接待邮轮, 修改废止规章. */
const DEED =
  /^(.{0,12}?(?:接待|发送|运送|带动销售|建设改造|招募|招聘|招录|选派|慰问|布局调整|(?:(?:修改|修订|废止|清理|宣布失效)(?:、|和|及)?){2,3}))(?=[^、]{2,}$)/;

/** `港口接待邮轮91艘次、旅客30万人次`: the deed of the list, and whose it is. */
export const deedOfList: Completion = (name, { slot, left, right, state, known }) => {
  if (!slot.listed || slot.left !== name || left.lead !== '' || right.name !== '' || known(name) || isAmount(slot.quantity.unit))
    return name;
  const deed = DEED.exec(state.subject)?.[1];
  return deed !== undefined && isOfNouns(name) ? deed + name : name;
};

/** How far works are. */
const STAGE = oneOf('基本建成 建成 新建 续建 新开工 开工建设 开工 竣工 在建 改扩建 改建 扩建 主体完工 投产 改造');
const TWO_STAGES = new RegExp(`(?:^|[,、])(?:累计|共|全年|年内|计划|力争)*(${STAGE}(?:或者?|[及和、])?${STAGE})$`);

/** `建成或基本建成155个项目`, `新建续建60个项目`: works of two stages are counted together; both, or ''. */
export const twoStages = (before: string): string => TWO_STAGES.exec(before)?.[1] ?? '';

/** What is done to things that stand there already, or makes new ones. */
const WORKS =
  '新开工 新开通 开工建设 建成通车 新建 新增 改建 扩建 改扩建 新改扩建 迁建 续建 改造 整治 提升 维修 修缮 修复 加固 更新 治理 消除 拆除 打通 疏浚 清理 铺设 更换 修建 优化 改善';
const WORK_BEFORE = new RegExp(`^(?:共|累计|已|计划|继续|重点|全面|高标准|高质量|精细化|集中)*((?:${oneOf(WORKS)}){1,3})(?=[^,。;、]{2})`);
export const OF_ROUTES = /(?:线路|路线|航线|班次|班线)$/;
/** 新开通云溪至海岛地区的3条航线: where from and to. */
const OPENED = /^(?:年内|今年|全年|共|累计|已|计划|力争|争取)*(新开通|新开辟|新增)(?=[^,。;]{0,20}(?:至|到|飞往|通往)[^,。;]{2,20}的$)/;
/** Works and plans, which say themselves what is done. */
const WORK_NAMED = /.(?:项目|工程|改造|整治|建设|治理|修复|提升|行动|计划|任务|试点|专项|举措|措施|领域|方面|工作)$/;
/** Pilots are new ones where they are added. */
const NEW_NAMED = /试点$/;
/** One more thing of the same work, and no work of its own. */
const ONE_MORE = /(?:、|和|及|以及)$/;

/** `维修改造平安路、友好路等58条重要道路`, `新增松岭、白塔2个试点镇`: the verb before the examples is of what they are examples of, or ''. */
export function workBeforeExamples({ slot, left, right }: Context): string {
  if (left.open === '的' && !right.de && OF_ROUTES.test(right.name)) return OPENED.exec(slot.left)?.[1] ?? '';
  if (right.de || isAmount(slot.quantity.unit)) return '';
  const work = WORK_BEFORE.exec(slot.left)?.[1] ?? '';
  if (work === '' || right.name.includes(work)) return '';
  const things = slot.left.slice(slot.left.indexOf(work) + work.length);
  // 开工建设图书馆新馆和6所卫生院
  const onlyMore = ONE_MORE.test(things) && isOfNouns(things.replace(ONE_MORE, '').replaceAll('、', '')) && isOfNouns(right.name);
  if (left.open !== '等' && !onlyMore && !isAsMany(things, slot.quantity.value)) return '';
  return WORK_NAMED.test(right.name.slice(1)) && !(work === '新增' && NEW_NAMED.test(right.name)) ? '' : work;
}
