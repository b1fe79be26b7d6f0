/** Observations to records: places, normal form, ids. */
import { createHash } from 'node:crypto';
import { indicatorById } from '../catalogue/index.js';
import type { Placed } from '../extract.js';
import { sourceSpan } from '../fold/fold.js';
import type { Excluded, Folded, Report, Section } from '../model.js';
import type { DocumentRef, IndicatorRecord, LeftOut } from '../record.js';
import { basisOf } from './basis.js';
import { attributeOf, strengthOf } from './commitment.js';
import { normalize } from './normalize.js';

export class Builder {
  private readonly lines: number[];
  private readonly mentions = new Map<string, number>();

  constructor(
    private readonly folded: Folded,
    private readonly lang: 'zh' | 'en',
  ) {
    this.lines = lineStarts(folded.source);
  }

  /** Offsets in the source text of a span of the folded text. */
  place(start: number, end: number): { start: number; end: number } {
    return sourceSpan(this.folded, start, end);
  }

  private position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((this.lines[mid] ?? 0) <= offset) low = mid;
      else high = mid - 1;
    }
    return { line: low + 1, column: offset - (this.lines[low] ?? 0) + 1 };
  }

  record(placed: Placed, report: Report, document: DocumentRef): IndicatorRecord {
    const { observation: o } = placed;
    const sentence = report.sentences[placed.sentence];
    const source = this.place(o.quantity.start, o.quantity.end);
    const span = sentence ? this.place(sentence.start, sentence.end) : source;
    const sentenceText = sentence ? this.folded.text.slice(sentence.start, sentence.end) : '';
    const indicator = o.match?.id ?? null;
    const row = indicator ? indicatorById(indicator) : undefined;
    const text = this.folded.text.slice(o.quantity.start, o.quantity.end);
    const bound = o.measure === 'qualitative' ? 'exact' : o.quantity.bound;
    const after = this.folded.text.slice(o.quantity.outerEnd, Math.min(o.quantity.outerEnd + 40, sentence?.end ?? o.quantity.outerEnd));
    const key = [
      report.region?.name ?? '',
      document.kind,
      document.year ?? '',
      o.name,
      o.measure,
      placed.period ?? '',
      placed.status,
      JSON.stringify(o.value),
      o.unit,
    ].join('|');
    const mention = this.mentions.get(key) ?? 0;
    this.mentions.set(key, mention + 1);
    const flags = [...o.flags, ...(o.match?.flag ? [o.match.flag] : []), ...(placed.implied && (sentence?.section ?? null) === null ? ['period_implied'] : [])];
    return {
      id: createHash('sha256').update(`${key}|${mention}`).digest('hex').slice(0, 16),
      region: report.region?.name ?? null,
      regionCode: report.region?.code ?? null,
      document,
      indicator,
      indicatorName: row ? (this.lang === 'en' ? row.en : row.name) : null,
      name: o.name,
      measure: o.measure,
      basis: basisOf(o, after, row),
      reference: o.reference,
      value: o.value === null ? null : typeof o.value === 'number' ? o.value : { ...o.value },
      unit: o.unit === '' ? null : o.unit,
      normalized: normalize(o.value === null ? null : typeof o.value === 'number' ? o.value : { ...o.value }, o.unit, bound),
      bound,
      status: placed.status,
      attribute: attributeOf(sentenceText),
      strength: strengthOf(o.context),
      partOf: null,
      period: placed.period,
      text,
      source: {
        ...source,
        ...this.position(source.start),
        sentence: { ...span, text: sentenceText },
        section: sectionPath(sentence?.section ?? null),
      },
      rule: o.rule,
      flags: [...new Set(flags)],
    };
  }

  leftOut(x: Excluded, document: DocumentRef): LeftOut {
    const source = this.place(x.start, x.end);
    return {
      document,
      text: this.folded.text.slice(x.start, x.end),
      reason: x.reason,
      source: { ...source, ...this.position(source.start) },
    };
  }
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

function sectionPath(section: Section | null): string[] {
  const path: string[] = [];
  for (let s = section; s; s = s.parent) path.unshift(s.title);
  return path;
}
