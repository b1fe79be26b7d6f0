/** From a reading to an observation. */
import { type IndicatorMatch, type Matcher, percentIsGrowth } from '../catalogue/index.js';
import type { Reference } from '../record.js';
import { type Measured, measureOf } from './measure.js';
import { startsFrom } from './no-observation.js';
import type { LeftReading } from './phrase/index.js';
import type { Scene } from './scene.js';
import type { Slot } from './slots.js';
import type { Candidate, Observation } from './types.js';

/** 保持10%以上增长: the rate says behind itself what it is. */
const GROWS_BEHIND = /^(?:以上|左右)?的?(?:较快|高速|快速|平稳|稳定)?(?:增长|增速|增幅)(?=$|[,;。、])/;
const growsBehind = (slot: Slot): boolean => slot.quantity.unit === '%' && GROWS_BEHIND.test(slot.right);

/** 增长12%以上,力争达到13%: the same rate, as high as it may get. */
const STRIVES = /^(?:并|工作中|实际工作中)?(?:力争|争取|奋力|努力)(?:实现|达到?|突破|超过?|完成)?$/;

export function measure(
  slot: Slot,
  read: LeftReading,
  name: string,
  { state, matcher }: Scene,
  how: { fromRight: boolean; carriedOn: boolean; rawLeft?: string },
): Measured {
  const strives = state.change !== null && slot.quantity.unit === '%' && !how.fromRight && STRIVES.test(slot.left);
  const left = strives ? { ...read, reaches: false } : read;
  const measured = measureOf(slot.quantity, left, how.rawLeft ?? slot.rawLeft, {
    fromRight: how.fromRight,
    rateIsGrowth: slot.quantity.unit === '%' && !how.fromRight && (growsBehind(slot) || percentIsGrowth(name, matcher)),
    isRate: name.endsWith('率') && matcher(name, slot.quantity.unit, 'level') !== null,
    ofMeasures: /(?:措施|举措|政策|办法)$/.test(name),
    change: strives || (slot.listed && how.carriedOn) ? state.change : null,
    leadChange: slot.listed && !left.predicate && !left.opened && left.lead === '' ? state.leadChange : null,
  });
  return measured.measure === 'level' && startsFrom(slot) ? { ...measured, measure: 'baseline' } : measured;
}

/** 所有的社区办公用房: that it holds for all of them. */
const ALL_OF = /^所有的?(?![制权者人有])(?=.{2})/;
/** 集团在我市投资超5亿元的项目: the region's own. */
const OURS = /在我[省市县区州旗](?=.{2})/;

/** 区属工业完成增加值: the verb between who and what. */
const DONE_BY = /(?<=.业)完成(?=(?:增加值|总?产值)$)/;

/** Without a quotation mark whose partner stayed outside the name. */
export function tidy(name: string): string {
  const said = name.trim().replace(/^[、和与及]+(?=、|[一-鿿]{2})(?<=、)/, '');
  const told = said.endsWith('值') && said.includes('完成') ? said.replace(DONE_BY, '') : said;
  const own = said.startsWith('所有') || said.includes('在我') ? said.replace(ALL_OF, '').replace(OURS, '') : told;
  const out = /[、的]$/.test(own) ? own.replace(/(?<=占[^、]{2,20})的$|(?<=.{3})、$/, '') : own;
  return /[“”‘’()]/.test(out) ? paired(paired(paired(out, '“', '”'), '‘', '’'), '(', ')') : out;
}

function paired(name: string, open: '“' | '‘' | '(', close: '”' | '’' | ')'): string {
  const opens = name.split(open).length;
  const closes = name.split(close).length;
  if (opens > closes)
    return open === '(' ? name.slice(0, name.lastIndexOf(open)) : name.replace(open === '“' ? /“([^“]*)$/ : /‘([^‘]*)$/, '$1');
  return closes > opens ? name.replace(close, '') : name;
}

export function make(
  slot: Slot,
  rawName: string,
  measured: Measured,
  rule: string,
  flags: readonly string[],
  matcher: Matcher,
): Observation {
  const name = tidy(rawName);
  return observation(slot, name, measured, isOfEach(slot) ? null : matcher(name, measured.unit, measured.measure), rule, flags);
}

/** The observation of a quantity under a name that is tidy already, and looked up. */
export function observation(
  slot: Slot,
  name: string,
  measured: Measured,
  match: IndicatorMatch | null,
  rule: string,
  flags: readonly string[],
  reference: Reference | null = null,
  runnerUp: Candidate | null = null,
): Observation {
  return {
    quantity: slot.quantity,
    name,
    measure: measured.measure,
    value: measured.value,
    unit: measured.unit,
    match,
    rule,
    flags,
    reference,
    context: slot.rawLeft,
    partOf: null,
    runnerUp,
  };
}

/** 每个园区完成固定资产投资5亿元: a figure of each is not the region's. */
export const isOfEach = (slot: Slot): boolean =>
  slot.clause.text.includes('每') &&
  /每(?:个|家|村|镇|乡|县|所|座|户)/.test(slot.clause.text.slice(0, 40)) &&
  !slot.clause.text.includes('每户均');

const SO_FAR = /^累计(?:已)?(?:建成|达到?)(?:约|近|超过?)?$/;
const BY_NOW = /^(?:已|累计)*(?:达到?|稳定在|保持在|突破|超过)(?:约|近)?$/;
const BUILT = /^(?:新|改|建|提|扩|修|升)/;

/** Whether the words before a figure tell of what there is, and not of what was done: 累计建成, 高标准农田达到. */
const tellsStock = (name: string, left: string): boolean =>
  SO_FAR.test(left) || (left.startsWith(name) && !BUILT.test(name) && BY_NOW.test(left.slice(name.length)));

/** `新建高标准农田56万亩,累计建成486万亩`, `高标准农田达到486万亩`: the row of what there is by now, where the name alone stands for what was added. */
export function soFar(
  name: string,
  slot: Slot,
  { unit, measure }: Measured,
  match: IndicatorMatch | null,
  matcher: Matcher,
): IndicatorMatch | null {
  if (match === null || !match.id.endsWith('.new') || !tellsStock(name, slot.left)) return match;
  const stock = matcher(`累计建成${name.replace(/^(?:新建|新增|建成)/, '')}`, unit, measure);
  return stock !== null && !stock.id.endsWith('.new') ? stock : match;
}
