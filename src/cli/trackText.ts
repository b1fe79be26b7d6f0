/** What `track` does with each text by itself. */
import type { Correction, Reached } from '../corrections/index.js';
import { extract } from '../extract.js';
import type { Lang } from '../output/index.js';
import type { Extraction } from '../record.js';
import { mayRank } from '../track/rank.js';
import { correcting } from './corrections.js';
import { hintsFor } from './given.js';
import type { GivenText } from './jobs/sources.js';
import { placeNotices } from './notices.js';
import type { Saving } from './saveText.js';
import { trackWordsOf } from './trackWords.js';
import { wordsOf } from './words.js';

/** What `track` was asked for, as plain data. */
export interface TrackSpec extends Saving {
  readonly lang: Lang;
  /** also what the catalogue does not know */
  readonly names: boolean;
  /** as given by the options of these names */
  readonly region: string | undefined;
  readonly year: string | undefined;
  readonly corrections: readonly Correction[];
}

export interface TrackPart {
  readonly extraction: Pick<Extraction, 'documents' | 'records'>;
  /** a line each, in the language of the run */
  readonly notes: readonly string[];
  readonly reached: Reached;
}

export async function openTrack({ lang, names, region, year, corrections }: TrackSpec): Promise<(text: GivenText) => TrackPart[]> {
  const words = wordsOf(lang);
  const hints = hintsFor(region, year, lang);
  const correct = await correcting(corrections, lang);
  return (text) => {
    const { extraction: all, reached } = correct(text.text, extract(text, { lang, path: text.path, ...hints(text.path) }));
    // without --all, figures of names outside the catalogue are held against nothing
    const records = all.records.filter((r) => names || r.indicator !== null || r.reference !== null || mayRank(r.source.sentence.text));
    const notes = placeNotices(text, all, words, trackWordsOf(lang));
    return [{ extraction: { documents: all.documents, records }, notes, reached }];
  };
}
