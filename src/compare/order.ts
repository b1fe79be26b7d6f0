/** The order of a panel's rows, and of its columns by the figures of one row. */
import { indicators } from '../catalogue/index.js';
import type { Measure, Status } from '../record.js';
import { byDivision } from './columns.js';
import type { Panel, PanelCell, PanelRow } from './panel.js';

/** Growth first: it is what most targets are set in. */
const MEASURE: Readonly<Record<Measure, number>> = {
  growth: 0,
  level: 1,
  change: 2,
  avg_growth: 3,
  avg_level: 4,
  completion: 5,
  baseline: 6,
  gap: 7,
  qualitative: 8,
};
const STATUS: Readonly<Record<Status, number>> = { target: 0, actual: 1, estimate: 2 };

const PLACE: ReadonlyMap<string, number> = new Map(indicators.map((row, i) => [row.id, i]));
const placeOf = (row: PanelRow): number => (row.indicator === null ? indicators.length : (PLACE.get(row.indicator) ?? indicators.length));
const endOf = (period: string | null): string => period?.split('/').at(-1) ?? '';
const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** By catalogue, newest period first, then status and measure, the plain basis before others. Names outside the catalogue come last. */
export function byPlace(a: PanelRow, b: PanelRow): number {
  return (
    placeOf(a) - placeOf(b) ||
    (a.indicator === null ? compareText(a.name, b.name) : 0) ||
    compareText(endOf(b.period).slice(0, 4), endOf(a.period).slice(0, 4)) ||
    STATUS[a.status] - STATUS[b.status] ||
    compareText(a.period ?? '', b.period ?? '') ||
    MEASURE[a.measure] - MEASURE[b.measure] ||
    compareText(a.basis ?? '', b.basis ?? '') ||
    compareText(a.key, b.key)
  );
}

/** What a cell counts for: its value; of a range the middle. Null for words. */
function weight(cell: PanelCell | null | undefined): number | null {
  if (!cell) return null;
  if (cell.value !== null) return cell.value;
  return cell.min !== null && cell.max !== null ? (cell.min + cell.max) / 2 : null;
}

/** The row of the indicator that has the most figures, the first of equals; -1 where it has none. */
export function sortRow(panel: Panel, indicator: string): number {
  const filled = (i: number): number => (panel.cells[i] ?? []).filter((cell) => weight(cell) !== null).length;
  let best = -1;
  panel.rows.forEach((row, i) => {
    if (row.indicator === indicator && filled(i) > (best < 0 ? 0 : filled(best))) best = i;
  });
  return best;
}

/** The panel with its columns by the figures of that indicator, highest first; columns without one follow in their old order. */
export function sortColumns(panel: Panel, indicator: string): Panel {
  const row = panel.cells[sortRow(panel, indicator)];
  if (row === undefined) return panel;
  const order = panel.columns.map((column, i) => ({ column, i, weight: weight(row[i]) }));
  order.sort((a, b) => {
    if (a.weight === null || b.weight === null) return Number(a.weight === null) - Number(b.weight === null) || a.i - b.i;
    return b.weight - a.weight || byDivision(a.column, b.column);
  });
  const pick = <T>(list: readonly T[]): T[] => order.flatMap(({ i }) => list.slice(i, i + 1));
  return { rows: panel.rows, columns: pick(panel.columns), cells: panel.cells.map(pick) };
}
