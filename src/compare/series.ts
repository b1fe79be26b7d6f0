/** Which records may share a row. */
import { indicatorById } from '../catalogue/index.js';
import type { IndicatorRecord, Measure, Status } from '../record.js';
import { dimensionOf } from '../units/convert.js';

/** What the figures of one row have in common. */
export interface Series {
  readonly key: string;
  readonly indicator: string | null;
  readonly name: string;
  readonly measure: Measure;
  readonly status: Status;
  readonly period: string | null;
  readonly basis: string | null;
  /** family of the unit; currencies are families of their own */
  readonly family: string;
}

/** The indicator that a record speaks of: its own, or the one that its gap is measured in. */
export const subjectOf = (record: IndicatorRecord): string | null =>
  record.indicator ?? (record.measure === 'gap' ? (record.reference?.indicator ?? null) : null);

/** Goals in words, and gaps (`高于全国0.2个百分点`): they may fill the cell of a figure that is missing. */
export const isWords = (record: IndicatorRecord): boolean =>
  record.value === null || (record.measure === 'gap' && subjectOf(record) !== null);

/**
 * Basis words in one order, so that `同口径;剔除…` is the same as the other way round.
 * A word that the indicator's own name holds (常住人口 of 常住人口城镇化率) says nothing more.
 */
function basisKey(basis: string | null, indicator: string | null): string | null {
  const name = indicatorById(indicator ?? '')?.name ?? '';
  const words = basis?.split(';').filter((word) => !name.includes(word)) ?? [];
  return words.length === 0 ? null : words.sort().join(';');
}

/** Rows of names that the catalogue does not know go by the name. */
const nameKey = (record: IndicatorRecord): string => subjectOf(record) ?? `=${record.name}`;

/** The series of a record. Words have no dimension and no basis, and are of measure `qualitative`. */
export function seriesOf(record: IndicatorRecord): Series {
  const words = isWords(record);
  const measure = words ? 'qualitative' : record.measure;
  const basis = words ? null : basisKey(record.basis, record.indicator);
  const family = words ? '' : dimensionOf(record.unit, record.indicator).family;
  const { status, period } = record;
  return {
    key: [nameKey(record), measure, status, period ?? '', basis ?? '', family].join('|'),
    indicator: subjectOf(record),
    name: record.indicatorName ?? record.name,
    measure,
    status,
    period,
    basis,
    family,
  };
}

/** What words and figures must share so that words may stand in the figure's row. */
export const topicOf = ({ indicator, name, status, period }: Series): string => [indicator ?? `=${name}`, status, period ?? ''].join('|');
