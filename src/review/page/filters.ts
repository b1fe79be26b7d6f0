/** The row of filters above the table. */
import { codeWord } from '../../output/words.js';
import type { App } from './app.js';
import { button, fill, h, select } from './dom.js';
import { isFiltered, NO_FILTERS } from './filtering.js';
import type { State } from './session.js';
import { STATUS_SIGNS, statusWords } from './text.js';

export class FilterBar {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  private readonly choices = h('span', { class: 'choices' });
  private readonly count = h('span', { class: 'count', role: 'status' });
  private readonly clear: HTMLButtonElement;

  constructor(
    private readonly app: App,
    private readonly acceptShown: () => void,
  ) {
    const { words } = app;
    this.search = h('input', { type: 'search', placeholder: words.search, 'aria-label': words.search, spellcheck: 'false' });
    this.search.addEventListener('input', () => app.filter({ search: this.search.value }));
    this.search.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      this.search.blur();
      if (event.key === 'Enter') app.select(app.listed[0] ?? null);
    });
    this.clear = button(words.clearFilters, () =>
      app.filter({ ...NO_FILTERS, sort: app.filters.sort, descending: app.filters.descending }),
    );
    this.element = h('div', { class: 'filters', role: 'search' }, this.search, this.choices, this.clear, this.count);
    app.on(['filters', 'decisions', 'report'], () => this.render());
    this.render();
  }

  private toggle(words: string, on: boolean, change: (on: boolean) => void, style = ''): HTMLButtonElement {
    return button(words, () => change(!on), { 'aria-pressed': String(on), class: `toggle ${style}` });
  }

  private render(): void {
    const { app } = this;
    const { words, filters, head } = app;
    const { entries } = app.session;
    const focused = document.activeElement?.getAttribute('data-filter');
    if (this.search.value !== filters.search) this.search.value = filters.search;

    const used = new Set(entries.map(({ claim }) => claim.indicator ?? '-'));
    const indicators = head.indicators.filter(([id]) => used.has(id)).map(([id, name]) => [id, name] as const);
    const periods = [...new Set(entries.map(({ claim }) => claim.period ?? '-'))].sort();
    const states: readonly State[] = ['open', 'accept', 'edit', 'reject', 'add'];
    const statuses = ['actual', 'estimate', 'target'].map((status) =>
      this.toggle(
        `${STATUS_SIGNS[status]} ${statusWords(status, head.lang)}`,
        filters.statuses.has(status),
        (on) => {
          const chosen = new Set(filters.statuses);
          if (on) chosen.add(status);
          else chosen.delete(status);
          app.filter({ statuses: chosen });
        },
        status,
      ),
    );
    const controls = [
      select(
        words.indicator,
        [['', words.allIndicators], ...indicators, ...(used.has('-') ? [['-', words.outside] as const] : [])],
        filters.indicator,
        (indicator) => app.filter({ indicator }),
      ),
      ...statuses,
      select(
        words.columns.period,
        [['', words.allPeriods], ...periods.map((period) => [period, period === '-' ? words.noPeriod : period] as const)],
        filters.period,
        (period) => app.filter({ period }),
      ),
      select(
        words.columns.state,
        [['', words.allStates], ...states.map((state) => [state, words.states[state]] as const)],
        filters.state,
        (state) => app.filter({ state: state as State | '' }),
      ),
      this.toggle(`⚑ ${words.onlyFlagged}`, filters.flagged, (flagged) => app.filter({ flagged })),
      this.toggle(words.onlyHeadline, filters.headline, (headline) => app.filter({ headline })),
    ];
    controls.forEach((control, i) => {
      control.dataset.filter = String(i);
    });
    fill(this.choices, ...controls);
    if (focused !== null && focused !== undefined) this.choices.querySelector<HTMLElement>(`[data-filter="${focused}"]`)?.focus();
    this.clear.hidden = !isFiltered(filters);
    const open = app.listed.filter(({ state }) => state === 'open').length;
    const accept = open > 0 ? button(words.acceptShown(open), this.acceptShown, { class: 'quiet' }) : null;
    fill(this.count, words.shown(app.listed.length, entries.length), accept);
  }
}

/** Words of a flag. */
export const flagWords = (flag: string, lang: 'zh' | 'en'): string => codeWord('flag', flag, lang);
