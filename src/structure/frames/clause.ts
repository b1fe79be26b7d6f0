const BREAK = /[,;。!?::、]/;
/** How far from a quantity its words are looked for, in UTF-16 units. */
export const WINDOW = 120;

/** Start of the clause: after the last comma, or colon; a comma between digits does not count. */
export function clauseStart(text: string, from: number, to: number): number {
  for (let i = to - 1; i >= Math.max(from, to - WINDOW); i--) {
    const c = text[i] ?? '';
    if (!/[,;。!?:]/.test(c)) continue;
    if (c === ',' && /\d/.test(text[i - 1] ?? '') && /^\d{3}/.test(text.slice(i + 1, i + 4))) continue;
    return i + 1;
  }
  return Math.max(from, to - WINDOW);
}

/** Start of the words that belong to the quantity alone: after the last digit before it, or any mark. */
export function ownStart(text: string, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const c = text[i] ?? '';
    if (BREAK.test(c)) return i + 1;
    if (/\d/.test(c) && !/^\d{0,2}年/.test(text.slice(i + 1, i + 4))) return i + 1;
  }
  return from;
}
