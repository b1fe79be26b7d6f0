/** What the figures under a heading are: of which time, a level or a change, a result or an aim. */
import { splitUnit } from './header.js';

export interface ValueColumn {
  readonly year: number | null;
  /** first and last month of the year: `1-3月`, `3月末` */
  readonly months: readonly [number, number] | null;
  /** 上年: the year before that of the table */
  readonly lastYear: boolean;
  /** 上年同期: the months of the column before it, a year earlier */
  readonly samePeriod: boolean;
  /** 年均 */
  readonly average: boolean;
  /** 累计 */
  readonly cumulative: boolean;
  /** 增长, 比上年 */
  readonly growth: boolean;
  /** 比年初增加额: a change in the row's own unit */
  readonly change: boolean;
  /** 完成计划%, 完成率 */
  readonly completion: boolean;
  readonly status: 'actual' | 'estimate' | 'target' | null;
  /** first and last year of the plan that the heading names */
  readonly span: readonly [number, number] | null;
  readonly unit: string;
  /** what is counted, where the rows name only of what: 产量, 比重 */
  readonly noun: string;
  /** whose figures they are, where a heading over several columns says it: 城镇居民 */
  readonly of: string;
}

const PLANS = '一二三四五六';
/** `十四五` → 2021 and 2025. */
export function planSpan(text: string): readonly [number, number] | null {
  const digit = /十([一二三四五六])五/.exec(text)?.[1];
  if (digit === undefined) return null;
  const first = 2006 + PLANS.indexOf(digit) * 5;
  return [first, first + 4];
}

const MONTHS = /(?:^|[^\d])(\d{1,2})(?:(?:-|—|~|至)(\d{1,2}))?月/;
/** The months that a heading names; null for the whole year, of which December's end is the end. */
function monthsOf(words: string): readonly [number, number] | null {
  const found = MONTHS.exec(words);
  if (!found) return null;
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  if (from < 1 || to > 12 || from > to) return null;
  const wholeYear = to === 12 && (from === 1 || words.includes('末'));
  return wholeYear ? null : [from, to];
}

const COMPLETION =
  /^(?:\d{4}年)?(?:完成|占|为)(?:年初|全年|年度|年|调整)?(?:预算|预期|计划|目标|任务)数?的?(?:比例|比重|进度|百分比)?$|完成率|完成(?:进度|比例)|计划完成程度/;
const CHANGE = /增减[额量数]|增加[额量数]|新增额|净增额|减少[额量]/;
const SHARE = /比重|占比|构成|份额/;
const OWNER = /^[\u4e00-\u9fff]{0,10}(?:居民|人口|企业|[市县区镇乡村旗州省]|城镇|农村|本级|机构|部门|单位|经济|产业|男性?|女性?)$/;
/** Everyone and everywhere that the report is about. */
export const WHOLE = /^(?:全(?:市|省|县|区|州|盟|旗|国|体居民|部|体)|合计|总计|总体)$/;
const NOUN = /(产量|产值|增加值|销售[量额]|零售额|投资额|收入|支出|余额|面积|人数|户数|个数|数量|从业人员)$/;

/** Reads the heading of a column of figures, the words above it first; `of`: words over it that are no heading of figures. */
export function readValueColumn(text: string, of = ''): ValueColumn {
  const { words, unit } = splitUnit(text);
  const years = words.match(/(?:19|20)\d\d/g);
  const completion = COMPLETION.test(words) && !/[元吨人户]/.test(unit);
  const change = !completion && CHANGE.test(words) && !/[%‰]/.test(text);
  const share = SHARE.exec(words)?.[0] ?? '';
  const points = unit === '百分点' || unit === '个百分点';
  const growth =
    !completion && !change && !points && share === '' && /增长|增速|增幅|增减|升降|±|同比|环比|比上年|比去年|较上年/.test(text);
  const bare = words.replace(/^(?:(?:19|20)\d\d年|全年|本年|累计|实际|年末)+/, '');
  return {
    year: years ? Number(years[years.length - 1]) : null,
    months: monthsOf(words),
    lastYear: years === null && !growth && !change && /^(?:上年|去年)/.test(words),
    samePeriod: /^(?:上年|去年)同期/.test(words),
    average: /年均|平均/.test(words),
    cumulative: words.includes('累计') && monthsOf(words) === null && !/^本?年?累计(?:数|完成)?$/.test(words),
    growth,
    change: change || (points && !completion),
    completion,
    status: words.includes('预计')
      ? 'estimate'
      : completion || /基期|基数|基准|现状|实际|完成|实绩|执行/.test(words)
        ? 'actual'
        : /目标|规划|计划|预期|预算/.test(words)
          ? 'target'
          : null,
    span: planSpan(words),
    unit,
    noun: completion ? '' : share || (growth || change ? '' : (NOUN.exec(bare)?.[1] ?? '')),
    of: OWNER.test(of) && !WHOLE.test(of) ? of : '',
  };
}

/** What the column counts, and those beside it: a share is none of theirs. */
const countedBy = ({ noun }: ValueColumn): string => (SHARE.test(noun) ? '' : noun);

/** A column of growth, change or share beside one of a year or month is of that time; one of last year counts the same thing. */
export function beside(column: ValueColumn, left: ValueColumn | null): ValueColumn {
  if (column.lastYear && column.year === null && left !== null)
    return { ...column, noun: column.noun || countedBy(left), months: column.samePeriod ? left.months : column.months };
  const relative =
    (column.growth || column.change || column.completion || SHARE.test(column.noun)) && !column.average && !column.cumulative;
  if (!relative || left === null || left.average || left.cumulative) return column;
  const unit = column.unit || (column.change ? left.unit : '');
  const noun = column.noun || (column.completion ? '' : countedBy(left));
  if (column.year !== null || column.months !== null || (column.status !== null && !column.completion)) return { ...column, unit, noun };
  const time = left.lastYear ? {} : { year: left.year, months: left.months };
  return { ...column, unit, noun, ...time, status: column.status ?? left.status };
}
