/** Cut bound words, cut units, statements glued together: the records that were flagged when they were read. */
import type { ReportView } from '../types.js';
import type { Break } from './types.js';

const clip = (text: string): string => (text.length > 12 ? `${text.slice(0, 12)}…` : text);

export function cutFigures(view: ReportView): Break[] {
  const flagged = view.records.filter((record) => record.flags.includes('text_broken') && record.rule !== 'table');
  if (flagged.length === 0) return [];
  const folded = view.folded();
  return flagged.map((record): Break => {
    const start = folded.at(record.source.start);
    const end = folded.at(record.source.end);
    const after = folded.text.slice(end, end + 13).split('\n')[0] ?? '';
    if (after.startsWith('右'))
      return {
        kind: 'bound',
        start,
        end: end + 1,
        words: [`“${record.text}右”应为“${record.text}左右”`, `"${record.text}右" should read "${record.text}左右"`],
      };
    if (record.unit === null) {
      const bound = after.slice(0, 2);
      return {
        kind: 'unit',
        start,
        end: end + 2,
        words: [`“${record.text}${bound}”缺少单位`, `"${record.text}${bound}" has lost its unit`],
      };
    }
    const next = clip(after.replace(/^(?:左右|以上|以下|以内)/, ''));
    if (/^\d/.test(after))
      return {
        kind: 'glued',
        start,
        end,
        words: [
          `“${record.text}”与其后的数字“${next}”连在一起，缺少标点`,
          `"${record.text}" and the number after it, "${next}", run together`,
        ],
      };
    return {
      kind: 'glued',
      start,
      end,
      words: [`“${record.text}”与“${next}”之间缺少标点`, `a mark is missing between "${record.text}" and "${next}"`],
    };
  });
}
