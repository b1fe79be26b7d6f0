/** A difference in each format. */
import { drawer } from '../output/draw.js';
import { markdownTable } from '../output/markdown.js';
import { shownName, valueText } from '../output/value.js';
import { codeWord, type Lang } from '../output/words.js';
import type { IndicatorRecord } from '../record.js';
import { SCHEMA_VERSION } from '../version.js';
import type { Change, ChangedField, Difference } from './types.js';

export const diffFormats = ['table', 'json', 'markdown'] as const;
export type DiffFormat = (typeof diffFormats)[number];

export interface DiffOutput {
  readonly lang: Lang;
  /** paths of the two versions */
  readonly old: string;
  readonly new: string;
  /** columns of the terminal; Infinity where nothing need fit */
  readonly width: number;
}

type Pair = readonly [zh: string, en: string];

const kinds: Readonly<Record<Change['kind'], Pair>> = {
  added: ['新增', 'added'],
  removed: ['删除', 'removed'],
  changed: ['变更', 'changed'],
};

const fields: Readonly<Record<ChangedField, Pair>> = {
  value: ['数值', 'value'],
  unit: ['单位', 'unit'],
  bound: ['界限', 'bound'],
  period: ['时期', 'period'],
  status: ['状态', 'status'],
};

const heads: readonly Pair[] = [
  ['变化', 'Change'],
  ['指标', 'Indicator'],
  ['口径类型', 'Measure'],
  ['状态', 'Status'],
  ['时期', 'Period'],
  ['旧值', 'Old'],
  ['新值', 'New'],
  ['变更项', 'Fields'],
  ['旧行', 'Old line'],
  ['新行', 'New line'],
];

const no: Pair = ['没有变化', 'no changes'];

const word = (pair: Pair, lang: Lang): string => pair[lang === 'zh' ? 0 : 1];

/** One cell where both versions agree, `旧 → 新` where they do not. */
function both({ old, new: now }: Change, get: (record: IndicatorRecord) => string): string {
  const cells = [old, now].flatMap((record) => (record === null ? [] : [get(record)]));
  return [...new Set(cells)].join(' → ');
}

const lineOf = (record: IndicatorRecord | null): string => (record === null ? '' : `${record.source.line}:${record.source.column}`);

function grid({ changes }: Difference, lang: Lang): { head: string[]; rows: string[][] } {
  return {
    head: heads.map((pair) => word(pair, lang)),
    rows: changes.map((change) => [
      word(kinds[change.kind], lang),
      both(change, (r) => (r.basis === null ? shownName(r) : `${shownName(r)}（${r.basis}）`)),
      both(change, (r) => codeWord('measure', r.measure, lang)),
      both(change, (r) => codeWord('status', r.status, lang)),
      both(change, (r) => r.period ?? ''),
      change.old === null ? '' : valueText(change.old, lang),
      change.new === null ? '' : valueText(change.new, lang),
      change.fields.map((field) => word(fields[field], lang)).join(lang === 'zh' ? '、' : ', '),
      lineOf(change.old),
      lineOf(change.new),
    ]),
  };
}

/** `新增 1 · 删除 0 · 变更 2` */
export function countsText({ added, removed, changed }: Difference, lang: Lang): string {
  return [
    [word(kinds.added, lang), added],
    [word(kinds.removed, lang), removed],
    [word(kinds.changed, lang), changed],
  ]
    .map(([kind, n]) => `${kind} ${n}`)
    .join(' · ');
}

function asJson(difference: Difference, paths: Pick<DiffOutput, 'old' | 'new'>): string {
  const { changes, added, removed, changed } = difference;
  const list = changes.length === 0 ? '[]' : `[\n${changes.map((change) => JSON.stringify(change)).join(',\n')}\n]`;
  const head = JSON.stringify({ schemaVersion: SCHEMA_VERSION, old: paths.old, new: paths.new, added, removed, changed });
  return `${head.slice(0, -1)},\n"changes": ${list}}\n`;
}

/** The whole difference as text. */
export async function printDiff(difference: Difference, format: DiffFormat, { lang, width, ...paths }: DiffOutput): Promise<string> {
  if (format === 'json') return asJson(difference, paths);
  if (difference.changes.length === 0) return `${word(no, lang)}\n`;
  const table = grid(difference, lang);
  return format === 'markdown' ? markdownTable(table) : (await drawer())(table, width);
}
