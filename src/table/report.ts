/** The tables that belong to one report. */
import type { Matcher } from '../catalogue/index.js';
import type { Report } from '../model.js';
import { readTable, type TableObservation, type UnreadCell } from './read.js';
import type { Table } from './types.js';

export interface PlacedCell {
  readonly observation: TableObservation;
  /** folded offset of the table */
  readonly at: number;
}

/** Reads the tables between the report's start and `until`, where the next begins: annexes stand behind the report's own end. `folded` tells a source offset's place in the folded text. */
export function observeTables(
  tables: readonly Table[],
  report: Report,
  until: number,
  folded: (source: number) => number,
  match: Matcher,
): { observations: PlacedCell[]; unread: UnreadCell[] } {
  const observations: PlacedCell[] = [];
  const unread: UnreadCell[] = [];
  for (const table of tables) {
    const at = folded(table.start);
    if (at < report.start || at >= until) continue;
    const reading = readTable(table, report, match);
    for (const observation of reading.observations) observations.push({ observation, at });
    unread.push(...reading.unread);
  }
  return { observations, unread };
}
