/** What the lines over a table say of it: its title, and the unit of figures that name none. */
import { cellOf } from './make.js';
import type { Table } from './types.js';
import { isUnitLine, unitOfLine } from './unit-line.js';

const LONGEST_TITLE = 60;
const NEAR = 300;

/** Title and unit from the lines over a table, the nearest first, white space dropped. */
export function saidAbove(lines: readonly string[]): Pick<Table, 'title' | 'unit'> {
  const unit =
    lines
      .slice(0, 2)
      .map(unitOfLine)
      .find((said) => said !== null) ?? null;
  const title = lines.find((text) => text !== '' && !isUnitLine(text)) ?? '';
  const names =
    title.length <= LONGEST_TITLE &&
    !/[。;!?]/.test(title) &&
    (/指标|目标|表|情况|数据|产量|生产总值|构成|收支|专栏/.test(title) || unit !== null);
  return {
    ...(names ? { title: title.replace(/^\d{1,3}(?=[\u4e00-\u9fff])/, '') } : {}),
    ...(unit === null ? {} : { unit }),
  };
}

/** A reader's table with what the lines over it in the text say, where the reader names no title or unit itself. */
export function withAbove(text: string, table: Table): Table {
  if (table.title !== undefined && table.unit !== undefined) return table;
  const lines = text
    .slice(Math.max(0, table.start - NEAR), table.start)
    .split(/[\r\n]+/)
    .map((line) => cellOf(line, 0, 0, 0).text)
    .filter((line) => line !== '');
  // the line that the slice cut is too long for a title
  return { ...saidAbove(lines.slice(-3).reverse()), ...table };
}
