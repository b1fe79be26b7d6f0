/** Explanations as text for people: one block a quantity. */
import { flagText, valueText } from '../output/value.js';
import { displayWidth, harmless } from '../output/width.js';
import { codeWord } from '../output/words.js';
import type { ExplainedRecord, Explanation } from './types.js';
import { type ExplainWords, explainWords, type Lang } from './words.js';

/** Columns between the labels' start and their words. */
const LABEL = { zh: 6, en: 11 } as const;

export type Label = keyof ExplainWords['labels'];

function lineOf(label: Label, text: string, lang: Lang): string {
  const word = explainWords(lang).labels[label];
  return `  ${word}${' '.repeat(Math.max(1, LABEL[lang] - displayWidth(word)))}${text}`;
}

/** The name as the catalogue has it, and the catalogue's own name for it. */
function nameLine({ record, alias }: ExplainedRecord, words: ExplainWords): string {
  const { name, indicator } = record;
  if (indicator === null) return name + words.outside;
  return name + (alias === null || alias === name ? words.matched(indicator) : words.matchedAs(indicator, alias));
}

/** What is to be said of how a record was read: label and words. */
export function recordFacts(explained: ExplainedRecord, lang: Lang): [Label, string][] {
  const words = explainWords(lang);
  const { record, cues, rule, runnerUp } = explained;
  const bound = explained.boundWords !== '' && record.bound !== 'exact' ? words.bound(explained.boundWords) : '';
  const given = [...new Set(cues)].map(words.quoted).join(words.list);
  const period = record.period ?? words.noPeriod;
  const lines: [Label, string][] = [
    ['name', nameLine(explained, words)],
    ['value', `${codeWord('measure', record.measure, lang)} ${valueText(record, lang)}${bound}`],
    ['frame', `${codeWord('status', record.status, lang)} ${period}${given === '' ? '' : words.cues(given)}`],
    ['rule', `${rule.id} ${rule.meaning}`],
    ['inferred', explained.inferred.map((one) => words.from[one.from](words.fields[one.field], one)).join(words.join)],
    ['basis', (record.basis ?? '').split(';').join(words.list)],
    ['partOf', explained.partOf ?? ''],
    ['runnerUp', runnerUp && runnerUp.name !== record.name ? words.or(runnerUp.name, runnerUp.rule.id) : ''],
    ['flags', flagText(record, lang)],
  ];
  return lines.filter(([, text]) => text !== '');
}

const recordLines = (explained: ExplainedRecord, lang: Lang): string[] =>
  recordFacts(explained, lang).map(([label, text]) => lineOf(label, text, lang));

/** The head of a report's blocks: path, title, kind, region and year. Ends with a line end. */
export function reportHead({ document, region }: Pick<Explanation, 'document' | 'region'>, lang: Lang): string {
  const { path, title, kind, year } = document;
  const words = explainWords(lang);
  const parts = [
    title ?? words.noTitle,
    codeWord('kind', kind, lang),
    region ?? words.noRegion,
    year === null ? words.noYear : String(year),
  ];
  return `${harmless(`# ${path === '' ? '' : `${path} `}${parts.join(' · ')}`)}\n`;
}

/** One quantity: its place, the quantity in its clause, and below how it was read or why it was not. Ends with a line end. */
export function explanationText(explanation: Explanation, lang: Lang): string {
  const { document, source, before, text, after, records, leftOut } = explanation;
  const place = `${document.path === '' ? '' : `${document.path}:`}${source.line}:${source.column}`;
  const lines = [
    `${place}  ${before}⟦${text}⟧${after}`,
    ...(leftOut ? [lineOf(leftOut.id === 'unread' ? 'unread' : 'leftOut', leftOut.meaning, lang)] : []),
    ...records.flatMap((record) => recordLines(record, lang)),
  ];
  return `${lines.map((line) => harmless(line)).join('\n')}\n`;
}
