/** What a quantity says of its indicator: a level, a growth, a change …, and its sign. */
import type { Quantity } from '../model.js';
import type { Measure } from '../record.js';
import type { LeftReading } from './phrase/index.js';

export interface Measured {
  readonly measure: Measure;
  readonly value: number | { readonly min: number; readonly max: number };
  readonly unit: string;
}

const PERCENT = /^(?:%|‰)$/;
const POINTS = /^个?百分点$/;
const COMPLETION =
  /完成了?(?:全部)?(?:总工程量|工程总量|工程量|总工作量)的$|(?:完成|实现|占|为|(?<!下)达到?|超|超额完成)(?:了)?(?:[一两二三四五]年[一-鿿]{0,4}|全年|年度|年初|年|[省市县区盟旗州]级?|上级|(?:[省市州县区]|上级)(?:委|政府)?下达的?(?:全年|年度)?|省定|市定|全年预期|“?十[一二三四五六]五”?)?(?:的)?(?:预算|计划|任务|目标|指标|指标任务|任务指标|目标任务|任务目标|预期目标|年度目标|调整预算|年度计划|计划任务|调整任务|(?:主要|各项|既定|预定|总)(?:目标任务|任务|目标)|考核目标|进度目标|投资计划|投资任务|计划投资|(?<!超(?:全年|年度)?)计划目标|预算数|序时)(?:数|任务|进度)?(?:\d[\d.,]{0,14}[万亿]{0,2}(?:[元人户套个件家所名亩吨条处]|人次|公里|平方米)(?:\([套间户]\))?)?的?$/;
/** 提高城镇化率至60%: the level that it is led to. */
const LED_TO = /(?<![达直甚截])[至到](?:约|近)?$/;
/** 完成省下达我市40万亩造林任务的133%: the plan with its own figure. */
const PLAN_WITH_ITS_OWN = /完成[^,;。\d]{0,12}\d[\d.]*万?[亩吨元人户公里个]+[一-鿿]{2,8}(?:任务|计划)的$/;
/** What `COMPLETION` may end in. */
const PLAN_ENDS = '的数务度算划标时资';

/** Where the words of {@link COMPLETION} begin that end a text, -1 where it ends in none. */
export const planAt = (text: string): number =>
  text !== '' && PLAN_ENDS.includes(text.charAt(text.length - 1)) ? text.search(COMPLETION) : -1;
/** 保交房项目完成94.9%: how far the work is. */
const WORK_DONE =
  /(?:项目|工程|任务|改造|整治|治理|交付|整改|概算投资|计划投资|项目(?:总|年度)?投资)(?:累计|已)?完成$|(?:项目|工程)(?:累计|已)?完工$/;
const TIMES_OF = /(?:是|为|达|达到|相当于|约为|约是|增加到|增长到|提高到|扩大到|上升到)[^,。;]{0,14}?的$/;
const TIMES_OF_PLAN = /(?:是|为|达到?)(?:全?年度?|年初|原定?|既定)?(?:计划|目标|任务)(?:任务|目标)?数?的$/;
/** 恢复到常年水平的95%: how much of what it was. */
const OF_LEVEL = /(?:恢复[到至]|相当于|达到?)[^,。;、]{0,10}(?:水平|同期)的$/;
/** A share, of whatever whole. */
const TAKES = /(?<!抢|霸|侵)占(?:到|了|约)?$/;
const THAN_LAST_YEAR = /[比较](?:上年|去年)(?:同期|末|底|预算数?|(?:执行|决算|完成)数)?([高低多少])(?:了|约)?$/;
const GROWTH_NAME = /(?:增速|增幅|涨幅|增长率|增长速度|增长幅度|升幅|上涨幅度|上涨率|上涨)$/;
/** 同比增长15.2: a rate, whatever became of its sign. */
const LIKE_FOR_LIKE = /同比(?:增长|下降)$/;
/** How a fall changed: 降幅比上半年收窄. */
const OF_FALL = /[降跌减]幅[^,。;\d]{0,14}$/;
const FALL_NAME = /(?:降幅|下降率|降低率|减幅|下降幅度|降低幅度|下降|减排)$/;

