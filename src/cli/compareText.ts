/** What `compare` does with each text by itself. */

import { headlineFilter, subjectOf } from '../compare/index.js';
import type { Correction, Reached } from '../corrections/index.js';
import { extract } from '../extract.js';
import type { Lang } from '../output/index.js';
import type { IndicatorRecord, ReportDocument } from '../record.js';
import { compareWordsOf } from './compareWords.js';
import { correcting } from './corrections.js';
import { type Filters, keeps } from './filters.js';
import { hintsFor } from './given.js';
import type { GivenText } from './jobs/sources.js';
import { placeNotices } from './notices.js';
import type { Saving } from './saveText.js';
import { wordsOf } from './words.js';

/** What `compare` was asked for, as plain data. */
export interface CompareSpec extends Saving {
  readonly lang: Lang;
  /** null: the headline targets */
  readonly filters: Filters | null;
  /** names outside the catalogue too */
  readonly all: boolean;
  /** as given by the options of these names */
  readonly region: string | undefined;
  readonly year: string | undefined;
  readonly corrections: readonly Correction[];
}

export interface ComparePart {
  readonly records: readonly IndicatorRecord[];
  readonly documents: readonly ReportDocument[];
  readonly unread: number;
  /** a line each, in the language of the run */
  readonly notes: readonly string[];
  readonly reached: Reached;
}

function keepOf({ filters, all }: CompareSpec): (record: IndicatorRecord) => boolean {
  if (filters === null) return headlineFilter();
  const keep = keeps(filters);
  // a gap is kept with the indicator that it is measured in
  return (record) => (all || subjectOf(record) !== null) && keep({ ...record, indicator: subjectOf(record) });
}

export async function openCompare(spec: CompareSpec): Promise<(text: GivenText) => ComparePart[]> {
  const { lang } = spec;
  const words = wordsOf(lang);
  const keep = keepOf(spec);
  const hints = hintsFor(spec.region, spec.year, lang);
  const correct = await correcting(spec.corrections, lang);
  return (text) => {
    const { extraction: all, reached } = correct(text.text, extract(text, { lang, path: text.path, ...hints(text.path) }));
    return [
      {
        records: all.records.filter(keep),
        documents: all.documents,
        unread: all.leftOut.filter((span) => span.reason === 'unread').length,
        notes: placeNotices(text, all, words, compareWordsOf(lang)),
        reached,
      },
    ];
  };
}
