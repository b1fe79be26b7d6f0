/** Rows of exclusions, each left out in turn: its example must then be read differently. */
import { describe, expect, it, vi } from 'vitest';
import type { ExclusionRow } from '../../src/quantity/exclusionRow.js';
import { lexQuantities } from '../../src/quantity/lex.js';

const run = vi.hoisted(() => {
  const rows: ExclusionRow[] = [];
  /** the rows but one, the same list each time, for its reader keeps one pattern a list */
  const lists = new Map<ExclusionRow, readonly ExclusionRow[]>();
  return {
    rows,
    without: null as ExclusionRow | null,
    noted(all: readonly ExclusionRow[]): readonly ExclusionRow[] {
      for (const row of all) {
        rows.push(row);
        lists.set(
          row,
          all.filter((other) => other !== row),
        );
      }
      return all;
    },
    used(all: readonly ExclusionRow[]): readonly ExclusionRow[] {
      return this.without !== null && all.includes(this.without) ? (lists.get(this.without) ?? all) : all;
    },
  };
});

vi.mock('../../src/quantity/exclusions.js', async (original) => {
  const digits = run.noted((await original<typeof import('../../src/quantity/exclusions.js')>()).DIGIT_EXCLUSIONS);
  return {
    get DIGIT_EXCLUSIONS() {
      return run.used(digits);
    },
  };
});

vi.mock('../../src/quantity/hanExclusions.js', async (original) => {
  const numerals = run.noted((await original<typeof import('../../src/quantity/hanExclusions.js')>()).HAN_EXCLUSIONS);
  return {
    get HAN_EXCLUSIONS() {
      return run.used(numerals);
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
