import type { IndicatorRecord } from '../record.js';
import type { Panel, PanelDocument } from './panel.js';

const keyOf = (id: string, { path, index }: Pick<PanelDocument, 'path' | 'index'>): string => `${id}|${index}|${path}`;

/** The records that stand in a panel: of each cell the best of every report, in the order of `records`. */
export function shownRecords(panel: Panel, records: readonly IndicatorRecord[]): IndicatorRecord[] {
  const shown = new Set(
    panel.cells.flat().flatMap((cell) => cell?.sources.map(({ recordId, document }) => keyOf(recordId, document)) ?? []),
  );
  return records.filter((record) => shown.has(keyOf(record.id, record.document)));
}
