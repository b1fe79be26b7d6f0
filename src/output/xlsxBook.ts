import { displayWidth } from './width.js';
import { withoutTimes } from './xlsxZip.js';

/** A number that shows with a mark: `5.5` as `5.5左右`. It stays a number for whoever calculates with it. */
export interface MarkedNumber {
  readonly value: number;
  readonly format: string;
}

/** Numbers are number cells, all text is text: nothing in a workbook is a formula or a link. */
export type SheetCell = string | number | MarkedNumber | null;

export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  /** a second line of headings (units), frozen like the first */
  readonly subhead?: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** columns that stay in sight, from the left */
  readonly frozenColumns?: number;
}

/** Limits of the format. */
const CELL_LENGTH = 32_767;
const SHEET_ROWS = 1_048_576;
const NAME_LENGTH = 31;
/** `General` shows eleven digits and then goes over to exponents. */
const GENERAL_DIGITS = 1e11;

const NARROWEST = 6;
const WIDEST = 60;
const HEAD = { fontWeight: 'bold', backgroundColor: '#E8EEF4' } as const;

/** Text as the format can hold it; `_x000D_` written out would be read as a control character. */
function cellText(text: string): string {
  const whole = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return whole.length > CELL_LENGTH ? `${whole.slice(0, CELL_LENGTH - 1)}…` : whole;
}

const shown = (cell: SheetCell): string => (cell === null ? '' : typeof cell === 'object' ? `${cell.value}左右` : String(cell));

type Written = null | { type: StringConstructor; value: string } | { type: NumberConstructor; value: number; format?: string };

function written(cell: SheetCell): Written {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { type: String, value: cellText(cell) };
  if (typeof cell === 'object') return { type: Number, value: cell.value, format: cell.format };
  if (!Number.isFinite(cell)) return { type: String, value: String(cell) };
  const long = Number.isSafeInteger(cell) && Math.abs(cell) >= GENERAL_DIGITS;
  return { type: Number, value: cell, ...(long ? { format: '0' } : {}) };
}

/** Widths in characters, Chinese ones counted twice, from headings and cells. */
export function columnWidths({ head, subhead, rows }: Sheet): number[] {
  const widths = head.map((text, i) => Math.max(displayWidth(text), displayWidth(subhead?.[i] ?? '')));
  for (const row of rows) {
    row.forEach((cell, i) => {
      // no text need be measured to its end to be found too wide
      const width = displayWidth(shown(cell).slice(0, WIDEST));
      if (width > (widths[i] ?? 0)) widths[i] = width;
    });
  }
  return widths.map((width) => Math.min(WIDEST, Math.max(NARROWEST, width + 2)));
}

/** A name that a sheet may have: no `[]:*?/\`, 31 characters at most. */
const sheetName = (name: string, part: number): string => {
  const tail = part === 0 ? '' : ` ${part + 1}`;
  const clean = name.replace(/[[\]:*?/\\]/g, ' ').trim() || 'Sheet';
  return clean.slice(0, NAME_LENGTH - tail.length) + tail;
};

/** One sheet, or several where its rows are more than one may have. */
function* parts(sheet: Sheet) {
  const heads = [sheet.head, ...(sheet.subhead === undefined ? [] : [sheet.subhead])];
  const room = SHEET_ROWS - heads.length;
  const columns = columnWidths(sheet).map((width) => ({ width }));
  const headCells = heads.map((line) => line.map((text) => ({ type: String, value: cellText(text), ...HEAD })));
  for (let part = 0; part === 0 || part * room < sheet.rows.length; part++) {
    yield {
      sheet: sheetName(sheet.name, part),
      data: [...headCells, ...sheet.rows.slice(part * room, (part + 1) * room).map((row) => row.map(written))],
      columns,
      stickyRowsCount: heads.length,
      ...(sheet.frozenColumns === undefined ? {} : { stickyColumnsCount: sheet.frozenColumns }),
    };
  }
}

/** The bytes of a workbook; the same sheets give the same bytes. Sheet names must differ. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeXlsx } = await import('write-excel-file/node');
  return withoutTimes(await writeXlsx(sheets.flatMap((sheet) => [...parts(sheet)])).toBuffer());
}
