/** One pass from a table, whatever it was made from, to observations. */

import { type Matcher, percentIsGrowth } from '../catalogue/index.js';
import { planSpan } from './column.js';
import { referenceOf, signed, unitFor, unitOf } from './figure.js';
import { frameOf, type TableContext, type TableTime, tableSpan, yearOfTitle } from './frame.js';
import { gridsOf } from './grid.js';
import type { TableObservation, TableReading, UnreadCell } from './observation.js';
import { groupNoun, type Row, readRow } from './row.js';
import { cellSpan, type Grid, type Table, tornPieces } from './types.js';
import { counted, NO_WHOLE, nameIn, owned, type Whole, wholeOf } from './whole.js';

export type { TableContext } from './frame.js';
export type { TableObservation, TableReading, UnreadCell } from './observation.js';

/** Reads every figure of a table. A table without a heading that names indicators and figures gives nothing. */
export function readTable(table: Table, context: TableContext, match: Matcher): TableReading {
  const observations: TableObservation[] = [];
  const unread: UnreadCell[] = [];
  for (const grid of gridsOf(table)) readGrid(grid, context, match, observations, unread);
  const inOrder = <T extends { readonly start: number }>(list: T[]): T[] => list.sort((a, b) => a.start - b.start);
  return { observations: inOrder(observations), unread: inOrder(unread) };
}

function readGrid(grid: Grid, context: TableContext, match: Matcher, observations: TableObservation[], unread: UnreadCell[]): void {
  const headings = grid.columns.flatMap((c) => (c.heading ? [c.heading] : []));
  const span = tableSpan(headings, context, planSpan(grid.title));
  const aims = headings.some((h) => h.status === 'target' && h.year === null && h.span === null && !h.lastYear);
  const time = { span, said: yearOfTitle(grid.title), aims };
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

const AMOUNT = /(?:总值|增加值|收入|支出|投资|总额|产值|零售额|销售额|余额|用电量)$/;

/** `地区生产总值 | 7%左右`: percent of an amount is its growth, but in a table of shares. */
const isGrowthOfAmount = (label: string, title: string, match: Matcher): boolean =>
  (percentIsGrowth(label, match) || AMOUNT.test(label.replace(/\([^()]*\)$/, ''))) && !/比重|占比|构成|结构|份额/.test(title);

function readFigures(
  row: Row,
  name: string,
  group: string,
  grid: Grid,
  time: TableTime,
  context: TableContext,
  match: Matcher,
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
      const framed = frameOf(column, row.name, value, unit, levels, row.units[0] === '%', time, context);
      const label = value.label + owned(column.of, counted(name, column.noun || group));
      const grows = framed.measure === 'level' && unit === '%' && isGrowthOfAmount(label, grid.title, match);
      const frame = grows ? { ...framed, measure: 'growth' as const } : framed;
      if (value.still && frame.measure !== 'growth' && frame.measure !== 'change') continue;
      const written = unitFor(frame.measure, value, unit, row.name);
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
