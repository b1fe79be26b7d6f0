/** The heading of a table in plain text: lines of nothing but headings. */
import { type ColumnRole, columnRole, isGroup, isUnitMark } from './header.js';
import { joinPieces, type Lines, type Piece, type PlainLine } from './lines.js';

export interface Head {
  readonly role: ColumnRole;
  readonly piece: Piece;
}

export interface Heading {
  /** index of the first line and of the one after the last */
  readonly from: number;
  readonly to: number;
  readonly heads: readonly Head[];
  /** every heading stands on a line of its own */
  readonly stacked: boolean;
}

const MOST_LINES = 14;
const LONGEST = 120;

/** Headings of a line, or null where it holds anything else. `指 标` and `单 位` are put together first. */
export function headsOf(line: PlainLine): Head[] | null {
  if (line.text.length > LONGEST || line.pieces.length === 0) return null;
  const pieces: Piece[] = [];
  for (const piece of line.pieces) {
    const last = pieces[pieces.length - 1];
    const letters = piece.text.length === 1 && last?.text.length === 1 && /[\u4e00-\u9fff]/.test(piece.text + last.text);
    // 2025 年
    if (last && (letters || (/^(?:19|20)\d\d$/.test(last.text) && piece.text.startsWith('年'))))
      pieces[pieces.length - 1] = joinPieces([last, piece]);
    else if (piece.text !== '') pieces.push(piece);
  }
  const heads: Head[] = [];
  for (const piece of pieces) {
    const role = columnRole(piece.text);
    if (role === null) return null;
    heads.push({ role, piece });
  }
  return heads;
}

/** The heading that the line at `index` belongs to, if it names indicators and figures. */
export function headingAt(lines: Lines, index: number, after: number): Heading | null {
  const here = lines.at(index);
  if (!here || headsOf(here) === null) return null;
  let from = index;
  while (from > after && index - from < MOST_LINES && headLine(lines, from - 1, here)) from -= 1;
  let to = index + 1;
  while (to < lines.length && to - from < MOST_LINES && headLine(lines, to, here)) to += 1;
  const heads: Head[] = [];
  let stacked = to - from >= 3;
  for (let at = from; at < to; at += 1) {
    const line = lines.at(at);
    const found = line ? (headsOf(line) ?? []) : [];
    if (found.length !== 1) stacked = false;
    heads.push(...found);
  }
  const named = heads.some((h) => h.role === 'name') || heads.some((h) => h.role === 'category');
  return named && heads.some((h) => h.role === 'value') ? { from, to, heads, stacked } : null;
}

/** A line of headings whose cells are parted as those of `here` are: a title over a table with tabs is no part of its heading. */
function headLine(lines: Lines, index: number, here: PlainLine): boolean {
  const line = lines.at(index);
  return line !== undefined && line.mode === here.mode && headsOf(line) !== null;
}

/**
 * The columns of figures that a heading may mean, likeliest first: `(%)` and `比上年` on a line of their own belong to a neighbour,
 * and `“十四五”目标` may stand over others.
 */
export function leafLists(heads: readonly Head[]): Piece[][] {
  const all: Piece[] = [];
  for (const { role, piece } of heads) {
    if (role !== 'value') continue;
    const last = all[all.length - 1];
    if (
      last &&
      (isUnitMark(piece.text) ||
        /^[([][\u4e00-\u9fff]{2,6}[)\]]$/.test(piece.text) ||
        (/^(?:比上年|同比)$/.test(last.text) && /增|±/.test(piece.text)))
    )
      all[all.length - 1] = joinPieces([last, piece]);
    else all.push(piece);
  }
  const leaves = all.filter((piece) => !isGroup(piece.text));
  return leaves.length === 0 || leaves.length === all.length ? [all] : [leaves, all];
}
