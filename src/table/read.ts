/** One pass from a table, whatever it was made from, to observations. */
import type { IndicatorMatch } from '../catalogue/index.js';
import type { Bound, IndicatorRecord, Measure, Reference, Status } from '../record.js';
import { planSpan, readValueColumn, type ValueColumn } from './column.js';
import { frameOf, type TableContext, type TableTime, tableSpan, yearOfTitle } from './frame.js';
import { type Column, type Grid, gridsOf, rowCells } from './grid.js';
import { columnRole, isUnit } from './header.js';
import { type RowName, readAttribute, readName } from './name.js';
import { type Cell, cellSpan, type Table, tornPieces } from './types.js';
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
  /** the row names no indicator but what is said of the one above it: 增长(%) */
  readonly said: ValueColumn | null;
  readonly units: readonly string[];
  readonly attribute: IndicatorRecord['attribute'];
  readonly figures: readonly Figure[];
  readonly place: TableObservation['row'];
}

interface Figure {
  readonly cell: Cell;
  readonly column: ValueColumn;
  readonly values: readonly CellValue[];
}

/** Reads every figure of a table. A table without a heading that names indicators and figures gives nothing. */
export function readTable(table: Table, context: TableContext, match: TableMatcher): TableReading {
  const observations: TableObservation[] = [];
  const unread: UnreadCell[] = [];
  for (const grid of gridsOf(table)) readGrid(grid, context, match, observations, unread);
  const inOrder = <T extends { readonly start: number }>(list: T[]): T[] => list.sort((a, b) => a.start - b.start);
  return { observations: inOrder(observations), unread: inOrder(unread) };
}

function readGrid(grid: Grid, context: TableContext, match: TableMatcher, observations: TableObservation[], unread: UnreadCell[]): void {
  const headings = grid.columns.flatMap((c) => (c.heading ? [c.heading] : []));
  const span = tableSpan(headings, context, planSpan(grid.title));
  const time = { span, said: yearOfTitle(grid.title) };
  const unitOfLevels = headings.find((h) => !h.growth && !h.average && h.unit !== '')?.unit ?? grid.unit;
  let whole: Whole = NO_WHOLE;
  let group = '';
  for (const cells of grid.rows) {
    group = groupNoun(cells, grid.columns) ?? group;
    const row = readRow(cells, grid.columns, whole);
    if (!row) continue;
    const unit = row.units[0] ?? whole.units[0] ?? unitOfLevels;
    const { name, part } = row.said ? { name: whole.name, part: false } : nameIn(whole, row, unit, match);
    const units = row.units.length === 0 && (part || (row.said && !row.said.growth)) ? whole.units : row.units;
    if (row.said === null) whole = part ? { ...whole, parts: true } : wholeOf(name, units, whole);
    readFigures({ ...row, units }, name, group, grid, time, context, match, observations, unread);
  }
}

