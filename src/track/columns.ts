/** The columns of `track`'s rows; formats print them. Columns are only ever appended. */

import { referenceText } from '../output/value.js';
import { codeWord } from '../output/words.js';
import type { IndicatorRecord } from '../record.js';
import { figureText, flagWords, resultText, targetText } from './figures.js';
import type { Tolerance, TrackRow } from './types.js';
import { judgeWord, reasonWord, verdictCodeWord, verdictWord } from './words.js';

export type Cell = string | number | null;
type Lang = 'zh' | 'en';

export interface TrackColumn {
  readonly name: string;
  readonly zh: string;
  /** `headers` translates codes, `lang` the words that are words anyway */
  readonly get: (row: TrackRow, lang: Lang, headers: Lang | null) => Cell;
}

const low = ({ value }: IndicatorRecord): number | null => (typeof value === 'object' && value !== null ? value.min : value);
const high = ({ value }: IndicatorRecord): number | null => (typeof value === 'object' && value !== null ? value.max : null);

type Get = TrackColumn['get'];
const coded =
  (code: (row: TrackRow) => string | null, word: (row: TrackRow, lang: Lang) => string): Get =>
  (row, _lang, headers) => {
    const value = code(row);
    return value === null || headers !== 'zh' ? value : word(row, 'zh');
  };

/** Where a record of the row stands, and what it says. */
const about = (name: string, zh: string, of: (row: TrackRow) => IndicatorRecord | null): TrackColumn[] => [
  { name: `${name}_id`, zh: `${zh}记录编号`, get: (row) => of(row)?.id ?? null },
  { name: `${name}_document`, zh: `${zh}文件`, get: (row) => of(row)?.document.path ?? null },
  { name: `${name}_line`, zh: `${zh}行`, get: (row) => of(row)?.source.line ?? null },
  { name: `${name}_sentence`, zh: `${zh}原句`, get: (row) => of(row)?.source.sentence.text ?? null },
];

/** The columns of CSV, in their order. */
export const trackColumns = (tolerance: Tolerance): readonly TrackColumn[] => [
  { name: 'region', zh: '地区', get: (row) => row.region },
  { name: 'region_code', zh: '地区代码', get: (row) => row.regionCode },
  { name: 'period', zh: '时期', get: (row) => row.period },
  { name: 'indicator', zh: '指标代码', get: (row) => row.indicator },
  { name: 'indicator_name', zh: '指标名称', get: (row) => row.indicatorName },
  {
    name: 'measure',
    zh: '口径类型',
    get: coded(
      (r) => r.target.measure,
      (r, lang) => codeWord('measure', r.target.measure, lang),
    ),
  },
  { name: 'basis', zh: '口径', get: (row) => row.target.basis },
  {
    name: 'attribute',
    zh: '属性',
    get: coded(
      (r) => r.attribute,
      (r, lang) => codeWord('attribute', r.attribute ?? '', lang),
    ),
  },
  { name: 'target', zh: '目标', get: (row, lang) => targetText(row, lang) },
  { name: 'target_value', zh: '目标值', get: (row) => low(row.target) },
  { name: 'target_value_max', zh: '目标值上限', get: (row) => high(row.target) },
  { name: 'target_unit', zh: '目标单位', get: (row) => row.target.unit },
  {
    name: 'target_bound',
    zh: '目标界限',
    get: coded(
      (r) => r.target.bound,
      (r, lang) => codeWord('bound', r.target.bound, lang),
    ),
  },
  { name: 'result', zh: '实绩', get: (row, lang) => resultText(row, lang) || null },
  { name: 'result_value', zh: '实绩值', get: (row) => (row.result === null ? null : low(row.result)) },
  { name: 'result_value_max', zh: '实绩值上限', get: (row) => (row.result === null ? null : high(row.result)) },
  { name: 'result_unit', zh: '实绩单位', get: (row) => row.result?.unit ?? null },
  {
    name: 'result_status',
    zh: '实绩状态',
    get: coded(
      (r) => r.result?.status ?? null,
      (r, lang) => codeWord('status', r.result?.status ?? '', lang),
    ),
  },
  {
    name: 'reference',
    zh: '参照',
    get: (row) => referenceText(row.target.reference, (code) => code),
  },
  { name: 'reference_value', zh: '对照值', get: (row) => (row.reference === null ? null : low(row.reference)) },
  { name: 'difference', zh: '差额', get: (row) => row.difference },
  { name: 'difference_unit', zh: '差额单位', get: (row) => row.differenceUnit },
  {
    name: 'verdict',
    zh: '判定',
    get: coded(
      (r) => r.verdict,
      (r, lang) => verdictCodeWord(r.verdict, lang),
    ),
  },
  {
    name: 'reason',
    zh: '无判定原因',
    get: coded(
      (r) => r.reason,
      (r, lang) => (r.reason === null ? '' : reasonWord(r.reason, lang)),
    ),
  },
  { name: 'verdict_words', zh: '判定用语', get: (row, lang) => verdictWord(row, lang) },
  {
    name: 'judged_by',
    zh: '判定依据',
    get: coded(
      (r) => r.judgedBy,
      (r, lang) => (r.judgedBy === null ? '' : judgeWord(r.judgedBy, lang)),
    ),
  },
  { name: 'tolerance', zh: '容差', get: (row) => row.tolerance },
  { name: 'tolerance_rate', zh: '比率容差', get: () => tolerance.rate },
  { name: 'tolerance_level', zh: '总量容差百分比', get: () => tolerance.level },
  {
    name: 'other_results',
    zh: '其他数字',
    get: (row, lang) => row.otherResults.map((r) => figureText(r, lang, row.target)).join('; ') || null,
  },
  { name: 'other_targets', zh: '其他目标表述', get: (row, lang) => row.otherTargets.map((r) => figureText(r, lang)).join('; ') || null },
  { name: 'flags', zh: '存疑', get: (row, _lang, headers) => (headers === 'zh' ? flagWords(row, 'zh') : row.flags.join(';')) },
  ...about('target', '目标', (row) => row.target),
  ...about('result', '实绩', (row) => row.result),
  ...about('reference', '对照', (row) => row.reference),
  ...about('level_target', '总量目标', (row) => row.levelTarget),
  ...about('level_result', '总量实绩', (row) => row.levelResult),
  { name: 'words', zh: '位次等文字', get: (row) => row.words?.text ?? null },
  { name: 'words_document', zh: '文字文件', get: (row) => row.words?.document ?? null },
  { name: 'words_line', zh: '文字行', get: (row) => row.words?.line ?? null },
  { name: 'other_result_ids', zh: '其他数字记录编号', get: (row) => row.otherResults.map((r) => r.id).join(';') || null },
];
