import type { IndicatorMatch, Matcher } from '../catalogue/index.js';
import type { Quantity } from '../model.js';
import type { Measure, Reference } from '../record.js';
import type { LeftReading, RightReading } from './phrase/index.js';
import type { Clause, Slot } from './slots.js';

/** One reading of a quantity: what it might measure. Shapes propose, the arbiter decides. */
export interface Candidate {
  readonly rule: string;
  readonly name: string;
  /** how well the surface form speaks for it, before the catalogue is asked */
  readonly score: number;
  readonly flags: readonly string[];
  /** does this quantity's name become the subject of what follows */
  readonly subject: boolean;
  /** the subject of what follows, where it is not the name: 地区生产总值 of those in which it rose */
  readonly told?: string;
}

/** What a sentence has said so far. */
export interface State {
  /** name of the last observation that can be a subject */
  subject: string;
  /** the share of a whole that the subject was last said to have, or '' */
  share: string;
  /** the last noun phrase that can own a generic head */
  readonly owner: string;
  /** the noun phrase of the clause without a figure before, or of the words before a colon; read only when asked for */
  readonly topic: string;
  /** the name that the clauses without a figure since the last name hold, or '' */
  readonly fresh: string;
  /** the noun phrase that opens the sentence as a clause of its own: `电子信息产业,…` */
  readonly theme: string;
  /** the sentence has spoken of the economy in a clause without figures */
  readonly economic: boolean;
  /** the industry that this sentence or one before it in the paragraph opens with, or '' */
  readonly industry: string;
  /** what the paragraph is about by its first sentence, where that is another one, or '' */
  readonly heading: string;
  /** the words of the sentence before a place of the text, behind those of so many sentences before it in the paragraph */
  before(place: number, sentences?: number): string;
  /** 新增 carried through a list */
  add: string;
  /** the names that the last 分别 gave out, for a second 分别 that repeats none */
  distributed: readonly string[];
  /** the names of the sentence so far, each once */
  recent: readonly string[];
  /** what the paragraph measured last, where the sentence parts it by classes: `按地域分,…`; else '' */
  readonly whole: string;
  /** what the clause before says has risen or fallen, where it says no figure: `A、B再次提高,月人均增加100元`; else '' */
  readonly risen: string;
  /** the part of the region that the paragraph is about by its opening sentence: 全面加快滨河组团建设; else '' */
  readonly zone: string;
  /** unit of the last count */
  unit: string;
  /** a park or zone that the sentence speaks of: its figures are not the region's */
  area: string;
  /** a belt or cluster of regions that the clause before is about: totals of the economy are its own */
  belt: string;
  /** of each of whom the totals before are: 每个园区; else '' */
  each: string;
  /** the name before the bracket that the clause stands in, or '' */
  bracket: string;
  /** the change that the last quantity said, for `增长5%、6%` */
  change: 'up' | 'down' | null;
  /** the verb of change that opens a list, for `压减炼铁产能5万吨、炼钢产能8万吨` */
  leadChange: 'up' | 'down' | null;
}

export type { Matcher };

/** A quantity with the words around it read. */
export interface Reading {
  readonly slot: Slot;
  readonly left: LeftReading;
  readonly right: RightReading;
}

export interface Context extends Reading {
  /** the reading of the next quantity in the clause */
  readonly next: Reading | undefined;
  /** all quantities of the clause, and which of them this is */
  readonly readings: readonly Reading[];
  readonly at: number;
  readonly previous: Slot | undefined;
  readonly nextClause: Clause | undefined;
  readonly state: Readonly<State>;
  readonly known: (name: string) => boolean;
}

export interface Shape {
  readonly id: string;
  propose(context: Context): Candidate[];
}

/** A quantity tied to what it measures. */
export interface Observation {
  readonly quantity: Quantity;
  readonly name: string;
  readonly measure: Measure;
  /** signed, as written; null for qualitative */
  readonly value: number | { readonly min: number; readonly max: number } | null;
  readonly unit: string;
  readonly match: IndicatorMatch | null;
  readonly rule: string;
  readonly flags: readonly string[];
  readonly reference: Reference | null;
  /** words left of the quantity in its clause, for frames and basis */
  readonly context: string;
  readonly partOf: Observation | null;
  /** the second-best reading, for explain */
  readonly runnerUp: Candidate | null;
}

/** Takes the name as the completion before gave it. */
export type Completion = (name: string, context: Context) => string;
