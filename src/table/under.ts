/** A second line of headings that a copy has pushed to the left: `指标 | 目标 | 上半年完成情况 | |` over `绝对值 | 增幅 | |`. */
import { columnRole } from './header.js';
import type { Piece, PlainLine } from './lines.js';

const filled = (line: PlainLine): readonly Piece[] => line.pieces.filter((piece) => piece.text !== '');
/** Whether what is empty in it stands at its end. */
const opensFilled = (line: PlainLine, count: number): boolean => line.pieces.slice(0, count).every(({ text }) => text !== '');
const EMPTY: Piece = { text: '', origin: [] };

/** The lines with the second under the last heading of the first, which covers as many columns, where the figures below leave no other place. */
export function shifted(lines: readonly PlainLine[]): readonly PlainLine[] {
  const [first, second, ...rest] = lines;
  if (!first || !second) return lines;
  const [over, under] = [filled(first), filled(second)];
  const roles = under.map(({ text }) => columnRole(text));
  if (under.length < 2 || roles.some((role) => role !== 'value') || columnRole(over[0]?.text ?? '') !== 'name') return lines;
  const columns = Math.max(...rest.map((line) => filled(line).length));
  const pushed = opensFilled(first, over.length) && opensFilled(second, under.length);
  if (!pushed || columns !== over.length - 1 + under.length) return lines;
  const before = over.length - 1;
  const group = over[before] as Piece;
  return [
    { ...first, pieces: [...over, ...under.slice(1).map(() => group)] },
    { ...second, pieces: [...Array.from({ length: before }, () => EMPTY), ...under] },
    ...rest,
  ];
}
