const COMMA = 44;
const COLON = 58;
const marks = (list: string): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < list.length; i += 1) table[list.charCodeAt(i)] = 1;
  return table;
};
const CLAUSE_MARKS = marks(',;。!?:');
const BREAKS = marks(',;。!?:、');
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
/** How far from a quantity its words are looked for, in UTF-16 units. */
export const WINDOW = 120;

/** Start of the clause: after the last comma, or colon; a comma or a colon between digits does not count. */
export function clauseStart(text: string, from: number, to: number): number {
  for (let i = to - 1; i >= Math.max(from, to - WINDOW); i--) {
    const unit = text.charCodeAt(i);
    if (CLAUSE_MARKS[unit] !== 1) continue;
    if (unit === COLON && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) continue;
    if (unit === COMMA && isDigit(text.charCodeAt(i - 1)) && /^\d{3}/.test(text.slice(i + 1, i + 4))) continue;
    return i + 1;
  }
  return Math.max(from, to - WINDOW);
}

/** Start of the words that belong to the quantity alone: after the last digit before it, or any mark. */
export function ownStart(text: string, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const unit = text.charCodeAt(i);
    if (BREAKS[unit] === 1) return i + 1;
    if (isDigit(unit) && !/^\d{0,2}年/.test(text.slice(i + 1, i + 4))) return i + 1;
  }
  return from;
}
