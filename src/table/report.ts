/** The tables that stand inside one report. */
import type { Report } from '../model.js';
import { readTable, type TableMatcher, type TableObservation, type UnreadCell } from './read.js';
import type { Table } from './types.js';

export interface PlacedCell {
  readonly observation: TableObservation;
  /** folded offset of the table */
  readonly at: number;
}

/** Reads the tables whose start, told by `folded` in the folded text, lies in the report. */
export function observeTables(
  tables: readonly Table[],
  report: Report,
  folded: (source: number) => number,
  match: TableMatcher,
): { observations: PlacedCell[]; unread: UnreadCell[] } {
  const observations: PlacedCell[] = [];
  const unread: UnreadCell[] = [];
  for (const table of tables) {
    const at = folded(table.start);
    if (at < report.start || at >= report.end) continue;
    const reading = readTable(table, report, match);
    for (const observation of reading.observations) observations.push({ observation, at });
    unread.push(...reading.unread);
  }
  return { observations, unread };
}
