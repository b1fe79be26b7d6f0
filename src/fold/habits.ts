import type { Line } from './lines.js';
import { openingStyle } from './opening.js';

/** What a text's paragraphs are told apart by, besides short last lines. */
export interface Habits {
  /** blank lines stand between them */
  readonly blankLines: boolean;
  /** their first lines are indented */
  readonly indents: boolean;
  /** how often a paragraph opens in each style */
  readonly styles: ReadonlyMap<string, number>;
  /** the styles of those that no blank line and no indent tells from the line before */
  readonly close: ReadonlySet<string>;
  /** the styles in which headings stand on lines of their own at least half as often as text runs on in a full line */
  readonly alone: ReadonlySet<string>;
}

/** A habit holds for this share of the paragraphs that are known to start. */
const HABIT_SHARE = 0.7;

/** Learns the habits from the lines after those that are not full: there a paragraph starts for certain. */
export function habitsOf(lines: readonly Line[], isFull: (line: Line, next: Line) => boolean, headOf: (line: Line) => string): Habits {
  let starts = 0;
  let blank = 0;
  let indented = 0;
  let indentedElsewhere = 0;
  const styles = new Map<string, number>();
  const close = new Set<string>();
  const tally = new Map<string, number>();
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at];
    const before = lines[at - 1];
    if (line === undefined || before === undefined) continue;
    const next = lines[at + 1];
    const own = openingStyle(headOf(line));
    if (next !== undefined && own !== null) tally.set(own, (tally.get(own) ?? 0) + (isFull(line, next) ? -1 : 2));
    if (isFull(before, line)) {
      if (line.indent >= 2) indentedElsewhere += 1;
      continue;
    }
    starts += 1;
    if (line.blankBefore > 0) blank += 1;
    if (line.indent >= 2) indented += 1;
    const style = openingStyle(headOf(line));
    if (style === null) continue;
    styles.set(style, (styles.get(style) ?? 0) + 1);
    if (line.blankBefore === 0 && line.indent < 2) close.add(style);
  }
  const others = lines.length - 1 - starts;
  return {
    blankLines: blank > 1 && blank >= starts * HABIT_SHARE,
    // a text that is indented as a whole has no such habit
    indents: indented > 1 && indented >= starts * HABIT_SHARE && indentedElsewhere < others * 0.5,
    styles,
    close,
    alone: new Set([...tally].filter(([, count]) => count > 0).map(([style]) => style)),
  };
}

/** Openers that stand inside paragraphs just as well: only where paragraphs often open so. */
const INNER = new Set(['first', 'parenDigit', 'digit', 'note']);
const INNER_MIN = 3;

/** True if a line with this beginning opens a heading or paragraph, judged by how the text does it elsewhere. */
export function startsByHabit(habits: Habits, head: string): boolean {
  const style = openingStyle(head);
  if (style === null) return false;
  return !INNER.has(style) || (habits.styles.get(style) ?? 0) >= INNER_MIN;
}
