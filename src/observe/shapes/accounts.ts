/** Completions of names in reports on budgets: whose part of the revenue or the expenditure a figure is. */
import type { Completion } from '../types.js';

/** Levels and offices that collect and spend: 市本级, 市辖区, 税务部门. */
const COLLECTS =
  /^(?:(?:省|市|州|县|区|自治区)(?:本级|直)|(?:市辖|省直管|市直管)[县区]|各?(?:县|市|区|县区|县市区|县\(市、?区\)|乡镇|镇街)|[一-鿿]{2,6}(?:部门|系统|开发区|高新区|园区)|[国地]?税务?局|财政局)$/;
/** Revenue and expenditure, and which: 市本级一般公共预算收入 → 一般公共预算收入. */
const ACCOUNT =
  /(?:(?:地方)?(?:一般)?(?:公共)?(?:财政)?预算|政府性基金(?:预算)?|(?:大口径|地方)?(?:公共)?财政|国有资本经营预算)总?(?:收入|支出)/g;

/** `一般公共预算收入完成76亿元,其中市本级完成26亿元`: its part of the same account. */
export const partOfAccount: Completion = (name, { slot, state }) => {
  if (!COLLECTS.test(name) || !slot.quantity.unit.endsWith('元')) return name;
  const account = [...state.before(slot.quantity.start, 3).matchAll(ACCOUNT)].at(-1)?.[0];
  return account === undefined ? name : name + account;
};

/** What is left of the year before, and what is added up: 上年结转收入, 加上级补助收入. */
export const inBalance: Completion = (name, { slot }) => {
  if (!slot.quantity.unit.endsWith('元')) return name;
  // 收入总量为490亿元: of no account by itself
  const total = /^(?:收入|支出)(?:总[计量]|合计)(?=(?:为|达到?)?$)/.exec(slot.left)?.[0];
  if (total !== undefined) return total;
  if (/^结[转余]/.test(name) && slot.rawLeft.endsWith(`上年${name}`)) return `上年${name}`;
  const added = /^[加减](?=(?:上级|上解|下级|补助|中央|[省市县区]级|地方|调入|动用|债务)[一-鿿]{2,})/.exec(name)?.[0] ?? '';
  return name.slice(added.length);
};

/** `一般公共预算支出执行107亿元`: the verb of budgets is no part of the name. */
export const withoutExecution: Completion = (name) => (name.endsWith('执行') ? name.replace(/(?<=收入|支出)执行$/, '') : name);