type Value = number | { readonly min: number; readonly max: number };
const map = (value: Value, f: (n: number) => number): Value =>
  typeof value === 'number' ? f(value) : { min: Math.min(f(value.min), f(value.max)), max: Math.max(f(value.min), f(value.max)) };
const round = (n: number): number => Number(n.toPrecision(12));
const negative = (value: Value): Value => map(value, (n) => (n > 0 ? -n : n));

export interface MeasureOptions {
  /** the name stands after the quantity */
  readonly fromRight: boolean;
  /** a bare percentage of the name can only be a growth */
  readonly rateIsGrowth: boolean;
  /** the name is itself a rate: 人口自然增长率 */
  readonly isRate?: boolean;
  /** measures are counted, of which there are so many though they lower something: 降低企业成本措施26条 */
  readonly ofMeasures?: boolean;
  /** what a list before it said */
  readonly change: 'up' | 'down' | null;
  /** the verb of change that opens the list: 压减炼铁产能5万吨、炼钢产能8万吨 */
  readonly leadChange?: 'up' | 'down' | null;
}

/** An earlier plan by its number; its 计划 is what it aimed at. */
const PLAN_BEFORE = /^“?[七八九十]?[一二三四五六七八九十]五(?!”?(?:计划|规划|目标))/;

/** The next of a list of amounts, with no words of its own: 、8万标准箱. */
const isListedAmount = (quantity: Quantity, left: LeftReading, rawLeft: string): boolean =>
  left.name === '' && left.lead === '' && quantity.outerStart === quantity.start && /[^%‰\d]、$/.test(rawLeft);

/**
 * Decides measure and sign.
 */
