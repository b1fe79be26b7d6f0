/** The corrections of all reports: the list, the way out as a file and back in. */
import { type Correction, correctionsFile } from '../../corrections/schema.js';
import type { App } from './app.js';
import { valueWords } from './claimWords.js';
import { button, fill, h } from './dom.js';
import { readFile } from './keep.js';
import type { Entry } from './session.js';

/** Corrections of all reports of the page, those of other reports in the browser left out. */
function allCorrections(app: App): Correction[] {
  return app.head.reports.flatMap((_, i) => (app.isOpen(i) ? app.sessionAt(i).corrections : app.keptOf(i)));
}

export class LedgerView {
  readonly element = h('main', { class: 'view ledger-view', hidden: true });
  private readonly said = h('p', { class: 'said', role: 'status' });
  private readonly list = h('div');
  private readonly file: HTMLInputElement;

  constructor(private readonly app: App) {
    const { words } = app;
    this.file = h('input', { type: 'file', accept: '.json,application/json', hidden: true, 'aria-label': words.importFile });
    this.file.addEventListener('change', () => void this.take());
    fill(
      this.element,
      h('h2', {}, words.ledger),
      h('p', {}, words.ledgerAbout),
      h(
        'p',
        { class: 'acts' },
        button(`⭳ ${words.exportFile}`, () => this.give(), { class: 'first export' }),
        button(`⭱ ${words.importFile}`, () => this.file.click(), { class: 'import' }),
        this.file,
      ),
      this.said,
      this.list,
    );
    app.on(['decisions', 'report', 'view'], () => this.render());
  }

  private give(): void {
    const { words } = this.app;
    const corrections = allCorrections(this.app);
    const address = URL.createObjectURL(
      new Blob([`${JSON.stringify(correctionsFile(corrections), null, 2)}\n`], { type: 'application/json' }),
    );
    const link = h('a', { href: address, download: words.fileName });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    fill(this.said, words.exported(corrections.length));
  }

  private async take(): Promise<void> {
    const { app, file } = this;
    const { words } = app;
    const [given] = file.files ?? [];
    if (given === undefined) return;
    try {
      const corrections = readFile(await given.text());
      const lost = app.take(corrections);
      fill(this.said, words.imported(corrections.length, lost));
    } catch (error) {
      fill(this.said, words.badFile(error instanceof Error ? error.message : String(error)));
    }
    file.value = '';
  }

  private row(entry: Entry): HTMLElement {
    const { app } = this;
    const { words } = app;
    const go = (): void => {
      app.show('review');
      if (!app.listed.some(({ key }) => key === entry.key)) app.clearFilters();
      app.select(entry);
    };
    return h(
      'tr',
      { class: entry.state },
      h('td', {}, `${words.stateMarks[entry.state]} ${words.states[entry.state]}`),
      h('th', { scope: 'row' }, button(entry.claim.name, go, { class: 'link' })),
      h('td', {}, valueWords(entry, app.head.lang)),
      h('td', {}, entry.claim.period ?? ''),
      h('td', {}, entry.correction?.note ?? ''),
    );
  }

  private render(): void {
    const { app } = this;
    if (app.view !== 'ledger') return;
    const { words, session } = app;
    const made = session.entries.filter(({ correction }) => correction !== null);
    const head = [words.columns.state, words.columns.name, words.columns.value, words.columns.period, words.note];
    const table = h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, ...made.map((entry) => this.row(entry))),
    );
    const lost = session.lost.map((correction) =>
      h(
        'li',
        {},
        `${words.actions[correction.action]} ${correction.claim.name} ${correction.place.text}：${correction.place.sentence} `,
        button(words.remove, () => app.forget(correction), { class: 'quiet' }),
      ),
    );
    fill(
      this.list,
      app.keeper.works ? null : h('p', { class: 'warning' }, words.notKept),
      h('h3', {}, app.head.reports[app.index]?.label ?? ''),
      made.length === 0 ? h('p', { class: 'none' }, words.noCorrections) : table,
      lost.length === 0
        ? null
        : h('section', { class: 'lost' }, h('h3', {}, words.lost), h('p', {}, words.lostAbout), h('ul', {}, ...lost)),
    );
  }
}
