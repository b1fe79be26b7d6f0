import type { IndicatorRecord } from '../record.js';
import { referenceText } from './value.js';
import { type CodeField, codeWord } from './words.js';

/** A CSV cell before it is written: text is guarded against formulas, numbers are not. */
export type Cell = string | number | null;

/** One CSV column. Columns are only ever appended. */
export interface Column {
  readonly name: string;
  /** its heading under `--headers zh` */
  readonly zh: string;
  readonly get: (record: IndicatorRecord) => Cell;
  /** whose codes it holds; `--headers zh` translates them */
  readonly codes?: CodeField;
}

const lower = (value: IndicatorRecord['value']): number | null => (typeof value === 'object' && value !== null ? value.min : value);
const upper = (value: IndicatorRecord['value']): number | null => (typeof value === 'object' && value !== null ? value.max : null);

/** The columns in their order. */
export const columns: readonly Column[] = [
  { name: 'region', zh: '地区', get: (r) => r.region },
  { name: 'region_code', zh: '地区代码', get: (r) => r.regionCode },
  { name: 'document', zh: '文件', get: (r) => r.document.path },
  { name: 'document_index', zh: '文件内序号', get: (r) => r.document.index },
  { name: 'title', zh: '标题', get: (r) => r.document.title },
  { name: 'kind', zh: '报告类型', get: (r) => r.document.kind, codes: 'kind' },
  { name: 'year', zh: '报告年份', get: (r) => r.document.year },
  { name: 'indicator', zh: '指标代码', get: (r) => r.indicator },
  { name: 'indicator_name', zh: '指标名称', get: (r) => r.indicatorName },
  { name: 'name', zh: '原文名称', get: (r) => r.name },
  { name: 'measure', zh: '口径类型', get: (r) => r.measure, codes: 'measure' },
  { name: 'basis', zh: '口径', get: (r) => r.basis },
  { name: 'reference', zh: '参照', get: (r) => referenceText(r.reference, (code) => code) },
  { name: 'value', zh: '数值', get: (r) => lower(r.value) },
  { name: 'value_max', zh: '数值上限', get: (r) => upper(r.value) },
  { name: 'unit', zh: '单位', get: (r) => r.unit },
  { name: 'normalized_value', zh: '换算值', get: (r) => r.normalized.value },
  { name: 'normalized_min', zh: '换算下限', get: (r) => r.normalized.min },
  { name: 'normalized_max', zh: '换算上限', get: (r) => r.normalized.max },
  { name: 'normalized_unit', zh: '换算单位', get: (r) => r.normalized.unit },
  { name: 'bound', zh: '界限', get: (r) => r.bound, codes: 'bound' },
  { name: 'status', zh: '状态', get: (r) => r.status, codes: 'status' },
  { name: 'attribute', zh: '属性', get: (r) => r.attribute, codes: 'attribute' },
  { name: 'strength', zh: '力度', get: (r) => r.strength, codes: 'strength' },
  { name: 'part_of', zh: '所属记录', get: (r) => r.partOf },
  { name: 'period', zh: '时期', get: (r) => r.period },
  { name: 'text', zh: '原文数量', get: (r) => r.text },
  { name: 'start', zh: '起始位置', get: (r) => r.source.start },
  { name: 'end', zh: '结束位置', get: (r) => r.source.end },
  { name: 'line', zh: '行', get: (r) => r.source.line },
  { name: 'column', zh: '列', get: (r) => r.source.column },
  { name: 'sentence', zh: '原句', get: (r) => r.source.sentence.text },
  { name: 'section', zh: '章节', get: (r) => r.source.section.join(' > ') },
  { name: 'rule', zh: '规则', get: (r) => r.rule },
  { name: 'flags', zh: '存疑', get: (r) => r.flags.join(';'), codes: 'flag' },
  { name: 'id', zh: '记录编号', get: (r) => r.id },
  { name: 'page', zh: '页', get: (r) => r.source.page ?? null },
  { name: 'paragraph', zh: '段', get: (r) => r.source.paragraph ?? null },
  { name: 'reviewed', zh: '已核对', get: (r) => (r.reviewed === true ? 'true' : null), codes: 'reviewed' },
];

/** A record's cell, its codes as Chinese words if asked for. */
export const cellOf = (column: Column, record: IndicatorRecord, headers: 'zh' | 'en'): Cell =>
  headers === 'zh' ? wordsOfCell(column, record) : column.get(record);

function wordsOfCell(column: Column, record: IndicatorRecord): Cell {
  const cell = column.get(record);
  if (column.name === 'reference') return referenceText(record.reference, (code) => codeWord('relation', code, 'zh'));
  const { codes } = column;
  if (codes === undefined || typeof cell !== 'string') return cell;
  return cell
    .split(';')
    .map((code) => codeWord(codes, code, 'zh'))
    .join(';');
}

/** What a column is called: its Chinese heading, or its name. */
export const columnTitle = (name: string, lang: 'zh' | 'en'): string =>
  lang === 'zh' ? (columns.find((column) => column.name === name)?.zh ?? name) : name;
