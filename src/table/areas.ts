/** Tables with areas in rows and indicators in columns: 各县(市、区)主要指标. */
import { oneOf } from '../alternatives.js';
import { readValueColumn, type ValueColumn, WHOLE } from './column.js';
import { columnRole, isWorksHeading } from './header.js';
import type { Cell, Column, Grid, Row } from './types.js';
import { isUnitLine } from './unit-line.js';
import { isNothing, isValue } from './value.js';

/** Headings over the names of areas, which may be short then: 青岭. */
const AREAS = new RegExp(
  `^${oneOf('地区 区域 县区 区县 县市 市县 市州 州市 盟市 旗县 乡镇 镇街 [各省市县区乡镇盟旗州][(、]?[市县区旗街道、)]*')}(?:名称|别)?$`,
);
/** Headings over other things too. */
const OTHERS = /^(?:单位|名称|行政区划?|城市)?$/;
const isCorner = (text: string): boolean => AREAS.test(text) || OTHERS.test(text);
/** How the names of areas end. */
const AREA = /^[\u4e00-\u9fff]{1,12}(?:[省市县区旗州盟镇乡]|街道|新城|兵团|林场|农场)(?:办事处)?$/;
const LOWEST_HEADING = 4;
const FEWEST = 2;
/** A table's title speaks of what is to be reached. */
const AIMS = /计划|目标|预期|任务/;
const RESULTS = /完成|执行|实绩|进展/;

const textAt = (rows: readonly Row[], r: number, c: number): string => rows[r]?.[c]?.text ?? '';
const SHORT = /^[\u4e00-\u9fff]{2,8}$/;
const isArea = (text: string): boolean => !isCorner(text) && (AREA.test(text) || WHOLE.test(text));

/** A row with words, of which none is 单位:万元. */
const namesColumns = (row: Row): boolean =>
  row.some((cell) => (cell?.text ?? '') !== '') && !row.some((cell) => isUnitLine(cell?.text ?? ''));

/** One grid for each column of figures, a row for each area; none where the rows are not areas. */
export function areaGrids(
  rows: readonly Row[],
  said: (above: readonly Row[]) => { readonly title: string; readonly unit: string },
): Grid[] {
  const first = rows.findIndex((_, r) => isArea(textAt(rows, r, 0)));
  if (first < 1 || first > LOWEST_HEADING) return [];
  let top = first;
  while (top > 0 && isCorner(textAt(rows, top - 1, 0)) && namesColumns(rows[top - 1] ?? [])) top -= 1;
  const body = rows.slice(first).filter((row) => row.filter((cell) => (cell?.text ?? '') !== '').length > 1);
  const short = rows.slice(top, first).some((row) => AREAS.test(row[0]?.text ?? ''));
  const areas = body.filter(([cell]) => isArea(cell?.text ?? '') || (short && SHORT.test(cell?.text ?? '')));
  if (top === first || areas.length < FEWEST || areas.length * 4 < body.length * 3) return [];
  const heading = rows.slice(top, first);
  if (heading.some((row) => row.some((cell) => isWorksHeading(cell?.text ?? '')))) return [];
  const above = said(rows.slice(Math.max(0, top - LOWEST_HEADING), top));
  const aims = AIMS.test(above.title) && !RESULTS.test(above.title);
  const grids: Grid[] = [];
  let names: Cell[] = [];
  for (let c = 1; c < Math.max(...heading.map((row) => row.length)); c += 1) {
    const head = headOf(heading, c);
    if (head.role === 'other') continue;
    if (head.names.length > 0) names = head.names;
    if (names.length === 0 || !holdsFigures(areas, c)) continue;
    const value = aims && head.value.status === null ? { ...head.value, status: 'target' as const } : head.value;
    for (const row of areas) grids.push(gridOf(row, names, row[c], value, above));
  }
  return grids;
}

interface Head {
  readonly role: 'value' | 'other';
  /** the indicator's cells; none where the column goes on with that of the column before: 地区生产总值(亿元) | 增长(%) */
  readonly names: Cell[];
  readonly value: ValueColumn;
}

function headOf(heading: readonly Row[], c: number): Head {
  const cells = [...new Set(heading.flatMap((row) => row[c] ?? []))].filter(({ text }) => text !== '');
  const roles = cells.map(({ text }) => columnRole(text));
  const values = cells.filter((_, i) => roles[i] === 'value').map(({ text }) => text);
  return {
    role: roles.includes('other') || roles.includes('index') ? 'other' : 'value',
    names: cells.filter((_, i) => roles[i] === null),
    value: readValueColumn(values.join('')),
  };
}

function holdsFigures(areas: readonly Row[], c: number): boolean {
  const filled = areas.flatMap((row) => row[c] ?? []).filter(({ text }) => text !== '' && !isNothing(text));
  return filled.filter(({ text }) => isValue(text)).length * 2 > filled.length;
}

function gridOf(
  row: Row,
  names: readonly Cell[],
  figure: Cell | undefined,
  value: ValueColumn,
  above: { title: string; unit: string },
): Grid {
  const area = row[0]?.text ?? '';
  const heading = { ...value, of: WHOLE.test(area) ? '' : area };
  const name: Column = { role: 'name', heading: null };
  return {
    columns: [name, ...names.map(() => name), { role: 'value', heading }],
    rows: [[row[0], ...names, figure]],
    ...above,
  };
}
