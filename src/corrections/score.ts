/** The rules held against what an analyst decided. */
import { headlineIds } from '../catalogue/index.js';
import type { Extraction, ReportKind } from '../record.js';
import { readingsOf } from './apply.js';
import { type ClaimField, claimFields, differingFields, heldTrue } from './claim.js';
import { matchCorrections } from './match.js';
import { sameReport } from './place.js';
import type { Claim, Correction } from './schema.js';

/**
 * What became of one decision. `right`: the rules read what was accepted; `wrong`: they read the quantity otherwise; `missed`: they do
 * not read it; `false`: they read what was rejected; `gone`: they no longer do.
 */
export type Outcome = 'right' | 'wrong' | 'missed' | 'false' | 'gone';

export interface Judged {
  readonly outcome: Outcome;
  readonly correction: Correction;
  /** what holds; null of a rejection */
  readonly truth: Claim | null;
  /** what the rules read; null for nothing */
  readonly read: Claim | null;
  readonly fields: readonly ClaimField[];
  /** 1-based line of what the rules read */
  readonly line: number | null;
}

export interface ScoreRow {
  /** `all`, `headline`, or a status */
  readonly group: string;
  readonly right: number;
  /** what the rules read and the analyst does not hold true: wrong and false */
  readonly wrong: number;
  /** what holds and the rules do not read so: wrong and missed */
  readonly missed: number;
  /** right / (right + wrong); null where there is nothing */
  readonly precision: number | null;
  /** right / (right + missed); null where there is nothing */
  readonly recall: number | null;
}

export interface Score {
  readonly rows: readonly ScoreRow[];
  /** of the quantities that both read, how many agree in a field */
  readonly fields: readonly { readonly field: ClaimField; readonly right: number; readonly of: number }[];
  readonly judged: readonly Judged[];
  /** corrections whose report is not among the inputs; they do not count */
  readonly elsewhere: readonly Correction[];
  /** records of these reports that nobody decided on; they do not count */
  readonly undecided: number;
}

function judge(correction: Correction, read: Claim | null, line: number | null): Judged {
  const truth = heldTrue(correction);
  const common = { correction, truth, read, line };
  if (truth === null) return { ...common, outcome: read === null ? 'gone' : 'false', fields: [] };
  if (read === null) return { ...common, outcome: 'missed', fields: [] };
  const fields = differingFields(truth, read);
  return { ...common, outcome: fields.length === 0 ? 'right' : 'wrong', fields };
}

const share = (part: number, rest: number): number | null => (part + rest === 0 ? null : part / (part + rest));

function rowOf(group: string, judged: readonly Judged[]): ScoreRow {
  const count = (...outcomes: Outcome[]): number => judged.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const [right, wrong, missed] = [count('right'), count('wrong', 'false'), count('wrong', 'missed')];
  return { group, right, wrong, missed, precision: share(right, wrong), recall: share(right, missed) };
}

/** Holds the extraction of text after text against corrections. */
export class Scorer {
  private readonly judged: Judged[] = [];
  private readonly seen = new Set<Correction>();
  private undecided = 0;

  constructor(private readonly corrections: readonly Correction[]) {}

  /** @param extraction of that text, without corrections */
  add(text: string, extraction: Extraction): void {
    for (const document of extraction.documents) {
      const own = this.corrections.filter(({ report }) => sameReport(report, document));
      if (own.length === 0) continue;
      const records = extraction.records.filter((record) => record.document.index === document.index);
      const matches = matchCorrections(own, readingsOf(text, records));
      own.forEach((correction, i) => {
        const match = matches[i] ?? null;
        this.seen.add(correction);
        this.judged.push(judge(correction, match?.claim ?? null, match?.record.source.line ?? null));
      });
      this.undecided += records.length - matches.filter((match) => match !== null).length;
    }
  }

  finish(): Score {
    const { judged } = this;
    const claim = ({ truth, read, correction }: Judged): Claim => truth ?? read ?? correction.claim;
    const headline = judged.filter((one) => {
      const { indicator } = claim(one);
      return indicator !== null && headlineIds(one.correction.report.kind as ReportKind).includes(indicator);
    });
    const groups: [string, readonly Judged[]][] = [
      ['all', judged],
      ['headline', headline],
      ...['actual', 'estimate', 'target'].map((status): [string, Judged[]] => [
        status,
        judged.filter((one) => claim(one).status === status),
      ]),
    ];
    const both = judged.filter(({ outcome }) => outcome === 'right' || outcome === 'wrong');
    return {
      rows: groups.filter(([group, own]) => group === 'all' || own.length > 0).map(([group, own]) => rowOf(group, own)),
      fields: claimFields.map((field) => ({
        field,
        right: both.filter(({ fields }) => !fields.includes(field)).length,
        of: both.length,
      })),
      judged,
      elsewhere: this.corrections.filter((correction) => !this.seen.has(correction)),
      undecided: this.undecided,
    };
  }
}
