/** A region's rows as a table of texts. */
import type { IndicatorRecord } from '../record.js';
import { figureText, flagWords, resultText, targetText } from './figures.js';
import type { TrackRow } from './types.js';
import { verdictWord } from './words.js';

type Lang = 'zh' | 'en';

const grid = {
  indicator: ['指标', 'Indicator'],
  period: ['时期', 'Period'],
  target: ['目标', 'Target'],
  result: ['实绩', 'Result'],
  others: ['其他数字', 'Other figures'],
  difference: ['差额', 'Difference'],
  verdict: ['判定', 'Verdict'],
  notes: ['说明', 'Notes'],
  targetPlace: ['目标出处', 'Target from'],
  resultPlace: ['实绩出处', 'Result from'],
} as const;

/** `报告.txt:12#3f…`: file, line and id of a record. */
const place = (r: IndicatorRecord | null): string => (r === null ? '' : `${r.document.path}:${r.source.line}#${r.id}`);

const POINTS: Readonly<Record<string, string>> = { 个百分点: ' points', 个千分点: ' per-mille points' };

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

function differenceText({ difference, differenceUnit }: TrackRow, lang: Lang): string {
  if (difference === null) return '';
  const unit = (lang === 'en' ? POINTS[differenceUnit ?? ''] : undefined) ?? differenceUnit ?? '';
  return `${signed(difference)}${unit}`;
}

/** What a reader should know of the verdict. */
function notes(row: TrackRow, lang: Lang): string {
  const against =
    row.reference === null ? '' : `${lang === 'zh' ? '对照' : 'against'} ${figureText(row.reference, lang)} ${place(row.reference)}`;
  const share =
    row.judgedBy === 'completion' && lang === 'zh' ? '按完成计划的比例' : row.judgedBy === 'completion' ? 'by share of plan' : '';
  return [against, share, flagWords(row, lang)].filter((part) => part !== '').join(lang === 'zh' ? '；' : '; ');
}

/** The rows of one region as a table of texts. Record ids are in the other formats; the table names file and line. */
export function trackGrid(rows: readonly TrackRow[], lang: Lang): { head: string[]; rows: string[][] } {
  return {
    head: Object.values(grid).map((pair) => pair[lang === 'zh' ? 0 : 1]),
    rows: rows.map((row) => [
      row.indicatorName,
      row.period,
      targetText(row, lang),
      resultText(row, lang),
      row.otherResults.map((r) => figureText(r, lang, row.target)).join(lang === 'zh' ? '；' : '; '),
      differenceText(row, lang),
      verdictWord(row, lang),
      notes(row, lang),
      place(row.target),
      row.words === null ? place(row.result) : `${row.words.document}:${row.words.line}`,
    ]),
  };
}