export function measureOf(quantity: Quantity, left: LeftReading, rawLeft: string, options: MeasureOptions): Measured {
  const { value, unit, kind } = quantity;
  const change = left.change ?? options.change;
  const leadChange = left.leadChange ?? options.leadChange ?? null;
  const down = change === 'down' || (change === null && FALL_NAME.test(left.name));
  const signed = (v: Value): Value => (down ? negative(v) : v);
  if (options.ofMeasures === true && unit === '条') return { measure: 'level', value, unit };
  if (kind === 'word') return { measure: left.yearly ? 'avg_growth' : 'growth', value: signed(value), unit: '%' };
  if (kind === 'multiple') {
    // 是计划任务的2.1倍
    if (TIMES_OF_PLAN.test(rawLeft)) return { measure: 'completion', value: map(value, (n) => round(n * 100)), unit: '%' };
    if (TIMES_OF.test(rawLeft)) return { measure: 'growth', value: map(value, (n) => round((n - 1) * 100)), unit: '%' };
    if (left.change === 'up') return { measure: 'growth', value: map(value, (n) => round(n * 100)), unit: '%' };
    return { measure: 'level', value, unit };
  }
  // 成本83元,比上年低0.4元; 赤字率3%,比上年低0.4个百分点
  const moved = options.fromRight ? null : THAN_LAST_YEAR.exec(rawLeft);
  const gone = moved !== null && /低|少/.test(moved[1] ?? '');
  if (POINTS.test(unit)) {
    if (moved) return { measure: 'change', value: gone ? negative(value) : value, unit };
    if (isGap(left)) return { measure: 'gap', value: /低|慢|少|落后/.test(left.comparison) ? negative(value) : value, unit };
    // 下降3.5%,降幅收窄2个百分点: the growth itself rose
    if (change !== null && OF_FALL.test(rawLeft)) return { measure: 'change', value: down ? value : negative(value), unit };
    return { measure: 'change', value: signed(value), unit };
  }
  if (PERCENT.test(unit)) {
    if (planAt(rawLeft) >= 0 || (!options.fromRight && PLAN_WITH_ITS_OWN.test(rawLeft)) || (WORK_DONE.test(rawLeft) && !options.fromRight))
      return { measure: 'completion', value, unit };
    if (isGap(left) && left.comparison !== '' && !/增|提|升|涨/.test(left.comparison)) {
      return { measure: 'gap', value: /低|慢|少|落后/.test(left.comparison) ? negative(value) : value, unit };
    }
    // 民间投资占58%
    if (!options.fromRight && TAKES.test(rawLeft)) return { measure: 'level', value, unit };
    // 恢复到常年水平的95%
    if (OF_LEVEL.test(rawLeft)) return { measure: 'level', value, unit };
    // 增长贡献率达94%: how much of growth is its own
    const grows = change !== null && !(left.reaches && (left.change === null || left.name.endsWith('贡献率')));
    if (grows || (!options.isRate && GROWTH_NAME.test(left.name)) || FALL_NAME.test(left.name))
      return { measure: left.yearly ? 'avg_growth' : 'growth', value: signed(value), unit };
    if (leadChange && left.name && !LED_TO.test(rawLeft))
      return { measure: left.yearly ? 'avg_growth' : 'growth', value: leadChange === 'down' ? negative(value) : value, unit };
    if (options.rateIsGrowth && !(left.reaches && /(?<!达)[到至]$/.test(left.reached)))
      return { measure: left.yearly ? 'avg_growth' : 'growth', value: signed(value), unit };
    return { measure: 'level', value, unit };
  }
  if (isGap(left) && left.compared !== '')
    return { measure: 'gap', value: /低|慢|少|落后/.test(left.comparison) ? negative(value) : value, unit };
  if (moved) return { measure: 'change', value: gone ? negative(value) : value, unit };
  // 增长6左右: the sign of the rate is lost
  if (unit === '' && change !== null && !left.reaches && !options.fromRight && (quantity.bound !== 'exact' || LIKE_FOR_LIKE.test(rawLeft)))
    return { measure: left.yearly ? 'avg_growth' : 'growth', value: signed(value), unit };
  // 年均增长23.4: the sign of the rate is lost
  if (unit === '' && left.yearly && left.change !== null && !options.fromRight && !left.reaches)
    return { measure: 'avg_growth', value: signed(value), unit };
  if (left.yearly && left.change !== null && !options.fromRight && !left.reaches)
    return { measure: 'avg_level', value: signed(value), unit };
  // 吞吐能力分别增加7万吨、8万标准箱: the change opens the list
  if ((left.change !== null || (options.change !== null && isListedAmount(quantity, left, rawLeft))) && !options.fromRight && !left.reaches)
    return { measure: 'change', value: signed(value), unit };
  if (leadChange === 'down' && left.name !== '' && options.ofMeasures !== true && !unit.endsWith('元') && !LED_TO.test(rawLeft))
    return { measure: 'change', value: negative(value), unit };
  if (left.name === '' && left.lead === '净增' && !options.fromRight) return { measure: 'change', value, unit };
  if (left.yearly) return { measure: 'avg_level', value, unit };
  return { measure: 'level', value, unit };
}

/** 年初预算, 年度预期目标: what a figure was to be. */
const GOAL = /(?:目标|预算|任务|计划|进度)(?:任务|目标|数|值|要求)?$/;

/** Whether the comparison is with another area or a mean, and not with an earlier year. */
export function isGap(left: LeftReading): boolean {
  if (GOAL.test(left.compared)) return true;
  // 高于同期各项贷款增速: of another thing, at that time
  if (left.compared.startsWith('同期') && /^同期(?!水平|平均)[一-鿿]{3,}/.test(left.compared) && /[高低快慢]于/.test(left.comparison))
    return true;
  if (left.compared === '' || /^(?:上年|去年|同期|上期|前年|年初|年末|上月|上季|计划前)|\d年|(?:年|期)(?:初|末|同期)?$/.test(left.compared))
    return false;
  // 年均增长11%,比“九五”快1.5个百分点: than in the plan before
  if (PLAN_BEFORE.test(left.compared)) return false;
  if (
    /全国|全省|全市|全区|全州|世界|全球|东部|中部|西部|平均|水平|预期|目标|经济增速|经济增长|GDP|生产总值|同类|发达|计划|任务|预算|进度/.test(
      left.compared,
    )
  )
    return true;
  return /^(?:高于|低于|快于|慢于|好于|优于|高出|超出|领先|领先于|落后于)$/.test(left.comparison) || /^[高低快慢]$/.test(left.comparison);
}
