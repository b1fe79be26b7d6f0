/** Why a number is no quantity, in words. */

export interface ReasonRow {
  readonly reason: string;
  readonly zh: string;
  readonly en: string;
}

export const REASONS: readonly ReasonRow[] = [
  { reason: 'date', zh: '日期', en: 'date' },
  { reason: 'year', zh: '年份', en: 'year' },
  { reason: 'time', zh: '时刻', en: 'time of day' },
  { reason: 'duration', zh: '时长或期限', en: 'duration or time limit' },
  { reason: 'anniversary', zh: '周年', en: 'anniversary' },
  { reason: 'attendance', zh: '到会人数', en: 'attendance of a session' },
  { reason: 'age', zh: '年龄段', en: 'age group' },
  { reason: 'ordinal', zh: '序数', en: 'ordinal' },
  { reason: 'rank', zh: '位次', en: 'rank' },
  { reason: 'name', zh: '名称中的数字', en: 'part of a name' },
  { reason: 'quoted', zh: '引号内的名称或口号', en: 'name or slogan in quotation marks' },
  { reason: 'title', zh: '书名号内', en: 'part of a title' },
  { reason: 'class', zh: '等级', en: 'grade' },
  { reason: 'code', zh: '编号、代码或号码', en: 'code or number' },
  { reason: 'document', zh: '文号', en: 'document number' },
  { reason: 'footnote', zh: '注号', en: 'footnote mark' },
  { reason: 'section', zh: '章节号', en: 'section number' },
  { reason: 'table', zh: '表格的序号或单位', en: 'row number or unit of a table' },
  { reason: 'structure', zh: '只列条目的计数', en: 'count that only structures the text' },
  { reason: 'rhetoric', zh: '修辞', en: 'rhetoric' },
  { reason: 'epithet', zh: '修饰语', en: 'epithet' },
  { reason: 'step', zh: '台阶的个数', en: 'number of steps' },
  { reason: 'threshold', zh: '分类门槛', en: 'threshold that describes a class' },
  { reason: 'specification', zh: '规格', en: 'specification' },
  { reason: 'per_unit', zh: '比率的分母', en: 'denominator of a rate' },
  { reason: 'fraction', zh: '分数', en: 'fraction' },
  { reason: 'bare', zh: '没有单位', en: 'number without a unit' },
];
