/** What the page shows now, and who wants to know when it changes. */
import { sameReport } from '../../corrections/place.js';
import type { Claim, Correction } from '../../corrections/schema.js';
import { type PageHead, type PageReport, reportId } from '../types.js';
import { jsonIn } from './dom.js';
import { type Filters, NO_FILTERS, visible } from './filtering.js';
import { Keeper } from './keep.js';
import { type Entry, Session } from './session.js';
import { type PageWords, pageWords } from './words.js';

export type View = 'review' | 'charts' | 'ledger';
/** What has changed: the report shown, a decision, the choice of entries, the one selected, the view. */
export type Topic = 'report' | 'decisions' | 'filters' | 'selection' | 'view';

export class App {
  readonly words: PageWords;
  readonly keeper: Keeper;
  view: View = 'review';
  index = 0;
  filters: Filters = NO_FILTERS;
  /** the entries that the table lists, in its order */
  listed: readonly Entry[] = [];
  private selectedKey: string | null = null;
  private readonly sessions = new Map<number, Session>();
  private readonly listeners: { readonly topics: readonly Topic[]; readonly act: () => void }[] = [];
  private readonly names: ReadonlyMap<string, string>;
  private readonly past: (() => void)[] = [];

  constructor(readonly head: PageHead) {
    this.words = pageWords(head.lang);
    this.keeper = new Keeper(head.corrections);
    this.names = new Map(head.indicators);
    this.relist();
  }

  /** The catalogue's name of an indicator. */
  nameOf(id: string | null): string | undefined {
    return id === null ? undefined : this.names.get(id);
  }

  get session(): Session {
    return this.sessionAt(this.index);
  }

  get page(): PageReport {
    return this.session.page;
  }

  get selected(): Entry | null {
    return this.session.entries.find(({ key }) => key === this.selectedKey) ?? null;
  }

  /** Opened when first asked for. */
  sessionAt(index: number): Session {
    const known = this.sessions.get(index);
    if (known !== undefined) return known;
    const session = new Session(jsonIn<PageReport>(reportId(index)));
    session.load(this.keeper.of(session.page.report));
    this.sessions.set(index, session);
    return session;
  }

  on(topics: readonly Topic[], act: () => void): void {
    this.listeners.push({ topics, act });
  }

  private tell(...topics: Topic[]): void {
    for (const { topics: own, act } of this.listeners) if (own.some((topic) => topics.includes(topic))) act();
  }

  private relist(): void {
    this.listed = visible(this.session.entries, this.filters, this.session.page, this.head.lang);
  }

  show(view: View): void {
    this.view = view;
    this.tell('view');
  }

  open(index: number): void {
    if (index < 0 || index >= this.head.reports.length || index === this.index) return;
    this.index = index;
    this.selectedKey = null;
    const { sort, descending } = this.filters;
    this.filters = { ...NO_FILTERS, sort, descending };
    this.relist();
    this.tell('report', 'filters', 'decisions', 'selection');
  }

  filter(change: Partial<Filters>): void {
    this.filters = { ...this.filters, ...change };
    this.relist();
    this.tell('filters');
  }

  select(entry: Entry | null): void {
    this.selectedKey = entry?.key ?? null;
    this.tell('selection');
  }

  /** Selects a record by its place in the report's list. */
  selectRecord(place: number): void {
    const record = this.page.records[place];
    const entry = this.session.entries.find((one) => one.record === record) ?? null;
    if (entry !== null && !this.listed.includes(entry)) this.filter({ ...NO_FILTERS });
    this.select(entry);
  }

  /** The next or previous of the list; the first where none is selected. */
  step(by: 1 | -1): void {
    const at = this.listed.findIndex(({ key }) => key === this.selectedKey);
    const next = at < 0 ? (by > 0 ? 0 : this.listed.length - 1) : Math.min(Math.max(at + by, 0), this.listed.length - 1);
    const entry = this.listed[next];
    if (entry !== undefined) this.select(entry);
  }

  /** Makes a change that can be undone, keeps it, and tells the panes. */
  private change(act: (session: Session) => void): void {
    const { session } = this;
    const before = session.corrections;
    this.past.push(() => {
      session.load(before);
      this.keeper.keep(session.page.report, session.corrections);
    });
    act(session);
    this.keeper.keep(session.page.report, session.corrections);
    this.decided();
  }

  private decided(): void {
    this.relist();
    this.tell('decisions', 'filters', 'selection');
  }

  undo(): void {
    this.past.pop()?.();
    this.decided();
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  decide(entry: Entry, action: 'accept' | 'reject' | 'open'): void {
    this.change((session) => session.decide(entry, action));
  }

  acceptAll(entries: readonly Entry[]): void {
    this.change((session) => {
      for (const entry of entries) session.decide(entry, 'accept');
    });
  }

  edit(entry: Entry, claim: Claim, note: string): void {
    this.change((session) => session.change(entry, claim, note));
  }

  add(span: { readonly start: number; readonly end: number }, claim: Claim, note: string): void {
    this.change((session) => session.add(span, claim, note));
    const made = this.session.entries.find((one) => one.state === 'add' && one.span.start === span.start && one.claim === claim);
    this.select(made ?? null);
  }

  forget(correction: Correction): void {
    this.change((session) => session.forget(correction));
  }

  clearFilters(): void {
    this.filter({ ...NO_FILTERS });
  }

  isOpen(index: number): boolean {
    return this.sessions.has(index);
  }

  /** What is kept of a report that has not been opened. */
  keptOf(index: number): Correction[] {
    const report = this.head.reports[index]?.report;
    return report === undefined ? [] : this.keeper.of(report);
  }

  /** Takes the corrections of a file into those that are there; for the same quantity the file's hold. Gives how many fit nowhere. */
  take(corrections: readonly Correction[]): number {
    const placed = new Set<Correction>();
    const lost = new Set<Correction>();
    for (let i = 0; i < this.head.reports.length; i++) {
      const report = this.head.reports[i]?.report;
      const own = report === undefined ? [] : corrections.filter((one) => sameReport(one.report, report));
      if (own.length === 0) continue;
      const session = this.sessionAt(i);
      session.merge(own);
      for (const one of own) (session.lost.includes(one) ? lost : placed).add(one);
      this.keeper.keep(session.page.report, session.corrections);
    }
    this.past.length = 0;
    this.decided();
    return corrections.filter((one) => lost.has(one) || !placed.has(one)).length;
  }

  /** Corrections have come from elsewhere: a file, or another window. */
  reload(): void {
    for (const session of this.sessions.values()) session.load(this.keeper.of(session.page.report));
    this.past.length = 0;
    this.decided();
  }
}
