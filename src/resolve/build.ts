/** Observations to records: places, normal form, ids. */
import { indicatorById } from '../catalogue/index.js';
import { sourceSpan } from '../fold/fold.js';
import { positionsIn } from '../lines.js';
import type { Excluded, Folded, PlaceMark, Report, Section, Sentence } from '../model.js';
import type { Placed } from '../observe/report.js';
import type { Observation } from '../observe/types.js';
import type { DocumentRef, IndicatorRecord, LeftOut } from '../record.js';
import { firstFrom } from '../spans.js';
import type { TableObservation, UnreadCell } from '../table/read.js';
import { additionFirst } from './addition.js';
import { basisOf } from './basis.js';
import { brokenAt } from './broken.js';
import { attributeOf, strengthOf } from './commitment.js';
import { identityOf, idOf } from './identity.js';
import { normalize } from './normalize.js';

export class Builder {
  private readonly lineAndColumn: ReturnType<typeof positionsIn>;
  private readonly mentions = new Map<string, number>();
  private lastSaid: Said | null = null;
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
    const position = this.lineAndColumn(offset);
    if (this.places.length === 0) return position;
    const mark = this.places[Math.max(0, firstFrom(this.places, offset + 1) - 1)];
    return {
      ...position,
      ...(mark?.page === undefined ? {} : { page: mark.page }),
      ...(mark?.paragraph === undefined ? {} : { paragraph: mark.paragraph }),
    };
  }

  private sourceOf(start: number, end: number, sentence: Source['sentence'], section: string[]): Source {
    const position = this.position(start);
    // most texts have neither pages nor paragraphs, and V8 copies properties in a slow way of its own
    if (this.places.length > 0) return { start, end, ...position, sentence, section };
    return { start, end, line: position.line, column: position.column, sentence, section };
  }

  /** What all records of a sentence share; they come one after the other. */
  private said(sentence: Sentence): Said {
    if (this.lastSaid?.of !== sentence) {
      const { start, end } = this.place(sentence.start, sentence.end);
      const text = this.folded.text.slice(sentence.start, sentence.end);
      this.lastSaid = { of: sentence, start, end, text, attribute: attributeOf(text), section: sectionPath(sentence.section) };
    }
    return this.lastSaid;
  }

  /** Names and units keep the brackets that their sentence is written with: 县（市、区）, 万套（间）. Rules, ids and figures know the folded ones. */
  private written(words: string, said: Said | null): string {
    if (said === null || !/[()]/.test(words)) return words;
    return this.folded.source.slice(said.start, said.end).includes('（') ? words.replaceAll('(', '（').replaceAll(')', '）') : words;
  }

  record(placed: Placed, report: Report, document: DocumentRef): IndicatorRecord {
    const { observation: o } = placed;
    const sentence = report.sentences[placed.sentence];
    const source = this.place(o.quantity.start, o.quantity.end);
    const said = sentence ? this.said(sentence) : null;
    const indicator = o.match?.id ?? null;
    const row = indicator ? indicatorById(indicator) : undefined;
    const text = this.folded.text.slice(o.quantity.start, o.quantity.end);
    const bound = o.measure === 'qualitative' ? 'exact' : o.quantity.bound;
    const after = this.folded.text.slice(o.quantity.outerEnd, Math.min(o.quantity.outerEnd + 40, sentence?.end ?? o.quantity.outerEnd));
    const broken = o.measure !== 'qualitative' && brokenAt(this.folded.text, o.quantity);
    const name = additionFirst(o.name);
    const id = this.idOf(name === o.name ? o : { ...o, name }, placed, report, document);
    this.ids.set(o, id);
    const flags = new Set(o.flags);
    if (broken) flags.add('text_broken');
    if (o.match?.flag) flags.add(o.match.flag);
    if (placed.implied && (sentence?.section ?? null) === null) flags.add('period_implied');
    for (const flag of this.textFlags) flags.add(flag);
    return {
      id,
      region: report.region?.name ?? null,
      regionCode: report.region?.code ?? null,
      document,
      indicator,
      indicatorName: row ? (this.lang === 'en' ? row.en : row.name) : null,
      name: this.written(name, said),
      measure: o.measure,
      basis: basisOf(o, after, said?.text ?? '', row),
      reference: o.reference,
      value: o.value === null ? null : typeof o.value === 'number' ? o.value : { ...o.value },
      unit: o.unit === '' ? null : this.written(o.unit, said),
      normalized: normalize(o.value === null ? null : typeof o.value === 'number' ? o.value : { ...o.value }, o.unit, bound),
      bound,
      status: placed.status,
      attribute: said?.attribute ?? null,
      strength: strengthOf(o.context),
      partOf: o.partOf ? (this.ids.get(o.partOf) ?? null) : null,
      period: placed.period,
      text,
      source: this.sourceOf(
        source.start,
        source.end,
        said ? { start: said.start, end: said.end, text: said.text } : { start: source.start, end: source.end, text: '' },
        said ? said.section.slice() : [],
      ),
      rule: o.rule,
      flags: [...flags],
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
      source: this.sourceOf(o.start, o.end, { ...o.row }, sectionPath(sectionBefore(report, at))),
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
    const identified = { name: o.name, measure: o.measure, value: o.value, unit: o.unit, period: at.period, status: at.status };
    const key = identityOf(identified, { region: report.region?.name ?? null, kind: document.kind, year: document.year });
    const mention = this.mentions.get(key) ?? 0;
    this.mentions.set(key, mention + 1);
    return idOf(key, mention);
  }

  cellLeftOut({ start, end, text }: UnreadCell, document: DocumentRef): LeftOut {
    return { document, text, reason: 'unread', source: { start, end, ...this.position(start) } };
  }

  leftOut(x: Excluded, document: DocumentRef): LeftOut {
    const { start, end } = this.place(x.start, x.end);
    const position = this.position(start);
    const { line, column } = position;
    const source = this.places.length > 0 ? { start, end, ...position } : { start, end, line, column };
    return { document, text: this.folded.text.slice(x.start, x.end), reason: x.reason, source };
  }
}

type Source = IndicatorRecord['source'];
type Position = Pick<Source, 'line' | 'column' | 'page' | 'paragraph'>;

interface Said {
  readonly of: Sentence;
  /** in the source text */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly attribute: IndicatorRecord['attribute'];
  readonly section: string[];
}

/** The section of the last sentence that starts before a place. */
const sectionBefore = ({ sentences }: Report, at: number): Section | null => sentences[firstFrom(sentences, at) - 1]?.section ?? null;

function sectionPath(section: Section | null): string[] {
  const path: string[] = [];
  for (let s = section; s; s = s.parent) path.unshift(s.title);
  return path;
}
