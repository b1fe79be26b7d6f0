/** A row of a grid: its name, what is said of it, and its figures. */
import type { IndicatorRecord } from '../record.js';
import { readValueColumn, type ValueColumn } from './column.js';
import { rowCells } from './grid.js';
import { columnRole, isUnit } from './header.js';
import { type RowName, readAttribute, readName } from './name.js';
import type { TableObservation } from './observation.js';
import { type Cell, type Column, tornPieces } from './types.js';
import { type CellValue, isNothing, readValues } from './value.js';
import type { Whole } from './whole.js';

export interface Row {
  readonly name: RowName;
  /** the row names no indicator but what is said of the one above it: 增长(%) */
  readonly said: ValueColumn | null;
  readonly units: readonly string[];
  readonly attribute: IndicatorRecord['attribute'];
  readonly figures: readonly Figure[];
  readonly place: TableObservation['row'];
}

export interface Figure {
  readonly cell: Cell;
  readonly column: ValueColumn;
  readonly values: readonly CellValue[];
}

const GROUP = /(存栏|出栏|产量|产值|增加值|销售[量额]|零售额|投资额|余额|面积)量?$/;

/** What the rows under a heading between them count: 期末畜禽存栏. Empty for another heading, null for a row of figures. */
export function groupNoun(cells: readonly (Cell | undefined)[], columns: readonly Column[]): string | null {
  const seen = rowCells(cells);
  const [only] = seen;
  if (only === undefined || seen.length > 1 || columns[cells.indexOf(only)]?.role !== 'name') return null;
  return GROUP.exec(only.text)?.[1] ?? '';
}

/** Null for a row without a name or without figures: a heading between the rows. */
export function readRow(cells: readonly (Cell | undefined)[], columns: readonly Column[], whole: Whole): Row | null {
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
    if (
      /[\u4e00-\u9fff]{2}|[A-Za-z]{3}|[A-Z]{2}\d|^[^\W\d]?[\u4e00-\u9fff]$/.test(name.name) &&
      !NUMERAL.test(name.name) &&
      name.name.length <= 60
    )
      return name;
  }
  return null;
}

function splitUnits(text: string): string[] {
  const bare = text.replace(/^[([](.*)[)\]]$/, '$1');
  return isUnit(bare) ? [bare] : bare.split(/[、,;]/).filter((part) => part !== '' && !isNothing(part));
}
