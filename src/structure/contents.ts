import { isContentsEntry } from './furniture.js';
import { isLong, type TextLine } from './lines.js';

const MAX_ENTRIES = 600;
const MAX_ENTRY = 80;

function bare(line: string): string {
  return line.replace(/[.…· ]*\d*$/, '');
}

/**
 * Where a table of contents that begins at line `at` (目录) ends: at the line that repeats its first entry.
 * Returns `at` if no such line follows.
 */
export function contentsEnd(lines: readonly TextLine[], at: number, limit: number): number {
  const first = lines[at + 1];
  if (first === undefined || isLong(first)) return at;
  const words = bare(first.head);
  if (words.length < 3) return at;
  for (let next = at + 2; next < Math.min(limit, at + MAX_ENTRIES); next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    if (!isContentsEntry(line.head) && (line.head === words || line.head.startsWith(words))) return next;
    if (line.end - line.start > MAX_ENTRY && !isContentsEntry(line.head)) break;
  }
  return at;
}
