import { catalogueOf } from '../../src/observe/matcher.js';
import type { ReportKind } from '../../src/record.js';
import { findTables } from '../../src/table/plain.js';
import { readTable } from '../../src/table/read.js';
import type { Table } from '../../src/table/types.js';

/** `name | measure | value unit bound | status period | attribute`, one line a figure. */
export function rowsOf(table: Table, kind: ReportKind, year: number | null): string[] {
  const { matcher } = catalogueOf({ name: '云泽市', code: null, level: 'prefecture' });
  return readTable(table, { kind, year }, matcher).observations.map((o) => {
    const value =
      o.value === null ? o.text : typeof o.value === 'number' ? `${o.value}${o.unit}` : `${o.value.min}..${o.value.max}${o.unit}`;
    const bound = { exact: '', about: '~', at_least: '>=', at_most: '<=', between: '' }[o.bound];
    const attribute = o.attribute === null ? '' : o.attribute === 'binding' ? ' !' : ' ?';
    return `${o.name} ${o.measure} ${bound}${value} ${o.status} ${o.period ?? '-'}${attribute}`;
  });
}

export const readAll = (text: string, kind: ReportKind, year: number | null): string[] =>
  findTables(text).flatMap((table) => rowsOf(table, kind, year));

/** A table whose cells tabs part, written with bars. */
export const tabbed = (text: string): string => text.replaceAll('|', '\t');
