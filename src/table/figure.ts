/** A figure's unit, sign and reference, from its cell, its row and its column. */
import type { Measure, Reference } from '../record.js';
import type { ValueColumn } from './column.js';
import type { RowName } from './name.js';
import type { TableObservation } from './observation.js';
import type { Row } from './row.js';
import type { CellValue } from './value.js';

/** The nearest unit: in the cell, over a column of rates, in the row, over the column. */
export function unitOf(value: CellValue, column: ValueColumn, units: readonly string[]): string {
  const share = column.completion || /^(?:比重|占比|构成|份额)$/.test(column.noun);
  const points = column.change && column.unit.includes('百分点');
  const rates = column.growth || column.average || share || points || value.growth ? column.unit || (share ? '%' : '') : '';
  const own = units[0] ?? '';
  // 12.4万 in a row of 万辆, 1.2万 in one of 张
  if (value.unit === '万' && own.length > 1 && own.startsWith('万')) return own;
  if (/^[十百千万亿]+$/.test(value.unit) && own !== '' && !/^[%‰千万亿]/.test(own)) return value.unit + own;
  return value.unit || (value.growth && !/^[%‰]/.test(rates) ? '%' : rates) || own || column.unit;
}

/** A rate of growth is per cent whatever the row's level is counted in; the difference of two rates is percentage points. */
export function unitFor(measure: Measure, value: CellValue, unit: string, name: RowName): string {
  if (measure === 'qualitative') return '';
  if (measure === 'level' || (value.unit !== '' && !value.growth)) return unit;
  if (measure === 'growth' || measure === 'avg_growth') return /^[%‰倍番]$/.test(unit) ? unit : '%';
  if (measure === 'change') return (name.change === null && value.change === null && unit === '%') || unit === '百分点' ? '个百分点' : unit;
  return unit;
}

export function signed(value: CellValue, row: Row, measure: Measure): TableObservation['value'] {
  const changes = measure === 'growth' || measure === 'avg_growth' || measure === 'change';
  const down = value.change === 'down' || (value.change === null && row.name.change === 'down') || shrinks(row, measure);
  if (!changes || !down) return value.value;
  if (typeof value.value === 'number') return value.value > 0 ? -value.value : value.value;
  return value.value === null ? null : { min: -value.value.max, max: -value.value.min };
}

/** A change written without its sign, between two years of which the later is the smaller. */
function shrinks(row: Row, measure: Measure): boolean {
  if (measure !== 'change') return false;
  const levels = row.figures.filter((f) => f.column.year !== null && !f.column.average && !f.column.growth && !f.column.change);
  const first = levels[0]?.values[0]?.value;
  const last = levels[levels.length - 1]?.values[0]?.value;
  return typeof first === 'number' && typeof last === 'number' && last < first;
}

export function referenceOf(words: string): Reference | null {
  const relation = /(?<!不)高于|快于|不低于|优于/.test(words)
    ? 'above'
    : /低于|不高于/.test(words)
      ? 'below'
      : /同步|一致|相适应/.test(words)
        ? 'equal'
        : null;
  if (relation === null) return null;
  const indicator = /经济|生产总值|GDP/.test(words) ? 'gdp' : null;
  const region = /全国|全省|全市|国家/.exec(words)?.[0] ?? null;
  return indicator === null && region === null ? null : { indicator, region, relation, margin: null };
}
