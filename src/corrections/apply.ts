/** Corrections put into what the rules read. */
import { indicatorById } from '../catalogue/index.js';
import { fold } from '../fold/fold.js';
import { positionsIn } from '../lines.js';
import type { Extraction, IndicatorRecord, LeftOut, ReportDocument } from '../record.js';
import { recordId } from '../resolve/identity.js';
import { normalize } from '../resolve/normalize.js';
import { claimOf, differingFields, heldTrue } from './claim.js';
import { matchCorrections } from './match.js';
import { PlainText, placeIn, type Span, sameReport } from './place.js';
import type { Claim, Correction } from './schema.js';

/** Rules of records that an analyst changed or added: the words of the rule that read them no longer tell where the values come from. */
export const CORRECTED = 'corrected';
export const ADDED = 'added';
/** Why a rejected quantity was left out. */
export const REJECTED = 'rejected';

/** Why a correction was not applied: no report of that region, year and kind; its sentence is gone; what it speaks of is read otherwise or not at all. */
export type NotApplied = 'no_report' | 'no_sentence' | 'not_read';

export interface Unmatched {
  readonly correction: Correction;
  readonly reason: NotApplied;
}

/** What holds of a correction after all texts; a later text can only better it. */
const ORDER: readonly (NotApplied | 'applied')[] = ['no_report', 'no_sentence', 'not_read', 'applied'];

/** A record and where it stands in the list, as matching sees it. */
interface Read {
  readonly id: string;
  readonly claim: Claim;
  readonly place: ReturnType<typeof placeIn>;
  readonly record: IndicatorRecord;
}

/** The records of a report as matching sees them. */
export const readingsOf = (text: string, records: readonly IndicatorRecord[]): Read[] =>
  records.map((record) => ({
    id: record.id,
    claim: claimOf(record),
    place: placeIn(text, record.source, record.source.sentence),
    record,
  }));

/** The doubts that a change of these fields settles. */
const SETTLED: Readonly<Record<string, readonly string[]>> = {
  unit_suspect: ['value', 'unit', 'indicator'],
  period_implied: ['period'],
  name_implied: ['name'],
};

function claimed(record: IndicatorRecord, claim: Claim, lang: 'zh' | 'en'): IndicatorRecord {
  const changed: readonly string[] = differingFields(record, claim);
  if (changed.length === 0) return { ...record, reviewed: true };
  const row = indicatorById(claim.indicator ?? '');
  const typed = claim as Pick<IndicatorRecord, keyof Claim>;
  return {
    ...record,
    ...typed,
    indicatorName: (lang === 'en' ? row?.en : row?.name) ?? null,
    normalized: normalize(claim.value, claim.unit ?? '', typed.bound),
    rule: CORRECTED,
    flags: record.flags.filter((flag) => !(SETTLED[flag] ?? []).some((field) => changed.includes(field))),
    reviewed: true,
  };
}

/** How far corrections (by their place in the list) came in one text; those that no report of it fits are not told. */
export type Reached = readonly (readonly [index: number, state: NotApplied | 'applied'])[];

/** The corrections that came nowhere in all the texts. */
export function unmatchedOf(corrections: readonly Correction[], reached: Iterable<Reached[number]>): Unmatched[] {
  const states = new Map<number, NotApplied | 'applied'>();
  for (const [i, state] of reached) if (ORDER.indexOf(state) > ORDER.indexOf(states.get(i) ?? 'no_report')) states.set(i, state);
  return corrections.flatMap((correction, i) => {
    const reason = states.get(i) ?? 'no_report';
    return reason === 'applied' ? [] : [{ correction, reason }];
  });
}

/** Applies corrections to one text. */
export function applyCorrections(
  text: string,
  extraction: Extraction,
  corrections: readonly Correction[],
  lang: 'zh' | 'en' = 'zh',
): { readonly extraction: Extraction; readonly reached: Reached } {
  const corrector = new Corrector(corrections, lang);
  return { extraction: corrector.apply(text, extraction), reached: corrector.reached };
}

class Corrector {
  readonly reached: (readonly [number, NotApplied | 'applied'])[] = [];

  constructor(
    private readonly corrections: readonly Correction[],
    private readonly lang: 'zh' | 'en',
  ) {}

  /** @param extraction of that text; an extraction whose reports no correction speaks of comes back as it is */
  apply(text: string, extraction: Extraction): Extraction {
    let plain: PlainText | null = null;
    const plainText = (): PlainText => {
      plain ??= new PlainText(text);
      return plain;
    };
    let changed = false;
    const records: IndicatorRecord[] = [];
    const leftOut: LeftOut[] = [];
    const documents = extraction.documents.map((document) => {
      const isOwn = (one: { readonly document: { readonly index: number } }): boolean => one.document.index === document.index;
      const own = { records: extraction.records.filter(isOwn), leftOut: extraction.leftOut.filter(isOwn) };
      const mine = this.corrections.flatMap((correction, i) => (sameReport(correction.report, document) ? [i] : []));
      const made = mine.length === 0 ? own : this.correct(text, document, own, mine, plainText);
      if (mine.length > 0) changed = true;
      records.push(...made.records);
      leftOut.push(...made.leftOut);
      return { ...document, records: made.records.length, leftOut: made.leftOut.length };
    });
    return changed ? { ...extraction, documents, records, leftOut } : extraction;
  }

