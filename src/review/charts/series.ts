/** Figures of all reports as series: what the pictures of several regions and several years are drawn from. */

import { type CellSource, compare, convert, type Panel, type PanelRow } from '../../compare/index.js';
import { codeWord } from '../../output/words.js';
import type { Extraction, IndicatorRecord } from '../../record.js';
import { toNumber } from '../../units/exact.js';
import type { Lang } from '../types.js';

const DRAWN: ReadonlySet<string> = new Set(['level', 'growth', 'avg_growth', 'avg_level', 'change']);

/** Figures of the catalogue's indicators that a picture can show. */
const isDrawn = (record: IndicatorRecord): boolean =>
  record.indicator !== null && record.value !== null && DRAWN.has(record.measure) && record.period !== null;

export const panelOf = (extractions: readonly Extraction[], lang: Lang): Panel => compare(extractions, { keep: isDrawn, lang });

/** `地区生产总值 增速 · 2025 目标` */
export const rowTitle = ({ name, measure, basis }: PanelRow, lang: Lang): string =>
  [name, codeWord('measure', measure, lang), ...(basis === null ? [] : [`(${basis})`])].join(' ');

/** The number that stands for a cell: of a range its middle, of an open bound its end. */
export function numberOf(cell: CellSource): number | null {
  if (cell.value !== null) return cell.value;
  return cell.min !== null && cell.max !== null ? (cell.min + cell.max) / 2 : null;
}

/** A figure of one row in the unit of another; null where they do not convert. */
export function inUnitOf(value: number, from: PanelRow, to: PanelRow): number | null {
  if (from.unit === to.unit) return value;
  try {
    return toNumber(convert(value, from.unit ?? '', to.unit ?? '', from.indicator));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
