/** One cell: which records fill it, in which unit, and in which words. */
import { indicatorById } from '../catalogue/index.js';
import { byRank } from '../output/precise.js';
import { valueText } from '../output/value.js';
import { codeWord } from '../output/words.js';
import { unitInfo } from '../quantity/units.js';
import type { IndicatorRecord } from '../record.js';
import { convert, dimensionOf, fullUnit } from '../units/convert.js';
import { fromNumber, toNumber } from '../units/exact.js';
import type { CellSource, PanelCell } from './panel.js';
import { isWords } from './series.js';
import { bySource } from './sources.js';
import { type PanelLang, panelWords } from './words.js';

/** An amount in the unit of the row, exact in decimal; null stays null. */
function inUnit(value: number | null, from: string | null, to: string | null, indicator: string | null): number | null {
  if (value === null || from === to) return value;
  if (dimensionOf(from, indicator).family !== dimensionOf(to, indicator).family) return null;
  return toNumber(convert(fromNumber(value), from ?? '', to ?? '', indicator));
}

/** `高于全国0.2个百分点`; of a goal in words its words. */
function wordsText(record: IndicatorRecord, lang: PanelLang): string {
  const { reference } = record;
  if (record.measure !== 'gap' || reference === null) return record.text;
  const row = reference.region === null && reference.indicator !== record.indicator ? indicatorById(reference.indicator ?? '') : undefined;
  const against = reference.region ?? (lang === 'zh' ? row?.name : row?.en) ?? '';
  const margin = typeof record.value === 'number' ? `${Math.abs(record.value)}${record.unit ?? ''}` : valueText(record, lang);
  return panelWords(lang).gap(codeWord('relation', reference.relation, lang), against, margin);
}

/** The record as the row shows it. */
export function sourceOf(record: IndicatorRecord, rowUnit: string | null, lang: PanelLang): CellSource {
  const { indicator, value, unit, normalized, bound, status, document, source, name, flags } = record;
  const { path, index, title, kind, year } = document;
  const common = {
    bound,
    measure: record.measure,
    status,
    recordId: record.id,
    document: { path, index, title, kind, year },
    sentence: source.sentence.text,
    line: source.line,
    column: source.column,
    name,
    flags,
  };
  if (isWords(record)) return { text: wordsText(record, lang), value: null, min: null, max: null, unit: null, ...common };
  const moved = (amount: number): number => inUnit(amount, unit, rowUnit, indicator) ?? amount;
  const converted = typeof value === 'number' ? moved(value) : value === null ? null : { min: moved(value.min), max: moved(value.max) };
  const base = normalized.unit ?? unitInfo(fullUnit(unit ?? '', indicator)).base;
  const mark = rowUnit === '%' || rowUnit === '‰' ? rowUnit : null;
  return {
    text: valueText({ ...record, value: converted, unit: mark }, lang),
    value: typeof converted === 'number' ? converted : null,
    min: inUnit(normalized.min, base, rowUnit, indicator),
    max: inUnit(normalized.max, base, rowUnit, indicator),
    unit: rowUnit,
    ...common,
  };
}

/** Figures before words, then as everywhere: main targets, the undoubted, the more precise, the first. */
const byMerit = (a: IndicatorRecord, b: IndicatorRecord): number =>
  Number(isWords(a)) - Number(isWords(b)) || Number(a.reference === null) - Number(b.reference === null) || byRank(a, b);

function byDocument(records: readonly IndicatorRecord[]): IndicatorRecord[][] {
  const groups = new Map<string, IndicatorRecord[]>();
  for (const record of records) {
    const key = `${record.document.path}#${record.document.index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()];
}

/** What the cell shows: the best text; where other reports differ, theirs too, each with its report. */
function shownText(sources: readonly CellSource[], lang: PanelLang): string {
  const words = panelWords(lang);
  const different = sources.filter((source, i) => sources.findIndex(({ text }) => text === source.text) === i);
  if (different.length === 1) return different[0]?.text ?? '';
  return different.map(({ text, document }) => words.inBrackets(text, words.source(document))).join(words.between);
}

/** The cell of these records, all of one row and column; null for none. */
export function cellOf(records: readonly IndicatorRecord[], rowUnit: string | null, lang: PanelLang): PanelCell | null {
  const ranked = byDocument(records).map((group) => [...group].sort(byMerit));
  const best = ranked.flatMap((group) => group.slice(0, 1)).sort((a, b) => Number(isWords(a)) - Number(isWords(b)) || bySource(a, b));
  const sources = best.map((record) => sourceOf(record, rowUnit, lang));
  const [first] = sources;
  if (first === undefined) return null;
  return { ...first, shown: shownText(sources, lang), sources, others: ranked.flatMap((group) => group.slice(1).map(({ id }) => id)) };
}
