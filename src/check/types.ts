/** What the rules of `check` are given and what they give back. */

import type { DocumentRef, IndicatorRecord, LeftOut, ReportDocument } from '../record.js';
import type { RegionLevel } from '../refine/ranges.js';

/** A line in both languages. */
export type Line = readonly [zh: string, en: string];

export const findingLevels = ['error', 'warning', 'info'] as const;
export type FindingLevel = (typeof findingLevels)[number];
/** What a rule can be set to. */
export const ruleLevels = ['error', 'warning', 'info', 'off'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** A span of the decoded text: UTF-16 offsets, 1-based lines and columns, ends exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly path: string;
  readonly place: Place;
  readonly words: Line;
}

/** A finding as a rule states it. */
export interface Draft {
  readonly path: string;
  readonly place: Place;
  readonly words: Line;
  /** what tells this finding from others of its rule in the report: no offsets or lines in it */
  readonly subject: string;
  /** the words of the text at the place; '' where the finding is about the report as a whole */
  readonly excerpt: string;
  /** only where it is milder than the rule's level */
  readonly level?: FindingLevel;
  readonly indicator?: string | null;
  readonly related?: readonly Related[];
  /** the report that it is about */
  readonly document: DocumentRef;
  readonly region: string | null;
}

export interface Finding extends Draft {
  readonly rule: string;
  readonly level: FindingLevel;
  /** hash of what it says; the same after an edit elsewhere in the text */
  readonly key: string;
}

export type { RegionLevel };

/** A record that has an indicator, without its sentence: what comparisons between reports keep. */
export interface Fact extends Omit<IndicatorRecord, 'source' | 'indicator'> {
  readonly indicator: string;
  readonly path: string;
  readonly place: Place;
}

/** One report, for the rules that look at one report at a time. */
export interface ReportView {
  readonly path: string;
  readonly document: ReportDocument;
  readonly level: RegionLevel | null;
  readonly records: readonly IndicatorRecord[];
  readonly facts: readonly Fact[];
  readonly leftOut: readonly LeftOut[];
  /** the report's part of the folded text, made when first asked for */
  folded(): FoldedReport;
  /** a span of the decoded text with its lines and columns */
  place(start: number, end: number): Place;
}

/** The clean string of a report, and the way back to the text. */
export interface FoldedReport {
  readonly text: string;
  /** the span of the decoded text that a span of `text` comes from */
  source(start: number, end: number): { start: number; end: number };
  /** offset in `text` of an offset of the decoded text */
  at(source: number): number;
}

/** What is kept of a report after its text is gone. */
export interface ReportFacts {
  readonly path: string;
  readonly document: ReportDocument;
  readonly level: RegionLevel | null;
  /** where the report starts */
  readonly place: Place;
  readonly facts: readonly Fact[];
  /** headline indicators without a result that the text still speaks of */
  readonly spoken: ReadonlySet<string>;
}

export interface NumberOption {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly about: Line;
}
export interface IdsOption {
  readonly kind: 'ids';
  /** catalogue ids; null: the rule's own list */
  readonly default: readonly string[] | null;
  readonly about: Line;
}
export type OptionSpec = NumberOption | IdsOption;
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type Values<S extends OptionSpecs> = {
  readonly [K in keyof S]: S[K] extends NumberOption ? number : readonly string[] | null;
};
export type AnyValues = Readonly<Record<string, number | readonly string[] | null>>;

/** One rule. `report` sees reports one by one, `across` all of them in the end, without their texts. */
export interface Rule {
  readonly id: string;
  readonly level: Exclude<RuleLevel, 'off'>;
  readonly title: Line;
  /** what it looks for, why it matters, what to do */
  readonly about: Line;
  readonly options: OptionSpecs;
  readonly report?: (view: ReportView, values: AnyValues) => readonly Draft[];
  readonly across?: (reports: readonly ReportFacts[], values: AnyValues) => readonly Draft[];
}

interface RuleSpec<S extends OptionSpecs> extends Omit<Rule, 'options' | 'report' | 'across'> {
  readonly options: S;
  readonly report?: (view: ReportView, values: Values<S>) => readonly Draft[];
  readonly across?: (reports: readonly ReportFacts[], values: Values<S>) => readonly Draft[];
}

/** A rule whose functions see their options with their types; the config's schema has checked the values. */
export function defineRule<S extends OptionSpecs>({ report, across, ...rest }: RuleSpec<S>): Rule {
  return {
    ...rest,
    ...(report === undefined ? {} : { report: (view, values) => report(view, values as Values<S>) }),
    ...(across === undefined ? {} : { across: (reports, values) => across(reports, values as Values<S>) }),
  };
}
