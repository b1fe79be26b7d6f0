/** Whether a report speaks of an indicator at all. */
import { aliasesOf, indicatorById } from '../catalogue/index.js';
import type { ReportView } from './types.js';

/** Where the first of an indicator's names stands in the folded text, or null. Names of one or two characters say too little. */
export function mentionOf(view: ReportView, id: string): { readonly start: number; readonly end: number } | null {
  const row = indicatorById(id);
  if (row === undefined) return null;
  const { text } = view.folded();
  for (const { text: name } of aliasesOf(row)) {
    if (name.length < 3) continue;
    const start = text.indexOf(name);
    if (start >= 0) return { start, end: start + name.length };
  }
  return null;
}

export const isSpoken = (view: ReportView, id: string): boolean => mentionOf(view, id) !== null;
