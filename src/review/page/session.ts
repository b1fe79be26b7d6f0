/** One report under review: its records, what the analyst decided of each, and what was added. */
import { claimOf, differingFields, heldTrue } from '../../corrections/claim.js';
import { matchCorrections, placeKey, type Reading } from '../../corrections/match.js';
import { PlainText, placeIn, type Span, sameReport, sentenceAround } from '../../corrections/place.js';
import type { Claim, Correction } from '../../corrections/schema.js';
import { positionsIn } from '../../lines.js';
import type { PageRecord, PageReport } from '../types.js';

export type State = 'open' | Correction['action'];

/** A row of the table: what the rules read, or what the analyst added (`record` is null). */
export interface Entry {
  readonly key: string;
  readonly record: PageRecord | null;
  readonly span: Span;
  readonly sentence: Span;
  readonly line: number;
  readonly text: string;
  readonly correction: Correction | null;
  readonly state: State;
  /** as it holds now; of a rejected record as it was read */
  readonly claim: Claim;
}

const stateOf = (correction: Correction | null): State => correction?.action ?? 'open';

export class Session {
  readonly readings: readonly Reading[];
  /** in text order */
  entries: readonly Entry[] = [];
  /** corrections of this report that fit nowhere in it */
  lost: readonly Correction[] = [];
  private byRecord: (Correction | null)[];
  private added: { readonly correction: Correction; readonly span: Span; readonly sentence: Span }[] = [];
  private plain: PlainText | null = null;

  constructor(readonly page: PageReport) {
    this.readings = page.records.map((record) => ({
      id: record.id,
      claim: claimOf(record),
      place: placeIn(page.text, record, { start: record.sentence[0], end: record.sentence[1] }),
    }));
    this.byRecord = page.records.map(() => null);
    this.refresh();
  }

  /** Everything decided so far, lost ones included, in text order. */
  get corrections(): Correction[] {
    return [...this.entries.flatMap(({ correction }) => correction ?? []), ...this.lost];
  }

  /** Takes these corrections in place of all that were there. */
  load(corrections: readonly Correction[]): void {
    const own = corrections.filter(({ report }) => sameReport(report, this.page.report));
    const indices = new Map(this.readings.map((reading, i) => [reading, i]));
    this.byRecord = this.page.records.map(() => null);
    this.added = [];
    const lost: Correction[] = [];
    matchCorrections(own, this.readings).forEach((match, n) => {
      const correction = own[n];
      const i = match === null ? undefined : indices.get(match);
      if (correction === undefined) return;
      if (i !== undefined) this.byRecord[i] = this.asOwn(correction, i);
      else if (correction.action !== 'add' || !this.place(correction)) lost.push(correction);
    });
    this.lost = lost;
    this.refresh();
  }

  /** Takes these corrections into those that are there; they hold before the old ones of the same quantity. */
  merge(corrections: readonly Correction[]): void {
    const key = ({ action, place, claim, ...rest }: Correction): string =>
      `${'id' in rest ? rest.id : `${action}${claim.name}`}|${placeKey(place)}`;
    const given = new Set(corrections.map(key));
    this.load([...corrections, ...this.corrections.filter((one) => !given.has(key(one)))]);
  }

  /** What was accepted of a quantity that is now read otherwise has become a change of it. */
  private asOwn(correction: Correction, i: number): Correction {
    const reading = this.readings[i];
    const truth = heldTrue(correction);
    if (reading === undefined || truth === null) return correction;
    return this.made(i, truth, correction);
  }

  private made(i: number, truth: Claim, from: { readonly note?: string | undefined }): Correction {
    const reading = this.readings[i];
    if (reading === undefined) throw new RangeError(`no record ${i}`);
    const { id, claim, place } = reading;
    const changed = differingFields(claim, truth);
    const common = { report: this.page.report, place, id, claim, ...(from.note ? { note: from.note } : {}) };
    if (changed.length === 0) return { action: 'accept', ...common };
    return { action: 'edit', ...common, set: Object.fromEntries(changed.map((field) => [field, truth[field]])) };
  }

  private place(correction: Correction): boolean {
    this.plain ??= new PlainText(this.page.text);
    const found = this.plain.find(correction.place, 0, this.page.text.length);
    if (found === null) return false;
    this.added.push({ correction, span: found.quantity, sentence: found.sentence });
    return true;
  }

  decide(entry: Entry, action: 'accept' | 'reject' | 'open'): void {
    const i = this.indexOf(entry);
    if (i < 0) {
      if (action !== 'accept') this.added = this.added.filter(({ correction }) => correction !== entry.correction);
      this.refresh();
      return;
    }
    const reading = this.readings[i];
    if (reading === undefined) return;
    const { id, claim, place } = reading;
    const note = entry.correction?.note;
    const common = { report: this.page.report, place, id, claim, ...(note ? { note } : {}) };
    this.byRecord[i] = action === 'open' ? null : { action, ...common };
    this.refresh();
  }

  /** The analyst's reading of an entry; the same as the rules' is an acceptance. */
  change(entry: Entry, claim: Claim, note: string): void {
    const i = this.indexOf(entry);
    if (i >= 0) this.byRecord[i] = this.made(i, claim, { note });
    else
      this.added = this.added.map((one) => {
        if (one.correction !== entry.correction || one.correction.action !== 'add') return one;
        const { note: _, ...rest } = one.correction;
        return { ...one, correction: { ...rest, claim, ...(note ? { note } : {}) } };
      });
    this.refresh();
  }

  /** A record that the rules missed. */
  add(span: Span, claim: Claim, note: string): void {
    const sentence = sentenceAround(this.page.text, span);
    const place = placeIn(this.page.text, span, sentence);
    const correction: Correction = { action: 'add', report: this.page.report, place, claim, ...(note ? { note } : {}) };
    this.added.push({ correction, span, sentence });
    this.refresh();
  }

  forget(correction: Correction): void {
    this.lost = this.lost.filter((one) => one !== correction);
  }

  private indexOf(entry: Entry): number {
    return entry.record === null ? -1 : this.page.records.indexOf(entry.record);
  }

  private refresh(): void {
    const read = this.page.records.map((record, i): Entry => {
      const correction = this.byRecord[i] ?? null;
      const held = correction === null ? null : heldTrue(correction);
      return {
        key: `r${i}`,
        record,
        span: record,
        sentence: { start: record.sentence[0], end: record.sentence[1] },
        line: record.line,
        text: record.text,
        correction,
        state: stateOf(correction),
        claim: held ?? claimOf(record),
      };
    });
    const added = this.added.map(
      ({ correction, span, sentence }, i): Entry => ({
        key: `a${i}`,
        record: null,
        span,
        sentence,
        line: this.lineAt(span.start),
        text: correction.place.text,
        correction,
        state: 'add',
        claim: correction.claim,
      }),
    );
    this.entries = [...read, ...added].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  private lineAt(offset: number): number {
    return this.page.line + positionsIn(this.page.text)(offset).line - 1;
  }
}
