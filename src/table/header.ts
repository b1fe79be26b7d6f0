/** Heading cells: what a column holds, read from its words. */
import { readUnit } from '../quantity/units.js';

export type ColumnRole = 'index' | 'category' | 'name' | 'unit' | 'attribute' | 'value' | 'other';

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['index', /^(?:序号|编号|序|号)$/],
  ['attribute', /^(?:指标)?(?:属性|性质|类型)$/],
  ['category', /^(?:类别|分类|领域|维度|板块|一级指标)$/],
  ['name', /^(?:主要|具体|二级|三级)?(?:指标|项目)(?:名称)?$|^名称$/],
  ['unit', /^(?:计量)?单位$/],
  ['other', /^(?:备注|说明|责任(?:单位|部门)|牵头(?:单位|部门)|数据来源)$/],
];

const LONGEST = 24;
/** Everything that a heading over figures is made of. */
const VALUE_WORDS =
  /^(?:(?:19|20)\d\d|年[均度末底初]?|到|截至|规划|发展|预期|计划|预计|实际|完成|基期|基准|基数|现状|初步|统计|执行|目标|值|数|情况|实绩|平均|增长[率值]?|速度|增速|增幅|增加|增减|累计|变化|五年|5年|[[\]()/或和、±%+:“”"']|比上年|同比|同期|绝对[量数值]|总量|指标值|本年|全年|十[一二三四五六]五|时期|期间)+$/;
const VALUE_CORE =
  /(?:19|20)\d\d|年均|累计|目标|增长|增速|增幅|增减|比上年|同比|绝对[量数值]|指标值|总量|完成|实际|十[一二三四五六]五|现状|±/;
/** A heading that may stand over several others. */
const GROUP = /^[“"']?(?:十[一二三四五六]五)?[”"']?(?:时期|期间)?(?:规划|发展|预期)?(?:目标)?[值]?$/;
/** Headings of lists of works, whose figures are no indicators. */
const WORKS = /项目名称|建设(?:内容|规模|地点|性质|单位|期限|年限|工期)|总投资/;

export const isWorksHeading = (text: string): boolean => WORKS.test(text);

/** Takes a unit in brackets off a heading's end: `年均增长(%)`. */
export function splitUnit(text: string): { readonly words: string; readonly unit: string } {
  const bracket = /^(.*?)[([]([^()[\]]{1,12})[)\]]$/.exec(text);
  const unit = bracket?.[2]?.replace(/^±|^\+-/, '') ?? '';
  if (bracket && isUnit(unit)) return { words: bracket[1] ?? '', unit };
  const plain = /^(.*?)[±]?([%‰])$/.exec(text);
  return plain ? { words: plain[1] ?? '', unit: plain[2] ?? '' } : { words: text, unit: '' };
}

/** What the column under this heading holds; null where the words are no heading. */
export function columnRole(text: string): ColumnRole | null {
  if (text === '' || text.length > LONGEST) return null;
  for (const [role, pattern] of ROLES) if (pattern.test(text)) return role;
  if (splitUnit(text).words === '') return 'value';
  const { words } = splitUnit(text);
  return VALUE_CORE.test(words) && VALUE_WORDS.test(words) ? 'value' : null;
}

/** `“十四五”目标`, `规划目标`: over years of its own or alone. */
export const isGroup = (text: string): boolean => GROUP.test(text);
/** Only a unit, which ends the heading before it. */
export const isUnitMark = (text: string): boolean => splitUnit(text).words === '';

const RATE_PART = /^(?:每?[十百千]?[万亿]?[\u4e00-\u9fffA-Za-z]{1,5}|\d{1,6}万?[人户]?)$/;

/** Whether the whole text is a unit of measure: `亿元`, `件/万人`, `微克/立方米`, `%`. */
export function isUnit(text: string): boolean {
  if (text === '' || text.length > 14 || /^[\d.\-—/]+$/.test(text)) return false;
  const read = readUnit(text, 0);
  if (read !== null && read.outerEnd === text.length) return true;
  if (text === '级' || text === '分' || text === '倍') return true;
  const slash = text.indexOf('/');
  if (slash <= 0 || slash === text.length - 1) return false;
  const over = text.slice(0, slash);
  return (isUnit(over) || over === '1') && RATE_PART.test(text.slice(slash + 1));
}

export interface ValueColumn {
  readonly year: number | null;
  /** 年均 */
  readonly average: boolean;
  /** 累计 */
  readonly cumulative: boolean;
  /** 增长, 比上年 */
  readonly growth: boolean;
  readonly status: 'actual' | 'estimate' | 'target' | null;
  /** first and last year of the plan that the heading names */
  readonly span: readonly [number, number] | null;
  readonly unit: string;
}

const PLANS = '一二三四五六';
/** `十四五` → 2021 and 2025. */
export function planSpan(text: string): readonly [number, number] | null {
  const digit = /十([一二三四五六])五/.exec(text)?.[1];
  if (digit === undefined) return null;
  const first = 2006 + PLANS.indexOf(digit) * 5;
  return [first, first + 4];
}

/** Reads the heading of a column of figures, the words above it first. */
export function readValueColumn(text: string): ValueColumn {
  const { words, unit } = splitUnit(text);
  const years = words.match(/(?:19|20)\d\d/g);
  const growth = /增长|增速|增幅|增减|±|同比|比上年/.test(text);
  return {
    year: years ? Number(years[years.length - 1]) : null,
    average: /年均|平均/.test(words),
    cumulative: /累计/.test(words),
    growth,
    status: /预计/.test(words)
      ? 'estimate'
      : /基期|基数|基准|现状|实际|完成|实绩|执行/.test(words)
        ? 'actual'
        : /目标|规划|计划|预期/.test(words)
          ? 'target'
          : null,
    span: planSpan(words),
    unit,
  };
}