function readFigures(
  row: Row,
  name: string,
  group: string,
  grid: Grid,
  time: TableTime,
  context: TableContext,
  match: TableMatcher,
  observations: TableObservation[],
  unread: UnreadCell[],
): void {
  const levels = row.figures.some(
    (f) => !f.column.average && !f.column.cumulative && f.values.some((v) => typeof v.value === 'number' && !v.cumulative),
  );
  for (const { cell, column, values } of row.figures) {
    if (values.length === 0) {
      const torn = tornPieces(cell);
      for (const { from, to } of torn.length > 0 ? torn : [{ from: 0, to: cell.text.length }])
        if (/\d/.test(cell.text.slice(from, to))) unread.push({ ...cellSpan(cell, from, to), text: cell.text.slice(from, to) });
    }
    for (const value of values) {
      const unit = unitOf(value, column, row.units) || (column.growth || value.growth ? '%' : grid.unit);
      const frame = frameOf(column, row.name, value, unit, levels, row.units[0] === '%', time, context);
      if (value.still && frame.measure !== 'growth' && frame.measure !== 'change') continue;
      const written = unitFor(frame.measure, value, unit, row.name);
      const label = value.label + owned(column.of, counted(name, column.noun || group));
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

const GROUP = /(存栏|出栏|产量|产值|增加值|销售[量额]|零售额|投资额|余额|面积)量?$/;

/** What the rows under a heading between them count: 期末畜禽存栏. Empty for another heading, null for a row of figures. */
function groupNoun(cells: readonly (Cell | undefined)[], columns: readonly Column[]): string | null {
  const seen = rowCells(cells);
  const [only] = seen;
  if (only === undefined || seen.length > 1 || columns[cells.indexOf(only)]?.role !== 'name') return null;
  return GROUP.exec(only.text)?.[1] ?? '';
}

/** Null for a row without a name or without figures: a heading between the rows. */
function readRow(cells: readonly (Cell | undefined)[], columns: readonly Column[], whole: Whole): Row | null {
  const seen = rowCells(cells);
  if (seen.length < 2) return null;
  const names = new Set<Cell>();
  const units: string[] = [];
  let attribute: IndicatorRecord['attribute'] = null;
  const found: { readonly cell: Cell; readonly column: ValueColumn }[] = [];
  columns.forEach((column, at) => {
    const cell = cells[at];
    if (!cell || cell.text === '') return;
    if (column.role === 'name' && !isNothing(cell.text)) names.add(cell);
    else if (column.role === 'unit' && !isNothing(cell.text)) units.push(...splitUnits(cell.text));
    else if (column.role === 'attribute') attribute ??= readAttribute(cell.text);
    else if (column.role === 'value' && column.heading && !names.has(cell) && !found.some((f) => f.cell === cell))
      found.push({ cell, column: column.heading });
  });
  const said = saidOf([...names], whole);
  const name = said && names.size === 1 ? readName('') : nameOf([...names].filter((cell) => !said || columnRole(cell.text) !== 'value'));
  if (!name || found.length === 0) return null;
  const figures = found.map(({ cell, column }) => ({
    cell,
    column: said ? combined(column, said) : column,
    values: tornPieces(cell).length > 0 ? [] : readValues(cell.text),
  }));
  return {
    name,
    said: names.size === 1 ? said : null,
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

/** `增长(%)` as the name of a row, or as the last of its names: what is said of the indicator before it. */
function saidOf(names: readonly Cell[], whole: Whole): ValueColumn | null {
  const last = names[names.length - 1];
  if (last === undefined || columnRole(last.text) !== 'value') return null;
  if (names.length === 1 && whole.name === '') return null;
  const said = readValueColumn(last.text);
  return said.year === null && said.months === null ? said : null;
}

const combined = (column: ValueColumn, said: ValueColumn): ValueColumn => ({
  ...column,
  growth: column.growth || said.growth,
  change: column.change || said.change,
  completion: column.completion || said.completion,
  average: column.average || said.average,
  unit: said.unit || column.unit,
  noun: said.noun || column.noun,
});

const NUMERAL = /^[一二三四五六七八九十]$/;

/** Several name cells: the last that is one, where the first only groups. */
function nameOf(cells: readonly Cell[]): RowName | null {
  for (const cell of [...cells].reverse()) {
    const name = readName(cell.text);
    if (/[\u4e00-\u9fff]{2}|[A-Za-z]{3}|^[^\W\d]?[\u4e00-\u9fff]$/.test(name.name) && !NUMERAL.test(name.name) && name.name.length <= 60)
      return name;
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
  /** the rows after it are the value added of sectors */
  readonly sectors: boolean;
}

const NO_WHOLE: Whole = { name: '', units: [], parts: false, sectors: false };
const SECTOR = /(?<![就失企作创])业$/;

function wholeOf(name: string, units: readonly string[], before: Whole): Whole {
  const sectors = /生产总值$/.test(name) || (before.sectors && /增加值$/.test(name));
  return { name, units, parts: false, sectors };
}

/** Words that only say of which part the whole's noun is said. */
const QUALIFIER =
  /^(?:城镇|农村|城市|乡村|城乡|市区|市本级|县域|县级|区级|男性?|女性?|国有|民间|民营|私营|国内|国外|境内|境外|公路|铁路|水路|民航|航空|中央|地方|个人|单位|住户|企业)$/;

/** The name of a row after `whole`: `其中:城镇` and, after such a row, `农村` are joined with what they are parts of. */
function nameIn(
  whole: Whole,
  { name: own, units }: Row,
  unit: string,
  match: TableMatcher,
): { readonly name: string; readonly part: boolean } {
  if (whole.sectors && SECTOR.test(own.name) && own.change === null && (units.length === 0 || units[0] === whole.units[0]))
    return { name: `${own.name}增加值`, part: own.part };
  if (own.part) return { name: joinPart(own.name, whole.name, match), part: true };
  const sameUnit = units.length === 0 || units[0] === whole.units[0];
  const follows = whole.parts && own.name.length <= 4 && sameUnit && match(own.name, unit, 'level') === null;
  return follows ? { name: joinPart(own.name, whole.name, match), part: true } : { name: own.name, part: false };
}

/** `其中:城镇` under a whole: the part with the whole's noun, where the part alone does not say what is measured. */
function joinPart(part: string, whole: string, match: TableMatcher): string {
  const known = (name: string): boolean => match(name, '', 'qualitative') !== null;
  if (whole.endsWith('人口') && !part.endsWith('人口')) return `${part}人口`;
  if (whole === '' || known(part)) return part;
  if (known(part + whole)) return part + whole;
  const bare = whole.replace(/^(?:城乡|全体)/, '');
  const noun = bare.startsWith('居民') && part.endsWith('居民') ? part.slice(0, -2) + bare : part + bare;
  return known(noun) || QUALIFIER.test(part) ? noun : part;
}

/** The name with whose figure it is: 城镇居民 over 人均可支配收入, 居民 of which is said once. */
function owned(of: string, name: string): string {
  if (of === '' || name.startsWith(of)) return name;
  return of.endsWith('居民') && name.startsWith('居民') ? of + name.slice(2) : of + name;
}

/** The name with the noun of its column, where it does not end in one: 粮食 under 产量. */
function counted(name: string, noun: string): string {
  if (noun === '' || name.endsWith(noun)) return name;
  return /^(?:比重|占比|构成|份额)$/.test(noun) || !/[量额值数率比]$|收入$|支出$|余额$/.test(name) ? name + noun : name;
}

/** The nearest unit: in the cell, over a column of rates, in the row, over the column. */
function unitOf(value: CellValue, column: ValueColumn, units: readonly string[]): string {
  const share = column.completion || /^(?:比重|占比|构成|份额)$/.test(column.noun);
  const points = column.change && /百分点/.test(column.unit);
  const rates = column.growth || column.average || share || points || value.growth ? column.unit || (share ? '%' : '') : '';
  const own = units[0] ?? '';
  // 1.2万 in a row of 张
  if (/^[十百千万亿]+$/.test(value.unit) && own !== '' && !/^[%‰千万亿]/.test(own)) return value.unit + own;
  return value.unit || (value.growth && !/^[%‰]/.test(rates) ? '%' : rates) || own || column.unit;
}

/** A rate of growth is per cent whatever the row's level is counted in; the difference of two rates is percentage points. */
function unitFor(measure: Measure, value: CellValue, unit: string, name: RowName): string {
  if (measure === 'qualitative') return '';
  if (measure === 'level' || (value.unit !== '' && !value.growth)) return unit;
  if (measure === 'growth' || measure === 'avg_growth') return /^[%‰倍番]$/.test(unit) ? unit : '%';
  if (measure === 'change') return (name.change === null && value.change === null && unit === '%') || unit === '百分点' ? '个百分点' : unit;
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
