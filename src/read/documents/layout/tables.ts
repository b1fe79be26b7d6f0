/** Text into the cells of drawn grids. */
import { type Grid, gridsOf } from './grid.js';
import { breadth, lineOf, rowsOf } from './lines.js';
import type { Page, Run } from './types.js';

export interface PageCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly page: number;
}

export interface PageTable {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly xs: readonly number[];
  readonly cells: readonly PageCell[];
}

/** A cell with so many characters holds a text: the grid is a frame around it. */
const LONGEST = 300;
const PROSE = 60;

/** Words of a run that runs through a wall, each by itself. */
function apart(run: Run, xs: readonly number[]): Run[] {
  const through = xs.some((x) => x > run.x + run.size / 2 && x < run.x + run.width - run.size / 2);
  if (!through || !/\s/.test(run.text)) return [run];
  const unit = run.width / breadth(run.text);
  return [...run.text.matchAll(/\S+/g)].map((word) => ({
    ...run,
    text: word[0],
    x: run.x + unit * breadth(run.text.slice(0, word.index)),
    width: unit * breadth(word[0]),
  }));
}

/** The lines of a cell as one: names that are broken there are whole again. */
function textOf(page: Page, runs: readonly Run[]): string {
  let text = '';
  for (const row of rowsOf(runs)) {
    const line = lineOf(page, row)?.text.replaceAll('\t', ' ') ?? '';
    text += /[0-9A-Za-z]$/.test(text) && /^[0-9A-Za-z]/.test(line) ? ` ${line}` : line;
  }
  return text;
}

function tableOf(page: Page, { xs, ys, boxes }: Grid): { table: PageTable; inside: ReadonlySet<Run> } | null {
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  // a baseline lies under the middle of its characters
  const middle = (run: Run): readonly [number, number] => [run.x + run.width / 2, run.y - run.size * 0.35];
  const own = page.runs.filter((run) => {
    const [x, y] = middle(run);
    return x > left && x < right && y > top && y < bottom;
  });
  const contents = new Map<number, Run[]>();
  for (const run of own.flatMap((one) => apart(one, xs))) {
    const [x, y] = middle(run);
    const at = boxes.findIndex((box) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1);
    if (at >= 0) contents.set(at, [...(contents.get(at) ?? []), run]);
  }
  const cells = boxes.flatMap(({ row, column, rowSpan, columnSpan }, at) => {
    const text = textOf(page, contents.get(at) ?? []);
    return text === '' ? [] : [{ text, row, column, rowSpan, columnSpan, page: page.number }];
  });
  const rows = new Set(cells.map(({ row }) => row));
  const columns = new Set(cells.map(({ column }) => column));
  if (rows.size < 2 || columns.size < 2) return null;
  if (cells.some(({ text }) => text.length > LONGEST || (text.length > PROSE && text.includes('。')))) return null;
  return { table: { page: page.number, top, bottom, xs, cells }, inside: new Set(own) };
}

/** The tables of a page and the runs outside them. */
export function tablesOf(page: Page): { tables: PageTable[]; runs: readonly Run[] } {
  const tables: PageTable[] = [];
  let { runs } = page;
  for (const grid of gridsOf(page)) {
    const found = tableOf({ ...page, runs }, grid);
    if (found === null) continue;
    tables.push(found.table);
    runs = runs.filter((run) => !found.inside.has(run));
  }
  return { tables, runs };
}

const SAME = 0.01;

const rowText = (cells: readonly PageCell[], row: number): string =>
  cells
    .filter((cell) => cell.row === row)
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('|');

/** Whether a table at the top of a page goes on with the one at the end of the page before: its columns are the same. */
export function goesOnWith(one: PageTable, other: PageTable, width: number): boolean {
  return one.xs.length === other.xs.length && one.xs.every((x, at) => Math.abs(x - (other.xs[at] ?? 0)) < width * SAME);
}

/** Both as one; heading rows that the second repeats are left out. */
export function joined(one: PageTable, other: PageTable): PageTable {
  let repeated = 0;
  const first = Math.min(...other.cells.map(({ row }) => row));
  while (
    rowText(other.cells, first + repeated) !== '' &&
    rowText(other.cells, first + repeated) === rowText(one.cells, Math.min(...one.cells.map(({ row }) => row)) + repeated)
  )
    repeated += 1;
  const base = Math.max(...one.cells.map(({ row, rowSpan }) => row + rowSpan));
  const more = other.cells
    .filter(({ row }) => row >= first + repeated)
    .map((cell) => ({ ...cell, row: cell.row - first - repeated + base }));
  return { ...one, cells: [...one.cells, ...more] };
}
