/** One pass from a table, whatever it was made from, to observations. */
import type { IndicatorMatch } from '../catalogue/index.js';
import type { Bound, IndicatorRecord, Measure, Reference, Status } from '../record.js';
import { frameOf, type TableContext, tableSpan } from './frame.js';
import { type Column, gridOf, rowCells } from './grid.js';
import { isUnit, planSpan, type ValueColumn } from './header.js';
import { type RowName, readAttribute, readName } from './name.js';
import { type Cell, cellSpan, type Table } from './types.js';
import { type CellValue, isNothing, readValues } from './value.js';

export type { TableContext } from './frame.js';

/** The catalogue, as the report's region sees it. */
export type TableMatcher = (name: string, unit: string, measure: Measure) => IndicatorMatch | null;

/** A figure of a table with what it measures. Offsets are in the source text. */
export interface TableObservation {
  /** the figure with the unit that stands beside it in the cell, or the goal's words */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** the row that it stands in */
  readonly row: { readonly start: number; readonly end: number; readonly text: string };
  readonly name: string;
  readonly measure: Measure;
  /** signed; null for a goal in words */
  readonly value: number | { readonly min: number; readonly max: number } | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly status: Status;
  readonly period: string | null;
  /** true where the report and not the table says the period */
  readonly implied: boolean;
  readonly attribute: IndicatorRecord['attribute'];
  readonly reference: Reference | null;
  readonly match: IndicatorMatch | null;
}

/** A cell that looks like a figure and could not be read. */
export interface UnreadCell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface TableReading {
  readonly observations: readonly TableObservation[];
  readonly unread: readonly UnreadCell[];
}

interface Row {
  readonly name: RowName;
  readonly units: readonly string[];
  readonly attribute: IndicatorRecord['attribute'];
  readonly figures: readonly { readonly cell: Cell; readonly column: ValueColumn; readonly values: readonly CellValue[] }[];
  readonly place: TableObservation['row'];
}

/** Reads every figure of a table. A table without a heading that names indicators and figures gives nothing. */
export function readTable(table: Table, context: TableContext, match: TableMatcher): TableReading {
  const grid = gridOf(table);
  if (!grid) return { observations: [], unread: [] };
  const headings = grid.columns.flatMap((c) => (c.heading ? [c.heading] : []));
  const span = tableSpan(headings, context, planSpan(table.title ?? ''));
  const observations: TableObservation[] = [];
  const unread: UnreadCell[] = [];
  let whole: Whole = { name: '', units: [], parts: false };
  for (const cells of grid.rows) {
    const own = readRow(cells, grid.columns);
    if (!own) continue;
    const name = nameIn(whole, own.name, match);
    const part = name !== own.name.name || own.name.part;
    const row = part && own.units.length === 0 ? { ...own, units: whole.units } : own;
    whole = part ? { ...whole, parts: true } : { name, units: row.units, parts: false };
    const levels = row.figures.some(
      (f) => !f.column.average && !f.column.cumulative && f.values.some((v) => typeof v.value === 'number' && !v.cumulative),
    );
    for (const { cell, column, values } of row.figures) {
      if (values.length === 0 && /\d/.test(cell.text)) unread.push({ ...cellSpan(cell, 0, cell.text.length), text: cell.text });
      for (const value of values) {
        const unit = unitOf(value, column, row) || (column.growth ? '%' : (table.unit ?? ''));
        const frame = frameOf(column, row.name, value, unit, levels, span, context);
        const written = unitFor(frame.measure, value, unit, row);
        const label = value.label + name;
        observations.push({
          ...cellSpan(cell, value.start, value.end),
          text: cell.text.slice(value.start, value.end),
          row: row.place,
          name: label,
          ...frame,
          value: signed(value, row, frame.measure),
          unit: written,
          bound: value.bound,
          attribute: frame.status === 'target' ? row.attribute : null,
          reference: value.value === null ? referenceOf(cell.text.slice(value.start, value.end)) : null,
          match: value.label === '' ? match(label, written, frame.measure) : null,
        });
      }
    }
  }
  return { observations, unread };
}

/** Null for a row without a name or without figures: a heading between the rows. */
function readRow(cells: readonly (Cell | undefined)[], columns: readonly Column[]): Row | null {
  const seen = rowCells(cells);
  if (seen.length < 2) return null;
  const names = new Set<Cell>();
  const units: string[] = [];
  let attribute: IndicatorRecord['attribute'] = null;
  const figures: Row['figures'][number][] = [];
  columns.forEach((column, at) => {
    const cell = cells[at];
    if (!cell || cell.text === '') return;
    if (column.role === 'name' && !isNothing(cell.text)) names.add(cell);
    else if (column.role === 'unit' && !isNothing(cell.text)) units.push(...splitUnits(cell.text));
    else if (column.role === 'attribute') attribute ??= readAttribute(cell.text);
    else if (column.role === 'value' && column.heading && !names.has(cell) && !figures.some((f) => f.cell === cell))
      figures.push({ cell, column: column.heading, values: readValues(cell.text) });
  });
  const name = nameOf([...names]);
  if (!name || figures.length === 0) return null;
  return {
    name,
    units: units.length > 0 ? units : name.units,
    attribute: attribute ?? name.attribute,
    figures,
    place: {
      start: Math.min(...seen.map((c) => c.start)),
      end: Math.max(...seen.map((c) => c.end)),
      text: seen.map((c) => c.text).join(' '),
    },
  };
}

