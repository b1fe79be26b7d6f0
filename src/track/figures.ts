/** The figures of a row as people write them. */
import { valueText } from '../output/value.js';
import { codeWord } from '../output/words.js';
import type { IndicatorRecord } from '../record.js';
import type { TrackRow } from './types.js';
import { trackFlagWord } from './words.js';

type Lang = 'zh' | 'en';

/** A figure as people write it, with its unit; of another measure or basis that too. */
export function figureText(record: IndicatorRecord, lang: Lang, as: IndicatorRecord | null = null): string {
  const notes = [
    as !== null && as.measure !== record.measure ? codeWord('measure', record.measure, lang) : null,
    record.basis,
    record.status === 'estimate' ? codeWord('status', 'estimate', lang) : null,
    as !== null && record.document.kind !== as.document.kind ? codeWord('kind', record.document.kind, lang) : null,
  ].filter((note) => note !== null);
  const text = record.value === null ? record.text : valueText(record, lang);
  if (notes.length === 0) return text;
  return lang === 'zh' ? `${text}（${notes.join('，')}）` : `${text} (${notes.join(', ')})`;
}

/** The target as people write it, the level goal beside it. */
export const targetText = (row: TrackRow, lang: Lang): string =>
  [row.target, row.levelTarget].flatMap((r) => (r === null ? [] : [figureText(r, lang)])).join(lang === 'zh' ? '；' : '; ');

/** The result as people write it, the level beside it, and in brackets other sources. */
export function resultText(row: TrackRow, lang: Lang): string {
  const main = [row.result, row.levelResult]
    .filter((r) => r !== null)
    .map((r) => figureText(r, lang, r.measure === row.levelResult?.measure ? r : row.target));
  return main.length === 0 ? (row.words?.text ?? '') : main.join(lang === 'zh' ? '；' : '; ');
}

/** The doubts of a row in words. */
export const flagWords = (row: TrackRow, lang: Lang): string =>
  row.flags.map((flag) => trackFlagWord(flag, lang) ?? codeWord('flag', flag, lang)).join(lang === 'zh' ? '、' : ', ');