  private correct(
    text: string,
    document: ReportDocument,
    own: { readonly records: readonly IndicatorRecord[]; readonly leftOut: readonly LeftOut[] },
    mine: readonly number[],
    plainText: () => PlainText,
  ): { records: IndicatorRecord[]; leftOut: LeftOut[] } {
    const readings = readingsOf(text, own.records);
    const corrections = mine.flatMap((i) => this.corrections[i] ?? []);
    const matches = matchCorrections(corrections, readings);
    const truth = new Map<IndicatorRecord, Claim | null>();
    const added: { readonly claim: Claim; readonly quantity: Span; readonly sentence: Span }[] = [];
    matches.forEach((match, n) => {
      const [i, correction] = [mine[n], corrections[n]];
      if (i === undefined || correction === undefined) return;
      if (match !== null) {
        truth.set(match.record, heldTrue(correction));
        this.reached.push([i, 'applied']);
        return;
      }
      const place = plainText().find(correction.place, document.start, document.end);
      this.reached.push([i, place === null ? 'no_sentence' : correction.action === 'add' ? 'applied' : 'not_read']);
      if (place !== null && correction.action === 'add') added.push({ claim: correction.claim, ...place });
    });
    const kept = new Renamed(document, own.records);
    const records = own.records.flatMap((record) => {
      const claim = truth.get(record);
      if (claim === undefined) return [record];
      return claim === null ? [] : [kept.named(claimed(record, claim, this.lang), record.id)];
    });
    for (const one of added) records.push(kept.named(newRecord(text, document, records, one, this.lang), null));
    const linked = kept.relinked(records).sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end);
    const covers = ({ source }: LeftOut): boolean =>
      added.some(({ quantity }) => source.start < quantity.end && quantity.start < source.end);
    const rejected = [...truth].flatMap(([record, claim]): LeftOut[] => {
      const { start, end, line, column } = record.source;
      const spoken = linked.some(({ source }) => source.start === start && source.end === end);
      return claim !== null || spoken
        ? []
        : [{ document: record.document, text: record.text, reason: REJECTED, source: { start, end, line, column } }];
    });
    const leftOut = [...own.leftOut.filter((one) => !covers(one)), ...rejected].sort((a, b) => a.source.start - b.source.start);
    return { records: linked, leftOut };
  }
}

/** Ids after changes: each says what its record says now, and links to wholes follow. */
class Renamed {
  private readonly taken: Set<string>;
  private readonly now = new Map<string, string>();

  constructor(
    private readonly document: ReportDocument,
    records: readonly IndicatorRecord[],
  ) {
    this.taken = new Set(records.map(({ id }) => id));
  }

  named(record: IndicatorRecord, old: string | null): IndicatorRecord {
    if (record.rule !== CORRECTED && record.rule !== ADDED) return record;
    let mention = 0;
    let id = recordId(record, this.document, mention);
    while (this.taken.has(id)) id = recordId(record, this.document, ++mention);
    this.taken.add(id);
    if (old !== null) this.now.set(old, id);
    return { ...record, id };
  }

  /** A record whose whole was rejected stands alone. */
  relinked(records: readonly IndicatorRecord[]): IndicatorRecord[] {
    const ids = new Set(records.map(({ id }) => id));
    return records.map((record) => {
      if (record.partOf === null) return record;
      const partOf = this.now.get(record.partOf) ?? record.partOf;
      return { ...record, partOf: ids.has(partOf) ? partOf : null };
    });
  }
}

/** The headings that the nearest records on both sides share. */
function sectionAt(records: readonly IndicatorRecord[], start: number): string[] {
  const before = records.filter(({ source }) => source.start <= start).at(-1);
  const after = records.find(({ source }) => source.start > start);
  if (before && before.source.sentence.end > start) return before.source.section;
  const [one, other] = [before?.source.section ?? [], after?.source.section ?? before?.source.section ?? []];
  const differs = one.findIndex((title, i) => title !== other[i]);
  return differs < 0 ? one : one.slice(0, differs);
}

function newRecord(
  text: string,
  document: ReportDocument,
  records: readonly IndicatorRecord[],
  { claim, quantity, sentence }: { readonly claim: Claim; readonly quantity: Span; readonly sentence: Span },
  lang: 'zh' | 'en',
): IndicatorRecord {
  const { path, index, title, kind, year, region, regionCode } = document;
  const row = indicatorById(claim.indicator ?? '');
  const typed = claim as Pick<IndicatorRecord, keyof Claim>;
  return {
    id: '',
    region,
    regionCode,
    document: { path, index, title, kind, year },
    indicator: claim.indicator,
    indicatorName: (lang === 'en' ? row?.en : row?.name) ?? null,
    name: claim.name,
    measure: typed.measure,
    basis: claim.basis,
    reference: null,
    value: claim.value,
    unit: claim.unit,
    normalized: normalize(claim.value, claim.unit ?? '', typed.bound),
    bound: typed.bound,
    status: typed.status,
    attribute: typed.attribute,
    strength: typed.strength,
    partOf: null,
    period: claim.period,
    text: fold(text.slice(quantity.start, quantity.end)).text.trim(),
    source: {
      ...quantity,
      ...positionsIn(text)(quantity.start),
      sentence: { ...sentence, text: fold(text.slice(sentence.start, sentence.end)).text.trim() },
      section: sectionAt(records, quantity.start),
    },
    rule: ADDED,
    flags: [],
    reviewed: true,
  };
}
