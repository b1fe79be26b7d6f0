/** Tables turned around: times in rows, indicators in columns. */
import { columnRole } from './header.js';
import type { Cell } from './types.js';
import { isNothing, isValue } from './value.js';

type Rows = readonly (readonly (Cell | undefined)[])[];

const CORNER = /^(?:年份|年度|年别|时间|时期|月份|期间|指标|项目|)$/;
const TIME =
  /^(?:(?:19|20)\d\d年?|(?:(?:19|20)\d\d年)?\d{1,2}(?:[-—~至]\d{1,2})?月[份末]?)(?:\(?(?:实际|预计|目标|计划|完成|预期)(?:数|值)?\)?)?$/;

const textAt = (rows: Rows, r: number, c: number): string => rows[r]?.[c]?.text ?? '';

/** Rows and columns changed, where the rows are times and the heading names indicators; else null. */
export function turned(rows: Rows): (Cell | undefined)[][] | null {
  const first = rows.findIndex((_, r) => TIME.test(textAt(rows, r, 0)));
  if (first < 1 || first > 3) return null;
  const times = rows.slice(first).filter((_, i) => TIME.test(textAt(rows, first + i, 0))).length;
  const body = rows.slice(first).filter((row) => row.some((cell) => cell !== undefined && cell.text !== ''));
  if (times < 2 || times * 4 < body.length * 3) return null;
  const corner = textAt(rows, first - 1, 0);
  if (!CORNER.test(corner)) return null;
  let top = first - 1;
  while (top > 0 && CORNER.test(textAt(rows, top - 1, 0)) && rows[top - 1]?.some((cell) => (cell?.text ?? '') !== '')) top -= 1;
  const heads = rows
    .slice(top, first)
    .flatMap((row) => row.slice(1))
    .filter((cell) => cell !== undefined && cell.text !== '');
  if (!heads.some((cell) => /[\u4e00-\u9fff]{2}/.test(cell?.text ?? '') && columnRole(cell?.text ?? '') === null)) return null;
  const figures = body.flatMap((row) => row.slice(1)).filter((cell) => cell !== undefined && cell.text !== '');
  if (figures.filter((cell) => cell && isValue(cell.text) && !isNothing(cell.text)).length * 2 < figures.length) return null;
  return transposed(rows, top, first);
}

function transposed(rows: Rows, top: number, first: number): (Cell | undefined)[][] {
  const width = Math.max(...rows.slice(top).map((row) => row.length));
  const out: (Cell | undefined)[][] = [];
  const nameAt = rows[first - 1]?.[0];
  for (let c = 0; c < width; c += 1) {
    const row = rows.slice(top).map((cells) => cells[c]);
    if (c === 0) {
      const head = { text: '指标', start: nameAt?.start ?? 0, end: nameAt?.end ?? 0, row: 0, column: 0 };
      for (let i = 0; i < first - top; i += 1) row[i] = { ...head };
    }
    out.push(row);
  }
  return out;
}
