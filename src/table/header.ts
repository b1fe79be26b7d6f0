/** Heading cells: what kind of column stands under them. */
import { oneOf } from '../alternatives.js';
import { readUnit } from '../quantity/units.js';

export type ColumnRole = 'index' | 'category' | 'name' | 'unit' | 'attribute' | 'value' | 'other';

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['index', /^(?:序号|编号|序|号)$/],
  ['attribute', /^(?:指标)?(?:属性|性质|类型)$/],
  ['category', /^(?:类别|分类|领域|维度|板块|一级指标)$/],
  ['name', /^(?:主要|具体|二级|三级)?(?:指标|项目|产品|行业|品种|科目)(?:名称)?$|^名称$|^产品产量$/],
  ['unit', /^(?:计量)?单位$/],
  ['other', /^(?:备注|说明|.{0,4}(?:位次|排名|名次|排位)|责任(?:单位|部门)|牵头(?:单位|部门)|数据来源)$/],
];

const LONGEST = 24;
/** Words of which each alone makes a heading one over figures: what is counted, how it compares, its time. */
const TELLING =
  '(?:19|20)\\d\\d 累计 目标 增速 增幅 增减 升降 同比 环比 绝对[量数值] 指标值 总量 完成 实际 实绩 十[一二三四五六]五 现状 ± 年末数 去年 ' +
  '比重 占比 构成 份额 产量 产值 增加值 销售[量额] 零售额 投资额 余额 面积 人数 户数 数量';
/** The others that such a heading is made of. */
const BESIDE =
  '\\d{1,2}(?:[-—~至]\\d{1,2})?月[末份底]? [上下]半年 (?:第|前)?[一二三四]季度 前\\d{1,2}个月 年[均度末底初]? 到 截至 规划 发展 预期 计划 预计 基期 基准 基数 初步 统计 执行 任务 预算 调整 值 数 情况 平均 ' +
  '增长率? 速度 增加 [额量率] 变化 五年 5年 [[\\]()/或和、±%+:“”"\'的为占] 比上年末? [比较](?:年初|去年|上年|上月末?) 同期 上年末? ' +
  '本[年月期] 当[年月] 全年 时期 期间 期?[末初] 进度 比例 百分点 个百分点';
const VALUE_WORDS = new RegExp(`^${oneOf(TELLING, BESIDE)}+$`);
const VALUE_CORE = new RegExp(oneOf(TELLING, '\\d月 年均 增长 比上年 比去年 [比较]年初 本[年期] 上年'));
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
