/** One report as a page shows it. */

import { headlineIds } from '../catalogue/index.js';
import type { Finding } from '../check/index.js';
import { type Explanation, reasonMeaning, recordFacts } from '../explain/index.js';
import { explainWords } from '../explain/words.js';
import { positionsIn } from '../lines.js';
import type { Extraction, IndicatorRecord, ReportDocument } from '../record.js';
import { headlineOf } from './headline.js';
import type { Chart, Lang, PageLeftOut, PageRecord, PageReport } from './types.js';
import { reviewWordsOf } from './words.js';

/** What a page is made of, for one text. */
export interface ReviewedText {
  readonly path: string;
  readonly text: string;
  /** as the rules read it */
  readonly extraction: Extraction;
  readonly explanations: readonly Explanation[];
  /** the same with corrections in it; without corrections the extraction itself */
  readonly corrected: Extraction;
}

/** A list without repeats, and the place of each in it. */
class Distinct {
  readonly list: string[] = [];
  private readonly places = new Map<string, number>();

  at(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}

/** The facts of `explain` that the record's own fields do not show. */
function whyOf(explanations: readonly Explanation[], lang: Lang): Map<string, [string, string][]> {
  const { labels } = explainWords(lang);
  const shown = ['name', 'frame', 'inferred', 'partOf', 'runnerUp'];
  const why = new Map<string, [string, string][]>();
  for (const { records } of explanations)
    for (const one of records) {
      const facts = recordFacts(one, lang).filter(([label]) => shown.includes(label));
      why.set(
        one.record.id,
        facts.map(([label, words]): [string, string] => [labels[label], words]),
      );
    }
  return why;
}

/** The stretch of the text that belongs to each report: all of it, to the start of the next. */
function stretchOf(documents: readonly ReportDocument[], i: number, length: number): { from: number; to: number } {
  return { from: i === 0 ? 0 : (documents[i]?.start ?? 0), to: documents[i + 1]?.start ?? length };
}

/** The reports of a text; `chartOf` draws the picture of one. */
export function pageReports(
  { path, text, extraction, explanations, corrected }: ReviewedText,
  findings: readonly Finding[],
  chartOf: (document: ReportDocument, records: readonly IndicatorRecord[]) => Chart | null,
  lang: Lang,
): PageReport[] {
  const why = whyOf(explanations, lang);
  return extraction.documents.map((document, i): PageReport => {
    const { from, to } = stretchOf(extraction.documents, i, text.length);
    const { index, title, kind, year, region, regionCode } = document;
    const isOwn = (one: { readonly document: { readonly index: number } }): boolean => one.document.index === index;
    const headline = new Set(headlineIds(kind));
    const [sections, reasons] = [new Distinct(), new Distinct()];
    const own = extraction.records.filter(isOwn);
    const records = own.map((record): PageRecord => {
      const { indicator, name, measure, basis, value, unit, bound, status, attribute, strength, period, source } = record;
      return {
        ...{ indicator, name, measure, basis, value, unit, bound, status, attribute, strength, period },
        id: record.id,
        start: source.start - from,
        end: source.end - from,
        sentence: [source.sentence.start - from, source.sentence.end - from],
        section: sections.at(source.section.join(' › ')),
        line: source.line,
        text: record.text,
        headline: indicator !== null && headline.has(indicator),
        rule: record.rule,
        flags: record.flags,
        why: why.get(record.id) ?? [],
      };
    });
    const leftOut = extraction.leftOut.filter(isOwn).map(
      ({ source, reason }): PageLeftOut => ({
        start: source.start - from,
        end: source.end - from,
        reason: reasons.at(reasonMeaning(reason, lang).meaning),
      }),
    );
    // a record with a changed id is found by its place and name
    const places = new Map(own.map(({ source }, n) => [`${source.start}-${source.end}-${own[n]?.name}`, n]));
    const correctedOwn = corrected.records.filter(isOwn);
    const documentNow = corrected.documents[i] ?? document;
    return {
      report: { region, regionCode, kind, year, title, path },
      text: text.slice(from, to),
      line: positionsIn(text)(from).line,
      notices: document.flags.map((flag) => reviewWordsOf(lang).documentFlags[flag] ?? flag),
      sections: sections.list,
      records,
      reasons: reasons.list,
      leftOut,
      headline: headlineOf(documentNow, correctedOwn, ({ source, name }) => places.get(`${source.start}-${source.end}-${name}`), lang),
      findings: findings
        .filter((finding) => finding.path === path && isOwn(finding))
        .map(({ level, rule, words, place }) => ({
          level,
          rule,
          message: words[lang === 'zh' ? 0 : 1],
          line: place.line,
          start: place.start - from,
          end: place.end - from,
        })),
      chart: chartOf(documentNow, correctedOwn),
    };
  });
}
