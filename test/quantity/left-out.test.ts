/** Rows of exclusions, each left out in turn: its example must then be read differently. */
import { describe, expect, it, vi } from 'vitest';
import type { ExclusionRow } from '../../src/quantity/exclusions.js';
import { lexQuantities } from '../../src/quantity/lex.js';

const run = vi.hoisted(() => ({
  rows: [] as ExclusionRow[],
  without: null as ExclusionRow | null,
  /** the rows but one, the same list each time, for its reader keeps one pattern a list */
  lists: new Map<ExclusionRow, readonly ExclusionRow[]>(),
}));

vi.mock('../../src/quantity/exclusions.js', async (original) => {
  const { DIGIT_EXCLUSIONS, HAN_EXCLUSIONS } = await original<typeof import('../../src/quantity/exclusions.js')>();
  const noted = (rows: readonly ExclusionRow[]): readonly ExclusionRow[] => {
    for (const row of rows) {
      run.rows.push(row);
      run.lists.set(
        row,
        rows.filter((other) => other !== row),
      );
    }
    return rows;
  };
  const used = (rows: readonly ExclusionRow[]): readonly ExclusionRow[] =>
    run.without !== null && rows.includes(run.without) ? (run.lists.get(run.without) ?? rows) : rows;
  const [digits, numerals] = [noted(DIGIT_EXCLUSIONS), noted(HAN_EXCLUSIONS)];
  return {
    get DIGIT_EXCLUSIONS() {
      return used(digits);
    },
    get HAN_EXCLUSIONS() {
      return used(numerals);
    },
  };
});

describe('leaving out', () => {
  it.each(run.rows.map((row) => [row.example, row] as const))('the row of %s changes how that is read', (example, row) => {
    const asEver = lexQuantities(example);
    run.without = row;
    try {
      expect(lexQuantities(example)).not.toEqual(asEver);
    } finally {
      run.without = null;
    }
    expect(lexQuantities(example)).toEqual(asEver);
  });
});
