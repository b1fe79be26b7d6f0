/** Small makers of drafts. */
import { indicatorById } from '../catalogue/index.js';
import type { Draft, Fact, FindingLevel, Line, Place, Related, ReportFacts, ReportView } from './types.js';

interface Said {
  readonly words: Line;
  readonly subject: string;
  readonly level?: FindingLevel | undefined;
  readonly related?: readonly Related[];
}

/** A finding at a fact. */
export function atFact(fact: Fact, { words, subject, level, related }: Said): Draft {
  return {
    path: fact.path,
    place: fact.place,
    words,
    subject,
    excerpt: fact.text,
    indicator: fact.indicator,
    document: fact.document,
    region: fact.region,
    ...(level === undefined ? {} : { level }),
    ...(related === undefined ? {} : { related }),
  };
}

/** A finding at a span of a report's folded text. */
export function atSpan(view: ReportView, start: number, end: number, { words, subject, level, related }: Said): Draft {
  const source = view.folded().source(start, end);
  return {
    path: view.path,
    place: view.place(source.start, source.end),
    words,
    subject,
    excerpt: view.folded().text.slice(start, end),
    document: view.document,
    region: view.document.region,
    ...(level === undefined ? {} : { level }),
    ...(related === undefined ? {} : { related }),
  };
}

/** A finding about a report as a whole: it stands where the report starts. */
export function atReport(
  report: ReportView | ReportFacts,
  place: Place,
  { words, subject, level, related }: Said,
  indicator: string,
): Draft {
  return {
    path: report.path,
    place,
    words,
    subject,
    excerpt: '',
    indicator,
    document: report.document,
    region: report.document.region,
    ...(level === undefined ? {} : { level }),
    ...(related === undefined ? {} : { related }),
  };
}

export const relatedTo = (fact: Fact, words: Line): Related => ({ path: fact.path, place: fact.place, words });

/** The catalogue's name of an indicator in both languages. */
export function nameOf(id: string): Line {
  const row = indicatorById(id);
  return row === undefined ? [id, id] : [row.name, row.en];
}
