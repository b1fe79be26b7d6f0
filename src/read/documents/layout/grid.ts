/** Drawn lines to grids: where level and upright rules meet, and which cells no wall parts. */
import type { Page, Rule } from './types.js';

/** A cell of a drawn table, in places and on the page. */
export interface GridBox {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly boxes: readonly GridBox[];
}

/** Lines that lie so close (share of the page's width) are one. */
const NEAR = 0.005;
const MOST_LINES = 400;

const isLevel = ({ x0, y0, x1, y1 }: Rule): boolean => x1 - x0 >= y1 - y0;

/** Values that lie near each other as one, ascending. */
function distinct(values: readonly number[], near: number): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > near) found.push(value);
  return found;
}

/** Rules that touch each other, in groups. */
function connected(rules: readonly Rule[], near: number): Rule[][] {
  const group = rules.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (group[top] !== top) top = group[top] = group[group[top] ?? top] ?? top;
    return top;
  };
  const order = rules.map((_, at) => at).sort((a, b) => (rules[a]?.y0 ?? 0) - (rules[b]?.y0 ?? 0));
  let open: number[] = [];
  for (const at of order) {
    const rule = rules[at];
    if (rule === undefined) continue;
    open = open.filter((other) => (rules[other]?.y1 ?? 0) + near >= rule.y0);
    for (const other of open) {
      const over = rules[other];
      if (over && over.x0 <= rule.x1 + near && over.x1 + near >= rule.x0) group[root(at)] = root(other);
    }
    open.push(at);
  }
  const groups = new Map<number, Rule[]>();
  for (const [at, rule] of rules.entries()) groups.set(root(at), [...(groups.get(root(at)) ?? []), rule]);
  return [...groups.values()];
}

function gridOf(rules: readonly Rule[], near: number): Grid | null {
  const levels = rules.filter(isLevel);
  const uprights = rules.filter((rule) => !isLevel(rule));
  if (levels.length < 3 || uprights.length < 1) return null;
  // tables are often open at their sides
  const xs = distinct([...uprights.map(({ x0, x1 }) => (x0 + x1) / 2), ...levels.flatMap(({ x0, x1 }) => [x0, x1])], near);
  const ys = distinct([...levels.map(({ y0, y1 }) => (y0 + y1) / 2), ...uprights.flatMap(({ y0, y1 }) => [y0, y1])], near);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 2 || xs.length > MOST_LINES || ys.length > MOST_LINES) return null;
  const wallRight = (row: number, column: number): boolean => {
    const [x, y] = [xs[column + 1] ?? 0, ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2];
    return uprights.some(({ x0, x1, y0, y1 }) => Math.abs((x0 + x1) / 2 - x) <= near && y0 <= y && y1 >= y);
  };
  const wallBelow = (row: number, column: number): boolean => {
    const [x, y] = [((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2, ys[row + 1] ?? 0];
    return levels.some(({ x0, x1, y0, y1 }) => Math.abs((y0 + y1) / 2 - y) <= near && x0 <= x && x1 >= x);
  };
  const taken = new Set<number>();
  const boxes: GridBox[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let [right, down] = [column, row];
      while (right + 1 < columns && !wallRight(row, right) && !taken.has(row * columns + right + 1)) right += 1;
      while (down + 1 < rows && !wallBelow(down, column)) down += 1;
      for (let r = row; r <= down; r += 1) for (let c = column; c <= right; c += 1) taken.add(r * columns + c);
      boxes.push({
        row,
        column,
        rowSpan: down - row + 1,
        columnSpan: right - column + 1,
        x0: xs[column] ?? 0,
        y0: ys[row] ?? 0,
        x1: xs[right + 1] ?? 0,
        y1: ys[down + 1] ?? 0,
      });
    }
  return { xs, ys, boxes };
}

/** The drawn grids of a page, from the top down. */
export function gridsOf({ rules, width }: Page): Grid[] {
  const near = width * NEAR;
  return connected(rules, near)
    .flatMap((group) => gridOf(group, near) ?? [])
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}
