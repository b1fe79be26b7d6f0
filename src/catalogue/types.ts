/** Rows of the indicator catalogue. Data only: what an indicator is called, measured in, and how it is told from its parts. */
import type { Measure, ReportKind } from '../record.js';

/** Measures of a name that stands for growth alone: `经济增长5%` is GDP growth, `经济` with a level is nothing. */
export const GROWING: readonly Measure[] = ['growth', 'avg_growth', 'completion', 'qualitative'];

/** An alias that holds only for some years, measures or units, or that names a series of another basis. */
export interface Alias {
  readonly text: string;
  /** first and last year in which reports use the name in this sense */
  readonly from?: number;
  readonly to?: number;
  /** false: the old name stands for another basis, its figures do not join the series */
  readonly comparable?: boolean;
  /** doubt to put on the record: `basis_changed`, `basis_unclear` */
  readonly flag?: string;
  /** the alias counts only with these measures (`经济增长5%` is GDP growth, `经济` alone is nothing) */
  readonly measures?: readonly Measure[];
  /** the alias counts only with these base units */
  readonly units?: readonly string[];
}

/** Plausible bounds for one level of region: the level as [min, max, unit as written], the yearly growth in percent. */
export interface Plausible {
  readonly level?: readonly [min: number, max: number, unit: string];
  readonly growth?: readonly [min: number, max: number];
}

export interface Indicator {
  readonly id: string;
  /** official name, in the statistics bureau's usage */
  readonly name: string;
  readonly en: string;
  /** other names; `name` itself need not be repeated */
  readonly aliases: readonly (string | Alias)[];
  /** base units of its level (元, 美元, %, 个, 户, 亩, 吨 …), the usual one first; growth is always in percent */
  readonly units: readonly string[];
  readonly better: 'higher' | 'lower' | 'neutral';
  /** kinds of report in whose default table it stands */
  readonly headline: readonly ReportKind[];
  /** 口径: words that tell series of this indicator apart; they may stand before or after a name */
  readonly basis: readonly string[];
  /** words that may stand before or after a name and change nothing; `@level`, `@county-level`, `@port`, `@arrive` stand for patterns (see modifiers.ts) */
  readonly modifiers?: readonly string[];
  readonly range?: {
    readonly province?: Plausible;
    readonly city?: Plausible;
    readonly county?: Plausible;
  };
  /** one clause that states it */
  readonly example: string;
}
