/** A panel as tidy rows: one observation a row. */
import { codeWord } from '../output/words.js';
import type { CellSource, Panel, PanelCell, PanelColumn, PanelRow } from './panel.js';

/** One report's figure for one row and region. */
export interface TidyRow {
  readonly region: string | null;
  readonly region_code: string | null;
  /** heading of its column: the region, or the file whose region or year is not known */
  readonly label: string;
  readonly indicator: string | null;
  readonly indicator_name: string;
  readonly measure: string;
  readonly basis: string | null;
  readonly status: string;
  readonly period: string | null;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly bound: string;
  readonly text: string;
  /** 1 for the figure that the panel shows first, 2 for the next best report */
  readonly rank: number;
  readonly kind: string;
  readonly year: number | null;
  readonly document: string;
  readonly document_index: number;
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
  readonly name: string;
  readonly flags: string;
  readonly id: string;
}

/** Columns in their order with their Chinese headings. Columns are only ever appended. */
export const TIDY_COLUMNS: readonly (readonly [name: keyof TidyRow, zh: string])[] = [
  ['region', '地区'],
  ['region_code', '地区代码'],
  ['label', '列'],
  ['indicator', '指标代码'],
  ['indicator_name', '指标名称'],
  ['measure', '口径类型'],
  ['basis', '口径'],
  ['status', '状态'],
  ['period', '时期'],
  ['value', '数值'],
  ['min', '下限'],
  ['max', '上限'],
  ['unit', '单位'],
  ['bound', '界限'],
  ['text', '表中写法'],
  ['rank', '来源次序'],
  ['kind', '报告类型'],
  ['year', '报告年份'],
  ['document', '文件'],
  ['document_index', '文件内序号'],
  ['line', '行'],
  ['column', '列号'],
  ['sentence', '原句'],
  ['name', '原文名称'],
  ['flags', '存疑'],
  ['id', '记录编号'],
];

const CODES = ['measure', 'status', 'bound', 'kind'] as const;

/** The row with its codes as Chinese words. */
export function worded(row: TidyRow): TidyRow {
  const words = Object.fromEntries(CODES.map((field) => [field, codeWord(field, row[field], 'zh')]));
  const flags = row.flags
    .split(';')
    .map((flag) => codeWord('flag', flag, 'zh'))
    .join(';');
  return { ...row, ...words, flags };
}

function tidyRow(row: PanelRow, column: PanelColumn, source: CellSource, rank: number): TidyRow {
  return {
    region: column.region,
    region_code: column.regionCode,
    label: column.label,
    indicator: row.indicator,
    indicator_name: row.name,
    measure: source.measure,
    basis: row.basis,
    status: row.status,
    period: row.period,
    value: source.value,
    min: source.min,
    max: source.max,
    unit: source.unit,
    bound: source.bound,
    text: source.text,
    rank,
    kind: source.document.kind,
    year: source.document.year,
    document: source.document.path,
    document_index: source.document.index,
    line: source.line,
    column: source.column,
    sentence: source.sentence,
    name: source.name,
    flags: source.flags.join(';'),
    id: source.recordId,
  };
}

/** Rows in the panel's order, regions inside a row, better reports first. A missing figure gives no row. */
export function tidyRows(panel: Panel): TidyRow[] {
  const ofCell = (row: PanelRow, column: PanelColumn, cell: PanelCell): TidyRow[] =>
    cell.sources.map((source, i) => tidyRow(row, column, source, i + 1));
  return panel.rows.flatMap((row, i) =>
    panel.columns.flatMap((column, j) => {
      const cell = panel.cells[i]?.[j] ?? null;
      return cell === null ? [] : ofCell(row, column, cell);
    }),
  );
}
