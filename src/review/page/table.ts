/** The right pane's table. Only the rows in view (and a few around) are in the document; for print all of them are. */
import { codeWord } from '../../output/words.js';
import type { App } from './app.js';
import { valueWords } from './claimWords.js';
import { fill, h } from './dom.js';
import { flagsOf, type SortKey } from './filtering.js';
import type { Entry } from './session.js';
import { STATUS_SIGNS, statusWords } from './text.js';

/** Pixels; style.css gives rows the same. */
const ROW = 34;
const AROUND = 24;

const COLUMNS = ['state', 'name', 'measure', 'status', 'period', 'value', 'flags', 'line'] as const satisfies readonly SortKey[];

export class TablePane {
  readonly element: HTMLElement;
  private readonly body = h('tbody');
  private readonly heads = new Map<SortKey, HTMLTableCellElement>();
  private readonly table: HTMLTableElement;
  private readonly none: HTMLElement;
  private drawn: readonly [from: number, to: number] = [0, 0];

  constructor(private readonly app: App) {
    const { words } = app;
    const head = COLUMNS.map((column) => {
      const cell = h(
        'th',
        { scope: 'col', class: column },
        h('button', { type: 'button', onclick: () => this.sort(column) }, words.columns[column]),
      );
      this.heads.set(column, cell);
      return cell;
    });
    this.table = h(
      'table',
      { class: 'records' },
      h('caption', { class: 'hidden' }, words.records),
      h('thead', {}, h('tr', {}, ...head)),
      this.body,
    );
    this.none = h('p', { class: 'none', hidden: true }, words.noneShown);
    this.element = h('div', { class: 'rows', tabindex: 0, role: 'region', 'aria-label': words.records }, this.table, this.none);
    this.element.addEventListener('scroll', () => this.draw(false), { passive: true });
    new ResizeObserver(() => this.draw(false)).observe(this.element);
    this.body.addEventListener('click', (event) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-row]') : null;
      const entry = app.listed[Number(row?.dataset.row ?? -1)];
      if (entry !== undefined) app.select(entry);
    });
    app.on(['filters', 'decisions', 'report'], () => this.draw(true));
    app.on(['selection'], () => this.follow());
    addEventListener('beforeprint', () => this.draw(true, true));
    addEventListener('afterprint', () => this.draw(true));
    this.draw(true);
  }

  private sort(column: SortKey): void {
    const { sort, descending } = this.app.filters;
    if (sort !== column) this.app.filter({ sort: column, descending: false });
    else if (!descending) this.app.filter({ descending: true });
    else this.app.filter({ sort: 'text', descending: false });
  }

  private row(entry: Entry, i: number): HTMLTableRowElement {
    const { words, head } = this.app;
    const { lang } = head;
    const { claim, state } = entry;
    const flags = flagsOf(entry).map((flag) => codeWord('flag', flag, lang));
    const current = entry.key === this.app.selected?.key;
    const name = this.app.nameOf(claim.indicator);
    const cells: Record<(typeof COLUMNS)[number], Node | string> = {
      state: h('span', { title: words.states[state], 'aria-label': words.states[state], role: 'img' }, words.stateMarks[state] || '·'),
      name: h('span', { title: name === undefined || name === claim.name ? claim.name : `${name}（${claim.name}）` }, name ?? claim.name),
      measure: codeWord('measure', claim.measure, lang),
      status: h('span', { class: `badge ${claim.status}` }, `${STATUS_SIGNS[claim.status] ?? ''} ${statusWords(claim.status, lang)}`),
      period: claim.period ?? '',
      value: valueWords(entry, lang),
      flags: flags.length === 0 ? '' : h('span', { class: 'flag', title: flags.join('; ') }, `⚑ ${flags.join(' ')}`),
      line: String(entry.line),
    };
    return h(
      'tr',
      {
        'data-row': i,
        'aria-rowindex': i + 2,
        'aria-current': current ? 'true' : null,
        class: `${state}${name === undefined ? ' outside' : ''}`,
      },
      ...COLUMNS.map((column) => h('td', { class: column }, cells[column])),
    );
  }

  private draw(anew: boolean, whole = false): void {
    const { listed, filters } = this.app;
    const first = Math.floor(this.element.scrollTop / ROW);
    const last = Math.min(listed.length, Math.ceil((this.element.scrollTop + this.element.clientHeight) / ROW));
    if (!anew && first >= this.drawn[0] && last <= this.drawn[1]) return;
    const from = whole ? 0 : Math.max(0, first - AROUND);
    const to = whole ? listed.length : Math.min(listed.length, last + AROUND);
    this.drawn = [from, to];
    const spacer = (rows: number): HTMLElement | null => {
      if (rows <= 0) return null;
      const row = h('tr', { class: 'spacer', 'aria-hidden': 'true' }, h('td', { colspan: COLUMNS.length }));
      row.style.height = `${rows * ROW}px`;
      return row;
    };
    fill(this.body, spacer(from), ...listed.slice(from, to).map((entry, i) => this.row(entry, from + i)), spacer(listed.length - to));
    this.table.setAttribute('aria-rowcount', String(listed.length + 1));
    this.none.hidden = listed.length > 0;
    for (const [column, cell] of this.heads) {
      if (filters.sort === column) cell.setAttribute('aria-sort', filters.descending ? 'descending' : 'ascending');
      else cell.removeAttribute('aria-sort');
    }
  }

  private follow(): void {
    const { selected, listed } = this.app;
    const at = listed.findIndex(({ key }) => key === selected?.key);
    if (at >= 0) {
      const { scrollTop, clientHeight } = this.element;
      const [top, bottom] = [at * ROW, (at + 2) * ROW];
      if (top < scrollTop || bottom > scrollTop + clientHeight) this.element.scrollTop = Math.max(0, top - clientHeight / 2 + ROW);
    }
    this.draw(false);
    for (const row of this.body.querySelectorAll<HTMLElement>('tr[data-row]')) {
      if (Number(row.dataset.row) === at) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
  }
}
