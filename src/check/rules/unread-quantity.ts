/** Quantities in a sentence of headline words that no rule could read. */
import { aliasesOf, headlineIds, indicatorById, matchIndicator } from '../../catalogue/index.js';
import { atSpan } from '../draft.js';
import { type Draft, defineRule, type ReportView } from '../types.js';

/** Names of the headline indicators of a kind of report that are long enough to mean nothing else. */
const wordsByKind = new Map<string, readonly string[]>();
function wordsOf(kind: ReportView['document']['kind']): readonly string[] {
  const known = wordsByKind.get(kind);
  if (known !== undefined) return known;
  const made = headlineIds(kind).flatMap((id) => {
    const row = indicatorById(id);
    return row === undefined ? [] : aliasesOf(row).map((alias) => alias.text);
  });
  const words = [...new Set(made.filter((word) => word.length >= 4))];
  wordsByKind.set(kind, words);
  return words;
}

/** What stands before a quantity in its clause and in the clause before. */
function before(text: string, start: number): string {
  let from = start;
  let commas = 0;
  while (from > 0 && start - from < 80) {
    const mark = text.charAt(from - 1);
    if ('。;!?\n'.includes(mark)) break;
    if (mark === ',' && ++commas > 1) break;
    from--;
  }
  return text.slice(from, start);
}

/** Whether a figure of this unit can be the indicator's. */
function canBe(word: string, text: string): boolean {
  const unit = text.replace(/^[^\d]*[\d.,]+/, '');
  return (['level', 'growth'] as const).some((measure) => matchIndicator(word, { unit, measure }) !== null);
}

function unread(view: ReportView): Draft[] {
  const open = view.leftOut.filter((span) => span.reason === 'unread');
  if (open.length === 0) return [];
  const folded = view.folded();
  return open.flatMap((span): Draft[] => {
    const start = folded.at(span.source.start);
    const end = folded.at(span.source.end);
    const words = before(folded.text, start);
    const word = wordsOf(view.document.kind).find((name) => words.includes(name) && canBe(name, span.text));
    if (word === undefined) return [];
    return [
      atSpan(view, start, end, {
        words: [`“${span.text}”与“${word}”同句，但未能读出它是什么的数字`, `"${span.text}" stands beside "${word}", but could not be read`],
        subject: `${word}|${span.text}|${folded.text.slice(Math.max(0, start - 8), start)}`,
      }),
    ];
  });
}

export const unreadQuantity = defineRule({
  id: 'unread-quantity',
  level: 'info',
  title: ['主要指标句中未读的数字', 'unread figure beside headline words'],
  about: [
    '句中有主要指标的名称，也有数字，但没有规则能读出这个数字说的是什么。可能是句式少见，也可能是文字有误；列出来是为了不悄悄漏掉。',
    'A sentence names a headline indicator and has a figure that no rule could read. The form may be rare or the text wrong; it is listed so that nothing is missed in silence.',
  ],
  options: {},
  report: unread,
});
