/** Observations to records: places, normal form, ids. */
import { indicatorById } from '../catalogue/index.js';
import { sourceSpan } from '../fold/fold.js';
import { positionsIn } from '../lines.js';
import type { Excluded, Folded, PlaceMark, Report, Section } from '../model.js';
import type { Placed } from '../observe/report.js';
import type { Observation } from '../observe/types.js';
import type { DocumentRef, IndicatorRecord, LeftOut } from '../record.js';
import { firstFrom } from '../spans.js';
import type { TableObservation, UnreadCell } from '../table/read.js';
import { basisOf } from './basis.js';
import { brokenAt } from './broken.js';
import { attributeOf, strengthOf } from './commitment.js';
import { identityOf, idOf } from './identity.js';
import { normalize } from './normalize.js';

export class Builder {
  private readonly lineAndColumn: ReturnType<typeof positionsIn>;
  private readonly mentions = new Map<string, number>();
  private readonly ids = new Map<Observation, string>();

  constructor(
    private readonly folded: Folded,
    private readonly lang: 'zh' | 'en',
    private readonly places: readonly PlaceMark[] = [],
    /** doubts about the whole text */
    readonly textFlags: readonly string[] = [],
  ) {
    this.lineAndColumn = positionsIn(folded.source);
  }

  /** The first place in the folded text at or after a source offset; the text's length after the last. */
  foldedAt(source: number): number {
    const { toSource, text } = this.folded;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((toSource[mid] ?? 0) < source) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  /** Offsets in the source text of a span of the folded text. */
  place(start: number, end: number): { start: number; end: number } {
    return sourceSpan(this.folded, start, end);
  }

  /** Line and column of a source offset, and the page or paragraph where the file's format has them. */
  private position(offset: number): Position {
    const mark = this.places[Math.max(0, firstFrom(this.places, offset + 1) - 1)];
    return {
      ...this.lineAndColumn(offset),
      ...(mark?.page === undefined ? {} : { page: mark.page }),
      ...(mark?.paragraph === undefined ? {} : { paragraph: mark.paragraph }),
    };
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
    const broken = o.measure !== 'qualitative' && brokenAt(this.folded.text, o.quantity);
    const id = this.idOf(o, placed, report, document);
    this.ids.set(o, id);
    const flags = [
      ...o.flags,
      ...(broken ? ['text_broken'] : []),
      ...(o.match?.flag ? [o.match.flag] : []),
      ...(placed.implied && (sentence?.section ?? null) === null ? ['period_implied'] : []),
    ];
    return {
      id,
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
      partOf: o.partOf ? (this.ids.get(o.partOf) ?? null) : null,
      period: placed.period,
      text,
      source: {
        ...source,
        ...this.position(source.start),
        sentence: { ...span, text: sentenceText },
        section: sectionPath(sentence?.section ?? null),
      },
      rule: o.rule,
      flags: [...new Set([...flags, ...this.textFlags])],
    };
  }

  /** `at`: folded offset of the table, for the headings above it. */
  tableRecord(o: TableObservation, at: number, report: Report, document: DocumentRef): IndicatorRecord {
    const row = o.match ? indicatorById(o.match.id) : undefined;
    const value = o.value === null || typeof o.value === 'number' ? o.value : { ...o.value };
    const flags = [...(o.match?.flag ? [o.match.flag] : []), ...(o.implied ? ['period_implied'] : [])];
    return {
      id: this.idOf(o, o, report, document),
      region: report.region?.name ?? null,
      regionCode: report.region?.code ?? null,
      document,
      indicator: o.match?.id ?? null,
      indicatorName: row ? (this.lang === 'en' ? row.en : row.name) : null,
      name: o.name,
      measure: o.measure,
      basis: o.match && o.match.basis.length > 0 ? o.match.basis.join(';') : null,
      reference: o.reference,
      value,
      unit: o.unit === '' ? null : o.unit,
      normalized: normalize(value, o.unit, o.bound),
      bound: o.bound,
      status: o.status,
      attribute: o.attribute,
      strength: strengthOf(o.text),
      partOf: null,
      period: o.period,
      text: o.text,
      source: {
        start: o.start,
        end: o.end,
        ...this.position(o.start),
        sentence: { ...o.row },
        section: sectionPath(sectionBefore(report, at)),
      },
      rule: 'table',
      flags: [...flags, ...this.textFlags],
    };
  }

  /** Hash of what a record says, and which mention of it this is. */
  private idOf(
    o: Pick<TableObservation, 'name' | 'measure' | 'value' | 'unit'>,
    at: Pick<TableObservation, 'status' | 'period'>,
    report: Report,
    document: DocumentRef,
  ): string {
    const said = { name: o.name, measure: o.measure, value: o.value, unit: o.unit, period: at.period, status: at.status };
    const key = identityOf(said, { region: report.region?.name ?? null, kind: document.kind, year: document.year });
    const mention = this.mentions.get(key) ?? 0;
    this.mentions.set(key, mention + 1);
    return idOf(key, mention);
  }

  cellLeftOut({ start, end, text }: UnreadCell, document: DocumentRef): LeftOut {
    return { document, text, reason: 'unread', source: { start, end, ...this.position(start) } };
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

type Position = Pick<IndicatorRecord['source'], 'line' | 'column' | 'page' | 'paragraph'>;

/** The section of the last sentence that starts before a place. */
const sectionBefore = ({ sentences }: Report, at: number): Section | null => sentences[firstFrom(sentences, at) - 1]?.section ?? null;

function sectionPath(section: Section | null): string[] {
  const path: string[] = [];
  for (let s = section; s; s = s.parent) path.unshift(s.title);
  return path;
}
