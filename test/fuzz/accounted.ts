/** Nothing lost: every number in a report's sentences is a record or is left out with a reason. */
import { tablesOf } from '../../src/extract.js';
import { fold } from '../../src/fold/fold.js';
import type { SourceText } from '../../src/model.js';
import type { Extraction } from '../../src/record.js';
import { structure } from '../../src/structure/reports.js';
import { withoutTables } from '../../src/table/plain.js';

/** Numbers of the running text that no record and no left-out quantity holds. */
export function unaccounted(source: SourceText, { records, leftOut }: Extraction, path: string): string[] {
  const { text } = source;
  const held = new Uint8Array(text.length);
  for (const { source } of [...records, ...leftOut]) held.fill(1, source.start, source.end);
  const folded = fold(withoutTables(text, tablesOf(source)));
  const lost: string[] = [];
  for (const report of structure(folded, { path }))
    for (const { start, end } of report.sentences)
      for (const { 0: digits, index } of folded.text.slice(start, end).matchAll(/[0-9]+/g)) {
        const at = start + index;
        const isHeld = [...digits].every((_, i) => held[folded.toSource[at + i] ?? 0] === 1);
        if (!isHeld) lost.push(`${digits} is neither a record nor left out: ${folded.text.slice(Math.max(start, at - 10), at + 12)}`);
      }
  return lost;
}