/** Several name cells: the last that is one, where the first only groups. */
function nameOf(cells: readonly Cell[]): RowName | null {
  for (const cell of [...cells].reverse()) {
    const name = readName(cell.text);
    if (/[\u4e00-\u9fff]{2}|[A-Za-z]{3}/.test(name.name) && name.name.length <= 60) return name;
  }
  return null;
}

function splitUnits(text: string): string[] {
  const bare = text.replace(/^[([](.*)[)\]]$/, '$1');
  return isUnit(bare) ? [bare] : bare.split(/[、,;]/).filter((part) => part !== '' && !isNothing(part));
}

/** The row that the rows after it may be parts of, and whether one of them was. */
interface Whole {
  readonly name: string;
  readonly units: readonly string[];
  readonly parts: boolean;
}

/** The name of a row after `whole`: `其中:城镇` and, after such a row, `农村` are joined with what they are parts of. */
function nameIn(whole: Whole, own: RowName, match: TableMatcher): string {
  if (own.part) return joinPart(own.name, whole.name, match);
  if (!whole.parts || own.name.length > 4 || match(own.name, '', 'qualitative') !== null) return own.name;
  return joinPart(own.name, whole.name, match);
}

/** `其中:城镇` under a whole: the part with the whole's noun, where the part alone does not say what is measured. */
function joinPart(part: string, whole: string, match: TableMatcher): string {
  const known = (name: string): boolean => match(name, '', 'qualitative') !== null;
  if (/^第[一二三]产业$/.test(part) && whole.endsWith('生产总值')) return `${part}增加值`;
  if (whole === '' || known(part)) return part;
  if (known(part + whole)) return part + whole;
  const bare = whole.replace(/^(?:城乡|全体)/, '');
  const noun = bare.startsWith('居民') && part.endsWith('居民') ? part.slice(0, -2) + bare : part + bare;
  if (known(noun)) return noun;
  return part.length <= 4 ? noun : part;
}

/** The nearest unit: in the cell, over a column of rates, in the row, over the column. */
function unitOf(value: CellValue, column: ValueColumn, row: Row): string {
  const rates = column.growth || column.average ? column.unit : '';
  const own = row.units[0] ?? '';
  // 1.2万 in a row of 张
  if (/^[十百千万亿]+$/.test(value.unit) && own !== '' && !/^[%‰千万亿]/.test(own)) return value.unit + own;
  return value.unit || rates || own || column.unit;
}

/** A rate of growth is per cent whatever the row's level is counted in; the difference of two rates is percentage points. */
function unitFor(measure: Measure, value: CellValue, unit: string, row: Row): string {
  if (measure === 'qualitative') return '';
  if (measure === 'level' || value.unit !== '') return unit;
  if (measure === 'growth' || measure === 'avg_growth') return /^[%‰倍番]$/.test(unit) ? unit : '%';
  if (measure === 'change')
    return (row.name.change === null && value.change === null && unit === '%') || unit === '百分点' ? '个百分点' : unit;
  return unit;
}

function signed(value: CellValue, row: Row, measure: Measure): TableObservation['value'] {
  const changes = measure === 'growth' || measure === 'avg_growth' || measure === 'change';
  const down = value.change === 'down' || (value.change === null && row.name.change === 'down') || shrinks(row, measure);
  if (!changes || !down) return value.value;
  if (typeof value.value === 'number') return value.value > 0 ? -value.value : value.value;
  return value.value === null ? null : { min: -value.value.max, max: -value.value.min };
}

/** A change written without its sign, between two years of which the later is the smaller. */
function shrinks(row: Row, measure: Measure): boolean {
  if (measure !== 'change') return false;
  const levels = row.figures.filter((f) => f.column.year !== null && !f.column.average && !f.column.growth);
  const first = levels[0]?.values[0]?.value;
  const last = levels[levels.length - 1]?.values[0]?.value;
  return typeof first === 'number' && typeof last === 'number' && last < first;
}

function referenceOf(words: string): Reference | null {
  const relation = /高于|快于|不低于|优于/.test(words)
    ? 'above'
    : /低于|不高于/.test(words)
      ? 'below'
      : /同步|一致|相适应/.test(words)
        ? 'equal'
        : null;
  if (relation === null) return null;
  const indicator = /经济|生产总值|GDP/.test(words) ? 'gdp' : null;
  const region = /全国|全省|全市|国家/.exec(words)?.[0] ?? null;
  return indicator === null && region === null ? null : { indicator, region, relation, margin: null };
}
